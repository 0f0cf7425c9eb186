#include "ui/stay/stay_panel.h"

#include "ui/page/choices.h"
#include "ui/page/line_button.h"
#include "ui/page/page_header.h"
#include "ui/stay/admission_form.h"
#include "ui/stay/arrival_form.h"
#include "ui/stay/lodging_choices.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/day_text.h"
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>

namespace jalons {

namespace {

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setProperty("clear", true);
    scroll->setWidget(content);
    return scroll;
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(text);
    return made;
}

} // namespace

StayPanel::StayPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_pages(new QStackedLayout)
    , m_arrival(new ArrivalForm(session))
    , m_admission(new AdmissionForm(session))
    , m_name(roleLabel({}, "heading"))
    , m_meta(roleLabel({}, "meta"))
    , m_people(new QVBoxLayout)
    , m_absences(new QVBoxLayout)
    , m_away(button(tr("Absence"), "stayAbsence", nullptr))
    , m_move(button(tr("Change of place"), "stayTransfer", nullptr))
    , m_leave(button(tr("Departure"), "stayDeparture", nullptr))
    , m_reopen(button(tr("Take the departure back"), "stayReopen", nullptr))
    , m_correct(button(tr("Correct the dates"), "stayCorrect", nullptr))
    , m_form(new FormGrid(2))
    , m_who(new TermCombo(tr("Who")))
    , m_on(new DateField(tr("Day")))
    , m_back(new DateField(tr("Back on")))
    , m_to(new DateField(tr("Departure on")))
    , m_lodging(new TermCombo(tr("New place")))
    , m_destination(new TermCombo(tr("Destination")))
    , m_reason(new TermCombo(tr("Reason")))
    , m_note(new QLineEdit)
    , m_warning(new QLabel)
    , m_record(button(tr("Record"), "stayRecord", nullptr))
{
    setProperty("card", true);
    setFixedWidth(px(368));
    build();
}

void StayPanel::build()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(8));
    m_name->setWordWrap(true);
    m_meta->setWordWrap(true);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("stayClose"));
    close->setIcon(icon(QStringLiteral("close"), IconColor::Soft));
    close->setAccessibleName(tr("Close the panel"));
    close->setToolTip(close->accessibleName());
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_meta);
    m_people->setSpacing(0);
    column->addLayout(m_people);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(6));
    for (QPushButton* one : {m_away, m_move, m_leave, m_reopen})
        buttons->addWidget(one);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_eventBox = buildEvent();
    column->addWidget(m_eventBox);
    column->addLayout(m_absences);
    column->addWidget(rule());
    column->addWidget(m_admission);
    auto* remove = button(tr("Remove this stay"), "stayRemove", nullptr);
    remove->setProperty("quiet", true);
    m_correct->setProperty("quiet", true);
    m_correct->setToolTip(tr("For a day that was noted wrongly."));
    remove->setToolTip(tr("For a stay recorded by mistake. Ctrl+Z brings it back."));
    auto* mending = new QHBoxLayout;
    mending->addWidget(m_correct);
    mending->addWidget(remove);
    mending->addStretch(1);
    column->addLayout(mending);
    column->addStretch(1);

    auto* arrival = new QWidget;
    auto* inner = new QVBoxLayout(arrival);
    inner->setContentsMargins(px(16), px(12), px(16), px(12));
    inner->addWidget(m_arrival);
    m_pages->addWidget(scrolled(content));
    m_pages->addWidget(scrolled(arrival));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addLayout(m_pages);

    connect(close, &QToolButton::clicked, this, &StayPanel::closed);
    connect(m_arrival, &ArrivalForm::cancelled, this, &StayPanel::closed);
    connect(m_arrival, &ArrivalForm::arrived, this, &StayPanel::arrived);
    connect(m_away, &QPushButton::clicked, this, [this] { ask(Event::Absence); });
    connect(m_move, &QPushButton::clicked, this, [this] { ask(Event::Transfer); });
    connect(m_leave, &QPushButton::clicked, this, [this] { ask(Event::Departure); });
    connect(m_correct, &QPushButton::clicked, this, [this] { ask(Event::Correction); });
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        m_session.perform(Operation::Depart, [&](Work& work) { stays::reopen(work, m_stay.id); });
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_session.perform(
                Operation::RemoveStay, [&](Work& work) { stays::remove(work, m_stay.id); }))
            emit m_session.said(tr("The stay is removed. Ctrl+Z brings it back."));
    });
}

