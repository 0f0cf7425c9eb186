#include "ui/widgets/floating_bar.h"

#include "ui/style/theme.h"
#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace jalons {

namespace {

constexpr int edge = 16; ///< of the page, left free
constexpr int widest = 760;

bool isTypedInto(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget);
}

/// What must not be hidden by a bar that comes: the field typed in, what the mouse is on.
bool isNeeded(const QWidget* over, const QRect& place)
{
    const QWidget* field = QApplication::focusWidget();
    if (field && isTypedInto(field) && over->isAncestorOf(field)
        && place.intersects(QRect(field->mapTo(over, QPoint()), field->size())))
        return true;
    return place.contains(over->mapFromGlobal(QCursor::pos()));
}

} // namespace

FloatingBar::FloatingBar(QWidget* over)
    : QFrame(over)
{
    if (!over)
        return;
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(px(18));
    shadow->setOffset(0, px(3));
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    over->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now) && isTypedInto(now))
            placeAll(parentWidget());
    });
}

bool FloatingBar::event(QEvent* event)
{
    const bool done = QFrame::event(event);
    if (parentWidget()
        && (event->type() == QEvent::Show || event->type() == QEvent::Hide
            || event->type() == QEvent::LayoutRequest))
        placeAll(parentWidget());
    return done;
}

bool FloatingBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        placeAll(parentWidget());
    return QFrame::eventFilter(watched, event);
}

void FloatingBar::placeAll(QWidget* over)
{
    int below = px(edge);
    int above = px(edge);
    for (FloatingBar* bar :
        over->findChildren<FloatingBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (bar->isHidden())
            continue;
        const int width = qMin(px(widest), over->width() - 2 * px(edge));
        const int wanted
            = bar->hasHeightForWidth() ? bar->heightForWidth(width) : bar->sizeHint().height();
        const int height = qMin(wanted, over->height() - 2 * px(edge));
        const int left = (over->width() - width) / 2;
        const QRect low(left, over->height() - below - height, width, height);
        const QRect high(left, above, width, height);
        const bool atTop = isNeeded(over, low) && !isNeeded(over, high);
        (atTop ? above : below) += height + px(8);
        const QRect place = atTop ? high : low;
        if (bar->geometry() != place)
            bar->setGeometry(place);
        bar->raise();
    }
}

} // namespace jalons
