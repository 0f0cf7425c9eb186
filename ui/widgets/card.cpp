#include "ui/widgets/card.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/row_layout.h"

namespace jalons {

namespace {

/// Gives the room left to the body, yet asks for more room only if the body does: a card with a few
/// lines stays as high as them.
class CardLayout : public QVBoxLayout
{
public:
    CardLayout(QWidget* card, QVBoxLayout* body)
        : QVBoxLayout(card)
        , m_body(body)
    {
    }

    Qt::Orientations expandingDirections() const override { return m_body->expandingDirections(); }

private:
    QVBoxLayout* m_body;
};

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(roleLabel(title, "subheading", this))
    , m_head(new RowLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    setAccessibleName(title);
    setShown(m_title, !title.isEmpty());
    m_head->setSpacing(px(8));
    m_head->addWidget(m_title, 1);
    m_body->setSpacing(px(8));
    auto* column = new CardLayout(this, m_body);
    column->setContentsMargins(px(16), px(14), px(16), px(14));
    column->setSpacing(px(8));
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setShown(m_title, !title.isEmpty());
    setAccessibleName(title);
}

void setShown(QWidget* widget, bool shown)
{
    const bool isHidden
        = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (shown == isHidden)
        widget->setVisible(shown);
}

QLabel* roleLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new ElidedLabel(text, parent);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel* wrappedLabel(const QString& text, const char* role, QWidget* parent)
{
    QLabel* label = roleLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

QLabel* pill(const QString& text, const char* tone, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("pill", QLatin1String(tone));
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // as high as its words, no more
    return label;
}

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void setTextOrHide(QLabel* label, const QString& text)
{
    label->setText(text);
    setShown(label, !text.isEmpty());
}

void setHighAsAsked(QWidget* widget, QSizePolicy::Policy across)
{
    QSizePolicy policy(across, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

QFrame* rule(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("rule", true);
    return frame;
}

} // namespace jalons
