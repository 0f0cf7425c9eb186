#pragma once
#include "core/action/action_step.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

/// One step of an action: what, who, for when, when it was done.
class StepForm : public RecordForm<ActionStep>
{
    Q_OBJECT

public:
    explicit StepForm(Session& session);

    void setAction(ActionId action) { m_action = action; }

private:
    ActionStep fresh() const override;
    qint64 owner() const override { return m_action.value; }

    ActionId m_action;
};

/// The steps of an action (démarches), in their order: Space on one says that it is done.
class StepsCard : public ListCard
{
    Q_OBJECT

public:
    explicit StepsCard(Session& session)
        : StepsCard(
            session, new StepForm(session), button("stepAdd", tr("Add a step"), "quiet", "add"))
    {
    }

    void setAction(ActionId action);
    void flush() { m_form->flush(); }
    using ListCard::show;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    StepsCard(Session& session, StepForm* form, QPushButton* add);
    QList<OrderedLine> lines() const override;
    void fit();
    void toggleDone();
    void reorder(const QStringList& keys);

    Session& m_session;
    StepForm* m_form;
    ActionId m_action;
};

} // namespace jalons
