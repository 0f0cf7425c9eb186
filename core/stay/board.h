#pragma once
#include "core/stay/stay.h"
#include <algorithm>

namespace jalons {

/// The people of one admission who are in one place on the same days: one bar of the board.
struct BoardBar
{
    StayId stay; ///< of the first of them
    AdmissionId admission;
    LodgingId lodging;
    QDate from;
    QDate to; ///< invalid: still there
    StayEnding ending = StayEnding::None;
    std::vector<PersonId> people;
    QString name; ///< of the first, as in lists
    struct Away
    {
        QDate from;
        QDate to; ///< invalid: not back yet
    };
    std::vector<Away> away; ///< when the first of them is absent

    bool coversNight(QDate day) const { return from <= day && (!to.isValid() || day < to); }
};

/// Who is where on a span of days (tableau d’occupation).
struct Board
{
    QDate from;
    QDate until; ///< the last day
    std::vector<LodgingNode> places; ///< of the tree, those open on one of the days
    std::vector<BoardBar> bars; ///< by place, then by first day
    std::vector<Closure> closures;

    /// Whether the place, or one it is in, is unavailable that day.
    const Closure* closureOn(std::size_t place, QDate day) const;
};

/// A place that belongs to the structure on a night, and who sleeps there.
struct PlaceOnNight
{
    LodgingNode place;
    LodgingId site; ///< the place at the top that it is in: itself at the top
    QString siteLabel;
    int people = 0; ///< whose night it is there, absent ones included: their bed is kept
    bool unavailable = false; ///< it, or one it is in, receives nobody

    /// Beds that nobody has, whether or not they can be given.
    int left() const { return std::max(0, place.lodging.capacity - people); }
    int free() const { return unavailable ? 0 : left(); }
};

/// The same night when somebody more sleeps in each of @p taken, as often as it stands there.
std::vector<PlaceOnNight> withTaken(
    std::vector<PlaceOnNight> places, const std::vector<LodgingId>& taken);

/// What the head of the page says of a day.
struct OccupancyFigures
{
    int beds = 0; ///< capacity of the places open that day
    int occupied = 0; ///< people whose night it is, absent ones included: their place is kept
    int absent = 0;
    int unavailable = 0; ///< beds that receive nobody
    int free = 0; ///< beds open, available and not taken
    int arrivals = 0; ///< within the week of that day, Monday to Sunday
    int departures = 0;

    bool operator==(const OccupancyFigures&) const = default;
};

enum class MovementKind { Arrival, Transfer, Departure };

/// Somebody who comes, moves or leaves.
struct Movement
{
    StayId stay;
    PersonId person;
    QString name;
    QDate on;
    MovementKind kind = MovementKind::Arrival;
    LodgingId lodging; ///< where to, or where from for a departure
    QString destination; ///< of a departure
};

namespace board {
/// Reads two indexes: its cost follows the days asked for, not the years the file holds.
Board load(const Reader& reader, QDate from, QDate until);
/// In the order of the tree, those without beds of their own too. Read as load is.
std::vector<PlaceOnNight> placesOn(const Reader& reader, QDate day);
OccupancyFigures figures(const Reader& reader, QDate day);
/// From @p from to @p until, both included, earliest first.
std::vector<Movement> movements(const Reader& reader, QDate from, QDate until);
/// A person who sleeps in the structure on a night, for a list of presence.
struct Present
{
    PersonId person;
    QString name; ///< « DIARRA Amadou »
    QString place;
    bool absent = false;
    QString site{}; ///< the building: the place at the top, unless it has beds of its own
};
/// By name. @param under only this place and those inside; an invalid id: everywhere.
std::vector<Present> presentOn(const Reader& reader, QDate day, LodgingId under = {});
} // namespace board

} // namespace jalons
