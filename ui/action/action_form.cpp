#include "ui/action/action_form.h"

#include "core/base/list_limits.h"
#include "ui/action/steps_card.h"
#include <algorithm>

namespace jalons {

ActionForm::ActionForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "action",
            .save = Operation::SaveAction,
            .load = actions::load,
            .store = actions::save,
            .problems = [&session](const Action& a) { return problems(a, session.today()); },
            .isBegun = [](const Action& action) { return action.id.isValid(); },
            .removal = Operation::RemoveAction,
            .remove = actions::remove,
            .removed = tr("The action is removed. Ctrl+Z brings it back.")},
        {}, 4, parent)
{
    const QString individual = QStringLiteral("individual");
    const QString collective = QStringLiteral("collective");
    m_title = bind("title", &Action::title, tr("Action"), line("actionTitle"), {.span = 4});
    m_objective = bind("objective", &Action::objective, tr("Objective of the contract"),
        term("actionObjective"), {.span = 2, .accessible = tr("Objective")});
    m_objective->setNoneLabel(tr("— no objective —"));
    bind("nature", &Action::nature, tr("Nature"), term("actionNature", "action_nature", true),
        {.span = 2});
    bind("domain", &Action::domain, tr("Domain"), term("actionDomain", "domain"), {.span = 2});
    auto* minutes = bind("minutes", &Action::minutes, tr("Time it took (minutes)"),
        number("actionMinutes", 0, mostMinutes), {.span = 2, .codes = emptyForZero});
    minutes->setPlaceholderText(tr("optional"));
    const auto acting = {Party::Person, Party::Professional, Party::Structure, Party::Partner};
    bind("actor", &Action::actor, tr("Who acts"), chips("actionActor", "party", acting),
        {.span = 3});
    auto* name = bind("actorName", &Action::actorName, tr("Name"), line("actionActorName"),
        {.accessible = tr("Name of who acts")});
    name->setPlaceholderText(tr("Name"));
    bind("plannedOn", &Action::plannedOn, tr("Planned on"), date("actionPlanned"), {.span = 2});
    auto* form = bind("collective", &Action::collective, tr("Form"), chips("actionCollective"),
        {.span = 2,
            .accessible = tr("Individual or collective"),
            .codes = {{QStringLiteral("0"), individual}, {QStringLiteral("1"), collective}}});
    form->setChoices({{individual, tr("individual")}, {collective, tr("collective")}});
    m_state = bind("state", &Action::state, tr("Where it is"), chips("actionState", "action_state"),
        {.span = 4, .accessible = tr("State")});
    m_done = bind("doneOn", &Action::doneOn, tr("Done on"), date("actionDone"), {.span = 2});
    bind("notDoneReason", &Action::notDoneReason, tr("Why not"),
        term("actionReason", "not_done_reason", true),
        {.span = 2, .accessible = tr("Why it was not done")});
    bind("postponedBy", &Action::postponedBy,
        tr("Postponed by (asked by the person, it is no fault)"),
        chips("actionPostponedBy", "party", acting), {.span = 4, .accessible = tr("Postponed by")});
    bind("result", &Action::result, tr("What happened"), text("actionResult", 3, 12), {.span = 2});
    bind("effect", &Action::effect, tr("What it changed for the person"),
        text("actionEffect", 3, 12), {.span = 2});
    bind("unintended", &Action::unintended, tr("What it changed that nobody wanted"),
        text("actionUnintended", 1, 12), {.span = 4});
    m_repeat = bind("repeat", &Action::repeat, tr("Comes back"),
        chipsOf(QStringLiteral("actionRepeat"),
            {{QStringLiteral("once"), tr("once")}, {toCode(ActionRepeat::Days), tr("every … days")},
                {toCode(ActionRepeat::Weeks), tr("every … weeks")},
                {toCode(ActionRepeat::Months), tr("every … months")}}),
        {.span = 3,
            .column = QStringLiteral("repeat_unit"),
            .codes = {{QString(), QStringLiteral("once")}}});
    bind("repeatEvery", &Action::repeatEvery, tr("Every"),
        number("actionRepeatEvery", 1, mostRepeatEvery),
        {.column = QStringLiteral("repeat_every"), .codes = emptyForZero});
    m_others = bind(
        "others", &Action::others, tr("Also for"), chips("actionOthers", {}, true), {.span = 4});
    connect(m_state, &ChoiceChips::edited, this, &ActionForm::stateChosen);
    connect(m_repeat, &ChoiceChips::edited, this, &ActionForm::repeatChosen);
    m_steps = new StepsCard(session);
    makeScrolled(
        inColumn({m_steps, atLeft(removeButton("actionRemove", tr("Remove this action")))}, 16));
}

void ActionForm::show(const Action& action, const std::vector<Objective>& objectives,
    const std::vector<HouseholdMember>& household)
{
    if (action.id != record().id)
        flush();
    QList<Choice> choices;
    int rank = 0;
    for (const Objective& objective : objectives)
        choices.append({QString::number(objective.id.value),
            QStringLiteral("%1. %2").arg(++rank).arg(objective.title.simplified())});
    m_objective->setTerms(choices);
    QList<Choice> members;
    for (const HouseholdMember& member : household)
        if (members.size() < qsizetype(mostLinesInCard))
            members.append({QString::number(member.membership.person.value), member.name});
    m_others->setCodes({});
    m_others->setChoices(members);
    grid()->setAsked("others", !members.isEmpty() || !action.others.empty());
    show(action);
    m_steps->setAction(action.id);
}

void ActionForm::flushSteps()
{
    m_steps->flush();
}

void ActionForm::repeatChosen()
{
    if (m_repeat->code().isEmpty())
        m_repeat->setCode(QStringLiteral("once"));
    showState();
}

void ActionForm::complete(Action& action) const
{
    std::sort(action.others.begin(), action.others.end());
    action = consistent(action);
}

/// What is missing of a state holds back the state.
QStringList ActionForm::heldBackWith(const QString& name) const
{
    for (const char* alone : {"title", "minutes", "unintended", "repeatEvery"})
        if (name == QLatin1String(alone))
            return {name};
    return {QStringLiteral("state"), QStringLiteral("doneOn"), QStringLiteral("postponedBy"),
        QStringLiteral("notDoneReason")};
}

void ActionForm::stateChosen()
{
    // An action is always somewhere: a second click on its state does not take it away.
    if (m_state->code().isEmpty())
        m_state->setCode(toCode(record().state));
    if (m_state->code() == toCode(ActionState::Done) && !m_done->date() && !m_done->problem())
        m_done->setDate(session().today());
    showState();
}

void ActionForm::showState()
{
    const ActionState state = fromCode<ActionState>(m_state->code());
    grid()->setAsked("doneOn", state == ActionState::Done);
    grid()->setAsked("postponedBy", state == ActionState::Postponed);
    grid()->setAsked("notDoneReason", state == ActionState::NotDone);
    grid()->setAsked("repeatEvery", m_repeat->code() != QLatin1String("once"));
    grid()->setAsked("minutes", state == ActionState::Done || record().minutes > 0);
    grid()->setAsked("unintended", state == ActionState::Done || !record().unintended.isEmpty());
}

void ActionForm::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace jalons
