#pragma once
#include "core/timeline/timeline.h"
#include "ui/widgets/painted.h"
#include <QAbstractScrollArea>
#include <functional>

namespace jalons {

/// The timeline drawn as a band, from years to days: a lane for each kind — what lasts, or is known
/// in part only, under what is of a day —, pauses shaded through all of them, today marked. Events
/// that stand too close are drawn as one with their number; labels take the room up to the next
/// event, so that none is upon another. Left and Right go from event to event of a lane, Up and
/// Down to another, + and − and Ctrl with the wheel zoom, 0 shows all of it, Enter or a click
/// opens.
class TimelineView : public Painted<QAbstractScrollArea>
{
    Q_OBJECT

public:
    using Words = std::function<QString(const TimelineEvent&)>;

    explicit TimelineView(QWidget* parent = nullptr);

    /// @param name of a lane; @param day and @param words of an event.
    void setWords(std::function<QString(TimelineKind)> name, Words day, Words words);
    /// Keeps the zoom and the event chosen of the same accompaniment.
    /// @param shown the events to draw, in the order of the timeline.
    void show(const Timeline& line, std::vector<TimelineEvent> shown);
    /// Makes one stand out and brings it into view; emits nothing.
    void setCurrent(int event);
    int current() const { return m_current; }
    /// By a step; around the event chosen, or the middle.
    void zoomBy(int steps);
    void zoomOut();
    /// Whether no step further changes anything.
    bool isWhole() const;
    bool isClosest() const;
    double pixelsPerDay() const { return m_perDay; }

    /// What stands for some events of a lane, in the coordinates of the viewport.
    struct Mark
    {
        std::vector<int> events; ///< more than one: they stand too close to be told apart
        int lane = 0;
        QRectF box;
        QRectF label; ///< null: no room for words
    };
    std::vector<Mark> marks() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(300), sizeHint().height()}; }
    using QWidget::show;

signals:
    void chosen(int event);
    void opened(int event);
    void zoomed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Lane
    {
        TimelineKind kind;
        bool isOfSpans;
        bool operator==(const Lane&) const = default;
    };
    static Lane laneFor(const TimelineEvent& event);
    double leastPerDay() const;
    double fitting(QDate first) const;
    double room() const;
    double xOf(QDate day) const;
    double lineTop(int lane) const;
    /// @param around in the viewport: what stands there stays there.
    void setPerDay(double perDay, double around);
    void fitScroll();
    void bringIntoView(int event);
    void go(int event);
    void goAside(int step);
    void goAcross(int step);
    const Mark* markAt(const std::vector<Mark>& all, QPointF point) const;
    void speak();
    void paintScale(QPainter& painter) const;
    void paintPauses(QPainter& painter) const;
    void paintMark(QPainter& painter, const Mark& mark) const;
    QColor colorOf(const TimelineEvent& event) const;

    AccompanimentId m_accompaniment;
    std::vector<TimelineEvent> m_events;
    std::vector<TimelineEvent> m_pauses;
    std::vector<Lane> m_lanes;
    std::vector<int> m_laneOf; ///< of each event
    std::vector<std::vector<int>> m_ofLane; ///< the events of each lane
    std::function<QString(TimelineKind)> m_name;
    Words m_day;
    Words m_words;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    double m_perDay = 0; ///< 0: all of it
    bool m_fitsCourse = true; ///< as long as nobody zooms: the accompaniment takes the room
    QDate m_opened; ///< from where on it does
    int m_current = -1;
    double m_draggedFrom = -1; ///< where the hand took the band; below 0: it did not
    bool m_isDragged = false;
};

} // namespace jalons
