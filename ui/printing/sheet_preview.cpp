#include "ui/printing/sheet_preview.h"
#include "ui/printing/sheet_style.h"
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace jalons {

namespace {

constexpr int around = 16; ///< pixels around the sheets and between them
constexpr qreal widest
    = 144; ///< dots per inch beyond which « as wide as the view » is only too big
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;

void paintShadow(QPainter& painter, const QRectF& sheet)
{
    painter.setPen(Qt::NoPen);
    for (int i = 5; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 7));
        painter.drawRoundedRect(sheet.adjusted(-i, -i + 2, i, i + 2), i + 1, i + 1);
    }
}

} // namespace

SheetPreview::SheetPreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("sheetPreview"));
    setAccessibleName(tr("Page preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(240, 160);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    // A bar that comes and goes would change the width, thus the scale, thus the need for the bar.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void SheetPreview::setDocument(const Document& document)
{
    if (m_layout && document == m_document)
        return;
    m_document = document;
    m_layout.emplace(m_document);
    m_pictures.assign(static_cast<std::size_t>(m_layout->pageCount()), {});
    // The whole text for those who hear the screen instead of seeing it.
    setAccessibleDescription(plainText(m_document));
    arrange();
}

int SheetPreview::currentPage() const
{
    if (!m_layout)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return qBound(1, middle / (m_sheet.height() + around) + 1, pageCount());
}

void SheetPreview::setZoom(double zoom)
{
    zoom = qBound(leastZoom, zoom, mostZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    arrange();
    emit zoomChanged(zoom);
}

void SheetPreview::showBlock(int block)
{
    if (!m_layout)
        return;
    const PageLayout::Place place = m_layout->placeOf(block);
    if (place.page < 0)
        return;
    const int y = around + place.page * (m_sheet.height() + around)
        + static_cast<int>(std::lround(place.top * m_scale));
    QScrollBar* bar = verticalScrollBar();
    const int room = viewport()->height();
    if (y < bar->value() + around || y > bar->value() + room * 3 / 4)
        bar->setValue(y - room / 4);
}

void SheetPreview::showPage(int page)
{
    verticalScrollBar()->setValue(
        (qBound(1, page, qMax(1, pageCount())) - 1) * (m_sheet.height() + around));
}

void SheetPreview::arrange()
{
    if (!m_layout)
        return;
    QScrollBar* bar = verticalScrollBar();
    const int step = m_sheet.height() + around;
    const int page = m_sheet.isEmpty() ? 0 : bar->value() / step;
    const qreal within = m_sheet.isEmpty() ? 0 : (bar->value() % step) / qreal(step);

    const QSizeF paper = m_layout->paper();
    const qreal fitting
        = qMin((viewport()->width() - 2 * around) / paper.width(), widest / sheet::unitsPerInch);
    const qreal scale = qMax(1 / sheet::unitsPerInch, fitting * m_zoom);
    if (!qFuzzyCompare(scale, m_scale)) {
        m_scale = scale;
        m_sheet = (paper * scale).toSize();
        m_pictures.assign(m_pictures.size(), {});
    }
    const int newStep = m_sheet.height() + around;
    const QSize room = viewport()->size();
    bar->setRange(0, qMax(0, pageCount() * newStep + around - room.height()));
    bar->setPageStep(room.height());
    bar->setSingleStep(40);
    horizontalScrollBar()->setRange(0, qMax(0, m_sheet.width() + 2 * around - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(40);
    bar->setValue(page * newStep + static_cast<int>(std::lround(within * newStep)));
    viewport()->update();
    notePage();
}

QRect SheetPreview::sheetRect(int page) const
{
    const int free = viewport()->width() - m_sheet.width();
    const int left = free > 2 * around ? free / 2 : around - horizontalScrollBar()->value();
    return {
        QPoint(left, around + page * (m_sheet.height() + around) - verticalScrollBar()->value()),
        m_sheet};
}

const QPixmap& SheetPreview::picture(int page)
{
    QPixmap& pixmap = m_pictures[static_cast<std::size_t>(page)];
    const qreal ratio = devicePixelRatioF();
    if (pixmap.isNull() || !qFuzzyCompare(pixmap.devicePixelRatio(), ratio)) {
        pixmap = QPixmap(m_sheet * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        painter.scale(m_scale, m_scale);
        m_layout->paintPage(painter, page);
    }
    return pixmap;
}

void SheetPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(
        event->rect(), window.lightness() > 127 ? window.darker(107) : window.darker(125));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect sheet = sheetRect(page);
        if (!sheet.adjusted(-around, -around, around, around).intersects(viewport()->rect())) {
            // A long document does not keep all its pictures in memory.
            if (std::abs(page + 1 - currentPage()) > 3)
                m_pictures[static_cast<std::size_t>(page)] = {};
            continue;
        }
        paintShadow(painter, sheet);
        painter.drawPixmap(sheet.topLeft(), picture(page));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void SheetPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void SheetPreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_Space:
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier
                ? QAbstractSlider::SliderPageStepSub
                : QAbstractSlider::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetPreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SheetPreview::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Page preview"));
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void SheetPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    notePage();
}

void SheetPreview::notePage()
{
    const int page = currentPage();
    if (page == m_page)
        return;
    m_page = page;
    emit currentPageChanged(page);
}

} // namespace jalons
