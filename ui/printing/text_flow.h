#pragma once
#include "core/documents/document.h"
#include "ui/printing/sheet_style.h"
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace jalons {

/// Spans broken into lines of a width, in sheet units. A sheet is French: its lines run from left
/// to right, whatever their first letter. Cheap to copy: copies share the measured lines.
class TextFlow
{
public:
    enum class Align { Left, Right, Centre };

    TextFlow(
        const Spans& spans, const sheet::TextStyle& style, qreal width, Align align = Align::Left);

    int lineCount() const { return m_layout->lineCount(); }
    /// The same for every line, whatever the script of what stands in it.
    qreal lineHeight() const { return m_lineHeight; }
    qreal ascent() const { return m_ascent; } ///< from a line's top to its baseline
    qreal height() const { return lineCount() * m_lineHeight; }
    bool isEmpty() const { return m_layout->text().isEmpty(); }

    /// The glyphs of all lines, to check that every letter has one.
    QList<QGlyphRun> glyphRuns() const { return m_layout->glyphRuns(); }

    void paintLine(QPainter& painter, int line, QPointF topLeft) const;
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    void paintTickBoxes(QPainter& painter, int line, QPointF origin) const;

    std::shared_ptr<QTextLayout> m_layout;
    QHash<int, QChar> m_tickBoxes; ///< where one stands in the text: what it is
    qreal m_tickBoxSide = 0;
    QColor m_colour;
    qreal m_lineHeight = 0;
    qreal m_ascent = 0;
};

} // namespace jalons
