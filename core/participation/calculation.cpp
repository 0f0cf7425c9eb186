#include "core/participation/calculation.h"

#include "core/base/rules.h"
#include <algorithm>

namespace jalons {

namespace {

/// So many days of a month of so many, rounded down to the cent.
Money byTheDay(const ExactAmount& monthly, qint64 days, int ofDays)
{
    return ExactAmount{monthly.parts * days / ofDays}.down();
}

} // namespace

Money ExactAmount::down() const
{
    // Divisions round towards 0: below it, that would be up.
    const qint64 cents = parts / perCent;
    return {parts % perCent < 0 ? cents - 1 : cents};
}

Money ExactAmount::up() const
{
    return {-ExactAmount{-parts}.down().cents};
}

Problems rateProblems(
    const char* field, Rate rate, const Scale& scale, HouseholdGroup group, bool meals)
{
    const RateBounds bounds = scale.of(group).bounds(meals);
    if (bounds.holds(rate))
        return {};
    return {{QLatin1String(field), ProblemKind::RateOutOfBounds,
        {bounds.least.text(), bounds.most.text(), scale.article(ScaleRule::Rate)}}};
}

Problems problems(const Means& means, Rate rate, const Scale& scale)
{
    Problems found;
    const auto notBelow = [&](const char* field, qint64 value, qint64 least, qint64 most) {
        if (value < least || value > most)
            found.append({QLatin1String(field), ProblemKind::OutOfRange,
                {QString::number(least), QString::number(most)}});
    };
    notBelow("adults", means.adults, 1, 20);
    notBelow("children", means.children, 0, 20);
    // Whole euros in the words; a sum of several lines stays far from what a number can hold.
    const auto amount = [&](const char* field, Money money) {
        if (money < Money{} || money.cents > 99'999'999'999)
            found.append({QLatin1String(field), ProblemKind::OutOfRange,
                {QStringLiteral("0"), QStringLiteral("999 999 999")}});
    };
    amount("resources", means.resources);
    amount("debtPlan", means.debtPlan);
    amount("maintenance", means.maintenance);
    return found
        + rateProblems("rate", rate, scale, scale.groupOf(means.people()).group, means.meals);
}

Calculation calculate(const Means& means, Rate rate, const Scale& scale)
{
    const ScaleGroup& group = scale.groupOf(means.people());
    Calculation done;
    done.group = group.group;
    done.rate = rate;
    done.leftRate = group.left;
    done.resources = means.resources;
    done.deductions = means.deductions();
    done.raw = ExactAmount::share(means.resources, rate);
    done.mustStay = ExactAmount::share(means.resources, group.left);
    // The deductions are paid out of the resources: what must stay is what is left after both.
    const ExactAmount afterDeductions
        = ExactAmount::of({means.resources.cents - done.deductions.cents});
    done.ceiling
        = std::max(ExactAmount{}, ExactAmount{afterDeductions.parts - done.mustStay.parts});
    done.monthly = std::min(done.raw, done.ceiling);
    return done;
}

bool isShortStay(const ParticipationDays& days, const Scale& scale)
{
    return days.departure.isValid() && days.arrival.daysTo(days.departure) <= scale.shortStayDays;
}

QDate firstDueDay(const ParticipationDays& days, const Scale& scale)
{
    const QDate after = days.arrival.addDays(scale.freeDays);
    return days.from.isValid() ? std::max(days.from, after) : after;
}

int dueDays(const ParticipationDays& days, const Scale& scale, QDate month)
{
    if (isShortStay(days, scale))
        return 0;
    const QDate first(month.year(), month.month(), 1);
    const QDate next = first.addMonths(1);
    const QDate from = std::max(firstDueDay(days, scale), first);
    const QDate until = days.departure.isValid() ? std::min(days.departure, next) : next;
    return int(std::max<qint64>(0, from.daysTo(until)));
}

Money dueIn(
    const Calculation& calculation, const ParticipationDays& days, const Scale& scale, QDate month)
{
    return byTheDay(calculation.monthly, dueDays(days, scale, month), month.daysInMonth());
}

Money dueOfShortStay(const Calculation& calculation, const ParticipationDays& days, Money flat)
{
    const Money atScale = byTheDay(calculation.monthly, 1, days.arrival.daysInMonth());
    const qint64 nights = std::max<qint64>(0, days.arrival.daysTo(days.departure));
    return {std::max<qint64>(0, std::min(flat, atScale).cents) * nights};
}

} // namespace jalons
