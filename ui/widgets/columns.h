#pragma once
#include <QList>
#include <QObject>

class QHeaderView;

namespace jalons {

/// Shares the width of a list among its columns: none is narrower than its title, and the list
/// scrolls sideways where they have no room beside each other. What is drawn by hand stays.
class Columns : public QObject
{
public:
    explicit Columns(QHeaderView* header);

    /// @param widths of the mockups, in the order of the columns; 0: what is left. Without any, the
    /// last column has it.
    void set(const QList<int>& widths);
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHeaderView* m_header;
    QList<int> m_widths;
    QList<int> m_drawn; ///< by hand; 0: not
    bool m_fitting = false;
};

} // namespace jalons
