#include "ui/contract/move_buttons.h"

#include "ui/widgets/layouts.h"
#include <QShortcut>
#include <QToolButton>

namespace jalons {

MoveButtons::MoveButtons(QWidget* whole)
    : m_up(mover(whole, "#Up", tr("Move up (Alt+Up)"), -1))
    , m_down(mover(whole, "#Down", tr("Move down (Alt+Down)"), 1))
{
    inRow(this, {m_up, m_down}, 2);
}

QToolButton* MoveButtons::mover(
    QWidget* whole, const QString& objectName, const QString& words, int step)
{
    auto* tool = toolButton(objectName, {}, words);
    tool->setArrowType(step < 0 ? Qt::UpArrow : Qt::DownArrow);
    auto* shortcut
        = new QShortcut(QKeySequence(Qt::ALT | (step < 0 ? Qt::Key_Up : Qt::Key_Down)), whole);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    const auto move = [this, step] { emit moveAsked(step); };
    connect(shortcut, &QShortcut::activated, this, move);
    connect(tool, &QToolButton::clicked, this, move);
    return tool;
}

void MoveButtons::setPlace(int rank, int count)
{
    m_up->setEnabled(rank > 1);
    m_down->setEnabled(rank < count);
}

void MoveButtons::focusMove(int step)
{
    QToolButton* wished = step < 0 ? m_up : m_down;
    (wished->isEnabled() ? wished : step < 0 ? m_down : m_up)->setFocus();
}

} // namespace jalons
