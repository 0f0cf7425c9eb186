#pragma once
#include <QStyledItemDelegate>

namespace jalons {

/// Paints a domain of the column: its disc and icon, its label, and below a hint when there is one.
class DomainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Of a line; its colours are the one on a light ground and the one on a dark ground.
    enum Role { CodeRole = Qt::UserRole, HintRole, ColorsRole, IconRole, AddressedRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    static int rowHeightWithHint();
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The disc of a domain with its icon, filled once it was talked about, a ring before.
void paintDomainDisc(
    QPainter& painter, const QRect& box, const QColor& color, const QString& icon, bool filled);

} // namespace jalons
