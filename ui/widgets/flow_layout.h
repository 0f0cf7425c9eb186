#pragma once
#include <QLayout>
#include <QList>
#include <memory>
#include <vector>

namespace jalons {

/// Lays its items in lines, as words in a paragraph. An item wider than the line gets the whole
/// line, and as many lines of text as it needs.
class FlowLayout : public QLayout
{
public:
    /// @param gap between items of a line and between lines, in pixels of the mockups (zoomed).
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 6);

    void insertWidget(int index, QWidget* widget);

    void addItem(QLayoutItem* item) override { m_items.emplace_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Places the items if asked to; the height they take.
    int arrange(const QRect& rect, bool apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
};

} // namespace jalons
