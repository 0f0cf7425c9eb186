#include "ui/backup/backups_card.h"

#include "ui/backup/backup_folders.h"
#include "ui/page/session.h"
#include "ui/page/settings.h"
#include "ui/task/task.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/backup_text.h"
#include "ui/wording/day_text.h"
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace jalons {

namespace {
constexpr qsizetype shown = 8;
}

BackupsCard::BackupsCard(Session& session, QWidget* parent)
    : Card(tr("Backups"), parent)
    , m_session(session)
    , m_lines(inColumn({}, 0))
    , m_where(wrappedLabel({}, "hint"))
    , m_warning(wrappedLabel({}, "error"))
    , m_forget(saying(button("backupForgetSecond", tr("No emergency folder")),
          tr("Copy backups to no emergency folder any more")))
{
    auto* now = button("backupNow", tr("Back up now"));
    auto* second = saying(
        button("backupSecond", tr("Emergency folder…")), tr("Choose the emergency folder"));
    second->setToolTip(tr("Another disk or a share, where each backup is copied too"));
    fill(head(), {m_forget, second, now});
    m_warning->setObjectName(QStringLiteral("backupWarning"));
    fill(body(), {m_where, m_warning, m_lines});
    connect(now, &QPushButton::clicked, &session, &Session::backupRequested);
    connect(second, &QPushButton::clicked, this, [this] {
        const QString folder
            = QFileDialog::getExistingDirectory(this, tr("Emergency folder for backups"));
        if (!folder.isEmpty())
            setSecondFolder(folder);
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { setSecondFolder({}); });
    connect(&session, &Session::backupsChanged, this, &BackupsCard::refetch);
}

BackupsCard::~BackupsCard() = default;

void BackupsCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    readThem();
}

QString BackupsCard::trustOf(const Backup& backup) const
{
    const auto read = m_read.constFind(backup.path);
    return read != m_read.constEnd() && read->first == backup ? stateText(read->second)
                                                              : trustText(backup.trust);
}

void BackupsCard::readThem()
{
    if (m_reading || !isVisible())
        return;
    QList<Backup> wanted = m_shown;
    wanted.removeIf([&](const Backup& backup) {
        const auto read = m_read.constFind(backup.path);
        return read != m_read.constEnd() && read->first == backup;
    });
    if (wanted.isEmpty())
        return;
    auto states = std::make_shared<QList<std::optional<BackupState>>>();
    m_reading = std::make_unique<Task>(
        [wanted, states, file = m_session.file().access()](Progress& progress) {
            for (const Backup& backup : wanted) {
                const auto state = backups::examine(
                    file.at(backup.path), [&](int, int) { return !progress.isCancelled(); });
                states->append(state ? *state : std::optional(BackupState::Broken));
                if (progress.isCancelled())
                    return;
            }
        },
        nullptr);
    connect(m_reading.get(), &Task::finished, this, [this, wanted, states] {
        m_reading.release()->deleteLater();
        const QString file = m_session.file().path();
        const BackupFolders folders = backupFolders(file);
        const QList<Backup> now
            = backups::list(file, folders.main) + backups::list(file, folders.second);
        for (qsizetype i = 0; i < states->size(); ++i)
            for (const Backup& backup : now)
                // What a first reading has noted beside it is known from now on.
                if (backup.path == wanted[i].path && backup.size == wanted[i].size && (*states)[i])
                    m_read.insert(backup.path, {backup, *(*states)[i]});
        refetch();
    });
    m_reading->start();
}

void BackupsCard::setSecondFolder(const QString& folder)
{
    settings::setSecondFolder(m_session.file().path(), folder);
    refetch();
}

void BackupsCard::refetch()
{
    const QString file = m_session.file().path();
    const BackupFolders folders = backupFolders(file);
    m_forget->setVisible(!folders.second.isEmpty());
    QString where = tr(
        "A copy is made and verified every day and at closing, in the folder “%1”. Kept: 7 days, "
        "4 weeks, 12 months, and always at least 8.")
                        .arg(QFileInfo(folders.main).fileName());
    if (!folders.second.isEmpty())
        where += u' '
            + tr("It is copied to the emergency folder too: %1.")
                  .arg(QDir::toNativeSeparators(folders.second));
    m_where->setText(where);
    const bool away = !folders.second.isEmpty() && !QFileInfo(folders.second).isWritable();
    m_warning->setText(away
            ? tr("The emergency folder cannot be reached: plug the disk in, or choose another one.")
            : QString());
    m_warning->setVisible(away);

    clearLayout(m_lines);
    m_shown.clear();
    const QList<Backup> all = backups::list(file, folders.main);
    for (const Backup& backup : all.mid(0, shown)) {
        m_lines->addWidget(makeLine(backup, {}));
        m_shown.append(backup);
    }
    // Those of the emergency folder that are not here any more.
    const QList<Backup> others = backups::list(file, folders.second);
    for (const Backup& backup : others)
        if (!QFile::exists(QDir(folders.main).filePath(QFileInfo(backup.path).fileName()))
            && m_lines->count() < shown) {
            m_lines->addWidget(makeLine(backup, tr("emergency folder")));
            m_shown.append(backup);
        }
    if (m_lines->count() == 0)
        m_lines->addWidget(roleLabel(
            tr("No backup yet: the first one is made at closing, or now if you wish."), "meta"));
    if (all.size() > shown)
        m_lines->addWidget(roleLabel(
            tr("%n older one(s) in the folder", nullptr, int(all.size() - shown)), "hint"));
    readThem();
}

QWidget* BackupsCard::makeLine(const Backup& backup, const QString& where)
{
    const QString moment = momentText(backup.at, m_session.today());
    QString text = moment;
    text[0] = text[0].toUpper();
    const QString why = backup.beforeUpgrade > 0 ? tr("before an upgrade of Jalons") : QString();
    const QString details
        = dotted({QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeSIFormat),
            trustOf(backup), why, where});
    auto* restore = pressed(
        saying(button(QStringLiteral("restore ") + QFileInfo(backup.path).completeBaseName(),
                   tr("Look and restore"), "quiet"),
            tr("Look at the backup of %1 and restore it").arg(moment)),
        this, [this, path = backup.path] { emit m_session.restoreRequested(path); });
    return boxed(inRow(nullptr, {roleLabel(text, ""), {roleLabel(details, "meta"), 1}, restore}, 12,
        {0, 4, 0, 4}));
}

} // namespace jalons
