#pragma once
#include "core/contract/contract.h"

namespace jalons {

/// A signature on paper, as it is recorded.
struct Signing
{
    QDate day;
    QString town;
    std::vector<Signature> signatories; ///< at least the person and a professional or the structure
    /// Which print was signed; invalid: the latest, when it says what stands today.
    PrintId print{};

    bool operator==(const Signing&) const = default;
};

/// @param who by whose signature the side of the person is bound.
Problems problems(
    const Signing& signing, const Contract& contract, QDate today, Signers who = Signers::Person);

/// Who is expected to sign, where and under which quality, from the file: the person, the signatory
/// of the contract, the structure's representative. Without a day.
Signing proposedSigning(const Reader& reader, const Contract& contract);

/// Who may sign a contract (professionnel habilité ou représentant): NotQualified for each name, of
/// the professional or for the structure, that is neither of the team's who may sign nor the
/// representative's. Case, accents and the order of the words do not count. Names that stand in the
/// file already stay valid: the signatory whom the contract names, and a name under an earlier
/// contract that is nobody's in the team.
Problems signatoryProblems(const Reader& reader, const Signing& signing, const Contract& contract);

namespace contracts {
/// Freezes the contract: the text of the print that was signed is stored with its SHA-256, and
/// nothing of the contract can change any more. Of a superseded print the rows become those of the
/// contract again, and what was written since goes on as an avenant being prepared. A contract that
/// was never printed for signature is frozen as it stands. Cannot be undone. @throws Refusal for
/// what problems(), signatoryProblems() and signingProblems() say, and Required for « print » when
/// all of them are superseded and none is chosen.
void sign(Work& work, ContractId id, const Signing& signing);
} // namespace contracts

} // namespace jalons
