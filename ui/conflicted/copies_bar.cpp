#include "ui/conflicted/copies_bar.h"

#include "ui/task/task.h"
#include "ui/wording/copy_text.h"

namespace jalons {

CopiesBar::CopiesBar(QWidget* over)
    : InfoBar(over)
{
    setObjectName(QStringLiteral("copiesBar"));
}

void CopiesBar::look(const FileAccess& file)
{
    const auto found = std::make_shared<QList<ConflictedCopy>>();
    auto* task = new Task(
        [file, found](Progress& progress) {
            // A folder that cannot be listed shows none; it is looked at again at the next opening.
            *found = conflictedCopies(file, [&](int, int) {
                return !progress.isCancelled();
            }).valueOr({});
        },
        this);
    connect(task, &Task::finished, this, [this, task, found] {
        task->deleteLater();
        show(*found);
        emit looked();
    });
    task->start();
}

void CopiesBar::show(const QList<ConflictedCopy>& copies)
{
    if (copies.isEmpty())
        return;
    QStringList lines = copyLines(copies);
    lines.prepend(copiesText(copies));
    QStringList readable;
    for (const ConflictedCopy& copy : copies)
        if (copy.holdsMore() && !copy.unread)
            readable.append(copy.path);
    if (readable.isEmpty())
        say(InfoKind::Info, lines.join(u'\n'));
    else
        say(InfoKind::Info, lines.join(u'\n'), tr("&Look at what they hold"),
            [this, readable] { emit asked(readable); });
}

} // namespace jalons
