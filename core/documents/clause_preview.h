#pragma once
#include "core/contract/clauses.h"
#include "core/documents/document.h"

namespace jalons {

/// A library as a contract begun with it today would print.
struct ClauseSheet
{
    Contract contract; ///< stored nowhere
    std::vector<int> articles; ///< which of the library's each article printed is, in their order
    Document document;
};

/// @param of whose contract it would be: the articles whose condition holds. An invalid id: of
/// somebody made up, with every article.
ClauseSheet clauseSheet(
    const Reader& reader, ContractKind kind, const ClauseSet& library, AccompanimentId of);

} // namespace jalons
