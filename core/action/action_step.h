#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/contract/contract.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// A step of an action (démarche): who does what, for when.
struct ActionStep
{
    ActionStepId id;
    ActionId action;
    int position = 0; ///< from 1, in the order somebody gave
    QString text; ///< required
    Party actor = Party::Person;
    QString actorName; ///< who among the party
    QDate plannedOn;
    QDate doneOn; ///< not after today

    bool operator==(const ActionStep&) const = default;
};

/// Required and TooLong at « text »; DateInFuture at « doneOn ».
Problems problems(const ActionStep& step, QDate today);

namespace action_steps {
ActionStep load(const Reader& reader, ActionStepId id);
/// In their order.
std::vector<ActionStep> of(const Reader& reader, ActionId action);
/// A new one comes last. @param shown see people::save. @throws Refusal on problems().
ActionStepId save(Work& work, const ActionStep& step, const ActionStep* shown = nullptr);
void remove(Work& work, ActionStepId id);
} // namespace action_steps

} // namespace jalons
