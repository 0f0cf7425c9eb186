#pragma once
#include <QFrame>

namespace jalons {

class FoldButton;

/// A part of the editor that folds: its title is the button.
class Section : public QFrame
{
    Q_OBJECT

public:
    Section(const QString& title, const QString& objectName, QWidget* content);

    /// A few words beside the title: « 2 », « missing ».
    void setNote(const QString& note);
    void setOpen(bool open);

private:
    QString m_title;
    FoldButton* m_button;
};

} // namespace jalons
