#include "ui/page/line_button.h"

#include <QLayout>
#include <QtMath>

namespace jalons {

namespace {

constexpr int sideMargin = 8;
constexpr int topMargin = 4;
constexpr int besidePill = 12;
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

QSize ShapedText::fit(const QString& text, const QFont& font, int room)
{
    const bool isSame = m_width > 0 && text == m_text && font == m_font;
    if (!isSame || (room != m_room && (m_width > m_room || m_width > room))) {
        m_text = text;
        m_font = font;
        m_room = room;
        m_shaped.setFont(font);
        shape(text);
        m_width = qCeil(m_shaped.lineAt(0).naturalTextWidth());
        if (m_width > room)
            shape(QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
    }
    const QTextLine line = m_shaped.lineAt(0);
    return {qCeil(line.naturalTextWidth()), qCeil(line.height())};
}

void ShapedText::shape(const QString& text)
{
    QTextOption oneLine(Qt::AlignLeft | Qt::AlignAbsolute); // whatever its writing: fit says where
    oneLine.setWrapMode(QTextOption::NoWrap);
    m_shaped.setTextOption(oneLine);
    m_shaped.setCacheEnabled(true);
    m_shaped.setText(text);
    m_shaped.beginLayout();
    m_shaped.createLine();
    m_shaped.endLayout();
}

void ShapedText::draw(QPainter& painter, const QPoint& topLeft) const
{
    m_shaped.draw(&painter, topLeft);
}

LineButton::LineButton(const QString& pill, const QString& tone, const QString& title,
    const QString& detail, QWidget* parent)
    : Painted(parent)
    , m_pill(pill)
    , m_tone(tone)
    , m_detail(detail)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(title);
    QStringList said{pill, title, detail};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(detail.isEmpty() ? title : title + u'\n' + detail);
}

LineButton::LineButton(const Line& line, QWidget* parent)
    : LineButton(line.pill, line.tone, line.title, line.detail, parent)
{
    setObjectName(line.name);
    connect(this, &LineButton::clicked, this, line.open);
}

QList<LineButton*> addLines(QLayout* layout, const std::vector<Line>& lines, QWidget* parent)
{
    QList<LineButton*> buttons;
    int width = 0;
    for (const Line& line : lines) {
        buttons.append(new LineButton(line, parent));
        width = qMax(width, buttons.last()->pillWidth());
    }
    for (LineButton* button : std::as_const(buttons)) {
        button->setPillWidth(width);
        layout->addWidget(button);
    }
    return buttons;
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
    return m_shapedPill.fit(m_pill, fontOf(12)).width() + 2 * px(pillSide);
}

QSize LineButton::minimumSizeHint() const
{
    const int small = QFontMetrics(fontOf(12)).height();
    const int texts = QFontMetrics(fontOf(14)).height() + (m_detail.isEmpty() ? 0 : small);
    const int pill = m_pill.isEmpty() ? 0 : small + 2 * px(pillTop);
    return {2 * px(sideMargin) + qMax(m_pillWidth, pillWidth()) + px(besidePill) + px(60),
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
    const auto write = [&](const QRect& place, Qt::Alignment where, ShapedText& shaped,
                           const QString& text, const QFont& font) {
        const QSize size = shaped.fit(text, font, place.width());
        shaped.draw(painter, QStyle::alignedRect(layoutDirection(), where, size, place).topLeft());
    };
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
        write(pill, Qt::AlignCenter, m_shapedPill, m_pill, fontOf(12));
        room.setLeft(room.left() + qMax(m_pillWidth, pill.width()) + px(besidePill));
    }
    room = style()->visualRect(layoutDirection(), rect(), room);
    const QColor ink = isEnabled() ? colors().ink : colors().soft;
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    const QFont large = fontOf(14);
    const QFont small = fontOf(12);
    const int first = QFontMetrics(large).height();
    const int texts = first + (m_detail.isEmpty() ? 0 : QFontMetrics(small).height());
    const QRect title(room.left(), room.top() + (room.height() - texts) / 2, room.width(), first);
    painter.setPen(ink);
    write(title, start, m_shapedTitle, text(), large);
    if (m_detail.isEmpty())
        return;
    painter.setPen(colors().soft);
    write(QRect(title.left(), title.bottom() + 1, title.width(), texts - first), start,
        m_shapedDetail, m_detail, small);
}

} // namespace jalons
