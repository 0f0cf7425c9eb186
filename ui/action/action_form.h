#pragma once
#include "core/action/action.h"
#include <QFrame>

class QLineEdit;
class QPushButton;

namespace jalons {

class Autosave;
class ChoiceChips;
class DateField;
class FormGrid;
class FormRow;
class GrowingTextEdit;
class Session;
class TermCombo;

/// One action: what was agreed, where it is, what happened and what it changed. Saves as it is
/// typed.
class ActionForm : public QFrame
{
    Q_OBJECT

public:
    explicit ActionForm(Session& session, QWidget* parent = nullptr);

    using QFrame::show;
    /// @param objectives those of the contract in force, and the action's own.
    void show(const Action& action, const std::vector<Objective>& objectives);
    ActionId action() const { return m_action.id; }
    Action read() const;
    void flush();
    /// Nothing typed waits: the form may be filled again from the file.
    bool mayShow() const;
    void focusTitle();

signals:
    void removeAsked(jalons::ActionId id);

private:
    void build();
    void connectFields();
    void stateChosen();
    void showState();
    void save();

    Session& m_session;
    Action m_action; ///< as in the file
    Autosave* m_autosave;
    FormGrid* m_form;
    QLineEdit* m_title;
    TermCombo* m_objective;
    TermCombo* m_nature;
    ChoiceChips* m_collective;
    ChoiceChips* m_actor;
    QLineEdit* m_actorName;
    DateField* m_planned;
    ChoiceChips* m_state;
    ChoiceChips* m_postponedBy;
    TermCombo* m_reason;
    DateField* m_done;
    GrowingTextEdit* m_result;
    GrowingTextEdit* m_effect;
    QPushButton* m_remove;
    FormRow* m_postponedRow;
    FormRow* m_reasonRow;
    FormRow* m_doneRow;
};

} // namespace jalons
