#include "core/overview/meeting_list.h"

#include "core/note/note.h"
#include "core/person/person_columns.h"
#include "core/storage/sql.h"
#include <algorithm>

namespace jalons {

std::vector<MeetingRow> meetingsToPropose(const Reader& reader, ProfessionalId referent, int limit)
{
    const QDate today = reader.today();
    const QString mine = referent.isValid() ? QStringLiteral(" AND a.referent_id = ?") : QString();
    // From the accompaniments that run: those that are over do not make it slower.
    const QString sql
        = QStringLiteral("SELECT a.id, a.person_id, a.referent_id, %1"
                         " FROM accompaniment a CROSS JOIN person p ON p.id = a.person_id"
                         " WHERE a.closed_on IS NULL%2 AND EXISTS"
                         " (SELECT 1 FROM meeting_rhythm r WHERE r.accompaniment_id = a.id)")
              .arg(calledSql(personTable, "p"), mine);
    std::vector<MeetingRow> lines;
    for (Rows rows = Sql(reader).selectWith(
             sql, referent.isValid() ? QVariantList{referent.value} : QVariantList());
         rows.next();) {
        MeetingRow line;
        rows.row() >> line.accompaniment >> line.person >> line.referent >> line.name;
        const MeetingFacts facts = rhythms::meetings(reader, line.accompaniment);
        if (!isToPropose(facts, today))
            continue;
        line.rhythm = *rhythmOn(facts.agreed, today);
        line.lastMet = facts.lastMet;
        line.by = meetingBy(facts, today);
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const MeetingRow& a, const MeetingRow& b) {
        return std::pair(a.by, a.person) < std::pair(b.by, b.person);
    });
    if (lines.size() > std::size_t(limit))
        lines.resize(std::size_t(limit));
    return lines;
}

std::vector<UnmetRow> notMetFor(const Reader& reader, int days, ProfessionalId referent, int limit)
{
    const QDate today = reader.today();
    const QString mine = referent.isValid() ? QStringLiteral(" AND a.referent_id = ?") : QString();
    // One statement for all of them: whoever was met lately is not read further.
    const QString sql
        = QStringLiteral("SELECT id, person_id, referent_id, name, met IS NOT NULL,"
                         " coalesce(met, opened_on) AS since FROM (SELECT a.id, a.person_id,"
                         " a.referent_id, a.opened_on, %1 AS name, nullif(max(ifnull(%3, ''),"
                         " ifnull((SELECT max(s.held_on) FROM sitting s JOIN assessment e"
                         " ON e.id = s.assessment_id WHERE e.accompaniment_id = a.id"
                         " AND s.held_on <= ?), '')), '') AS met"
                         " FROM accompaniment a CROSS JOIN person p ON p.id = a.person_id"
                         " WHERE a.closed_on IS NULL%2 AND NOT EXISTS"
                         " (SELECT 1 FROM meeting_rhythm r WHERE r.accompaniment_id = a.id))"
                         " WHERE since < ? ORDER BY since, person_id")
              .arg(calledSql(personTable, "p"), mine, notes::lastContactSql("a.person_id"));
    QVariantList values{stored(today), stored(today)};
    if (referent.isValid())
        values.append(referent.value);
    values.append(stored(today.addDays(-days)));
    std::vector<UnmetRow> lines;
    for (Rows rows = Sql(reader).selectWith(sql, values);
         rows.next() && lines.size() < std::size_t(limit);) {
        UnmetRow line;
        rows.row() >> line.accompaniment >> line.person >> line.referent >> line.name >> line.wasMet
            >> line.since;
        if (!pauseOn(pauses::of(reader, line.accompaniment), today))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace jalons
