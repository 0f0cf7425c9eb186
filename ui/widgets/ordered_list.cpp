#include "ui/widgets/ordered_list.h"

#include "ui/style/theme.h"
#include <QKeyEvent>
#include <QSignalBlocker>

namespace jalons {

OrderedList::OrderedList(const QString& accessibleName, QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(accessibleName);
    setOrdered(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            emit chosen(currentKey());
    });
}

void OrderedList::setOrdered(bool ordered)
{
    m_ordered = ordered;
    setDragDropMode(ordered ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setToolTip(
        ordered ? tr("Drag a line, or Alt+Up and Alt+Down, to change the order") : QString());
}

void OrderedList::setLines(const QList<OrderedLine>& lines)
{
    const QSignalBlocker quiet(this);
    const QString kept = currentKey();
    clear();
    for (const OrderedLine& line : lines) {
        auto* item = new QListWidgetItem(
            line.retired ? tr("%1 (no longer proposed)").arg(line.text) : line.text, this);
        item->setData(Qt::UserRole, line.key);
        if (!line.spoken.isEmpty())
            item->setData(Qt::AccessibleTextRole, line.spoken);
        if (!m_ordered)
            item->setToolTip(item->text());
        if (line.retired)
            item->setForeground(colors().soft);
    }
    setCurrentKey(kept);
}

QStringList OrderedList::keys() const
{
    QStringList keys;
    for (int i = 0; i < count(); ++i)
        keys.append(item(i)->data(Qt::UserRole).toString());
    return keys;
}

QString OrderedList::currentKey() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

void OrderedList::setCurrentKey(const QString& key)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(key.isEmpty() ? -1 : int(keys().indexOf(key)));
}

void OrderedList::move(int step)
{
    const int from = currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker quiet(this);
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    emit reordered(keys());
}

void OrderedList::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (m_ordered && (event->modifiers() & Qt::AltModifier)
        && (up || event->key() == Qt::Key_Down)) {
        move(up ? -1 : 1);
        return;
    }
    if (m_ordered && event->key() == Qt::Key_Delete && currentItem()) {
        emit removeAsked(currentKey());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void OrderedList::dropEvent(QDropEvent* event)
{
    QListWidget::dropEvent(event);
    emit reordered(keys());
}

} // namespace jalons
