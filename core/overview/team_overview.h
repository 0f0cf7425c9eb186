#pragma once
#include "core/stay/board.h"

namespace jalons {

/// The beds of a site tonight: a building, or a dwelling in town, with all that is inside.
struct SiteNight
{
    LodgingId site; ///< invalid: all of them
    QString label;
    int beds = 0;
    int occupied = 0; ///< by people whose night it is, absent ones included
    int free = 0;
    int unavailable = 0; ///< beds that receive nobody (hors service)

    bool operator==(const SiteNight&) const = default;
};

/// What one referent follows, and what is late of it.
struct CaseLoad
{
    ProfessionalId referent; ///< invalid: accompanied, and nobody is their referent
    QString name; ///< empty without one
    int people = 0; ///< whose current accompaniment they are the referent of
    int late = 0; ///< of those, with a deadline of the structure before today

    bool operator==(const CaseLoad&) const = default;
};

/// What whoever leads the service wants to know on Monday morning, on one page.
struct TeamOverview
{
    std::vector<SiteNight> sites; ///< those that have beds, in the order of the places
    SiteNight all;
    std::vector<Movement> movements; ///< arrivals and departures around the day, earliest first
    std::vector<CaseLoad> loads; ///< by name; without a referent last
    std::vector<board::Present> unaccompanied; ///< see people::unaccompanied; at most as asked
    int unaccompaniedInAll = 0;
};

/// How many days before and after today arrivals and departures are told: a weekend, and a week.
inline constexpr int daysTold = 7;

/// Reads indexes of what is current: its cost does not follow the years the file holds.
/// @param most lines of people lodged without accompaniment.
TeamOverview loadTeamOverview(const Reader& reader, std::size_t most);

} // namespace jalons
