#pragma once
#include "core/stay/board.h"
#include <QAbstractScrollArea>
#include <map>

namespace jalons {

/// Places × days: who sleeps where. A bar goes from the day of arrival to the day of departure,
/// whose night is free again. Arrows move a day or a place, Page Up and Page Down a week, Home
/// comes back to today, Enter opens the stay or begins an arrival.
class OccupancyBoard : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit OccupancyBoard(QWidget* parent = nullptr);

    void setBoard(const Board& board, QDate today);
    const Board& board() const { return m_board; }
    QDate currentDay() const { return m_day; }
    LodgingId currentPlace() const;
    /// Puts the cursor there, if it is on the board.
    void setCurrent(LodgingId place, QDate day);
    /// The bar of a stay stands out.
    void setSelected(StayId stay);
    /// The names, and days wide enough to be told apart.
    QSize minimumSizeHint() const override;
    /// Words for the reason of an unavailable place; a tooltip’s.
    void setReasons(const std::map<QString, QString>& labels) { m_reasons = labels; }

signals:
    void stayChosen(jalons::StayId stay);
    void freeChosen(jalons::LodgingId place, QDate day);
    /// The days wanted start there.
    void daysAsked(QDate from);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Line
    {
        std::size_t place = 0; ///< of the board
        int top = 0; ///< from the first line
        int height = 0;
        int lanes = 1;
        std::vector<std::pair<std::size_t, int>> bars; ///< index in the board, lane
    };

    void layOut();
    int days() const { return int(m_board.from.daysTo(m_board.until)) + 1; }
    double dayWidth() const;
    double xOf(QDate day) const;
    QDate dayAt(double x) const;
    int lineAt(int y) const;
    const BoardBar* barAt(int line, QDate day) const;
    QRectF rectOf(const Line& line, const BoardBar& bar, int lane) const;
    QString words(int line, QDate day) const;
    void moveTo(int line, QDate day);
    void activate(int line, QDate day);
    /// Whether it is a place where one sleeps, that is open that day.
    bool isOffered(int line, QDate day) const;
    void describe();
    void paintHead(QPainter& painter) const;
    void paintLine(QPainter& painter, const Line& line) const;
    void paintBar(QPainter& painter, const Line& line, const BoardBar& bar, int lane) const;

    Board m_board;
    QDate m_today;
    QDate m_day; ///< of the cursor
    int m_line = -1;
    StayId m_selected;
    std::vector<Line> m_lines;
    std::map<QString, QString> m_reasons;
};

} // namespace jalons
