#pragma once
#include "ui/widgets/painted.h"

namespace jalons {

/// What a chip says: the colour follows the meaning.
enum class ChipTone { Neutral, Strength, Difficulty, Need };

/// A few words in a rounded box; long words wrap. When removable, the cross, Delete and Backspace
/// ask for its removal; Space, Enter or a click emit clicked().
class Chip : public Painted<QAbstractButton>
{
    Q_OBJECT
public:
    explicit Chip(
        const QString& text, ChipTone tone = ChipTone::Neutral, QWidget* parent = nullptr);

    ChipTone tone() const { return m_tone; }
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void removeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect crossRect() const;
    QRect textRect(int width, int height) const;

    ChipTone m_tone;
    bool m_removable = false;
    bool m_crossPressed = false;
};

} // namespace jalons
