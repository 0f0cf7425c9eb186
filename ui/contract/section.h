#pragma once
#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace jalons {

/// A part of the editor that folds: its title is the button.
class Section : public QFrame
{
    Q_OBJECT

public:
    Section(const QString& title, const QString& objectName, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_layout; }
    /// A few words beside the title: « 2 », « missing ».
    void setNote(const QString& note);
    void setOpen(bool open);
    bool isOpen() const;

private:
    QString m_title;
    QToolButton* m_button;
    QWidget* m_body;
    QVBoxLayout* m_layout;
};

} // namespace jalons
