#pragma once
#include "core/contract/contract.h"

namespace jalons {

/// A signature on paper, as it is recorded.
struct Signing
{
    QDate day;
    QString town;
    std::vector<Signature> signatories; ///< at least the person and a professional or the structure

    bool operator==(const Signing&) const = default;
};

Problems problems(const Signing& signing, const Contract& contract, QDate today);

namespace contracts {
/// Freezes the contract: the document is built, stored as signed with its SHA-256, and nothing of
/// the contract can change any more. Cannot be undone. @throws Refusal for what problems() and
/// signingProblems() say.
void sign(Work& work, ContractId id, const Signing& signing);
} // namespace contracts

} // namespace jalons
