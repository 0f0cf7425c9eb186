#pragma once
#include "core/contract/contract.h"
#include "core/documents/document.h"

namespace jalons {

/// The contract or avenant as it prints. A signed one is exactly the document stored when it was
/// signed, whatever has changed in the file since. The one way to have it. @throws Refusal
/// NotIntact when it is no longer what was signed; Failure(Damaged) when the stored document cannot
/// be read.
Document contractDocument(const Reader& reader, ContractId id);

/// The sheet of this content, built afresh from the file: parties, articles with their placeholders
/// filled, objectives, reciprocal commitments by party, signature block.
Document contractDocument(const Reader& reader, const ContractContent& content);

} // namespace jalons
