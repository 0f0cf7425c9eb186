#include "core/signing/signing.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/name_forms.h"
#include "core/base/text.h"
#include "core/contract/contract_columns.h"
#include "core/contract/of_admission.h"
#include "core/contract/who_signs.h"
#include "core/documents/contract_document.h"
#include "core/documents/labels.h"
#include "core/person/person.h"
#include "core/signing/prints.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <QSet>
#include <algorithm>

namespace jalons {

Problems problems(const Signing& signing, const Contract& contract, QDate today, Signers who)
{
    Problems found;
    const QString day = signing.day.toString(Qt::ISODate);
    if (contract.isFrozen())
        found.append({QString(), ProblemKind::ContractFrozen, {}});
    if (!signing.day.isValid())
        found.append({QStringLiteral("day"), ProblemKind::Required, {}});
    else if (signing.day > today)
        found.append({QStringLiteral("day"), ProblemKind::DateInFuture, {day}});
    else if (contract.madeOn.isValid() && signing.day < contract.madeOn)
        found.append({QStringLiteral("day"), ProblemKind::SignedBeforeMade,
            {contract.madeOn.toString(Qt::ISODate), day}});
    if (signing.town.trimmed().isEmpty())
        found.append({QStringLiteral("town"), ProblemKind::Required, {}});
    for (const Party party : neededParties(who, contract.kind))
        if (!isSignedBy(signing.signatories, {party}))
            found.append({party == Party::Person     ? QStringLiteral("person")
                    : party == Party::Representative ? QStringLiteral("mandatary")
                                                     : QStringLiteral("parent"),
                ProblemKind::Required, {}});
    for (const QString& box : contract.presentToo)
        if (!isSignedBy(signing.signatories, {fromCode<Party>(box)}))
            found.append({box, ProblemKind::Required, {}});
    if (!isSignedBy(signing.signatories, {Party::Professional, Party::Structure}))
        found.append({QStringLiteral("professional"), ProblemKind::Required, {}});
    return found;
}

Signing proposedSigning(const Reader& reader, const Contract& contract)
{
    const Structure structure = structures::load(reader);
    const Person person
        = people::load(reader, accompaniments::load(reader, contract.accompaniment).person);
    Signing signing;
    signing.town = signatureTown(structure);
    signing.print = contracts::printInForce(reader, contract.id);
    const WhoSigns who = contracts::whoSigns(reader, contract);
    for (const Party party : neededParties(who.signers, contract.kind))
        signing.signatories.push_back({{}, {}, party,
            party == Party::Person               ? Labels(reader).signingName(person)
                : party == Party::Representative ? who.representative
                                                 : QString(),
            party == Party::Representative
                ? Labels(reader).inSentence("protection_measure", who.measure)
                : QString()});
    if (contract.kind == ContractKind::Individual) // may sign too
        signing.signatories.push_back({{}, {}, Party::Person, {}, {}});
    for (const QString& box : contract.presentToo)
        signing.signatories.push_back({{}, {}, fromCode<Party>(box), {}, {}});
    if (contract.signatory.isValid()) {
        const Professional professional = professionals::load(reader, contract.signatory);
        signing.signatories.push_back({{}, {}, Party::Professional, professional.fullName(),
            Labels(reader).trade(professional)});
    }
    if (!structure.representativeName.isEmpty())
        signing.signatories.push_back(
            {{}, {}, Party::Structure, structure.representativeName, structure.representativeRole});
    return signing;
}

namespace {

/// What makes two writings of a name one: « BENALI Nadia » and « Nadia Benali ».
QString sameName(const QString& name)
{
    QStringList words = names::words(name);
    words.sort();
    return words.join(u' ');
}

bool hasSigned(const Reader& reader, const QString& name)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT 1 FROM signature JOIN signed_contract c ON c.id = contract_id"
                              " WHERE party IN ('professional', 'structure') AND name = ?"
                              " LIMIT 1"),
            name)
        .isValid();
}

} // namespace

Problems signatoryProblems(const Reader& reader, const Signing& signing, const Contract& contract)
{
    QSet<QString> allowed{sameName(structures::load(reader).representativeName)};
    QSet<QString> team;
    for (const Professional& one : professionals::list(reader, true)) {
        team.insert(sameName(one.fullName()));
        if (one.canSign() || one.id == contract.signatory)
            allowed.insert(sameName(one.fullName()));
    }
    allowed.remove(QString()); // no representative is no name
    Problems found;
    for (const Signature& signature : signing.signatories) {
        const QString name = signature.name.trimmed();
        const QString same = sameName(name);
        if (name.isEmpty()
            || (signature.party != Party::Professional && signature.party != Party::Structure))
            continue;
        if (!allowed.contains(same) && (team.contains(same) || !hasSigned(reader, name)))
            found.append({signature.party == Party::Structure ? QStringLiteral("representative")
                                                              : QStringLiteral("professional"),
                ProblemKind::NotQualified, {name}});
    }
    return found;
}

namespace contracts {

void sign(Work& work, ContractId id, const Signing& signing)
{
    const Contract unsignedOne = load(work, id);
    refuseOn(problems(signing, unsignedOne, work.today(), whoSigns(work, unsignedOne).signers)
        + whoSignsProblems(work, unsignedOne));
    refuseOn(signatoryProblems(work, signing, load(work, id)));
    const std::vector<ContractPrint> prints = printsOf(work, id);
    const PrintId chosen = signing.print.isValid() ? signing.print : printInForce(work, id);
    const auto print = std::find_if(
        prints.begin(), prints.end(), [&](const ContractPrint& one) { return one.id == chosen; });
    if (print == prints.end() && (!prints.empty() || chosen.isValid()))
        throw Refusal(Problem{QStringLiteral("print"), ProblemKind::Required, {}});
    std::optional<ContractContent> since;
    if (print != prints.end() && isSuperseded(work, *print)
        && !(contentOf(work, *print).sameTextAs(content(work, id))))
        since = goBackTo(work, *print);
    ContractContent all = content(work, id);
    refuseOn(hindering(work, all));
    for (const Signature& old : all.signatures)
        work.remove("signature", old.id.value);
    all.signatures.clear();
    for (Signature signature : signing.signatories) {
        signature.name = signature.name.trimmed();
        if (signature.name.isEmpty())
            continue;
        signature.contract = id;
        signature.quality = signature.quality.trimmed();
        signature.id = {};
        signature.id = {signatureTable.save(work, signature)};
        all.signatures.push_back(signature);
    }
    all.contract.signedOn = signing.day;
    all.contract.signedAt = signing.town.trimmed();
    const QByteArray frozen
        = print == prints.end() ? toJson(contractDocument(work, all)) : print->sheet;
    // One update: from the moment signed_on is set, the schema refuses any other.
    work.save("contract", id.value,
        {{"signed_on", all.contract.signedOn}, {"signed_at", all.contract.signedAt},
            {"frozen", frozen}, {"frozen_sha256", sha256Hex(frozen)}});
    accompaniments::refresh(work, all.contract.accompaniment);
    if (since)
        goOnWith(work, id, *since, std::max(signing.day, all.contract.from));
}

} // namespace contracts

} // namespace jalons
