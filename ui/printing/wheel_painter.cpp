#include "ui/printing/wheel_painter.h"
#include "ui/printing/sheet_style.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace jalons {

namespace {

bool isPerson(WheelStyle style)
{
    return style == WheelStyle::Person || style == WheelStyle::PersonBefore;
}

bool isGhost(WheelStyle style)
{
    return style == WheelStyle::PersonBefore || style == WheelStyle::ProfessionalBefore;
}

/// Painting of one wheel; lengths follow the height of the text, so that it is the same at any
/// scale.
class WheelBrush
{
public:
    WheelBrush(QPainter& painter, const QFont& font, const WheelColors& colours)
        : m_painter(painter)
        , m_em(QFontMetricsF(font).height())
        , m_colours(colours)
    {
    }

    QPen pen(WheelStyle style) const
    {
        QColor colour = isPerson(style) ? m_colours.person : m_colours.professional;
        if (isGhost(style))
            colour = m_colours.ghost;
        QPen result(colour, m_em * (isGhost(style) ? 0.06 : isPerson(style) ? 0.13 : 0.11));
        result.setJoinStyle(Qt::RoundJoin);
        result.setCapStyle(Qt::FlatCap);
        if (!isPerson(style))
            result.setDashPattern({4, 2.5});
        return result;
    }

