#pragma once
#include <QScrollArea>

namespace jalons {

/// Scrolls up and down. It never scrolls sideways unless told, so it asks for the width that what
/// it holds can do with: what stands beside it folds or shortens first.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* content, Qt::ScrollBarPolicy sideways);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Holds the page that is shown. A page that needs more height than there is scrolls as a whole;
/// it is never what makes the window larger.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget* pages, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace jalons
