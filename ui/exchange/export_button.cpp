#include "ui/exchange/export_button.h"

#include "ui/page/session.h"
#include "ui/widgets/record_list_model.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTableView>
#include <QTreeView>

namespace jalons {

namespace {
/// Less than a frame: nothing is felt at the keyboard.
constexpr int sliceMilliseconds = 10;
} // namespace

ExportButton::ExportButton(
    Session& session, QTableView* view, const QString& title, QWidget* parent)
    : ExportButton(session, title, parent)
{
    m_header = view->horizontalHeader();
    m_source = [view] { return view->model(); };
}

ExportButton::ExportButton(Session& session, QTreeView* view, const QString& title, QWidget* parent)
    : ExportButton(session, title, parent)
{
    m_header = view->header();
    m_source = [view] { return view->model(); };
}

ExportButton::ExportButton(Session& session, Shown shown, const QString& title, QWidget* parent)
    : ExportButton(session, title, parent)
{
    m_source = [this, shown = std::move(shown)] {
        m_made = shown();
        return m_made.get();
    };
}

ExportButton::ExportButton(Session& session, const QString& title, QWidget* parent)
    : QPushButton(tr("Export"), parent)
    , m_session(session)
    , m_title(title)
{
    setObjectName(QStringLiteral("exportList"));
    setAccessibleName(text());
    setToolTip(tr("Save what this list shows as an Excel workbook or CSV"));
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ExportButton::slice);
    connect(this, &QPushButton::clicked, this, [this] {
        if (isRunning())
            stop(false);
        else
            choose();
    });
}

void ExportButton::choose()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name
        = QStringLiteral("%1 %2.xlsx").arg(m_title, m_session.today().toString(Qt::ISODate));
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Export the list"), folder.filePath(name),
            tr("Excel workbook (*.xlsx)") + QStringLiteral(";;") + tr("CSV (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ExportButton::exportTo(const QString& path)
{
    m_path = path;
    m_model = m_source();
    // Another filter, a change at another desk: the list of now is what is asked for.
    connect(
        m_model, &QAbstractItemModel::modelReset, this, &ExportButton::start, Qt::UniqueConnection);
    start();
}

void ExportButton::start()
{
    QStringList titles;
    m_columns.clear();
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = m_header ? m_header->logicalIndex(place) : place;
        if (m_header && m_header->isSectionHidden(column))
            continue;
        m_columns.append(column);
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    }
    m_writer.reset(); // what an earlier start had begun goes first
    m_writer = std::make_unique<SheetWriter>(m_path, m_title, titles, Overwrite::Yes);
    m_row = 0;
    m_timer.start();
}

QVariantList ExportButton::values(int row) const
{
    QVariantList cells;
    for (const int column : m_columns) {
        const QModelIndex index = m_model->index(row, column);
        const QVariant value = index.data(RecordListModel::valueRole);
        cells.append(value.isValid() ? value : index.data());
    }
    return cells;
}

void ExportButton::slice()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < sliceMilliseconds) {
        if (m_row >= m_model->rowCount()) {
            if (m_model->canFetchMore({})) {
                m_model->fetchMore({});
                continue;
            }
            const auto written = m_writer->finish();
            if (!written)
                emit m_session.failed(written.error());
            stop(bool(written));
            return;
        }
        m_writer->add(values(m_row++));
    }
    setText(tr("Stop (%L1 lines)").arg(m_row));
}

void ExportButton::stop(bool written)
{
    m_timer.stop();
    m_writer.reset();
    disconnect(m_model, &QAbstractItemModel::modelReset, this, &ExportButton::start);
    setText(tr("Export"));
    if (written)
        emit m_session.made(tr("%n line(s) exported.", nullptr, m_row), m_path);
    emit finished(written);
}

} // namespace jalons
