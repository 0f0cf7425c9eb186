#pragma once
#include "core/documents/document.h"
#include "ui/printing/sheet_style.h"
#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace jalons {

/// Spans broken into lines of a width, in sheet units. Cheap to copy: copies share the measured
/// lines.
class TextFlow
{
public:
    enum class Align {
        Start,
        Left,
        Right,
        Centre
    }; ///< Start: left, or right for a right-to-left text

    TextFlow(
        const Spans& spans, const sheet::TextStyle& style, qreal width, Align align = Align::Start);

    int lineCount() const { return m_layout->lineCount(); }
    qreal lineHeight(int line) const { return m_layout->lineAt(line).height(); }
    qreal ascent(int line) const
    {
        return m_layout->lineAt(line).ascent();
    } ///< from the line's top to its baseline
    qreal height() const;
    bool isEmpty() const { return m_layout->text().isEmpty(); }

    /// The glyphs of all lines, to check that every letter has one.
    QList<QGlyphRun> glyphRuns() const { return m_layout->glyphRuns(); }

    void paintLine(QPainter& painter, int line, QPointF topLeft) const;
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
};

} // namespace jalons
