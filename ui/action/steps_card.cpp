#include "ui/action/steps_card.h"

#include "core/action/action.h"
#include "ui/widgets/ordered_list.h"
#include "ui/wording/day_text.h"
#include <QKeyEvent>

namespace jalons {

StepForm::StepForm(Session& session)
    : RecordForm(session,
        {.table = "action_step",
            .save = Operation::SaveActionStep,
            .load = action_steps::load,
            .store = action_steps::save,
            .problems =
                [this](const ActionStep& step) {
                    return jalons::problems(step, this->session().today());
                },
            .isBegun = [](const ActionStep& step) { return !step.text.trimmed().isEmpty(); },
            .removal = Operation::RemoveActionStep,
            .remove = action_steps::remove,
            .removed = tr("The step is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    bind("text", &ActionStep::text, tr("Step"), line("stepText"), {.span = 2})
        ->setPlaceholderText(tr("Call, fill in, go, wait for the answer…"));
    bind("actor", &ActionStep::actor, tr("Who acts"),
        chips("stepActor", "party",
            {Party::Person, Party::Professional, Party::Structure, Party::Partner}),
        {.span = 2});
    bind("actorName", &ActionStep::actorName, tr("Name"), line("stepActorName"), {.span = 2});
    bind("plannedOn", &ActionStep::plannedOn, tr("Planned on"), date("stepPlanned"));
    bind("doneOn", &ActionStep::doneOn, tr("Done on"), date("stepDone"));
    fill(body(), {atLeft(removeButton("stepRemove", tr("Remove this step")))});
}

ActionStep StepForm::fresh() const
{
    ActionStep step;
    step.action = m_action;
    return step;
}

StepsCard::StepsCard(Session& session, StepForm* form, QPushButton* add)
    : ListCard(tr("Steps"), named(new OrderedList(tr("Steps")), "steps"), add, form)
    , m_session(session)
    , m_form(form)
{
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list()->setToolTip(tr("Space: done · Alt+Up, Alt+Down: another order"));
    list()->installEventFilter(this);
    connect(add, &QPushButton::clicked, m_form, &QWidget::show);
    connect(list(), &OrderedList::reordered, this, &StepsCard::reorder);
}

void StepsCard::setAction(ActionId action)
{
    if (action != m_action)
        m_form->flush();
    m_action = action;
    m_form->setAction(action);
    refetch();
    fit();
}

/// An action without steps shows none, and no form of one, before it is asked for.
void StepsCard::fit()
{
    list()->setVisible(list()->count() > 0);
    if (list()->count() == 0 && !m_form->isDirty() && !m_form->isAncestorOf(focusWidget()))
        m_form->hide();
    else
        m_form->show();
}

QList<OrderedLine> StepsCard::lines() const
{
    QList<OrderedLine> all;
    if (m_action.isValid())
        for (const ActionStep& step : m_session.query(action_steps::of, m_action)) {
            const QString when = step.doneOn.isValid()
                ? tr("done on %1").arg(shortDay(step.doneOn, m_session.today()))
                : step.plannedOn.isValid()
                ? tr("for %1").arg(shortDay(step.plannedOn, m_session.today()))
                : QString();
            all.append({QString::number(step.id.value),
                (step.doneOn.isValid() ? QStringLiteral("✓ ") : QString())
                    + dotted({step.text, step.actorName, when})});
        }
    return all;
}

bool StepsCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == list() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggleDone();
        return true;
    }
    return ListCard::eventFilter(watched, event);
}

void StepsCard::toggleDone()
{
    const ActionStepId id{list()->currentKey().toLongLong()};
    if (!id.isValid())
        return;
    m_form->flush();
    m_session.perform(Operation::SaveActionStep, [&](Work& work) {
        const ActionStep shown = action_steps::load(work, id);
        ActionStep step = shown;
        step.doneOn = step.doneOn.isValid() ? QDate() : work.today();
        action_steps::save(work, step, &shown);
    });
}

void StepsCard::reorder(const QStringList& keys)
{
    m_session.perform(Operation::SaveActionStep, [&](Work& work) {
        int position = 0;
        for (const QString& key : keys) {
            const ActionStep shown = action_steps::load(work, {key.toLongLong()});
            ActionStep step = shown;
            step.position = ++position;
            action_steps::save(work, step, &shown);
        }
    });
}

} // namespace jalons
