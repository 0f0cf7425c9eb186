#include "ui/page/page.h"

#include "ui/page/autosave.h"
#include "ui/page/session.h"

namespace jalons {

Page::Page(Session& session, QWidget* parent, std::initializer_list<const char*> tables)
    : QWidget(parent)
    , m_session(session)
    , m_tables(tables)
{
    connect(&session.file(), &StructureFile::changed, this, &Page::onChanged);
}

bool Page::concerns(const Changes& changes) const
{
    return std::any_of(m_tables.begin(), m_tables.end(),
        [&](const char* table) { return changes.touches({table}); });
}

void Page::flush()
{
    // A chip being typed is kept when its field loses the focus.
    if (QWidget* focus = focusWidget(); focus && focus->objectName() == u"newChip")
        focus->clearFocus();
    for (Autosave* autosave : findChildren<Autosave*>())
        autosave->flush();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    freshen();
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
