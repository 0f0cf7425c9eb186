#include "ui/widgets/record_table.h"
#include "ui/style/theme.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/record_list_model.h"
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace jalons {

RecordTable::RecordTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_columns(new Columns(horizontalHeader()))
{
    setObjectName(QStringLiteral("records"));
    setAccessibleName(accessibleName);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    // Never ResizeToContents: it would read every row.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    fitRows();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        emit recordActivated(index.data(RecordListModel::idRole).toLongLong());
    });
}

void RecordTable::setRecords(RecordListModel* model)
{
    setModel(model);
}

void RecordTable::setModel(QAbstractItemModel* model)
{
    if (m_records)
        disconnect(m_records, nullptr, this, nullptr);
    m_records = qobject_cast<RecordListModel*>(model);
    QTableView::setModel(model);
    m_columns->fit();
    if (!m_records)
        return;
    connect(m_records, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_kept = currentId(); });
    connect(m_records, &QAbstractItemModel::modelReset, this, [this] {
        m_columns->fit();
        if (m_kept != 0)
            selectId(m_kept);
    });
}

qint64 RecordTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(RecordListModel::idRole).toLongLong() : 0;
}

bool RecordTable::selectId(qint64 id)
{
    const int row = m_records ? m_records->indexOf(id) : -1;
    if (row < 0)
        return false;
    selectRow(row);
    scrollTo(m_records->index(row, 0));
    return true;
}

void RecordTable::setColumnWidths(const QList<int>& widths)
{
    m_columns->set(widths);
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentId() != 0) {
        emit recordActivated(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0
        && event->reason() != Qt::MouseFocusReason)
        selectRow(0);
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit recordSelected(currentId());
}

void RecordTable::copySelection() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& first : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells.append(first.siblingAtColumn(column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(px(36));
    verticalHeader()->setDefaultSectionSize(px(36));
}

void RecordTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace jalons
