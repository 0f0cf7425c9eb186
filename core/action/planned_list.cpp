#include "core/action/planned_list.h"
#include "core/storage/sql.h"

#include "core/person/person_columns.h"
#include "core/rhythm/rhythm.h"
#include "core/storage/work.h"

namespace jalons::actions {

namespace {

std::vector<PlannedAction> read(const Reader& reader, const QString& where, const QString& order,
    QVariantList values, ProfessionalId referent, int limit)
{
    // The order of the joins says where to start: from the open actions by date, or, for one
    // professional, from the files of that professional.
    const QString from = referent.isValid()
        ? QStringLiteral("accompaniment a CROSS JOIN action x ON x.accompaniment_id = a.id"
                         " CROSS JOIN person p ON p.id = a.person_id")
        : QStringLiteral("action x CROSS JOIN accompaniment a ON a.id = x.accompaniment_id"
                         " CROSS JOIN person p ON p.id = a.person_id");
    const QString mine = referent.isValid() ? QStringLiteral(" AND a.referent_id = ?") : QString();
    if (referent.isValid())
        values.append(referent.value);
    values.prepend(stored(reader.today()));
    values.prepend(stored(reader.today()));
    values.append(limit);
    std::vector<PlannedAction> lines;
    const QString sql
        = QStringLiteral(
            "SELECT x.id, a.person_id,"
            " %5,"
            " x.title, x.planned_on, x.state, x.state = 'postponed' AND x.postponed_by = 'person',"
            " a.referent_id FROM %1"
            " WHERE x.state IN ('todo', 'ongoing', 'postponed') AND a.closed_on IS NULL AND NOT %6"
            " AND %2%3 ORDER BY %4 LIMIT ?")
              .arg(from, where, mine, order, calledSql(personTable, "p"), pauses::holdsSql("a.id"));
    for (Rows rows = Sql(reader).selectWith(sql, values); rows.next();) {
        PlannedAction line;
        rows.row() >> line.action >> line.person >> line.name >> line.title >> line.plannedOn
            >> line.state >> line.isAtTheirWish >> line.referent;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

std::vector<PlannedAction> planned(
    const Reader& reader, QDate from, QDate until, ProfessionalId referent, int limit)
{
    return read(reader, QStringLiteral("x.planned_on BETWEEN ? AND ?"),
        QStringLiteral("x.planned_on, x.accompaniment_id"), {stored(from), stored(until)}, referent,
        limit);
}

std::vector<PlannedAction> plannedBefore(
    const Reader& reader, QDate day, ProfessionalId referent, int limit)
{
    return read(reader,
        QStringLiteral("x.planned_on < ?"
                       " AND NOT (x.state = 'postponed' AND x.postponed_by = 'person')"),
        QStringLiteral("x.planned_on DESC, x.accompaniment_id DESC"), {stored(day)}, referent,
        limit);
}

} // namespace jalons::actions
