#include "core/accompaniment/due_list.h"
#include "core/storage/sql.h"

#include "core/person/person_columns.h"
#include <algorithm>

namespace jalons::accompaniments {

std::vector<DueRow> duesUntil(const Reader& reader, QDate until, ProfessionalId referent, int limit)
{
    const auto read = [](Row row) {
        DueRow line;
        row >> line.accompaniment >> line.person >> line.name >> line.due.kind >> line.due.on
            >> line.referent;
        return line;
    };
    const QString select = QStringLiteral("SELECT a.id, a.person_id, ")
        + calledSql(personTable, "p")
        + QStringLiteral(", a.due_kind, a.due_on, a.referent_id FROM accompaniment a"
                         " CROSS JOIN person p ON p.id = a.person_id"
                         " WHERE a.closed_on IS NULL AND a.due_on <= ?");
    if (!referent.isValid())
        return Sql(reader).all(
            select + QStringLiteral(" ORDER BY a.due_on, a.due_kind, a.id LIMIT ?"), read, until,
            limit);
    return Sql(reader).all(
        select + QStringLiteral(" AND a.referent_id = ? ORDER BY a.due_on, a.person_id LIMIT ?"),
        read, until, referent, limit);
}

std::vector<OpenAssessmentRow> underWay(const Reader& reader, ProfessionalId referent, int limit)
{
    // « + » keeps the planner on the referent's own files when there is a referent. No index has
    // the day of the start: it is read of all that are under way, the rest of those shown.
    const QString select
        = QStringLiteral("SELECT a.id, (SELECT max(s.started_on) FROM assessment s"
                         "  WHERE s.accompaniment_id = a.id AND s.completed_on IS NULL)"
                         " FROM accompaniment a WHERE a.closed_on IS NULL AND %1a.phase = ?")
              .arg(referent.isValid() ? QStringLiteral("a.referent_id = ? AND +") : QString());
    std::vector<OpenAssessmentRow> lines;
    for (const Phase phase : {Phase::Diagnostic, Phase::Evaluation}) {
        QVariantList values;
        if (referent.isValid())
            values.append(referent.value);
        values.append(toCode(phase));
        for (Rows rows = Sql(reader).selectWith(select, values); rows.next();) {
            OpenAssessmentRow line;
            line.phase = phase;
            rows.row() >> line.accompaniment >> line.startedOn;
            lines.push_back(std::move(line));
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const auto& a, const auto& b) { return a.startedOn < b.startedOn; });
    if (lines.size() > std::size_t(limit))
        lines.resize(std::size_t(limit));
    for (OpenAssessmentRow& line : lines) {
        Rows rows = Sql(reader).select(QStringLiteral("SELECT a.person_id, a.referent_id, ")
                + calledSql(personTable, "p")
                + QStringLiteral(" FROM accompaniment a CROSS JOIN person p ON p.id = a.person_id"
                                 " WHERE a.id = ?"),
            line.accompaniment);
        if (rows.next())
            rows.row() >> line.person >> line.referent >> line.name;
    }
    return lines;
}

int countCurrent(const Reader& reader, ProfessionalId referent, int cap)
{
    const QString count = QStringLiteral(
        "SELECT count(*) FROM (SELECT 1 FROM accompaniment WHERE closed_on IS NULL %1 LIMIT ?)");
    if (!referent.isValid())
        return Sql(reader).value(count.arg(QString()), cap).toInt();
    return Sql(reader)
        .value(count.arg(QStringLiteral("AND referent_id = ?")), referent, cap)
        .toInt();
}

} // namespace jalons::accompaniments
