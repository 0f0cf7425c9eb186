#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/file_access.h"

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
    NotIntact, ///< a contract whose signed text is not, or no longer, the one its SHA-256 is of
    NotAsSigned, ///< a row of a signed contract that is not as it was; detail: columns, or nothing
                 ///< when the whole row came or went
    StaysOverlap, ///< a stay that shares nights with a later one of the same person; detail: the
                  ///< two places and the first of these nights
    SeveralCurrent, ///< a person with more than one current accompaniment; id: the person's
    UnknownTerm, ///< a code its vocabulary does not know; detail: « column = code »
    NotADate, ///< detail: « column = text »
    DatesOutOfOrder, ///< detail: « earlier column = day > later column = day »
    PartMissing, ///< of the schema; table: the one it belongs to; detail: its name
    PartAltered, ///< is not as this version makes it
    PartAdded, ///< that Jalons does not know: a trigger may change or delete what is written
    ContentAltered, ///< bytes of a document that are not those of their SHA-256; detail: that
    ContentUnnamed, ///< bytes that no row and no image of the journal names; detail: their SHA-256
    PauseUnfit, ///< outside of its accompaniment, or of days that another pause has; detail: its
                ///< days
    SentenceUnfit, ///< a sentence that its document cannot print: ours is printed; detail: its key
    LanguageTextUnfit ///< a translation that cannot be shown: ours is; detail: language and key
};

/// What of a schema is missing, altered or added.
enum class SchemaPart {
    Table,
    Column,
    Index,
    View,
    Trigger,
    Guard, ///< a trigger that refuses to change what is signed
    Entry ///< what a file says of itself: the row of « program », the header's application_id
};

/// One thing that should not be. A value: whoever shows it puts it in words.
struct CheckFinding
{
    CheckKind kind = CheckKind::Storage;
    QString table{};
    qint64 id = 0;
    QString detail{};
    SchemaPart part = SchemaPart::Table; ///< for PartMissing, PartAltered, PartAdded

    bool operator==(const CheckFinding&) const = default;
};

struct CheckReport
{
    QList<CheckFinding> findings;
    bool more = false; ///< the limit was reached: there may be more
    bool partial = false; ///< what is wrong kept the rest from being read

    bool isSound() const { return findings.isEmpty(); }
};

/// Reads the whole file: storage, schema, references, dates, vocabularies, and every derived or
/// sealed value against what it comes from. Row by row, so that memory does not grow with the file.
/// @p most findings at most.
CheckReport check(const Reader& reader, int most = 1000);

/// The same of a file as it lies there: the schema is that of its version, looked at before it is
/// brought up to date in memory for the rest. Says in an ErrorKind why a file cannot be opened.
Result<CheckReport> checkFile(const FileAccess& file, const Clock& clock = {}, int most = 1000);

} // namespace jalons
