#pragma once
#include "core/household/household.h"
#include "core/person/person.h"

namespace jalons {

/// Where a child lives after a separation, seen from the one who stays.
enum class ChildAfter {
    Stays, ///< lives here, the other parent has no custody
    StaysAndVisits, ///< lives here, visits the parent who leaves
    Shared, ///< shared custody (garde alternée): a member of both households
    LeavesAndVisits, ///< lives with the parent who leaves, visits here
    Leaves
};

struct Separation
{
    QDate on; ///< first day apart
    PersonId leaver;
    struct Child
    {
        PersonId person;
        ChildAfter after = ChildAfter::Stays;
    };
    std::vector<Child> children; ///< those who are not named stay as they were
};

/// Whether who leaves, for this reason (vocabulary membership_end), separates the household: then
/// it is said where each child lives. A child that leaves separates nobody.
bool isSeparation(const Membership& leaver, const QString& reason);

struct Birth
{
    QDate on;
    QString lastName;
    QStringList firstNames; ///< one for each child: twins are one birth; may be empty texts
};

struct HouseholdArrival
{
    QDate on; ///< first day
    PersonId person; ///< somebody of the file; invalid: @p created
    Person created;
    QString role;
    QString custody; ///< of a child only
    bool atHome = true;
};

namespace households {
/// Ends the memberships of the one who leaves the day before, founds their own household and says
/// where each child lives from that day. @return the household of the one who left.
/// @throws Refusal when they are no members on that day.
HouseholdId separate(Work& work, HouseholdId household, const Separation& separation);
/// Children are born: those who were awaited (custody unborn) become the born, one each; others
/// become new people. Members, full time, from that day. @return the children.
/// @throws Refusal for a day to come.
std::vector<PersonId> recordBirth(Work& work, HouseholdId household, const Birth& birth);
/// Somebody comes, or comes back: a row of its own from that day. @return the person.
/// @throws Refusal when they are a member on that day already.
PersonId recordArrival(Work& work, HouseholdId household, const HouseholdArrival& arrival);
/// The membership ends with @p lastDay; one that would end before it began was a slip and goes.
void leave(Work& work, Membership membership, QDate lastDay, const QString& reason);
/// The same, told by the first day apart.
void depart(Work& work, const Membership& membership, QDate on, const QString& reason);
/// Custody, home or role change on @p day: the row before ends the day before. On the first day of
/// the row itself it is a correction.
void change(Work& work, const Membership& now, const Membership& changed, QDate day);
} // namespace households

} // namespace jalons
