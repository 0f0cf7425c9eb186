#include "ui/wording/day_text.h"
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace jalons {

namespace {

struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

/// Qt writes « 1 mars »; French says « 1er mars ».
QString worded(QDate day, const QString& format)
{
    QLocale locale;
    QString text = locale.toString(day, format);
    if (locale.language() == QLocale::French && day.day() == 1)
        text.replace(QStringLiteral("1 ") + locale.toString(day, QStringLiteral("MMMM")),
            QStringLiteral("1er ") + locale.toString(day, QStringLiteral("MMMM")));
    return text;
}

QString dayAndMonth(bool withYear)
{
    return withYear ? QStringLiteral("d MMMM yyyy") : QStringLiteral("d MMMM");
}

} // namespace

QString headingDay(QDate day)
{
    QString text = worded(day, QStringLiteral("dddd d MMMM"));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString shortDay(QDate day, QDate today)
{
    return day.isValid() ? worded(day, dayAndMonth(day.year() != today.year())) : QString();
}

QString fullDay(QDate day)
{
    return day.isValid() ? worded(day, dayAndMonth(true)) : QString();
}

QString birthText(const PartialDate& birth, QDate today)
{
    return birth.isKnown()
        ? frenchShortPartial(birth) + QStringLiteral(" (") + ageText(birth, today) + u')'
        : QString();
}

QString momentText(const QDateTime& at, QDate today)
{
    const QString hour = QLocale().language() == QLocale::French
        ? QStringLiteral("%1\u00a0h\u00a0%2")
              .arg(at.time().hour())
              .arg(at.time().minute(), 2, 10, QLatin1Char('0'))
        : at.toString(QStringLiteral("HH:mm"));
    if (at.date() == today)
        return DayText::tr("at %1", "hour").arg(hour);
    if (at.date() == today.addDays(-1))
        return DayText::tr("yesterday at %1", "hour").arg(hour);
    return DayText::tr("on %1 at %2", "day and hour").arg(shortDay(at.date(), today), hour);
}

QString ageText(const PartialDate& birth, QDate today)
{
    const auto years = birth.ageAt(today);
    if (!years)
        return {};
    return birth.isExact() ? DayText::tr("%n year(s)", nullptr, *years)
                           : DayText::tr("about %n year(s)", nullptr, *years);
}

} // namespace jalons
