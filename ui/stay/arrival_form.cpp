#include "ui/stay/arrival_form.h"

#include "core/household/household.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/person/person_picker.h"
#include "ui/stay/lodging_choices.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/term_combo.h"
#include <QCheckBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <limits>

namespace jalons {

namespace {

std::optional<QDate> optional(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

ArrivalForm::ArrivalForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new FormGrid(2, this))
    , m_lines(new QVBoxLayout)
    , m_picker(new PersonPicker(session, QStringLiteral("arrivalWho"), this))
    , m_lodging(new TermCombo(tr("Place"), this))
    , m_on(new DateField(tr("Arrival on"), DateField::Mode::Exact, this))
    , m_months(new QLineEdit(this))
    , m_days(new QLineEdit(this))
    , m_decidedOn(new DateField(tr("Decided on"), DateField::Mode::Exact, this))
    , m_decidedBy(new QLineEdit(this))
    , m_open(new QCheckBox(tr("Open the accompaniment that day"), this))
    , m_warning(new QLabel(this))
    , m_record(new QPushButton(tr("Record the arrival"), this))
{
    build();
    connect(m_picker, &PersonPicker::chosen, this, &ArrivalForm::add);
    connect(m_picker, &PersonPicker::named, this, &ArrivalForm::addNamed);
    connect(m_lodging, &TermCombo::edited, this, &ArrivalForm::warn);
    connect(m_on, &DateField::edited, this, &ArrivalForm::warn);
    connect(m_record, &QPushButton::clicked, this, &ArrivalForm::record);
}

void ArrivalForm::build()
{
    m_lodging->setObjectName(QStringLiteral("arrivalPlace"));
    m_on->setObjectName(QStringLiteral("arrivalOn"));
    m_months->setObjectName(QStringLiteral("arrivalMonths"));
    m_months->setAccessibleName(tr("Length: months"));
    m_months->setValidator(new QIntValidator(0, 120, m_months));
    m_days->setObjectName(QStringLiteral("arrivalDays"));
    m_days->setAccessibleName(tr("Length: days"));
    m_days->setValidator(new QIntValidator(0, 366, m_days));
    m_decidedOn->setObjectName(QStringLiteral("arrivalDecidedOn"));
    m_decidedBy->setObjectName(QStringLiteral("arrivalDecidedBy"));
    m_decidedBy->setAccessibleName(tr("Decided by"));
    m_open->setObjectName(QStringLiteral("arrivalOpen"));
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(tr("The delays of the contract run from that day."));
    m_record->setObjectName(QStringLiteral("arrivalRecord"));
    m_record->setAccessibleName(m_record->text());
    m_record->setProperty("primary", true);
    m_warning->setObjectName(QStringLiteral("arrivalWarning"));
    m_warning->setProperty("pill", QStringLiteral("amber"));
    m_warning->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("arrivalCancel"));
    cancel->setAccessibleName(cancel->text());
    connect(cancel, &QPushButton::clicked, this, &ArrivalForm::cancelled);

