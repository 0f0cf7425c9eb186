#pragma once
#include <QObject>

namespace jalons {

/// What some keys do everywhere in the program, whatever the style of the desktop: Enter presses
/// the button that has the keyboard, Tab takes the line highlighted in an open list and goes on.
class Keys : public QObject
{
    Q_OBJECT
public:
    /// Once for the program; again does nothing.
    static void install();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

} // namespace jalons
