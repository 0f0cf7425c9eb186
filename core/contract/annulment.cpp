#include "core/contract/annulment.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/contract_columns.h"
#include "core/storage/sql.h"

namespace jalons::contracts {

std::optional<Annulment> annulment(const Reader& reader, ContractId id)
{
    const std::vector<Annulment> found
        = annulmentTable.all(reader, QStringLiteral("WHERE contract_id = ?"), id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void annul(Work& work, ContractId id, ProfessionalId by, const QString& reason)
{
    constexpr qsizetype longest = 2000;
    const Contract contract = load(work, id);
    if (!contract.isFrozen())
        throw Refusal(Problem{QString(), ProblemKind::NotCompleted, {}});
    if (contract.annulledOn.isValid())
        throw Refusal(Problem{QString(), ProblemKind::AlreadyUsed, {contract.number}});
    if (reason.trimmed().isEmpty())
        throw Refusal(Problem{QStringLiteral("reason"), ProblemKind::Required, {}});
    if (reason.size() > longest)
        throw Refusal(
            Problem{QStringLiteral("reason"), ProblemKind::TooLong, {QString::number(longest)}});
    // What it says goes on in the avenant: that one is annulled first.
    if (Sql(work)
            .value(QStringLiteral("SELECT 1 FROM signed_contract WHERE amends_id = ? LIMIT 1"), id)
            .isValid())
        throw Refusal(Problem{QString(), ProblemKind::StillUsed, {}});
    Annulment row;
    row.contract = id;
    row.annulledOn = work.today();
    row.by = by;
    row.reason = reason;
    annulmentTable.save(work, row);
    accompaniments::refresh(work, contract.accompaniment);
}

} // namespace jalons::contracts
