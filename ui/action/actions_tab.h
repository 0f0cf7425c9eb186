#pragma once
#include "core/action/action.h"
#include "core/cycle/cycle.h"
#include "ui/page/page.h"

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jalons {

class ActionForm;
class DraftKeeper;
class EmptyState;
class ExportButton;

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
    bool concerns(const Changes& changes) const override;
    void flush() override;
    void resume(const Draft& draft) override;

private:
    void addAction();
    void remove(ActionId id);
    void select(ActionId id);
    void showCurrent();
    std::unique_ptr<QAbstractItemModel> shownRows() const;
    QString metaOf(const Action& action) const;

    AccompanimentId m_accompaniment;
    std::vector<Action> m_actions;
    std::vector<Objective> m_objectives;
    QWidget* m_quick;
    DraftKeeper* m_newDraft;
    QLineEdit* m_new;
    QPushButton* m_add;
    QListWidget* m_list;
    ExportButton* m_export;
    EmptyState* m_empty;
    ActionForm* m_form;
    bool m_filling = false;
};

} // namespace jalons
