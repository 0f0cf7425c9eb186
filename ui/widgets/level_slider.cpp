#include "ui/widgets/level_slider.h"
#include "ui/widgets/card.h"
#include <QMouseEvent>

namespace jalons {

namespace {

constexpr int levels = 5;
constexpr int trackTop = 15; // middle of the track
constexpr int textTop = 30;
constexpr int knob = 9;
constexpr double definitionSize = 12;
constexpr double underSize = 11;
constexpr int definitionFlags = Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap;

} // namespace

LevelSlider::LevelSlider(LevelVoice voice, QWidget* parent)
    : Painted(parent)
    , m_voice(voice)
{
    setObjectName(voice == LevelVoice::Person ? QStringLiteral("personLevel")
                                              : QStringLiteral("professionalLevel"));
    setOrientation(Qt::Horizontal);
    setRange(0, levels);
    setPageStep(1);
    setCursor(Qt::PointingHandCursor);
    setHighAsAsked(this, QSizePolicy::Expanding);
    describe();
    // Assistive tools set the value directly: that is an edit like another.
    connect(this, &QAbstractSlider::valueChanged, this, [this] {
        describe();
        update();
        emit edited();
    });
}

std::optional<int> LevelSlider::level() const
{
    return value() == 0 ? std::nullopt : std::optional(value());
}

void LevelSlider::setLevel(std::optional<int> level)
{
    const QSignalBlocker quiet(this);
    setValue(level && *level >= 1 && *level <= levels ? *level : 0);
    describe();
    update();
}

void LevelSlider::setPrevious(std::optional<int> level)
{
    m_previous = level && *level >= 1 && *level <= levels ? *level : 0;
    describe();
    update();
}

void LevelSlider::setDefinitions(const QStringList& definitions, const QStringList& under)
{
    m_definitions = definitions;
    m_under = under;
    describe();
    updateGeometry();
    update();
}

void LevelSlider::setNoneText(const QString& text, const QString& under)
{
    m_none = text;
    m_noneUnder = under;
    describe();
    updateGeometry();
    update();
}

void LevelSlider::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setCursor(readOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

QString LevelSlider::definitionText(int level) const
{
    if (level == 0)
        return m_readOnly       ? tr("No level")
            : !m_none.isEmpty() ? m_none
                                : tr("No level yet: click the line, or type 1 to 5");
    const QString words = m_definitions.value(level - 1);
    return words.isEmpty() ? QString::number(level)
                           : QStringLiteral("%1 — %2").arg(level).arg(words);
}

QString LevelSlider::underText(int level) const
{
    if (level == 0)
        return m_readOnly ? QString() : m_noneUnder;
    return m_under.value(level - 1);
}

void LevelSlider::describe()
{
    QString text = definitionText(value());
    if (m_previous != 0)
        text += u'\n' + tr("Before: %1").arg(definitionText(m_previous));
    setAccessibleDescription(text);
    setToolTip(m_previous != 0 ? tr("Before: %1").arg(definitionText(m_previous)) : QString());
}

QColor LevelSlider::mainColor() const
{
    if (!isEnabled())
        return colors().soft;
    return m_voice == LevelVoice::Person ? colors().accent : colors().violet;
}

double LevelSlider::xOf(int level) const
{
    const double left = px(knob + 4);
    const double step = (width() - 2 * left) / (levels - 1);
    const double x = left + step * (level - 1);
    return isRightToLeft() ? width() - x : x;
}

int LevelSlider::levelAt(double x) const
{
    const double left = px(knob + 4);
    const double place = isRightToLeft() ? width() - x : x;
    const double step = qMax(1.0, (width() - 2 * left) / (levels - 1));
    return qBound(1, qRound((place - left) / step) + 1, levels);
}

void LevelSlider::choose(int level)
{
    if (!m_readOnly)
        setValue(level);
}

QSize LevelSlider::minimumSizeHint() const
{
    return {px(140), px(textTop) + QFontMetrics(fontOf(12)).height()};
}

int LevelSlider::textHeight(int level, int width) const
{
    const QRect room(0, 0, width, 10'000);
    const int over = QFontMetrics(fontOf(definitionSize, QFont::DemiBold))
                         .boundingRect(room, definitionFlags, definitionText(level))
                         .height();
    const QString under = underText(level);
    return under.isEmpty() ? over
                           : over
            + QFontMetrics(fontOf(underSize)).boundingRect(room, definitionFlags, under).height();
}

/// High enough for the longest definition, so that nothing below moves while the knob does.
int LevelSlider::heightForWidth(int width) const
{
    int text = QFontMetrics(fontOf(definitionSize, QFont::DemiBold)).height();
    for (int level = 0; level <= levels; ++level)
        text = qMax(text, textHeight(level, width));
    return px(textTop) + text + px(2);
}

void LevelSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& c = colors();
    const double y = px(trackTop);
    const double half = 3 * zoom();
    const double left = px(4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.groove);
    painter.drawRoundedRect(QRectF(left, y - half, width() - 2 * left, 2 * half), half, half);
    painter.setBrush(c.soft);
    for (int level = 1; level <= levels; ++level)
        painter.drawEllipse(QPointF(xOf(level), y), 1.5 * zoom(), 1.5 * zoom());

    const double radius = px(knob);
    if (m_previous != 0) {
        painter.setBrush(c.card);
        painter.setPen(QPen(c.soft, 1.5 * zoom(), Qt::DotLine));
        painter.drawEllipse(QPointF(xOf(m_previous), y), radius, radius);
    }
    if (value() != 0) {
        const QPointF center(xOf(value()), y);
        painter.setPen(QPen(mainColor(), 1.5 * zoom()));
        painter.setBrush(c.card);
        painter.drawEllipse(center, radius, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mainColor());
        painter.drawEllipse(center, radius - px(3), radius - px(3));
    }
    if (hasFocus())
        paintFocus(painter, QRectF(1, y - px(13), width() - 2, 2 * px(13)), mainColor());
    painter.setFont(fontOf(definitionSize, value() == 0 ? QFont::Normal : QFont::DemiBold));
    painter.setPen(c.soft);
    painter.setLayoutDirection(layoutDirection()); // also of a text that begins with a number
    const QRect room = rect().adjusted(0, px(textTop), 0, 0);
    QRect over;
    painter.drawText(room, definitionFlags, definitionText(value()), &over);
    if (const QString under = underText(value()); !under.isEmpty()) {
        painter.setFont(fontOf(underSize));
        painter.drawText(room.adjusted(0, over.height(), 0, 0), definitionFlags, under);
    }
}

void LevelSlider::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = isRightToLeft();
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        choose(0);
    else if (key == Qt::Key_Home)
        choose(1);
    else if (key == Qt::Key_End)
        choose(levels);
    else if (key == Qt::Key_Up || key == Qt::Key_Plus
        || key == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        choose(qMin(levels, value() + 1));
    else if (key == Qt::Key_Down || key == Qt::Key_Minus
        || key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        choose(qMax(1, value() - 1));
    else
        event->ignore();
}

void LevelSlider::mousePressEvent(QMouseEvent* event)
{
    m_dragging = event->button() == Qt::LeftButton && event->position().y() <= px(textTop);
    if (m_dragging)
        choose(levelAt(event->position().x()));
}

void LevelSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        choose(levelAt(event->position().x()));
}

} // namespace jalons
