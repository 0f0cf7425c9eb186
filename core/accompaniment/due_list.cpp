#include "core/accompaniment/due_list.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment.h"
#include "core/person/person_columns.h"
#include "core/rhythm/rhythm.h"
#include <algorithm>

namespace jalons::accompaniments {

namespace {

/// The codes of the deadlines that wait for the end of a pause, for SQL.
QString waitingCodes()
{
    QStringList all;
    for (const auto& [kind, code] : codes<DueKind>)
        if (waitsForPause(kind))
            all.append(u'\'' + QLatin1String(code) + u'\'');
    return all.join(u',');
}

} // namespace

std::vector<DueRow> duesUntil(const Reader& reader, QDate until, ProfessionalId referent, int limit)
{
    const auto read = [](Row row) {
        DueRow line;
        row >> line.accompaniment >> line.person >> line.name >> line.due.kind >> line.due.on
            >> line.referent;
        return line;
    };
    const LegalClocks law = clocks(reader);
    const QDate today = reader.today();
    const QString waits
        = QStringLiteral("a.due_kind IN (%1) AND %2").arg(waitingCodes(), pauses::holdsSql("a.id"));
    const QString select = QStringLiteral("SELECT a.id, a.person_id, ")
        + calledSql(personTable, "p")
        + QStringLiteral(", a.due_kind, a.due_on, a.referent_id FROM accompaniment a"
                         " CROSS JOIN person p ON p.id = a.person_id"
                         " WHERE a.closed_on IS NULL AND a.due_on <= ?");
    const auto rows = [&](const QString& which, int most) {
        if (!referent.isValid())
            return Sql(reader).all(
                select + which + QStringLiteral(" ORDER BY a.due_on, a.due_kind, a.id LIMIT ?"),
                read, until, today, today, most);
        return Sql(reader).all(select + which
                + QStringLiteral(" AND a.referent_id = ? ORDER BY a.due_on, a.person_id LIMIT ?"),
            read, until, today, today, referent, most);
    };
    std::vector<DueRow> lines = rows(QStringLiteral(" AND NOT (%1)").arg(waits), limit);
    // Those few that rest: what is next once it is left out is told by no index.
    for (DueRow& line : rows(QStringLiteral(" AND %1").arg(waits), -1)) {
        const auto all = deadlines(facts(reader, line.accompaniment));
        const auto next = std::find_if(
            all.begin(), all.end(), [](const Due& due) { return !waitsForPause(due.kind); });
        if (next == all.end() || next->on > until)
            continue;
        line.due = *next;
        lines.insert(std::upper_bound(lines.begin(), lines.end(), line,
                         [](const DueRow& a, const DueRow& b) { return a.due.on < b.due.on; }),
            line);
    }
    if (limit >= 0 && lines.size() > std::size_t(limit))
        lines.resize(std::size_t(limit));
    for (DueRow& line : lines)
        line.isLegal = isLegal(line.due.kind, law);
    return lines;
}

std::vector<OpenAssessmentRow> underWay(const Reader& reader, ProfessionalId referent, int limit)
{
    // « + » keeps the planner on the referent's own files when there is a referent. No index has
    // the day of the start: it is read of all that are under way, the rest of those shown.
    const QString select
        = QStringLiteral("SELECT a.id, (SELECT max(s.started_on) FROM assessment s"
                         "  WHERE s.accompaniment_id = a.id AND s.completed_on IS NULL)"
                         " FROM accompaniment a WHERE a.closed_on IS NULL AND %1a.phase = ?"
                         " AND NOT %2")
              .arg(referent.isValid() ? QStringLiteral("a.referent_id = ? AND +") : QString(),
                  pauses::holdsSql("a.id"));
    std::vector<OpenAssessmentRow> lines;
    for (const Phase phase : {Phase::Diagnostic, Phase::Evaluation}) {
        QVariantList values;
        if (referent.isValid())
            values.append(referent.value);
        values << toCode(phase) << stored(reader.today()) << stored(reader.today());
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
