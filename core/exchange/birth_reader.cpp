#include "core/exchange/birth_reader.h"

#include "core/exchange/cell_reader.h"
#include "core/exchange/placeholder.h"
#include <QRegularExpression>

namespace jalons {

namespace {

QRegularExpression whole(const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)));
}

/// « 00/06/1985 » → « 06/1985 », « 19850612 » → « 1985-06-12 ».
QString rewritten(const QString& text)
{
    static const QRegularExpression dayFirst = whole("00?[/. -]?(\\d{2})[/. -]?(\\d{4})");
    static const QRegularExpression yearFirst
        = whole("((?:19|20)\\d{2})[/. -]?(\\d{2})[/. -]?(\\d{2})");
    const auto of = [](const QString& year, const QString& month, const QString& day) {
        if (month == u"00")
            return year;
        return day == u"00" ? month + u'/' + year
                            : QStringLiteral("%1-%2-%3").arg(year, month, day);
    };
    if (const auto m = dayFirst.match(text); m.hasMatch())
        return of(m.captured(2), m.captured(1), QStringLiteral("00"));
    if (const auto m = yearFirst.match(text); m.hasMatch()
        && (m.captured(2) == u"00" || m.captured(3) == u"00"
            || QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt())
                   .isValid()))
        return of(m.captured(1), m.captured(2), m.captured(3));
    return text;
}

} // namespace

BirthReading readBirth(const QString& text, QDate today)
{
    static const QRegularExpression aside(QStringLiteral("\\s*\\(([^)]*)\\)\\s*$"));
    static const QRegularExpression born(QStringLiteral("^n[ée](?:\\(?e?\\)?) (?:(?:en|le) )?"),
        QRegularExpression::CaseInsensitiveOption);
    QString date = withoutTime(text.simplified());
    BirthReading reading;
    const auto more = aside.match(date);
    reading.saysMore = more.hasMatch() && !more.captured(1).trimmed().isEmpty();
    date.remove(aside).remove(born);
    while (date.size() > 1 && (date.endsWith(u'?') || date.endsWith(u' ')))
        date.chop(1);
    if (isPlaceholderNumber(date)) {
        reading.read = {.empty = true};
        return reading;
    }
    reading.read = readPartialDate(rewritten(date), today);
    // « hier » and « +3 » are for typing.
    if (reading.read.date.isKnown() && isRelativeDate(date))
        reading.read = {.problem = Problem{{}, ProblemKind::NotADate, {text}}};
    return reading;
}

} // namespace jalons
