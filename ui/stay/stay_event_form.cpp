#include "ui/stay/stay_event_form.h"

#include "ui/page/choices.h"
#include "ui/stay/lodging_choices.h"

namespace jalons {

namespace {

/// How an event is stored, and under which name one that is being told is kept (see setRecord).
struct EventKind
{
    StayEvent event;
    Operation operation;
    const char* table;
    qint64 row;
    const char* reasons; ///< vocabulary
};
constexpr std::array eventKinds{
    EventKind{StayEvent::Absence, Operation::SaveAbsence, "absence", 0, "absence_reason"},
    EventKind{StayEvent::Transfer, Operation::Transfer, "stay", 0, "departure_reason"},
    EventKind{StayEvent::Departure, Operation::Depart, "stay", -1, "departure_reason"},
    EventKind{StayEvent::Correction, Operation::UpdateStay, "stay", -2, "departure_reason"},
};

const EventKind& kindOf(StayEvent event)
{
    return *std::find_if(eventKinds.begin(), eventKinds.end(),
        [&](const EventKind& kind) { return kind.event == event; });
}

} // namespace

StayEventForm::StayEventForm(Session& session, QWidget* parent)
    : ToldForm(session, {.table = "stay"}, {}, 2, parent)
    , m_warning(pill({}, "amber"))
{
    makePlain();
    layout()->setContentsMargins(0, 0, 0, px(4));
    m_who = bind("who", &StayTold::who, tr("Who"), term("stayWho"), {.span = 2});
    m_who->setNoneLabel(tr("Everybody"));
    m_on = bind("from", &StayTold::from, tr("From"), date("stayOn"), {.accessible = tr("Day")});
    bind("expectedOn", &StayTold::expectedOn, tr("Return expected on"), date("stayBack"),
        {.accessible = tr("Back on")});
    bind("to", &StayTold::to, tr("Departure on"), date("stayTo"));
    m_lodging
        = bind("lodging", &StayTold::lodging, tr("New place"), term("stayNewPlace"), {.span = 2});
    bind("destination", &StayTold::destination, tr("Destination"),
        term("stayDestination", "stay_destination"), {.span = 2});
    m_reason = bind("reason", &StayTold::reason, tr("Reason"), term("stayReason"), {.span = 2});
    bind("note", &StayTold::note, tr("Good to know"), line("stayNote"), {.span = 2})
        ->setMaxLength(500);
    m_warning->setWordWrap(true);
    auto* tell = button("stayRecord", tr("Record"), "primary");
    auto* cancel = button("stayCancel", tr("Cancel"));
    fill(body(), {m_warning, inRow({tell, cancel, rest()})});
    connect(tell, &QPushButton::clicked, this, &StayEventForm::record);
    connect(cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        hide();
    });
    connect(m_lodging, &TermCombo::edited, this, &StayEventForm::warn);
    connect(m_on, &DateField::edited, this, [this] {
        m_lodging->setTerms(lodgingChoices(this->session(), m_on->date().value_or(m_stay.from)));
        warn();
    });
    hide();
}

void StayEventForm::setStay(const Stay& stay, const QList<Choice>& who)
{
    const bool other = stay.id != m_stay.id;
    if (other)
        hide(); // keeps what is pending
    m_stay = stay;
    m_who->setTerms(who);
    grid()->setAsked("who", who.size() > 1);
    if (!other && isVisibleTo(parentWidget()))
        return; // it is being told
    for (const EventKind& kind : eventKinds)
        if (DraftKeeper::isBegun(session(), kind.table, stay.id.value, kind.row)) {
            ask(kind.event);
            return;
        }
}

void StayEventForm::ask(StayEvent event)
{
    flush(); // of the event that was being told
    m_event = event;
    const EventKind& kind = kindOf(event);
    m_warning->hide();
    m_lodging->setTerms(lodgingChoices(session(), std::max(session().today(), m_stay.from)));
    m_reason->setTerms(choices(session(), QLatin1String(kind.reasons)));
    const bool absence = event == StayEvent::Absence;
    const bool departure = event == StayEvent::Departure;
    grid()->setAsked("to", event == StayEvent::Correction && m_stay.to.isValid());
    grid()->setAsked("note", absence || departure);
    grid()->setAsked("expectedOn", absence);
    grid()->setAsked("lodging", event == StayEvent::Transfer);
    grid()->setAsked("destination", departure);
    grid()->setAsked("reason", absence || departure);
    setTable(kind.table);
    QWidget::show();
    begin();
    m_on->setFocus();
}

StayTold StayEventForm::fresh() const
{
    StayTold told;
    told.from
        = m_event == StayEvent::Correction ? m_stay.from : std::max(session().today(), m_stay.from);
    told.to = m_stay.to;
    return told;
}

qint64 StayEventForm::draftRow() const
{
    return kindOf(m_event).row;
}

void StayEventForm::warn()
{
    if (m_event != StayEvent::Transfer)
        return;
    const StayTold told = read();
    Stay moved = m_stay;
    moved.lodging = told.lodging;
    moved.from = told.from;
    showWarnings(m_warning, session().query(stays::warnings, moved));
}

std::vector<Stay> StayEventForm::concerned(const Reader& reader, PersonId only) const
{
    std::vector<Stay> list = stays::together(reader, m_stay);
    if (only.isValid())
        std::erase_if(list, [&](const Stay& stay) { return stay.person != only; });
    return list;
}

void StayEventForm::write(Work& work, const Stay& stay, const StayTold& told) const
{
    switch (m_event) {
    case StayEvent::Absence: {
        Absence absence;
        absence.admission = stay.admission;
        absence.person = stay.person;
        absence.from = told.from;
        absence.expectedOn = told.expectedOn;
        absence.reason = told.reason;
        absence.note = told.note;
        stays::save(work, absence);
        break;
    }
    case StayEvent::Transfer:
        stays::transfer(work, stay.id, told.lodging, told.from);
        break;
    case StayEvent::Departure:
        stays::depart(work, stay.id,
            {told.from, told.destination, told.reason,
                told.note.isEmpty() ? stay.note : told.note});
        break;
    case StayEvent::Correction: {
        Stay corrected = stay;
        corrected.from = told.from;
        if (stay.to.isValid() && told.to.isValid())
            corrected.to = told.to;
        stays::save(work, corrected, &stay);
        break;
    }
    }
}

/// The day of the departure is the one day of this form.
QString StayEventForm::fieldOf(const QString& name) const
{
    const bool one = name == QLatin1String("to") && m_event != StayEvent::Correction;
    return one ? QStringLiteral("from") : name;
}

void StayEventForm::record()
{
    if (tell(kindOf(m_event).operation, [this](Work& work, const StayTold& told) {
            for (const Stay& stay : concerned(work, told.who))
                write(work, stay, told);
        }))
        hide();
}

} // namespace jalons
