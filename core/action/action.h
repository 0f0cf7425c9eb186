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

/// How an action comes back: once it is done, it is planned again, so many of these later.
enum class ActionRepeat { Once, Days, Weeks, Months };
template <>
inline constexpr std::array codes<ActionRepeat>{std::pair{ActionRepeat::Once, ""},
    std::pair{ActionRepeat::Days, "day"}, std::pair{ActionRepeat::Weeks, "week"},
    std::pair{ActionRepeat::Months, "month"}};
inline constexpr int mostRepeatEvery = 90;
inline constexpr int mostMinutes = 24 * 60; ///< that one action may have taken

/// Something done for an objective. That it happened and what it changed are two facts: `result`
/// and `effect`.
struct Action
{
    ActionId id;
    AccompanimentId accompaniment;
    ObjectiveId objective; ///< may be invalid: an action before the contract
    QString title;
    QString nature; ///< vocabulary action_nature
    QString domain; ///< vocabulary domain; may be none
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
    QString unintended; ///< what it changed that nobody had wanted
    int minutes = 0; ///< that it took, as far as somebody says so: 0–mostMinutes; 0: not said
    ActionRepeat repeat = ActionRepeat::Once;
    int repeatEvery = 0; ///< 1–mostRepeatEvery; 0 for one that does not come back
    std::vector<PersonId> others; ///< of the household, also concerned; sorted

    bool isOpen() const;
    bool operator==(const Action&) const = default;
};

/// Without what another state said: by whom it was postponed, why it was not done, when it was.
Action consistent(Action action);

/// The day on which an action that is done comes back: the first after @p doneOn in its rhythm,
/// counted from the day it was planned on (31 January + 1 month: the end of February). Invalid for
/// one that does not.
QDate comesBackOn(const Action& action, QDate doneOn);

Problems problems(const Action& action, QDate today);

namespace actions {
Action load(const Reader& reader, ActionId id);
/// Open ones first by planned date, then the past, latest first.
std::vector<Action> of(const Reader& reader, AccompanimentId accompaniment);
/// Several of one accompaniment at once: what is derived from them is computed once.
void saveAll(Work& work, const std::vector<Action>& actions);
/// One that comes back is planned again once it is done.
/// @param shown as the form first showed it: see people::save.
ActionId save(Work& work, const Action& action, const Action* shown = nullptr);
/// Its steps go with it.
void remove(Work& work, ActionId id);
} // namespace actions

} // namespace jalons
