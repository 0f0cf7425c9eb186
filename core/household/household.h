#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/problem.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// Whether the role is that of a child, who alone has a custody.
inline bool isChild(const QString& role)
{
    return role == QLatin1String("child");
}

/// A dated place in a household (ménage). What changes — custody, home, a return — is a new row
/// from that day, so that any day can be told.
struct Membership
{
    MembershipId id;
    HouseholdId household;
    PersonId person;
    QString role; ///< vocabulary household_role
    QDate from; ///< invalid: since ever
    QDate to; ///< invalid: still a member; otherwise the last day
    QString custody; ///< of a child, vocabulary custody (garde); empty: not said
    bool atHome = true; ///< false: linked to the household, lives elsewhere
    QString endReason; ///< vocabulary membership_end

    bool holdsOn(QDate day) const;
    bool operator==(const Membership&) const = default;
};

struct HouseholdMember
{
    Membership membership;
    QString name;
    QString birthDate; ///< PartialDate as ISO
};

/// An animal, or several of a kind, that live with the household: a shelter has to know.
struct Animal
{
    AnimalId id;
    HouseholdId household;
    QString kind; ///< vocabulary animal_kind
    QString name;
    int number = 1; ///< at least 1
    QDate from; ///< invalid: since ever
    QDate to; ///< invalid: still there

    bool operator==(const Animal&) const = default;
};

/// What a household is on a day.
struct HouseholdOnDay
{
    std::vector<HouseholdMember> members; ///< nobody when alone
    std::vector<HouseholdMember> former; ///< not members that day, their latest row
    std::vector<Animal> animals;
    std::vector<PersonId> concerned; ///< by the accompaniment asked about
};

/// What kind of household it is (type de ménage).
enum class HouseholdKind { Alone, Couple, CoupleWithChildren, SingleParent, Other };
template <>
inline constexpr std::array codes<HouseholdKind>{std::pair{HouseholdKind::Other, "other"},
    std::pair{HouseholdKind::Alone, "alone"}, std::pair{HouseholdKind::Couple, "couple"},
    std::pair{HouseholdKind::CoupleWithChildren, "couple_children"},
    std::pair{HouseholdKind::SingleParent, "single_parent"}};

/// Who counts in the household on a day.
struct Composition
{
    HouseholdKind kind = HouseholdKind::Alone;
    int adults = 0; ///< at home, 18 or more, children of age included
    int children = 0; ///< at home, minor, full time or shared custody
    int others = 0; ///< shown, not counted: unborn, visiting, in care, living elsewhere

    bool operator==(const Composition&) const = default;
};

/// The composition on @p day of the members of that day. Our reading of the SIAO's types:
/// - only people at home count; an unborn child, a child who only visits and a child in care are
///   shown but make no family; a child in shared custody does;
/// - a child is somebody of the role child who is not 18 yet; an approximate birth date counts as
///   its latest day, an unknown one as a child. Born on 29 February: 18 on 1 March;
/// - a child of 18 stays a member; with younger ones it is still a family, alone with a parent it
///   is another household (autre ménage), as is any household with a relative or a friend.
Composition compositionOn(const std::vector<HouseholdMember>& members, QDate day);

/// The end does not come before the start.
Problems problems(const Membership& membership);

namespace households {
/// The household the person belongs to on @p day: where they live before where they visit, the
/// latest first; an invalid id when alone.
HouseholdId of(const Reader& reader, PersonId person, QDate day);
/// Who belongs to the household on @p day, the reference person first.
std::vector<HouseholdMember> members(const Reader& reader, HouseholdId household, QDate day);
/// The household the person belongs to on @p day, as members; nobody when alone.
std::vector<HouseholdMember> around(const Reader& reader, PersonId person, QDate day);
/// The children of the household that @p person is a parent in (reference or spouse) on @p day, the
/// eldest first: those who are surely minors, and those of no known birth. Where they live is in
/// their membership.
std::vector<HouseholdMember> childrenOf(const Reader& reader, PersonId person, QDate day);
/// Whether somebody counts as an adult on @p day, for a sheet to sign: who may be of age does; of
/// those without a birth date, whoever is a child to nobody.
bool isAdultOn(const Reader& reader, PersonId person, const PartialDate& birth, QDate day);
/// Those who left it before @p day and are no members then: of each the latest membership, in the
/// order they first left.
std::vector<HouseholdMember> former(const Reader& reader, HouseholdId household, QDate day);
/// Every membership there ever was, in the order of members, then of time.
std::vector<HouseholdMember> history(const Reader& reader, HouseholdId household);
/// The household of the person on @p day, and whom the accompaniment (if any) concerns.
HouseholdOnDay shownOn(
    const Reader& reader, PersonId person, QDate day, AccompanimentId accompaniment);
HouseholdId create(Work& work);
/// The person's household on @p day; made, with the person as its reference, when there is none.
HouseholdId ensure(Work& work, PersonId person, QDate day);
/// @param shown the membership as the form first showed it: what it left alone keeps what the file
///        holds.
MembershipId save(Work& work, const Membership& membership, const Membership* shown = nullptr);
void remove(Work& work, MembershipId id);

/// Animals of the household on @p day.
std::vector<Animal> animals(const Reader& reader, HouseholdId household, QDate day);
AnimalId save(Work& work, const Animal& animal, const Animal* shown = nullptr);
void remove(Work& work, AnimalId id);
/// The animal is there no more from @p day on. One that came that day or later was a slip and goes.
void leave(Work& work, const Animal& animal, QDate day);

/// Whom the accompaniment concerns: its holder first, who always is one of them.
std::vector<PersonId> concerned(const Reader& reader, AccompanimentId accompaniment);
/// Adds or takes back somebody of the household; the holder stays.
void setConcerned(Work& work, AccompanimentId accompaniment, PersonId person, bool concerned);
} // namespace households

} // namespace jalons
