#include "ui/page/page.h"

#include "ui/page/autosave.h"
#include "ui/page/session.h"
#include "ui/widgets/reading_order.h"
#include <QLineEdit>
#include <QTabBar>

namespace jalons {

Page::Page(Session& session, QWidget* parent, std::initializer_list<const char*> tables)
    : QWidget(parent)
    , m_session(session)
    , m_tables(tables)
{
    connect(&session.file(), &StructureFile::changed, this, &Page::onChanged);
    connect(&session, &Session::meChanged, this, &Page::spoil); // some rows are for some only
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

void Page::goHome()
{
    for (QTabBar* parts : findChildren<QTabBar*>())
        if (!parts->isHidden()) {
            parts->setCurrentIndex(0);
            return;
        }
}

namespace {

bool isInHeader(const QWidget* widget, const QWidget* page)
{
    for (; widget && widget != page; widget = widget->parentWidget())
        if (widget->property("header").toBool())
            return true;
    return false;
}

} // namespace

void Page::takeKeyboard()
{
    const QList<QWidget*> all = readingOrder(this);
    for (QWidget* one : all)
        if (!isInHeader(one, this)) {
            one->setFocus(Qt::OtherFocusReason);
            return;
        }
    if (!all.isEmpty())
        all.first()->setFocus(Qt::OtherFocusReason);
}

bool Page::find()
{
    for (Page* inside : findChildren<Page*>())
        if (inside->isVisible() && inside->find())
            return true;
    for (QLineEdit* line : findChildren<QLineEdit*>())
        if (line->isVisible() && line->property("searches").toBool()) {
            line->setFocus(Qt::ShortcutFocusReason);
            line->selectAll();
            return true;
        }
    return false;
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
