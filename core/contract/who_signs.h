#pragma once
#include "core/base/partial_date.h"
#include "core/contract/contract.h"
#include "core/situation/situation.h"
#include <optional>

namespace jalons {

/// Who signs on the side of the person, by the measure in force on @p day: the judgment recorded
/// there wins (its field « who signs »); else the kind of measure proposes it — curatelle: both;
/// tutelle and habilitation familiale: the representative, the person being heard; anything else:
/// the person. Somebody who is surely a minor that day: the parental authority. Never Proposed.
/// (CASF D311 I and III name the legal representative; the table of kinds is the usual reading, and
/// the structure may say otherwise with a reason.)
Signers proposedSigners(
    const std::optional<Situation>& measure, const PartialDate& birth, QDate day);
/// Those whose signature is needed. Of a DIPC nobody on the side of the person: they may sign it
/// too (CASF D311 II).
std::vector<Party> neededParties(Signers signers, ContractKind kind = ContractKind::Accompaniment);

/// Whether others sign for the person, whose view is recorded (« avis recueilli »).
bool isOnlyHeard(Signers signers, ContractKind kind);

/// Who signs a contract, and why.
struct WhoSigns
{
    Signers signers = Signers::Person;
    Signers proposed = Signers::Person;
    QString measure; ///< vocabulary protection_measure: what is in force that day; empty: none
    QString representative; ///< name of the mandataire; may be empty

    bool operator==(const WhoSigns&) const = default;
};

namespace contracts {
/// The measure of protection in force for somebody on a day.
std::optional<Situation> protectionOn(const Reader& reader, PersonId person, QDate day);
/// The same on the day a contract was signed, or today.
std::optional<Situation> measureInForce(const Reader& reader, const Contract& contract);
/// On the day it was signed, or today. Of a contract of nobody: the person.
WhoSigns whoSigns(const Reader& reader, const Contract& contract);
/// OtherSigners when others sign than the measure says, and nothing says why.
Problems whoSignsProblems(const Reader& reader, const Contract& contract);
} // namespace contracts

} // namespace jalons
