#pragma once
#include "core/exchange/sheet_writer.h"
#include <QPushButton>
#include <QTimer>
#include <functional>
#include <memory>

class QAbstractItemModel;
class QHeaderView;
class QTableView;
class QTreeView;

namespace jalons {

class Session;

/// « Exporter »: writes what a list shows — its columns, its order, its filter, every row — as XLSX
/// or CSV. One line gives it to a list: `header->addWidget(new ExportButton(session, table,
/// tr("…")))`; a list of cards says its rows by a model (RowsModel). The rows are read a few
/// milliseconds at a time: the window answers, a second click stops.
class ExportButton : public QPushButton
{
    Q_OBJECT

public:
    /// @param title names the sheet and, with the day, the file proposed.
    ExportButton(
        Session& session, QTableView* view, const QString& title, QWidget* parent = nullptr);
    ExportButton(
        Session& session, QTreeView* view, const QString& title, QWidget* parent = nullptr);
    using Shown = std::function<std::unique_ptr<QAbstractItemModel>()>;
    /// @param shown asked when the export begins.
    ExportButton(Session& session, Shown shown, const QString& title, QWidget* parent = nullptr);

    /// Writes to @p path, as if it had been chosen.
    void exportTo(const QString& path);
    bool isRunning() const { return m_timer.isActive(); }

signals:
    /// The file is there, or has been given up.
    void finished(bool written);

private:
    ExportButton(Session& session, const QString& title, QWidget* parent);
    void choose();
    void start();
    void slice();
    void stop(bool written);
    QVariantList values(int row) const;

    Session& m_session;
    std::function<QAbstractItemModel*()> m_source;
    QHeaderView* m_header = nullptr; ///< of a view: the columns shown and their order
    std::unique_ptr<QAbstractItemModel> m_made; ///< for a list without a view of its own
    QAbstractItemModel* m_model = nullptr; ///< being written
    QString m_title;
    QString m_path;
    QList<int> m_columns; ///< those shown, in their order on the screen
    std::unique_ptr<SheetWriter> m_writer;
    int m_row = 0;
    QTimer m_timer;
};

} // namespace jalons
