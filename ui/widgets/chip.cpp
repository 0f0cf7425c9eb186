#include "ui/widgets/chip.h"
#include "ui/widgets/card.h"
#include <QMouseEvent>

namespace jalons {

namespace {

/// Between words; within a word only when it is wider than the whole line.
int textFlags(const QString& text, const QFontMetrics& metrics, int width)
{
    int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap;
    for (const QString& word : text.split(u' '))
        if (metrics.horizontalAdvance(word) > width)
            flags |= Qt::TextWrapAnywhere;
    return flags;
}

QPair<QColor, QColor> inkAndGround(ChipTone tone)
{
    const Colors& c = colors();
    switch (tone) {
    case ChipTone::Strength:
        return {c.green, c.greenSoft};
    case ChipTone::Difficulty:
        return {c.amber, c.amberSoft};
    case ChipTone::Need:
        return {c.accent, c.accentSoft};
    case ChipTone::Neutral:
        break;
    }
    return {c.ink, c.chip};
}

} // namespace

Chip::Chip(const QString& text, ChipTone tone, QWidget* parent)
    : Painted(parent)
    , m_tone(tone)
{
    setText(text);
    setAccessibleName(text);
    setObjectName(QStringLiteral("chip"));
    setToolTip(text.size() > 60 ? text : QString());
    setHighAsAsked(this);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Delete removes it") : QString());
    updateGeometry();
    update();
}

QRect Chip::textRect(int width, int height) const
{
    return QRect(0, 0, width, height)
        .adjusted(px(10), px(3), m_removable ? -px(24) : -px(10), -px(3));
}

QRect Chip::crossRect() const
{
    const int side = px(16);
    const int margin = px(5);
    const int left = isRightToLeft() ? margin : width() - side - margin;
    return {left, (height() - side) / 2, side, side};
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(12));
    const int extra = px(10) + (m_removable ? px(24) : px(10)) + 1;
    return {metrics.horizontalAdvance(text()) + extra, metrics.height() + 2 * px(3)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), px(80)), sizeHint().height()};
}

int Chip::heightForWidth(int width) const
{
    const QFontMetrics metrics(fontOf(12));
    const QRect area = textRect(width, 100'000);
    const int flags = textFlags(text(), metrics, area.width());
    return qMax(metrics.height(), metrics.boundingRect(area, flags, text()).height()) + 2 * px(3);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [ink, ground] = inkAndGround(m_tone);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = qMin(box.height() / 2, 12.0 * zoom());
    painter.setBrush(ground);
    painter.setPen(hasFocus() ? QPen(colors().accent, 2) : QPen(ground, 1));
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(isEnabled() ? ink : colors().soft);
    painter.setFont(fontOf(12));
    const QRect area = textRect(width(), height());
    painter.drawText(style()->visualRect(layoutDirection(), rect(), area),
        textFlags(text(), QFontMetrics(fontOf(12)), area.width()), text());
    if (!m_removable)
        return;
    const QRectF cross = QRectF(crossRect()).adjusted(px(5), px(5), -px(5), -px(5));
    painter.setOpacity(underMouse() || hasFocus() ? 1.0 : 0.55);
    painter.setPen(QPen(ink, 1.4 * zoom(), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removeAsked();
    else
        Painted::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent* event)
{
    m_crossPressed
        = m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->pos());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_crossPressed) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_crossPressed = false;
    if (crossRect().contains(event->pos()))
        emit removeAsked();
}

} // namespace jalons
