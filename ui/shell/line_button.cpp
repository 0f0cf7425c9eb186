#include "ui/shell/line_button.h"

#include "ui/style/theme.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace jalons {

namespace {

/// A label that gives way when the line is narrow, with its whole text as a tool tip.
class GivingLabel : public QLabel
{
public:
    explicit GivingLabel(const QString& text, QWidget* parent)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setMinimumWidth(px(60));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft), shown);
    }
};

} // namespace

LineButton::LineButton(const QString& pill, const QString& tone, const QString& title,
    const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(title);
    setAccessibleName(QStringList{pill, title, detail}
                          .filter(QRegularExpression(QStringLiteral(".")))
                          .join(QStringLiteral(", ")));
    setToolTip(detail.isEmpty() ? title : title + u'\n' + detail);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(8), px(4), px(8), px(4));
    row->setSpacing(px(12));
    if (!pill.isEmpty()) {
        m_pill = new QWidget(this);
        auto* box = new QHBoxLayout(m_pill);
        box->setContentsMargins(0, 0, 0, 0);
        m_pillLabel = new QLabel(pill, m_pill);
        m_pillLabel->setProperty("pill", tone);
        box->addWidget(m_pillLabel, 0, Qt::AlignVCenter);
        box->addStretch();
        row->addWidget(m_pill);
    }
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* heading = new GivingLabel(title, this);
    texts->addWidget(heading);
    if (!detail.isEmpty()) {
        auto* hint = new GivingLabel(detail, this);
        hint->setProperty("role", QStringLiteral("hint"));
        texts->addWidget(hint);
    }
    row->addLayout(texts, 1);
    const auto labels = findChildren<QWidget*>();
    for (QWidget* label : labels)
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LineButton::setPillWidth(int width)
{
    if (m_pill)
        m_pill->setMinimumWidth(width);
}

int LineButton::pillWidth() const
{
    if (!m_pill)
        return 0;
    m_pillLabel->ensurePolished();
    return m_pillLabel->sizeHint().width();
}

QSize LineButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize LineButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void LineButton::paintEvent(QPaintEvent*)
{
    const bool lit = underMouse() || isDown();
    if (!lit && !hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors().accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(lit ? colors().chip : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(7), px(7));
}

void LineButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LineButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LineButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace jalons
