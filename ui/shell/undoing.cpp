#include "ui/shell/undoing.h"

#include "core/history/history.h"
#include "ui/widgets/info_bar.h"
#include "ui/wording/column_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/error_text.h"
#include "ui/wording/operation_text.h"

namespace jalons {

Undoing::Undoing(Session& session, InfoBar& messages, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_file(session.file())
    , m_messages(messages)
{
}

void Undoing::revert(bool again)
{
    const auto operation = again ? m_file.redoable() : m_file.lastStep();
    const auto result = again ? m_file.redo() : m_file.undo();
    if (result && operation) {
        const QString name = operationText(*operation);
        m_messages.say(InfoKind::Done,
            again ? tr("Done again: %1").arg(name) : tr("Undone: %1").arg(name),
            again ? tr("&Undo") : tr("&Redo"), [this, again] { revert(!again); });
        return;
    }
    if (result)
        return;
    const Error& error = result.error();
    const bool stays = operation && !error.restored
        && (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Refused
            || error.kind == ErrorKind::NotUndoable || error.kind == ErrorKind::Internal);
    if (!stays) { // nothing to undo, or the file is out of reach for a moment
        emit failed(error);
        return;
    }
    const qint64 step = again ? m_file.redoStep() : m_file.undoStep();
    m_messages.say(InfoKind::Error, refusal(*operation, error), tr("&Pass over this step"),
        [this, operation, again, step] {
            if (step == (again ? m_file.redoStep() : m_file.undoStep()))
                passOver(*operation, again);
        });
}

QString Undoing::refusal(Operation operation, const Error& error)
{
    if (error.kind != ErrorKind::Conflict || error.clashes.isEmpty())
        return tr("“%1” is left as it is: %2").arg(operationText(operation), errorText(error));
    m_file.poll(); // what it says is shown too
    const Clash& clash = error.clashes.first();
    const auto who = m_session.query([&](const Reader& r) {
        return history::last(r, {clash.table, clash.row}, clash.column);
    });
    const QString what = clash.column.isEmpty()
        ? conceptText(clash.table)
        : tr("%1, %2", "record, field")
              .arg(conceptText(clash.table), columnText(clash.column, clash.table));
    QString author = tr("somebody");
    if (who)
        author = tr("%1 (desk %2)").arg(who->author.isEmpty() ? author : who->author, who->desk);
    return tr("“%1” is left as it is: since then %2 has changed this: %3%4. Look at it, and change "
              "it by hand if it should be otherwise.")
        .arg(operationText(operation), author, what,
            who ? u' ' + momentText(who->at, m_session.today()) : QString());
}

void Undoing::passOver(Operation operation, bool again)
{
    if (again)
        m_file.passOverRedo();
    else
        m_file.passOverUndo();
    const auto next = again ? m_file.redoable() : m_file.lastStep();
    const QString name = operationText(operation);
    if (!next)
        m_messages.say(InfoKind::Done,
            again ? tr("“%1” stays undone. There is nothing else to do again.").arg(name)
                  : tr("“%1” stays. There is nothing older to take back.").arg(name));
    else
        m_messages.say(InfoKind::Done,
            again ? tr("“%1” stays undone. Ctrl+Shift+Z now does “%2” again.")
                        .arg(name, operationText(*next))
                  : tr("“%1” stays. Ctrl+Z now takes back “%2”.").arg(name, operationText(*next)));
}

} // namespace jalons
