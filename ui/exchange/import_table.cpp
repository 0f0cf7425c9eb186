#include "ui/exchange/import_table.h"

#include "ui/widgets/layouts.h"
#include <QHeaderView>

namespace jalons {

QTableView* importTable(const QString& name, const QString& accessibleName,
    QAbstractItemModel* model, const QList<int>& widths, QWidget* parent)
{
    auto* table = named(new QTableView(parent), name, accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    // Never ResizeToContents: it would measure every row.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(px(34));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, px(widths[column]));
    QObject::connect(table, &QTableView::clicked, table, [table](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            table->edit(index);
    });
    // Enter opens the choice of the row, which is in its last column.
    QObject::connect(table, &QTableView::activated, table, [table](const QModelIndex& index) {
        const QModelIndex choice = index.siblingAtColumn(table->model()->columnCount() - 1);
        if (choice.flags().testFlag(Qt::ItemIsEditable)) {
            table->setCurrentIndex(choice);
            table->edit(choice);
        }
    });
    return table;
}

} // namespace jalons
