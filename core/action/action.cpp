#include "core/action/action.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment.h"
#include "core/action/action_columns.h"
#include "core/base/what_changed.h"
#include "core/storage/work.h"

namespace jalons {

bool Action::isOpen() const
{
    return state == ActionState::ToDo || state == ActionState::Ongoing
        || state == ActionState::Postponed;
}

Action consistent(Action action)
{
    if (action.state != ActionState::Postponed)
        action.postponedBy.clear();
    if (action.state != ActionState::NotDone)
        action.notDoneReason.clear();
    if (action.state != ActionState::Done)
        action.doneOn = {};
    return action;
}

Problems problems(const Action& a, QDate today)
{
    Problems found;
    if (a.title.trimmed().isEmpty())
        found.append({QStringLiteral("title"), ProblemKind::Required, {}});
    if (a.title.size() > 500)
        found.append({QStringLiteral("title"), ProblemKind::TooLong, {QStringLiteral("500")}});
    if (a.state == ActionState::Postponed && a.postponedBy.isEmpty())
        found.append({QStringLiteral("postponedBy"), ProblemKind::MissingParty, {}});
    if (a.state == ActionState::NotDone && a.notDoneReason.isEmpty())
        found.append({QStringLiteral("notDoneReason"), ProblemKind::MissingReason, {}});
    if (a.state == ActionState::Done && !a.doneOn.isValid())
        found.append({QStringLiteral("doneOn"), ProblemKind::Required, {}});
    if (a.doneOn.isValid() && a.doneOn > today)
        found.append({QStringLiteral("doneOn"), ProblemKind::DateInFuture,
            {a.doneOn.toString(Qt::ISODate)}});
    return found;
}

namespace actions {

namespace {
ActionId write(Work& work, const Action& a, const Action* shown = nullptr)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(a, work.today()), before));
    const ActionId id{actionTable.save(work, a, shown)};
    if (shown)
        refuseOn(ofWhatChanged(problems(load(work, id), work.today()), before));
    return id;
}
} // namespace

Action load(const Reader& reader, ActionId id)
{
    return actionTable.load(reader, id);
}

std::vector<Action> of(const Reader& reader, AccompanimentId accompaniment)
{
    return Sql(reader).all(actionTable.select()
            + QStringLiteral(
                "WHERE accompaniment_id = ? ORDER BY state NOT IN ('todo', 'ongoing', 'postponed'),"
                " CASE WHEN state IN ('todo', 'ongoing', 'postponed')"
                "  THEN ifnull(planned_on, '9999') END,"
                " ifnull(done_on, planned_on) DESC, id DESC"),
        actionTable.reader(), accompaniment);
}

ActionId save(Work& work, const Action& a, const Action* shown)
{
    const ActionId id = write(work, a, shown);
    accompaniments::refresh(work, a.accompaniment);
    return id;
}

void saveAll(Work& work, const std::vector<Action>& actions)
{
    for (const Action& action : actions)
        write(work, action);
    if (!actions.empty())
        accompaniments::refresh(work, actions.front().accompaniment);
}

void remove(Work& work, ActionId id)
{
    const Action a = load(work, id);
    work.remove("action", id.value);
    accompaniments::refresh(work, a.accompaniment);
}

} // namespace actions

} // namespace jalons
