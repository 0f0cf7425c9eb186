#include "ui/page/page_header.h"

#include "ui/widgets/elided_label.h"

namespace jalons {

PageHeader::PageHeader(QWidget* parent)
    : QFrame(parent)
    , m_title(new ElidedLabel({}, this))
    , m_meta(new ElidedLabel({}, this))
    , m_row(inRow(this, {}, 12, {24, 14, 24, 14}))
{
    setProperty("header", true);
    m_title->setProperty("role", QStringLiteral("title"));
    m_meta->setProperty("role", QStringLiteral("meta"));
    auto* texts = inColumn({m_title, m_meta}, 2);
    m_row->addLayout(texts);
    m_row->addStretch(1);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setMeta(const QString& meta)
{
    m_meta->setText(meta);
}

void PageHeader::addWidget(QWidget* widget, int share)
{
    m_row->addWidget(widget, share);
}

void PageHeader::addWidgets(std::initializer_list<QWidget*> widgets)
{
    for (QWidget* widget : widgets)
        addWidget(widget);
}

} // namespace jalons
