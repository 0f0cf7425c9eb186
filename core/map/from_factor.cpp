#include "core/map/from_factor.h"

#include "core/base/text.h"
#include "core/contract/contract_edit.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons::maps {

namespace {

QString asked(const QString& words)
{
    const QString text = words.trimmed();
    if (text.isEmpty())
        throw Refusal(Problem{QStringLiteral("words"), ProblemKind::Required, {}});
    return text;
}

/// A need of the accompaniment with these words in the domain, whenever it was said.
FindingId needSaying(const Reader& reader, const Factor& factor, const QString& text)
{
    for (const Need& need : assessments::needs(reader, factor.accompaniment))
        if (need.domain == factor.domain && fold(need.text) == fold(text))
            return need.id;
    return {};
}

} // namespace

FactorUse useOf(const Reader& reader, AccompanimentId id)
{
    FactorUse use;
    for (const Assessment& one : assessments::of(reader, id))
        if (!one.isCompleted())
            use.assessment = one.id;
    for (const Contract& one : contracts::of(reader, id))
        if (!one.isFrozen() && !one.isOfAdmission() && one.kind != ContractKind::Earlier)
            use.contract = one.id;
    return use;
}

FindingId makeNeed(Work& work, FactorId id, const QString& words)
{
    const QString text = asked(words);
    const Factor factor = factors::load(work, id);
    const AssessmentId open = useOf(work, factor.accompaniment).assessment;
    if (!open.isValid())
        throw Refusal(Problem{QStringLiteral("assessment"), ProblemKind::NotCompleted, {}});
    DomainEntry entry = assessments::entry(work, open, factor.domain);
    const auto says = [&](const Finding& finding) {
        return finding.kind == FindingKind::Need && fold(finding.text) == fold(text);
    };
    if (std::none_of(entry.findings.begin(), entry.findings.end(), says)) {
        entry.status = EntryStatus::Open;
        entry.findings.push_back({{}, FindingKind::Need, text});
        assessments::save(work, entry);
        entry = assessments::entry(work, open, factor.domain);
    }
    return std::find_if(entry.findings.begin(), entry.findings.end(), says)->id;
}

ObjectiveId makeObjective(Work& work, FactorId id, const QString& words)
{
    const QString text = asked(words);
    const Factor factor = factors::load(work, id);
    const FactorUse use = useOf(work, factor.accompaniment);
    if (!use.contract.isValid())
        throw Refusal(Problem{QStringLiteral("contract"), ProblemKind::NotCompleted, {}});
    Need need{needSaying(work, factor, text), factor.domain, text};
    if (!need.id.isValid() && use.assessment.isValid())
        need.id = makeNeed(work, id, text);
    Objective objective = answering(need);
    objective.contract = use.contract;
    return contracts::append(work, objective);
}

} // namespace jalons::maps
