#pragma once
#include "core/base/advance.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/file_access.h"
#include <QDateTime>
#include <QList>

namespace jalons {

/// How many records of a concept there are in a backup and now.
struct BackupCount
{
    QString table;
    qint64 backup = 0;
    qint64 present = 0;

    bool operator==(const BackupCount&) const = default;
};

enum class PersonFate {
    Added, ///< only in the present file: would go
    Removed, ///< only in the backup: would come back
    Changed ///< the person's file, or anything in it, is not the same
};

struct PersonDifference
{
    PersonFate fate = PersonFate::Changed;
    PersonId person;
    QString name; ///< « DIARRA Amadou »

    bool operator==(const PersonDifference&) const = default;
};

/// A contract or avenant that a person has signed.
struct SignedText
{
    QString number; ///< « 2026-0042-A1 »
    QString person; ///< « DIARRA Amadou »
    QDate signedOn;

    bool operator==(const SignedText&) const = default;
};

/// What restoring a backup would bring and take away.
struct BackupPreview
{
    QString structure; ///< the name it bears in the backup
    QDateTime lastChange; ///< the last operation the backup holds; invalid: none
    bool hadFingerprint = false; ///< it was compared with what was written when it was made
    bool hasPresent = false; ///< the present file can be read: differences are known
    QDateTime presentChange;
    QList<BackupCount> counts;
    QList<PersonDifference> people; ///< in the order of names
    /// Signed in the present file, and not in the backup, or not the same text there: by date.
    QList<SignedText> lost;
};

namespace backups {
/// Compares a backup with the present file, both only read. Backups of an older schema are compared
/// on what both hold. Errors: those of verify for the backup; a present file that cannot be read is
/// no error.
Result<BackupPreview> preview(
    const FileAccess& backup, const FileAccess& file, const Advance& advance = {});
/// The signed texts alone, for where nothing else is shown; none when either cannot be read.
QList<SignedText> signedTextsLost(const FileAccess& backup, const FileAccess& file);
} // namespace backups

} // namespace jalons
