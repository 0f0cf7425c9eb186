#include "core/accompaniment/accompaniment.h"
#include "core/demo/random.h"
#include "core/demo/situations.h"
#include "core/household/household_change.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons::demo {

namespace {

const QString child = QStringLiteral("child");

Membership membershipOf(const Group::Member& member, HouseholdId household, QDate arrival)
{
    Membership m;
    m.household = household;
    m.person = member.person.id;
    m.role = member.role;
    const QDate before = arrival.addYears(-8);
    m.from = before;
    if (member.role == child) {
        m.custody = QStringLiteral("full_time");
        m.from = std::max(member.person.birthDate.earliest(), before);
    }
    return m;
}

void addAnimal(Work& work, HouseholdId household, Random& random, QDate arrival)
{
    Animal animal;
    animal.household = household;
    animal.kind = random.percent(75) ? QStringLiteral("dog") : QStringLiteral("cat");
    animal.name = random.pick({QStringLiteral("Réglisse"), QStringLiteral("Caramel"),
        QStringLiteral("Plume"), QStringLiteral("Biscuit"), QStringLiteral("Nuage")});
    animal.from = arrival.addMonths(-random.between(2, 40));
    households::save(work, animal);
}

} // namespace

void expectBirth(Group& group, Random& random, QDate arrival, QDate today)
{
    Person& youngest = group.members.back().person;
    if (group.members.back().role != child || !random.percent(40))
        return;
    const QDate born = arrival.addDays(random.between(40, 160));
    if (born >= today)
        return;
    youngest.birthDate = PartialDate(born);
    youngest.firstContact = born;
}

void addHousehold(Work& work, const Group& group, Random& random, QDate arrival)
{
    const bool animal = random.percent(group.members.size() == 1 ? 8 : 15);
    if (group.members.size() < 2 && !animal)
        return;
    const HouseholdId household = households::create(work);
    for (const Group::Member& member : group.members) {
        const Membership m = membershipOf(member, household, arrival);
        if (m.from > arrival) { // awaited when the family came
            Membership awaited = m;
            awaited.custody = QStringLiteral("unborn");
            awaited.from = arrival;
            awaited.to = m.from.addDays(-1);
            households::save(work, awaited);
        }
        households::save(work, m);
    }
    if (animal)
        addAnimal(work, household, random, arrival);

    const bool couple
        = group.members.size() > 1 && group.members[1].role == QLatin1String("spouse");
    const QDate apart = arrival.addDays(random.between(120, 300));
    if (couple && random.percent(35) && apart < work.today()) {
        Separation separation;
        separation.on = apart;
        separation.leaver = group.members[1].person.id;
        for (const Group::Member& member : group.members)
            if (member.role == child && member.person.birthDate.earliest() < apart)
                separation.children.push_back({member.person.id,
                    random.percent(50) ? ChildAfter::Shared : ChildAfter::StaysAndVisits});
        households::separate(work, household, separation);
    } else if (!couple && group.members.size() > 1 && random.percent(30)) {
        // The eldest lives with the other parent, and comes at weekends.
        for (const HouseholdMember& member : households::members(work, household, arrival))
            if (member.membership.role == child) {
                Membership visits = member.membership;
                visits.custody = QStringLiteral("visiting");
                households::save(work, visits);
                break;
            }
    }
}

void addConcerned(Work& work, const Group& group)
{
    for (const Accompaniment& a : accompaniments::of(work, group.members.front().person.id))
        for (const Group::Member& member : group.members)
            if (!member.adult && a.isCurrent())
                households::setConcerned(work, a.id, member.person.id, true);
}

} // namespace jalons::demo
