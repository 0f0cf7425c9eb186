#pragma once
#include <QString>

namespace jalons {

/// The phone numbers that a cell holds, and what it says besides.
struct PhoneReading
{
    QString numbers; ///< separated by « / », each a number for isPhone; empty without any
    bool saysMore = false; ///< other words than « Tél », « port. », « ou »: « (mère) »
};

/// Reads « Tél : 06 01 02 03 04 (mère) », « 0601020304 0701020304 », « 6,01020304E+08 »,
/// « 06O1020304 ». A number that has lost its zero gets it back.
PhoneReading readPhones(const QString& text);

/// A spreadsheet takes the leading zero from « 0612345678 »: nine digits get it back.
QString withLeadingZero(const QString& phone);

} // namespace jalons
