#pragma once
#include "core/overview/person_overview.h"
#include "ui/page/session.h"
#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QTabBar;

namespace jalons {

class CycleBar;
class ElidedLabel;

/// Who it is, where the accompaniment stands, the next step as one button, and the tabs.
class PersonHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PersonHeader(Session& session, QWidget* parent = nullptr);

    void show(const PersonOverview& overview);
    void setTab(PersonTab tab);
    void setFaceToFace(bool on);
    /// Where there is little height, without the bar of the cycle: the next step still says it.
    void setCompact(bool compact);
    QTabBar* tabs() const { return m_tabs; }
    using QWidget::show;

signals:
    void tabChosen(jalons::PersonTab tab);
    void historyAsked();
    void attestationAsked();
    void stepChosen(jalons::NextStep step);

private:
    QString meta(const PersonOverview& overview) const;
    void buildPrint();
    void showCycle(const PersonOverview& overview);
    void fitCycle();

    Session& m_session;
    QLabel* m_name;
    QLabel* m_age;
    ElidedLabel* m_meta;
    QPushButton* m_history;
    QPushButton* m_next;
    QPushButton* m_print;
    bool m_isCompact = false;
    bool m_hasCycle = false;
    bool m_isFaceToFace = false;
    PersonId m_person;
    CycleBar* m_cycle;
    QTabBar* m_tabs;
    QList<PersonTab> m_order; ///< of the tabs
    NextStep m_step = NextStep::OpenAgain;
};

} // namespace jalons
