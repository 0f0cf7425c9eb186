#pragma once
#include "core/contract/contract.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Contract> contractTable;
extern const Table<Article> articleTable;
extern const Table<Objective> objectiveTable;
extern const Table<Commitment> commitmentTable;
extern const Table<Signature> signatureTable;

} // namespace jalons
