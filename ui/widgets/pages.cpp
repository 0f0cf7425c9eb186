#include "ui/widgets/pages.h"

namespace jalons {

PagesLayout::PagesLayout(QWidget* parent)
    : QStackedLayout(parent)
{
    connect(this, &QStackedLayout::currentChanged, this, [this] {
        if (QWidget* around = parentWidget())
            around->updateGeometry();
    });
}

QSize PagesLayout::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QSize(0, 0);
}

QSize PagesLayout::minimumSize() const
{
    const QWidget* page = currentWidget();
    return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize(0, 0);
}

bool PagesLayout::hasHeightForWidth() const
{
    return currentWidget() && currentWidget()->hasHeightForWidth();
}

int PagesLayout::heightForWidth(int width) const
{
    return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
}

PageStack::PageStack(QWidget* parent)
    : QWidget(parent)
    , m_layout(new PagesLayout(this))
{
}

} // namespace jalons
