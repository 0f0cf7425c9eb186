#include "ui/widgets/fold_completer.h"
#include "core/base/text.h"
#include <QAbstractItemView>

namespace jalons {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;
constexpr int addRole = Qt::UserRole + 2; ///< what would be added

} // namespace

FoldCompleter::FoldCompleter(QObject* parent)
    : QCompleter(parent)
{
    setModel(&m_model);
    setCompletionRole(foldedRole);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(10);
    popup()->setProperty("popup", true);
    popup()->setObjectName(QStringLiteral("suggestions"));
    popup()->setAccessibleName(tr("Suggestions"));
    connect(this, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            // Later: whoever uses the completer first handles the choice in its own way.
            if (const QString typed = index.data(addRole).toString(); !typed.isEmpty())
                QMetaObject::invokeMethod(
                    this, [this, typed] { emit addChosen(typed); }, Qt::QueuedConnection);
        });
}

void FoldCompleter::setTexts(const QStringList& texts)
{
    m_model.clear();
    m_add = nullptr;
    for (const QString& text : texts) {
        auto* item = new QStandardItem(text);
        item->setData(fold(text), foldedRole);
        m_model.appendRow(item);
    }
}

void FoldCompleter::offerToAdd(const QString& typed)
{
    if (m_add) {
        m_model.removeRow(m_add->row());
        m_add = nullptr;
    }
    if (typed.isEmpty())
        return;
    m_add = new QStandardItem(tr("Add “%1” to the list").arg(typed));
    m_add->setData(fold(typed), foldedRole);
    m_add->setData(typed, addRole);
    m_model.appendRow(m_add);
}

QStringList FoldCompleter::splitPath(const QString& path) const
{
    return {fold(path)};
}

QString FoldCompleter::pathFromIndex(const QModelIndex& index) const
{
    const QString typed = index.data(addRole).toString();
    return typed.isEmpty() ? index.data(Qt::DisplayRole).toString() : typed;
}

} // namespace jalons
