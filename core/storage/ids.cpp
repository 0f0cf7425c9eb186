#include "core/storage/ids.h"
#include "core/storage/sql.h"

#include <QSqlRecord>

namespace jalons {

namespace {
constexpr qsizetype atOnce = 500; ///< rows asked about in one statement
}

QStringList firstAmong(
    const Reader& reader, const QString& sql, const QList<qint64>& rows, const QVariantList& values)
{
    for (qsizetype from = 0; from < rows.size(); from += atOnce) {
        QStringList some;
        for (const qint64 id : rows.mid(from, atOnce))
            some.append(QString::number(id));
        Rows found = Sql(reader).selectWith(QString(sql).replace(QStringLiteral("IN (…)"),
                                                QStringLiteral("IN (%1)").arg(some.join(u','))),
            values);
        if (found.next()) {
            QStringList line;
            for (int column = 0; column < found.query().record().count(); ++column)
                line.append(found.query().value(column).toString());
            return line;
        }
    }
    return {};
}

} // namespace jalons
