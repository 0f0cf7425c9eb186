#pragma once
#include "ui/exchange/import_models.h"
#include "ui/page/page.h"

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace jalons {

class CheckView;
class ColumnsView;
class PageHeader;
class Progress;
class Task;

/// Brings in a list of people: choose a file, say what its columns are, see what is to be corrected
/// and who is already there, import in one operation. Reading, checking and writing run in their
/// own thread with their own connection: the window answers all along.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// From the first step again.
    void begin();
    /// Reads a file, as if it had been chosen.
    void openFile(const QString& path, const QString& sheet = {},
        std::optional<Encoding> encoding = std::nullopt);
    bool isRunning() const { return m_task != nullptr; }

    void refetch() override;
    bool concerns(const Changes& changes) const override;

signals:
    void closed();
    /// The list of those that this operation wrote to.
    void peopleAsked(qint64 operation);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { Choose, Columns, Check, Finished, Doubt };
    QWidget* makeChoice();
    QWidget* makeResult();
    QWidget* makeDoubt();
    /// The accents can be read in two ways: shown on a line before anything is read.
    void showDoubt(const TableReading& reading);
    void chooseFile();
    void receive(const TableReading& reading);
    void check();
    void write();
    void finish(const ImportSummary& summary, const QStringList& names, qint64 operation);
    void go(Step step);
    void next();
    void previous();
    void showState();
    void sayError(const QString& sentence);
    template <class T>
    void run(const QString& title, std::function<Result<T>(Progress&)> work,
        std::function<void(Result<T>)> done);

    PageHeader* m_header;
    QStackedWidget* m_steps;
    ColumnsView* m_columns;
    CheckView* m_check;
    QLabel* m_error;
    QLabel* m_summary;
    QBoxLayout* m_readings = nullptr; ///< one button for each way to read the accents
    QListWidget* m_people; ///< those imported: each opens its file
    QPushButton* m_see;
    QPushButton* m_choose = nullptr;
    QPushButton* m_next;
    QPushButton* m_previous;
    QPushButton* m_close;
    QString m_path;
    TablePointer m_table; ///< what is imported
    TablePointer m_whole; ///< the hidden lines included
    std::shared_ptr<ImportPlan> m_plan;
    qint64 m_operation = 0; ///< the last import
    Task* m_task = nullptr;
};

} // namespace jalons
