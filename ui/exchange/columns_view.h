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

    /// @param remarks what the reading of the file has to say.
    void show(const TablePointer& table, const QStringList& sheets, const ImportMapping& mapping,
        const ImportTargets& targets, const QStringList& remarks = {});
    const ImportMapping& mapping() const { return m_columns->mapping(); }
    void mapWord(const QString& target, const QString& value, const QString& code)
    {
        m_columns->mapWord(target, value, code);
    }
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
    QLabel* m_remarks;
};

} // namespace jalons
