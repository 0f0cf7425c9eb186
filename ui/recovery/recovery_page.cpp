#include "ui/recovery/recovery_page.h"

#include "ui/backup/backup_folders.h"
#include "ui/page/page_header.h"
#include "ui/task/task.h"
#include "ui/wording/backup_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/error_text.h"
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace jalons {

namespace {

QString recoveredName(const QString& file)
{
    const QFileInfo info(file);
    return info.absoluteDir().filePath(
        QStringLiteral("%1 – récupéré %2.jalons")
            .arg(info.completeBaseName(),
                QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH'h'mm'm'ss"))));
}

} // namespace

RecoveryPage::RecoveryPage(QWidget* parent)
    : CardsPage(tr("What can be done"), parent)
{
    QPushButton* back = addButton("recoveryBack", tr("Back"));
    m_recover = addButton("recoveryStart", tr("Recover what can be read"));
    connect(back, &QPushButton::clicked, this, &RecoveryPage::cancelled);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryPage::recover);
}

void RecoveryPage::begin(const FileAccess& file)
{
    m_file = file;
    m_recover->setEnabled(true);
    header()->setTitle(tr("This file is damaged"));
    header()->setMeta(QDir::toNativeSeparators(file.path));
    clearLayout(cards());
    auto* calm = new Card(tr("Nothing has been changed in it"));
    calm->body()->addWidget(wrappedLabel(
        tr("Jalons does not write in a damaged file and does not delete it. Keep it, even after a "
           "restoration: it may hold what was written since the last backup."),
        ""));
    cards()->addWidget(calm);
    auto* backup = new Card(tr("The last good backup"));
    auto* looking = wrappedLabel(tr("Reading the backups…"), "");
    backup->body()->addWidget(looking);
    // Whole backups are read, beside the window.
    runTask<Backup>(
        this, tr("Reading the backups…"),
        [file](Progress& progress) { return lastGoodBackup(file, progress.counting()); },
        [this, card = QPointer<Card>(backup), looking](const Result<Backup>& last) {
            if (!card) // another file, or the report, is shown
                return;
            delete looking;
            showLast(*card, last.valueOr({}));
        });
    cards()->addWidget(backup);
    auto* rest = new Card(tr("Recover what can be read"));
    rest->body()->addWidget(wrappedLabel(
        tr("Everything that can still be read is saved into a new file, row by row, with a list of "
           "what is missing. Useful when the last backup is old, or to compare."),
        ""));
    cards()->addWidget(rest);
    cards()->addStretch();
}

void RecoveryPage::showLast(Card& card, const Backup& last)
{
    if (last.path.isEmpty()) {
        card.body()->addWidget(wrappedLabel(
            tr("No backup that can be trusted was found beside the file. If one is kept on "
               "another disk, plug it in, then come back here."),
            ""));
        return;
    }
    card.body()->addWidget(wrappedLabel(
        tr("Made %1: %2")
            .arg(momentText(last.at, QDate::currentDate()), QDir::toNativeSeparators(last.path)),
        ""));
    auto* restore = pressed(saying(button("recoveryRestore", tr("Look and restore"), "primary"),
                                tr("Look at the last good backup and restore it")),
        this, [this, path = last.path] { emit restoreRequested(m_file.at(path), m_file); });
    card.body()->addLayout(inRow({restore, rest()}));
}

void RecoveryPage::recover()
{
    m_recover->setEnabled(false);
    const FileAccess fresh = m_file.at(recoveredName(m_file.path));
    runTask<RecoveryReport>(
        this, tr("Recovering…"),
        [file = m_file, fresh](Progress& progress) {
            return jalons::recover(file, fresh, Clock(), progress.counting());
        },
        [this, fresh](const Result<RecoveryReport>& report) { showReport(report, fresh); });
}

void RecoveryPage::showReport(const Result<RecoveryReport>& report, const FileAccess& fresh)
{
    m_recover->setEnabled(true);
    if (report && report->tables.isEmpty())
        return; // stopped
    clearLayout(cards());
    if (!report) {
        auto* card = new Card(tr("Nothing could be recovered"));
        card->body()->addWidget(wrappedLabel(errorText(report.error()), ""));
        cards()->addWidget(card);
        cards()->addStretch();
        return;
    }
    auto* card = new Card(report->isWhole() ? tr("Everything could be read")
                                            : tr("What came back, and what is missing"));
    card->body()->addWidget(
        wrappedLabel(tr("The new file: %1").arg(QDir::toNativeSeparators(fresh.path)), ""));
    auto* lines = wrappedLabel(recoveryLines(*report).join(u'\n'), "");
    lines->setObjectName(QStringLiteral("recoveryReport"));
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(lines);
    auto* open = button("recoveryOpen", tr("Open the recovered file"), "primary");
    auto* row = inRow({open, rest()});
    card->body()->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this, fresh] { emit openRequested(fresh); });
    cards()->addWidget(card);
    cards()->addStretch();
}

} // namespace jalons
