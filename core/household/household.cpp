#include "core/household/household.h"

namespace jalons {

namespace {
constexpr int adultAge = 18;
}

bool Membership::holdsOn(QDate day) const
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

Composition compositionOn(const std::vector<HouseholdMember>& members, QDate day)
{
    Composition c;
    int heads = 0;
    bool spouse = false;
    int grownChildren = 0;
    for (const HouseholdMember& member : members) {
        const Membership& m = member.membership;
        const PartialDate birth = PartialDate::fromIso(member.birthDate);
        const std::optional<int> age = birth.ageAt(day);
        const bool born = age.has_value() || !birth.isKnown();
        const bool away = m.custody == QLatin1String("unborn")
            || m.custody == QLatin1String("visiting") || m.custody == QLatin1String("placed");
        if (!m.atHome || away || !born) {
            ++c.others;
        } else if (isChild(m.role)) {
            if (age && *age >= adultAge) {
                ++grownChildren;
                ++c.adults;
            } else {
                ++c.children;
            }
        } else {
            const bool reference = m.role == QLatin1String("reference");
            const bool partner = m.role == QLatin1String("spouse");
            heads += reference || partner;
            spouse = spouse || partner;
            ++c.adults;
        }
    }
    const int relatives = c.adults - heads - grownChildren;
    if (relatives > 0 && heads + c.children + grownChildren + relatives > 1)
        c.kind = HouseholdKind::Other;
    else if (c.children > 0)
        c.kind = spouse && heads > 1 ? HouseholdKind::CoupleWithChildren
            : heads > 0              ? HouseholdKind::SingleParent
                                     : HouseholdKind::Other;
    else if (grownChildren > 0)
        c.kind = c.adults > 1 ? HouseholdKind::Other : HouseholdKind::Alone;
    else
        c.kind = heads > 1 ? HouseholdKind::Couple : HouseholdKind::Alone;
    return c;
}

Problems problems(const Membership& m)
{
    Problems found;
    if (m.from.isValid() && m.to.isValid() && m.to < m.from)
        found.append({QStringLiteral("to"), ProblemKind::EndBeforeStart,
            {m.from.toString(Qt::ISODate), m.to.toString(Qt::ISODate)}});
    return found;
}

} // namespace jalons
