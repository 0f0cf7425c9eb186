#pragma once
#include "ui/exchange/import_models.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace jalons {

/// The second step of an import: what each column becomes, beside the first lines of the list.
class ColumnsView : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsView(QWidget* parent = nullptr);

    void show(const TablePointer& table, const QStringList& sheets, const ImportMapping& mapping,
        const ImportTargets& targets);
    const ImportMapping& mapping() const { return m_columns->mapping(); }
    using QWidget::show;

signals:
    void sheetChosen(const QString& sheet);
    void mappingChanged();
    void failed(const QString& sentence);

private:
    void saveMapping();

    ColumnsModel* m_columns;
    ImportModel* m_preview;
    QTableView* m_table;
    QTableView* m_lines;
    QComboBox* m_sheet;
    QLabel* m_count;
};

} // namespace jalons
