#include "ui/request/request_form.h"

#include "core/search/search.h"
#include "ui/page/line_button.h"
#include "ui/page/page_header.h"
#include "ui/wording/day_text.h"
#include <QIntValidator>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jalons {

namespace {
constexpr int mostMatches = 3;
} // namespace

RequestForm::RequestForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "request",
            .save = Operation::SaveRequest,
            .load = requests::load,
            .store = requests::save,
            .problems
            = [&session](const Request& request) { return problems(request, session.today()); },
            .isBegun = [](const Request& request) { return request.id.isValid(); }},
        {}, 4, parent)
    , m_matches(new QVBoxLayout)
{
    m_name = bind("name", &Request::name, tr("Who asks"), line("requestName"),
        {.span = 3, .accessible = tr("Who asks: last name, first name")});
    auto* people = bind("people", &Request::people, tr("People"), line("requestPeople"),
        {.accessible = tr("How many people")});
    people->setValidator(new QIntValidator(1, 50, people));
    auto* matches = new QWidget;
    matches->setLayout(m_matches);
    m_matches->setContentsMargins(0, 0, 0, 0);
    m_matches->setSpacing(0);
    grid()->addWide(matches);
    bind("composition", &Request::composition, tr("Who would come"), line("requestComposition"),
        {.span = 4});
    bind("receivedOn", &Request::receivedOn, tr("Received on"), date("requestReceived"),
        {.span = 2});
    bind("origin", &Request::origin, tr("From whom"), term("requestOrigin", "origin"), {.span = 2});
    bind("number", &Request::number, tr("Number of the proposal"), line("requestNumber"),
        {.span = 2});
    bind("need", &Request::need, tr("What is asked for"), text("requestNeed", 2, 6), {.span = 4});
    m_answer = bind("answer", &Request::answer, tr("Answer"),
        chips("requestAnswer", "request_answer"), {.span = 4});
    m_answeredOn = bind("answeredOn", &Request::answeredOn, tr("Answered on"),
        date("requestAnswered"), {.span = 2});
    bind("notifiedOn", &Request::notifiedOn, tr("Told in writing on"), date("requestNotified"),
        {.span = 2, .hint = tr("A refusal is explained and told in writing.")});
    bind("reason", &Request::reason, tr("Reason"), term("requestReason", "refusal_reason"),
        {.span = 4});
    bind("reasonDetail", &Request::reasonDetail, tr("In a few words"), line("requestReasonDetail"),
        {.span = 4, .accessible = tr("The reason in a few words")});
    connect(m_answer, &ChoiceChips::edited, this, &RequestForm::answerChosen);
    addButtons();
}

void RequestForm::addButtons()
{
    m_arrival = button("requestArrival", tr("Record the arrival"), "primary");
    m_file = button("requestFile", tr("Open the file"), nullptr);
    m_unlink = button("requestUnlink", tr("Not this person"), "quiet");
    m_unlink->setAccessibleName(tr("The request is not of this person of the file"));
    auto* removing = button("requestRemove", tr("Remove this request"), "quiet");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_arrival);
    buttons->addWidget(m_file);
    buttons->addWidget(m_unlink);
    buttons->addStretch(1);
    buttons->addWidget(removing);
    makeScrolled(buttons);
    connect(m_arrival, &QPushButton::clicked, this, [this] {
        flush();
        emit arrivalAsked(record().id);
    });
    connect(m_file, &QPushButton::clicked, this,
        [this] { emit session().personRequested(record().person, PersonTab::Summary); });
    connect(m_unlink, &QPushButton::clicked, this, [this] { link({}); });
    connect(removing, &QPushButton::clicked, this, [this] {
        discard();
        emit removeAsked(record().id);
    });
}

void RequestForm::show(RequestId id)
{
    if (id == record().id && !mayShow())
        return;
    if (id != record().id)
        flush();
    showRow(id.value);
}

void RequestForm::filled()
{
    // Somebody of the file has the name of the file.
    const bool known = record().person.isValid();
    if (known)
        FormField::of(m_name)->show(session().query(
            [&](const Reader& r) { return people::load(r, record().person).listName(); }));
    m_name->setReadOnly(known);
    m_file->setVisible(known);
    m_unlink->setVisible(known);
    propose();
    showAnswer();
}

void RequestForm::propose()
{
    const QWidget* focused = m_matches->parentWidget()->focusWidget();
    const QString held = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(m_matches);
    m_matches->parentWidget()->hide();
    if (record().person.isValid() || record().name.trimmed().isEmpty())
        return;
    const auto found = session().query([&](const Reader& r) {
        return search::similar(r, record().name, PartialDate(), QString(), mostMatches);
    });
    for (const search::Similar& one : found) {
        const PersonId id = one.person.id;
        auto* line = new LineButton(tr("in the file"), QStringLiteral("accent"),
            tr("Is it %1?").arg(one.person.firstNames + u' ' + one.person.lastName()),
            ageText(one.person.birthDate, session().today()), this);
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
    Request wanted = record();
    wanted.person = person;
    if (!person.isValid() && wanted.name.isEmpty()) // it still has to name somebody
        wanted.name = m_name->text();
    storeRecord(wanted);
    show(Request(record()));
}

/// A request always has a state; an answer is of today unless told.
void RequestForm::answerChosen()
{
    if (m_answer->code().isEmpty())
        m_answer->setCode(toCode(record().answer));
    if (m_answer->code() != toCode(RequestAnswer::Pending) && !m_answeredOn->date())
        m_answeredOn->setDate(session().today());
    showAnswer();
}

void RequestForm::showAnswer()
{
    const auto answer = fromCode<RequestAnswer>(m_answer->code());
    const bool no = isNo(answer);
    const auto setShown = [this](const char* name, bool shown) {
        grid()->rowFor(QLatin1String(name))->setVisible(shown);
    };
    setShown("answeredOn", answer != RequestAnswer::Pending);
    setShown("notifiedOn", answer == RequestAnswer::Refused);
    setShown("reason", no);
    setShown("reasonDetail", no);
    m_arrival->setVisible(answer == RequestAnswer::Accepted);
}

void RequestForm::complete(Request& request) const
{
    request.name = record().person.isValid() ? record().name : request.name.simplified();
    request = consistent(request);
}

/// What is wrong with an answer holds back the answer, not the words that go with it.
QStringList RequestForm::heldBackWith(const QString& name) const
{
    if (name == QLatin1String("answeredOn") || name == QLatin1String("reason"))
        return {QStringLiteral("answer"), QStringLiteral("answeredOn")};
    return {name};
}

void RequestForm::stored(const Request& before)
{
    if (before.name != record().name)
        propose();
}

void RequestForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace jalons
