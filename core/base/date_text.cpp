#include "core/base/date_text.h"
#include "core/base/text.h"
#include <QRegularExpression>
#include <array>

namespace jalons {

namespace {

constexpr int oldestYear = 1900;
constexpr int yearsAhead = 20;

constexpr std::array<const char16_t*, 12> monthNames{u"janvier", u"février", u"mars", u"avril",
    u"mai", u"juin", u"juillet", u"août", u"septembre", u"octobre", u"novembre", u"décembre"};

/// Day, month and year as typed; 0 where nothing was typed. A year of two digits is marked as such.
struct Parts
{
    int day = 0;
    int month = 0;
    int year = 0;
    bool shortYear = false;
};

/// Compiled once: a date is read at every key.
QRegularExpression whole(const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

/// A month by its name or the beginning of it (« janv. », « sept »); 0 when no or several months
/// fit.
int monthNamed(const QString& word)
{
    int found = 0;
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        const QString name = fold(QStringView(monthNames[i]));
        if (name == word)
            return static_cast<int>(i) + 1;
        if (word.size() >= 3 && name.startsWith(word)) {
            if (found != 0)
                return 0;
            found = static_cast<int>(i) + 1;
        }
    }
    return found;
}

/// Lower case, no accents, one space between words; the signs of numeric dates are kept.
QString prepared(const QString& typed)
{
    QString text;
    for (const QChar c : typed.simplified()) {
        const bool dash = c == u'−' || c == u'–' || c == u'‑' || c == u'‐';
        text += dash ? QChar(u'-') : c;
    }
    QStringList pieces = text.split(u'-');
    for (QString& piece : pieces)
        piece = fold(piece);
    text = pieces.join(u'-');
    static const QRegularExpression weekday(
        QStringLiteral("^(le )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le) (?=\\d)"));
    return text.remove(weekday);
}

Parts partsOf(int day, int month, const QString& year)
{
    return {day, month, year.toInt(), year.size() <= 2};
}

std::optional<Parts> fullDate(const QString& text)
{
    static const QRegularExpression iso = whole("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    static const QRegularExpression numeric
        = whole("(\\d{1,2})\\s?[/. -]\\s?(\\d{1,2})\\s?[/. -]\\s?(\\d{4}|\\d{2})");
    static const QRegularExpression compact = whole("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    static const QRegularExpression worded
        = whole("(\\d{1,2})(?:er)?[ -]?([a-z]+)\\.?[ -]?(\\d{4}|\\d{2})");
    if (const auto m = iso.match(text); m.hasMatch())
        return partsOf(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1));
    if (const auto m = numeric.match(text); m.hasMatch())
        return partsOf(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3));
    if (const auto m = compact.match(text); m.hasMatch())
        return partsOf(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3));
    if (const auto m = worded.match(text); m.hasMatch() && monthNamed(m.captured(2)) != 0)
        return partsOf(m.captured(1).toInt(), monthNamed(m.captured(2)), m.captured(3));
    return std::nullopt;
}

std::optional<Parts> dateWithoutDay(const QString& text)
{
    static const QRegularExpression yearOnly = whole("\\d{4}");
    static const QRegularExpression monthYear = whole("(0?[1-9]|1[0-2])\\s?[/. -]\\s?(\\d{4})");
    static const QRegularExpression isoMonth = whole("(\\d{4})-(0?[1-9]|1[0-2])");
    static const QRegularExpression wordedMonth = whole("([a-z]+)\\.? ?(\\d{4}|\\d{2})");
    if (yearOnly.match(text).hasMatch())
        return partsOf(0, 0, text);
    if (const auto m = monthYear.match(text); m.hasMatch())
        return partsOf(0, m.captured(1).toInt(), m.captured(2));
    if (const auto m = isoMonth.match(text); m.hasMatch())
        return partsOf(0, m.captured(2).toInt(), m.captured(1));
    if (const auto m = wordedMonth.match(text); m.hasMatch() && monthNamed(m.captured(1)) != 0)
        return partsOf(0, monthNamed(m.captured(1)), m.captured(2));
    return std::nullopt;
}

std::optional<QDate> relativeDate(const QString& text, QDate today)
{
    static const QHash<QString, int> words{{QStringLiteral("j"), 0}, {QStringLiteral("auj"), 0},
        {QStringLiteral("aujourd hui"), 0}, {QStringLiteral("hier"), -1},
        {QStringLiteral("demain"), 1}, {QStringLiteral("avant-hier"), -2},
        {QStringLiteral("avant hier"), -2}, {QStringLiteral("apres-demain"), 2},
        {QStringLiteral("apres demain"), 2}};
    if (const auto word = words.constFind(text); word != words.cend())
        return today.addDays(*word);
    static const QRegularExpression shift
        = whole("j?([+-]) ?(\\d{1,4}) ?(|j|jours?|s|sem|semaines?|m|mois|a|ans?)");
    const auto m = shift.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    const int count = m.captured(2).toInt() * (m.captured(1) == u"-" ? -1 : 1);
    const QChar unit = m.captured(3).isEmpty() ? QChar(u'j') : m.captured(3).front();
    if (unit == u'm')
        return today.addMonths(count);
    if (unit == u'a')
        return today.addYears(count);
    return today.addDays(unit == u's' ? 7 * count : count);
}

/// The four-digit year nearest to good sense: see the header for the rule.
int wholeYear(const Parts& parts, int latest)
{
    if (!parts.shortYear)
        return parts.year;
    const int recent = latest / 100 * 100 + parts.year;
    return recent <= latest ? recent : recent - 100;
}

Problem problem(ProblemKind kind, const QString& typed)
{
    return {{}, kind, {typed.simplified()}};
}

} // namespace

