#include "ui/widgets/layouts.h"

#include "ui/style/icons.h"
#include "ui/widgets/row_layout.h"
#include "ui/widgets/scroll_column.h"
#include <QTimer>

namespace jalons {

namespace {

int scaled(int length)
{
    return length == 0 ? 0 : px(length);
}

template <class Layout>
Layout* made(QWidget* of, std::initializer_list<Item> items, int spacing, const QMargins& margins)
{
    auto* layout = new Layout(of);
    layout->setContentsMargins(scaled(margins.left()), scaled(margins.top()),
        scaled(margins.right()), scaled(margins.bottom()));
    layout->setSpacing(scaled(spacing));
    fill(layout, items);
    return layout;
}

} // namespace

Item gap(int length)
{
    Item item = rest();
    item.gap = scaled(length);
    return item;
}

void fill(QBoxLayout* layout, std::initializer_list<Item> items)
{
    for (const Item& item : items)
        if (item.widget)
            layout->addWidget(item.widget, item.share, item.alignment);
        else if (item.layout)
            layout->addLayout(item.layout, item.share);
        else if (item.gap > 0)
            layout->addSpacing(item.gap);
        else
            layout->addStretch(item.share);
}

QVBoxLayout* inColumn(std::initializer_list<Item> items, int spacing)
{
    return made<QVBoxLayout>(nullptr, items, spacing, {});
}

QHBoxLayout* inRow(std::initializer_list<Item> items, int spacing)
{
    return made<RowLayout>(nullptr, items, spacing, {});
}

QVBoxLayout* inColumn(
    QWidget* of, std::initializer_list<Item> items, int spacing, const QMargins& margins)
{
    return made<QVBoxLayout>(of, items, spacing, margins);
}

QHBoxLayout* inRow(
    QWidget* of, std::initializer_list<Item> items, int spacing, const QMargins& margins)
{
    return made<RowLayout>(of, items, spacing, margins);
}

QWidget* boxed(QLayout* layout)
{
    auto* box = new QWidget;
    box->setLayout(layout);
    return box;
}

QScrollArea* scrolled(QWidget* content, Qt::ScrollBarPolicy sideways)
{
    if (!content->property("card").toBool())
        content->setProperty("clear", true); // the ground of the page
    return new ScrollColumn(content, sideways);
}

QPushButton* button(
    const QString& objectName, const QString& text, const char* look, const QString& iconName)
{
    auto* made = named(new QPushButton(text), objectName, text);
    if (look)
        made->setProperty(look, true);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

QToolButton* toolButton(const QString& objectName, const QString& iconName, const QString& words)
{
    auto* made = named(new QToolButton, objectName, words);
    made->setIcon(icon(iconName, IconColor::Soft));
    made->setToolTip(words);
    return made;
}

QLineEdit* searchField(
    const QString& objectName, const QString& says, const QString& hint, QWidget* parent)
{
    auto* line = named(new QLineEdit(parent), objectName, says);
    line->setPlaceholderText(hint);
    line->setProperty("searches", true);
    line->setClearButtonEnabled(true);
    line->addAction(icon(QStringLiteral("search"), IconColor::Soft), QLineEdit::LeadingPosition);
    return line;
}

QVBoxLayout* inCards(std::initializer_list<Card*> cards)
{
    auto* column = inColumn({}, 16);
    for (Card* card : cards) {
        card->body()->setSpacing(px(2));
        column->addWidget(card);
    }
    column->addStretch(1);
    return column;
}

QTabBar* tabBar(const QString& objectName, const QString& says, const QStringList& tabs)
{
    auto* bar = named(new QTabBar, objectName, says);
    bar->setExpanding(false);
    bar->setDrawBase(false);
    bar->setUsesScrollButtons(true); // only where they have no room beside each other
    for (const QString& text : tabs)
        bar->addTab(text);
    return bar;
}

QScrollArea* scrolling(QWidget* content, Qt::ScrollBarPolicy sideways)
{
    QScrollArea* area = scrolled(content, sideways);
    area->setProperty("page", true);
    return area;
}

void scrollTo(QWidget* widget)
{
    // The place is known once what was shown or hidden beside it has been laid out.
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(widget);
    });
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // or its layout, about to show it, shows it as a window of its own
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner); // what stands in a row of it would stay where it was
        }
        delete item;
    }
}

} // namespace jalons
