#include "ui/wording/when_text.h"
#include <QCoreApplication>

namespace jalons {

namespace {

struct WhenWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::WhenText)
public:
    static QString of(int days)
    {
        if (days == 0)
            return tr("today");
        if (days == 1)
            return tr("tomorrow");
        if (days == -1)
            return tr("yesterday");
        return (days > 0 ? tr("in %1 days") : tr("%1 days ago")).arg(qAbs(days));
    }
};

} // namespace

QString whenText(QDate date, QDate today)
{
    if (!date.isValid() || !today.isValid())
        return {};
    return WhenWords::of(static_cast<int>(today.daysTo(date)));
}

} // namespace jalons
