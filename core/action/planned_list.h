#pragma once
#include "core/action/action.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;

/// A planned action still open, with what a line of the day's page shows.
struct PlannedAction
{
    ActionId action;
    PersonId person;
    QString name; ///< of the person, as spoken
    QString title;
    QDate plannedOn;
    ActionState state = ActionState::ToDo;
    bool isAtTheirWish = false; ///< the person asked to postpone it: no delay
    ProfessionalId referent{}; ///< of the accompaniment

    bool operator==(const PlannedAction&) const = default;
};

namespace actions {
/// Open actions planned from @p from to @p until, both included, earliest first, at most @p limit;
/// none of an accompaniment that pauses today.
/// @param referent only the files of this professional; an invalid id: everybody's.
std::vector<PlannedAction> planned(
    const Reader& reader, QDate from, QDate until, ProfessionalId referent = {}, int limit = 50);
/// The same planned before @p day, latest first: what is to be looked at again. What the person
/// asked to postpone is not late.
std::vector<PlannedAction> plannedBefore(
    const Reader& reader, QDate day, ProfessionalId referent = {}, int limit = 20);
} // namespace actions

} // namespace jalons
