#pragma once
#include "core/base/money.h"
#include "core/base/problem.h"
#include "core/participation/scale.h"
#include <QDate>

namespace jalons {

/// An amount before it is rounded, in ten-thousandths of a cent: a share in hundredths of a percent
/// of whole cents is exact.
struct ExactAmount
{
    qint64 parts = 0;

    static constexpr qint64 perCent = 10'000;
    static ExactAmount of(Money amount) { return {amount.cents * perCent}; }
    static ExactAmount share(Money amount, Rate rate) { return {amount.cents * rate.hundredths}; }

    /// Rounded down to the cent: what is paid is rounded in favour of the person.
    Money down() const;
    /// Rounded up to the cent: what must stay is never said too low.
    Money up() const;
    auto operator<=>(const ExactAmount&) const = default;
};

/// What the participation of a household is computed from (assiette), a month.
struct Means
{
    int adults = 1;
    int children = 0;
    bool meals = false; ///< whether meals are given
    Money resources{};
    Money debtPlan{}; ///< of the commission de surendettement
    Money maintenance{}; ///< paid by them (pension alimentaire versée)

    int people() const { return adults + children; }
    /// What is taken off first: these two, and nothing else.
    Money deductions() const { return {debtPlan.cents + maintenance.cents}; }
    bool operator==(const Means&) const = default;
};

/// The participation of a whole month, step by step (calcul de la participation).
struct Calculation
{
    HouseholdGroup group = HouseholdGroup::Small;
    Rate rate; ///< of the préfet's decision
    Rate leftRate; ///< of the scale
    Money resources{};
    Money deductions{};
    ExactAmount raw{}; ///< the share of the resources
    ExactAmount mustStay{}; ///< the least that is left, deductions once paid
    ExactAmount ceiling{}; ///< the most that leaves it; not below 0
    ExactAmount monthly{}; ///< the lower of raw and ceiling

    /// What is paid for a whole month.
    Money due() const { return monthly.down(); }
    /// What the person has left, the participation and the deductions once paid; below 0 when the
    /// deductions are above the resources.
    Money left() const { return {resources.cents - deductions.cents - due().cents}; }
    /// Whether what must stay, and not the rate, makes the amount.
    bool isCapped() const { return ceiling < raw; }
    bool operator==(const Calculation&) const = default;
};

/// Required when nobody counts, OutOfRange for a count or an amount below 0, RateOutOfBounds for a
/// rate that the scale does not allow this household.
Problems problems(const Means& means, Rate rate, const Scale& scale);
/// Of a rate alone, at the field that holds it. RateOutOfBounds; args: least, most, the article.
Problems rateProblems(
    const char* field, Rate rate, const Scale& scale, HouseholdGroup group, bool meals);

/// What problems() finds nothing to say of.
Calculation calculate(const Means& means, Rate rate, const Scale& scale);

/// The days a participation is about.
struct ParticipationDays
{
    QDate arrival; ///< the first day of the stay
    QDate from; ///< the first day these means count; not before the arrival
    QDate departure; ///< its night is not spent here any more; invalid: they stay
};

/// Whether the stay is one that pays the flat amount only.
bool isShortStay(const ParticipationDays& days, const Scale& scale);
/// The first day that is paid at the scale.
QDate firstDueDay(const ParticipationDays& days, const Scale& scale);
/// The days of a month (any of its days) that are paid.
int dueDays(const ParticipationDays& days, const Scale& scale, QDate month);
/// What is due of a month: the whole of it, or by the days of that month.
Money dueIn(
    const Calculation& calculation, const ParticipationDays& days, const Scale& scale, QDate month);
/// What a short stay pays: the flat amount of the préfet a day, and never more than the scale would
/// ask by the day. @param flat none when the préfet has not set it: nothing is due.
Money dueOfShortStay(const Calculation& calculation, const ParticipationDays& days, Money flat);

} // namespace jalons
