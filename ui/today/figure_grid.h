#pragma once
#include <QWidget>
#include <functional>
#include <vector>

class QGridLayout;

namespace jalons {

/// A figure that opens what it counts.
struct Figure
{
    QString name; ///< object name of its button
    int value = 0;
    QString says; ///< what is read out of it
    std::function<void()> open; ///< none: nothing to open
};

struct FigureRow
{
    QString title;
    std::vector<Figure> figures; ///< one for each column
};

/// A small table of figures: a line for each site, each referent. A nought is no button: there is
/// nothing behind it.
class FigureGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FigureGrid(QWidget* parent = nullptr);

    /// The figure that has the focus keeps it.
    void setRows(const QStringList& columns, const std::vector<FigureRow>& rows);

private:
    QWidget* made(const Figure& figure);

    QGridLayout* m_grid;
};

} // namespace jalons
