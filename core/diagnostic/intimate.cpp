#include "core/diagnostic/intimate.h"

#include <QSet>

namespace jalons {

bool isIntimate(const QString& domain)
{
    // Those that may be told are named: what is not known is nobody else's business.
    static const QSet<QString> told{QStringLiteral("rights"), QStringLiteral("shelter"),
        QStringLiteral("housing"), QStringLiteral("budget"), QStringLiteral("training"),
        QStringLiteral("employment"), QStringLiteral("mobility"), QStringLiteral("language"),
        QStringLiteral("daily_life")};
    return !told.contains(domain);
}

} // namespace jalons
