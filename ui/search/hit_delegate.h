#pragma once
#include <QStyledItemDelegate>

namespace jalons {

/// What a line of the search shows.
enum HitRole {
    HitKindRole = Qt::UserRole + 1, ///< int of HitKind
    HitIdRole,
    HitPersonRole, ///< of a note
    HitDetailRole,
    HitTitleMarksRole, ///< QVariantList: start, length, start, length…
    HitDetailMarksRole,
    HitIconRole ///< name of an icon
};
enum class HitKind {
    Heading,
    Person,
    Note,
    Moment,
    Sitting,
    Handover,
    Activity,
    Assembly,
    Partner,
    NewPerson
};

/// A line of results: an icon, a title and a detail below, the words typed in bold.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace jalons
