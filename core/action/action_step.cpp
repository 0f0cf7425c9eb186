#include "core/action/action_step.h"

#include "core/action/action_columns.h"
#include "core/base/rules.h"
#include "core/base/what_changed.h"

namespace jalons {

namespace {
constexpr qsizetype longestStep = 500;
}

Problems problems(const ActionStep& step, QDate today)
{
    Problems found;
    checkGiven(found, "text", !step.text.trimmed().isEmpty());
    checkLength(found, "text", step.text, longestStep);
    checkPast(found, "doneOn", step.doneOn, today);
    return found;
}

namespace action_steps {

ActionStep load(const Reader& reader, ActionStepId id)
{
    return actionStepTable.load(reader, id);
}

std::vector<ActionStep> of(const Reader& reader, ActionId action)
{
    return actionStepTable.all(
        reader, QStringLiteral("WHERE action_id = ? ORDER BY position, id"), action);
}

ActionStepId save(Work& work, const ActionStep& given, const ActionStep* shown)
{
    ActionStep step = given;
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(step, work.today()), before));
    if (!step.id.isValid())
        step.position = Sql(work)
                            .value(QStringLiteral(
                                       "SELECT max(position) FROM action_step WHERE action_id = ?"),
                                step.action)
                            .toInt()
            + 1;
    return {actionStepTable.save(work, step, shown)};
}

void remove(Work& work, ActionStepId id)
{
    work.remove("action_step", id.value);
}

} // namespace action_steps

} // namespace jalons
