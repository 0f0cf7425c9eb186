#include "ui/collective/collective_page.h"

#include "core/assembly/assembly.h"
#include "core/collective/activity.h"
#include "core/draft/draft.h"
#include "ui/collective/activities_view.h"
#include "ui/collective/assemblies_view.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/widgets/pages.h"
#include <QTabBar>

namespace jalons {

CollectivePage::CollectivePage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_tabs(tabBar("collectiveTabs", tr("Parts of what is done together"),
          {tr("Activities and projects"), tr("Assemblies")}))
    , m_stack(new PageStack(this))
    , m_activities(new ActivitiesView(session))
    , m_assemblies(new AssembliesView(session))
{
    setProperty("page", true);
    m_header->setTitle(tr("Together"));
    m_header->setMeta(tr("Workshops, outings, projects with the neighbourhood, assemblies"));
    m_stack->addWidget(m_activities);
    m_stack->addWidget(m_assemblies);
    auto* tabs = inRow(nullptr, {{m_tabs, 1}}, 8, {24, 8, 24, 0});
    auto* body = inColumn(nullptr, {m_stack}, 8, {24, 12, 24, 16});
    inColumn(this, {m_header, tabs, {body, 1}}, 0);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        flush();
        m_stack->setCurrentIndex(index);
    });
}

void CollectivePage::revealActivity(qint64 activity)
{
    m_tabs->setCurrentIndex(0);
    m_activities->reveal(activity);
}

void CollectivePage::revealAssembly(qint64 assembly)
{
    m_tabs->setCurrentIndex(1);
    m_assemblies->reveal(assembly);
}

void CollectivePage::resume(const Draft& draft)
{
    const auto parent = [&](auto load, auto of) {
        const auto stored = session().file().query(load);
        return stored ? of(*stored) : draft.owner;
    };
    if (draft.table == QLatin1String("assembly")) {
        m_tabs->setCurrentIndex(1);
        m_assemblies->resume(draft);
    } else if (draft.table == QLatin1String("expressed_need")) {
        revealAssembly(
            parent([&](const Reader& r) { return expressed_needs::load(r, {draft.row}); },
                [](const ExpressedNeed& one) { return one.assembly.value; }));
    } else if (draft.table == QLatin1String("activity_session")) {
        revealActivity(parent([&](const Reader& r) { return sessions::load(r, {draft.row}); },
            [](const ActivitySession& one) { return one.activity.value; }));
    } else if (draft.table == QLatin1String("activity")) {
        m_tabs->setCurrentIndex(0);
        m_activities->resume(draft);
    }
}

bool CollectivePage::find()
{
    m_tabs->setCurrentIndex(0);
    return m_activities->find();
}

} // namespace jalons
