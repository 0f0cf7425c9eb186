#include "ui/exchange/list_delegate.h"

#include "ui/widgets/layouts.h"
#include <QComboBox>
#include <QTimer>

namespace jalons {

ListDelegate::ListDelegate(const QString& accessibleName, Entries entries, QObject* parent)
    : ListDelegate(
        accessibleName, [all = std::move(entries)](int) { return all; }, parent)
{
}

ListDelegate::ListDelegate(
    const QString& accessibleName, std::function<Entries(int)> entries, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_name(accessibleName)
    , m_entries(std::move(entries))
{
}

QWidget* ListDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* combo = named(new QComboBox(parent), "listEditor", m_name);
    const Entries entries = m_entries(index.row());
    for (const auto& [code, words] : entries)
        combo->addItem(words, code);
    auto* self = const_cast<ListDelegate*>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void ListDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void ListDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData());
}

} // namespace jalons
