#include "ui/exchange/columns_view.h"

#include "core/storage/failure.h"
#include "core/storage/new_file.h"
#include "ui/exchange/import_table.h"
#include "ui/exchange/list_delegate.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/error_text.h"
#include "ui/wording/exchange_text.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>

namespace jalons {

namespace {
constexpr int previewed = 50; ///< lines
}

ColumnsView::ColumnsView(QWidget* parent)
    : QWidget(parent)
    , m_columns(new ColumnsModel(this))
    , m_preview(new ImportModel({}, this))
    , m_sheet(named(new QComboBox(this), "importSheet", tr("Sheet of the workbook")))
    , m_count(roleLabel({}, "hint"))
    , m_remarks(named(wrappedLabel({}, "hint"), "importRemarks"))
    , m_hidden(named(new QCheckBox(tr("Read the hidden lines too"), this), "importHidden"))
{
    m_table = importTable(QStringLiteral("importColumns"), tr("Columns and what they become"),
        m_columns, {180, 140}, this);
    m_lines = importTable(
        QStringLiteral("importPreview"), tr("First lines of the list"), m_preview, {}, this);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->horizontalHeader()->setDefaultSectionSize(px(130));
    auto* save = button("importSaveMapping", tr("Save this mapping…"));

    auto* columns = new Card(tr("Columns"));
    fill(columns->head(), {m_sheet, save});
    columns->body()->addWidget(m_table, 1);
    auto* lines = new Card(tr("First lines"));
    lines->head()->addWidget(m_count);
    fill(lines->body(), {m_remarks, m_hidden, {m_lines, 1}});
    inRow(this, {{columns, 7}, {lines, 5}}, 16);

    connect(save, &QPushButton::clicked, this, &ColumnsView::saveMapping);
    connect(m_columns, &ColumnsModel::chosen, this, &ColumnsView::mappingChanged);
    connect(m_hidden, &QCheckBox::toggled, this, &ColumnsView::hiddenChosen);
    connect(m_sheet, &QComboBox::textActivated, this, &ColumnsView::sheetChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) {
            m_lines->scrollTo(m_preview->index(0, now.row()), QAbstractItemView::PositionAtCenter);
        });
}

void ColumnsView::show(const TablePointer& table, const QStringList& sheets,
    const ImportMapping& mapping, const ImportTargets& targets, const QStringList& remarks,
    int hidden)
{
    m_hidden->setVisible(hidden > 0);
    const QSignalBlocker quiet(m_hidden);
    m_hidden->setChecked(true);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    ListDelegate::Entries entries{{QString(), targetText({})}};
    for (const ImportTarget& target : targets)
        entries.append({target.code, targetText(target.code)});
    delete m_table->itemDelegateForColumn(ColumnsModel::Target);
    m_table->setItemDelegateForColumn(
        ColumnsModel::Target, new ListDelegate(tr("Becomes"), std::move(entries), this));
    m_columns->show(table, mapping);
    QStringList headers = table->headers;
    std::for_each(headers.begin(), headers.end(), [](QString& header) { header = flat(header); });
    m_preview->setHeaders(headers);
    QHeaderView* titles = m_lines->horizontalHeader();
    for (int column = 0; column < titles->count(); ++column)
        titles->resizeSection(column, qBound(px(130), titles->sectionSizeHint(column), px(320)));
    showLines(table);
    m_sheet->clear();
    m_sheet->addItems(sheets);
    m_sheet->setCurrentText(table->sheet);
    m_sheet->setVisible(sheets.size() > 1);
}

void ColumnsView::showLines(const TablePointer& table)
{
    m_preview->show(qMin(previewed, int(table->lines.size())), [table](int line, int column) {
        return flat(table->lines[std::size_t(line)].cells[column]);
    });
    m_count->setText(tr("%n line(s) in all", nullptr, int(table->lines.size())));
}

void ColumnsView::saveMapping()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save this mapping"), QString(), tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    try {
        OutputFile file(path, Overwrite::Yes);
        file.write(QJsonDocument(toJson(mapping())).toJson());
        file.commit();
    } catch (const Failure& failure) {
        emit failed(errorText(failure.error()));
    }
}

} // namespace jalons
