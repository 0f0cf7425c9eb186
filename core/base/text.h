#pragma once
#include <QByteArray>
#include <QString>
#include <QStringView>

namespace jalons {

/// The form under which two texts are « the same » for a search: lower case, accents stripped,
/// œ→oe, æ→ae, ß→ss, ø→o, ł→l, đ→d; apostrophes, hyphens and runs of blanks become one space.
/// Scripts without case or accents (Arabic, Tigrinya…) are kept as they are.
QString fold(QStringView text);

/// One of a, e, i, o, u, y, as fold writes them.
bool isVowel(QChar folded);

/// SHA-256 of the bytes (of the UTF-8 text), 64 lower-case hexadecimal digits.
QString sha256Hex(const QByteArray& bytes);
QString sha256Hex(const QString& text);

/// Something that can be an address: one @, a name before it, a dotted domain after it, no blank.
bool isMail(QStringView text);

/// Lenient: digits, blanks, « . », « - », parentheses and a leading « + »; 3 to 15 digits, because
/// short numbers (115, 3919) exist and E.164 allows at most 15.
bool isPhone(QStringView text);

/// One or several numbers separated by « / », « , » or « ; », each as isPhone.
bool arePhones(const QString& text);

/// A text of several lines as one, its lines set apart by commas.
QString oneLine(const QString& text);

/// 14 digits (blanks ignored) whose Luhn sum is a multiple of 10. La Poste (SIREN 356000000) is the
/// exception of the INSEE rule: for its establishments the plain sum of digits is a multiple of 5.
bool isSiret(QStringView text);
/// 9 digits, with their key (Luhn).
bool isSiren(QStringView text);

/// 9 characters (blanks ignored): nine digits, or 2A/2B (Corsica) and seven digits.
bool isFiness(QStringView text);

} // namespace jalons
