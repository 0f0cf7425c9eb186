#include "core/contract/earlier.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/contract_columns.h"
#include "core/storage/sql.h"
#include <algorithm>

namespace jalons {

Problems problems(const EarlierContract& earlier, QDate today)
{
    Problems found;
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    if (earlier.number.trimmed().isEmpty())
        found.append({QStringLiteral("number"), ProblemKind::Required, {}});
    if (!earlier.signedOn.isValid())
        found.append({QStringLiteral("signedOn"), ProblemKind::Required, {}});
    else if (earlier.signedOn > today)
        found.append(
            {QStringLiteral("signedOn"), ProblemKind::DateInFuture, {iso(earlier.signedOn)}});
    if (!earlier.from.isValid())
        found.append({QStringLiteral("from"), ProblemKind::Required, {}});
    else if (earlier.to.isValid() && earlier.to < earlier.from)
        found.append({QStringLiteral("to"), ProblemKind::EndBeforeStart,
            {iso(earlier.from), iso(earlier.to)}});
    if (!isSignedBy(
            earlier.signatories, {Party::Person, Party::Representative, Party::ParentalAuthority}))
        found.append({QStringLiteral("person"), ProblemKind::Required, {}});
    if (!isSignedBy(earlier.signatories, {Party::Professional, Party::Structure}))
        found.append({QStringLiteral("professional"), ProblemKind::Required, {}});
    if (std::all_of(earlier.aims.begin(), earlier.aims.end(),
            [](const QString& aim) { return aim.trimmed().isEmpty(); }))
        found.append({QStringLiteral("aims"), ProblemKind::NoObjective, {}});
    return found;
}

namespace contracts {

ContractId enterEarlier(Work& work, const EarlierContract& earlier)
{
    refuseOn(problems(earlier, work.today()));
    Contract contract;
    contract.accompaniment = earlier.accompaniment;
    contract.kind = ContractKind::Earlier;
    contract.number = earlier.number.trimmed();
    contract.from = earlier.from;
    contract.to = earlier.to;
    contract.madeOn = earlier.signedOn;
    if (Sql(work)
            .value(QStringLiteral("SELECT 1 FROM contract WHERE number = ?"), contract.number)
            .isValid())
        throw Refusal(
            Problem{QStringLiteral("number"), ProblemKind::AlreadyUsed, {contract.number}});
    const ContractId id = save(work, contract);
    int position = 0;
    for (const QString& aim : earlier.aims) {
        if (aim.trimmed().isEmpty())
            continue;
        Objective objective;
        objective.contract = id;
        objective.title = aim.trimmed();
        objective.position = ++position;
        save(work, objective);
    }
    for (Signature signature : earlier.signatories) {
        signature.name = signature.name.trimmed();
        if (signature.name.isEmpty())
            continue;
        signature.id = {};
        signature.contract = id;
        signature.quality = signature.quality.trimmed();
        signatureTable.save(work, signature);
    }
    // Last: from then on the schema refuses any other change.
    work.save("contract", id.value,
        {{"signed_on", earlier.signedOn}, {"signed_at", earlier.signedAt.trimmed()}});
    accompaniments::refresh(work, earlier.accompaniment);
    return id;
}

} // namespace contracts

} // namespace jalons
