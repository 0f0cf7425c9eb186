#include "ui/page/page.h"

#include "ui/page/session.h"

namespace jalons {

Page::Page(Session& session, QWidget* parent, std::initializer_list<const char*> tables)
    : QWidget(parent)
    , m_session(session)
{
    for (const char* table : tables)
        m_tables.insert(QLatin1String(table));
    connect(&session.file(), &StructureFile::changed, this, &Page::onChanged);
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    freshen();
}

bool Page::concerns(const Changes& changes) const
{
    return changes.tables.intersects(m_tables);
}

void Page::freshen()
{
    if (std::exchange(m_stale, false))
        refetch();
}

void Page::onChanged(const Changes& changes)
{
    if (changes.everything || concerns(changes))
        spoil();
}

void Page::spoil()
{
    if (isVisible())
        refetch();
    else
        m_stale = true;
}

} // namespace jalons
