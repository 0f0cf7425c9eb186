#pragma once
#include "core/action/action.h"
#include "core/cycle/cycle.h"
#include "ui/page/page.h"

class QAbstractItemModel;
class QListWidget;

namespace jalons {

class ActionForm;
class EmptyState;
class ExportButton;
class QuickLine;

/// The actions of an accompaniment: what is open, what is past, and the one that is being written.
class ActionsTab : public Page
{
    Q_OBJECT

public:
    explicit ActionsTab(Session& session, QWidget* parent = nullptr);

    void setAccompaniment(AccompanimentId id);
    /// Plan an action: the caret is where it is written.
    void follow(NextStep step);
    ActionForm* form() const { return m_form; }

    void refetch() override;
    void flush() override;
    void resume(const Draft& draft) override;

private:
    void add(const QString& title);
    void select(ActionId id);
    void showCurrent();
    std::unique_ptr<QAbstractItemModel> shownRows() const;
    QString actorOf(const Action& action) const;
    QString metaOf(const Action& action) const;
    /// Of those in force, from 1; 0: none of them.
    int objectiveOf(const Action& action) const;

    AccompanimentId m_accompaniment;
    std::vector<Action> m_actions;
    std::vector<Objective> m_objectives;
    QuickLine* m_new;
    QListWidget* m_list;
    ExportButton* m_export;
    EmptyState* m_empty;
    ActionForm* m_form;
    bool m_filling = false;
};

} // namespace jalons