QWidget* StayPanel::buildEvent()
{
    m_who->setObjectName(QStringLiteral("stayWho"));
    m_who->setNoneLabel(tr("Everybody"));
    m_on->setObjectName(QStringLiteral("stayOn"));
    m_back->setObjectName(QStringLiteral("stayBack"));
    m_lodging->setObjectName(QStringLiteral("stayNewPlace"));
    m_destination->setObjectName(QStringLiteral("stayDestination"));
    m_destination->setTerms(choices(m_session, QStringLiteral("stay_destination")));
    m_reason->setObjectName(QStringLiteral("stayReason"));
    m_record->setProperty("primary", true);
    m_warning->setProperty("pill", QStringLiteral("amber"));
    m_warning->setWordWrap(true);
    m_form->add(QStringLiteral("who"), tr("Who"), m_who, 2);
    m_form->add(QStringLiteral("from"), tr("From"), m_on);
    m_form->add(QStringLiteral("expectedOn"), tr("Return expected on"), m_back);
    m_to->setObjectName(QStringLiteral("stayTo"));
    m_form->add(QStringLiteral("to"), tr("Departure on"), m_to);
    m_form->add(QStringLiteral("lodging"), tr("New place"), m_lodging, 2);
    m_form->add(QStringLiteral("destination"), tr("Destination"), m_destination, 2);
    m_form->add(QStringLiteral("reason"), tr("Reason"), m_reason, 2);
    m_note->setObjectName(QStringLiteral("stayNote"));
    m_note->setMaxLength(500);
    m_form->add(QStringLiteral("note"), tr("Good to know"), m_note, 2);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, px(4));
    column->setSpacing(px(8));
    auto* cancel = button(tr("Cancel"), "stayCancel", box);
    auto* row = new QHBoxLayout;
    row->addWidget(m_record);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addWidget(m_form);
    column->addWidget(m_warning);
    column->addLayout(row);
    connect(m_record, &QPushButton::clicked, this, &StayPanel::record);
    connect(cancel, &QPushButton::clicked, this, [this] { ask(Event::None); });
    connect(m_lodging, &TermCombo::edited, this, &StayPanel::warn);
    connect(m_on, &DateField::edited, this, &StayPanel::warn);
    return box;
}

void StayPanel::showArrival(PersonId person, LodgingId lodging, QDate day, RequestId request)
{
    flush();
    m_stay = {};
    m_pages->setCurrentIndex(1);
    m_arrival->begin(person, lodging, day, request);
}

void StayPanel::showStay(StayId id)
{
    if (id != m_stay.id) {
        flush();
        ask(Event::None);
    }
    m_stay.id = id;
    m_pages->setCurrentIndex(0);
    refetch();
}

