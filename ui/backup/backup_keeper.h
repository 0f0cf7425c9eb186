#pragma once
#include "core/backup/backup.h"
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace jalons {

class Session;
class Task;

/// Makes the backups of the open file: once a day, at closing, when asked; and reads its pages in
/// the background for damage. Everything runs beside the window, on connections of its own.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(QWidget* window);
    ~BackupKeeper() override;

    /// Takes charge of the file of this session, until it goes.
    void keep(Session& session);
    /// Whether something may have changed since the latest backup.
    bool isDue() const;
    bool isRunning() const { return !m_running.isNull(); }
    /// Backs up the file kept. @p after comes at the end, however it went; false: it failed.
    void backUp(bool always, const std::function<void(bool)>& after = {});
    /// Calls @p after when the backup that is running has ended.
    void whenDone(const std::function<void()>& after);

signals:
    /// The pages of the file are broken: it has to be closed and recovered.
    void damageFound(const jalons::FileAccess& file);

private:
    void daily();
    void lookForDamage();
    void tell(const Result<BackupDone>& result, bool asked);

    QWidget* m_window;
    QPointer<Session> m_session;
    FileAccess m_file;
    bool m_changed = false;
    QPointer<Task> m_running;
    std::unique_ptr<Task> m_watch;
    QTimer m_daily;
    QTimer m_firstLook;
};

} // namespace jalons
