#pragma once
#include "core/base/codes.h"

namespace jalons {

/// What a person did, as the journal and the Edit menu name it.
enum class Operation {
    Unknown,
    CreateFile,
    UpdateStructure,
    SaveProfessional,
    AddTerm,
    UpdateVocabulary,
    UpdateCustomFields,
    FillCustomFields,
    MergePeople,
    TellApart,
    CreatePerson,
    UpdatePerson,
    UpdateHousehold,
    OpenAccompaniment,
    UpdateAccompaniment,
    StartDiagnostic,
    UpdateDiagnostic,
    CompleteAssessment,
    ReopenAssessment,
    PrepareContract,
    UpdateContract,
    UpdateObjective,
    RemoveObjective,
    UpdateCommitment,
    RemoveCommitment,
    UpdateArticle,
    RemoveArticle,
    RemoveContract,
    HandContract,
    SignContract,
    PrepareAmendment,
    SaveAction,
    RemoveAction,
    StartEvaluation,
    UpdateEvaluation,
    Undo,
    Redo
};
template <>
inline constexpr std::array codes<Operation>{std::pair{Operation::Unknown, ""},
    std::pair{Operation::CreateFile, "create_file"},
    std::pair{Operation::UpdateStructure, "update_structure"},
    std::pair{Operation::SaveProfessional, "save_professional"},
    std::pair{Operation::AddTerm, "add_term"},
    std::pair{Operation::UpdateVocabulary, "update_vocabulary"},
    std::pair{Operation::UpdateCustomFields, "update_custom_fields"},
    std::pair{Operation::FillCustomFields, "fill_custom_fields"},
    std::pair{Operation::MergePeople, "merge_people"},
    std::pair{Operation::TellApart, "tell_apart"},
    std::pair{Operation::CreatePerson, "create_person"},
    std::pair{Operation::UpdatePerson, "update_person"},
    std::pair{Operation::UpdateHousehold, "update_household"},
    std::pair{Operation::OpenAccompaniment, "open_accompaniment"},
    std::pair{Operation::UpdateAccompaniment, "update_accompaniment"},
    std::pair{Operation::StartDiagnostic, "start_diagnostic"},
    std::pair{Operation::UpdateDiagnostic, "update_diagnostic"},
    std::pair{Operation::CompleteAssessment, "complete_assessment"},
    std::pair{Operation::ReopenAssessment, "reopen_assessment"},
    std::pair{Operation::PrepareContract, "prepare_contract"},
    std::pair{Operation::UpdateContract, "update_contract"},
    std::pair{Operation::UpdateObjective, "update_objective"},
    std::pair{Operation::RemoveObjective, "remove_objective"},
    std::pair{Operation::UpdateCommitment, "update_commitment"},
    std::pair{Operation::RemoveCommitment, "remove_commitment"},
    std::pair{Operation::UpdateArticle, "update_article"},
    std::pair{Operation::RemoveArticle, "remove_article"},
    std::pair{Operation::RemoveContract, "remove_contract"},
    std::pair{Operation::HandContract, "hand_contract"},
    std::pair{Operation::SignContract, "sign_contract"},
    std::pair{Operation::PrepareAmendment, "prepare_amendment"},
    std::pair{Operation::SaveAction, "save_action"},
    std::pair{Operation::RemoveAction, "remove_action"},
    std::pair{Operation::StartEvaluation, "start_evaluation"},
    std::pair{Operation::UpdateEvaluation, "update_evaluation"}, std::pair{Operation::Undo, "undo"},
    std::pair{Operation::Redo, "redo"}};

/// A signature stays: it is a fact between people, not an edit.
inline bool isUndoable(Operation operation)
{
    return operation != Operation::SignContract && operation != Operation::CreateFile
        && operation != Operation::Unknown && operation != Operation::Undo
        && operation != Operation::Redo;
}

} // namespace jalons
