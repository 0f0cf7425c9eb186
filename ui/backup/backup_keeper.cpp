#include "ui/backup/backup_keeper.h"

#include "core/recovery/damage.h"
#include "ui/backup/backup_folders.h"
#include "ui/page/session.h"
#include "ui/task/task.h"
#include "ui/wording/backup_text.h"
#include "ui/wording/error_text.h"
#include <QDir>

namespace jalons {

namespace {
constexpr int dailyCheck = 10 * 60 * 1000;
/// Reading for damage waits until the window is at ease.
constexpr int firstLook = 3000;
} // namespace

BackupKeeper::BackupKeeper(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    m_daily.setInterval(dailyCheck);
    connect(&m_daily, &QTimer::timeout, this, &BackupKeeper::daily);
    m_firstLook.setSingleShot(true);
    m_firstLook.setInterval(firstLook);
    connect(&m_firstLook, &QTimer::timeout, this, &BackupKeeper::lookForDamage);
}

BackupKeeper::~BackupKeeper() = default;

void BackupKeeper::keep(Session& session)
{
    m_session = &session;
    m_file = session.file().access();
    m_changed = false;
    m_watch.reset();
    if (m_file.isMemory())
        return;
    const BackupFolders folders = backupFolders(m_file.path);
    session.setLastBackup(backups::list(m_file.path, folders.main).value(0));
    QStringList sentences;
    const int left = backups::removeLeftovers(m_file.path, folders);
    if (left > 0)
        sentences.append(tr(
            "%n unfinished copy(ies), left by a work that was cut short, removed.", nullptr, left));
    constexpr qint64 day = 24 * 3600; // s: journeys and time zones are no fault of the clock
    const QDateTime now = session.file().clock().now();
    const QDateTime last
        = std::max(QDateTime::fromString(session.file().lineage().at, Qt::ISODateWithMs),
            session.lastBackup().at);
    if (last.isValid() && now.secsTo(last) > day)
        sentences.append(clockText(last, now.date()));
    if (!sentences.isEmpty())
        emit session.said(sentences.join(u' '));
    connect(&session.file(), &StructureFile::changed, this,
        [this](const Changes& changes) { m_changed = m_changed || !changes.isOfTheMoment(); });
    connect(&session, &Session::backupRequested, this, [this] { backUp(true); });
    // Where a read stumbles on a broken page, the file has to be closed before anything is written.
    connect(&session, &Session::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Damaged)
            lookForDamage();
    });
    m_daily.start();
    m_firstLook.start();
}

bool BackupKeeper::isDue() const
{
    return m_session && !m_file.isMemory() && (m_changed || m_session->lastBackup().path.isEmpty());
}

void BackupKeeper::daily()
{
    if (m_session && isDue() && !isRunning()
        && m_session->lastBackup().at.date() < m_session->today())
        backUp(false);
}

void BackupKeeper::backUp(bool always, const std::function<void(bool)>& after)
{
    if (isRunning()) {
        // It may be of the file that was open before.
        whenDone([this, always, after] { backUp(always, after); });
        return;
    }
    m_changed = false;
    const FileAccess file = m_file;
    const QDateTime now = m_session ? m_session->file().clock().now() : QDateTime();
    const BackupFolders folders = backupFolders(file.path);
    m_running = runTask<BackupDone>(
        m_window, tr("Backing up…"),
        [file, folders, now, always](Progress& progress) {
            return backups::make(file, folders, now, progress.counting(), always);
        },
        [this, file, always, after](const Result<BackupDone>& result) {
            m_running.clear();
            if (m_session && m_file == file)
                tell(result, always);
            if (after)
                after(result.ok());
        });
}

void BackupKeeper::whenDone(const std::function<void()>& after)
{
    if (m_running)
        connect(m_running, &Task::finished, this, after);
    else
        after();
}

void BackupKeeper::tell(const Result<BackupDone>& result, bool asked)
{
    if (!result) {
        m_changed = true;
        emit m_session->said(tr("The backup could not be made: %1").arg(errorText(result.error())));
        if (result.error().kind == ErrorKind::Damaged)
            lookForDamage();
        return;
    }
    if (result->outcome == BackupOutcome::Cancelled) {
        m_changed = true;
        emit m_session->said(tr("The backup was stopped: the earlier ones are kept."));
        return;
    }
    m_session->setLastBackup(result->latest);
    QStringList sentences;
    if (result->second)
        sentences.append(tr(
            "The backup is made, but its copy in the emergency folder cannot be trusted (%1): %2")
                             .arg(QDir::toNativeSeparators(backupFolders(m_file.path).second),
                                 errorText(*result->second)));
    else if (asked)
        sentences.append(result->readBack
                ? tr("Backup made and verified.")
                : tr("Backup made. It could only be read back from the computer’s memory: a fault "
                     "of the disk would not show."));
    if (result->later)
        sentences.append(clockText(*result->later, m_session->today()));
    if (!sentences.isEmpty())
        emit m_session->said(sentences.join(u' '));
}

void BackupKeeper::lookForDamage()
{
    if (m_watch || !m_session)
        return;
    auto found = std::make_shared<QString>();
    m_watch = std::make_unique<Task>(
        [found, file = m_file](Progress& progress) {
            *found = firstDamage(file, [&](int, int) { return !progress.isCancelled(); });
        },
        nullptr);
    connect(m_watch.get(), &Task::finished, this, [this, found, file = m_file] {
        m_watch.release()->deleteLater();
        if (!found->isEmpty() && file == m_file && m_session)
            emit damageFound(file);
    });
    m_watch->start();
}

} // namespace jalons
