#pragma once
#include "core/contract/contract_edit.h"
#include "tests/core/distinct_path.h"

namespace jalons::testing {

inline ContractContent contentOf(const StructureFile& file, ContractId id)
{
    return *file.query([&](const Reader& r) { return contracts::content(r, id); });
}

/// Somebody whose diagnostic is completed and whose contract is signed.
inline Case signedCase(StructureFile& file)
{
    Case c = openCase(file);
    diagnose(file, c);
    makeContract(file, c);
    perform(file, Operation::SignContract, [&](Work& w) {
        contracts::sign(w, c.contract, signing());
        return 0;
    });
    return c;
}

} // namespace jalons::testing
