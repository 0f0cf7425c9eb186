#include "ui/household/birth_panel.h"

namespace jalons {

BirthPanel::BirthPanel(Session& session, QWidget* parent)
    : ChangePanel(session, "birth", "person", tr("Birth"), tr("Born on"), parent)
{
    bind("lastName", &HouseholdTold::lastName, tr("Last name"), line(nameOf("LastName")));
    bind("firstNames", &HouseholdTold::firstNames, tr("First name"), line(nameOf("FirstNames")),
        {.span = 2,
            .hint = tr("For twins: separate the first names with a comma. A child who was awaited "
                       "becomes the child who is born.")});
}

void BirthPanel::begin(PersonId person, const QString& lastName)
{
    m_lastName = lastName;
    open(person);
}

HouseholdTold BirthPanel::fresh() const
{
    HouseholdTold told = ChangePanel::fresh();
    told.lastName = m_lastName;
    return told;
}

void BirthPanel::record(Work& work, const HouseholdTold& told)
{
    Birth birth{told.on, told.lastName, told.firstNames.split(u',')};
    if (birth.firstNames.size() > 1)
        birth.firstNames.removeIf([](const QString& name) { return name.trimmed().isEmpty(); });
    households::recordBirth(work, household(work, told.on), birth);
}

} // namespace jalons
