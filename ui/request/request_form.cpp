#include "ui/request/request_form.h"

#include "core/base/what_changed.h"
#include "core/search/search.h"
#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/line_button.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/day_text.h"
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jalons {

namespace {
constexpr int mostMatches = 3;
} // namespace

RequestForm::RequestForm(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] { save(); }))
    , m_form(new FormGrid(4))
    , m_received(new DateField(tr("Received on")))
    , m_origin(new TermCombo(tr("From whom")))
    , m_number(new QLineEdit)
    , m_name(new QLineEdit)
    , m_people(new QLineEdit)
    , m_composition(new QLineEdit)
    , m_need(new GrowingTextEdit(tr("What is asked for")))
    , m_answer(new ChoiceChips(tr("Answer")))
    , m_answeredOn(new DateField(tr("Answered on")))
    , m_reason(new TermCombo(tr("Reason")))
    , m_reasonDetail(new QLineEdit)
    , m_notifiedOn(new DateField(tr("Told in writing on")))
    , m_arrival(new QPushButton(tr("Record the arrival")))
    , m_file(new QPushButton(tr("Open the file")))
    , m_unlink(new QPushButton(tr("Not this person")))
    , m_matches(new QVBoxLayout)
{
    setProperty("card", true);
    build();
}

void RequestForm::build()
{
    const auto name = [](QWidget* widget, const char* objectName, const QString& accessible = {}) {
        widget->setObjectName(QLatin1String(objectName));
        if (!accessible.isEmpty())
            widget->setAccessibleName(accessible);
    };
    name(m_received, "requestReceived");
    name(m_origin, "requestOrigin");
    name(m_number, "requestNumber", tr("Number of the proposal"));
    name(m_name, "requestName", tr("Who asks: last name, first name"));
    name(m_people, "requestPeople", tr("How many people"));
    name(m_composition, "requestComposition", tr("Who would come"));
    name(m_need, "requestNeed");
    name(m_answer, "requestAnswer");
    name(m_answeredOn, "requestAnswered");
    name(m_reason, "requestReason");
    name(m_reasonDetail, "requestReasonDetail", tr("The reason in a few words"));
    name(m_notifiedOn, "requestNotified");
    name(m_arrival, "requestArrival", m_arrival->text());
    name(m_file, "requestFile", m_file->text());
    name(m_unlink, "requestUnlink", tr("The request is not of this person of the file"));
    m_unlink->setProperty("quiet", true);
    m_arrival->setProperty("primary", true);
    m_people->setValidator(new QIntValidator(1, 50, m_people));
    m_need->setLines(2, 6);
    m_origin->setTerms(choices(m_session, QStringLiteral("origin")));
    m_reason->setTerms(choices(m_session, QStringLiteral("refusal_reason")));
    m_answer->setChoices(choices(m_session, QStringLiteral("request_answer")));
    for (DateField* field : {m_received, m_answeredOn, m_notifiedOn})
        field->setToday(m_session.today());

    m_form->add(QStringLiteral("name"), tr("Who asks"), m_name, 3);
    m_form->add(QStringLiteral("people"), tr("People"), m_people, 1);
    auto* matches = new QWidget;
    matches->setLayout(m_matches);
    m_matches->setContentsMargins(0, 0, 0, 0);
    m_matches->setSpacing(0);
    m_form->addWide(matches);
    m_form->add(QStringLiteral("composition"), tr("Who would come"), m_composition, 4);
    m_form->add(QStringLiteral("receivedOn"), tr("Received on"), m_received, 2);
    m_form->add(QStringLiteral("origin"), tr("From whom"), m_origin, 2);
    m_form->add(QStringLiteral("number"), tr("Number of the proposal"), m_number, 2);
    m_form->add(QStringLiteral("need"), tr("What is asked for"), m_need, 4);
    m_form->add(QStringLiteral("answer"), tr("Answer"), m_answer, 4);
    m_form->add(QStringLiteral("answeredOn"), tr("Answered on"), m_answeredOn, 2);
    m_form->add(QStringLiteral("notifiedOn"), tr("Told in writing on"), m_notifiedOn, 2,
        tr("A refusal is explained and told in writing."));
    m_form->add(QStringLiteral("reason"), tr("Reason"), m_reason, 4);
    m_form->add(QStringLiteral("reasonDetail"), tr("In a few words"), m_reasonDetail, 4);

    auto* remove = new QPushButton(tr("Remove this request"));
    name(remove, "requestRemove", remove->text());
    remove->setProperty("quiet", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_arrival);
    buttons->addWidget(m_file);
    buttons->addWidget(m_unlink);
    buttons->addStretch(1);
    buttons->addWidget(remove);
    auto* content = new QWidget;
    content->setProperty("clear", true);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(px(16), px(12), px(16), px(12));
    inner->addWidget(m_form);
    inner->addLayout(buttons);
    inner->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);

    const auto touch = [this] { m_autosave->touch(); };
    for (QLineEdit* edit : {m_number, m_name, m_people, m_composition, m_reasonDetail})
        connect(edit, &QLineEdit::textEdited, this, touch);
    for (DateField* field : {m_received, m_answeredOn, m_notifiedOn})
        connect(field, &DateField::edited, this, touch);
    for (TermCombo* combo : {m_origin, m_reason})
        connect(combo, &TermCombo::edited, this, touch);
    connect(m_need, &GrowingTextEdit::edited, this, touch);
    connect(m_answer, &ChoiceChips::edited, this, [this] {
        // A request always has a state; an answer is of today unless told.
        if (m_answer->code().isEmpty())
            m_answer->setCode(toCode(m_shown.answer));
        if (m_answer->code() != toCode(RequestAnswer::Pending) && !m_answeredOn->date())
            m_answeredOn->setDate(m_session.today());
        showAnswer();
        m_autosave->touch();
    });
    connect(m_arrival, &QPushButton::clicked, this, [this] {
        flush();
        emit arrivalAsked(m_shown.id);
    });
    connect(m_file, &QPushButton::clicked, this,
        [this] { emit m_session.personRequested(m_shown.person, PersonTab::Summary); });
    connect(m_unlink, &QPushButton::clicked, this, [this] { link({}); });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_autosave->discard();
        emit removeAsked(m_shown.id);
    });
}

