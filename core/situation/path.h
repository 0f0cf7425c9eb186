#pragma once
#include "core/situation/situation.h"
#include "core/stay/stay.h"

namespace jalons {

class Sentences;

/// The residential path (parcours résidentiel) of one person: a line of the drawing.
struct PathLane
{
    PersonId person;
    QString name;
    std::vector<Situation> housing; ///< from the earliest
    std::vector<StayLine> stays; ///< in the structure's places, from the earliest
};

/// A fact in words, for a sheet or a card that is read: French.
struct SituationLine
{
    SituationFamily family = SituationFamily::Housing;
    QString title; ///< « Logement »
    QString text; ///< « CHRS, Valombre – depuis le 3 mars 2024 »

    bool operator==(const SituationLine&) const = default;
};

namespace situations {
/// The paths of the person, first, and of everybody who shares or shared their household of
/// @p day.
std::vector<PathLane> paths(const Reader& reader, PersonId person, QDate day);
/// The situation of a person on @p day as a printed sheet tells it; numbers of permits are left
/// out.
std::vector<SituationLine> describe(
    const Reader& reader, const Sentences& sentences, PersonId person, QDate day);
} // namespace situations

} // namespace jalons
