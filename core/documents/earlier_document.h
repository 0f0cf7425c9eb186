#pragma once
#include "core/contract/contract.h"
#include "core/documents/document.h"

namespace jalons {

/// What was entered of a contract that was signed before Jalons: a record of it, never its text.
Document earlierContractDocument(const Reader& reader, const ContractContent& content);

} // namespace jalons
