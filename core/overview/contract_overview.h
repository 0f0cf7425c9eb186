#pragma once
#include "core/contract/contract.h"
#include "core/diagnostic/assessment.h"
#include "core/structure/structure.h"

namespace jalons {

/// The contracts and avenants of an accompaniment, the latest first.
struct ContractList
{
    struct Line
    {
        Contract contract;
        int objectives = 0; ///< how many
    };
    std::vector<Line> lines;
    PersonId person;
    ContractId inForce;
    bool isAdmitted = false; ///< there is an admission: a contract of stay can be made
    ContractKind ofAdmission = ContractKind::Individual; ///< what the law asks for at the admission

    /// What answers the diagnostic and is being prepared; null when nothing is.
    const Contract* underWay() const;
};
ContractList loadContracts(const Reader& reader, AccompanimentId accompaniment);

/// What stands around one contract while it is written.
struct ContractOverview
{
    ContractContent content;
    ContractContent original; ///< of an avenant: what it amends
    std::vector<Need> needs; ///< said in the assessments of the accompaniment
    std::vector<Professional> signatories; ///< whom it can name
    bool isInForce = false;
};
/// @throws Refusal(Missing) when the contract is gone.
ContractOverview loadContract(const Reader& reader, ContractId id);

} // namespace jalons
