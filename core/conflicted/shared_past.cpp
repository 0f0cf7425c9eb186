#include "core/conflicted/shared_past.h"

#include "core/storage/database.h"
#include "core/storage/failure.h"
#include "core/storage/migrations.h"
#include "core/storage/raw_file.h"
#include <QFileInfo>
#include <algorithm>

namespace jalons {

namespace {

/// The operations of a file, one after the other.
class Operations
{
public:
    explicit Operations(Database& database)
        : m_rows(
            database.select(QStringLiteral("SELECT id, at, name, desk FROM operation ORDER BY id")))
    {
        next();
    }

    bool isAtEnd() const { return m_atEnd; }
    qint64 id() const { return m_id; }
    const QString& at() const { return m_at; }
    void next()
    {
        m_atEnd = !m_rows.next();
        if (!m_atEnd) {
            Row row = m_rows.row();
            row >> m_id >> m_at >> m_name >> m_desk;
        }
    }
    bool isSame(const Operations& other) const
    {
        return m_id == other.m_id && m_at == other.m_at && m_name == other.m_name
            && m_desk == other.m_desk;
    }

private:
    Rows m_rows;
    bool m_atEnd = false;
    qint64 m_id = 0;
    QString m_at;
    QString m_name;
    QString m_desk;
};

} // namespace

SharedPast sharedPast(Database& file, Database& copy)
{
    SharedPast past;
    Operations mine(file);
    for (Operations theirs(copy); !theirs.isAtEnd(); theirs.next()) {
        while (!mine.isAtEnd() && mine.id() < theirs.id())
            mine.next();
        if (!mine.isAtEnd() && mine.isSame(theirs))
            past.last = theirs.at();
        else
            past.beyond.insert(theirs.id());
    }
    return past;
}

bool isOurs(const QString& path)
{
    const FileHeader header = headerOf(RawFile(path));
    return header.isSqlite && header.applicationId == applicationId;
}

void refuseUnsettled(const QString& path)
{
    const QStringList sides = sidesOf(path);
    if (headerOf(RawFile(path)).isWal
        || std::any_of(sides.begin(), sides.end(),
            [](const QString& side) { return QFileInfo(side).size() > 0; }))
        throw Failure({ErrorKind::Unsettled, path, {}});
}

} // namespace jalons
