#pragma once
#include "core/base/id.h"
#include "core/person/person.h"
#include <QStringList>
#include <vector>

namespace jalons {

/// Why two files may be of one person, the surest first.
enum class Likeness {
    SameNamesAndBirth,
    CloseNamesSameBirth, ///< a letter or two differ, names are swapped, or twins
    SameNamesCloseBirth, ///< day and month swapped, or one digit differs
    SameNamesUnknownBirth, ///< the dates do not contradict each other
    SamePhoneAndFirstName,
    None
};

/// What is compared of a person, folded once.
struct Traits
{
    PersonId id;
    QStringList lastNames; ///< birth and used name, folded
    QString firstName; ///< the first of the first names, folded
    PartialDate birth;
    QStringList phones; ///< their last nine digits
    QStringList firstNames{}; ///< all of them but initials, folded
    QString birthPlace{}; ///< folded
};

/// What says that two people who are alike are two all the same: twins, siblings, homonyms.
struct Contradictions
{
    bool firstNames = false; ///< each has one that the other has not
    bool phones = false; ///< both have one, none in common
    bool birthPlaces = false; ///< no word in common

    bool any() const { return firstNames || phones || birthPlaces; }
};
Contradictions contradictions(const Traits& a, const Traits& b);
/// 1 January is what registers write when the day is not known: it tells little.
bool isWeakBirth(const PartialDate& birth);
bool sharePhone(const Traits& a, const Traits& b);

Traits traitsOf(const Person& person);
Likeness likeness(const Traits& a, const Traits& b);
/// Two people who are alike share at least one of these keys: their birth date, a name, a phone.
QStringList likenessKeys(const Traits& traits);
/// People who share a key are compared with each other, up to this many: a birth date such as
/// 1 January, given to everyone whose date is unknown, tells nothing.
inline constexpr std::size_t mostSharingAKey = 60;

struct LikePair
{
    PersonId first; ///< the smaller id
    PersonId second;
    Likeness likeness = Likeness::None;

    bool operator==(const LikePair&) const = default;
};
/// Every pair that looks like one person, the surest first, at most @p most. Compares only people
/// who share a birth date, a name or a phone: its cost grows with the people, not with the pairs.
std::vector<LikePair> likePairs(const std::vector<Traits>& people, int most = 500);

} // namespace jalons
