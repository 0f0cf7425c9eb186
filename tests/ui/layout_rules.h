#pragma once
#include "ui/printing/page_layout.h"
#include "ui/printing/sheet_style.h"

namespace jalons::testing {

/// What must be true of any layout: in order, inside the page, no page empty, no heading last.
inline QString wrongWith(const PageLayout& layout, bool headingsToo = true)
{
    const qreal bottom = layout.paper().height() - sheet::mm(22) + 0.5;
    for (int page = 0; page < layout.pageCount(); ++page) {
        const auto& strips = layout.pages()[static_cast<std::size_t>(page)];
        if (strips.empty())
            return page == 0 && layout.pageCount() == 1 ? QString() : QStringLiteral("empty page");
        qreal free = -0.5;
        for (const PlacedStrip& placed : strips) {
            if (placed.top < free)
                return QStringLiteral("overlap on page %1").arg(page + 1);
            free = placed.top + placed.strip->height - 0.5;
        }
        if (layout.bodyTop(page) + free > bottom)
            return QStringLiteral("page %1 overflows").arg(page + 1);
        if (!headingsToo)
            continue;
        if (page + 1 < layout.pageCount() && strips.back().strip->kind == StripKind::Heading)
            return QStringLiteral("heading last on page %1").arg(page + 1);
        if (strips.back().strip->kind == StripKind::TableHeader)
            return QStringLiteral("table header last on page %1").arg(page + 1);
    }
    return {};
}

} // namespace jalons::testing
