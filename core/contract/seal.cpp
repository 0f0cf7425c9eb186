#include "core/contract/seal.h"

#include "core/storage/work.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <algorithm>
#include <array>

namespace jalons::contracts {

namespace {

struct SealedTable
{
    const char* name;
    const char* owner; ///< column that gives the contract
    std::array<const char*, 2> free; ///< columns that the signature leaves free
};

constexpr std::array sealedTables{
    SealedTable{"contract", "id", {"frozen", "frozen_sha256"}},
    SealedTable{"article", "contract_id", {"", ""}},
    SealedTable{"objective", "contract_id", {"need_id", ""}},
    SealedTable{"commitment", "contract_id", {"", ""}},
    SealedTable{"signature", "contract_id", {"", ""}},
};

QJsonObject withoutFree(QJsonObject row, const SealedTable& table)
{
    for (const char* column : table.free)
        row.remove(QLatin1String(column));
    return row;
}

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

using ById = QMap<qint64, QJsonObject>;

ById byId(const QJsonArray& rows)
{
    ById map;
    for (const QJsonValue& row : rows)
        map.insert(row[u"id"].toInteger(), row.toObject());
    return map;
}

/// As the journal last saw each row that is there; those it never saw are left out.
ById fromJournal(const Reader& reader, const SealedTable& table, const ById& now)
{
    ById seen;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QString after
            = reader
                  .value(QStringLiteral("SELECT after FROM journal WHERE concept = ? AND row_id = ?"
                                        " ORDER BY id DESC LIMIT 1"),
                      QString::fromLatin1(table.name), it.key())
                  .toString();
        const QJsonObject row = withoutFree(object(after), table);
        if (!row.isEmpty())
            seen.insert(it.key(), row);
    }
    return seen;
}

} // namespace

QJsonObject sealedRows(const Reader& reader, ContractId id)
{
    QJsonObject all;
    for (const SealedTable& table : sealedTables) {
        const QString name = QLatin1String(table.name);
        QJsonArray rows;
        for (const QString& json : reader.all(
                 QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY id")
                     .arg(reader.database().rowAsJson(name), name, QLatin1String(table.owner)),
                 [](Row row) {
                     QString text;
                     row >> text;
                     return text;
                 },
                 id))
            rows.append(withoutFree(object(json), table));
        all.insert(name, rows);
    }
    return all;
}

QList<BrokenSeal> brokenSeals(const Reader& reader, const Contract& contract)
{
    QList<BrokenSeal> broken;
    const QJsonObject now = sealedRows(reader, contract.id);
    const QJsonObject kept = QJsonDocument::fromJson(contract.frozen).object()[u"rows"].toObject();
    for (const SealedTable& table : sealedTables) {
        const QString name = QLatin1String(table.name);
        const ById there = byId(now[name].toArray());
        const ById asSigned
            = kept.isEmpty() ? fromJournal(reader, table, there) : byId(kept[name].toArray());
        for (auto it = asSigned.begin(); it != asSigned.end(); ++it) {
            if (!there.contains(it.key())) {
                broken.append({name, it.key(), {}});
                continue;
            }
            const QJsonObject& row = there[it.key()];
            QStringList columns;
            for (auto column = it->begin(); column != it->end(); ++column)
                if (row.contains(column.key()) && row[column.key()] != column.value())
                    columns.append(column.key());
            if (!columns.isEmpty())
                broken.append({name, it.key(), columns});
        }
        if (!kept.isEmpty())
            for (auto it = there.begin(); it != there.end(); ++it)
                if (!asSigned.contains(it.key()))
                    broken.append({name, it.key(), {}});
    }
    return broken;
}

} // namespace jalons::contracts
