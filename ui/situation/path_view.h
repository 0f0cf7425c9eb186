#pragma once
#include "core/base/id.h"
#include "ui/widgets/painted.h"
#include <QDate>
#include <QWidget>
#include <optional>
#include <vector>

namespace jalons {

/// A coloured period of the drawing, with its words always beside the colour.
struct PathSegment
{
    SituationId id; ///< invalid: shown, and not edited here
    QDate from; ///< invalid: not known since when
    QDate to; ///< invalid: still
    QString label;
    QString detail; ///< said in the tool tip and to screen readers
    QColor color;
};

struct PathLine
{
    PersonId person;
    QString name;
    std::vector<PathSegment> segments; ///< from the earliest
    bool ofStays = false; ///< told elsewhere: drawn in outline, under the line of the person
};

/// Residential paths as parallel lines over the years, one for each member of the household. Arrows
/// go from period to period, Enter or a click chooses one; an edge is dragged to another day.
class PathView : public Painted<QWidget>
{
    Q_OBJECT

public:
    explicit PathView(QWidget* parent = nullptr);

    void setLines(std::vector<PathLine> lines, QDate today);
    /// Shows which period is being edited; an invalid id: none. Does not emit chosen().
    void setCurrent(SituationId id);
    /// Whom the cursor is on: the line a new period goes to.
    PersonId currentPerson() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(360), sizeHint().height()}; }

signals:
    void chosen(jalons::SituationId id);
    /// @param start the first day is moved, otherwise the last one.
    void edgeMoved(jalons::SituationId id, bool start, QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    // Lengths of the mockups.
    static constexpr int nameWidth = 148;
    static constexpr int yearsHeight = 24;
    static constexpr int lineHeight = 40;
    static constexpr int barHeight = 28;

    struct Place
    {
        int line = 0;
        int segment = -1; ///< −1: the line itself
        bool operator==(const Place&) const = default;
    };
    /// An edge under the mouse; of two that touch, the start of the later: the other follows it.
    struct Edge
    {
        Place place;
        bool start = true;
    };
    std::optional<Edge> edgeAt(QPointF point) const;
    QDate dayAt(double x) const;
    void paintDrag(QPainter& painter) const;
    void reckonYears();
    double xOf(QDate day) const;
    QRectF boxOf(Place place) const;
    Place at(QPointF point) const;
    const PathSegment* segment(Place place) const;
    void go(Place place);
    void speak();
    void paintYears(QPainter& painter) const;
    void paintLine(QPainter& painter, int line) const;

    std::vector<PathLine> m_lines;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    Place m_cursor;
    std::optional<Edge> m_dragged;
    QDate m_draggedTo; ///< invalid: pressed, and not moved yet
    double m_pressedAt = 0;
};

} // namespace jalons
