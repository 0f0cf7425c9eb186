#pragma once
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTextEdit>

namespace hands {

/// Every word that a window shows now: title, labels, buttons, tabs, lines of lists, what is typed,
/// tool tips and what a screen reader says of them.
inline QStringList wordsOn(const QWidget* window)
{
    QStringList words{window->windowTitle()};
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words.append(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words.append(button->text());
        if (const auto* text = qobject_cast<const QTextEdit*>(widget))
            words.append(text->toPlainText());
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            words.append(line->text());
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            words.append(combo->currentText());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                words.append(tabs->tabText(i));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    words.append(view->model()->index(row, column).data().toString());
    }
    words.removeAll(QString());
    return words;
}

} // namespace hands
