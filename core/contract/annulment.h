#pragma once
#include "core/contract/contract.h"
#include <optional>

namespace jalons {

/// A signature that was recorded by mistake (annulation): the wrong contract, the wrong print.
/// Nothing of the contract is changed or removed; from then on it does not count as signed.
struct Annulment
{
    AnnulmentId id;
    ContractId contract;
    QDate annulledOn;
    ProfessionalId by; ///< may be invalid
    QString reason; ///< why, for whoever reads the file later

    bool operator==(const Annulment&) const = default;
};

namespace contracts {
/// Why and by whom the signature of a contract was annulled; nothing when it was not.
std::optional<Annulment> annulment(const Reader& reader, ContractId id);
/// Annuls the signature of a contract today. Cannot be undone. @throws Refusal Required for a
/// missing reason, TooLong, NotCompleted for a contract that is not signed, StillUsed while a
/// signed avenant stands on it, AlreadyUsed when it is annulled already.
void annul(Work& work, ContractId id, ProfessionalId by, const QString& reason);
} // namespace contracts

} // namespace jalons
