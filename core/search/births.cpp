#include "core/search/births.h"

#include <QStringList>

namespace jalons::search {

QString Births::andIn(const char* column) const
{
    return ids.isEmpty() ? QString()
                         : QStringLiteral(" AND %1 IN (%2)").arg(QLatin1String(column), ids);
}

Births bornOn(const PartialDate& date)
{
    if (!date.isKnown())
        return {};
    // The index holds the dates that are known: every part says so.
    const QString those = QStringLiteral("SELECT id FROM person WHERE birth_date <> '' AND ");
    Births births;
    QStringList parts;
    const auto add = [&](const QString& condition, const QVariantList& values) {
        parts.append(those + condition);
        births.values += values;
    };
    const QString iso = date.toIso();
    if (date.isExact())
        add(QStringLiteral("birth_date IN (?, ?)"),
            {iso, PartialDate::of(date.year(), date.month()).toIso()});
    else // « ~ » comes after « - »: whatever begins so
        add(QStringLiteral("birth_date >= ? AND birth_date < ?"), {iso, QString(iso + u'~')});
    if (date.month() != 0)
        add(QStringLiteral("birth_date = ?"), {PartialDate::of(date.year()).toIso()});
    births.ids = parts.join(QLatin1String(" UNION ALL "));
    return births;
}

} // namespace jalons::search
