#include "core/overview/contract_overview.h"

#include "core/contract/of_admission.h"

#include "core/accompaniment/accompaniment.h"

namespace jalons {

const Contract* ContractList::underWay() const
{
    for (const Line& line : lines)
        if (!line.contract.isFrozen() && !line.contract.isOfAdmission())
            return &line.contract;
    return nullptr;
}

ContractList loadContracts(const Reader& reader, AccompanimentId accompaniment)
{
    ContractList list;
    for (const Contract& contract : contracts::of(reader, accompaniment))
        list.lines.push_back(
            {contract, int(contracts::content(reader, contract.id).objectives.size())});
    list.person = accompaniments::load(reader, accompaniment).person;
    list.inForce = contracts::inForce(reader, accompaniment);
    list.isAdmitted = contracts::admissionOf(reader, accompaniment).isValid();
    list.ofAdmission = contracts::proposedOfAdmission(reader, accompaniment);
    return list;
}

ContractOverview loadContract(const Reader& reader, ContractId id)
{
    ContractOverview o;
    o.content = contracts::content(reader, id);
    const Contract& contract = o.content.contract;
    if (contract.amends.isValid())
        o.original = contracts::content(reader, contract.amends);
    o.needs = assessments::needs(reader, contract.accompaniment);
    o.signatories = contracts::possibleSignatories(reader, contract);
    o.isInForce = contracts::inForce(reader, contract.accompaniment) == id;
    return o;
}

} // namespace jalons
