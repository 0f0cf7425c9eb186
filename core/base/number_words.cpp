#include "core/base/number_words.h"

#include <array>

namespace jalons {

namespace {

const std::array small{"zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit",
    "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit",
    "dix-neuf"};
const std::array tens{"", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante",
    "quatre-vingt", "quatre-vingt"};

QString word(qint64 number)
{
    return QString::fromUtf8(small[std::size_t(number)]);
}

/// @param isLast whether nothing but a noun follows: « quatre-vingts », « deux cents ».
QString belowHundred(qint64 number, bool isLast)
{
    if (number < 20)
        return word(number);
    const qint64 ten = number / 10;
    // 70 and 90 count on from 60 and 80.
    const qint64 rest = ten == 7 || ten == 9 ? number % 10 + 10 : number % 10;
    const QString begun = QString::fromUtf8(tens[std::size_t(ten)]);
    if (rest == 0)
        return ten == 8 && isLast ? begun + u's' : begun;
    const bool joined = (rest == 1 || rest == 11) && ten < 8;
    return begun + (joined ? QStringLiteral(" et ") : QStringLiteral("-")) + word(rest);
}

QString belowThousand(qint64 number, bool isLast)
{
    const qint64 hundreds = number / 100;
    const qint64 rest = number % 100;
    if (hundreds == 0)
        return belowHundred(rest, isLast);
    QString said
        = hundreds == 1 ? QStringLiteral("cent") : word(hundreds) + QStringLiteral(" cent");
    if (rest == 0)
        return hundreds > 1 && isLast ? said + u's' : said;
    return said + u' ' + belowHundred(rest, isLast);
}

/// « deux millions », « un milliard »: nouns, which agree.
QString counted(qint64 number, const QString& noun)
{
    return belowThousand(number, true) + u' ' + noun
        + (number > 1 ? QStringLiteral("s") : QString());
}

} // namespace

QString inLetters(qint64 number)
{
    if (number < 0)
        return QStringLiteral("moins ") + inLetters(-number);
    if (number == 0)
        return word(0);
    QStringList parts;
    if (const qint64 billions = number / 1'000'000'000)
        parts.append(counted(billions, QStringLiteral("milliard")));
    if (const qint64 millions = number / 1'000'000 % 1'000)
        parts.append(counted(millions, QStringLiteral("million")));
    if (const qint64 thousands = number / 1'000 % 1'000)
        parts.append(thousands == 1 ? QStringLiteral("mille")
                                    : belowThousand(thousands, false) + QStringLiteral(" mille"));
    if (const qint64 units = number % 1'000)
        parts.append(belowThousand(units, true));
    return parts.join(u' ');
}

QString inLetters(Money amount)
{
    if (amount.cents < 0)
        return QStringLiteral("moins ") + inLetters(Money{-amount.cents});
    const qint64 euros = amount.cents / 100;
    const qint64 cents = amount.cents % 100;
    QStringList parts;
    if (euros > 0 || cents == 0) {
        QString said = inLetters(euros);
        said += euros > 0 && euros % 1'000'000 == 0 ? QStringLiteral(" d’") : QStringLiteral(" ");
        parts.append(said + (euros > 1 ? QStringLiteral("euros") : QStringLiteral("euro")));
    }
    if (cents > 0)
        parts.append(inLetters(cents)
            + (cents > 1 ? QStringLiteral(" centimes") : QStringLiteral(" centime")));
    return parts.join(QStringLiteral(" et "));
}

} // namespace jalons
