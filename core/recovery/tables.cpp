#include "core/recovery/tables.h"

#include "core/storage/migrations.h"
#include "core/storage/work.h"
#include <algorithm>
#include <iterator>

namespace jalons {

namespace {

constexpr int schemaColumns = 5;
/// Told to whoever waits once in so many rows.
constexpr int rowsAtATime = 500;

/// Puts rows into one table of the new file.
class Filler
{
public:
    Filler(Database& target, const QString& table)
        : m_target(target)
        , m_table(table)
    {
        for (Rows rows = target.select(
                 QStringLiteral(
                     "SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid"),
                 {table});
             rows.next();) {
            QString name;
            QString type;
            bool required = false;
            Row row = rows.row();
            row >> name >> type >> required;
            m_columns.append(name);
            m_types.append(type);
            m_required.append(required);
        }
    }

    /// Whether a row has as many values as this table has columns, each of the column's type.
    bool fits(const RawRow& raw) const
    {
        if (raw.values.size() != m_columns.size())
            return false;
        for (qsizetype i = 1; i < raw.values.size(); ++i) {
            const QVariant& value = raw.values[i];
            const int type = value.metaType().id();
            if (value.isNull() ? m_required[i]
                               : m_types[i]
                        != QLatin1String(type == QMetaType::LongLong ? "INTEGER"
                                : type == QMetaType::QString         ? "TEXT"
                                                                     : "BLOB"))
                return false;
        }
        return true;
    }

    /// False when the row is none of this table: a value of another type, an id that is taken.
    bool add(const RawRow& raw)
    {
        if (raw.values.isEmpty() || raw.values.size() > m_columns.size())
            return false;
        QVariantList values = raw.values;
        if (m_columns.first() == QLatin1String("id"))
            values[0] = raw.id; // an alias of the row's number is stored as NULL
        const QStringList marks(values.size(), QStringLiteral("?"));
        try {
            m_target.exec(
                QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                    .arg(m_table, m_columns.mid(0, values.size()).join(u','), marks.join(u',')),
                values);
            return true;
        } catch (const Failure& failure) {
            const ErrorKind kind = failure.error().kind;
            if (kind == ErrorKind::DiskFull || kind == ErrorKind::Io
                || kind == ErrorKind::NotWritable)
                throw;
            return false;
        }
    }

private:
    Database& m_target;
    QString m_table;
    QStringList m_columns;
    QStringList m_types;
    QList<bool> m_required;
};

} // namespace

QStringList dataTables(Database& database)
{
    QStringList names;
    for (Rows rows = database.select(QStringLiteral(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT'"));
         rows.next();) {
        QString name;
        rows.row() >> name;
        names.append(name);
    }
    return names;
}

DamagedFile::DamagedFile(const FileAccess& file)
    : m_pages(file.path)
{
    readSchema();
    if (m_entries.isEmpty())
        throw Failure({ErrorKind::Damaged, file.path, {}});
    readIndexes(m_ofIndexes);
    m_schema = m_pages.userVersion();
    if (m_schema > currentSchema())
        throw Failure({ErrorKind::TooNew, QString::number(m_schema), {}});
    if (m_schema < 1)
        m_schema = likeliestSchema();
}

void DamagedFile::readSchema()
{
    static const QStringList types{QStringLiteral("table"), QStringLiteral("index"),
        QStringLiteral("trigger"), QStringLiteral("view")};
    QSet<QString> names;
    const auto take = [&](const RawRow& row) {
        if (row.values.size() != schemaColumns || !types.contains(row.values[0].toString())
            || names.contains(row.values[1].toString()))
            return;
        const Entry entry{row.values[0].toString(), row.values[1].toString(),
            row.values[2].toString(), row.values[3].toUInt(), row.values[4].toString()};
        names.insert(entry.name);
        m_entries.append(entry);
    };
    QSet<quint32> seen;
    const bool whole = m_pages.walk(1, seen, take);
    if (whole)
        return;
    // Without its first page the list of tables still lies in leaves of its own.
    const QSet<quint32> free = m_pages.freePages();
    for (quint32 page = 2; page <= m_pages.count(); ++page)
        if (!seen.contains(page) && !free.contains(page))
            for (const RawRow& row : m_pages.leaf(page))
                take(row);
}

void DamagedFile::readIndexes(QSet<quint32>& seen)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.type != QLatin1String("index"))
            continue;
        std::vector<qint64>& ids = m_known[entry.table];
        m_pages.walk(entry.root, seen, [&](const RawRow& row) {
            if (!row.values.isEmpty() && row.values.last().metaType().id() == QMetaType::LongLong)
                ids.push_back(row.values.last().toLongLong());
        });
    }
    for (std::vector<qint64>& ids : m_known) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
}

