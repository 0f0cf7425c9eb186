#include "ui/history/field_history.h"

#include "core/history/history.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>

namespace jalons {

namespace {

/// Words that can be copied, the columns of a list: their menu stays theirs.
bool hasItsOwn(const QWidget* widget)
{
    if (auto* label = qobject_cast<const QLabel*>(widget); label && label->hasSelectedText())
        return true;
    for (; widget; widget = widget->parentWidget())
        if (widget->contextMenuPolicy() != Qt::DefaultContextMenu
            && widget->contextMenuPolicy() != Qt::NoContextMenu)
            return true;
    return false;
}

} // namespace

FieldHistory::FieldHistory(Session& session, QWidget* desk)
    : QObject(desk)
    , m_session(session)
    , m_desk(desk)
{
    qApp->installEventFilter(this);
}

bool FieldHistory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    if (!m_desk->isAncestorOf(widget))
        return false;
    QMenu* menu = menuFor(widget);
    if (!menu)
        return false;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
}

QMenu* FieldHistory::menuFor(QWidget* widget)
{
    const Touched record = recordOf(widget);
    if (record.id <= 0 || hasItsOwn(widget))
        return nullptr;
    QWidget* field = fieldAround(widget);
    QMenu* menu = nullptr;
    for (QWidget* around = widget; field && around && !menu; around = around->parentWidget()) {
        if (auto* line = qobject_cast<QLineEdit*>(around))
            menu = line->createStandardContextMenu();
        else if (auto* text = qobject_cast<QTextEdit*>(around))
            menu = text->createStandardContextMenu();
        if (around == field)
            break;
    }
    if (!menu)
        menu = new QMenu(m_desk);
    else
        menu->addSeparator();
    if (field) {
        auto* action = menu->addAction(icon(QStringLiteral("clock")), tr("History of this field"));
        action->setObjectName(QStringLiteral("fieldHistory"));
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+H")));
        connect(action, &QAction::triggered, this, [this, field] { showField(field); });
    }
    auto* whole = menu->addAction(icon(QStringLiteral("clock")), tr("History of this record"));
    whole->setObjectName(QStringLiteral("recordHistory"));
    connect(whole, &QAction::triggered, this, [this, record] { showRecord(record); });
    return menu;
}

void FieldHistory::showField(QWidget* field)
{
    const Touched record = recordOf(field);
    const QStringList names = columnsOf(field);
    const QString column = m_session.query(history::columnAmong, record.table, names);
    // A list kept in rows of its own (needs, difficulties) has the history of its record.
    const QList<Touched> rows = column.isEmpty()
        ? m_session.query([&](const Reader& r) { return history::family(r, {record}); })
        : QList<Touched>{record};
    emit m_session.historyRequested(rows, column);
}

void FieldHistory::showRecord(const Touched& record)
{
    emit m_session.historyRequested(
        m_session.query([&](const Reader& r) { return history::family(r, {record}); }), {});
}

void FieldHistory::showFocused()
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused || !m_desk->isAncestorOf(focused) || recordOf(focused).id <= 0)
        return;
    if (QWidget* field = fieldAround(focused))
        showField(field);
    else
        showRecord(recordOf(focused));
}

} // namespace jalons
