#include "core/storage/guards.h"

#include "core/storage/contents.h"
#include "core/storage/description.h"

namespace jalons {

namespace {

const QString signedStays = QStringLiteral("a signed contract is frozen");

Guard guard(const QString& table, const char* what, const QString& event, const QString& when,
    const QString& words)
{
    const QString name = table + u'_' + QLatin1String(what);
    return {table, name,
        QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON %3%4 BEGIN\n    SELECT RAISE(ABORT, '%5');\n"
                       "END")
            .arg(name, event, table, when.isEmpty() ? QString() : QStringLiteral("\nWHEN ") + when,
                words)};
}

/// « \n    AND (new.a, new.b) IS NOT (old.a, old.b) » of all columns that are not free; nothing
/// when none is: then any writing is refused.
QString andSealedOnesDiffer(const TableInfo& table)
{
    QStringList names{QStringLiteral("id")};
    bool anyFree = false;
    for (const ColumnInfo& column : table.columns)
        if (column.traits.free)
            anyFree = true;
        else
            names.append(QLatin1String(column.name));
    const auto of = [&](const char* row) {
        return QLatin1String(row) + u'.'
            + names.join(QStringLiteral(", ") + QLatin1String(row) + u'.');
    };
    return anyFree ? QStringLiteral("\n    AND (%1)\n        IS NOT (%2)").arg(of("new"), of("old"))
                   : QString();
}

} // namespace

QList<Guard> guardsOf(const TableInfo& table)
{
    if (!table.isSealed())
        return {};
    const QString name = QLatin1String(table.name);
    const QString day = QLatin1String(table.seal.when);
    const QString owner = QLatin1String(table.seal.owner);
    const QString by = QLatin1String(table.seal.by);
    const QString others = andSealedOnesDiffer(table);
    if (owner.isEmpty()) {
        const QString isSealed = QStringLiteral("old.%1 IS NOT NULL").arg(day);
        QList<Guard> guards{
            guard(name, "frozen", QStringLiteral("UPDATE"), isSealed + others, signedStays)};
        if (!table.seal.goesWithItsAct)
            guards.append(guard(name, "kept", QStringLiteral("DELETE"), isSealed, signedStays));
        return guards;
    }
    const auto ownerIsSealed = [&](const QString& which) {
        return QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE id %2 AND %3 IS NOT NULL)")
            .arg(owner, which, day);
    };
    return {guard(name, "not_added", QStringLiteral("INSERT"),
                ownerIsSealed(QStringLiteral("= new.") + by), signedStays),
        guard(name, "frozen", QStringLiteral("UPDATE"),
            ownerIsSealed(QStringLiteral("IN (old.%1, new.%1)").arg(by)) + others, signedStays),
        guard(name, "kept", QStringLiteral("DELETE"), ownerIsSealed(QStringLiteral("= old.") + by),
            signedStays)};
}

QList<Guard> guardsOfContents()
{
    const QString content = QStringLiteral("content");
    const QString words = QLatin1String(contentsStay);
    return {guard(content, "frozen", QStringLiteral("UPDATE"), {}, words),
        guard(content, "kept", QStringLiteral("DELETE"),
            QStringLiteral("old.hash IN (\n    %1)").arg(contents::namesInUseSql()), words)};
}

QList<Guard> allGuards()
{
    QList<Guard> all;
    for (const TableInfo* table : describedTables())
        all.append(guardsOf(*table));
    return all + guardsOfContents();
}

} // namespace jalons
