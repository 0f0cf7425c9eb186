#include "core/base/time_of_day.h"

#include <QRegularExpression>

namespace jalons {

TimeOfDay TimeOfDay::of(int hour, int minute)
{
    TimeOfDay time;
    if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60)
        time.m_minutes = hour * 60 + minute;
    return time;
}

TimeOfDay TimeOfDay::fromIso(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{2}):([0-9]{2})$"));
    const auto match = shape.match(text.toString());
    return match.hasMatch() ? of(match.captured(1).toInt(), match.captured(2).toInt())
                            : TimeOfDay();
}

std::optional<TimeOfDay> TimeOfDay::fromText(const QString& typed)
{
    QString text = typed.toLower();
    text.removeIf([](QChar c) { return c.isSpace(); });
    if (text.isEmpty())
        return TimeOfDay();
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{1,2})(?:(?:[h:.]([0-9]{2})|h|([0-9]{2}))(?:m|mn|min)?)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString minutes = match.captured(2) + match.captured(3);
    const TimeOfDay time = of(match.captured(1).toInt(), minutes.toInt());
    return time.isKnown() ? std::optional(time) : std::nullopt;
}

QString TimeOfDay::toIso() const
{
    return isKnown()
        ? QStringLiteral("%1:%2").arg(hour(), 2, 10, QChar(u'0')).arg(minute(), 2, 10, QChar(u'0'))
        : QString();
}

QString TimeOfDay::text() const
{
    if (!isKnown())
        return {};
    QString text = QString::number(hour()) + QStringLiteral("\u00a0h");
    if (minute() != 0)
        text += QStringLiteral("\u00a0%1").arg(minute(), 2, 10, QChar(u'0'));
    return text;
}

} // namespace jalons
