#include "core/storage/search_index.h"

#include "core/storage/database.h"

namespace jalons {

void writeSearchIndex(Database& database)
{
    // A damaged file is first recovered in the schema it had, whose triggers write row by row.
    const bool kept
        = database.value(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'unindexed'"))
              .isValid();
    if (!kept || !database.value(QStringLiteral("SELECT 1 FROM unindexed LIMIT 1")).isValid())
        return;
    database.exec(QStringLiteral(
        "INSERT INTO person_search (rowid, search_text)"
        " SELECT p.id, p.search_text FROM unindexed u JOIN person p ON p.id = u.row_id"
        " WHERE u.concept = 'person' ORDER BY u.row_id"));
    database.exec(
        QStringLiteral("INSERT INTO person_forms (rowid, birth_name, used_name, first_names, phone)"
                       " SELECT p.id, p.birth_name, p.used_name, p.first_names, p.phone"
                       " FROM unindexed u JOIN person p ON p.id = u.row_id"
                       " WHERE u.concept = 'person' ORDER BY u.row_id"));
    database.exec(QStringLiteral("INSERT INTO note_search (rowid, text)"
                                 " SELECT n.id, n.text FROM unindexed u JOIN note n ON n.id = "
                                 "u.row_id WHERE u.concept = 'note' ORDER BY u.row_id"));
    database.exec(QStringLiteral("DELETE FROM unindexed"));
}

} // namespace jalons
