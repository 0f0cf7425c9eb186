#include "core/household/household.h"

#include "core/storage/work.h"

namespace jalons {

bool Membership::holdsOn(QDate day) const
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

namespace households {

namespace {
const QString onDay = QStringLiteral(
    " (m.from_date IS NULL OR m.from_date <= ?) AND (m.to_date IS NULL OR m.to_date >= ?)");
}

HouseholdId of(const Reader& reader, PersonId person, QDate day)
{
    return {reader
                .value(QStringLiteral(
                           "SELECT m.household_id FROM membership m WHERE m.person_id = ? AND")
                        + onDay + QStringLiteral(" ORDER BY m.id DESC LIMIT 1"),
                    person, day, day)
                .toLongLong()};
}

std::vector<HouseholdMember> members(const Reader& reader, HouseholdId household, QDate day)
{
    return reader.all(
        QStringLiteral(
            "SELECT m.id, m.household_id, m.person_id, m.role, m.from_date, m.to_date,"
            " trim(p.first_names || ' ' || iif(p.used_name = '', p.birth_name, p.used_name)),"
            " p.birth_date FROM membership m JOIN person p ON p.id = m.person_id"
            " WHERE m.household_id = ? AND")
            + onDay
            + QStringLiteral(
                " ORDER BY m.role <> 'reference', m.role <> 'spouse', p.birth_date, m.id"),
        [](Row row) {
            HouseholdMember member;
            Membership& m = member.membership;
            row >> m.id >> m.household >> m.person >> m.role >> m.from >> m.to >> member.name
                >> member.birthDate;
            return member;
        },
        household, day, day);
}

HouseholdId create(Work& work)
{
    return {work.save("household", 0, {{"label", QString()}})};
}

MembershipId save(Work& work, const Membership& m)
{
    if (m.from.isValid() && m.to.isValid() && m.to < m.from)
        throw Refusal(Problem{QStringLiteral("to"), ProblemKind::EndBeforeStart,
            {m.from.toString(Qt::ISODate), m.to.toString(Qt::ISODate)}});
    return {work.save("membership", m.id.value,
        {{"household_id", m.household}, {"person_id", m.person}, {"role", m.role},
            {"from_date", m.from}, {"to_date", m.to}})};
}

} // namespace households

} // namespace jalons
