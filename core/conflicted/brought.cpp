#include "core/conflicted/brought.h"

#include "core/storage/description.h"
#include "core/storage/rederive.h"
#include "core/storage/used_numbers.h"
#include <QJsonDocument>
#include <algorithm>

namespace jalons::copies {

QString seriesOf(const CopyChange& change)
{
    return QStringLiteral("copy %1 %2 %3")
        .arg(change.row.table)
        .arg(change.row.id)
        .arg(change.made);
}

bool isThere(Database& database, const QString& table, qint64 id)
{
    return database.value(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table), {id})
        .isValid();
}

qint64 broughtBefore(Database& file, const CopyChange& change)
{
    const qint64 id = usedNumbers::last(file, seriesOf(change));
    return id > 0 && isThere(file, change.row.table, id) ? id : 0;
}

void count(QList<CopyRows>& rows, const QString& table)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const CopyRows& known) { return known.table == table; });
    if (found == rows.end())
        rows.append({table, 1});
    else
        ++found->rows;
}

bool isKnown(Database& file, const CopyChange& change)
{
    if (change.base.isEmpty())
        return broughtBefore(file, change) > 0;
    const QString text = file.value(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                        .arg(file.rowAsJson(change.row.table), change.row.table),
                                 {change.row.id})
                             .toString();
    const QJsonObject ours = QJsonDocument::fromJson(text.toUtf8()).object();
    if (ours.isEmpty() || change.now.isEmpty())
        return ours.isEmpty() == change.now.isEmpty();
    for (auto it = change.now.begin(); it != change.now.end(); ++it)
        if (!isDerived(change.row.table, it.key()) && it.value() != valueIn(change.base, it.key())
            && it.value() != valueIn(ours, it.key()))
            return false;
    return true;
}

} // namespace jalons::copies
