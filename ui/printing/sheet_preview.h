#pragma once
#include "ui/printing/page_layout.h"
#include <QAbstractScrollArea>
#include <QPixmap>
#include <optional>

namespace jalons {

/// A document's pages as sheets of paper, one under the other, as wide as there is room for. White
/// in the dark theme too: what is seen is what prints.
class SheetPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// Shows another document, or another state of the same one: what was in view stays in view.
    void setDocument(const Document& document);
    const Document& document() const { return m_document; }
    int pageCount() const { return m_layout ? m_layout->pageCount() : 0; }
    /// The page at the middle of the view, from 1; 0 when there is no document.
    int currentPage() const;

    /// 1: as wide as the view. 0.25–4.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// Brings a block of the document into view (its index in Document::blocks).
    void showBlock(int block);
    void showPage(int page);

signals:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Recomputes scale and scroll bars, keeping the same line of the same page at the top.
    void arrange();
    QRect sheetRect(int page) const; ///< in the viewport
    const QPixmap& picture(int page);
    void notePage();

    Document m_document;
    std::optional<PageLayout> m_layout;
    std::vector<QPixmap> m_pictures;
    double m_zoom = 1;
    qreal m_scale = 0; ///< pixels per sheet unit
    QSize m_sheet; ///< pixels
    int m_page = 0;
};

} // namespace jalons
