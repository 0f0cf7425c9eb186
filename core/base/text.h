#pragma once
#include <QByteArray>
#include <QString>

namespace jalons {

/// The text as search compares it: lower case, no accents, ligatures opened (œ → oe), apostrophes and hyphens as
/// spaces.
QString fold(const QString& text);

/// SHA-256 in lower-case hexadecimal.
QString sha256Hex(const QByteArray& bytes);

/// Something @ something . something: what catches slips without refusing unusual addresses.
bool isMail(const QString& text);
/// Digits with + . - / ( ) , and spaces between; at least 3 digits, for short numbers exist. Several may follow.
bool isPhone(const QString& text);
/// 14 digits (spaces allowed) with the Luhn key; La Poste's offices (SIREN 356 000 000) have a key of their own.
bool isSiret(const QString& text);
/// 9 digits, or 2A / 2B and 7 digits in Corsica.
bool isFiness(const QString& text);

} // namespace jalons
