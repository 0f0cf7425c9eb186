#include "ui/page/page.h"

#include "ui/page/session.h"

namespace jalons {

Page::Page(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    connect(&session.file(), &StructureFile::changed, this, &Page::onChanged);
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
