#include "core/household/reconcile.h"

#include "core/household/household_change.h"
#include "core/household/household_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons::households {

namespace {

const QString reference = QStringLiteral("reference");

std::vector<Membership> membershipsOf(const Reader& reader, PersonId person)
{
    return membershipTable.all(reader, QStringLiteral("WHERE person_id = ? ORDER BY id"), person);
}

/// The membership in one's home on @p day; an invalid id when there is none, or it is one of two.
Membership homeOn(const Reader& reader, PersonId person, QDate day)
{
    const HouseholdId household = of(reader, person, day);
    for (const Membership& m : membershipsOf(reader, person))
        if (m.household == household && m.holdsOn(day) && m.atHome
            && (m.custody.isEmpty() || m.custody == QLatin1String("full_time")))
            return m;
    return {};
}

std::vector<HouseholdMember> others(
    const Reader& reader, HouseholdId household, QDate day, PersonId person)
{
    std::vector<HouseholdMember> all = members(reader, household, day);
    std::erase_if(all, [&](const HouseholdMember& m) { return m.membership.person == person; });
    return all;
}

/// Rows of one household that share days: one membership over the days of both.
void join(
    Work& work, const std::vector<Membership>& staying, const std::vector<Membership>& joining)
{
    for (const Membership& other : joining)
        for (const Membership& own : staying) {
            const bool apart = (own.to.isValid() && other.from.isValid() && own.to < other.from)
                || (other.to.isValid() && own.from.isValid() && other.to < own.from);
            if (own.id == other.id || own.household != other.household || apart)
                continue;
            const QDate from = own.from.isValid() && other.from.isValid()
                ? std::min(own.from, other.from)
                : QDate();
            const QDate to
                = own.to.isValid() && other.to.isValid() ? std::max(own.to, other.to) : QDate();
            work.save("membership", own.id.value, {{"from_date", from}, {"to_date", to}});
            work.remove("membership", other.id.value);
            break;
        }
}

/// Everything of the second household becomes the first's.
void bringTogether(Work& work, const HouseholdClash& clash, const Membership& ownThere)
{
    const std::vector<Membership> known = membershipTable.all(
        work, QStringLiteral("WHERE household_id = ? ORDER BY id"), clash.kept);
    for (Membership m : membershipTable.all(
             work, QStringLiteral("WHERE household_id = ? ORDER BY id"), clash.gone)) {
        m.household = clash.kept;
        // Two heads: the other's is told from what the person was to it.
        if (m.person != ownThere.person && m.role == reference)
            m.role = ownThere.role == QLatin1String("spouse") ? ownThere.role
                                                              : QStringLiteral("other");
        membershipTable.save(work, m);
        std::vector<Membership> own = known;
        std::erase_if(own, [&](const Membership& k) { return k.person != m.person; });
        join(work, own, {m});
    }
    for (Animal animal :
        animalTable.all(work, QStringLiteral("WHERE household_id = ? ORDER BY id"), clash.gone)) {
        animal.household = clash.kept;
        animalTable.save(work, animal);
    }
    work.remove("household", clash.gone.value);
}

} // namespace

std::optional<HouseholdClash> clash(const Reader& reader, PersonId kept, PersonId gone, QDate day)
{
    const Membership own = homeOn(reader, kept, day);
    const Membership other = homeOn(reader, gone, day);
    if (!own.id.isValid() || !other.id.isValid() || own.household == other.household)
        return std::nullopt;
    return HouseholdClash{own.household, other.household, others(reader, own.household, day, kept),
        others(reader, other.household, day, gone)};
}

void reconcile(Work& work, PersonId kept, PersonId gone, HouseholdAfter after)
{
    const QDate today = work.today();
    if (const auto found = clash(work, kept, gone, today)) {
        const QDate yesterday = today.addDays(-1);
        switch (after) {
        case HouseholdAfter::NotSaid:
            throw Refusal(Problem{QStringLiteral("household"), ProblemKind::AlreadyCurrent, {}});
        case HouseholdAfter::Kept:
            leave(work, homeOn(work, gone, today), yesterday, {});
            break;
        case HouseholdAfter::Gone:
            leave(work, homeOn(work, kept, today), yesterday, {});
            break;
        case HouseholdAfter::Together:
            bringTogether(work, *found, homeOn(work, gone, today));
            break;
        }
    }
    join(work, membershipsOf(work, kept), membershipsOf(work, gone));
}

} // namespace jalons::households
