#include "ui/shell/undo_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace jalons {

namespace {

/// Whether the editor that has the focus has typing of its own to take back.
bool editorCan(bool redo, bool act)
{
    QWidget* focused = QApplication::focusWidget();
    if (auto* line = qobject_cast<QLineEdit*>(focused)) {
        if (!(redo ? line->isRedoAvailable() : line->isUndoAvailable()))
            return false;
        if (act)
            redo ? line->redo() : line->undo();
        return true;
    }
    QTextDocument* document = nullptr;
    if (auto* text = qobject_cast<QTextEdit*>(focused))
        document = text->isReadOnly() ? nullptr : text->document();
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(focused))
        document = plain->isReadOnly() ? nullptr : plain->document();
    if (!document || !(redo ? document->isRedoAvailable() : document->isUndoAvailable()))
        return false;
    if (act)
        redo ? document->redo() : document->undo();
    return true;
}

} // namespace

UndoKeys::UndoKeys(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

UndoKeys::~UndoKeys()
{
    qApp->removeEventFilter(this);
}

bool UndoKeys::inEditor(bool redo)
{
    return editorCan(redo, true);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    // Editors take Ctrl+Z even with nothing to take back: then it belongs to the file.
    if (event->type() == QEvent::ShortcutOverride && m_window->isActiveWindow()) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undoKey = key->keyCombination() == QKeyCombination(Qt::CTRL | Qt::Key_Z);
        const bool redoKey = key->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z)
            || key->keyCombination() == QKeyCombination(Qt::CTRL | Qt::Key_Y);
        if ((undoKey || redoKey) && !editorCan(redoKey, false)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jalons
