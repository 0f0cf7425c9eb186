#pragma once
#include <QTableView>

namespace jalons {

/// A table of the import pages: fixed rows, whole-row selection; cells that can be chosen open with
/// a click, Enter or Space.
QTableView* importTable(const QString& name, const QString& accessibleName,
    QAbstractItemModel* model, const QList<int>& widths, QWidget* parent);

} // namespace jalons
