#include "ui/page/history_button.h"

#include "ui/page/page.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"

namespace jalons {

HistoryButton::HistoryButton(const char* name, Page& page)
    : QPushButton(tr("History"), &page)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("History of what is shown"));
    setToolTip(tr("Who changed what, and when"));
    connect(this, &QPushButton::clicked, this, [&page] {
        page.flush();
        if (!requestHistory(page.session(), &page))
            emit page.session().said(tr("Open first what you want the history of."));
    });
}

} // namespace jalons
