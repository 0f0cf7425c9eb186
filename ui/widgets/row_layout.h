#pragma once
#include <QHBoxLayout>

namespace jalons {

/// A row that folds into several lines when it gets less than its widgets can do with: a window is
/// never pushed wider by what stands side by side, and nothing is cut. What is in it gets narrower
/// first, as far as it can; folded, each line shares its width as a row does.
class RowLayout : public QHBoxLayout
{
public:
    explicit RowLayout(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    bool foldsAt(int width) const;
    /// Places what it holds in lines if asked to; the height that they take, margins included.
    int arrange(const QRect& rect, bool apply) const;

    int m_width = -1; ///< the last that it got
    int m_height = 0; ///< of its lines then; 0: it was not folded
};

} // namespace jalons
