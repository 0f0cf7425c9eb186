#include "core/evaluation/outcome.h"

#include "core/diagnostic/diagnostic_columns.h"
#include "core/evaluation/evaluation_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons::outcomes {

std::vector<Factor> difficulties(const Reader& reader, AssessmentId evaluation)
{
    // s: the evaluation; a: what said it before; o: what found it gone; again: what said it since.
    return factorTable.all(reader,
        QStringLiteral(
            "WHERE id IN (SELECT x.id FROM assessment s"
            " JOIN factor x ON x.accompaniment_id = s.accompaniment_id"
            " WHERE s.id = ? AND x.kind = 'difficulty'"
            " AND (EXISTS (SELECT 1 FROM outcome mine"
            "   WHERE mine.assessment_id = s.id AND mine.factor_id = x.id)"
            " OR (EXISTS (SELECT 1 FROM finding f JOIN domain_entry e ON e.id = f.entry_id"
            "   JOIN assessment a ON a.id = e.assessment_id WHERE f.factor_id = x.id"
            "   AND (a.started_on, a.id) < (s.started_on, s.id))"
            " AND NOT EXISTS (SELECT 1 FROM outcome o JOIN assessment oa ON oa.id = o.assessment_id"
            "   WHERE o.factor_id = x.id AND o.became = 'gone'"
            "   AND (oa.started_on, oa.id) < (s.started_on, s.id)"
            "   AND NOT EXISTS (SELECT 1 FROM finding f JOIN domain_entry e ON e.id = f.entry_id"
            "     JOIN assessment again ON again.id = e.assessment_id WHERE f.factor_id = x.id"
            "     AND (again.started_on, again.id) > (oa.started_on, oa.id)"
            "     AND (again.started_on, again.id) < (s.started_on, s.id)))))) ORDER BY id"),
        evaluation);
}

std::vector<Outcome> of(
    const Reader& reader, AssessmentId evaluation, const std::vector<Factor>& difficulties)
{
    const std::vector<Outcome> stored = outcomeTable.all(
        reader, QStringLiteral("WHERE assessment_id = ? ORDER BY id"), evaluation);
    std::vector<Outcome> found;
    for (const Factor& factor : difficulties) {
        const auto same = std::find_if(stored.begin(), stored.end(),
            [&](const Outcome& one) { return one.factor == factor.id; });
        Outcome none;
        none.assessment = evaluation;
        none.factor = factor.id;
        found.push_back(same == stored.end() ? none : *same);
    }
    return found;
}

void save(Work& work, const Outcome& outcome, const Outcome* shown)
{
    const Assessment evaluation = assessments::load(work, outcome.assessment);
    if (evaluation.isCompleted())
        throw Refusal(Problem{QString(), ProblemKind::AlreadyCompleted, {}});
    if (factors::load(work, outcome.factor).accompaniment != evaluation.accompaniment)
        throw Refusal(Problem{QStringLiteral("factor"), ProblemKind::Missing, {}});
    if (outcome.became != Became::NotSaid || !outcome.words.trimmed().isEmpty())
        outcomeTable.save(work, outcome, shown);
    else if (outcome.id.isValid())
        work.remove("outcome", outcome.id.value);
}

std::vector<Mention> story(const Reader& reader, FactorId factor)
{
    std::vector<Mention> all = Sql(reader).all(
        QStringLiteral(
            "SELECT a.id, a.kind, ifnull(a.completed_on, a.started_on),"
            " EXISTS (SELECT 1 FROM finding f WHERE f.entry_id = e.id AND f.factor_id = x.id),"
            " ifnull(e.status, '') = 'open', ifnull(o.became, ''), ifnull(o.words, '')"
            " FROM factor x JOIN assessment a ON a.accompaniment_id = x.accompaniment_id"
            " LEFT JOIN domain_entry e ON e.assessment_id = a.id AND e.domain = x.domain"
            " LEFT JOIN outcome o ON o.assessment_id = a.id AND o.factor_id = x.id"
            " WHERE x.id = ? ORDER BY a.started_on, a.id"),
        [](Row row) {
            Mention mention;
            QString kind;
            QString became;
            row >> mention.assessment >> kind >> mention.on >> mention.isSaid
                >> mention.isDomainTalkedAbout >> became >> mention.words;
            mention.kind = fromCode<AssessmentKind>(kind);
            mention.became = fromCode<Became>(became);
            return mention;
        },
        factor);
    const auto first = std::find_if(all.begin(), all.end(),
        [](const Mention& one) { return one.isSaid || one.became != Became::NotSaid; });
    all.erase(all.begin(), first);
    return all;
}

} // namespace jalons::outcomes
