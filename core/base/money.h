#pragma once
#include <QLocale>
#include <QString>
#include <compare>
#include <optional>

namespace jalons {

/// An amount of euros (montant): whole cents, so that sums are exact.
struct Money
{
    qint64 cents = 0;

    /// « 635,70 », « 1 234,5 € », « 1200 » or « 635.7 »; below 0 with « - » or « − ». No text is no
    /// amount: 0. Nothing for what is no amount, has more than two digits of cents (« 1.200 » might
    /// be either) or a billion euros and more.
    static std::optional<Money> fromText(const QString& typed);
    /// « 1 234,50 », as @p locale writes numbers, without the sign of the currency.
    QString text(const QLocale& locale = QLocale(QLocale::French)) const;
    /// « 1 234,50 € », French, as documents say it.
    QString inEuros() const;

    auto operator<=>(const Money&) const = default;
};

} // namespace jalons
