#include "core/contract/seal.h"
#include "core/storage/sql.h"

#include "core/base/text.h"
#include "core/storage/description.h"
#include "core/storage/work.h"
#include <QJsonDocument>
#include <QSet>

namespace jalons::contracts {

namespace {

/// The column that gives the contract, the print or whatever is sealed that a row belongs to.
QString ownerColumn(const TableInfo& table)
{
    return *table.seal.by ? QLatin1String(table.seal.by) : QLatin1String("id");
}

/// What a signature leaves free, and what has a check of its own: the text of a contract as signed.
bool isLeftOut(const ColumnInfo& column)
{
    return column.traits.free || QLatin1String(column.name) == QLatin1String("frozen")
        || QLatin1String(column.name) == QLatin1String("frozen_sha256");
}

/// The rows that were sealed, as the journal last saw them or as they are, of those it knows.
QSet<qint64> sealedRows(const Reader& reader, const QString& table, const QString& when)
{
    QSet<qint64> found;
    Sql(reader).all(
        QStringLiteral("SELECT DISTINCT row_id FROM journal j WHERE concept = ? AND ("
                       " EXISTS (SELECT 1 FROM %1 WHERE id = row_id AND %2 IS NOT NULL)"
                       " OR (SELECT json_extract(after, '$.%2') FROM journal WHERE id ="
                       "  (SELECT max(id) FROM journal WHERE concept = j.concept"
                       "   AND row_id = j.row_id)) IS NOT NULL)")
            .arg(table, when),
        [&](Row row) {
            qint64 id = 0;
            row >> id;
            found.insert(id);
            return true;
        },
        table);
    return found;
}

/// Those that the journal has known from their beginning: of the others (the demonstration’s) it
/// may not know every part.
QSet<qint64> knownWhole(const Reader& reader, const QString& table)
{
    QSet<qint64> found;
    Sql(reader).all(
        QStringLiteral("SELECT row_id FROM journal j WHERE concept = ? AND before IS NULL"
                       " AND id = (SELECT min(id) FROM journal WHERE concept = j.concept"
                       "  AND row_id = j.row_id)"),
        [&](Row row) {
            qint64 id = 0;
            row >> id;
            found.insert(id);
            return true;
        },
        table);
    return found;
}

using Rows = QHash<qint64, QJsonObject>;

/// The rows of these sealed ones, among what @p sql gives as number and image.
template <class... Args>
Rows ofSigned(const Reader& reader, const TableInfo& table, const QSet<qint64>& contracts,
    const QString& sql, const Args&... args)
{
    Rows found;
    Sql(reader).all(
        sql,
        [&](Row row) {
            qint64 id = 0;
            QString json;
            row >> id >> json;
            QJsonObject image = QJsonDocument::fromJson(json.toUtf8()).object();
            if (!contracts.contains(image.value(ownerColumn(table)).toInteger()))
                return false;
            for (const ColumnInfo& column : table.columns)
                if (isLeftOut(column))
                    image.remove(QLatin1String(column.name));
            found.insert(id, image);
            return true;
        },
        args...);
    return found;
}

} // namespace

QList<BrokenSeal> brokenSeals(const Reader& reader)
{
    QHash<QString, QSet<qint64>> sealedOnes; ///< by the table that has the day
    QList<BrokenSeal> broken;
    for (const TableInfo* each : describedTables()) {
        const TableInfo& table = *each;
        if (!table.isSealed())
            continue;
        const QString name = QLatin1String(table.name);
        const QString owner = *table.seal.owner ? QLatin1String(table.seal.owner) : name;
        if (!sealedOnes.contains(owner))
            sealedOnes.insert(owner, sealedRows(reader, owner, QLatin1String(table.seal.when)));
        const QSet<qint64> sealed = sealedOnes.value(owner);
        if (sealed.isEmpty())
            continue;
        const Rows asSigned = ofSigned(reader, table, sealed,
            QStringLiteral("SELECT row_id, after FROM journal j WHERE concept = ? AND id ="
                           " (SELECT max(id) FROM journal WHERE concept = j.concept"
                           " AND row_id = j.row_id)"),
            name);
        const Rows there = ofSigned(reader, table, sealed,
            QStringLiteral("SELECT id, %1 FROM %2")
                .arg(Sql(reader).database().rowAsJson(name), name));
        const QSet<qint64> whole = knownWhole(reader, owner);
        QList<qint64> all = asSigned.keys();
        for (auto it = there.begin(); it != there.end(); ++it)
            if (!asSigned.contains(it.key())
                && whole.contains(it.value().value(ownerColumn(table)).toInteger()))
                all.append(it.key());
        std::sort(all.begin(), all.end());
        for (const qint64 id : std::as_const(all)) {
            if (asSigned.contains(id) != there.contains(id)) {
                broken.append({name, id, {}});
                continue;
            }
            const QJsonObject& was = *asSigned.find(id);
            const QJsonObject& is = *there.find(id);
            QStringList columns;
            for (auto column = was.begin(); column != was.end(); ++column)
                if (is.contains(column.key()) && is[column.key()] != column.value())
                    columns.append(column.key());
            if (!columns.isEmpty())
                broken.append({name, id, columns});
        }
    }
    return broken;
}

bool wasSigned(const Contract& contract)
{
    return contract.isFrozen() || !contract.frozen.isEmpty() || !contract.frozenSha256.isEmpty();
}

bool isWhole(const Contract& contract)
{
    return contract.kind == ContractKind::Earlier
        ? contract.isFrozen() && contract.frozen.isEmpty() && contract.frozenSha256.isEmpty()
        : isIntact(contract);
}

bool isIntact(const Contract& contract)
{
    return contract.kind != ContractKind::Earlier && contract.isFrozen()
        && !contract.frozen.isEmpty() && sha256Hex(contract.frozen) == contract.frozenSha256;
}

} // namespace jalons::contracts
