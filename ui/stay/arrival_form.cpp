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
    m_on = bind("from", &ArrivalTold::on, tr("Arrival on"), date("arrivalOn"), {.span = 2});
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
    auto* cancel = button("arrivalCancel", tr("Cancel"));
    body()->insertLayout(0,
        inColumn({roleLabel(tr("Arrival"), "heading", this),
                     roleLabel(tr("Who comes"), "label", this), m_guests, m_picker},
            8));
    fill(body(), {m_warning, inRow({recording, cancel, rest()}), rest()});
    connect(m_picker, &PersonPicker::chosen, m_guests, &GuestList::add);
    connect(m_picker, &PersonPicker::named, m_guests, &GuestList::addNamed);
    connect(m_guests, &GuestList::edited, this, &ArrivalForm::warn);
    connect(m_guests, &GuestList::edited, drafts(), &DraftKeeper::touch);
    connect(m_lodging, &TermCombo::edited, this, &ArrivalForm::warn);
    connect(m_on, &DateField::edited, this, &ArrivalForm::warn);
    connect(recording, &QPushButton::clicked, this, &ArrivalForm::record);
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
    m_lodging->setTerms(lodgingChoices(session(), session().today()));
    if (request.isValid()) {
        m_request = session().query(requests::load, request);
        if (m_request.person.isValid())
            m_guests->add(m_request.person);
        else
            m_guests->addNamed(m_request.name);
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
    return told;
}

Arrival ArrivalForm::arrival(const ArrivalTold& told) const
{
    Arrival arrival;
    for (const Guest& guest : m_guests->guests())
        if (guest.comes)
            arrival.people.push_back(guest.id);
    arrival.lodging = told.lodging;
    arrival.on = told.on;
    arrival.admission.length = told.length;
    arrival.admission.decidedOn = told.decidedOn;
    arrival.admission.decidedBy = told.decidedBy;
    arrival.openAccompaniment = told.opens;
    arrival.referent = session().me();
    return arrival;
}

void ArrivalForm::warn()
{
    showWarnings(m_warning, session().query(admissions::warnings, arrival(read())));
}

void ArrivalForm::record()
{
    if (arrival(read()).people.empty()) {
        m_picker->field()->setFocus();
        emit session().said(tr("Say who comes: type a name and choose the person."));
        return;
    }
    PersonId first;
    const bool done = tell(Operation::Arrive, [&](Work& work, const ArrivalTold& told) {
        Arrival all = arrival(told);
        if (m_request.id.isValid()) {
            const Admission typed = all.admission;
            all.admission = requests::admissionOf(requests::load(work, m_request.id));
            all.admission.length = typed.length;
            all.admission.decidedOn = typed.decidedOn;
            all.admission.decidedBy = typed.decidedBy;
        }
        all.people.clear();
        for (const Guest& guest : m_guests->guests()) {
            if (!guest.comes)
                continue;
            PersonId id = guest.id;
            if (!id.isValid() && m_request.id.isValid() && all.people.empty()) {
                id = requests::welcome(work, m_request.id);
            } else if (!id.isValid()) {
                id = people::save(work, personNamed(guest.name));
            }
            all.people.push_back(id);
        }
        first = all.people.front();
        admissions::arrive(work, all);
    });
    if (done)
        emit arrived(first);
}

} // namespace jalons
