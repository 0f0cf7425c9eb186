#pragma once
#include "core/base/codes.h"
#include "core/base/rate.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

/// Both bounds are allowed.
struct RateBounds
{
    Rate least;
    Rate most;

    bool holds(Rate rate) const { return least <= rate && rate <= most; }
    bool operator==(const RateBounds&) const = default;
};

/// What the scale tells apart among households (composition familiale).
enum class HouseholdGroup {
    Small, ///< an adult alone, a couple, an adult with one child
    Large ///< three people and more
};
template <>
inline constexpr std::array codes<HouseholdGroup>{
    std::pair{HouseholdGroup::Small, "small"}, std::pair{HouseholdGroup::Large, "large"}};

struct ScaleGroup
{
    HouseholdGroup group = HouseholdGroup::Small;
    int mostPeople = 0; ///< of the household; 0: any number
    RateBounds withoutMeals;
    RateBounds withMeals;
    Rate left; ///< the share of the resources that stays theirs, whatever happens

    const RateBounds& bounds(bool meals) const { return meals ? withMeals : withoutMeals; }
    bool operator==(const ScaleGroup&) const = default;
};

/// What the scale rules, each in an article of its own.
enum class ScaleRule { Rate, Left, ShortStay, Deductions };
template <>
inline constexpr std::array codes<ScaleRule>{std::pair{ScaleRule::Rate, "rate"},
    std::pair{ScaleRule::Left, "left"}, std::pair{ScaleRule::ShortStay, "short_stay"},
    std::pair{ScaleRule::Deductions, "deductions"}};

/// The scale of the State for what people pay in a CHRS (barème de la participation): data of
/// `resources/participation/scales.json`, one for each decree, by the day it begins.
struct Scale
{
    QDate from;
    QString decree; ///< « arrêté du 13 mars 2002 »
    int freeDays = 0; ///< at the beginning of a stay that goes on: it is due from the day after
    int shortStayDays = 0; ///< a stay of so many days at most pays the flat amount
    std::vector<ScaleGroup> groups; ///< by growing size
    std::vector<std::pair<ScaleRule, QString>> articles;

    /// The group of a household of so many people.
    const ScaleGroup& groupOf(int people) const;
    const ScaleGroup& of(HouseholdGroup group) const;
    /// « article 2 ».
    QString articleAlone(ScaleRule rule) const;
    /// « article 1er de l’arrêté du 13 mars 2002 ».
    QString article(ScaleRule rule) const;
};

/// The scale in force on a day; of a day before the first, the first.
const Scale& scaleOn(QDate day);

} // namespace jalons
