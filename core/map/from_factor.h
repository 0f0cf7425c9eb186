#pragma once
#include "core/contract/contract.h"
#include "core/diagnostic/factor.h"

namespace jalons {

/// What a difficulty of the map may become today: a need of the assessment that is open, an
/// objective of the contract that is being prepared.
struct FactorUse
{
    AssessmentId assessment; ///< invalid: none is open
    ContractId contract; ///< invalid: none is being prepared

    bool operator==(const FactorUse&) const = default;
};

/// What is typed of a difficulty before something is made of it.
struct FactorWish
{
    FactorId factor;
    QString words; ///< what the person needs or wants, in their words

    bool operator==(const FactorWish&) const = default;
};

namespace maps {
FactorUse useOf(const Reader& reader, AccompanimentId id);
/// Adds a need to the domain of the difficulty, in the open assessment; the one that says the same
/// there, but for case and accents, is taken. @param words of the person.
/// @throws Refusal Required without words, NotCompleted when no assessment is open.
FindingId makeNeed(Work& work, FactorId id, const QString& words);
/// Adds an objective in these words to the contract being prepared. It answers the need that says
/// the same, made when an assessment is open.
/// @throws Refusal Required without words, NotCompleted when no contract is being prepared.
ObjectiveId makeObjective(Work& work, FactorId id, const QString& words);
} // namespace maps

} // namespace jalons
