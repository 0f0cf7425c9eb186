#pragma once
#include "core/rhythm/rhythm.h"

namespace jalons {

/// Somebody with whom a meeting may be proposed again, by what was agreed (see isToPropose).
struct MeetingRow
{
    AccompanimentId accompaniment;
    PersonId person;
    QString name; ///< as spoken
    MeetingRhythm rhythm; ///< in force
    QDate lastMet;
    QDate by; ///< the day agreed
    ProfessionalId referent{}; ///< of the accompaniment

    bool operator==(const MeetingRow&) const = default;
};

/// Of the current accompaniments for which something was agreed and a meeting is in the journal,
/// the longest waited for first, at most @p limit: a proposal of the structure, not a delay of
/// anybody.
/// @param referent only the files of this professional; an invalid id: everybody's.
std::vector<MeetingRow> meetingsToPropose(
    const Reader& reader, ProfessionalId referent = {}, int limit = 20);

} // namespace jalons
