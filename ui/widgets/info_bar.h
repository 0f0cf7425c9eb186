#pragma once
#include "ui/widgets/floating_bar.h"
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <functional>

namespace jalons {

enum class InfoKind {
    Info,
    Done, ///< goes away after some seconds, unless the mouse or the focus is on it
    Error ///< stays until closed
};

/// One line over a page that says what happened, with at most one action. Never a dialog.
class InfoBar : public FloatingBar
{
    Q_OBJECT
public:
    explicit InfoBar(QWidget* over = nullptr);

    /// Replaces what was said. @param action a button, with its mnemonic; empty: none.
    void say(InfoKind kind, const QString& text, const QString& action = {},
        std::function<void()> act = {});
    /// What it says; empty once it is gone.
    QString text() const { return isHidden() ? QString() : m_text->text(); }
    InfoKind kind() const { return m_kind; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();

    InfoKind m_kind = InfoKind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer m_timer;
    std::function<void()> m_act;
};

} // namespace jalons
