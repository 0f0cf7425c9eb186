#include "ui/shell/page_header.h"

#include "ui/style/theme.h"
#include <QLabel>
#include <QVBoxLayout>

namespace jalons {

PageHeader::PageHeader(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_meta(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setProperty("header", true);
    m_row->setContentsMargins(px(24), px(14), px(24), px(14));
    m_row->setSpacing(px(12));
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_meta->setProperty("role", QStringLiteral("meta"));
    m_meta->setTextFormat(Qt::PlainText);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(px(2));
    texts->addWidget(m_title);
    texts->addWidget(m_meta);
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

void PageHeader::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

TitledCard::TitledCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(title, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(14), px(16), px(14));
    column->setSpacing(px(8));
    m_title->setProperty("role", QStringLiteral("subheading"));
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    column->addLayout(m_head);
    m_body->setSpacing(px(4));
    column->addLayout(m_body);
}

void TitledCard::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TitledCard::addCorner(QWidget* widget)
{
    m_head->addWidget(widget);
}

void TitledCard::clear()
{
    while (QLayoutItem* item = m_body->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace jalons
