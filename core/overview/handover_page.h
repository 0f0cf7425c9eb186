#pragma once
#include "core/handover/handover.h"
#include "core/note/note.h"
#include "core/stay/board.h"

namespace jalons {

/// Somebody who is away during a shift.
struct AwayRow
{
    Absence absence;
    QString name; ///< of the person, as in lists

    bool operator==(const AwayRow&) const = default;
};

/// A shift on one page: what was written, what is left to do from before, and what the file tells
/// by itself.
struct HandoverPage
{
    Shift shift;
    std::vector<HandoverRow> left; ///< to do, from before; the earliest first
    std::vector<HandoverRow> entries; ///< the latest first
    std::vector<Movement> movements; ///< arrivals, changes of place, departures of its day
    std::vector<AwayRow> away; ///< on the night of its day
    std::vector<NoteRow> incidents; ///< of the journals, told during it; those who asks may read
};

/// What an entry may be of.
struct HandoverSubject
{
    PersonId person; ///< or
    LodgingId lodging;
    QString label;

    bool operator==(const HandoverSubject&) const = default;
};

/// What waits for who asks: what is left to do from before the shift at work, then what was written
/// in the last three shifts and they have not read, the important first. Each once, at most @p
/// most.
std::vector<HandoverRow> handoverWaiting(const Reader& reader, int most);
/// At most @p most lines are left from before.
HandoverPage handoverPage(const Reader& reader, const Shift& shift, int most);
/// Those lodged or accompanied today by name, then the places.
std::vector<HandoverSubject> handoverSubjects(const Reader& reader);

} // namespace jalons
