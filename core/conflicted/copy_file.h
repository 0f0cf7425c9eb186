#pragma once
#include "core/storage/database.h"
#include "core/storage/work.h"
#include <QJsonObject>
#include <vector>

namespace jalons {

/// A row that a copy made, changed or removed after it and the file parted.
struct CopyChange
{
    Touched row; ///< by its number in the copy
    QJsonObject base; ///< what both held of it; empty: the copy made it
    QJsonObject now; ///< what the copy holds; empty: it removed it
    QString made; ///< moment and desk of the operation that made it; empty when both held it
};

/// A copy of a structure's file, opened to be read in the schema of this program: an older one is
/// brought up to date in memory. Nothing is written in it or beside it.
class CopyFile
{
public:
    /// @throws Failure when it cannot be read, is not of the same structure's past, or is
    /// unsettled.
    CopyFile(const FileAccess& copy, const Clock& clock);

    Database& database() { return *m_database; }
    const Reader& reader() const { return m_reader; }
    /// What is beyond the past that it shares with @p file, in the order of time; what came and
    /// went again is not among it. Only records: no windows, drafts, operations.
    /// @throws Failure(NotOurs) when they share none.
    std::vector<CopyChange> changesBeyond(Database& file);
    /// The row as it stands there; empty when there is none.
    QJsonObject row(const QString& table, qint64 id);
    /// The bytes of a document; nothing when the copy has none of this name.
    QByteArray content(const QString& hash);

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Moment> m_moment;
    Reader m_reader;
};

/// Whether two images say the same, but for what is derived.
bool sameRecord(const QString& table, const QJsonObject& a, const QJsonObject& b);
/// The value of a column as an image holds it; null and absent are one.
QJsonValue valueIn(const QJsonObject& image, const QString& column);
/// Nothing was noted: no text, no number, no.
bool isBlank(const QJsonValue& value);

} // namespace jalons
