#pragma once
#include "tests/journeys/hand.h"

namespace jalons::journey {

/// A hand whose gestures are counted: one for a click, a shortcut, or a choice made with Tab and
/// Enter. What is typed is apart, and so is Tab to one of the next two fields: typing goes on
/// there. A field further away has to be gone to, which is a gesture.
template <class H> class Counted : public H
{
public:
    using H::H;

    int gestures() const { return m_gestures; }
    /// What was done, for a count that is too high.
    QString story() const { return m_story.join(u' '); }

    void press(const QString& button) override
    {
        count(button);
        H::press(button);
    }
    void write(const QString& field, const QString& text) override
    {
        if (!goesOnTo(field)) {
            count(field);
            H::write(field, text);
            return;
        }
        this->key(Qt::Key_A, Qt::ControlModifier);
        this->type(text);
    }
    void choose(const QString& chips, const QString& code) override
    {
        count(chips);
        H::choose(chips, code);
    }
    void pickRow(const QString& combo, int row) override
    {
        count(combo);
        H::pickRow(combo, row);
    }
    void selectRow(const QString& list, int row) override
    {
        count(list);
        H::selectRow(list, row);
    }
    void selectTab(const QString& bar, int index) override
    {
        count(bar);
        H::selectTab(bar, index);
    }
    /// A shortcut, or Enter where the keyboard is.
    void strike(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        count(QKeySequence(int(key) | int(modifiers)).toString());
        this->key(key, modifiers);
    }

private:
    void count(const QString& what)
    {
        ++m_gestures;
        m_story.append(what);
    }

    /// Whether the keyboard is in the field, or gets there with Tab once or twice.
    bool goesOnTo(const QString& field)
    {
        QWidget* target = this->see(field);
        for (int tabs = 0; QApplication::focusWidget(); ++tabs) {
            QWidget* focus = QApplication::focusWidget();
            if (focus == target || target->isAncestorOf(focus))
                return true;
            if (tabs == 2)
                return false;
            this->key(Qt::Key_Tab);
        }
        return false;
    }

    int m_gestures = 0;
    QStringList m_story;
};

} // namespace jalons::journey
