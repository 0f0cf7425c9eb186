#include "ui/widgets/scroll_column.h"

#include <QEvent>
#include <QScrollBar>

namespace jalons {

namespace {
constexpr int linesSeen = 14;
}

ScrollColumn::ScrollColumn(QWidget* content, Qt::ScrollBarPolicy sideways)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(sideways);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

QSize ScrollColumn::minimumSizeHint() const
{
    QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    // Less than this is a slit: the page around scrolls before.
    least.setHeight(qMin(widget()->minimumSizeHint().height(),
        qMax(least.height(), fontMetrics().lineSpacing() * linesSeen)));
    if (horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        least.setWidth(widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).width()
            + verticalScrollBar()->sizeHint().width() + 2 * frameWidth());
    return least;
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(
            this, [this] { updateGeometry(); }, Qt::QueuedConnection); // once it is laid out
    return QScrollArea::eventFilter(watched, event);
}

PageArea::PageArea(QWidget* pages, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(pages);
}

QSize PageArea::minimumSizeHint() const
{
    return {0, 0};
}

QSize PageArea::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QSize();
}

bool PageArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PageArea::fit()
{
    if (!widget()) // the pages go before it
        return;
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    QSize room = maximumViewportSize();
    if (least.height() > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (widget()->size() != room.expandedTo(least))
        widget()->resize(room.expandedTo(least));
}

} // namespace jalons
