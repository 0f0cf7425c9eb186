#pragma once
#include "ui/widgets/fold_button.h"
#include <QFrame>

namespace jalons {

/// A part of a page that folds: its title is the button.
class Section : public QFrame
{
    Q_OBJECT

public:
    Section(const QString& title, const QString& objectName, QWidget* content);

    /// A few words beside the title: « 2 », « missing ».
    void setNote(const QString& note);
    void setOpen(bool open) { m_button->setOpen(open); }

private:
    QString m_title;
    FoldButton* m_button;
};

} // namespace jalons
