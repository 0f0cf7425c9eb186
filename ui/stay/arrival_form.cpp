#include "ui/stay/arrival_form.h"

#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/person/person_picker.h"
#include "ui/stay/guest_list.h"
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

namespace jalons {

ArrivalForm::ArrivalForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_drafts(new DraftKeeper(this))
    , m_form(new FormGrid(2, this))
    , m_guests(new GuestList(session, this))
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
    connect(m_picker, &PersonPicker::chosen, m_guests, &GuestList::add);
    connect(m_picker, &PersonPicker::named, m_guests, &GuestList::addNamed);
    connect(m_guests, &GuestList::edited, this, &ArrivalForm::warn);
    connect(m_guests, &GuestList::edited, m_drafts, &DraftKeeper::touch);
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
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_drafts->drop();
        emit cancelled();
    });

    m_form->add(QStringLiteral("lodging"), tr("Place"), m_lodging, 2);
    m_form->add(QStringLiteral("from"), tr("Arrival on"), m_on, 2);
    m_form->add(QStringLiteral("months"), tr("For how many months"), m_months, 1);
    m_form->add(QStringLiteral("days"), tr("and days"), m_days, 1);
    m_form->add(QStringLiteral("decidedOn"), tr("Decided on"), m_decidedOn, 1);
    m_form->add(QStringLiteral("decidedBy"), tr("by"), m_decidedBy, 1);
    setColumn(m_guests, QStringLiteral("guests"));
    setColumn(m_picker->field(), QStringLiteral("guest"));
    setColumn(m_open, QStringLiteral("openAccompaniment"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(roleLabel(tr("Arrival"), "heading", this));
    column->addWidget(roleLabel(tr("Who comes"), "label", this));
    column->addWidget(m_guests);
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
    m_guests->clear();
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
        m_decidedOn->setDay(asked.answeredOn);
        if (asked.person.isValid())
            m_guests->add(asked.person);
        else
            m_guests->addNamed(asked.name);
    }
    setRecord(this, "admission", 0, request.value);
    m_drafts->listen();
    if (m_drafts->resume()) {
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

Arrival ArrivalForm::read() const
{
    Arrival arrival;
    for (const Guest& guest : m_guests->guests())
        if (guest.comes)
            arrival.people.push_back(guest.id);
    arrival.lodging = {m_lodging->code().toLongLong()};
    arrival.on = m_on->day();
    arrival.admission.length = {m_months->text().toInt(), m_days->text().toInt()};
    arrival.admission.decidedOn = m_decidedOn->day();
    arrival.admission.decidedBy = m_decidedBy->text().trimmed();
    arrival.openAccompaniment = m_open->isChecked();
    arrival.referent = m_session.me();
    return arrival;
}

void ArrivalForm::warn()
{
    const Problems warnings
        = m_session.query([&](const Reader& r) { return admissions::warnings(r, read()); });
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
            for (const Guest& guest : m_guests->guests()) {
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
    m_drafts->drop();
    emit arrived(arrival.people.front());
}

} // namespace jalons
