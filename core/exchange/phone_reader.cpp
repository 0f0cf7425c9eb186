#include "core/exchange/phone_reader.h"

#include "core/base/text.h"
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace jalons {

namespace {

/// « 6,01020304E+08 » holds all its digits; « 6,01E+08 » has lost some for good.
QString withoutExponent(const QString& text)
{
    static const QRegularExpression power(QRegularExpression::anchoredPattern(
        QStringLiteral("(\\d)[.,](\\d{8,14})[eE]\\+?(\\d{1,2})")));
    const auto match = power.match(text);
    if (!match.hasMatch() || match.captured(2).size() != match.captured(3).toInt())
        return text;
    return match.captured(1) + match.captured(2);
}

/// The letter O typed for a zero.
QString withZeros(QString text)
{
    static const QRegularExpression letter(
        QStringLiteral("(?<=\\d)[oO](?=[\\d .])|\\b[oO](?=[1-9]\\d)"));
    return text.replace(letter, QStringLiteral("0"));
}

bool saysMore(QString rest)
{
    static const QRegularExpression labels(QStringLiteral(
        "\\b(tel|telephones?|phone|port|portables?|mobiles?|gsm|fixe|fax|n|no|num|numeros?|"
        "ou|et|perso|puis)\\b"));
    rest = fold(rest).remove(labels);
    return std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString withLeadingZero(const QString& phone)
{
    const bool bare = phone.size() == 9 && phone[0] != u'0'
        && std::all_of(phone.begin(), phone.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return bare ? u'0' + phone : phone;
}

PhoneReading readPhones(const QString& text)
{
    QString cell = withoutExponent(text.simplified());
    while (cell.startsWith(u'\''))
        cell.remove(0, 1);
    cell = withZeros(cell);
    if (arePhones(cell)
        && std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); }))
        return {withLeadingZero(cell), false};
    // In this order: abroad, a number of ten digits, one that has lost its zero.
    static const QRegularExpression number(
        QStringLiteral("(?<!\\d)(?:"
                       "(?:\\+|00) ?33 ?(?:\\(0\\) ?)?[1-9](?:[ .-]?\\d){8}"
                       "|(?:\\+|00) ?[1-9]\\d{0,2}(?:(?! 0[1-9](?:[ .-]?\\d\\d){4})[ .-]?\\d){6,12}"
                       "|0[1-9](?:[ .-]?\\d){8}"
                       "|[1-9](?:[ .-]?\\d){8}"
                       ")(?!\\d)"));
    QStringList numbers;
    QString rest;
    qsizetype from = 0;
    for (auto each = number.globalMatch(cell); each.hasNext();) {
        const auto match = each.next();
        rest += cell.sliced(from, match.capturedStart() - from) + u' ';
        from = match.capturedEnd();
        if (const QString found = withLeadingZero(match.captured()); !numbers.contains(found))
            numbers.append(found);
    }
    rest += cell.sliced(from);
    return {numbers.join(QLatin1String(" / ")), saysMore(rest)};
}

} // namespace jalons
