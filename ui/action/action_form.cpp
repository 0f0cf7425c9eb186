#include "ui/action/action_form.h"

#include "core/base/what_changed.h"
#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/record_scope.h"
#include "ui/page/show_date.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jalons {

namespace {
const QString collectiveCode = QStringLiteral("collective");
const QString individualCode = QStringLiteral("individual");
} // namespace

ActionForm::ActionForm(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] { save(); }))
    , m_form(new FormGrid(4))
    , m_title(new QLineEdit)
    , m_objective(new TermCombo(tr("Objective")))
    , m_nature(new TermCombo(tr("Nature")))
    , m_collective(new ChoiceChips(tr("Individual or collective")))
    , m_actor(new ChoiceChips(tr("Who acts")))
    , m_actorName(new QLineEdit)
    , m_planned(new DateField(tr("Planned on")))
    , m_state(new ChoiceChips(tr("State")))
    , m_postponedBy(new ChoiceChips(tr("Postponed by")))
    , m_reason(new TermCombo(tr("Why it was not done")))
    , m_done(new DateField(tr("Done on")))
    , m_result(new GrowingTextEdit(tr("What happened")))
    , m_effect(new GrowingTextEdit(tr("What it changed for the person")))
    , m_remove(new QPushButton(tr("Remove this action")))
{
    setProperty("card", true);
    build();
    connectFields();
}

void ActionForm::build()
{
    m_title->setObjectName(QStringLiteral("actionTitle"));
    m_title->setAccessibleName(tr("Action"));
    m_objective->setObjectName(QStringLiteral("actionObjective"));
    m_objective->setNoneLabel(tr("— no objective —"));
    m_nature->setObjectName(QStringLiteral("actionNature"));
    m_collective->setObjectName(QStringLiteral("actionCollective"));
    m_actor->setObjectName(QStringLiteral("actionActor"));
    m_actorName->setObjectName(QStringLiteral("actionActorName"));
    m_actorName->setAccessibleName(tr("Name of who acts"));
    m_actorName->setPlaceholderText(tr("Name"));
    m_planned->setObjectName(QStringLiteral("actionPlanned"));
    m_state->setObjectName(QStringLiteral("actionState"));
    m_postponedBy->setObjectName(QStringLiteral("actionPostponedBy"));
    m_reason->setObjectName(QStringLiteral("actionReason"));
    m_done->setObjectName(QStringLiteral("actionDone"));
    m_result->setObjectName(QStringLiteral("actionResult"));
    m_effect->setObjectName(QStringLiteral("actionEffect"));
    m_remove->setObjectName(QStringLiteral("actionRemove"));
    m_remove->setAccessibleName(m_remove->text());
    m_remove->setProperty("quiet", true);
    m_planned->setToday(m_session.today());
    m_done->setToday(m_session.today());
    m_result->setLines(3, 12);
    m_effect->setLines(3, 12);

    setVocabulary(m_session, m_nature, QStringLiteral("action_nature"));
    m_collective->setChoices(
        {{individualCode, tr("individual")}, {collectiveCode, tr("collective")}});
    m_actor->setChoices(choices(m_session, QStringLiteral("party")));
    m_postponedBy->setChoices(choices(m_session, QStringLiteral("party")));
    m_state->setChoices(choices(m_session, QStringLiteral("action_state")));
    setVocabulary(m_session, m_reason, QStringLiteral("not_done_reason"));

    m_form->add(QStringLiteral("title"), tr("Action"), m_title, 4);
    m_form->add(QStringLiteral("objective"), tr("Objective of the contract"), m_objective, 2);
    m_form->add(QStringLiteral("nature"), tr("Nature"), m_nature, 2);
    m_form->add(QStringLiteral("actor"), tr("Who acts"), m_actor, 3);
    m_form->add(QStringLiteral("actorName"), tr("Name"), m_actorName, 1);
    m_form->add(QStringLiteral("plannedOn"), tr("Planned on"), m_planned, 2);
    m_form->add(QStringLiteral("collective"), tr("Form"), m_collective, 2);
    setColumn(m_collective, QStringLiteral("collective"),
        {{QStringLiteral("0"), individualCode}, {QStringLiteral("1"), collectiveCode}});
    m_form->add(QStringLiteral("state"), tr("Where it is"), m_state, 4);
    m_doneRow = m_form->add(QStringLiteral("doneOn"), tr("Done on"), m_done, 2);
    m_reasonRow = m_form->add(QStringLiteral("notDoneReason"), tr("Why not"), m_reason, 2);
    m_postponedRow = m_form->add(QStringLiteral("postponedBy"),
        tr("Postponed by (asked by the person, it is no fault)"), m_postponedBy, 4);
    m_form->add(QStringLiteral("result"), tr("What happened"), m_result, 2);
    m_form->add(QStringLiteral("effect"), tr("What it changed for the person"), m_effect, 2);

    auto* content = new QWidget;
    content->setProperty("clear", true);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(px(16), px(12), px(16), px(12));
    inner->addWidget(m_form);
    inner->addWidget(m_remove, 0, Qt::AlignLeft);
    inner->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
}

