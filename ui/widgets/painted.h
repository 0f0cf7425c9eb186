#pragma once
#include "ui/style/ink.h"
#include <QAbstractButton>
#include <QKeyEvent>

namespace jalons {

/// A control that paints itself, whatever it is one of: Tab reaches it, it is painted again when
/// the mouse comes and goes, another zoom or font gives it another size, and Enter presses a
/// button.
template <class Base> class Painted : public Base
{
protected:
    explicit Painted(QWidget* parent)
        : Base(parent)
    {
        this->setFocusPolicy(Qt::StrongFocus);
        this->setAttribute(Qt::WA_Hover);
    }

    void changeEvent(QEvent* event) override
    {
        Base::changeEvent(event);
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
            this->updateGeometry();
            this->update();
        }
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if constexpr (std::is_base_of_v<QAbstractButton, Base>)
            if (enter)
                return this->click();
        Base::keyPressEvent(event);
    }
};

} // namespace jalons