void StayPanel::refetch()
{
    if (!m_stay.id.isValid())
        return;
    struct Found
    {
        Stay stay;
        QString name;
        QString place;
        std::vector<std::pair<PersonId, QString>> people;
    };
    const auto found = m_session.file().query([&](const Reader& r) {
        Found f;
        f.stay = stays::load(r, m_stay.id);
        f.name = people::load(r, f.stay.person).fullName();
        f.place = lodgings::path(r, f.stay.lodging);
        for (const Stay& other : stays::ofAdmission(r, f.stay.admission))
            if (other.lodging == f.stay.lodging && other.from == f.stay.from
                && other.to == f.stay.to)
                f.people.push_back({other.person, people::load(r, other.person).fullName()});
        return f;
    });
    if (!found) {
        m_stay = {};
        emit closed();
        return;
    }
    m_stay = found->stay;
    const QDate today = m_session.today();
    m_name->setText(found->place);
    QString dates = m_stay.to.isValid()
        ? tr("from %1 to %2").arg(fullDay(m_stay.from), fullDay(m_stay.to))
        : m_stay.from > today ? tr("arrives on %1").arg(fullDay(m_stay.from))
                              : tr("since %1").arg(fullDay(m_stay.from));
    if (m_stay.ending == StayEnding::Departure && !m_stay.destination.isEmpty())
        dates += QStringLiteral(" · ")
            + m_session.label(QStringLiteral("stay_destination"), m_stay.destination);
    else if (m_stay.ending == StayEnding::Transfer)
        dates += QStringLiteral(" · ") + tr("moved to another place");
    if (!dates.isEmpty())
        dates[0] = dates[0].toUpper();
    if (!m_stay.note.isEmpty())
        dates += u'\n' + m_stay.note;
    m_meta->setText(dates);
    clearLayout(m_people);
    QList<Choice> who;
    for (const auto& [person, name] : found->people) {
        auto* line = new LineButton({}, {}, name, {}, this);
        line->setObjectName(QStringLiteral("stayPerson%1").arg(person.value));
        connect(line, &LineButton::clicked, this, [this, person = person] {
            emit m_session.personRequested(person, PersonTab::Summary);
        });
        m_people->addWidget(line);
        who.append({QString::number(person.value), name});
    }
    m_who->setTerms(who);
    m_form->rowFor(QStringLiteral("who"))->setVisible(who.size() > 1);
    // A departure to come leaves everything possible until then.
    const bool left = m_stay.to.isValid() && m_stay.to <= today;
    m_away->setVisible(!left);
    m_move->setVisible(!left);
    m_leave->setVisible(!left);
    m_reopen->setVisible(m_stay.ending == StayEnding::Departure);
    showAbsences();
    m_admission->show(m_stay.admission);
}

void StayPanel::showAbsences()
{
    clearLayout(m_absences);
    const auto list = m_session.query(
        [&](const Reader& r) { return stays::absences(r, m_stay.admission, m_stay.person); });
    const QDate today = m_session.today();
    for (const Absence& absence : list) {
        QString text = absence.to.isValid()
            ? tr("Absent from %1 to %2")
                  .arg(shortDay(absence.from, today), shortDay(absence.to, today))
            : tr("Absent since %1").arg(shortDay(absence.from, today));
        if (!absence.reason.isEmpty())
            text += QStringLiteral(" · ")
                + m_session.label(QStringLiteral("absence_reason"), absence.reason);
        if (!absence.to.isValid() && absence.expectedOn.isValid())
            text += QStringLiteral(" · ")
                + tr("expected on %1").arg(shortDay(absence.expectedOn, today));
        if (!absence.note.isEmpty())
            text += u'\n' + absence.note;
        auto* label = roleLabel(text, "meta", this);
        label->setWordWrap(true);
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label, 1);
        if (!absence.to.isValid()) {
            auto* back = button(tr("Back today"), "", line);
            back->setObjectName(QStringLiteral("absenceBack%1").arg(absence.id.value));
            back->setProperty("chip", true);
            connect(back, &QPushButton::clicked, this,
                [this, absence, today] { endAbsence(absence, today); });
            row->addWidget(back);
        }
        m_absences->addWidget(line);
    }
}

void StayPanel::endAbsence(const Absence& absence, QDate day)
{
    Absence ended = absence;
    ended.to = std::max(day, absence.from);
    m_session.perform(
        Operation::SaveAbsence, [&](Work& work) { stays::save(work, ended, &absence); });
}

