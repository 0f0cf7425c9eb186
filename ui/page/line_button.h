#pragma once
#include "ui/widgets/painted.h"
#include <QFont>
#include <QTextLayout>
#include <functional>
#include <limits>
#include <vector>

class QLayout;
class QPainter;

namespace jalons {

/// A text that is shaped once and painted often: its letters are what a line costs most.
class ShapedText
{
public:
    /// The text in this font, cut with « … » if it does not fit in @p room pixels.
    /// @return its size, in pixels
    QSize fit(const QString& text, const QFont& font, int room = std::numeric_limits<int>::max());

    void draw(QPainter& painter, const QPoint& topLeft) const;

private:
    void shape(const QString& text);

    QTextLayout m_shaped;
    QString m_text;
    QFont m_font;
    int m_room = 0;
    int m_width = 0; ///< of the whole text; 0: not measured
};

/// What a line says, and what it opens.
struct Line
{
    QString name; ///< object name of its button
    QString pill;
    QString tone; ///< of the pill: neutral, green, amber, accent, violet, red
    QString title;
    QString detail;
    std::function<void()> open;
};

/// A line of a list that opens a place: a pill, a title, a detail below. Clicked, or Enter.
class LineButton : public Painted<QAbstractButton>
{
    Q_OBJECT

public:
    /// @param tone of the pill: neutral, green, amber, accent, violet, red.
    LineButton(const QString& pill, const QString& tone, const QString& title,
        const QString& detail = {}, QWidget* parent = nullptr);

    explicit LineButton(const Line& line, QWidget* parent = nullptr);

    /// Pills of one list have one width, so that titles stand in a column.
    void setPillWidth(int width);
    int pillWidth() const;
    QSize sizeHint() const override { return minimumSizeHint() + QSize(px(140), 0); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_pill;
    QString m_tone;
    QString m_detail;
    int m_pillWidth = 0;
    mutable ShapedText m_shapedPill;
    ShapedText m_shapedTitle;
    ShapedText m_shapedDetail;
};

/// Adds lines whose pills have one width.
QList<LineButton*> addLines(QLayout* layout, const std::vector<Line>& lines, QWidget* parent);

} // namespace jalons
