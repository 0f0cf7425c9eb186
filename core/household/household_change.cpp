#include "core/household/household_change.h"

#include "core/storage/work.h"
#include <algorithm>

bool jalons::isSeparation(const Membership& leaver, const QString& reason)
{
    return reason == QLatin1String("separation") && !isChild(leaver.role);
}

namespace jalons::households {

namespace {

const QString fullTime = QStringLiteral("full_time");
const QString shared = QStringLiteral("shared");
const QString visiting = QStringLiteral("visiting");
const QString unborn = QStringLiteral("unborn");

[[noreturn]] void refuse(const char* field, ProblemKind kind, const QStringList& args = {})
{
    throw Refusal(Problem{QLatin1String(field), kind, args});
}

void requireDay(QDate on, QDate today)
{
    if (!on.isValid())
        refuse("on", ProblemKind::Required);
    if (on > today)
        refuse("on", ProblemKind::DateInFuture, {on.toString(Qt::ISODate)});
}

Membership membershipOn(const std::vector<HouseholdMember>& members, PersonId person)
{
    const auto found = std::find_if(members.begin(), members.end(),
        [&](const HouseholdMember& m) { return m.membership.person == person; });
    if (found == members.end())
        refuse("person", ProblemKind::Missing);
    return found->membership;
}

void join(Work& work, HouseholdId household, PersonId person, const QString& role,
    const QString& custody, QDate from)
{
    Membership m;
    m.household = household;
    m.person = person;
    m.role = role;
    m.custody = custody;
    m.from = from;
    save(work, m);
}

/// What a child is in the household that stays, and in the new one; empty: no member there.
std::pair<QString, QString> custodies(ChildAfter after)
{
    switch (after) {
    case ChildAfter::Stays:
        return {fullTime, {}};
    case ChildAfter::StaysAndVisits:
        return {fullTime, visiting};
    case ChildAfter::Shared:
        return {shared, shared};
    case ChildAfter::LeavesAndVisits:
        return {visiting, fullTime};
    case ChildAfter::Leaves:
        break;
    }
    return {{}, fullTime};
}

} // namespace

HouseholdId separate(Work& work, HouseholdId household, const Separation& separation)
{
    requireDay(separation.on, work.today());
    const QDate lastDay = separation.on.addDays(-1);
    const QString reason = QStringLiteral("separation");
    const auto together = members(work, household, separation.on);
    const Membership leaver = membershipOn(together, separation.leaver);
    if (leaver.role == QLatin1String("reference")) {
        // Those who stay need somebody to be reckoned from.
        for (const HouseholdMember& m : together)
            if (m.membership.role == QLatin1String("spouse")) {
                Membership head = m.membership;
                head.role = QStringLiteral("reference");
                change(work, m.membership, head, separation.on);
                break;
            }
    }
    leave(work, leaver, lastDay, reason);
    const HouseholdId other = create(work);
    join(work, other, separation.leaver, QStringLiteral("reference"), {}, separation.on);
    for (const Separation::Child& child : separation.children) {
        const Membership before = membershipOn(together, child.person);
        // Nothing is known of the custody of a child who simply stays: it is left as it was.
        if (child.after == ChildAfter::Stays)
            continue;
        const auto [here, there] = custodies(child.after);
        if (here.isEmpty()) {
            leave(work, before, lastDay, reason);
        } else {
            Membership after = before;
            after.custody = here;
            change(work, before, after, separation.on);
        }
        if (!there.isEmpty())
            join(work, other, child.person, QStringLiteral("child"), there, separation.on);
    }
    return other;
}

std::vector<PersonId> recordBirth(Work& work, HouseholdId household, const Birth& birth)
{
    requireDay(birth.on, work.today());
    if (birth.firstNames.isEmpty())
        refuse("firstNames", ProblemKind::Required);
    std::vector<Membership> awaited;
    for (const HouseholdMember& m : members(work, household, birth.on))
        if (m.membership.custody == unborn)
            awaited.push_back(m.membership);
    std::vector<PersonId> children;
    for (const QString& firstNames : birth.firstNames) {
        const bool wasAwaited = children.size() < awaited.size();
        Person child;
        if (wasAwaited)
            child = people::load(work, awaited[children.size()].person);
        child.firstNames = firstNames.trimmed();
        if (!birth.lastName.trimmed().isEmpty())
            child.birthName = birth.lastName.trimmed();
        child.birthDate = PartialDate(birth.on);
        if (!child.firstContact.isValid() || child.firstContact < birth.on)
            child.firstContact = birth.on;
        const PersonId id = people::save(work, child);
        if (wasAwaited) {
            Membership born = awaited[children.size()];
            born.custody = fullTime;
            change(work, awaited[children.size()], born, birth.on);
        } else {
            join(work, household, id, QStringLiteral("child"), fullTime, birth.on);
        }
        children.push_back(id);
    }
    return children;
}

PersonId recordArrival(Work& work, HouseholdId household, const HouseholdArrival& arrival)
{
    requireDay(arrival.on, work.today());
    for (const HouseholdMember& m : members(work, household, arrival.on))
        if (arrival.person.isValid() && m.membership.person == arrival.person)
            refuse("person", ProblemKind::AlreadyCurrent);
    Membership m;
    m.household = household;
    m.person = arrival.person.isValid() ? arrival.person : people::save(work, arrival.created);
    m.role = arrival.role;
    m.custody = isChild(arrival.role) ? arrival.custody : QString();
    m.atHome = arrival.atHome;
    m.from = arrival.on;
    save(work, m);
    return m.person;
}

void leave(Work& work, Membership membership, QDate lastDay, const QString& reason)
{
    if (membership.from.isValid() && lastDay < membership.from) {
        remove(work, membership.id);
        return;
    }
    membership.to = lastDay;
    membership.endReason = reason;
    save(work, membership);
}

void depart(Work& work, const Membership& membership, QDate on, const QString& reason)
{
    leave(work, membership, on.addDays(-1), reason);
}

void change(Work& work, const Membership& now, const Membership& changed, QDate day)
{
    if (now.from.isValid() && day <= now.from) {
        save(work, changed, &now);
        return;
    }
    Membership after = changed;
    after.id = {};
    after.from = day;
    Membership before = now;
    before.to = day.addDays(-1);
    save(work, before, &now);
    save(work, after);
}

} // namespace jalons::households
