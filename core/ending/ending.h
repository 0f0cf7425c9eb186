#pragma once
#include "core/action/action.h"
#include "core/contract/contract.h"
#include "core/stay/stay.h"

namespace jalons {

/// The end of an accompaniment (sortie, fin d'accompagnement), as one gesture.
struct Ending
{
    AccompanimentId id; ///< of the accompaniment that ends
    QDate on; ///< required, not before its opening, not to come
    QString reason; ///< vocabulary exit_reason, required
    QString destination; ///< vocabulary stay_destination
    bool leaves = true; ///< the places the person still occupies are left that day
    bool abandonsActions = true; ///< the actions still open are abandoned

    bool operator==(const Ending&) const = default;
};

/// What is still under way when an accompaniment is about to end.
struct WhatRemains
{
    std::vector<Action> actions; ///< open ones, by planned date
    std::vector<StayLine> stays; ///< of the person, begun and without a last day
    Contract contract; ///< in force; its id is invalid without one
    QDate decidedOn; ///< of the latest evaluation when it decided the end: the day to propose
};

Problems problems(const Ending& ending);

namespace accompaniments {
WhatRemains whatRemains(const Reader& reader, AccompanimentId accompaniment);
/// Ends the accompaniment and, as said, the stays and the actions that remain.
/// @throws Refusal on problems(), and as accompaniments::save, stays::depart and actions::save do.
void end(Work& work, const Ending& ending);
} // namespace accompaniments

} // namespace jalons
