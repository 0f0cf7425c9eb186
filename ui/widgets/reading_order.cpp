#include "ui/widgets/reading_order.h"

#include <QAbstractScrollArea>
#include <QGridLayout>
#include <QMainWindow>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>
#include <algorithm>

namespace jalons {

namespace {

class Reading
{
public:
    explicit Reading(const QWidget* also)
        : m_also(also)
    {
    }

    QList<QWidget*> found;

    void widget(QWidget* widget)
    {
        if (!widget->isVisible() || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        if (((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
            || widget == m_also)
            found.append(widget);
        // A list, a combo box or a spin box has its own parts in its own order.
        if (widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
            || widget->inherits("QAbstractItemView"))
            return;
        if (widget->layout())
            layout(widget->layout());
        if (auto* splitter = qobject_cast<QSplitter*>(widget))
            for (int i = 0; i < splitter->count(); ++i)
                this->widget(splitter->widget(i));
        inPlace(widget);
    }

private:
    /// Those that no layout places: as they stand.
    void inPlace(QWidget* around)
    {
        QList<QWidget*> children;
        for (QObject* child : around->children())
            if (auto* widget = qobject_cast<QWidget*>(child);
                widget && !widget->isWindow() && !m_seen.contains(widget))
                children.append(widget);
        std::stable_sort(children.begin(), children.end(), [](const QWidget* a, const QWidget* b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        for (QWidget* child : std::as_const(children))
            widget(child);
    }

    void layout(QLayout* layout)
    {
        if (auto* pages = qobject_cast<QStackedLayout*>(layout)) {
            if (QWidget* current = pages->currentWidget())
                widget(current);
            return;
        }
        QList<std::pair<std::pair<int, int>, QLayoutItem*>> items;
        const auto* grid = qobject_cast<const QGridLayout*>(layout);
        for (int i = 0; i < layout->count(); ++i) {
            std::pair<int, int> place(0, i);
            if (grid) {
                int rows = 0;
                int columns = 0;
                grid->getItemPosition(i, &place.first, &place.second, &rows, &columns);
            }
            items.append({place, layout->itemAt(i)});
        }
        std::stable_sort(items.begin(), items.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [place, item] : std::as_const(items)) {
            if (item->widget())
                widget(item->widget());
            else if (item->layout())
                this->layout(item->layout());
        }
    }

    const QWidget* m_also;
    QSet<const QWidget*> m_seen;
};

} // namespace

QList<QWidget*> readingOrder(QWidget* window, const QWidget* also)
{
    Reading reading(also);
    reading.widget(window);
    return reading.found;
}

bool readOn(QWidget* window, bool next)
{
    QWidget* from = window->focusWidget();
    const QList<QWidget*> order = readingOrder(window, from);
    const auto count = order.size();
    if (count < (from ? 2 : 1))
        return false;
    const auto at = order.indexOf(from);
    QWidget* to = at < 0 ? (next ? order.first() : order.last())
                         : order[(at + (next ? 1 : count - 1)) % count];
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace jalons
