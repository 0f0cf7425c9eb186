#pragma once
#include "ui/page/page.h"

class QTabBar;

namespace jalons {

class ActivitiesView;
class AssembliesView;
class PageHeader;
class PageStack;

/// What is done together (Collectif): activities and projects, and the assemblies where needs are
/// voiced.
class CollectivePage : public Page
{
    Q_OBJECT

public:
    explicit CollectivePage(Session& session, QWidget* parent = nullptr);

    void revealActivity(qint64 activity);
    void revealAssembly(qint64 assembly);
    void resume(const Draft& draft) override;
    bool find() override;

private:
    PageHeader* m_header;
    QTabBar* m_tabs;
    PageStack* m_stack;
    ActivitiesView* m_activities;
    AssembliesView* m_assemblies;
};

} // namespace jalons
