#include "core/evaluation/appreciation.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/rules.h"
#include "core/base/text_limits.h"
#include "core/diagnostic/assessment.h"
#include "core/evaluation/evaluation_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"

namespace jalons {

Problems problems(const Appreciation& appreciation, QDate today)
{
    Problems found;
    checkGiven(found, "day", appreciation.day.isValid());
    checkPast(found, "day", appreciation.day, today);
    checkGiven(found, "words", !appreciation.words.trimmed().isEmpty());
    checkLength(found, "words", appreciation.words, longestFieldText);
    return found;
}

namespace appreciations {

std::vector<Appreciation> of(const Reader& reader, AccompanimentId accompaniment)
{
    return appreciationTable.all(
        reader, QStringLiteral("WHERE accompaniment_id = ? ORDER BY given_on, id"), accompaniment);
}

std::vector<Appreciation> at(const Reader& reader, AssessmentId evaluation)
{
    return appreciationTable.all(
        reader, QStringLiteral("WHERE assessment_id = ? ORDER BY given_on, id"), evaluation);
}

AppreciationId give(Work& work, const Appreciation& appreciation)
{
    refuseOn(problems(appreciation, work.today()));
    Appreciation given = appreciation;
    given.id = {};
    given.words = given.words.trimmed();
    if (given.assessment.isValid()) {
        Assessment evaluation = assessments::load(work, given.assessment);
        if (evaluation.accompaniment != given.accompaniment)
            throw Refusal(Problem{QStringLiteral("assessment"), ProblemKind::Missing, {}});
        if (evaluation.isCompleted())
            throw Refusal(Problem{QString(), ProblemKind::AlreadyCompleted, {}});
        // What another desk is writing there meanwhile is not what was given.
        if (evaluation.personView.trimmed() == given.words) {
            evaluation.personView.clear();
            assessments::save(work, evaluation);
        }
    } else {
        accompaniments::load(work, given.accompaniment); // it is there
    }
    return {appreciationTable.save(work, given)};
}

} // namespace appreciations

} // namespace jalons
