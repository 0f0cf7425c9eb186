#pragma once
#include "core/base/codes.h"
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace jalons {

/// Where an accompaniment stands, derived from what exists.
enum class Phase { Intake, Diagnostic, Contract, Actions, Evaluation, Closed };
template <>
inline constexpr std::array codes<Phase>{std::pair{Phase::Intake, "intake"},
    std::pair{Phase::Diagnostic, "diagnostic"}, std::pair{Phase::Contract, "contract"},
    std::pair{Phase::Actions, "actions"}, std::pair{Phase::Evaluation, "evaluation"},
    std::pair{Phase::Closed, "closed"}};

/// Which delays the law sets for a structure, by its kind. What the law does not name keeps the
/// half-yearly review and the term that its own contracts promise.
enum class LegalClocks {
    Own, ///< no establishment of CASF L312-1: a day centre, a CCAS service…
    Establishment, ///< an ESSMS: contract or DIPC, avenant, yearly update (CASF D311)
    Chrs ///< the same, and the bilan of R345-4
};
/// @param kind vocabulary structure_kind; one that is not said counts as a CHRS, for which the
/// program is made.
LegalClocks legalClocks(const QString& kind);

/// What the file knows of an accompaniment, boiled down to dates. Invalid date: has not happened.
struct CycleFacts
{
    QDate openedOn;
    QDate arrivedOn; ///< the first arrival of the stay; invalid: without lodging
    LegalClocks clocks = LegalClocks::Chrs;
    QDate closedOn;
    QDate diagnosticStarted;
    QDate diagnosticCompleted;
    bool contractPrepared = false; ///< a contract or avenant is being prepared
    QDate contractHandedOn; ///< of the first contract, of stay or DIPC included
    QDate firstSignedOn; ///< the earliest signature, of a contract of stay or DIPC included
    QDate contractSignedOn; ///< latest signature of what answers the diagnostic
    QDate contractTo; ///< term of the contract in force
    int actions = 0;
    int actionsOpen = 0;
    QDate firstActionOn;
    QDate evaluationStarted; ///< an evaluation that is not completed
    QDate evaluationCompleted; ///< the latest
    bool endDecided = false; ///< by the latest evaluation
    bool amendmentDecided = false; ///< the latest evaluation decided an avenant, not signed yet

    /// From when the legal delays run: « dans les quinze jours qui suivent l'admission » (CASF
    /// D311); the opening of an accompaniment without lodging.
    QDate admittedOn() const { return arrivedOn.isValid() ? arrivedOn : openedOn; }
    bool operator==(const CycleFacts&) const = default;
};

Phase phaseOf(const CycleFacts& facts);

/// « L'entrée dans l'accompagnement global a lieu quand le diagnostic est réalisé »: when, and only
/// when.
inline bool isGlobal(const CycleFacts& facts)
{
    return facts.diagnosticCompleted.isValid();
}

/// Whether a step of the cycle is behind: of the actions, when none is open any more or an
/// evaluation looks back on them.
bool isDone(const CycleFacts& facts, Phase step);

/// The step to propose as one button.
enum class NextStep {
    StartDiagnostic,
    ContinueDiagnostic,
    PrepareContract,
    HandContract,
    SignContract,
    PlanAction,
    FollowActions,
    StartEvaluation,
    ContinueEvaluation,
    PrepareAmendment,
    EndAccompaniment,
    OpenAgain
};
NextStep nextStep(const CycleFacts& facts, QDate today);

/// What the structure owes by a date. Never a person's delay.
enum class DueKind {
    None,
    HandContract,
    SignContract,
    SpecifyObjectives,
    Review,
    UpdateObjectives,
    ContractTerm
};
template <>
inline constexpr std::array codes<DueKind>{std::pair{DueKind::None, ""},
    std::pair{DueKind::HandContract, "hand_contract"},
    std::pair{DueKind::SignContract, "sign_contract"},
    std::pair{DueKind::SpecifyObjectives, "specify_objectives"},
    std::pair{DueKind::Review, "review"}, std::pair{DueKind::UpdateObjectives, "update_objectives"},
    std::pair{DueKind::ContractTerm, "contract_term"}};

struct Due
{
    DueKind kind = DueKind::None;
    QDate on;

    bool operator==(const Due&) const = default;
};

/// The last day to hand the first contract over: 15 days after the admission (CASF D311).
QDate handContractBy(const CycleFacts& facts);
/// The last day to sign it: a calendar month after the admission (CASF D311).
QDate signContractBy(const CycleFacts& facts);
/// The last day for the avenant that makes the objectives precise: 6 calendar months after the
/// admission (CASF D311 V; the text does not say from when: the earlier is kept).
QDate specifyObjectivesBy(const CycleFacts& facts);
/// The next bilan: 6 calendar months after the admission or the latest evaluation (CASF R345-4).
QDate reviewBy(const CycleFacts& facts);

/// Every deadline still open, earliest first. Months are calendar months (31 January + 1 = end of
/// February).
/// - in an establishment, the first contract or DIPC handed over and signed: handContractBy,
///   signContractBy; then what makes its objectives precise: specifyObjectivesBy;
/// - the bilan: reviewBy;
/// - in an establishment, objectives brought up to date every year after the signature (CASF D311);
/// - the term of the contract in force.
std::vector<Due> deadlines(const CycleFacts& facts);

/// Whether the law sets it for such a structure, and not a promise of its own: the term of a
/// contract never is the law's, the half-yearly bilan only for a CHRS (CASF R345-4).
bool isLegal(DueKind kind, LegalClocks clocks);

/// How a deadline of the structure is shown: past, within 15 days, or further.
enum class Urgency { Late, Soon, Calm };
Urgency urgency(QDate due, QDate today);
/// The same where only what the law sets is late: a promise of the structure's own stays « soon ».
Urgency urgency(QDate due, bool isLegal, QDate today);

} // namespace jalons
