#include "core/action/action.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment.h"
#include "core/action/action_columns.h"
#include "core/base/rules.h"
#include "core/base/text_limits.h"
#include "core/base/what_changed.h"
#include "core/storage/ids.h"
#include "core/storage/work.h"
#include <algorithm>

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
    if (action.repeat == ActionRepeat::Once)
        action.repeatEvery = 0;
    else
        action.repeatEvery = std::max(action.repeatEvery, 1);
    return action;
}

QDate comesBackOn(const Action& action, QDate doneOn)
{
    if (action.repeat == ActionRepeat::Once || action.repeatEvery < 1 || !doneOn.isValid())
        return {};
    const QDate first = action.plannedOn.isValid() ? action.plannedOn : doneOn;
    // Each time is counted from the first: the end of a short month does not stay the last day.
    const auto after = [&](qint64 times) {
        const qint64 length = times * action.repeatEvery;
        switch (action.repeat) {
        case ActionRepeat::Days:
            return first.addDays(length);
        case ActionRepeat::Weeks:
            return first.addDays(7 * length);
        case ActionRepeat::Months:
        case ActionRepeat::Once:
            break;
        }
        return first.addMonths(int(length));
    };
    const qint64 longest = action.repeat == ActionRepeat::Days ? 1
        : action.repeat == ActionRepeat::Weeks                 ? 7
                                                               : 31;
    // As many as surely end before that day, then one by one.
    qint64 times = std::max<qint64>(1, first.daysTo(doneOn) / (longest * action.repeatEvery));
    while (after(times) <= doneOn)
        ++times;
    return after(times);
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
    const auto checkNumber = [&](const char* field, int number, int least, int most) {
        if (number < least || number > most)
            found.append({QLatin1String(field), ProblemKind::OutOfRange,
                {QString::number(least), QString::number(most)}});
    };
    checkNumber("minutes", a.minutes, 0, mostMinutes);
    if (a.repeat != ActionRepeat::Once)
        checkNumber("repeatEvery", a.repeatEvery, 1, mostRepeatEvery);
    checkLength(found, "unintended", a.unintended, longestFieldText);
    return found;
}

namespace actions {

namespace {
/// Whom it concerns beside the person: those kept, those that go, those that come.
void saveAbout(Work& work, ActionId id, const std::vector<PersonId>& others)
{
    QList<qint64> stay;
    for (const PersonId person : others) {
        const qint64 row = Sql(work)
                               .value(QStringLiteral("SELECT id FROM action_about"
                                                     " WHERE action_id = ? AND person_id = ?"),
                                   id, person)
                               .toLongLong();
        stay.append(work.save("action_about", row, {{"action_id", id}, {"person_id", person}}));
    }
    for (const qint64 row :
        ids(work, QStringLiteral("SELECT id FROM action_about WHERE action_id = ?"), {id.value}))
        if (!stay.contains(row))
            work.remove("action_about", row);
}

/// @p a as it is planned again, after it was done.
Action again(const Action& a)
{
    Action next = a;
    next.id = {};
    next.plannedOn = comesBackOn(a, a.doneOn);
    next.state = ActionState::ToDo;
    next.doneOn = {};
    next.minutes = 0;
    next.result.clear();
    next.effect.clear();
    next.unintended.clear();
    return next;
}

ActionId write(Work& work, const Action& a, const Action* shown = nullptr)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(a, work.today()), before));
    const ActionId id{actionTable.save(work, a, shown)};
    if (shown)
        refuseOn(ofWhatChanged(problems(load(work, id), work.today()), before));
    if (!shown || shown->others != a.others)
        saveAbout(work, id, a.others);
    return id;
}
} // namespace

Action load(const Reader& reader, ActionId id)
{
    Action action = actionTable.load(reader, id);
    action.others = Sql(reader).all(
        QStringLiteral("SELECT person_id FROM action_about WHERE action_id = ? ORDER BY person_id"),
        [](Row row) {
            PersonId person;
            row >> person;
            return person;
        },
        id);
    return action;
}

std::vector<Action> of(const Reader& reader, AccompanimentId accompaniment)
{
    std::vector<Action> all = Sql(reader).all(actionTable.select()
            + QStringLiteral(
                "WHERE accompaniment_id = ? ORDER BY state NOT IN ('todo', 'ongoing', 'postponed'),"
                " CASE WHEN state IN ('todo', 'ongoing', 'postponed')"
                "  THEN ifnull(planned_on, '9999') END,"
                " ifnull(done_on, planned_on) DESC, id DESC"),
        actionTable.reader(), accompaniment);
    for (Rows rows = Sql(reader).select(
             QStringLiteral(
                 "SELECT b.action_id, b.person_id FROM action a CROSS JOIN action_about b"
                 " ON b.action_id = a.id WHERE a.accompaniment_id = ?"
                 " ORDER BY b.person_id"),
             accompaniment);
         rows.next();) {
        ActionId id;
        PersonId person;
        rows.row() >> id >> person;
        for (Action& action : all)
            if (action.id == id)
                action.others.push_back(person);
    }
    return all;
}

ActionId save(Work& work, const Action& a, const Action* shown)
{
    const ActionId id = write(work, a, shown);
    const Action now = load(work, id);
    if (now.state == ActionState::Done && now.repeat != ActionRepeat::Once) {
        write(work, again(now));
        // It is the next one that comes back.
        work.save("action", id.value, {{"repeat_unit", ActionRepeat::Once}, {"repeat_every", 0}});
    }
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
    for (const char* part : {"action_step", "action_about"})
        for (const qint64 row : ids(work,
                 QStringLiteral("SELECT id FROM %1 WHERE action_id = ?").arg(QLatin1String(part)),
                 {id.value}))
            work.remove(part, row);
    work.remove("action", id.value);
    accompaniments::refresh(work, a.accompaniment);
}

} // namespace actions

} // namespace jalons
