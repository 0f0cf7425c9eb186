#include "ui/stay/arrival_form.h"

#include "ui/person/person_picker.h"
#include "ui/stay/guest_list.h"
#include "ui/stay/lodging_choices.h"

namespace jalons {

ArrivalForm::ArrivalForm(Session& session, QWidget* parent)
    : ToldForm(session, {.table = "admission"}, {}, 2, parent)
    , m_guests(new GuestList(session, this))
    , m_picker(new PersonPicker(session, QStringLiteral("arrivalWho"), this))
    , m_warning(named(pill({}, "amber", this), "arrivalWarning"))
{
    makePlain();
    m_warning->setWordWrap(true);
    setColumn(m_guests, QStringLiteral("guests"));
    keepToo(m_picker->field(), "guest");
    m_lodging
        = bind("lodging", &ArrivalTold::lodging, tr("Place"), term("arrivalPlace"), {.span = 2});
    m_on = bind("from", &ArrivalTold::on, tr("Arrival on"), date("arrivalOn"));
    m_origin = bind(
        "origin", &ArrivalTold::origin, tr("Sent by"), term("arrivalOrigin", "origin", true));
    bind("proposalNumber", &ArrivalTold::number, tr("Number of the SIAO’s proposal"),
        line("arrivalNumber"), {.span = 2});
    bind("months", &ArrivalTold::length, &Length::months, tr("For how many months"),
        number("arrivalMonths", 0, 120),
        {.accessible = tr("Length: months"), .codes = emptyForZero});
    bind("days", &ArrivalTold::length, &Length::days, tr("and days"), number("arrivalDays", 0, 366),
        {.accessible = tr("Length: days"), .codes = emptyForZero});
    bind("decidedOn", &ArrivalTold::decidedOn, tr("Decided on"), date("arrivalDecidedOn"));
    bind("decidedBy", &ArrivalTold::decidedBy, tr("by"), line("arrivalDecidedBy"),
        {.accessible = tr("Decided by")});
    const QString opens = tr("Open the accompaniment that day");
    auto* open = bind(
        "openAccompaniment", &ArrivalTold::opens, {}, box("arrivalOpen", opens), {.span = 2});
    open->setToolTip(tr("The delays of the contract run from that day."));
    auto* recording = button("arrivalRecord", tr("Record the arrival"), "primary");
    auto* printing = button("arrivalPrint", tr("Record and print the intake sheet"));
    auto* cancel = button("arrivalCancel", tr("Cancel"));
    body()->insertLayout(0,
        inColumn({roleLabel(tr("Arrival"), "heading", this),
                     roleLabel(tr("Who comes"), "label", this), m_guests, m_picker},
            8));
    fill(body(), {m_warning, inRow({recording, cancel, rest()}), atLeft(printing), rest()});
    m_picker->field()->setPlaceholderText(tr("Last name, first name, birth date"));
    const auto askNext = [this] { m_picker->field()->setFocus(); };
    connect(m_picker, &PersonPicker::chosen, this, [this, askNext](PersonId person) {
        m_guests->add(person);
        askNext();
    });
    connect(m_picker, &PersonPicker::named, this, [this, askNext](const QString& typed) {
        if (!m_guests->addTyped(typed))
            askNext();
    });
    connect(m_guests, &GuestList::asksNext, this, askNext);
    connect(m_guests, &GuestList::edited, this, &ArrivalForm::showPlaces);
    connect(m_guests, &GuestList::edited, this, &ArrivalForm::warn);
    connect(m_guests, &GuestList::edited, drafts(), &DraftKeeper::touch);
    connect(m_lodging, &TermCombo::edited, this, &ArrivalForm::showPlaces);
    connect(m_lodging, &TermCombo::edited, this, &ArrivalForm::warn);
    connect(m_on, &DateField::edited, this, [this] {
        offerPlaces();
        warn();
    });
    connect(m_origin, &TermCombo::edited, this, &ArrivalForm::filled);
    connect(recording, &QPushButton::clicked, this, [this] { record(false); });
    connect(printing, &QPushButton::clicked, this, [this] { record(true); });
    connect(cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        emit cancelled();
    });
}

