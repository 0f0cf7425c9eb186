#pragma once
#include "ui/diagnostic/wheel_view.h"
#include <QLabel>

namespace jalons {

class OrderedList;
class Session;
class WheelLegend;

/// The right side of the interview: the wheel, its legend and the person's priorities in order.
class WheelPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WheelPanel(Session& session, QWidget* parent = nullptr);

    void setEntries(const WheelData& wheel, const std::vector<DomainEntry>& entries);
    void setCurrent(const QString& domain) { m_wheel->setCurrent(domain); }
    /// « Her priorities »: who they belong to.
    void setPriorityTitle(const QString& title) { m_title->setText(title); }
    void setReadOnly(bool readOnly);

signals:
    void domainActivated(const QString& domain);
    void priorityMoved(const QString& domain, int rank);

private:
    Session& m_session;
    WheelView* m_wheel;
    WheelLegend* m_legend;
    QLabel* m_title;
    QLabel* m_none;
    OrderedList* m_priorities;
};

} // namespace jalons
