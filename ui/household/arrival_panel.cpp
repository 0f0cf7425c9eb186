#include "ui/household/arrival_panel.h"

#include "ui/person/person_picker.h"

namespace jalons {

namespace {

/// « Diarra Awa » typed as in lists, last name first.
Person personNamed(const QString& typed)
{
    Person person;
    const QString text = typed.simplified();
    const auto space = text.indexOf(u' ');
    person.birthName = text.left(space);
    if (space > 0)
        person.firstNames = text.mid(space + 1);
    return person;
}

} // namespace

ArrivalPanel::ArrivalPanel(Session& session, QWidget* parent)
    : ChangePanel(session, "arrival", "membership", tr("Arrival"), tr("First day"), parent)
    , m_picker(new PersonPicker(session, nameOf("Name"), nameOf("Propose"), [this](PersonId id) {
        return id == m_person
            || std::any_of(m_members.begin(), m_members.end(),
                [&](const HouseholdMember& m) { return m.membership.person == id; });
    }))
{
    m_role = bind("role", &HouseholdTold::role, tr("Role"), term(nameOf("Role"), "household_role"));
    m_picker->field()->setPlaceholderText(tr("last name, first name"));
    bind("person", &HouseholdTold::name, tr("Who"), field(m_picker->field()),
        {.span = 2, .accessible = tr("Who")});
    m_more->addWidget(m_picker); // whom it proposes
    bind(
        "atHome", &HouseholdTold::atHome, {}, box(nameOf("AtHome"), tr("Lives here")), {.span = 2});
    m_custody = bind("custody", &HouseholdTold::custody, tr("Custody"),
        term(nameOf("Custody"), "custody"), {.span = 2});
    connect(m_picker->field(), &QLineEdit::textEdited, this, [this] { m_who = {}; });
    connect(m_picker, &PersonPicker::chosen, this, [this](PersonId id, const QString& name) {
        m_who = id;
        m_picker->field()->setText(name);
        m_role->setFocus();
    });
    connect(m_picker, &PersonPicker::nobody, this, [this] { m_role->setFocus(); });
    connect(m_role, &TermCombo::edited, this, &ArrivalPanel::showCustody);
}

void ArrivalPanel::begin(PersonId person, const std::vector<HouseholdMember>& members)
{
    m_members = members;
    m_who = {};
    m_picker->clear();
    open(person);
    m_picker->field()->setFocus();
}

void ArrivalPanel::beginReturn(
    PersonId person, const std::vector<HouseholdMember>& members, const HouseholdMember& former)
{
    begin(person, members);
    m_role->setCode(former.membership.role);
    m_custody->setCode(former.membership.custody);
    showCustody();
    emit m_picker->chosen(former.membership.person, former.name);
}

void ArrivalPanel::showCustody()
{
    grid()->rowFor(QStringLiteral("custody"))->setVisible(m_role->code() == QLatin1String("child"));
}

Problems ArrivalPanel::missing(const HouseholdTold& told) const
{
    if (m_who.isValid() || !told.name.isEmpty())
        return {};
    return {{QStringLiteral("person"), ProblemKind::Required, {}}};
}

void ArrivalPanel::record(Work& work, const HouseholdTold& told)
{
    HouseholdArrival arrival;
    arrival.on = told.on;
    arrival.person = m_who;
    arrival.created = personNamed(told.name);
    arrival.role = told.role;
    arrival.custody = told.role == QLatin1String("child") ? told.custody : QString();
    arrival.atHome = told.atHome;
    households::recordArrival(work, household(work, told.on), arrival);
}

} // namespace jalons
