#pragma once
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace jalons {

class Reader;

enum class CheckKind {
    Storage, ///< what SQLite's quick_check says; detail: its words
    ForeignKey, ///< a row refers to one that does not exist; detail: the table referred to
    Phase, ///< stored phase ≠ derived; detail: « stored → derived »
    GlobalSince, ///< stored entry into the global phase ≠ day of the diagnostic
    Due, ///< stored next deadline ≠ derived
    NotIntact, ///< a signed contract whose text no longer has the SHA-256 it was signed with
    SeveralCurrent, ///< a person with more than one current accompaniment; id: the person's
    UnknownTerm, ///< a code its vocabulary does not know; detail: « column = code »
    NotADate, ///< detail: « column = text »
    DatesOutOfOrder ///< detail: « earlier column = day > later column = day »
};

/// One thing that should not be. A value: whoever shows it puts it in words.
struct CheckFinding
{
    CheckKind kind = CheckKind::Storage;
    QString table{};
    qint64 id = 0;
    QString detail{};

    bool operator==(const CheckFinding&) const = default;
};

struct CheckReport
{
    QList<CheckFinding> findings;
    bool more = false; ///< the limit was reached: there may be more

    bool isSound() const { return findings.isEmpty(); }
};

/// Reads the whole file: storage, references, dates, vocabularies, and every derived or sealed
/// value against what it comes from. Row by row, so that memory does not grow with the file. @p
/// most findings at most.
CheckReport check(const Reader& reader, int most = 1000);

} // namespace jalons
