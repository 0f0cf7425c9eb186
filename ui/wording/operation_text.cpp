#include "ui/wording/operation_text.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct OperationText
{
    Q_DECLARE_TR_FUNCTIONS(OperationText)
public:
    static QString of(Operation operation)
    {
        using enum Operation;
        static constexpr std::pair<Operation, const char*> all[]{
            {Unknown, ""},
            {CreateFile, QT_TR_NOOP("create the file")},
            {UpdateStructure, QT_TR_NOOP("change the structure")},
            {SaveProfessional, QT_TR_NOOP("change the team")},
            {AddTerm, QT_TR_NOOP("add the word")},
            {UpdateVocabulary, QT_TR_NOOP("change the words")},
            {UpdateCustomFields, QT_TR_NOOP("change the structure’s own fields")},
            {FillCustomFields, QT_TR_NOOP("fill in the structure’s own fields")},
            {MergePeople, QT_TR_NOOP("merge two files")},
            {BringOver, QT_TR_NOOP("bring over from a copy")},
            {TellApart, QT_TR_NOOP("say that they are two people")},
            {CreatePerson, QT_TR_NOOP("add the person")},
            {UpdatePerson, QT_TR_NOOP("change the identity")},
            {UpdateHousehold, QT_TR_NOOP("change the household")},
            {SeparateHousehold, QT_TR_NOOP("record the separation")},
            {RecordBirth, QT_TR_NOOP("record the birth")},
            {RecordArrival, QT_TR_NOOP("record the arrival")},
            {RecordDeparture, QT_TR_NOOP("record the departure")},
            {UpdateConcerned, QT_TR_NOOP("change who the accompaniment concerns")},
            {ChangeSituation, QT_TR_NOOP("record a change of situation")},
            {CorrectSituation, QT_TR_NOOP("correct the situation")},
            {RemoveSituation, QT_TR_NOOP("remove the fact")},
            {OpenAccompaniment, QT_TR_NOOP("open the accompaniment")},
            {UpdateAccompaniment, QT_TR_NOOP("change the accompaniment")},
            {EndAccompaniment, QT_TR_NOOP("end the accompaniment")},
            {StartDiagnostic, QT_TR_NOOP("start the diagnostic")},
            {UpdateDiagnostic, QT_TR_NOOP("change the diagnostic")},
            {UpdateMap, QT_TR_NOOP("change the map of difficulties")},
            {SaveSitting, QT_TR_NOOP("write about the interview")},
            {RemoveSitting, QT_TR_NOOP("remove the interview")},
            {CompleteAssessment, QT_TR_NOOP("complete the diagnostic or the evaluation")},
            {ReopenAssessment, QT_TR_NOOP("reopen the diagnostic or the evaluation")},
            {PrepareContract, QT_TR_NOOP("prepare the contract")},
            {UpdateContract, QT_TR_NOOP("change the contract")},
            {UpdateObjective, QT_TR_NOOP("change the objective")},
            {RemoveObjective, QT_TR_NOOP("remove the objective")},
            {UpdateCommitment, QT_TR_NOOP("change the commitment")},
            {RemoveCommitment, QT_TR_NOOP("remove the commitment")},
            {UpdateArticle, QT_TR_NOOP("change the article")},
            {RemoveArticle, QT_TR_NOOP("remove the article")},
            {RemoveContract, QT_TR_NOOP("remove the draft contract")},
            {HandContract, QT_TR_NOOP("hand over the contract")},
            {SignContract, QT_TR_NOOP("sign the contract")},
            {PrintForSignature, QT_TR_NOOP("print for signature")},
            {AnnulSignature, QT_TR_NOOP("annul a signature recorded by mistake")},
            {EnterEarlierContract, QT_TR_NOOP("enter a contract signed before Jalons")},
            {PrepareAmendment, QT_TR_NOOP("prepare the amendment")},
            {SaveAction, QT_TR_NOOP("change the action")},
            {RemoveAction, QT_TR_NOOP("remove the action")},
            {SaveActionStep, QT_TR_NOOP("change the step of the action")},
            {RemoveActionStep, QT_TR_NOOP("remove the step of the action")},
            {TellRelay, QT_TR_NOOP("change the referent")},
            {CorrectRelay, QT_TR_NOOP("correct the change of referent")},
            {RemoveRelay, QT_TR_NOOP("take the change of referent back")},
            {SavePause, QT_TR_NOOP("change the pause")},
            {RemovePause, QT_TR_NOOP("remove the pause")},
            {SaveRhythm, QT_TR_NOOP("change the agreed rhythm of meetings")},
            {RemoveRhythm, QT_TR_NOOP("remove the agreed rhythm of meetings")},
            {SaveMoment, QT_TR_NOOP("change the moment that mattered")},
            {RemoveMoment, QT_TR_NOOP("remove the moment that mattered")},
            {StartEvaluation, QT_TR_NOOP("start the evaluation")},
            {UpdateEvaluation, QT_TR_NOOP("change the evaluation")},
            {GiveAppreciation, QT_TR_NOOP("keep what the person says of the support")},
            {UpdateAutonomy, QT_TR_NOOP("change what counts for autonomy")},
            {SavePlace, QT_TR_NOOP("change the place")},
            {RemovePlace, QT_TR_NOOP("remove the place")},
            {CloseRoom, QT_TR_NOOP("change when the place is unavailable")},
            {Arrive, QT_TR_NOOP("record the arrival")},
            {Transfer, QT_TR_NOOP("record the change of place")},
            {Depart, QT_TR_NOOP("record the departure")},
            {UpdateStay, QT_TR_NOOP("change the stay")},
            {RemoveStay, QT_TR_NOOP("remove the stay")},
            {SaveAbsence, QT_TR_NOOP("change the absence")},
            {UpdateAdmission, QT_TR_NOOP("change the admission")},
            {SaveRequest, QT_TR_NOOP("change the request")},
            {RemoveRequest, QT_TR_NOOP("remove the request")},
            {AnswerRequest, QT_TR_NOOP("answer the request")},
            {ImportPeople, QT_TR_NOOP("import the list of people")},
            {WriteNote, QT_TR_NOOP("write the note")},
            {RemoveNote, QT_TR_NOOP("remove the note")},
            {WriteHandover, QT_TR_NOOP("write in the hand-over")},
            {RemoveHandover, QT_TR_NOOP("remove the entry of the hand-over")},
            {ReadHandover, QT_TR_NOOP("say that the hand-over was read")},
            {DoHandover, QT_TR_NOOP("say whether it is done")},
            {HandoverToJournal, QT_TR_NOOP("send it to the journal")},
            {SaveActivity, QT_TR_NOOP("change the activity")},
            {RemoveActivity, QT_TR_NOOP("remove the activity")},
            {SaveSession, QT_TR_NOOP("change the session")},
            {RemoveSession, QT_TR_NOOP("remove the session")},
            {SaveAttendance, QT_TR_NOOP("change who is expected or came")},
            {SaveAssembly, QT_TR_NOOP("change the assembly")},
            {RemoveAssembly, QT_TR_NOOP("remove the assembly")},
            {SaveNeed, QT_TR_NOOP("change what was voiced")},
            {RemoveNeed, QT_TR_NOOP("remove what was voiced")},
            {SavePartner, QT_TR_NOOP("change the partner")},
            {RemovePartner, QT_TR_NOOP("remove the partner")},
            {SavePartnerContact, QT_TR_NOOP("change the contact")},
            {RemovePartnerContact, QT_TR_NOOP("remove the contact")},
            {SaveNamedList, QT_TR_NOOP("keep the list")},
            {RemoveNamedList, QT_TR_NOOP("remove the list")},
            {SavePrefectDecision, QT_TR_NOOP("change the prefect’s decision")},
            {RemovePrefectDecision, QT_TR_NOOP("remove the prefect’s decision")},
            {PrepareParticipation, QT_TR_NOOP("prepare the participation")},
            {UpdateParticipation, QT_TR_NOOP("change the participation")},
            {RemoveParticipation, QT_TR_NOOP("remove the participation being prepared")},
            {CompleteParticipation, QT_TR_NOOP("complete the participation")},
            {ReopenParticipation, QT_TR_NOOP("make another version of the participation")},
            {HandParticipation, QT_TR_NOOP("hand over the participation decision")},
            {GiveReceipt, QT_TR_NOOP("give a receipt")},
            {CancelReceipt, QT_TR_NOOP("cancel the receipt by a counter-receipt")},
            {GiveAttestation, QT_TR_NOOP("give an attestation")},
            {HandAttestation, QT_TR_NOOP("record that the attestation was handed over")},
            {CancelAttestation, QT_TR_NOOP("cancel the attestation")},
            {GivePaper, QT_TR_NOOP("give a paper")},
            {HandPaper, QT_TR_NOOP("record that the paper was handed over or signed")},
            {PrepareClauses, QT_TR_NOOP("prepare a version of the clauses")},
            {UpdateClauses, QT_TR_NOOP("change the clauses of contracts")},
            {RemoveClauses, QT_TR_NOOP("remove clauses of contracts")},
            {PrepareWording, QT_TR_NOOP("prepare other words of a paper")},
            {UpdateWording, QT_TR_NOOP("change the words of a paper")},
            {UpdateSentence, QT_TR_NOOP("change a printed sentence")},
            {RestoreSentence, QT_TR_NOOP("take a sentence of Jalons again")},
            {CorrectLanguage, QT_TR_NOOP("correct a text of a language")},
            {RestoreLanguage, QT_TR_NOOP("take the translation of Jalons again")},
            {ReadLanguageOver, QT_TR_NOOP("record that a language was read over")},
            {LoadLanguage, QT_TR_NOOP("load the texts of a language")},
            {RemoveWording, QT_TR_NOOP("remove words of a paper")},
            {Undo, QT_TR_NOOP("undo")},
            {Redo, QT_TR_NOOP("redo")},
        };
        static_assert(std::size(all) == codes<Operation>.size(), "an operation has no words");
        for (const auto& [known, words] : all)
            if (known == operation && *words)
                return tr(words);
        return {};
    }
};

} // namespace

QString operationText(Operation operation)
{
    return OperationText::of(operation);
}

} // namespace jalons
