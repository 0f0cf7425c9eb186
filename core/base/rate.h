#pragma once
#include <QString>
#include <compare>
#include <optional>

namespace jalons {

/// A share of an amount, in hundredths of a percent: 15 % is 1500. Whole, so that shares are exact.
struct Rate
{
    int hundredths = 0;

    /// « 15 », « 12,5 % » or « 12.25 »; nothing for what is no percentage from 0 to 100, or has
    /// more than two decimals.
    static std::optional<Rate> fromText(const QString& typed);
    /// « 12,5 » , as French writes it, without the sign.
    QString text() const;
    /// « 12,5 % », with its no-break space.
    QString inPercent() const;

    auto operator<=>(const Rate&) const = default;
};

} // namespace jalons
