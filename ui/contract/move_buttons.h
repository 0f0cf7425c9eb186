#pragma once
#include <QWidget>

class QToolButton;

namespace jalons {

/// Up and down, for what has a place among its like: buttons and Alt with the arrows.
class MoveButtons : public QWidget
{
    Q_OBJECT

public:
    /// @param whole what hears the keys.
    explicit MoveButtons(QWidget* whole);

    void setPlace(int rank, int count);
    /// To the button that was pressed, or the other one at an end.
    void focusMove(int step);

signals:
    void moveAsked(int step);

private:
    QToolButton* mover(QWidget* whole, const QString& objectName, const QString& words, int step);

    QToolButton* m_up;
    QToolButton* m_down;
};

} // namespace jalons
