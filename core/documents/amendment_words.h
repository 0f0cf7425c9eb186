#pragma once
#include "core/contract/contract.h"
#include "core/documents/document.h"

namespace jalons {

class Labels;

/// What an avenant changes in the contract it amends, in words: what is added, what is no longer as
/// it was (with what it was), what stops. The frozen rows of the contract are compared with those
/// of the avenant; articles are not, those of the contract go on. A sentence says so when it
/// changes nothing.
std::vector<Block> changesInWords(const Reader& reader, const Labels& labels,
    const ContractContent& original, const ContractContent& amendment);
/// « Ce contrat a déjà été modifié par l’avenant n° … signé le … . »: those that bind beside it.
/// Empty without any.
QString earlierAmendments(const Reader& reader, const Labels& labels, const Contract& amendment);
/// « contrat de séjour »: what is amended, whatever avenants came between. Empty for nothing.
QString amendedKind(const Reader& reader, const Labels& labels, const Contract& amendment);

} // namespace jalons