int DamagedFile::likeliestSchema() const
{
    QSet<QString> found;
    for (const Entry& entry : m_entries)
        found.insert(entry.sql);
    Database trial(FileAccess::memory(), OpenMode::ReadWrite, true);
    int best = currentSchema();
    qsizetype least = -1;
    QList<Migration> steps;
    for (const Migration& step : migrations()) {
        steps.append(step);
        migrate(trial, steps);
        QSet<QString> wanted;
        for (Rows rows
             = trial.select(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"));
             rows.next();) {
            QString sql;
            rows.row() >> sql;
            wanted.insert(sql);
        }
        const qsizetype apart = (wanted - found).size() + (found - wanted).size();
        if (least < 0 || apart < least) {
            least = apart;
            best = step.schema;
        }
    }
    return best;
}

std::vector<qint64> DamagedFile::missing(Database& target, const QString& table) const
{
    std::vector<qint64> there;
    for (Rows rows = target.select(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table));
         rows.next();) {
        qint64 id = 0;
        rows.row() >> id;
        there.push_back(id);
    }
    const std::vector<qint64> known = m_known.value(table);
    std::vector<qint64> absent;
    std::set_difference(
        known.begin(), known.end(), there.begin(), there.end(), std::back_inserter(absent));
    return absent;
}

QHash<QString, RecoveredTable> DamagedFile::readInto(Database& target, const Advance& advance) const
{
    QHash<QString, RecoveredTable> tables;
    const QStringList wanted = dataTables(target);
    QSet<quint32> seen;
    bool stopped = false;
    qint64 rows = 0;
    for (const QString& name : wanted) {
        RecoveredTable& report = tables[name];
        report.table = name;
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
            [&](const Entry& e) { return e.type == QLatin1String("table") && e.name == name; });
        if (entry == m_entries.end()) {
            report.uncertain = true;
            continue;
        }
        Filler filler(target, name);
        const bool whole = m_pages.walk(entry->root, seen, [&](const RawRow& row) {
            if (stopped)
                return;
            if (filler.add(row))
                ++report.read;
            else
                report.uncertain = true;
            if (++rows % rowsAtATime == 0 && advance)
                stopped = !advance(int(seen.size()), int(m_pages.count()));
        });
        report.uncertain = report.uncertain || !whole;
    }
    if (stopped)
        return {};
    adoptOrphans(target, tables, seen);
    return tables;
}

void DamagedFile::adoptOrphans(
    Database& target, QHash<QString, RecoveredTable>& tables, QSet<quint32> seen) const
{
    QList<RecoveredTable*> broken;
    for (RecoveredTable& table : tables)
        if (table.uncertain)
            broken.append(&table);
    if (broken.isEmpty())
        return;
    for (const Entry& entry : m_entries)
        if (entry.type == QLatin1String("table") && !tables.contains(entry.name))
            m_pages.walk(entry.root, seen, [](const RawRow&) {}); // of the search indexes
    std::vector<Filler> fillers;
    QList<std::vector<qint64>> absent;
    for (const RecoveredTable* table : std::as_const(broken)) {
        fillers.emplace_back(target, table->table);
        absent.append(missing(target, table->table));
    }
    // Pages given back hold what was deleted: without the list of them nothing is certain but what
    // an index knows.
    const QSet<quint32> free = m_pages.freePages();
    for (quint32 page = 2; page <= m_pages.count(); ++page) {
        if (seen.contains(page) || free.contains(page) || m_ofIndexes.contains(page))
            continue;
        const QList<RawRow> rows = m_pages.leaf(page);
        if (rows.isEmpty())
            continue;
        QList<qsizetype> known;
        QList<qsizetype> fitting;
        for (qsizetype i = 0; i < broken.size(); ++i) {
            const auto each
                = [&](auto rule) { return std::all_of(rows.begin(), rows.end(), rule); };
            if (!each([&](const RawRow& row) { return fillers[size_t(i)].fits(row); }))
                continue;
            fitting.append(i);
            if (each([&](const RawRow& row) {
                    return std::binary_search(absent[i].begin(), absent[i].end(), row.id);
                }))
                known.append(i);
        }
        const qsizetype owner = known.size() == 1        ? known.first()
            : fitting.size() == 1 && m_pages.hasHeader() ? fitting.first()
                                                         : -1;
        if (owner >= 0)
            for (const RawRow& row : rows)
                broken[owner]->read += fillers[size_t(owner)].add(row) ? 1 : 0;
    }
}

void DamagedFile::countLost(Database& target, QHash<QString, RecoveredTable>& tables) const
{
    for (RecoveredTable& table : tables)
        table.lost = qMax(table.lost, qint64(missing(target, table.table).size()));
}

} // namespace jalons
