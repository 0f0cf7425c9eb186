#include "ui/history/field_history.h"

#include "core/journal/history.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>

namespace jalons {

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
    QWidget* field = fieldAround(widget);
    if (!field || recordOf(field).id == 0)
        return nullptr;
    QMenu* menu = nullptr;
    for (QWidget* around = widget; around && !menu; around = around->parentWidget()) {
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
    auto* action = menu->addAction(icon(QStringLiteral("clock")), tr("History of this field"));
    action->setObjectName(QStringLiteral("fieldHistory"));
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+H")));
    connect(action, &QAction::triggered, this, [this, field] { showField(field); });
    return menu;
}

void FieldHistory::showField(QWidget* field)
{
    const Touched record = recordOf(field);
    const QStringList names = columnsOf(field);
    const QString column = m_session.query([&](const Reader& r) {
        for (const QString& name : names)
            if (r.value(QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name = ?"),
                     record.table, name)
                    .isValid())
                return name;
        return QString();
    });
    // A list kept in rows of its own (needs, difficulties) has the history of its record.
    const QList<Touched> rows = column.isEmpty()
        ? m_session.query([&](const Reader& r) { return journal::family(r, {record}); })
        : QList<Touched>{record};
    emit m_session.historyRequested(rows, column);
}

void FieldHistory::showFocused()
{
    QWidget* focused = QApplication::focusWidget();
    QWidget* field = focused && m_desk->isAncestorOf(focused) ? fieldAround(focused) : nullptr;
    if (field && recordOf(field).id != 0)
        showField(field);
}

} // namespace jalons
