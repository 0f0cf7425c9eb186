#pragma once
#include "core/documents/document.h"
#include "ui/printing/page_frame.h"
#include "ui/printing/paginator.h"

class QPagedPaintDevice;
class QPainter;

namespace jalons {

/// A document measured and shared out over pages: computed once, painted the same on any device.
class PageLayout
{
public:
    explicit PageLayout(const Document& document, QSizeF paper = a4());

    /// Sizes in sheet units.
    static QSizeF a4();
    static QSizeF paperOf(const QPagedPaintDevice& device);
    QSizeF paper() const { return m_paper; }

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const std::vector<PlacedPage>& pages() const { return m_pages; }
    /// Top of a page's body, from the top of the paper, as it is laid out.
    qreal bodyTop(int page) const;

    /// The first place where a block of the document stands; page -1 when it prints nothing.
    struct Place
    {
        int page = -1;
        qreal top = 0; ///< from the top of the paper
    };
    Place placeOf(int block) const;

    /// @param page from 0. The painter's unit must be the sheet unit, its origin the corner of the
    /// paper.
    void paintPage(QPainter& painter, int page) const;

private:
    /// The document, or one of its annexes.
    struct Part
    {
        PageFrame frame;
        qreal scale; ///< what is in large type is laid out on smaller paper and painted larger
        int firstPage;
        std::shared_ptr<const Strips> strips; ///< shared: the pages of a copied layout stay valid
    };

    void add(const Document& document);
    std::pair<Part, std::vector<PlacedPage>> laidOut(const Document& document, qreal scale) const;
    void append(Part part, std::vector<PlacedPage> pages);
    const Part& partOf(int page) const;

    QSizeF m_paper;
    std::vector<Part> m_parts;
    std::vector<PlacedPage> m_pages;
};

} // namespace jalons
