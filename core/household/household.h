#pragma once
#include "core/base/id.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// A dated place in a household (ménage).
struct Membership
{
    MembershipId id;
    HouseholdId household;
    PersonId person;
    QString role; ///< vocabulary household_role
    QDate from; ///< invalid: since ever
    QDate to; ///< invalid: still a member; otherwise the last day

    bool holdsOn(QDate day) const;
    bool operator==(const Membership&) const = default;
};

struct HouseholdMember
{
    Membership membership;
    QString name;
    QString birthDate; ///< PartialDate as ISO
};

namespace households {
/// The household the person belongs to on @p day; an invalid id when alone.
HouseholdId of(const Reader& reader, PersonId person, QDate day);
/// Who belongs to the household on @p day, the reference person first.
std::vector<HouseholdMember> members(const Reader& reader, HouseholdId household, QDate day);
HouseholdId create(Work& work);
MembershipId save(Work& work, const Membership& membership);
} // namespace households

} // namespace jalons
