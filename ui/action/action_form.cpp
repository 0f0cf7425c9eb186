#include "ui/action/action_form.h"

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
    connect(m_state, &ChoiceChips::edited, this, &ActionForm::stateChosen);
    makeScrolled(inRow({atLeft(removeButton("actionRemove", tr("Remove this action")))}));
}

void ActionForm::show(const Action& action, const std::vector<Objective>& objectives)
{
    if (action.id != record().id)
        flush();
    QList<Choice> choices;
    int rank = 0;
    for (const Objective& objective : objectives)
        choices.append({QString::number(objective.id.value),
            QStringLiteral("%1. %2").arg(++rank).arg(objective.title.simplified())});
    m_objective->setTerms(choices);
    show(action);
}

/// What is missing of a state holds back the state.
QStringList ActionForm::heldBackWith(const QString& name) const
{
    if (name == QLatin1String("title"))
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
}

void ActionForm::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace jalons
