#include "core/situation/renewal_list.h"
#include "core/person/person_columns.h"
#include "core/storage/sql.h"

#include "core/storage/work.h"
#include <algorithm>

namespace jalons::situations {

namespace {
constexpr int monthsAhead = 4; ///< the longest window opens so long before the term
constexpr int monthsBehind = 3;
} // namespace

std::vector<RenewalRow> renewals(
    const Reader& reader, QDate today, ProfessionalId referent, int limit)
{
    const QString sql
        = QStringLiteral(
            "SELECT s.id, s.person_id, s.family, s.kind, s.to_date, s.expires_on,"
            " %2, (SELECT a.referent_id FROM accompaniment a WHERE a.person_id = s.person_id"
            "  AND a.closed_on IS NULL)"
            " FROM situation s CROSS JOIN person p ON p.id = s.person_id"
            " WHERE s.family = ? AND s.expires_on >= ? AND s.expires_on <= ?"
            " AND EXISTS (SELECT 1 FROM accompaniment a WHERE a.person_id = s.person_id"
            "  AND a.closed_on IS NULL%1)"
            " ORDER BY s.expires_on, s.person_id LIMIT ?")
              .arg(referent.isValid() ? QStringLiteral(" AND a.referent_id = ?") : QString(),
                  calledSql(personTable, "p"));
    std::vector<RenewalRow> lines;
    for (const SituationFamily family : {SituationFamily::Permit, SituationFamily::HealthCover,
             SituationFamily::Protection, SituationFamily::HousingRequest}) {
        QVariantList values{toCode(family), stored(today.addMonths(-monthsBehind)),
            stored(today.addMonths(monthsAhead))};
        if (referent.isValid())
            values.append(referent.value);
        values.append(limit);
        for (Rows rows = Sql(reader).selectWith(sql, values); rows.next();) {
            RenewalRow line;
            Situation& s = line.fact;
            rows.row() >> s.id >> s.person >> s.family >> s.kind >> s.to >> s.expiresOn >> line.name
                >> line.referent;
            const Renewal state = renewal(s, today);
            if (state != Renewal::Now && state != Renewal::Late)
                continue;
            line.window = *renewalWindow(s);
            lines.push_back(std::move(line));
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [&](const RenewalRow& a, const RenewalRow& b) {
        return renewBy(a.fact, today) < renewBy(b.fact, today);
    });
    if (lines.size() > std::size_t(limit))
        lines.resize(std::size_t(limit));
    return lines;
}

} // namespace jalons::situations
