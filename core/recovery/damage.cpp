#include "core/recovery/damage.h"

#include "core/storage/database.h"
#include "core/storage/failure.h"

namespace jalons {

QString firstDamage(const FileAccess& file, const Advance& advance)
{
    try {
        Database database(file, OpenMode::ReadOnly);
        QStringList tables;
        for (Rows rows
             = database.select(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                              " AND rootpage > 0"));
             rows.next();) {
            QString name;
            rows.row() >> name;
            tables.append(name);
        }
        int done = 0;
        for (const QString& table : std::as_const(tables)) {
            if (advance && !advance(done++, int(tables.size())))
                return {};
            const QString said
                = database.value(QStringLiteral("PRAGMA quick_check(%1)").arg(quotedName(table)))
                      .toString();
            if (said != QLatin1String("ok"))
                return said;
        }
    } catch (const Failure& failure) {
        const ErrorKind kind = failure.error().kind;
        if (kind == ErrorKind::Damaged || kind == ErrorKind::Garbage)
            return failure.error().detail;
    }
    return {};
}

} // namespace jalons
