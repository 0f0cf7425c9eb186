#include "ui/page/line_button.h"

#include "ui/style/theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>

namespace jalons {

namespace {

constexpr int sideMargin = 8;
constexpr int topMargin = 4;
constexpr int gap = 12;
constexpr int pillSide = 10;
constexpr int pillTop = 3;

/// Text and ground of a pill, as the style sheet has them.
std::pair<QColor, QColor> pillColors(const QString& tone)
{
    const QColor ground = colorNamed(colors(), QString(tone + QStringLiteral("-soft")));
    if (!ground.isValid())
        return {colors().ink, colors().chip};
    return {colorNamed(colors(), tone), ground};
}

} // namespace

LineButton::LineButton(const QString& pill, const QString& tone, const QString& title,
    const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
    , m_pill(pill)
    , m_tone(tone)
    , m_detail(detail)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(title);
    setAccessibleName(QStringList{pill, title, detail}
                          .filter(QRegularExpression(QStringLiteral(".")))
                          .join(QStringLiteral(", ")));
    setToolTip(detail.isEmpty() ? title : title + u'\n' + detail);
}

void LineButton::setPillWidth(int width)
{
    m_pillWidth = width;
    updateGeometry();
}

int LineButton::pillWidth() const
{
    if (m_pill.isEmpty())
        return 0;
    return QFontMetrics(fontOf(12)).horizontalAdvance(m_pill) + 2 * px(pillSide);
}

QSize LineButton::sizeHint() const
{
    return {minimumSizeHint().width() + px(140), minimumSizeHint().height()};
}

QSize LineButton::minimumSizeHint() const
{
    const int small = QFontMetrics(fontOf(12)).height();
    const int texts = QFontMetrics(fontOf(14)).height() + (m_detail.isEmpty() ? 0 : small);
    const int pill = m_pill.isEmpty() ? 0 : small + 2 * px(pillTop);
    return {2 * px(sideMargin) + qMax(m_pillWidth, pillWidth()) + px(gap) + px(60),
        2 * px(topMargin) + qMax(texts, pill)};
}

/// Painted here and not by labels inside: a page of them opens several times faster.
void LineButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (underMouse() || isDown());
    if (lit || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colors().accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(lit ? colors().chip : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(7), px(7));
    }
    QRect room = rect().adjusted(px(sideMargin), px(topMargin), -px(sideMargin), -px(topMargin));
    if (!m_pill.isEmpty()) {
        const int height = QFontMetrics(fontOf(12)).height() + 2 * px(pillTop);
        QRect pill(room.left(), room.top() + (room.height() - height) / 2, pillWidth(), height);
        pill = style()->visualRect(layoutDirection(), rect(), pill);
        const auto [ink, ground] = pillColors(m_tone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(pill, px(10), px(10));
        painter.setPen(ink);
        painter.setFont(fontOf(12));
        painter.drawText(pill, Qt::AlignCenter, m_pill);
        room.setLeft(room.left() + qMax(m_pillWidth, pill.width()) + px(gap));
    }
    room = style()->visualRect(layoutDirection(), rect(), room);
    const auto write
        = [&](const QRect& place, const QFont& font, const QColor& ink, const QString& text) {
              painter.setFont(font);
              painter.setPen(ink);
              painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                  QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
          };
    const QColor ink = isEnabled() ? colors().ink : colors().soft;
    if (m_detail.isEmpty()) {
        write(room, fontOf(14), ink, text());
        return;
    }
    const int first = QFontMetrics(fontOf(14)).height();
    const int texts = first + QFontMetrics(fontOf(12)).height();
    const QRect title(room.left(), room.top() + (room.height() - texts) / 2, room.width(), first);
    write(title, fontOf(14), ink, text());
    write(QRect(title.left(), title.bottom() + 1, title.width(), texts - first), fontOf(12),
        colors().soft, m_detail);
}

void LineButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
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
