#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/handover/shift.h"
#include <QStringList>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// What a shift tells those that follow (cahier de liaison): of a person, of a place or, without
/// either, of the house.
struct HandoverEntry
{
    HandoverEntryId id;
    QDate day; ///< required, not after today
    TimeOfDay time; ///< required
    ProfessionalId author; ///< may be none: nobody was chosen at the desk
    PersonId person; ///< one of the two at most
    LodgingId lodging;
    QString text; ///< required; up to longestFieldText
    bool important = false;
    bool toDo = false; ///< for a shift to come
    QDate doneOn; ///< of what was to do
    ProfessionalId doneBy;

    bool isOpen() const { return toDo && !doneOn.isValid(); }
    ClockMoment at() const { return {day, time}; }
    bool operator==(const HandoverEntry&) const = default;
};

/// That somebody has read an entry (lu par).
struct HandoverReading
{
    HandoverReadingId id;
    HandoverEntryId entry;
    ProfessionalId professional;
    QDate on;

    bool operator==(const HandoverReading&) const = default;
};

/// An entry with what is shown of it.
struct HandoverRow
{
    HandoverEntry entry;
    QString author; ///< name
    QString person; ///< name
    QString lodging; ///< label
    QString doneBy; ///< name
    QStringList readers; ///< names, in the order in which they read it
    bool isRead = false; ///< by who asks, or written by them
    NoteId note; ///< of the person's journal, made of it; invalid: none

    bool operator==(const HandoverRow&) const = default;
};

/// Required at « text », « day », « time »; DateInFuture; TooLong; PlaceTaken at « lodging » when
/// it is of a person too; EndBeforeStart at « doneOn ».
Problems problems(const HandoverEntry& entry, QDate today);
/// Without what only something to do has.
HandoverEntry consistent(HandoverEntry entry);

namespace handovers {
/// Those of the structure.
ShiftHours hours(const Reader& reader);
Shift current(const Reader& reader);
HandoverEntry load(const Reader& reader, HandoverEntryId id);
HandoverRow row(const Reader& reader, HandoverEntryId id);
/// What was written during a shift, the latest first.
QList<qint64> of(const Reader& reader, const Shift& shift);
/// What is left to do from before a shift, the earliest first; at most @p limit.
QList<qint64> leftBefore(const Reader& reader, const Shift& shift, int limit);
/// What who asks has not read of what was written from @p from on, the important first, then the
/// earliest; at most @p limit. Nothing for nobody.
QList<qint64> unread(const Reader& reader, const Shift& from, int limit);
/// @param shown as the form first showed it: see people::save. @throws Refusal on problems().
HandoverEntryId save(Work& work, const HandoverEntry& entry, const HandoverEntry* shown = nullptr);
/// Its readings go with it; a note that was made of it stays.
void remove(Work& work, HandoverEntryId id);
/// Who asks has read these. @throws Refusal(MissingAuthor) of nobody.
void read(Work& work, const QList<qint64>& entries);
/// Something to do is done today by who asks; or not, after all.
void setDone(Work& work, HandoverEntryId id, bool done);
/// What it tells goes to the journal of its person, once: an incident when it is important, an
/// observation otherwise. @return the note. @throws Refusal(Required) at « person » without one.
NoteId toJournal(Work& work, HandoverEntryId id);
} // namespace handovers

} // namespace jalons