DateReading readDate(const QString& typed, QDate today)
{
    const QString text = prepared(typed);
    if (text.isEmpty())
        return {.empty = true};
    std::optional<QDate> date = relativeDate(text, today);
    if (!date)
        if (const auto parts = fullDate(text))
            date = QDate(wholeYear(*parts, today.year() + yearsAhead), parts->month, parts->day);
    if (!date || !date->isValid() || date->year() > 9999)
        return {.problem = problem(ProblemKind::NotADate, typed)};
    if (date->year() < oldestYear)
        return {.problem = problem(ProblemKind::DateTooOld, typed)};
    return {.date = date};
}

PartialDateReading readPartialDate(const QString& typed, QDate today)
{
    QString text = prepared(typed);
    if (text.isEmpty() || text == u"?" || text == u"inconnu" || text == u"inconnue")
        return {.empty = true};
    static const QRegularExpression about(
        QStringLiteral("^(vers( le)?|environ|env\\.?|autour de|~|en) ?"));
    const QString exactText = QString(text).remove(about);
    const bool approximate = exactText != text;
    PartialDate date;
    std::optional<Parts> parts = fullDate(exactText);
    if (!parts)
        parts = dateWithoutDay(exactText);
    if (parts) {
        const auto inYear
            = [&](int year) { return PartialDate::of(year, parts->month, parts->day); };
        int year = wholeYear(*parts, today.year());
        // « of » answers an unknown date for the 29 February of a year that has none: both
        // centuries are tried.
        if (parts->shortYear && (!inYear(year).isKnown() || inYear(year).earliest() > today)
            && inYear(year - 100).isKnown())
            year -= 100;
        date = inYear(year);
        if (approximate && date.isExact())
            date = PartialDate::of(date.year(), date.month());
    } else if (const auto relative = approximate ? std::nullopt : relativeDate(text, today)) {
        date = PartialDate(*relative);
    }
    if (!date.isKnown())
        return {.problem = problem(ProblemKind::NotADate, typed)};
    if (date.year() < oldestYear)
        return {.problem = problem(ProblemKind::DateTooOld, typed)};
    if (date.earliest() > today)
        return {.problem = problem(ProblemKind::DateInFuture, typed)};
    return {.date = date};
}

QString frenchDate(QDate date)
{
    return date.isValid() ? frenchPartial(PartialDate(date)) : QString();
}

QString frenchShortDate(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString frenchPartial(const PartialDate& date)
{
    if (!date.isKnown())
        return {};
    QString text = QString::number(date.year());
    if (date.month() != 0)
        text.prepend(
            QString::fromUtf16(monthNames[static_cast<std::size_t>(date.month() - 1)]) + u' ');
    if (date.isExact())
        text.prepend(
            (date.day() == 1 ? QStringLiteral("1er") : QString::number(date.day())) + u' ');
    return text;
}

QString frenchShortPartial(const PartialDate& date)
{
    if (!date.isKnown())
        return {};
    if (date.isExact())
        return frenchShortDate(date.earliest());
    const QString year = QString::number(date.year());
    return date.month() == 0
        ? year
        : QStringLiteral("%1/%2").arg(date.month(), 2, 10, QLatin1Char('0')).arg(year);
}

QString inDays(QDate date, QDate today)
{
    if (!date.isValid() || !today.isValid())
        return {};
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return QStringLiteral("aujourd’hui");
    if (days == 1)
        return QStringLiteral("demain");
    if (days == -1)
        return QStringLiteral("hier");
    return (
        days > 0 ? QStringLiteral("dans %1\u00a0jours") : QStringLiteral("il y a %1\u00a0jours"))
        .arg(qAbs(days));
}

} // namespace jalons
