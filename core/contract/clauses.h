#pragma once
#include "core/contract/contract.h"

namespace jalons {

/// An article as the clause library ships it, before a contract makes it its own.
struct ClauseTemplate
{
    QString code; ///< stable; empty for an article the structure writes itself
    QString title;
    QString text; ///< with {{placeholders}}; paragraphs set apart by an empty line
    bool optional = false; ///< useful to some structures only

    bool operator==(const ClauseTemplate&) const = default;
};

/// The articles shipped for a kind of contract, in the order they are printed. Read once; the same
/// for everybody.
std::vector<ClauseTemplate> clauses(ContractKind kind);
/// The title of the sheet: « Contrat d’accompagnement social », « Avenant au contrat
/// d’accompagnement ».
QString clausesTitle(ContractKind kind);

} // namespace jalons
