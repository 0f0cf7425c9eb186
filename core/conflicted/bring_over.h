#pragma once
#include "core/base/id.h"
#include "core/conflicted/conflicted_copy.h"
#include "core/conflicted/copy_file.h"
#include <QSet>

namespace jalons {

/// Somebody of whom a copy holds what the file does not.
struct CopiedPerson
{
    PersonId id; ///< in the copy; invalid: what belongs to nobody (places, team, partners, words)
    QString name; ///< as spoken
    bool isNew = false; ///< the copy made the file of this person
    QList<CopyRows> rows; ///< made, changed or removed there, by table

    bool operator==(const CopiedPerson&) const = default;
};

enum class NotTakenWhy {
    ChangedInBoth, ///< the file keeps its own value
    RemovedHere, ///< what it belongs to is no longer in the file
    RemovedThere, ///< the copy removed it; the file has changed it since, or still needs it
    Sealed, ///< it is part of what was signed here
    SleepsElsewhere, ///< the file has the person in another place those nights
    DoesNotFit ///< it breaks a rule beside what the file says: a pause on the days of another
};

/// Something that a copy says and that the file does not say after it was brought over.
struct NotTaken
{
    NotTakenWhy why = NotTakenWhy::ChangedInBoth;
    QString table;
    qint64 row = 0; ///< in the file; 0: there is none
    QString column; ///< empty: the whole row
    QString ours;
    QString theirs;

    bool operator==(const NotTaken&) const = default;
};

/// What was brought over, to be told.
struct BroughtOver
{
    QList<CopyRows> rows; ///< made, changed or removed here, by table
    QList<NotTaken> notTaken;
    QStringList marked; ///< numbers of contracts that were taken here: they bear a mark

    bool operator==(const BroughtOver&) const = default;
};

namespace copies {
/// Of whom the copy holds something that the file does not, by name; what belongs to nobody last.
/// What was brought over before is not among it. @throws Failure as CopyFile does.
std::vector<CopiedPerson> people(const Reader& file, CopyFile& copy);
/// Brings over, from the last operation that both share, what the copy holds of these people and
/// what that needs (a household, a place, a professional, the words of a list):
/// - what the copy made is made here, under a number of this file, once however often it is brought
///   over; where the file may have only one (a first diagnostic, a current accompaniment) what it
///   leaves empty is filled;
/// - what the copy changed is changed where the file has not changed it since; else the file keeps
///   its own and both values are told;
/// - what the copy removed is removed where the file still has it as it was;
/// - a contract signed there keeps its text and its SHA-256. When the file has gone on with it, it
///   comes as a contract of its own, and a number that is taken bears a mark.
/// People of the file are never removed. @throws Refusal when what would stand here breaks a rule.
BroughtOver bringOver(Work& work, CopyFile& copy, const QSet<PersonId>& people);
} // namespace copies

} // namespace jalons
