#include "ui/widgets/empty_state.h"
#include "ui/style/icons.h"
#include "ui/widgets/layouts.h"

namespace jalons {

EmptyState::EmptyState(
    const QString& iconName, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(sentence, this))
    , m_action(button("emptyAction", action, "primary"))
{
    m_sentence->setProperty("role", "meta");
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_action->setVisible(!action.isEmpty());
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addStretch(1);
    if (const QIcon picture = icon(iconName, IconColor::Soft); !picture.isNull()) {
        auto* image = new QLabel(this);
        image->setPixmap(picture.pixmap(QSize(px(40), px(40)), devicePixelRatioF()));
        column->addWidget(image, 0, Qt::AlignHCenter);
    }
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

void EmptyState::addWay(QPushButton* button)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace jalons
