#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/contract/contract.h"

namespace jalons {

enum class ActionState { ToDo, Ongoing, Done, Postponed, Abandoned, NotDone };
template <>
inline constexpr std::array codes<ActionState>{std::pair{ActionState::ToDo, "todo"},
    std::pair{ActionState::Ongoing, "ongoing"}, std::pair{ActionState::Done, "done"},
    std::pair{ActionState::Postponed, "postponed"}, std::pair{ActionState::Abandoned, "abandoned"},
    std::pair{ActionState::NotDone, "not_done"}};

/// Something done for an objective. That it happened and what it changed are two facts: `result`
/// and `effect`.
struct Action
{
    ActionId id;
    AccompanimentId accompaniment;
    ObjectiveId objective; ///< may be invalid: an action before the contract
    QString title;
    QString nature; ///< vocabulary action_nature
    bool collective = false;
    Party actor = Party::Person;
    QString actorName; ///< who among the party
    QDate plannedOn;
    ActionState state = ActionState::ToDo;
    QString postponedBy; ///< vocabulary party; required when postponed. Asked by the person it is
                         ///< no fault
    QString notDoneReason; ///< vocabulary not_done_reason; required when not done
    QDate doneOn;
    QString result; ///< what came out of it
    QString effect; ///< what it changed for the person

    bool isOpen() const;
    bool operator==(const Action&) const = default;
};

/// Without what another state said: by whom it was postponed, why it was not done, when it was.
Action consistent(Action action);

Problems problems(const Action& action, QDate today);

namespace actions {
Action load(const Reader& reader, ActionId id);
/// Open ones first by planned date, then the past, latest first.
std::vector<Action> of(const Reader& reader, AccompanimentId accompaniment);
/// Several of one accompaniment at once: what is derived from them is computed once.
void saveAll(Work& work, const std::vector<Action>& actions);
/// @param shown as the form first showed it: see people::save.
ActionId save(Work& work, const Action& action, const Action* shown = nullptr);
void remove(Work& work, ActionId id);
} // namespace actions

} // namespace jalons
