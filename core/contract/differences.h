#pragma once
#include "core/contract/contract.h"

namespace jalons {

class Reader;

enum class DifferenceKind { Added, Removed, Changed };
enum class DifferencePart { Terms, Objective, Commitment, Article };

/// What of an avenant is not as in the contract it amends.
struct Difference
{
    /// A column of a line, whose value is another one.
    struct Facet
    {
        QString column;
        QString before; ///< as it is stored
        QString after;

        bool operator==(const Facet&) const = default;
    };

    DifferenceKind kind = DifferenceKind::Added;
    DifferencePart part = DifferencePart::Objective;
    Party party = Party::Person; ///< of a commitment
    QString column; ///< of the terms: the column of the contract, « meeting_place »
    QString before; ///< value as it is stored, title or text in the contract; empty when added
    QString after; ///< … in the avenant; empty when removed
    std::vector<Facet>
        facets{}; ///< of an objective or commitment that changed: what beside its words

    bool operator==(const Difference&) const = default;
};

/// Who signs, days and meetings, then objectives, commitments and articles: what the avenant adds,
/// changes and drops. Lines are recognised by their words, then by the need they answer or the code
/// of their article, then by their place.
std::vector<Difference> differences(
    const ContractContent& original, const ContractContent& amendment);

/// What an avenant changes in the contract it amends: differences(), but for the articles that the
/// models of the two have. Those of the contract go on, and an avenant has others of its own: only
/// what somebody wrote in one is a change.
std::vector<Difference> changesOf(
    const Reader& reader, const ContractContent& original, const ContractContent& amendment);

} // namespace jalons
