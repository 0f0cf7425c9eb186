#include "ui/page/cards_page.h"

#include "ui/page/page_header.h"
#include "ui/widgets/layouts.h"

namespace jalons {

CardsPage::CardsPage(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_cards(new QVBoxLayout)
{
    setProperty("page", true);
    auto* scroll = named(new QScrollArea, "cardsScroll", accessibleName);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget;
    scroll->setWidget(content);
    m_cards->setContentsMargins(px(24), px(16), px(24), px(24));
    m_cards->setSpacing(px(16));
    content->setLayout(m_cards);
    inColumn(this, {m_header, {scroll, 1}}, 0);
}

QPushButton* CardsPage::addButton(const char* name, const QString& text)
{
    auto* added = button(QLatin1String(name), text);
    m_header->addWidget(added);
    return added;
}

} // namespace jalons
