#pragma once
#include "core/contract/annulment.h"
#include "core/contract/contract.h"
#include "core/contract/contract_print.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Contract> contractTable;
extern const Description<Article> articleTable;
extern const Description<Objective> objectiveTable;
extern const Description<Commitment> commitmentTable;
extern const Description<Signature> signatureTable;
extern const Description<Annulment> annulmentTable;
extern const Description<ContractPrint> contractPrintTable;

} // namespace jalons