    m_form->add(QStringLiteral("lodging"), tr("Place"), m_lodging, 2);
    m_form->add(QStringLiteral("from"), tr("Arrival on"), m_on, 2);
    m_form->add(QStringLiteral("months"), tr("For how many months"), m_months, 1);
    m_form->add(QStringLiteral("days"), tr("and days"), m_days, 1);
    m_form->add(QStringLiteral("decidedOn"), tr("Decided on"), m_decidedOn, 1);
    m_form->add(QStringLiteral("decidedBy"), tr("by"), m_decidedBy, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(roleLabel(tr("Arrival"), "heading", this));
    column->addWidget(roleLabel(tr("Who comes"), "label", this));
    column->addLayout(m_lines);
    column->addWidget(m_picker);
    column->addWidget(m_form);
    column->addWidget(m_open);
    column->addWidget(m_warning);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_record);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
}

void ArrivalForm::begin(PersonId person, LodgingId lodging, QDate day, RequestId request)
{
    m_guests.clear();
    m_request = request;
    m_form->mark({});
    m_picker->clear();
    const QDate today = m_session.today();
    for (DateField* field : {m_on, m_decidedOn})
        field->setToday(today);
    m_lodging->setTerms(lodgingChoices(m_session, today));
    m_lodging->setCode(lodging.isValid() ? QString::number(lodging.value) : QString());
    m_on->setDate(day.isValid() ? day : today);
    m_months->setText(QStringLiteral("6"));
    m_days->clear();
    m_decidedOn->setDate(std::min(today, day.isValid() ? day : today));
    m_decidedBy->clear();
    m_open->setChecked(true);
    if (request.isValid()) {
        const Request asked
            = m_session.query([&](const Reader& r) { return requests::load(r, request); });
        m_decidedOn->setDate(optional(asked.answeredOn));
        if (asked.person.isValid())
            person = asked.person;
        else
            m_guests.push_back({{}, asked.name, true});
    }
    if (person.isValid())
        add(person);
    showGuests();
    warn();
    (m_guests.empty() ? static_cast<QWidget*>(m_picker->field()) : m_lodging)->setFocus();
}

void ArrivalForm::add(PersonId person)
{
    const auto known = [&](PersonId id) {
        return std::any_of(
            m_guests.begin(), m_guests.end(), [&](const Guest& g) { return g.id == id; });
    };
    if (known(person))
        return;
    const bool first = m_guests.empty();
    struct Found
    {
        QString name;
        std::vector<HouseholdMember> household;
    };
    const Found found = m_session.query([&](const Reader& r) {
        Found f;
        f.name = people::load(r, person).fullName();
        const HouseholdId household = households::of(r, person, r.today());
        if (household.isValid())
            f.household = households::members(r, household, r.today());
        return f;
    });
    m_guests.push_back({person, found.name, true});
    if (first)
        for (const HouseholdMember& member : found.household)
            if (!known(member.membership.person))
                m_guests.push_back({member.membership.person, member.name, true});
    showGuests();
    warn();
}

void ArrivalForm::addNamed(const QString& name)
{
    m_guests.push_back({{}, name, true});
    showGuests();
    warn();
}

void ArrivalForm::showGuests()
{
    clearLayout(m_lines);
    for (std::size_t i = 0; i < m_guests.size(); ++i) {
        auto* box = new QCheckBox(
            m_guests[i].id.isValid() ? m_guests[i].name : tr("%1 (new)").arg(m_guests[i].name),
            this);
        box->setObjectName(QStringLiteral("arrivalGuest%1").arg(i));
        box->setAccessibleName(box->text());
        box->setChecked(m_guests[i].comes);
        connect(box, &QCheckBox::toggled, this, [this, i](bool comes) {
            m_guests[i].comes = comes;
            warn();
        });
        m_lines->addWidget(box);
    }
}

Arrival ArrivalForm::read() const
{
    Arrival arrival;
    for (const Guest& guest : m_guests)
        if (guest.comes)
            arrival.people.push_back(guest.id);
    arrival.lodging = {m_lodging->code().toLongLong()};
    arrival.on = m_on->date().value_or(QDate());
    arrival.admission.length = {m_months->text().toInt(), m_days->text().toInt()};
    arrival.admission.decidedOn = m_decidedOn->date().value_or(QDate());
    arrival.admission.decidedBy = m_decidedBy->text().trimmed();
    arrival.openAccompaniment = m_open->isChecked();
    arrival.referent = m_session.me();
    return arrival;
}

void ArrivalForm::warn()
{
    const Arrival arrival = read();
    Stay stay;
    stay.person = {std::numeric_limits<qint64>::max()}; // nobody: the place and the days count
    stay.lodging = arrival.lodging;
    stay.from = arrival.on;
    const auto comers = arrival.people.size();
    const Problems warnings = m_session.query([&](const Reader& r) {
        Problems all = stays::warnings(r, stay);
        if (!problems(stay).isEmpty())
            return all;
        // Those who come together add up.
        const int capacity = lodgings::load(r, stay.lodging).capacity;
        if (comers > std::size_t(capacity) && all.isEmpty())
            all.append({QStringLiteral("lodging"), ProblemKind::OverCapacity,
                {stay.from.toString(Qt::ISODate), QString::number(comers),
                    QString::number(capacity)}});
        return all;
    });
    m_warning->setText(warningText(warnings));
    m_warning->setVisible(!warnings.isEmpty());
}

void ArrivalForm::record()
{
    Problems found;
    Arrival arrival = read();
    if (arrival.people.empty()) {
        m_picker->field()->setFocus();
        emit m_session.said(tr("Say who comes: type a name and choose the person."));
        return;
    }
    const bool done = m_session.perform(
        Operation::Arrive,
        [&](Work& work) {
            arrival = read();
            if (m_request.isValid()) {
                const Request request = requests::load(work, m_request);
                const Admission typed = arrival.admission;
                arrival.admission = requests::admissionOf(request);
                arrival.admission.length = typed.length;
                arrival.admission.decidedOn = typed.decidedOn;
                arrival.admission.decidedBy = typed.decidedBy;
            }
            arrival.people.clear();
            for (const Guest& guest : m_guests) {
                if (!guest.comes)
                    continue;
                PersonId id = guest.id;
                if (!id.isValid() && m_request.isValid() && arrival.people.empty()) {
                    id = requests::welcome(work, m_request);
                } else if (!id.isValid()) {
                    Person person;
                    const QString name = guest.name.simplified();
                    person.birthName = name.section(u' ', 0, 0);
                    person.firstNames = name.section(u' ', 1);
                    id = people::save(work, person);
                }
                arrival.people.push_back(id);
            }
            admissions::arrive(work, arrival);
        },
        &found);
    if (!done) {
        m_form->mark(found);
        m_form->focusFirstProblem();
        return;
    }
    emit arrived(arrival.people.front());
}

} // namespace jalons
