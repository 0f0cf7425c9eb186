#pragma once
#include <QStyledItemDelegate>

namespace jalons {

/// What a line of the list of actions holds besides its title (Qt::DisplayRole).
enum ActionRole {
    ActionIdRole = Qt::UserRole + 1,
    ActionMetaRole,
    ActionStateRole,
    ActionToneRole
};

/// A line: the title, under it who and when; the state as a pill at the right. Headings are lines
/// without id.
class ActionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace jalons
