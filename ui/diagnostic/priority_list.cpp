#include "ui/diagnostic/priority_list.h"

#include "ui/style/theme.h"
#include <QDropEvent>
#include <QKeyEvent>

namespace jalons {

PriorityList::PriorityList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("interviewPriorities"));
    setAccessibleName(tr("Priorities, first one first"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setToolTip(tr("Drag, or Alt+Up and Alt+Down, to change the order"));
    setStyleSheet(QStringLiteral("QListView { border: none; background: transparent; } "
                                 "QListView::item { min-height: 24px; padding: 0px 4px; }"));
    connect(
        this, &QListWidget::itemActivated, this, [this] { emit domainActivated(currentDomain()); });
}

void PriorityList::setItems(const QList<Item>& items)
{
    if (items == m_items)
        return;
    const QString kept = currentDomain();
    m_items = items;
    clear();
    int rank = 0;
    for (const Item& entry : items) {
        auto* item
            = new QListWidgetItem(QStringLiteral("%1   %2").arg(++rank).arg(entry.label), this);
        item->setData(Qt::UserRole, entry.domain);
        item->setData(Qt::AccessibleTextRole, tr("Priority %1: %2").arg(rank).arg(entry.label));
        if (entry.domain == kept)
            setCurrentItem(item);
    }
    updateGeometry();
}

void PriorityList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setDragDropMode(readOnly ? QAbstractItemView::NoDragDrop : QAbstractItemView::InternalMove);
}

QSize PriorityList::sizeHint() const
{
    return {px(200), qMax(1, count()) * px(26) + 4};
}

QSize PriorityList::minimumSizeHint() const
{
    return {px(120), qMin(3, qMax(1, count())) * px(26)};
}

QString PriorityList::currentDomain() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

void PriorityList::keyPressEvent(QKeyEvent* event)
{
    const QString domain = currentDomain();
    const int rank = currentRow() + 1;
    if (!m_readOnly && !domain.isEmpty()) {
        if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up && rank > 1) {
            emit moved(domain, rank - 1);
            return;
        }
        if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down
            && rank < count()) {
            emit moved(domain, rank + 1);
            return;
        }
        if (event->key() == Qt::Key_Delete) {
            emit moved(domain, 0);
            return;
        }
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !domain.isEmpty()) {
        emit domainActivated(domain);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void PriorityList::dropEvent(QDropEvent* event)
{
    const QString domain = currentDomain();
    QListWidget::dropEvent(event);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == domain) {
            // The order shown is what the file holds: it is read again after the move.
            m_items.clear();
            emit moved(domain, row + 1);
            return;
        }
}

} // namespace jalons
