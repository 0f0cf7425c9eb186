#include "core/base/rate.h"

#include <QRegularExpression>

namespace jalons {

std::optional<Rate> Rate::fromText(const QString& typed)
{
    QString text = typed;
    text.removeIf([](QChar c) { return c.isSpace() || c == u'%'; });
    static const QRegularExpression shape(QStringLiteral("^([0-9]{1,3})(?:[.,]([0-9]{0,2}))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Rate rate{
        match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt()};
    return rate.hundredths <= 10'000 ? std::optional(rate) : std::nullopt;
}

QString Rate::text() const
{
    QString said = QString::number(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0) {
        said += u',' + QString::number(rest).rightJustified(2, u'0');
        if (said.endsWith(u'0'))
            said.chop(1);
    }
    return said;
}

QString Rate::inPercent() const
{
    return text() + QStringLiteral("\u00a0%");
}

} // namespace jalons
