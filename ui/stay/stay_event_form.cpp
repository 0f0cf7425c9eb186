#include "ui/stay/stay_event_form.h"

#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/stay/lodging_choices.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/term_combo.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

namespace {

/// Under which name an event that is being told is kept (see setRecord).
struct EventDraft
{
    StayEvent event;
    const char* table;
    qint64 row;
};
constexpr std::array eventDrafts{
    EventDraft{StayEvent::Absence, "absence", 0},
    EventDraft{StayEvent::Transfer, "stay", 0},
    EventDraft{StayEvent::Departure, "stay", -1},
    EventDraft{StayEvent::Correction, "stay", -2},
};

} // namespace

StayEventForm::StayEventForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_drafts(new DraftKeeper(this))
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
{
    build();
    hide();
}

void StayEventForm::build()
{
    m_who->setObjectName(QStringLiteral("stayWho"));
    m_who->setNoneLabel(tr("Everybody"));
    m_on->setObjectName(QStringLiteral("stayOn"));
    m_back->setObjectName(QStringLiteral("stayBack"));
    m_to->setObjectName(QStringLiteral("stayTo"));
    m_lodging->setObjectName(QStringLiteral("stayNewPlace"));
    m_destination->setObjectName(QStringLiteral("stayDestination"));
    m_destination->setTerms(choices(m_session, QStringLiteral("stay_destination")));
    m_reason->setObjectName(QStringLiteral("stayReason"));
    m_note->setObjectName(QStringLiteral("stayNote"));
    m_note->setMaxLength(500);
    m_warning->setProperty("pill", QStringLiteral("amber"));
    m_warning->setWordWrap(true);
    m_form->add(QStringLiteral("who"), tr("Who"), m_who, 2);
    m_form->add(QStringLiteral("from"), tr("From"), m_on);
    m_form->add(QStringLiteral("expectedOn"), tr("Return expected on"), m_back);
    m_form->add(QStringLiteral("to"), tr("Departure on"), m_to);
    m_form->add(QStringLiteral("lodging"), tr("New place"), m_lodging, 2);
    m_form->add(QStringLiteral("destination"), tr("Destination"), m_destination, 2);
    m_form->add(QStringLiteral("reason"), tr("Reason"), m_reason, 2);
    m_form->add(QStringLiteral("note"), tr("Good to know"), m_note, 2);
    const auto button = [this](const QString& text, const char* name) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(text);
        return made;
    };
    auto* record = button(tr("Record"), "stayRecord");
    record->setProperty("primary", true);
    auto* cancel = button(tr("Cancel"), "stayCancel");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(record);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, px(4));
    column->setSpacing(px(8));
    column->addWidget(m_form);
    column->addWidget(m_warning);
    column->addLayout(buttons);
    connect(record, &QPushButton::clicked, this, &StayEventForm::record);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->drop();
        hide();
    });
    connect(m_lodging, &TermCombo::edited, this, &StayEventForm::warn);
    connect(m_on, &DateField::edited, this, &StayEventForm::warn);
}

void StayEventForm::setStay(const Stay& stay, const QList<Choice>& who)
{
    const bool other = stay.id != m_stay.id;
    if (other)
        close();
    m_stay = stay;
    m_who->setTerms(who);
    m_form->rowFor(QStringLiteral("who"))->setVisible(who.size() > 1);
    if (!other && isVisibleTo(parentWidget()))
        return; // it is being told
    for (const EventDraft& draft : eventDrafts)
        if (DraftKeeper::isBegun(m_session, draft.table, stay.id.value, draft.row)) {
            ask(draft.event);
            return;
        }
}

void StayEventForm::close()
{
    hide(); // keeps what is pending
}

void StayEventForm::ask(StayEvent event)
{
    if (m_drafts->isPending())
        m_drafts->keep(); // of the event that was being told
    m_event = event;
    fill();
    for (const EventDraft& draft : eventDrafts)
        if (draft.event == event)
            setRecord(this, draft.table, draft.row, m_stay.id.value);
    m_drafts->listen();
    show();
    m_drafts->resume();
    m_on->setFocus();
}

