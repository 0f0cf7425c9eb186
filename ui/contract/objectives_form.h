#pragma once
#include "core/contract/contract.h"
#include "ui/contract/objective_card.h"
#include "ui/page/row_list.h"

namespace jalons {

class FlowLayout;

/// The objectives of a contract as cards, and the needs of the diagnostic that wait for one.
class ObjectivesForm : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectivesForm(Session& session);

    void show(const std::vector<Objective>& objectives, const std::vector<Need>& needs);
    std::vector<Objective> read() const;
    void focusTitle(ObjectiveId id);
    void focusMove(ObjectiveId id, int step);

signals:
    void edited();
    /// A new objective, from a need or (invalid need) from nothing.
    void addAsked(const jalons::Need& need);
    void removeAsked(jalons::ObjectiveId id);
    void moveAsked(jalons::ObjectiveId id, int step);

private:
    void showNeeds(const std::vector<Objective>& objectives);

    Session& m_session;
    std::vector<Need> m_needs;
    std::vector<Need> m_open; ///< those of them that no objective answers, as shown
    RowList<ObjectiveCard, Objective> m_cards;
    QWidget* m_needsBox;
    FlowLayout* m_needsFlow;
};

} // namespace jalons