void ArrivalForm::begin(PersonId person, LodgingId lodging, QDate day, RequestId request)
{
    flush();
    m_guests->clear();
    m_picker->clear();
    m_proposed = lodging;
    m_day = day;
    m_request = {};
    m_guests->setDay(day.isValid() ? day : session().today());
    if (request.isValid()) {
        m_request = session().query(requests::load, request);
        if (m_request.person.isValid())
            m_guests->add(m_request.person);
        else
            m_guests->addNew(askerOf(m_request));
    }
    if (ToldForm::begin()) {
        // What was being told goes on, with what has been chosen now.
        if (lodging.isValid())
            m_lodging->setCode(QString::number(lodging.value));
        if (day.isValid())
            m_on->setDate(day);
    }
    if (person.isValid())
        m_guests->add(person);
    offerPlaces();
    warn();
    (m_guests->isEmpty() ? static_cast<QWidget*>(m_picker->field()) : m_lodging)->setFocus();
}

ArrivalTold ArrivalForm::fresh() const
{
    ArrivalTold told;
    told.lodging = m_proposed;
    told.on = m_day.isValid() ? m_day : session().today();
    told.decidedOn
        = m_request.id.isValid() ? m_request.answeredOn : std::min(session().today(), told.on);
    told.origin = m_request.origin;
    told.number = m_request.number;
    return told;
}

void ArrivalForm::welcome(const Person& somebody)
{
    m_guests->addNew(somebody);
    m_picker->field()->setFocus();
}

void ArrivalForm::filled()
{
    grid()->setAsked("proposalNumber", read().origin == QLatin1String("siao"));
}

/// With the beds of the day of arrival.
void ArrivalForm::offerPlaces()
{
    const QDate day = m_on->date().value_or(session().today());
    m_guests->setDay(day);
    m_places = session().query(board::placesOn, day);
    showPlaces();
}

/// To each the beds that the others leave.
void ArrivalForm::showPlaces()
{
    const LodgingId together{m_lodging->code().toLongLong()};
    m_lodging->setTerms(
        lodgingChoices(withTaken(m_places, takenByOthers(m_guests->comers(), 0, together))));
    m_guests->setPlaces(m_places, together);
}

WholeArrival ArrivalForm::arrival(const ArrivalTold& told) const
{
    WholeArrival all;
    all.people = m_guests->comers();
    all.request = m_request.id;
    Arrival& stay = all.stay;
    stay.people.resize(all.people.size()); // as many; who they are is known once they are recorded
    stay.places = placesOf(all.people);
    stay.lodging = told.lodging;
    stay.on = told.on;
    if (m_request.id.isValid())
        stay.admission = requests::admissionOf(m_request);
    stay.admission.proposalNumber = told.number;
    stay.admission.length = told.length;
    stay.admission.decidedOn = told.decidedOn;
    stay.admission.decidedBy = told.decidedBy;
    stay.openAccompaniment = told.opens;
    stay.referent = session().me();
    stay.origin = told.origin;
    return all;
}

void ArrivalForm::sayOthers(const Problems& problems)
{
    Problems others;
    for (const Problem& problem : problems)
        if (!m_guests->mark(problem))
            others.append(problem);
    ToldForm::sayOthers(others);
}

void ArrivalForm::warn()
{
    showWarnings(m_warning, session().query(admissions::warnings, arrival(read()).stay));
}

void ArrivalForm::record(bool prints)
{
    if (!m_guests->check())
        return;
    if (arrival(read()).people.empty()) {
        m_picker->field()->setFocus();
        setTextOrHide(m_warning, tr("Say who comes: type a name and choose the person."));
        return;
    }
    PersonId head;
    const bool done = tell(Operation::Arrive, [&](Work& work, const ArrivalTold& told) {
        head = arrivals::record(work, arrival(told)).head;
    });
    if (done)
        emit arrived(head, prints);
}

} // namespace jalons
