#pragma once
#include "ui/exchange/import_models.h"
#include <QWidget>

class QCheckBox;
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

    /// @param remarks what the reading of the file has to say. @param hidden lines that the
    /// spreadsheet hides.
    void show(const TablePointer& table, const QStringList& sheets, const ImportMapping& mapping,
        const ImportTargets& targets, const QStringList& remarks = {}, int hidden = 0);
    /// The lines shown below the columns, others of the same titles.
    void showLines(const TablePointer& table);
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
    /// Whether the lines that the spreadsheet hides are read too.
    void hiddenChosen(bool read);

private:
    void saveMapping();

    ColumnsModel* m_columns;
    ImportModel* m_preview;
    QTableView* m_table;
    QTableView* m_lines;
    QComboBox* m_sheet;
    QLabel* m_count;
    QLabel* m_remarks;
    QCheckBox* m_hidden;
};

} // namespace jalons
