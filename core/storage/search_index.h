#pragma once
#include <QHash>
#include <QStringList>
#include <array>
#include <optional>

struct sqlite3;
struct sqlite3_context;
struct sqlite3_value;

namespace jalons {

class Database;

/// The rows of people and notes that a transaction wrote and that the search index does not hold
/// yet: row by row, FTS5 writes its pages again for every row. SQLite itself tells of every row
/// inserted, whatever inserts it (an operation, an undo, a recovery); the triggers of migration
/// 0015 tell of those changed and removed, with what the index holds of them. A rollback forgets
/// them.
class SearchIndex
{
public:
    /// @param connection open; it is closed before this object goes. @throws Failure.
    explicit SearchIndex(sqlite3* connection);
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    bool isBehind() const;
    /// Writes what is missing: Transaction::commit does it in the same transaction. Until then a
    /// search finds the rows as they were, and new ones not at all.
    void write(Database& database);
    /// The schema may be another one now.
    void schemaChanged() { m_schemaIsOurs.reset(); }

private:
    /// By its number, a row of which the index knows the old texts; nothing of a new one.
    using Rows = QHash<qint64, std::optional<QStringList>>;
    struct Kept
    {
        const char* table;
        const char* index;
        QStringList columns;
        Rows rows;
    };

    Kept* kept(const char* table);
    bool isOurs(Database& database);
    static void write(Database& database, const Kept& kept, const Rows& rows);
    static void inserted(
        void* self, int what, const char* schema, const char* table, long long row);
    static void rolledBack(void* self);
    /// `to_index(table, id, text…)`: a row that is in the index with these texts.
    static void toIndex(sqlite3_context* context, int count, sqlite3_value** values);

    std::array<Kept, 2> m_kept;
    std::optional<bool> m_schemaIsOurs;
};

} // namespace jalons
