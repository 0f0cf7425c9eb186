#include "ui/widgets/build.h"

#include "ui/style/icons.h"

namespace jalons {

QPushButton* pushButton(const QString& objectName, const QString& text, Look look,
    const QString& accessible, QWidget* parent)
{
    static constexpr std::array looks{"", "primary", "quiet", "chip", "menu"}; // of the style sheet
    auto* button = named(
        new QPushButton(text, parent), objectName, accessible.isEmpty() ? text : accessible);
    if (look != Look::Plain)
        button->setProperty(looks[std::size_t(look)], true);
    return button;
}

QLineEdit* searchField(
    const QString& objectName, const QString& says, const QString& hint, QWidget* parent)
{
    auto* line = named(new QLineEdit(parent), objectName, says);
    line->setPlaceholderText(hint);
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

QScrollArea* scrolling(QWidget* content, Qt::ScrollBarPolicy sideways)
{
    QScrollArea* area = scrolled(content, sideways);
    area->setProperty("page", true);
    return area;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // or its layout, about to show it, shows it as a window of its own
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace jalons
