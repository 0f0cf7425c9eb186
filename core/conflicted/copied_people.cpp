#include "core/conflicted/beyond.h"
#include "core/conflicted/bring_over.h"
#include "core/conflicted/brought.h"
#include "core/person/person_columns.h"
#include "core/storage/sql.h"
#include <algorithm>
#include <map>

namespace jalons::copies {

std::vector<CopiedPerson> people(const Reader& file, CopyFile& copy)
{
    Database& own = Sql(file).database();
    Beyond beyond(own, copy);
    std::map<qint64, CopiedPerson> found;
    for (const CopyChange& change : beyond.all()) {
        if (isKnown(own, change))
            continue;
        QSet<qint64> owners = beyond.owners(change);
        if (owners.isEmpty())
            owners.insert(0);
        for (const qint64 owner : std::as_const(owners)) {
            CopiedPerson& person = found[owner];
            person.id = {owner};
            person.isNew
                = person.isNew || (change.base.isEmpty() && change.row.table == personName);
            count(person.rows, change.row.table);
        }
    }
    std::vector<CopiedPerson> all;
    for (auto& [id, person] : found) {
        if (id > 0)
            person.name = copy.database()
                              .value(QStringLiteral("SELECT %1 FROM person p WHERE id = ?")
                                         .arg(calledSql(personTable, "p")),
                                  {id})
                              .toString();
        all.push_back(std::move(person));
    }
    std::sort(all.begin(), all.end(), [](const CopiedPerson& a, const CopiedPerson& b) {
        return std::tuple(!a.id.isValid(), a.name, a.id)
            < std::tuple(!b.id.isValid(), b.name, b.id);
    });
    return all;
}

} // namespace jalons::copies
