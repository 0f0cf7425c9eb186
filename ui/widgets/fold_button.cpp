#include "ui/widgets/fold_button.h"

#include "ui/style/icons.h"

namespace jalons {

FoldButton::FoldButton(const QString& objectName, const QString& accessibleName, QWidget* folded)
    : m_folded(folded)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setCheckable(true);
    connect(this, &QToolButton::toggled, this, &FoldButton::apply);
    apply(false);
}

void FoldButton::apply(bool open)
{
    setIcon(jalons::icon(
        open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), IconColor::Soft));
    m_folded->setVisible(open && m_folded->parentWidget());
}

} // namespace jalons
