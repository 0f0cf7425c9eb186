#pragma once
#include "core/contract/contract.h"

namespace jalons {

enum class DifferenceKind { Added, Removed, Changed };

/// A line of an avenant that is not as in the contract it amends.
struct Difference
{
    DifferenceKind kind = DifferenceKind::Added;
    bool isObjective = true; ///< otherwise a commitment
    Party party = Party::Person; ///< of a commitment
    QString before; ///< title or text in the contract; empty when added
    QString after; ///< title or text in the avenant; empty when removed

    bool operator==(const Difference&) const = default;
};

/// Objectives, then commitments: what the avenant adds, changes and drops. Lines are recognised by
/// their words, then by the need they answer, then by their place.
std::vector<Difference> differences(
    const ContractContent& original, const ContractContent& amendment);

} // namespace jalons