void RequestForm::show(RequestId id)
{
    if (id == m_shown.id && !m_autosave->mayShow())
        return;
    if (id != m_shown.id) {
        flush();
        m_form->mark({});
    }
    const auto found
        = m_session.file().query([&](const Reader& r) { return requests::load(r, id); });
    if (!found)
        return;
    m_shown = *found;
    fill();
}

void RequestForm::fill()
{
    m_received->setDay(m_shown.receivedOn);
    m_origin->setCode(m_shown.origin);
    showText(m_number, m_shown.number);
    showText(m_people, QString::number(m_shown.people));
    showText(m_composition, m_shown.composition);
    m_need->setText(m_shown.need);
    m_answer->setCode(toCode(m_shown.answer));
    m_answeredOn->setDay(m_shown.answeredOn);
    m_reason->setCode(m_shown.reason);
    showText(m_reasonDetail, m_shown.reasonDetail);
    m_notifiedOn->setDay(m_shown.notifiedOn);
    showPerson();
    showAnswer();
    setRecord(this, "request", m_shown.id.value);
}

void RequestForm::showPerson()
{
    // Somebody of the file has the name of the file.
    const bool known = m_shown.person.isValid();
    showText(m_name,
        known ? m_session.query(
            [&](const Reader& r) { return people::load(r, m_shown.person).listName(); })
              : m_shown.name);
    m_name->setReadOnly(known);
    m_file->setVisible(known);
    m_unlink->setVisible(known);
    propose();
}

