#include "core/documents/clause_preview.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/of_admission.h"
#include "core/documents/contract_document.h"
#include "core/storage/work.h"

namespace jalons {

namespace {

constexpr int usualLength = 6; // months

Contract sample(const Reader& reader, ContractKind kind, AccompanimentId of)
{
    const QDate day = reader.today();
    Contract contract;
    const bool isOfAdmission = kind == ContractKind::Stay || kind == ContractKind::Individual;
    if (of.isValid() && isOfAdmission)
        contract = contracts::proposedContract(reader, of, kind);
    contract.kind = kind;
    contract.accompaniment = of;
    contract.number = QStringLiteral("exemple");
    contract.madeOn = day;
    if (of.isValid())
        contract.signatory = accompaniments::load(reader, of).referent;
    else if (isOfAdmission)
        contract.services
            = {QStringLiteral("lodging"), QStringLiteral("support"), QStringLiteral("rights")};
    if (!contract.from.isValid()) {
        contract.from = day;
        contract.to = lastDay(day, usualLength);
    }
    return contract;
}

} // namespace

ClauseSheet clauseSheet(
    const Reader& reader, ContractKind kind, const ClauseSet& library, AccompanimentId of)
{
    ClauseSheet sheet;
    ContractContent content;
    content.contract = sheet.contract = sample(reader, kind, of);
    const std::set<ArticleCondition> holding = contracts::holding(reader, sheet.contract);
    int index = 0;
    for (const ClauseTemplate& one : library.articles) {
        if (!of.isValid() || holding.contains(one.condition)) {
            content.articles.push_back(
                {{}, {}, one.code, one.title, one.text, int(content.articles.size()) + 1});
            sheet.articles.push_back(index);
        }
        ++index;
    }
    sheet.document = contractDocument(reader, content, library);
    return sheet;
}

} // namespace jalons
