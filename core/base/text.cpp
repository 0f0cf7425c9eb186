#include "core/base/text.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

namespace jalons {

QString fold(const QString& text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case u'œ':
        case u'Œ':
            result += QLatin1String("oe");
            break;
        case u'æ':
        case u'Æ':
            result += QLatin1String("ae");
            break;
        case u'ß':
            result += QLatin1String("ss");
            break;
        case u'ø':
        case u'Ø':
            result += QLatin1Char('o');
            break;
        case u'đ':
        case u'Đ':
            result += QLatin1Char('d');
            break;
        case u'ł':
        case u'Ł':
            result += QLatin1Char('l');
            break;
        case u'\'':
        case u'’':
        case u'ʼ':
        case u'-':
        case u'‐':
        case u'‑':
            result += QLatin1Char(' ');
            break;
        default:
            result += c.toLower();
        }
    }
    return result;
}

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isMail(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    return shape.match(text.trimmed()).hasMatch();
}

bool isPhone(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9+.\\-/(), ;\\x{00A0}\\x{202F}]*$"));
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 3 && shape.match(text).hasMatch();
}

bool isSiret(const QString& text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    static const QRegularExpression shape(QStringLiteral("^[0-9]{14}$"));
    if (!shape.match(digits).hasMatch())
        return false;
    int luhn = 0;
    int plain = 0;
    for (int i = 0; i < 14; ++i) {
        const int digit = digits[13 - i].digitValue();
        plain += digit;
        const int doubled = i % 2 == 0 ? digit : 2 * digit;
        luhn += doubled > 9 ? doubled - 9 : doubled;
    }
    return luhn % 10 == 0 || (digits.startsWith(QLatin1String("356000000")) && plain % 5 == 0);
}

bool isFiness(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{2}|2[ABab])[0-9]{7}$"));
    QString compact = text;
    compact.removeIf([](QChar c) { return c.isSpace(); });
    return shape.match(compact).hasMatch();
}

} // namespace jalons