void ActionForm::connectFields()
{
    const auto touch = [this] { m_autosave->touch(); };
    for (QLineEdit* edit : {m_title, m_actorName})
        connect(edit, &QLineEdit::textEdited, this, touch);
    for (TermCombo* combo : {m_objective, m_nature, m_reason})
        connect(combo, &TermCombo::edited, this, touch);
    for (ChoiceChips* chips : {m_collective, m_actor, m_postponedBy})
        connect(chips, &ChoiceChips::edited, this, touch);
    for (DateField* field : {m_planned, m_done})
        connect(field, &DateField::edited, this, touch);
    for (GrowingTextEdit* edit : {m_result, m_effect})
        connect(edit, &GrowingTextEdit::edited, this, touch);
    connect(m_state, &ChoiceChips::edited, this, &ActionForm::stateChosen);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_autosave->discard();
        emit removeAsked(m_action.id);
    });
}

void ActionForm::show(const Action& action, const std::vector<Objective>& objectives)
{
    if (action.id != m_action.id) {
        flush();
        m_form->mark({});
        m_planned->setDay({}); // what could not be read belonged to the other action
        m_done->setDay({});
    }
    m_action = action;
    QList<Choice> choices;
    int rank = 0;
    for (const Objective& objective : objectives)
        choices.append({QString::number(objective.id.value),
            QStringLiteral("%1. %2").arg(++rank).arg(objective.title.simplified())});
    showText(m_title, action.title);
    m_objective->setTerms(choices);
    m_objective->setCode(
        action.objective.isValid() ? QString::number(action.objective.value) : QString());
    m_nature->setCode(action.nature);
    m_collective->setCode(action.collective ? collectiveCode : individualCode);
    m_actor->setCode(toCode(action.actor));
    showText(m_actorName, action.actorName);
    showDate(m_planned, action.plannedOn);
    m_state->setCode(toCode(action.state));
    m_postponedBy->setCode(action.postponedBy);
    m_reason->setCode(action.notDoneReason);
    showDate(m_done, action.doneOn);
    m_result->setText(action.result);
    m_effect->setText(action.effect);
    showState();
    setRecord(this, "action", action.id.value);
}

Action ActionForm::read() const
{
    Action action = m_action;
    action.title = m_title->text().trimmed();
    action.objective = {m_objective->code().toLongLong()};
    action.nature = m_nature->code();
    action.collective = m_collective->code() == collectiveCode;
    if (!m_actor->code().isEmpty())
        action.actor = fromCode<Party>(m_actor->code());
    action.actorName = m_actorName->text();
    if (!m_planned->problem())
        action.plannedOn = m_planned->day();
    if (!m_state->code().isEmpty())
        action.state = fromCode<ActionState>(m_state->code());
    action.postponedBy = action.state == ActionState::Postponed ? m_postponedBy->code() : QString();
    action.notDoneReason = action.state == ActionState::NotDone ? m_reason->code() : QString();
    if (action.state != ActionState::Done)
        action.doneOn = QDate();
    else if (!m_done->problem())
        action.doneOn = m_done->day();
    action.result = m_result->text();
    action.effect = m_effect->text();
    return action;
}

void ActionForm::stateChosen()
{
    // An action is always somewhere: a second click on its state does not take it away.
    if (m_state->code().isEmpty())
        m_state->setCode(toCode(m_action.state));
    if (m_state->code() == toCode(ActionState::Done) && !m_done->date() && !m_done->problem())
        m_done->setDate(m_session.today());
    showState();
    m_autosave->touch();
}

void ActionForm::showState()
{
    const ActionState state = fromCode<ActionState>(m_state->code());
    m_doneRow->setVisible(state == ActionState::Done);
    m_postponedRow->setVisible(state == ActionState::Postponed);
    m_reasonRow->setVisible(state == ActionState::NotDone);
}

void ActionForm::save()
{
    if (!m_action.id.isValid())
        return;
    Action action = read();
    const Problems found
        = ofWhatChanged(problems(action, m_session.today()), problems(m_action, m_session.today()));
    m_form->mark(found);
    // What cannot be stored yet waits in its field and does not hold back the rest.
    for (const Problem& problem : found) {
        if (problem.field == QLatin1String("title"))
            action.title = m_action.title;
        else {
            action.state = m_action.state;
            action.doneOn = m_action.doneOn;
            action.postponedBy = m_action.postponedBy;
            action.notDoneReason = m_action.notDoneReason;
        }
    }
    if (action == m_action)
        return;
    const Action before = std::exchange(m_action, action);
    if (!m_session.perform(
            Operation::SaveAction, [&](Work& work) { actions::save(work, action, &before); }))
        m_action = before;
}

void ActionForm::flush()
{
    m_autosave->flush();
}

bool ActionForm::mayShow() const
{
    return m_autosave->mayShow();
}

void ActionForm::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace jalons
