#include "core/contract/seal.h"
#include "core/storage/sql.h"

#include "core/base/text.h"
#include "core/storage/description.h"
#include "core/storage/work.h"
#include <QJsonDocument>
#include <QSet>

namespace jalons::contracts {

namespace {

/// The column that gives the contract a row belongs to, or the row that is sealed by itself.
QString ownerColumn(const TableInfo& table)
{
    return *table.seal.by ? QLatin1String(table.seal.by) : QLatin1String("id");
}

/// What a signature leaves free, and what has a check of its own: the text as signed.
bool isLeftOut(const ColumnInfo& column)
{
    return column.traits.free || column.kind.kind == ColumnKind::Content
        || QLatin1String(column.name) == QLatin1String("frozen_sha256");
}

using Rows = QHash<qint64, QJsonObject>;

/// The rows of these signed contracts (or sealed by themselves), among what @p sql gives as number
/// and image.
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
    QSet<qint64> contracts;
    Sql(reader).all(QStringLiteral("SELECT DISTINCT c.id FROM contract c JOIN journal j"
                                   " ON j.concept = 'contract' AND j.row_id = c.id"
                                   " WHERE c.signed_on IS NOT NULL OR c.frozen IS NOT NULL"),
        [&](Row row) {
            qint64 id = 0;
            row >> id;
            contracts.insert(id);
            return true;
        });
    // Of a table that is sealed by itself: a print, a version, an annulment.
    const auto told = [&](const QString& name) {
        QSet<qint64> rows;
        Sql(reader).all(
            QStringLiteral("SELECT DISTINCT row_id FROM journal WHERE concept = ?"
                           " AND after IS NOT NULL"),
            [&](Row row) {
                qint64 id = 0;
                row >> id;
                rows.insert(id);
                return true;
            },
            name);
        return rows;
    };
    QList<BrokenSeal> broken;
    for (const TableInfo* each : describedTables()) {
        const TableInfo& table = *each;
        if (!table.isSealed())
            continue;
        const QString name = QLatin1String(table.name);
        const bool isByItself = *table.seal.owner == 0 && name != QLatin1String("contract");
        const QSet<qint64> sealed = isByItself ? told(name) : contracts;
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
        QList<qint64> all = asSigned.keys();
        for (auto it = there.begin(); it != there.end(); ++it)
            if (!asSigned.contains(it.key()))
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
