#include "ui/widgets/keys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

namespace jalons {

namespace {

/// The combo box whose open list has the keyboard; null for another widget.
QComboBox* comboOf(const QWidget* list)
{
    const QWidget* popup = list->window();
    return popup->windowType() == Qt::Popup ? qobject_cast<QComboBox*>(popup->parentWidget())
                                            : nullptr;
}

/// As Enter takes the highlighted line.
void takeLine(QComboBox& combo)
{
    const QModelIndex line = combo.view()->currentIndex();
    combo.hidePopup();
    if (!line.isValid() || !(line.flags() & Qt::ItemIsEnabled))
        return;
    combo.setCurrentIndex(line.row());
    emit combo.activated(line.row());
}

bool pressButton(QWidget* focused)
{
    auto* button = qobject_cast<QAbstractButton*>(focused);
    if (!button || !button->isEnabled())
        return false;
    if (auto* tool = qobject_cast<QToolButton*>(button);
        tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else
        button->click();
    return true;
}

} // namespace

void Keys::install()
{
    static const QPointer<Keys> only = [] {
        auto* keys = new Keys(qApp);
        qApp->installEventFilter(keys);
        return keys;
    }();
    Q_UNUSED(only)
}

bool Keys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const auto beyondShift = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (beyondShift)
        return false;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pressButton(widget);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (QComboBox* combo = comboOf(widget)) {
            takeLine(*combo);
            QKeyEvent on(QEvent::KeyPress, key.key(), key.modifiers());
            QCoreApplication::sendEvent(combo, &on);
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace jalons
