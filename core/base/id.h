#pragma once
#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace jalons {

/// A strong row id: a PersonId cannot be given where a ContractId is meant. 0 means « not stored
/// yet ».
template <class Tag> struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using PersonId = Id<struct PersonTag>;
using HouseholdId = Id<struct HouseholdTag>;
using MembershipId = Id<struct MembershipTag>;
using AnimalId = Id<struct AnimalTag>;
using SituationId = Id<struct SituationTag>;
using ProfessionalId = Id<struct ProfessionalTag>;
using AccompanimentId = Id<struct AccompanimentTag>;
using AssessmentId = Id<struct AssessmentTag>;
using DomainEntryId = Id<struct DomainEntryTag>;
using FindingId = Id<struct FindingTag>;
using FactorId = Id<struct FactorTag>;
using FactorLinkId = Id<struct FactorLinkTag>;
using SittingId = Id<struct SittingTag>;
using AppreciationId = Id<struct AppreciationTag>;
using AutonomyWeightsId = Id<struct AutonomyWeightsTag>;
using OutcomeId = Id<struct OutcomeTag>;
using AssessmentVersionId = Id<struct AssessmentVersionTag>;
using ContractId = Id<struct ContractTag>;
using ArticleId = Id<struct ArticleTag>;
using ClauseVersionId = Id<struct ClauseVersionTag>;
using ClauseId = Id<struct ClauseTag>;
using ObjectiveId = Id<struct ObjectiveTag>;
using CommitmentId = Id<struct CommitmentTag>;
using SignatureId = Id<struct SignatureTag>;
using PrintId = Id<struct PrintTag>;
using AnnulmentId = Id<struct AnnulmentTag>;
using ActionId = Id<struct ActionTag>;
using ActionStepId = Id<struct ActionStepTag>;
using NoteId = Id<struct NoteTag>;
using HandoverEntryId = Id<struct HandoverEntryTag>;
using HandoverReadingId = Id<struct HandoverReadingTag>;
using ActivityId = Id<struct ActivityTag>;
using ActivitySessionId = Id<struct ActivitySessionTag>;
using AttendanceId = Id<struct AttendanceTag>;
using AssemblyId = Id<struct AssemblyTag>;
using ExpressedNeedId = Id<struct ExpressedNeedTag>;
using RelayId = Id<struct RelayTag>;
using PauseId = Id<struct PauseTag>;
using MeetingRhythmId = Id<struct MeetingRhythmTag>;
using MomentId = Id<struct MomentTag>;
using PartnerId = Id<struct PartnerTag>;
using PartnerContactId = Id<struct PartnerContactTag>;
using NamedListId = Id<struct NamedListTag>;
using AppraisalId = Id<struct AppraisalTag>;
using CustomFieldId = Id<struct CustomFieldTag>;
using FieldChoiceId = Id<struct FieldChoiceTag>;
using StayId = Id<struct StayTag>;
using AdmissionId = Id<struct AdmissionTag>;
using AbsenceId = Id<struct AbsenceTag>;
using ProlongationId = Id<struct ProlongationTag>;
using RequestId = Id<struct RequestTag>;
using LodgingId = Id<struct LodgingTag>;
using ClosureId = Id<struct ClosureTag>;
using PrefectDecisionId = Id<struct PrefectDecisionTag>;
using PaperWordingId = Id<struct PaperWordingTag>;
using PrintedSentenceId = Id<struct PrintedSentenceTag>;
using LanguageTextId = Id<struct LanguageTextTag>;
using LanguageReadingId = Id<struct LanguageReadingTag>;
using ParticipationId = Id<struct ParticipationTag>;
using ParticipationLineId = Id<struct ParticipationLineTag>;
using ReceiptId = Id<struct ReceiptTag>;
using PaperId = Id<struct PaperTag>;
using AttestationId = Id<struct AttestationTag>;
using AttestationCancellationId = Id<struct AttestationCancellationTag>;

} // namespace jalons
