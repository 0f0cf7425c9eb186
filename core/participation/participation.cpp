#include "core/participation/participation.h"

#include "core/base/rules.h"

namespace jalons {

QString Participation::label() const
{
    return version > 1 ? QStringLiteral("%1 / %2").arg(number).arg(version) : number;
}

Means ParticipationContent::means() const
{
    Means means{participation.adults, participation.children, participation.meals, {}, {}, {}};
    for (const ParticipationLine& line : lines) {
        Money& sum = line.kind == ParticipationLineKind::Resource ? means.resources
            : line.kind == ParticipationLineKind::DebtPlan        ? means.debtPlan
                                                                  : means.maintenance;
        sum.cents += line.amount.cents;
    }
    return means;
}

Rate ParticipationContent::rate() const
{
    if (participation.isCompleted())
        return participation.rate;
    return decision.rate(scale().groupOf(means().people()).group, participation.meals);
}

ParticipationDays ParticipationContent::days(QDate departure) const
{
    return {participation.arrivedOn, participation.from, departure};
}

Problems problems(const Participation& p)
{
    Problems found;
    checkGiven(found, "arrivedOn", p.arrivedOn.isValid());
    checkGiven(found, "from", p.from.isValid());
    checkOrder(found, "from", p.arrivedOn, p.from);
    const auto within = [&](const char* field, int value, int least) {
        if (value < least || value > 20)
            found.append({QLatin1String(field), ProblemKind::OutOfRange,
                {QString::number(least), QStringLiteral("20")}});
    };
    within("adults", p.adults, 1);
    within("children", p.children, 0);
    return found;
}

Problems problems(const ParticipationLine& line)
{
    Problems found;
    if (line.amount < Money{} || line.amount.cents > 99'999'999)
        found.append({QStringLiteral("amount"), ProblemKind::OutOfRange,
            {QStringLiteral("0"), QStringLiteral("999 999")}});
    return found;
}

Problems calculationProblems(const ParticipationContent& content)
{
    Problems found = problems(content.participation);
    for (const ParticipationLine& line : content.lines)
        found += problems(line);
    if (!found.isEmpty())
        return found;
    if (!content.participation.isCompleted())
        checkGiven(found, "decision", content.decision.id.isValid());
    if (!found.isEmpty())
        return found;
    // Another household or meals may be one of which the decision says nothing.
    if (content.rate() == Rate{})
        return {{QStringLiteral("decision"), ProblemKind::Required, {}}};
    return problems(content.means(), content.rate(), content.scale());
}

} // namespace jalons
