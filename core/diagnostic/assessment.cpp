#include "core/diagnostic/assessment.h"

#include <cstdlib>

namespace jalons {

namespace {
// Long enough for any interview, short enough that a paste by mistake is noticed.
constexpr qsizetype longestText = 20000;
} // namespace

QStringList DomainEntry::texts(FindingKind kind) const
{
    QStringList list;
    for (const Finding& finding : findings)
        if (finding.kind == kind)
            list.append(finding.text);
    return list;
}

bool DomainEntry::isEmpty() const
{
    return personWords.isEmpty() && personLevel == 0 && professionalLevel == 0 && analysis.isEmpty()
        && tried.isEmpty() && priority == 0 && findings.empty();
}

Problems problems(const Assessment& a, QDate today)
{
    Problems found;
    if (!a.startedOn.isValid())
        found.append({QStringLiteral("startedOn"), ProblemKind::Required, {}});
    else if (a.startedOn > today)
        found.append({QStringLiteral("startedOn"), ProblemKind::DateInFuture,
            {a.startedOn.toString(Qt::ISODate)}});
    if (a.completedOn.isValid()) {
        if (a.completedOn > today)
            found.append({QStringLiteral("completedOn"), ProblemKind::DateInFuture,
                {a.completedOn.toString(Qt::ISODate)}});
        else if (a.startedOn.isValid() && a.completedOn < a.startedOn)
            found.append({QStringLiteral("completedOn"), ProblemKind::EndBeforeStart,
                {a.startedOn.toString(Qt::ISODate), a.completedOn.toString(Qt::ISODate)}});
    }
    return found;
}

Problems problems(const DomainEntry& e)
{
    Problems found;
    const auto level = [&](const char* field, int value) {
        if (value < 0 || value > 5)
            found.append({QLatin1String(field), ProblemKind::OutOfRange,
                {QStringLiteral("1"), QStringLiteral("5")}});
    };
    level("personLevel", e.personLevel);
    level("professionalLevel", e.professionalLevel);
    const auto length = [&](const char* field, const QString& text) {
        if (text.size() > longestText)
            found.append(
                {QLatin1String(field), ProblemKind::TooLong, {QString::number(longestText)}});
    };
    length("personWords", e.personWords);
    length("analysis", e.analysis);
    length("tried", e.tried);
    return found;
}

Operation updateOf(const Assessment& assessment)
{
    return assessment.kind == AssessmentKind::Initial ? Operation::UpdateDiagnostic
                                                      : Operation::UpdateEvaluation;
}

int divergence(const DomainEntry& e)
{
    return e.personLevel == 0 || e.professionalLevel == 0
        ? 0
        : std::abs(e.personLevel - e.professionalLevel);
}

} // namespace jalons
