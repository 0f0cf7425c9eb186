#include "ui/widgets/fold_completer.h"
#include "core/base/text.h"
#include <QAbstractItemView>

namespace jalons {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;

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
}

void FoldCompleter::setTexts(const QStringList& texts)
{
    m_model.clear();
    for (const QString& text : texts) {
        auto* item = new QStandardItem(text);
        item->setData(fold(text), foldedRole);
        m_model.appendRow(item);
    }
}

QStringList FoldCompleter::splitPath(const QString& path) const
{
    return {fold(path)};
}

QString FoldCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace jalons
