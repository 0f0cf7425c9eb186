#include "core/participation/prefect_decision.h"

#include "core/base/rules.h"
#include "core/base/what_changed.h"
#include "core/participation/calculation.h"
#include "core/participation/participation_columns.h"

namespace jalons {

Rate PrefectDecision::rate(HouseholdGroup group, bool meals) const
{
    if (group == HouseholdGroup::Small)
        return meals ? smallMeals : small;
    return meals ? largeMeals : large;
}

Problems problems(const PrefectDecision& d, QDate today)
{
    Problems found;
    checkGiven(found, "number", !d.number.trimmed().isEmpty());
    checkGiven(found, "decidedOn", d.decidedOn.isValid());
    checkPast(found, "decidedOn", d.decidedOn, today);
    checkGiven(found, "from", d.from.isValid());
    const Scale& scale = scaleOn(d.from);
    const auto rate = [&](const char* field, HouseholdGroup group, bool meals) {
        if (const Rate said = d.rate(group, meals); said != Rate{})
            found += rateProblems(field, said, scale, group, meals);
    };
    rate("small", HouseholdGroup::Small, false);
    rate("smallMeals", HouseholdGroup::Small, true);
    rate("large", HouseholdGroup::Large, false);
    rate("largeMeals", HouseholdGroup::Large, true);
    const auto within = [&](const char* field, qint64 value, qint64 most, const QString& words) {
        if (value < 0 || value > most)
            found.append(
                {QLatin1String(field), ProblemKind::OutOfRange, {QStringLiteral("0"), words}});
    };
    within("flat", d.flat.cents, 100'00, QStringLiteral("100"));
    within("absenceNights", d.absenceNights, 365, QStringLiteral("365"));
    return found;
}

namespace prefectDecisions {

PrefectDecision load(const Reader& reader, PrefectDecisionId id)
{
    return prefectDecisionTable.load(reader, id);
}

std::vector<PrefectDecision> list(const Reader& reader)
{
    return prefectDecisionTable.all(reader, QStringLiteral("ORDER BY from_date DESC, id DESC"));
}

PrefectDecision inForce(const Reader& reader, QDate day)
{
    const auto found = prefectDecisionTable.all(reader,
        QStringLiteral("WHERE from_date <= ? ORDER BY from_date DESC, id DESC LIMIT 1"), day);
    return found.empty() ? PrefectDecision() : found.front();
}

PrefectDecisionId save(Work& work, const PrefectDecision& decision, const PrefectDecision* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(decision, work.today()), before));
    return {prefectDecisionTable.save(work, decision, shown)};
}

void remove(Work& work, PrefectDecisionId id)
{
    if (Sql(work)
            .value(QStringLiteral("SELECT 1 FROM participation WHERE decision_id = ?"), id)
            .isValid())
        throw Refusal(Problem{QString(), ProblemKind::StillUsed, {}});
    work.remove("prefect_decision", id.value);
}

} // namespace prefectDecisions

} // namespace jalons
