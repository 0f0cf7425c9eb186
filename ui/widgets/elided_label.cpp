#include "ui/widgets/elided_label.h"
#include "core/base/text_limits.h"
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace jalons {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return isOneLine()
        ? QSize(qMin(whole.width(), fontMetrics().averageCharWidth() * 12), whole.height())
        : whole;
}

bool ElidedLabel::isOneLine() const
{
    return !wordWrap() && !text().contains(u'\n');
}

QString ElidedLabel::shown() const
{
    if (!isOneLine())
        return text();
    // In the room it asks for it is whole, by whichever way of measuring: a space that breaks no
    // line and a plain one are not of the same width in every font.
    if (beginning(text()).size() == text().size() && width() >= sizeHint().width())
        return text();
    // Measured whole, a pasted book would take seconds at each paint.
    return fontMetrics().elidedText(
        beginning(text()).simplified(), Qt::ElideRight, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (shown() == text()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(),
        isEnabled(), shown(), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shown() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace jalons
