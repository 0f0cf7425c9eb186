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

/// Somebody accompanied now with whom nobody has had to do for long.
struct UnmetRow
{
    AccompanimentId accompaniment;
    PersonId person;
    QString name; ///< as spoken
    QDate since; ///< the last contact; the opening when there was none
    bool wasMet = false; ///< whether there was one
    ProfessionalId referent{};

    bool operator==(const UnmetRow&) const = default;
};

/// Those of the current accompaniments whose last contact (notes::lastContact, and the interviews
/// of assessments) is more than @p days days old, the longest ago first, at most @p limit. Not
/// those of a pause that holds today, nor those with whom a rhythm of meetings is agreed: that one
/// reminds of them (meetingsToPropose). It is the structure that has not made contact.
std::vector<UnmetRow> notMetFor(
    const Reader& reader, int days, ProfessionalId referent = {}, int limit = 20);

} // namespace jalons
