#include "core/storage/search_index.h"

#include "core/storage/database.h"
#include "core/storage/failure.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace jalons {

SearchIndex::SearchIndex(sqlite3* connection)
    : m_kept{Kept{"person", "person_search",
                 {QStringLiteral("birth_name"), QStringLiteral("used_name"),
                     QStringLiteral("first_names"), QStringLiteral("latin_name"),
                     QStringLiteral("phone")},
                 {}},
        Kept{"note", "note_search", {QStringLiteral("text")}, {}}}
{
    sqlite3_update_hook(connection, inserted, this);
    sqlite3_rollback_hook(connection, rolledBack, this);
    if (const int code = sqlite3_create_function_v2(
            connection, "to_index", -1, SQLITE_UTF8, this, toIndex, nullptr, nullptr, nullptr);
        code != SQLITE_OK)
        throw Failure({errorKind(code), QString::fromUtf8(sqlite3_errmsg(connection)), {}});
}

SearchIndex::Kept* SearchIndex::kept(const char* table)
{
    for (Kept& kept : m_kept)
        if (std::strcmp(kept.table, table) == 0)
            return &kept;
    return nullptr;
}

void SearchIndex::inserted(
    void* self, int what, const char* schema, const char* table, long long row)
{
    if (what != SQLITE_INSERT || std::strcmp(schema, "main") != 0)
        return;
    // Removed and put back in one transaction, it is in the index as it was removed.
    if (Kept* kept = static_cast<SearchIndex*>(self)->kept(table);
        kept && !kept->rows.contains(row))
        kept->rows.insert(row, std::nullopt);
}

void SearchIndex::rolledBack(void* self)
{
    for (Kept& kept : static_cast<SearchIndex*>(self)->m_kept)
        kept.rows.clear();
}

void SearchIndex::toIndex(sqlite3_context* context, int count, sqlite3_value** values)
{
    const auto text
        = [&](int at) { return reinterpret_cast<const char*>(sqlite3_value_text(values[at])); };
    Kept* kept = count < 3 || !text(0)
        ? nullptr
        : static_cast<SearchIndex*>(sqlite3_user_data(context))->kept(text(0));
    const qint64 row = kept ? sqlite3_value_int64(values[1]) : 0;
    if (!kept || kept->rows.contains(row))
        return;
    QStringList old;
    for (int i = 2; i < count; ++i)
        old.append(QString::fromUtf8(text(i)));
    kept->rows.insert(row, old);
}

bool SearchIndex::isBehind() const
{
    return std::any_of(
        m_kept.begin(), m_kept.end(), [](const Kept& kept) { return !kept.rows.isEmpty(); });
}

/// A damaged file is first recovered in the schema it had: its triggers write the index, or the
/// migration to the index of today makes it anew.
bool SearchIndex::isOurs(Database& database)
{
    if (!m_schemaIsOurs)
        m_schemaIsOurs = database
                             .value(QStringLiteral("SELECT 1 FROM sqlite_schema"
                                                   " WHERE name = 'person_search_update'"
                                                   " AND sql LIKE '%latin_name%'"))
                             .isValid();
    return *m_schemaIsOurs;
}

namespace {

QString json(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

void SearchIndex::write(Database& database)
{
    if (!isBehind())
        return;
    const bool ours = isOurs(database);
    for (Kept& kept : m_kept) {
        const Rows rows = std::exchange(kept.rows, {});
        if (!rows.isEmpty() && ours)
            write(database, kept, rows);
    }
}

/// In one statement, in the order of rows, what was first: FTS5 writes its pages once.
void SearchIndex::write(Database& database, const Kept& kept, const Rows& rows)
{
    const QString columns = kept.columns.join(QLatin1String(", "));
    QString sql
        = QStringLiteral("INSERT INTO %1 (%1, rowid, %2) SELECT NULL, id, %2 FROM %3 WHERE ")
              .arg(QLatin1String(kept.index), columns, QLatin1String(kept.table));
    QVariantList values;
    const auto [first, last] = std::minmax_element(rows.keyBegin(), rows.keyEnd());
    if (*last - *first + 1 == rows.size()) { // one row, or an import: read as they lie
        sql += QLatin1String("id BETWEEN ? AND ?");
        values = {*first, *last};
    } else {
        QJsonArray ids;
        for (auto it = rows.keyBegin(); it != rows.keyEnd(); ++it)
            ids.append(*it);
        sql += QLatin1String("id IN (SELECT value FROM json_each(?))");
        values = {json(ids)};
    }
    QJsonArray old;
    for (auto it = rows.begin(); it != rows.end(); ++it)
        if (it.value()) {
            QJsonArray texts = QJsonArray::fromStringList(*it.value());
            texts.prepend(it.key());
            old.append(texts);
        }
    if (old.isEmpty()) {
        sql += QLatin1String(" ORDER BY id");
    } else {
        sql += QLatin1String(" UNION ALL SELECT 'delete', json_extract(value, '$[0]')");
        for (qsizetype i = 1; i <= kept.columns.size(); ++i)
            sql += QStringLiteral(", json_extract(value, '$[%1]')").arg(i);
        sql += QLatin1String(" FROM json_each(?) ORDER BY 2, 1 DESC");
        values.append(json(old));
    }
    database.exec(sql, values);
}

} // namespace jalons
