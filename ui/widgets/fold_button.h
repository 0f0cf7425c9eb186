#pragma once
#include <QToolButton>

namespace jalons {

/// Folds and unfolds what it is given; a chevron says which.
class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    FoldButton(const QString& objectName, const QString& accessibleName, QWidget* folded);

    void setOpen(bool open) { setChecked(open); }

private:
    void apply(bool open);

    QWidget* m_folded;
};

} // namespace jalons
