#pragma once
#include "core/base/advance.h"
#include "core/recovery/pages.h"
#include "core/recovery/recovery.h"
#include "core/storage/file_access.h"
#include <QHash>
#include <vector>

namespace jalons {

class Database;

/// The tables of a damaged file: where they begin, what their indexes know of them.
class DamagedFile
{
public:
    /// @throws Failure NotReadable; Damaged when no table can be found.
    explicit DamagedFile(const FileAccess& file);

    /// The schema of the file: the number of its header or, without one, the schema whose tables
    /// are most like those found.
    int schema() const { return m_schema; }
    /// Writes every row that can be read into the same tables of @p target. Nothing when stopped.
    QHash<QString, RecoveredTable> readInto(Database& target, const Advance& advance) const;
    /// Counts the rows that an index knows and that are not in @p target.
    void countLost(Database& target, QHash<QString, RecoveredTable>& tables) const;

private:
    struct Entry
    {
        QString type;
        QString name;
        QString table;
        quint32 root = 0;
        QString sql;
    };
    void readSchema();
    void readIndexes(QSet<quint32>& seen);
    int likeliestSchema() const;
    /// Leaves whose way from the root is destroyed: they belong to the one broken table whose index
    /// misses every one of their rows or, no index knowing, to the only one they have the shape of.
    void adoptOrphans(
        Database& target, QHash<QString, RecoveredTable>& tables, QSet<quint32> seen) const;
    std::vector<qint64> missing(Database& target, const QString& table) const;

    Pages m_pages;
    QList<Entry> m_entries;
    QHash<QString, std::vector<qint64>> m_known; ///< ids by table, sorted, as the indexes hold them
    QSet<quint32> m_ofIndexes;
    int m_schema = 0;
};

/// The tables of ours in a file: those that hold data, not the search indexes made from them.
QStringList dataTables(Database& database);

} // namespace jalons
