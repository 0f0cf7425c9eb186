#include "ui/backup/restore_page.h"

#include "core/backup/backup.h"
#include "ui/page/page_header.h"
#include "ui/task/task.h"
#include "ui/wording/backup_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/error_text.h"
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>

namespace jalons {

namespace {
constexpr qsizetype mostNames = 60;
}

RestorePage::RestorePage(QWidget* parent)
    : CardsPage(tr("What the backup holds"), parent)
{
    QPushButton* back = addButton("restoreBack", tr("Back, change nothing"));
    m_restore = addButton("restoreDone", tr("Restore this backup"));
    m_restore->setProperty("primary", true);
    connect(back, &QPushButton::clicked, this, &RestorePage::cancelled);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_restore->setEnabled(false);
        emit confirmed(m_backup, m_file);
    });
}

void RestorePage::begin(const FileAccess& backup, const FileAccess& file, QDate today)
{
    m_backup = backup;
    m_file = file;
    m_today = today;
    m_restore->setEnabled(false);
    const QList<Backup> beside = backups::list(file.path, QFileInfo(backup.path).absolutePath());
    const auto known = std::find_if(beside.begin(), beside.end(),
        [&](const Backup& b) { return QFileInfo(b.path) == QFileInfo(backup.path); });
    header()->setTitle(known == beside.end()
            ? tr("Restore a backup")
            : tr("Restore a backup · %1").arg(momentText(known->at, today)));
    header()->setMeta(QDir::toNativeSeparators(backup.path));
    clearLayout(cards());
    cards()->addWidget(roleLabel(tr("Reading the backup…"), "meta"));
    cards()->addStretch();
    runTask<BackupPreview>(
        this, tr("Reading the backup…"),
        [backup, file](
            Progress& progress) { return backups::preview(backup, file, progress.counting()); },
        [this, backup](const Result<BackupPreview>& preview) {
            if (backup == m_backup)
                show(preview);
        });
}

void RestorePage::show(const Result<BackupPreview>& preview)
{
    clearLayout(cards());
    if (!preview) {
        cards()->addWidget(roleLabel(errorText(preview.error()), "error"));
        cards()->addStretch();
        return;
    }
    const auto moment = [&](const QDateTime& at) { return momentText(at, m_today); };
    // A demonstration, or a structure made a moment ago, holds no change yet.
    header()->setMeta(preview->lastChange.isValid()
            ? tr("%1 · last change it holds: %2")
                  .arg(preview->structure, moment(preview->lastChange))
            : preview->structure);
    auto* what = new Card(tr("What will happen"));
    QString sentence = tr("The file will be again as it was in this backup. Its present state is "
                          "first kept aside, beside it, under a name with the day and the hour: "
                          "nothing is deleted.");
    if (preview->hasPresent && preview->presentChange.isValid())
        sentence += u' '
            + tr("What was written since, until %1, will not be in the restored file.")
                  .arg(moment(preview->presentChange));
    auto* text = wrappedLabel(sentence, "");
    what->body()->addWidget(text);
    if (!preview->hadFingerprint) {
        auto* bare
            = wrappedLabel(tr("This backup had no fingerprint of what was written when it was "
                              "made: all of it was read, and nothing of it contradicts itself."),
                "meta");
        what->body()->addWidget(bare);
    }
    cards()->addWidget(what);
    if (!preview->lost.isEmpty()) {
        auto* lost = new Card(tr("Signed texts"));
        QStringList lines = signedLostLines(preview->lost);
        auto* warning = roleLabel(lines.takeFirst(), "error");
        warning->setObjectName(QStringLiteral("restoreSignedLost"));
        warning->setWordWrap(true);
        auto* list = wrappedLabel(lines.join(u'\n'), "");
        list->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lost->body()->addWidget(warning);
        lost->body()->addWidget(list);
        cards()->addWidget(lost);
    }
    if (preview->hasPresent) {
        showPeople(*preview, PersonFate::Changed, tr("People whose file is not the same"));
        showPeople(*preview, PersonFate::Added, tr("People added since: they would go"));
        showPeople(*preview, PersonFate::Removed, tr("People removed since: they would come back"));
        if (preview->people.isEmpty())
            cards()->addWidget(
                roleLabel(tr("No person’s file differs between the backup and today."), "meta"));
    }
    showCounts(*preview);
    cards()->addStretch();
    m_restore->setEnabled(true);
}

void RestorePage::showPeople(const BackupPreview& preview, PersonFate fate, const QString& title)
{
    QStringList names;
    qsizetype all = 0;
    for (const PersonDifference& person : preview.people)
        if (person.fate == fate && ++all <= mostNames)
            names.append(person.name);
    if (names.isEmpty())
        return;
    auto* card = new Card(QStringLiteral("%1 (%L2)").arg(title).arg(all));
    QString sentence = dotted(names);
    if (all > mostNames)
        sentence += tr(" · and %n other(s)", nullptr, int(all - mostNames));
    auto* text = wrappedLabel(sentence, "");
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(text);
    cards()->addWidget(card);
}

void RestorePage::showCounts(const BackupPreview& preview)
{
    auto* card = new Card(tr("What there is"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(32));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(3, 1);
    grid->addWidget(roleLabel(tr("In the backup"), "hint"), 0, 1, Qt::AlignRight);
    if (preview.hasPresent)
        grid->addWidget(roleLabel(tr("Today"), "hint"), 0, 2, Qt::AlignRight);
    for (const BackupCount& count : preview.counts) {
        QString name = recordsText(count.table);
        if (name.isEmpty())
            continue;
        name[0] = name[0].toUpper();
        const int line = grid->rowCount();
        grid->addWidget(roleLabel(name, ""), line, 0);
        grid->addWidget(roleLabel(QLocale().toString(count.backup), ""), line, 1, Qt::AlignRight);
        if (preview.hasPresent)
            grid->addWidget(
                roleLabel(QLocale().toString(count.present), ""), line, 2, Qt::AlignRight);
    }
    card->body()->addLayout(grid);
    cards()->addWidget(card);
}

} // namespace jalons
