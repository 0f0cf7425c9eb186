#pragma once
#include "core/contract/clauses.h"
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
/// The same with the title, the preamble and the dates of another library than the one in use on
/// the day it was made: a version that is being written, looked at. Its articles are those of the
/// content. A contract without accompaniment is that of somebody made up (Parties::of).
Document contractDocument(
    const Reader& reader, const ContractContent& content, const ClauseSet& library);

} // namespace jalons
