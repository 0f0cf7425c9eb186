#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// What is compared in place of an end that is not known: after every day.
inline const QDate noEnd(9999, 12, 31);

enum class LodgingKind { Building, Flat, Room, Bed };
template <>
inline constexpr std::array codes<LodgingKind>{std::pair{LodgingKind::Room, "room"},
    std::pair{LodgingKind::Building, "building"}, std::pair{LodgingKind::Flat, "flat"},
    std::pair{LodgingKind::Bed, "bed"}};

/// By which scale people pay for a place: that of the CHRS holds in no other.
enum class PlaceScale {
    AsAround, ///< as the place it is in; at the top, as the structure is a CHRS or not
    Chrs,
    Other
};
template <>
inline constexpr std::array codes<PlaceScale>{std::pair{PlaceScale::AsAround, ""},
    std::pair{PlaceScale::Chrs, "chrs"}, std::pair{PlaceScale::Other, "other"}};

/// A place of the structure (place d’hébergement): a building, a flat, a room or a bed, one inside
/// the other. Its people sleep where the capacity is counted: in the room, or in each of its beds.
struct Lodging
{
    LodgingId id;
    LodgingId parent; ///< invalid: at the top
    LodgingKind kind = LodgingKind::Room;
    QString label; ///< required
    int capacity = 1; ///< people, 0–500; 0 when the places inside are counted
    bool spread = false; ///< diffus: a dwelling in town, not in the structure’s walls (regroupé)
    QString address; ///< of a building or a dwelling in town
    QDate openedOn; ///< invalid: since ever
    QDate closedOn; ///< the last day it belongs to the structure; invalid: it still does
    PlaceScale scale = PlaceScale::AsAround;
    QString note;

    bool operator==(const Lodging&) const = default;
};

/// A period when a place, and all that is inside it, receives nobody (indisponibilité).
struct Closure
{
    ClosureId id;
    LodgingId lodging;
    QDate from;
    QDate to; ///< the last day; invalid: until further notice
    QString reason; ///< vocabulary unavailable_reason
    QString note;

    bool holdsOn(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
    bool operator==(const Closure&) const = default;
};

Problems problems(const Lodging& lodging);
Problems problems(const Closure& closure);

/// A place in the order of the tree, with what it takes from those around it.
struct LodgingNode
{
    Lodging lodging;
    int depth = 0; ///< 0 at the top
    QString path; ///< « Bâtiment A · Chambre 12 »
    QString address; ///< its own, or the nearest above
    bool spread = false; ///< its own, or one above
    int beds = 0; ///< its capacity and that of all inside

    bool operator==(const LodgingNode&) const = default;
};

namespace lodgings {
Lodging load(const Reader& reader, LodgingId id);
/// Every place, parents before children, labels in natural order (« 2 » before « 12 »). A structure
/// has some hundreds at most: they are read at once.
std::vector<LodgingNode> tree(const Reader& reader);
/// « Bâtiment A · Chambre 12 »; empty for a place that is gone.
QString path(const Reader& reader, LodgingId id);
/// What is said of the place, or of the nearest around it of which something is said; AsAround when
/// nothing is.
PlaceScale scaleOf(const Reader& reader, LodgingId id);
/// @param shown as the form first showed it. @throws Refusal on problems(), CapacityTwice.
LodgingId save(Work& work, const Lodging& lodging, const Lodging* shown = nullptr);
/// @throws Refusal(StillUsed) when somebody stayed there or places are inside.
void remove(Work& work, LodgingId id);
std::vector<Closure> closures(const Reader& reader, LodgingId id);
/// Those of the place and of all it is in, that hold on a day from @p from to @p to (invalid:
/// without end).
std::vector<Closure> closuresAround(const Reader& reader, LodgingId id, QDate from, QDate to);
ClosureId save(Work& work, const Closure& closure, const Closure* shown = nullptr);
void remove(Work& work, ClosureId id);
} // namespace lodgings

} // namespace jalons
