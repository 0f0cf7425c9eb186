#include "core/base/money.h"

#include <QRegularExpression>

namespace jalons {

std::optional<Money> Money::fromText(const QString& typed)
{
    QString text = typed;
    text.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x20ac); });
    if (text.isEmpty())
        return Money();
    static const QRegularExpression shape(
        QStringLiteral("^([-\\x{2212}]?)([0-9]{1,9})(?:[.,]([0-9]{0,2}))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 euros = match.captured(2).toLongLong();
    const qint64 cents = match.captured(3).leftJustified(2, u'0').toLongLong();
    const qint64 sign = match.captured(1).isEmpty() ? 1 : -1;
    return Money{sign * (euros * 100 + cents)};
}

QString Money::text(const QLocale& locale) const
{
    // The parts of a number are written apart: no amount goes through a floating point.
    const quint64 size = cents < 0 ? quint64(0) - quint64(cents) : quint64(cents);
    const QString digits = QString::number(size % 100).rightJustified(2, u'0');
    return (cents < 0 ? QStringLiteral("\u2212") : QString()) + locale.toString(size / 100)
        + locale.decimalPoint() + digits;
}

QString Money::inEuros() const
{
    return text() + QStringLiteral("\u00a0€");
}

} // namespace jalons