    /// @param outer the mark of the other voice, which stands there too.
    void mark(QPointF at, WheelStyle style, bool outer = false) const
    {
        const QColor colour = pen(style).color();
        const qreal half = m_em * (isGhost(style) ? 0.11 : 0.2);
        m_painter.setPen(QPen(colour, m_em * 0.08));
        m_painter.setBrush(isPerson(style) ? colour : m_colours.ground);
        if (isPerson(style)) {
            m_painter.drawEllipse(at, half, half);
        } else {
            const qreal reach = half * (outer ? 2.1 : 1.2);
            m_painter.drawPolygon(QPolygonF{{at.x(), at.y() - reach}, {at.x() + reach, at.y()},
                {at.x(), at.y() + reach}, {at.x() - reach, at.y()}});
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void sample(QPointF at, qreal length, WheelStyle style) const
    {
        m_painter.setPen(pen(style));
        m_painter.drawLine(at, at + QPointF(length, 0));
        mark(at + QPointF(length / 2, 0), style);
    }

    void fill(const WheelGeometry& wheel, const WheelSeries& series) const
    {
        // Sector by sector: a level not given leaves its two sectors empty.
        QPainterPath path;
        for (std::size_t i = 0; i < wheel.axes; ++i) {
            const std::size_t next = (i + 1) % wheel.axes;
            if (series.level(i) > 0 && series.level(next) > 0 && wheel.axes > 2)
                path.addPolygon(QPolygonF{wheel.centre, wheel.point(i, series.level(i)),
                    wheel.point(next, series.level(next)), wheel.centre});
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.personFill);
        m_painter.drawPath(path);
        m_painter.setBrush(Qt::NoBrush);
    }

    void grid(const WheelGeometry& wheel, const WheelData& data) const
    {
        m_painter.setPen(QPen(m_colours.grid, m_em * 0.045));
        for (int level = 1; level <= wheelTopLevel; ++level) {
            const qreal radius = wheel.radius * level / wheelTopLevel;
            m_painter.drawEllipse(wheel.centre, radius, radius);
        }
        for (std::size_t i = 0; i < wheel.axes; ++i)
            m_painter.drawLine(wheel.centre, wheel.point(i, wheelTopLevel));
        m_painter.setPen(Qt::NoPen);
        for (std::size_t i = 0; i < wheel.axes; ++i) {
            const QColor colour(data.axes[i].colour);
            m_painter.setBrush(colour.isValid() ? colour : m_colours.soft);
            m_painter.drawEllipse(wheel.point(i, wheelTopLevel), m_em * 0.16, m_em * 0.16);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void ringNumbers(const WheelGeometry& wheel) const
    {
        QFont font = wheel.font;
        if (font.pixelSize() > 0)
            font.setPixelSize(
                qMax(font.pixelSize() * 3 / 4, qMax(1, static_cast<int>(m_colours.smallest))));
        else
            font.setPointSizeF(qMax(font.pointSizeF() * 0.75, m_colours.smallest));
        const QFontMetricsF metrics(font);
        if (metrics.height() * wheelTopLevel > wheel.radius)
            return;
        m_painter.setFont(font);
        m_painter.setPen(m_colours.soft);
        for (int level = 1; level <= wheelTopLevel; ++level) {
            const QString text = QString::number(level);
            const QPointF at = wheel.centre - QPointF(0, wheel.radius * level / wheelTopLevel);
            m_painter.drawText(at
                    + QPointF(-metrics.horizontalAdvance(text) - m_em * 0.22,
                        metrics.ascent() + m_em * 0.02),
                text);
        }
    }

    void outline(const WheelGeometry& wheel, const WheelSeries& series) const
    {
        // Runs of given levels, so that dashes do not start again at every spoke.
        const std::size_t count = wheel.axes;
        std::size_t start = 0;
        while (start < count && series.level(start) > 0)
            ++start;
        const bool closed = start == count;
        m_painter.setPen(pen(series.style));
        QPolygonF run;
        const auto flush = [&] {
            if (run.size() > 1)
                m_painter.drawPolyline(run);
            run.clear();
        };
        for (std::size_t step = 0; step < count; ++step) {
            const std::size_t axis = closed ? step : (start + step) % count;
            if (series.level(axis) > 0)
                run << wheel.point(axis, series.level(axis));
            else
                flush();
        }
        if (closed && count > 2)
            m_painter.drawPolygon(run);
        else
            flush();
    }

    /// Of one voice; where @p other says the same, both marks are seen.
    void marks(
        const WheelGeometry& wheel, const WheelSeries& series, const WheelSeries* other) const
    {
        for (std::size_t i = 0; i < wheel.axes; ++i)
            if (const int level = series.level(i); level > 0)
                mark(wheel.point(i, level), series.style, other && other->level(i) == level);
    }

    void labels(const WheelGeometry& wheel) const
    {
        m_painter.setFont(wheel.font);
        m_painter.setPen(m_colours.ink);
        for (const auto& label : wheel.labels)
            m_painter.drawText(
                label.box, static_cast<int>(label.alignment) | Qt::TextWordWrap, label.text);
    }

private:
    QPainter& m_painter;
    qreal m_em;
    const WheelColors& m_colours;
};

struct LegendEntry
{
    const WheelSeries* series;
    QPointF at; ///< left, middle
    qreal width;
};

struct LegendMetrics
{
    qreal line;
    qreal sample;
    qreal gap;

    explicit LegendMetrics(const QFontMetricsF& metrics)
        : line(metrics.height() * 1.5)
        , sample(metrics.height() * 2.2)
        , gap(metrics.height() * 0.5)
    {
    }
};

std::vector<LegendEntry> legendEntries(const WheelData& wheel, const QFont& font, qreal width)
{
    const QFontMetricsF metrics(font);
    const LegendMetrics size(metrics);
    std::vector<LegendEntry> entries;
    std::size_t rowStart = 0;
    qreal x = 0;
    qreal y = size.line;
    const auto centreRow = [&] {
        const qreal used = x - 3 * size.gap;
        for (std::size_t i = rowStart; i < entries.size(); ++i)
            entries[i].at.rx() += qMax(0., (width - used) / 2);
        rowStart = entries.size();
    };
    for (const WheelSeries& series : wheel.series) {
        const qreal own
            = qMin(width, size.sample + size.gap + metrics.horizontalAdvance(series.name) + 1);
        if (x > 0 && x + own > width) {
            centreRow();
            x = 0;
            y += size.line;
        }
        entries.push_back({&series, {x, y}, own});
        x += own + 3 * size.gap;
    }
    centreRow();
    return entries;
}

} // namespace

WheelColors WheelColors::paper()
{
    return {.ink = sheet::ink,
        .soft = sheet::soft,
        .grid = sheet::line,
        .ground = Qt::white,
        .person = sheet::petrol,
        .personFill = QColor(0xd9, 0xe8, 0xea),
        .professional = QColor(0x6c, 0x4f, 0xa0),
        .ghost = QColor(0x7d, 0x8a, 0x8f)};
}

WheelColors WheelColors::screen(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    WheelColors colours = paper();
    colours.ground = ground;
    if (ground.lightness() > 127)
        return colours;
    colours.ink = palette.color(QPalette::Text);
    colours.soft = QColor(0x9f, 0xb1, 0xb6);
    colours.grid = QColor(0x45, 0x55, 0x5b);
    colours.person = QColor(0x6f, 0xc3, 0xcf);
    colours.personFill = QColor(0x1f, 0x45, 0x4c);
    colours.professional = QColor(0xb7, 0xa0, 0xe6);
    colours.ghost = QColor(0x86, 0x94, 0x99);
    return colours;
}

void paintWheel(
    QPainter& painter, const QRectF& rect, const WheelData& wheel, const WheelColors& colours)
{
    paintWheel(
        painter, wheelGeometry(rect, wheel, painter.font(), colours.smallest), wheel, colours);
}

void paintWheel(QPainter& painter, const WheelGeometry& geometry, const WheelData& wheel,
    const WheelColors& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const WheelBrush brush(painter, geometry.font, colours);
    for (const WheelSeries& series : wheel.series)
        if (series.style == WheelStyle::Person)
            brush.fill(geometry, series);
    brush.grid(geometry, wheel);
    brush.ringNumbers(geometry);
    // Ghosts below; the professional's dashes last, so that both lines show where they run
    // together.
    const auto of = [&](WheelStyle style) {
        const auto found = std::find_if(wheel.series.begin(), wheel.series.end(),
            [&](const WheelSeries& series) { return series.style == style; });
        return found == wheel.series.end() ? nullptr : &*found;
    };
    // … and the person's marks over the professional's, which open around them.
    for (const auto& [one, other] :
        {std::pair{WheelStyle::PersonBefore, WheelStyle::ProfessionalBefore},
            std::pair{WheelStyle::Person, WheelStyle::Professional}}) {
        const WheelSeries* person = of(one);
        const WheelSeries* professional = of(other);
        for (const WheelSeries* series : {person, professional})
            if (series)
                brush.outline(geometry, *series);
        if (professional)
            brush.marks(geometry, *professional, person);
        if (person)
            brush.marks(geometry, *person, nullptr);
    }
    brush.labels(geometry);
    painter.restore();
}

void paintWheelLegend(
    QPainter& painter, const QRectF& rect, const WheelData& wheel, const WheelColors& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    const LegendMetrics size(metrics);
    const WheelBrush brush(painter, font, colours);
    for (const LegendEntry& entry : legendEntries(wheel, font, rect.width())) {
        const QPointF at = rect.topLeft() + entry.at;
        brush.sample(at, size.sample, entry.series->style);
        painter.setPen(colours.ink);
        const qreal room = entry.width - size.sample - size.gap;
        painter.drawText(
            at + QPointF(size.sample + size.gap, (metrics.ascent() - metrics.descent()) / 2),
            metrics.elidedText(entry.series->name, Qt::ElideRight, room));
    }
    painter.restore();
}

qreal wheelLegendHeight(const WheelData& wheel, const QFont& font, qreal width)
{
    const auto entries = legendEntries(wheel, font, width);
    const LegendMetrics size{QFontMetricsF(font)};
    return entries.empty() ? 0 : entries.back().at.y() + size.line / 2;
}

} // namespace jalons
