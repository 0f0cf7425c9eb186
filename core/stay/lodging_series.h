#pragma once
#include "core/stay/lodging.h"
#include <QStringList>
#include <optional>

namespace jalons {

/// Places made in one go, as they are written on a door: « 101 à 112, 1 lit », « A1 à A8 ».
struct LodgingSeries
{
    QStringList labels; ///< in order, at least one
    int capacity = 1; ///< of each, 1–500

    bool operator==(const LodgingSeries&) const = default;
};

/// The most places of one series: more is a slip.
inline constexpr int mostInSeries = 200;

/// A series as it is typed: two names whose numbers are its ends, and how many beds each has (one
/// unless told). « Chambre 1 à 6, 2 lits », « 01-12 », « A1 à A8 : 3 places ». Names in words alone
/// are none; so is one whose end comes before its start, or that has more than mostInSeries.
std::optional<LodgingSeries> readSeries(const QString& typed);

struct SeriesMade
{
    QStringList made;
    QStringList leftOut; ///< their names were there
};

namespace lodgings {
/// What a new place inside one is as long as nobody says: a bed in a room, a room elsewhere.
/// @param around an invalid id: at the top.
Lodging insideOf(const Reader& reader, LodgingId around);
/// Makes the places of a series inside one place (an invalid id: at the top), each as @p like but
/// for its name and beds. Names that are there already, whatever their case and accents, are left
/// out. @throws Refusal as save does.
SeriesMade saveSeries(Work& work, const LodgingSeries& series, const Lodging& like);
} // namespace lodgings

} // namespace jalons
