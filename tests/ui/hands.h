#pragma once
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

/// What a hand does to a window, for the tests of ui.
namespace hands {

inline void type(QWidget* widget, const QString& text)
{
    // keyClicks aborts on letters it has no key for (é).
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// In the place of what stood there, and leaves the field.
inline void typeOver(QWidget* field, const QString& words)
{
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    type(field, words);
    QTest::keyClick(field, Qt::Key_Tab);
    QCoreApplication::processEvents();
}

/// An open list takes the keys before the field, as the window system does.
inline void press(QWidget* widget, Qt::Key key)
{
    QWidget* popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : widget, key);
}

template <class W> W* child(const QWidget* widget, const char* name)
{
    return widget->findChild<W*>(QString::fromLatin1(name));
}

/// A window with the widget and another to leave it for.
struct Window : QWidget
{
    explicit Window(QWidget* widget)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(widget);
        other = new QLineEdit(this);
        column->addWidget(other);
        column->addStretch();
        resize(600, 400);
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
        widget->setFocus();
    }
    QLineEdit* other;
};

} // namespace hands
