#include "ui/household/birth_panel.h"

#include "core/household/household_change.h"
#include "ui/widgets/form_grid.h"
#include <QLineEdit>

namespace jalons {

BirthPanel::BirthPanel(Session& session, QWidget* parent)
    : ChangePanel(session, QStringLiteral("birth"), tr("Birth"), tr("Born on"), parent)
    , m_lastName(new QLineEdit)
    , m_firstNames(new QLineEdit)
{
    m_lastName->setObjectName(named("LastName"));
    m_firstNames->setObjectName(named("FirstNames"));
    m_grid->add(QStringLiteral("lastName"), tr("Last name"), m_lastName);
    m_grid->add(QStringLiteral("firstNames"), tr("First name"), m_firstNames, 2,
        tr("For twins: separate the first names with a comma. A child who was awaited becomes the "
           "child who is born."));
}

void BirthPanel::begin(PersonId person, const QString& lastName)
{
    m_person = person;
    m_lastName->setText(lastName);
    m_firstNames->clear();
    open();
    keepDraft("person", person);
}

bool BirthPanel::act(QDate day, Problems* refused)
{
    Birth birth{day, m_lastName->text(), m_firstNames->text().split(u',')};
    if (birth.firstNames.size() > 1)
        birth.firstNames.removeIf([](const QString& name) { return name.trimmed().isEmpty(); });
    return m_session.perform(
        Operation::RecordBirth,
        [&](Work& work) {
            const HouseholdId household
                = households::ensure(work, m_person, day.isValid() ? day : m_session.today());
            households::recordBirth(work, household, birth);
        },
        refused);
}

} // namespace jalons
