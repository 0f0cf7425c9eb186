#include "ui/today/figure_grid.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/layouts.h"
#include <QGridLayout>

namespace jalons {

FigureGrid::FigureGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(8));
    m_grid->setVerticalSpacing(px(2));
    m_grid->setColumnStretch(0, 1);
}

void FigureGrid::setRows(const QStringList& columns, const std::vector<FigureRow>& rows)
{
    const QWidget* focused = focusWidget();
    const QString held = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    clearLayout(m_grid);
    int column = 1;
    for (const QString& title : columns)
        m_grid->addWidget(roleLabel(title, "hint", this), 0, column++, Qt::AlignHCenter);
    int line = 1;
    for (const FigureRow& row : rows) {
        m_grid->addWidget(new ElidedLabel(row.title, this), line, 0);
        column = 1;
        for (const Figure& figure : row.figures)
            m_grid->addWidget(made(figure), line, column++, Qt::AlignHCenter);
        ++line;
    }
    for (int i = 0; isVisible() && i < m_grid->count(); ++i)
        m_grid->itemAt(i)->widget()->show();
    if (!held.isEmpty())
        if (auto* again = findChild<QWidget*>(held))
            again->setFocus();
}

QWidget* FigureGrid::made(const Figure& figure)
{
    const QString text = QLocale().toString(figure.value);
    if (figure.value == 0 || !figure.open) {
        auto* label = named(roleLabel(text, figure.value == 0 ? "meta" : "", this), figure.name);
        label->setContentsMargins(px(8), px(4), px(8), px(4));
        return label;
    }
    auto* opening = saying(button(figure.name, text, "quiet"), figure.says);
    opening->setParent(this);
    return pressed(opening, this, figure.open);
}

} // namespace jalons
