#include "core/signing/annexes.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/article_conditions.h"
#include "core/participation/prefect_decision.h"
#include "core/signing/papers.h"
#include "core/signing/participation_papers.h"
#include "core/stay/admission.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons::contracts {

namespace {

constexpr int toldBefore = 31; // days: what is explained before the arrival is told too

std::vector<PaperKind> kindsOf(const Reader& reader, const Contract& contract)
{
    if (contract.variant == IndividualVariant::Emergency)
        return {};
    std::vector<PaperKind> kinds;
    if (isChrs(reader) && prefectDecisions::inForce(reader, reader.today()).id.isValid())
        kinds.push_back(PaperKind::Tariffs);
    if (contract.kind == ContractKind::Stay) {
        kinds.push_back(PaperKind::Inventory);
        kinds.push_back(PaperKind::HandingReceipt);
    }
    kinds.push_back(PaperKind::DataNotice);
    if (contract.kind == ContractKind::Stay)
        kinds.push_back(PaperKind::TrustedNotice);
    return kinds;
}

PersonId personOf(const Reader& reader, const Contract& contract)
{
    return accompaniments::load(reader, contract.accompaniment).person;
}

/// The latest of its kind that belongs to this stay.
PaperId given(
    const Reader& reader, const std::vector<Paper>& all, const Contract& contract, PaperKind kind)
{
    const QDate start = contract.admission.isValid()
        ? admissions::load(reader, contract.admission).from
        : contract.from;
    for (const Paper& one : all)
        if (one.kind == kind
            && (isOfAdmission(kind) ? one.admission == contract.admission
                                    : one.issuedOn >= start.addDays(-toldBefore)))
            return one.id;
    return {};
}

} // namespace

std::vector<Annexe> annexes(const Reader& reader, const Contract& contract, ProfessionalId by)
{
    std::vector<Annexe> found;
    if (!contract.isOfAdmission() || !contract.accompaniment.isValid())
        return found;
    const PersonId person = personOf(reader, contract);
    if (isChrs(reader)) {
        Annexe sheet;
        for (const ParticipationRow& row : participations::of(reader, person))
            if (!sheet.participation.isValid() && row.participation.isCompleted()
                && !row.isReplaced)
                sheet.participation = row.participation.id;
        if (!sheet.participation.isValid())
            sheet.hindering = {{QStringLiteral("participation"), ProblemKind::NotCompleted, {}}};
        found.push_back(sheet);
    }
    const std::vector<Paper> all = papers::of(reader, person);
    for (const PaperKind kind : kindsOf(reader, contract)) {
        Annexe one;
        one.kind = kind;
        one.paper = given(reader, all, contract, kind);
        if (!one.paper.isValid()) {
            Paper next = papers::proposed(reader, person, kind);
            next.issuedBy = by;
            one.hindering = papers::givingProblems(reader, next);
        }
        found.push_back(one);
    }
    return found;
}

void giveAnnexes(Work& work, ContractId id, ProfessionalId by)
{
    const Contract contract = load(work, id);
    for (const Annexe& one : annexes(work, contract, by)) {
        if (one.isThere() || !one.hindering.isEmpty())
            continue;
        Paper paper = papers::proposed(work, personOf(work, contract), *one.kind);
        paper.issuedBy = by;
        papers::give(work, paper);
    }
}

Document withAnnexes(const Reader& reader, const Contract& contract, Document sheet)
{
    for (const Annexe& one : annexes(reader, contract)) {
        if (one.paper.isValid())
            sheet.annexes.push_back(papers::sheetOf(reader, one.paper));
        else if (one.participation.isValid())
            sheet.annexes.push_back(participations::sheetOf(reader, one.participation));
    }
    return sheet;
}

} // namespace jalons::contracts