void StayPanel::ask(Event event)
{
    m_event = event;
    m_eventBox->setVisible(event != Event::None);
    m_form->mark({});
    m_warning->hide();
    if (event == Event::None)
        return;
    const QDate today = m_session.today();
    m_who->setCode({});
    m_on->setToday(today);
    m_back->setToday(today);
    m_to->setToday(today);
    m_on->setDate(event == Event::Correction ? m_stay.from : std::max(today, m_stay.from));
    m_to->setDate(m_stay.to.isValid() ? std::optional(m_stay.to) : std::nullopt);
    m_form->rowFor(QStringLiteral("to"))
        ->setVisible(event == Event::Correction && m_stay.to.isValid());
    m_back->setDate(std::nullopt);
    m_lodging->setTerms(lodgingChoices(m_session, today));
    m_lodging->setCode({});
    m_destination->setCode({});
    m_reason->setTerms(choices(m_session,
        event == Event::Absence ? QStringLiteral("absence_reason")
                                : QStringLiteral("departure_reason")));
    m_reason->setCode({});
    m_note->clear();
    m_form->rowFor(QStringLiteral("note"))
        ->setVisible(event == Event::Absence || event == Event::Departure);
    m_form->rowFor(QStringLiteral("expectedOn"))->setVisible(event == Event::Absence);
    m_form->rowFor(QStringLiteral("lodging"))->setVisible(event == Event::Transfer);
    m_form->rowFor(QStringLiteral("destination"))->setVisible(event == Event::Departure);
    m_form->rowFor(QStringLiteral("reason"))
        ->setVisible(event == Event::Absence || event == Event::Departure);
    m_on->setFocus();
}

void StayPanel::warn()
{
    if (m_event != Event::Transfer)
        return;
    Stay moved = m_stay;
    moved.lodging = {m_lodging->code().toLongLong()};
    moved.from = m_on->date().value_or(QDate());
    const Problems warnings
        = m_session.query([&](const Reader& r) { return stays::warnings(r, moved); });
    m_warning->setText(warningText(warnings));
    m_warning->setVisible(!warnings.isEmpty());
}

std::vector<Stay> StayPanel::concerned(const Reader& reader) const
{
    const PersonId only{m_who->code().toLongLong()};
    std::vector<Stay> list;
    for (const Stay& stay : stays::ofAdmission(reader, m_stay.admission))
        if (stay.lodging == m_stay.lodging && stay.from == m_stay.from && stay.to == m_stay.to
            && (!only.isValid() || stay.person == only))
            list.push_back(stay);
    return list;
}

void StayPanel::record()
{
    const QDate on = m_on->date().value_or(QDate());
    const Operation operation = m_event == Event::Absence ? Operation::SaveAbsence
        : m_event == Event::Transfer                      ? Operation::Transfer
        : m_event == Event::Correction                    ? Operation::UpdateStay
                                                          : Operation::Depart;
    if (m_on->problem() || m_back->problem() || m_to->problem())
        return;
    const QString note = m_note->text().trimmed();
    Problems found;
    const bool done = m_session.perform(
        operation,
        [&](Work& work) {
            for (const Stay& stay : concerned(work)) {
                if (m_event == Event::Absence) {
                    Absence absence;
                    absence.admission = stay.admission;
                    absence.person = stay.person;
                    absence.from = on;
                    absence.expectedOn = m_back->date().value_or(QDate());
                    absence.reason = m_reason->code();
                    absence.note = note;
                    stays::save(work, absence);
                } else if (m_event == Event::Transfer) {
                    stays::transfer(work, stay.id, {m_lodging->code().toLongLong()}, on);
                } else if (m_event == Event::Correction) {
                    Stay corrected = stay;
                    corrected.from = on;
                    if (stay.to.isValid() && m_to->date())
                        corrected.to = *m_to->date();
                    stays::save(work, corrected, &stay);
                } else {
                    stays::depart(work, stay.id,
                        {on, m_destination->code(), m_reason->code(),
                            note.isEmpty() ? stay.note : note});
                }
            }
        },
        &found);
    if (!done) {
        for (Problem& problem : found) // the day of the departure is the one day of this form
            if (problem.field == QLatin1String("to") && m_event != Event::Correction)
                problem.field = QStringLiteral("from");
        m_form->mark(found);
        m_form->focusFirstProblem();
        return;
    }
    ask(Event::None);
}

void StayPanel::flush()
{
    m_admission->flush();
}

} // namespace jalons
