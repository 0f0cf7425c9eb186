#pragma once
#include "core/exchange/sheet_writer.h"
#include <QPushButton>
#include <QTimer>

class QAbstractItemModel;
class QTableView;

namespace jalons {

class Session;

/// « Exporter »: writes what a table shows — its columns, its order, its filter, every row — as
/// XLSX or CSV. One line gives it to a list: `header->addWidget(new ExportButton(session, table,
/// tr("…")))`. The rows are read a few milliseconds at a time: the window answers, a second click
/// stops.
class ExportButton : public QPushButton
{
    Q_OBJECT

public:
    /// @param title names the sheet and, with the day, the file proposed.
    ExportButton(
        Session& session, QTableView* view, const QString& title, QWidget* parent = nullptr);

    /// Writes to @p path, as if it had been chosen.
    void exportTo(const QString& path);
    bool isRunning() const { return m_timer.isActive(); }

signals:
    /// The file is there, or has been given up.
    void finished(bool written);

private:
    void choose();
    void start();
    void slice();
    void stop(bool written);
    QVariantList values(int row) const;

    Session& m_session;
    QTableView* m_view;
    QString m_title;
    QString m_path;
    QList<int> m_columns; ///< those shown, in their order on the screen
    std::unique_ptr<SheetWriter> m_writer;
    int m_row = 0;
    QTimer m_timer;
};

} // namespace jalons
