#pragma once
#include "core/documents/document.h"
#include "ui/printing/text_flow.h"
#include <QImage>
#include <QSizeF>

class QPainter;

namespace jalons {

/// What surrounds the body of every page: the structure's header, full on the first page and one
/// small line on the next ones, and the footer with the document's number, title and « Page n / N
/// ».
class PageFrame
{
public:
    /// @param paper in sheet units; margins shrink on paper too small for them.
    PageFrame(const Document& document, QSizeF paper);

    qreal left() const { return m_side; }
    qreal width() const { return m_paper.width() - 2 * m_side; }
    qreal bodyTop(int page) const;
    qreal bodyHeight(int page) const;

    /// @param page from 0, of this document; @param at of all that is printed, for the foot.
    void paint(QPainter& painter, int page, int at, int pageCount) const;

private:
    void paintFirstHeader(QPainter& painter) const;
    void paintNextHeader(QPainter& painter) const;
    void paintStanding(QPainter& painter) const;
    void paintFooter(QPainter& painter, int page, int pageCount) const;

    QSizeF m_paper;
    qreal m_side;
    QString m_running; ///< number and title, at the foot
    QString m_structure;
    QString m_standing;
    QSizeF m_logoSize; ///< before the picture, whose reading sets it
    QImage m_logo;
    std::vector<TextFlow> m_address;
    qreal m_headerHeight = 0;
};

} // namespace jalons