void RequestForm::propose()
{
    const QWidget* focused = m_matches->parentWidget()->focusWidget();
    const QString held = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(m_matches);
    m_matches->parentWidget()->hide();
    if (m_shown.person.isValid() || m_shown.name.trimmed().isEmpty())
        return;
    const auto found = m_session.query([&](const Reader& r) {
        return search::similar(r, m_shown.name, PartialDate(), QString(), mostMatches);
    });
    for (const search::Similar& one : found) {
        const PersonId id = one.person.id;
        auto* line = new LineButton(tr("in the file"), QStringLiteral("accent"),
            tr("Is it %1?").arg(one.person.firstNames + u' ' + one.person.lastName()),
            ageText(one.person.birthDate, m_session.today()), this);
        line->setObjectName(QStringLiteral("requestMatch%1").arg(id.value));
        connect(
            line, &LineButton::clicked, this, [this, id] { link(id); },
            Qt::QueuedConnection); // the line goes with the others
        m_matches->addWidget(line);
        line->show();
        if (line->objectName() == held)
            line->setFocus();
    }
    m_matches->parentWidget()->setVisible(!found.empty());
}

void RequestForm::link(PersonId person)
{
    flush();
    const Request before = m_shown;
    m_shown.person = person;
    if (!person.isValid() && m_shown.name.isEmpty()) // it still has to name somebody
        m_shown.name = m_name->text();
    const Request wanted = m_shown;
    if (!m_session.perform(
            Operation::SaveRequest, [&](Work& work) { requests::save(work, wanted, &before); }))
        m_shown = before;
    fill();
}

void RequestForm::showAnswer()
{
    const auto answer = fromCode<RequestAnswer>(m_answer->code());
    const bool no = answer == RequestAnswer::Refused || answer == RequestAnswer::Declined
        || answer == RequestAnswer::NoFollowUp;
    m_form->rowFor(QStringLiteral("answeredOn"))->setVisible(answer != RequestAnswer::Pending);
    m_form->rowFor(QStringLiteral("notifiedOn"))->setVisible(answer == RequestAnswer::Refused);
    m_form->rowFor(QStringLiteral("reason"))->setVisible(no);
    m_form->rowFor(QStringLiteral("reasonDetail"))->setVisible(no);
    m_arrival->setVisible(answer == RequestAnswer::Accepted);
}

Request RequestForm::read() const
{
    const auto day = [](const DateField* field, QDate before) {
        return field->problem() ? before : field->day();
    };
    Request r = m_shown;
    r.receivedOn = day(m_received, r.receivedOn);
    r.origin = m_origin->code();
    r.number = m_number->text().trimmed();
    if (!r.person.isValid())
        r.name = m_name->text().simplified();
    r.people = m_people->text().toInt();
    r.composition = m_composition->text().trimmed();
    r.need = m_need->text();
    r.answer = fromCode<RequestAnswer>(m_answer->code());
    r.answeredOn = r.answer == RequestAnswer::Pending ? QDate() : day(m_answeredOn, r.answeredOn);
    r.reason = m_reason->code();
    r.reasonDetail = m_reasonDetail->text().trimmed();
    r.notifiedOn = day(m_notifiedOn, r.notifiedOn);
    return r;
}

void RequestForm::save()
{
    if (!m_shown.id.isValid())
        return;
    Request wanted = read();
    const Problems found
        = ofWhatChanged(problems(wanted, m_session.today()), problems(m_shown, m_session.today()));
    m_form->mark(found);
    // What cannot be stored yet waits in its field and does not hold back the rest.
    for (const Problem& problem : found) {
        if (problem.field == QLatin1String("name"))
            wanted.name = m_shown.name;
        else if (problem.field == QLatin1String("people"))
            wanted.people = m_shown.people;
        else if (problem.field == QLatin1String("receivedOn"))
            wanted.receivedOn = m_shown.receivedOn;
        else if (problem.field == QLatin1String("notifiedOn"))
            wanted.notifiedOn = m_shown.notifiedOn;
        else {
            wanted.answer = m_shown.answer;
            wanted.answeredOn = m_shown.answeredOn;
        }
    }
    if (wanted == m_shown)
        return;
    const Request before = std::exchange(m_shown, wanted);
    if (!m_session.perform(
            Operation::SaveRequest, [&](Work& work) { requests::save(work, wanted, &before); }))
        m_shown = before;
    else if (before.name != wanted.name)
        propose();
}

void RequestForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void RequestForm::flush()
{
    m_autosave->flush();
}

} // namespace jalons
