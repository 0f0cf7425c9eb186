#pragma once
#include "core/contract/contract.h"
#include "core/documents/document.h"
#include "core/paper/paper.h"
#include "core/participation/participation.h"
#include <optional>

namespace jalons::contracts {

/// One of the annexes of a contract of stay or DIPC: a paper, or the sheet of the participation.
struct Annexe
{
    std::optional<PaperKind> kind; ///< none: the sheet of the participation
    PaperId paper; ///< as it was given; invalid: not yet
    ParticipationId participation; ///< as it was completed; invalid: not yet
    Problems hindering; ///< why it cannot be given today

    bool isThere() const { return paper.isValid() || participation.isValid(); }
};

/// What is joined to it, in the order of the paper: participation, indicative tariffs (of a CHRS
/// whose préfet decided its rates: none where nothing is asked), inventory, receipt of livret,
/// charte and règlement, data notice, information on the trusted person. Of a DIPC the first two
/// and the data notice; of that of an emergency the first alone. None of another contract.
/// @param by who would give them; invalid: the structure's representative.
std::vector<Annexe> annexes(const Reader& reader, const Contract& contract, ProfessionalId by = {});
/// Gives those that were not given yet and can be: numbered and kept. Cannot be undone.
void giveAnnexes(Work& work, ContractId id, ProfessionalId by);
/// The sheet with those that are there, as they were given.
Document withAnnexes(const Reader& reader, const Contract& contract, Document sheet);

} // namespace jalons::contracts
