#include "core/storage/settling.h"

#include "core/storage/database.h"
#include <QFileInfo>
#include <sqlite3.h>

namespace jalons {

void settleCopy(const FileAccess& copy)
{
    prepareSqlite();
    // Without our own Database, which reads the schema first: that may be what is damaged.
    sqlite3* connection = nullptr;
    if (sqlite3_open_v2(QFileInfo(copy.path).absoluteFilePath().toUtf8().constData(), &connection,
            SQLITE_OPEN_READWRITE, nullptr)
        == SQLITE_OK) {
        // Any reading rolls a journal back; what it answers is of no interest.
        sqlite3_exec(connection, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
        sqlite3_wal_checkpoint_v2(connection, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    }
    sqlite3_close(connection);
}

} // namespace jalons
