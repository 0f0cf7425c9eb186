#include "core/base/text.h"
#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

namespace jalons {

namespace {

QString withoutBlanks(QStringView text)
{
    QString result;
    for (const QChar c : text)
        if (!c.isSpace())
            result += c;
    return result;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, twice = !twice) {
        const int digit = digits[i].digitValue() * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

/// Letters that Unicode does not decompose, although people type them without the sign.
QStringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'œ':
        return u"oe";
    case u'æ':
        return u"ae";
    case u'ß':
        return u"ss";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'ı':
        return u"i";
    case u'\'':
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'`':
    case u'-':
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
        return u" ";
    default:
        return {};
    }
}

} // namespace

QString fold(QStringView text)
{
    // Most names and words: nothing to take apart.
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u' ';
    };
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        QString plain(text.size(), Qt::Uninitialized);
        std::transform(text.begin(), text.end(), plain.begin(),
            [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c; });
        return std::move(plain).simplified();
    }
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const QStringView plain = plainLetters(c);
        if (plain.isEmpty())
            result += c;
        else
            result += plain;
    }
    return result.simplified();
}

bool isVowel(QChar folded)
{
    return QStringView(u"aeiouy").contains(folded);
}

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString sha256Hex(const QString& text)
{
    return sha256Hex(text.toUtf8());
}

bool isMail(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A[^\s@,;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+\z)"));
    return text.size() <= 254 && shape.match(text.trimmed().toString()).hasMatch();
}

bool isPhone(QStringView text)
{
    const QString compact = withoutBlanks(text);
    int digits = 0;
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const QChar c = compact[i];
        if (isDigit(c))
            ++digits;
        else if (!(c == u'+' && i == 0) && !QStringView(u".-()").contains(c))
            return false;
    }
    return digits >= 3 && digits <= 15;
}

bool arePhones(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[/,;]"));
    for (const QString& phone : text.split(between, Qt::SkipEmptyParts))
        if (!isPhone(phone.trimmed()))
            return false;
    return true;
}

QString oneLine(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        if (const QString trimmed = line.simplified(); !trimmed.isEmpty())
            lines << trimmed;
    return lines.join(QStringLiteral(", "));
}

bool isSiret(QStringView text)
{
    const QString digits = withoutBlanks(text);
    if (digits.size() != 14 || !areDigits(digits))
        return false;
    if (passesLuhn(digits))
        return digits != QString(14, u'0');
    int sum = 0;
    for (const QChar c : digits)
        sum += c.digitValue();
    return digits.startsWith(u"356000000") && sum % 5 == 0;
}

bool isSiren(QStringView text)
{
    const QString digits = withoutBlanks(text);
    return digits.size() == 9 && areDigits(digits) && passesLuhn(digits)
        && digits != QString(9, u'0');
}

bool isFiness(QStringView text)
{
    const QString code = withoutBlanks(text).toUpper();
    if (code.size() != 9 || !areDigits(QStringView(code).mid(2)))
        return false;
    return areDigits(QStringView(code).left(2)) || code.startsWith(u"2A") || code.startsWith(u"2B");
}

} // namespace jalons
