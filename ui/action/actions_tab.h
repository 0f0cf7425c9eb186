#pragma once
#include "core/action/action.h"
#include "core/cycle/cycle.h"
#include "core/household/household.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/page/page.h"

class QAbstractItemModel;
class QLabel;
class QListWidget;
class QTabBar;

namespace jalons {

class ActionForm;
class EmptyState;
class ExportButton;
class FoldCompleter;
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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Order { ByDate, ByState, ByPerson };

    std::pair<int, QString> groupOf(const Action& action) const;
    void fillList();
    void setState(ActionState state);
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
    std::vector<HouseholdMember> m_household;
    std::vector<Term> m_known; ///< ideas of the structure’s list
    QuickLine* m_new;
    FoldCompleter* m_ideas;
    QTabBar* m_order;
    QLabel* m_keys;
    QListWidget* m_list;
    ExportButton* m_export;
    EmptyState* m_empty;
    ActionForm* m_form;
    bool m_filling = false;
};

} // namespace jalons