void StayEventForm::fill()
{
    const QDate today = m_session.today();
    for (DateField* field : {m_on, m_back, m_to})
        field->setToday(today);
    const bool correction = m_event == StayEvent::Correction;
    m_form->mark({});
    m_warning->hide();
    m_who->setCode({});
    m_on->setDay(correction ? m_stay.from : std::max(today, m_stay.from));
    m_to->setDay(m_stay.to);
    m_back->setDay({});
    m_lodging->setTerms(lodgingChoices(m_session, today));
    m_lodging->setCode({});
    m_destination->setCode({});
    m_reason->setTerms(choices(m_session,
        m_event == StayEvent::Absence ? QStringLiteral("absence_reason")
                                      : QStringLiteral("departure_reason")));
    m_reason->setCode({});
    m_note->clear();
    const auto ask = [&](const char* field, bool asked) {
        m_form->rowFor(QLatin1String(field))->setVisible(asked);
    };
    const bool absence = m_event == StayEvent::Absence;
    const bool departure = m_event == StayEvent::Departure;
    ask("to", correction && m_stay.to.isValid());
    ask("note", absence || departure);
    ask("expectedOn", absence);
    ask("lodging", m_event == StayEvent::Transfer);
    ask("destination", departure);
    ask("reason", absence || departure);
}

void StayEventForm::warn()
{
    if (m_event != StayEvent::Transfer)
        return;
    Stay moved = m_stay;
    moved.lodging = {m_lodging->code().toLongLong()};
    moved.from = m_on->day();
    const Problems warnings
        = m_session.query([&](const Reader& r) { return stays::warnings(r, moved); });
    m_warning->setText(warningText(warnings));
    m_warning->setVisible(!warnings.isEmpty());
}

std::vector<Stay> StayEventForm::concerned(const Reader& reader) const
{
    const PersonId only{m_who->code().toLongLong()};
    std::vector<Stay> list = stays::together(reader, m_stay);
    if (only.isValid())
        std::erase_if(list, [&](const Stay& stay) { return stay.person != only; });
    return list;
}

Operation StayEventForm::operation() const
{
    switch (m_event) {
    case StayEvent::Absence:
        return Operation::SaveAbsence;
    case StayEvent::Transfer:
        return Operation::Transfer;
    case StayEvent::Departure:
        return Operation::Depart;
    case StayEvent::Correction:
        break;
    }
    return Operation::UpdateStay;
}

void StayEventForm::write(Work& work, const Stay& stay) const
{
    const QString note = m_note->text().trimmed();
    switch (m_event) {
    case StayEvent::Absence: {
        Absence absence;
        absence.admission = stay.admission;
        absence.person = stay.person;
        absence.from = m_on->day();
        absence.expectedOn = m_back->day();
        absence.reason = m_reason->code();
        absence.note = note;
        stays::save(work, absence);
        break;
    }
    case StayEvent::Transfer:
        stays::transfer(work, stay.id, {m_lodging->code().toLongLong()}, m_on->day());
        break;
    case StayEvent::Departure:
        stays::depart(work, stay.id,
            {m_on->day(), m_destination->code(), m_reason->code(),
                note.isEmpty() ? stay.note : note});
        break;
    case StayEvent::Correction: {
        Stay corrected = stay;
        corrected.from = m_on->day();
        if (stay.to.isValid() && m_to->date())
            corrected.to = m_to->day();
        stays::save(work, corrected, &stay);
        break;
    }
    }
}

void StayEventForm::record()
{
    if (m_on->problem() || m_back->problem() || m_to->problem())
        return;
    Problems found;
    const bool done = m_session.perform(
        operation(),
        [&](Work& work) {
            for (const Stay& stay : concerned(work))
                write(work, stay);
        },
        &found);
    if (done) {
        m_drafts->drop();
        hide();
        return;
    }
    for (Problem& problem : found) // the day of the departure is the one day of this form
        if (problem.field == QLatin1String("to") && m_event != StayEvent::Correction)
            problem.field = QStringLiteral("from");
    m_form->mark(found);
    m_form->focusFirstProblem();
}

} // namespace jalons
