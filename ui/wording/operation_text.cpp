#include "ui/wording/operation_text.h"

#include <QCoreApplication>

namespace jalons {

namespace {
struct OperationText
{
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};
} // namespace

QString operationText(Operation operation)
{
    switch (operation) {
    case Operation::Unknown:
        return {};
    case Operation::CreateFile:
        return OperationText::tr("create the file");
    case Operation::UpdateStructure:
        return OperationText::tr("change the structure");
    case Operation::SaveProfessional:
        return OperationText::tr("change the team");
    case Operation::AddTerm:
        return OperationText::tr("add the word");
    case Operation::UpdateVocabulary:
        return OperationText::tr("change the words");
    case Operation::UpdateCustomFields:
        return OperationText::tr("change the structure’s own fields");
    case Operation::FillCustomFields:
        return OperationText::tr("fill in the structure’s own fields");
    case Operation::MergePeople:
        return OperationText::tr("merge two files");
    case Operation::TellApart:
        return OperationText::tr("say that they are two people");
    case Operation::CreatePerson:
        return OperationText::tr("add the person");
    case Operation::UpdatePerson:
        return OperationText::tr("change the identity");
    case Operation::UpdateHousehold:
        return OperationText::tr("change the household");
    case Operation::SeparateHousehold:
        return OperationText::tr("record the separation");
    case Operation::RecordBirth:
        return OperationText::tr("record the birth");
    case Operation::RecordArrival:
        return OperationText::tr("record the arrival");
    case Operation::RecordDeparture:
        return OperationText::tr("record the departure");
    case Operation::UpdateConcerned:
        return OperationText::tr("change who the accompaniment concerns");
    case Operation::ChangeSituation:
        return OperationText::tr("record a change of situation");
    case Operation::CorrectSituation:
        return OperationText::tr("correct the situation");
    case Operation::RemoveSituation:
        return OperationText::tr("remove the fact");
    case Operation::OpenAccompaniment:
        return OperationText::tr("open the accompaniment");
    case Operation::UpdateAccompaniment:
        return OperationText::tr("change the accompaniment");
    case Operation::StartDiagnostic:
        return OperationText::tr("start the diagnostic");
    case Operation::UpdateDiagnostic:
        return OperationText::tr("change the diagnostic");
    case Operation::CompleteAssessment:
        return OperationText::tr("complete the assessment");
    case Operation::ReopenAssessment:
        return OperationText::tr("reopen the assessment");
    case Operation::PrepareContract:
        return OperationText::tr("prepare the contract");
    case Operation::UpdateContract:
        return OperationText::tr("change the contract");
    case Operation::UpdateObjective:
        return OperationText::tr("change the objective");
    case Operation::RemoveObjective:
        return OperationText::tr("remove the objective");
    case Operation::UpdateCommitment:
        return OperationText::tr("change the commitment");
    case Operation::RemoveCommitment:
        return OperationText::tr("remove the commitment");
    case Operation::UpdateArticle:
        return OperationText::tr("change the article");
    case Operation::RemoveArticle:
        return OperationText::tr("remove the article");
    case Operation::RemoveContract:
        return OperationText::tr("remove the draft contract");
    case Operation::HandContract:
        return OperationText::tr("hand over the contract");
    case Operation::SignContract:
        return OperationText::tr("sign the contract");
    case Operation::PrepareAmendment:
        return OperationText::tr("prepare the amendment");
    case Operation::SaveAction:
        return OperationText::tr("change the action");
    case Operation::RemoveAction:
        return OperationText::tr("remove the action");
    case Operation::StartEvaluation:
        return OperationText::tr("start the evaluation");
    case Operation::UpdateEvaluation:
        return OperationText::tr("change the evaluation");
    case Operation::SavePlace:
        return OperationText::tr("change the place");
    case Operation::RemovePlace:
        return OperationText::tr("remove the place");
    case Operation::CloseRoom:
        return OperationText::tr("change when the place is unavailable");
    case Operation::Arrive:
        return OperationText::tr("record the arrival");
    case Operation::Transfer:
        return OperationText::tr("record the change of place");
    case Operation::Depart:
        return OperationText::tr("record the departure");
    case Operation::UpdateStay:
        return OperationText::tr("change the stay");
    case Operation::RemoveStay:
        return OperationText::tr("remove the stay");
    case Operation::SaveAbsence:
        return OperationText::tr("change the absence");
    case Operation::UpdateAdmission:
        return OperationText::tr("change the admission");
    case Operation::SaveRequest:
        return OperationText::tr("change the request");
    case Operation::RemoveRequest:
        return OperationText::tr("remove the request");
    case Operation::AnswerRequest:
        return OperationText::tr("answer the request");
    case Operation::ImportPeople:
        return OperationText::tr("import the list of people");
    case Operation::WriteNote:
        return OperationText::tr("write the note");
    case Operation::RemoveNote:
        return OperationText::tr("remove the note");
    case Operation::SavePartner:
        return OperationText::tr("change the partner");
    case Operation::RemovePartner:
        return OperationText::tr("remove the partner");
    case Operation::SaveNamedList:
        return OperationText::tr("keep the list");
    case Operation::RemoveNamedList:
        return OperationText::tr("remove the list");
    case Operation::Undo:
        return OperationText::tr("undo");
    case Operation::Redo:
        return OperationText::tr("redo");
    }
    return {};
}

} // namespace jalons
