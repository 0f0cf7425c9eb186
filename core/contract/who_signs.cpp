#include "core/contract/who_signs.h"

#include "core/accompaniment/accompaniment.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include <QSet>
#include <algorithm>

namespace jalons {

Signers proposedSigners(
    const std::optional<Situation>& measure, const PartialDate& birth, QDate day)
{
    if (measure) {
        static const QSet<QString> together{
            QStringLiteral("curatorship"), QStringLiteral("reinforced_curatorship")};
        static const QSet<QString> represented{
            QStringLiteral("guardianship"), QStringLiteral("family_authorisation")};
        if (measure->signs == QLatin1String("both"))
            return Signers::Both;
        if (measure->signs == QLatin1String("representative"))
            return Signers::Representative;
        if (measure->signs == QLatin1String("person"))
            return Signers::Person;
        if (together.contains(measure->kind))
            return Signers::Both;
        if (represented.contains(measure->kind))
            return Signers::Representative;
    }
    return birth.isSurelyMinorAt(day) ? Signers::ParentalAuthority : Signers::Person;
}

std::vector<Party> neededParties(Signers signers, ContractKind kind)
{
    if (kind == ContractKind::Individual)
        return {};
    switch (signers) {
    case Signers::Both:
        return {Party::Person, Party::Representative};
    case Signers::Representative:
        return {Party::Representative};
    case Signers::ParentalAuthority:
        return {Party::ParentalAuthority};
    case Signers::Proposed:
    case Signers::Person:
        break;
    }
    return {Party::Person};
}

bool isOnlyHeard(Signers signers, ContractKind kind)
{
    const std::vector<Party> needed = neededParties(signers, kind);
    return !needed.empty()
        && std::find(needed.begin(), needed.end(), Party::Person) == needed.end();
}

namespace contracts {

namespace {

QDate signingDay(const Reader& reader, const Contract& contract)
{
    return contract.signedOn.isValid() ? contract.signedOn : reader.today();
}

} // namespace

std::optional<Situation> protectionOn(const Reader& reader, PersonId person, QDate day)
{
    std::optional<Situation> measure;
    for (const Situation& fact : situations::at(reader, person, day))
        if (fact.family == SituationFamily::Protection && !fact.hasExpired(day))
            measure = fact;
    return measure;
}

std::optional<Situation> measureInForce(const Reader& reader, const Contract& contract)
{
    if (!contract.accompaniment.isValid())
        return {};
    return protectionOn(reader, accompaniments::load(reader, contract.accompaniment).person,
        signingDay(reader, contract));
}

WhoSigns whoSigns(const Reader& reader, const Contract& contract)
{
    if (!contract.accompaniment.isValid())
        return {};
    const QDate day = signingDay(reader, contract);
    const Person person
        = people::load(reader, accompaniments::load(reader, contract.accompaniment).person);
    const std::optional<Situation> measure = measureInForce(reader, contract);
    WhoSigns who;
    who.proposed = proposedSigners(measure, person.birthDate, day);
    who.signers = contract.signers == Signers::Proposed ? who.proposed : contract.signers;
    if (measure) {
        who.measure = measure->kind;
        who.representative = measure->representative.trimmed();
    }
    return who;
}

Problems whoSignsProblems(const Reader& reader, const Contract& contract)
{
    if (contract.kind == ContractKind::Individual) // the house signs it alone
        return {};
    const WhoSigns who = whoSigns(reader, contract);
    if (who.signers != who.proposed && contract.signersReason.trimmed().isEmpty())
        return {{QStringLiteral("signersReason"), ProblemKind::OtherSigners, {}}};
    return {};
}

} // namespace contracts

} // namespace jalons
