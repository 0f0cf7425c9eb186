#pragma once
#include "core/contract/contract.h"

namespace jalons {

/// An article as the clause library ships it, before a contract makes it its own.
struct ClauseTemplate
{
    QString code; ///< stable; empty for an article the structure writes itself
    QString title;
    QString text; ///< with {{placeholders}}; one paragraph a line
    bool optional = false; ///< useful to some structures only

    bool operator==(const ClauseTemplate&) const = default;
};

/// The articles shipped for a kind of contract, in the order they are printed. Read once; the same
/// for everybody.
std::vector<ClauseTemplate> clauses(ContractKind kind);
/// The title of the sheet: « Contrat d’accompagnement », « Avenant au contrat d’accompagnement ».
QString clausesTitle(ContractKind kind);
/// What names the parties before the first article, with {{placeholders}}; one paragraph a line.
QString clausesPreamble(ContractKind kind);

} // namespace jalons
