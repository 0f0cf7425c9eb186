#include "core/lineage/lineage.h"

#include "core/storage/database.h"
#include "core/storage/used_numbers.h"
#include <QRegularExpression>
#include <QUuid>

namespace jalons::lineages {

namespace {

/// The tables whose row numbers are never used twice; contracts note theirs when they are made.
const QStringList& numberedTables()
{
    static const QStringList tables{QStringLiteral("operation"), QStringLiteral("desk")};
    return tables;
}

qint64 highest(Database& database, const QString& table)
{
    return database.value(QStringLiteral("SELECT max(id) FROM %1").arg(table)).toLongLong();
}

bool hasTable(Database& database, const QString& table)
{
    return database.value(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = ?"), {table})
        .isValid();
}

/// « 2026-0042 » is the 42nd of the series « contract 2026- », « 2026-0042-A2 » the second of
/// « contract 2026-0042 »: as contracts are numbered.
void raiseContracts(Database& from, Database& into)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:(\\d{4}-)(\\d{1,9})|(\\d{4}-\\d{1,9})-A(\\d{1,9}))$"));
    for (Rows rows = from.select(QStringLiteral("SELECT number FROM contract")); rows.next();) {
        QString number;
        rows.row() >> number;
        const auto match = shape.match(number);
        if (!match.hasMatch())
            continue;
        const bool amends = !match.captured(3).isEmpty();
        usedNumbers::raise(into, QStringLiteral("contract ") + match.captured(amends ? 3 : 1),
            match.captured(amends ? 4 : 2).toLongLong());
    }
}

} // namespace

Lineage read(Database& database)
{
    Lineage lineage;
    Rows rows = database.select(
        QStringLiteral("SELECT l.file, l.epoch, coalesce(o.id, 0), coalesce(o.at, '')"
                       " FROM lineage l LEFT JOIN operation o"
                       " ON o.id = (SELECT max(id) FROM operation)"));
    if (rows.next())
        rows.row() >> lineage.file >> lineage.epoch >> lineage.operation >> lineage.at;
    return lineage;
}

std::optional<qint64> lastOperation(Database& database, const Lineage& known)
{
    // One statement: it is asked in every transaction.
    const QVariant last
        = database.value(QStringLiteral("SELECT (SELECT coalesce(max(id), 0) FROM operation)"
                                        " FROM lineage WHERE epoch = ? AND (? = 0 OR EXISTS"
                                        " (SELECT 1 FROM operation WHERE id = ? AND at = ?))"),
            {known.epoch, known.operation, known.operation, known.at});
    if (!last.isValid())
        return std::nullopt;
    return last.toLongLong();
}

void renew(Database& database, const Lineage& floors)
{
    for (const QString& table : numberedTables())
        usedNumbers::raise(database, table, highest(database, table));
    usedNumbers::raise(database, QStringLiteral("operation"), floors.operation);
    database.exec(QStringLiteral("UPDATE lineage SET epoch = ?"),
        {QUuid::createUuid().toString(QUuid::Id128)});
}

void raiseNumbers(Database& from, Database& into)
{
    for (const QString& table : numberedTables())
        if (hasTable(from, table))
            usedNumbers::raise(into, table, highest(from, table));
    raiseContracts(from, into);
    if (!hasTable(from, QStringLiteral("used_number")))
        return;
    for (Rows rows = from.select(QStringLiteral("SELECT series, last FROM used_number"));
         rows.next();) {
        QString series;
        qint64 last = 0;
        rows.row() >> series >> last;
        usedNumbers::raise(into, series, last);
    }
}

void takeFile(Database& from, Database& into)
{
    if (!hasTable(from, QStringLiteral("lineage")))
        return;
    const QVariant file = from.value(QStringLiteral("SELECT file FROM lineage"));
    if (file.isValid())
        into.exec(QStringLiteral("UPDATE lineage SET file = ?"), {file});
}

} // namespace jalons::lineages
