#pragma once
#include "core/action/action.h"
#include "core/contract/contract.h"
#include "core/household/household.h"
#include "ui/page/record_form.h"

namespace jalons {

class StepsCard;

/// One action: what was agreed, where it is, what happened and what it changed. Saves as it is
/// typed.
class ActionForm : public RecordForm<Action>
{
    Q_OBJECT

public:
    explicit ActionForm(Session& session, QWidget* parent = nullptr);

    using RecordForm::show;
    /// @param objectives those of the contract in force, and the action's own.
    /// @param household who else it may be for.
    void show(const Action& action, const std::vector<Objective>& objectives,
        const std::vector<HouseholdMember>& household);
    void flushSteps();
    void focusTitle();

private:
    void filled() override { showState(); }
    void complete(Action& action) const override;
    QStringList heldBackWith(const QString& name) const override;
    void stateChosen();
    void showState();
    void repeatChosen();

    QLineEdit* m_title;
    TermCombo* m_objective;
    ChoiceChips* m_state;
    DateField* m_done;
    ChoiceChips* m_repeat;
    ChoiceChips* m_others;
    StepsCard* m_steps;
};

} // namespace jalons
