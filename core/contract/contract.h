#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/diagnostic/assessment.h"
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace jalons {

class Reader;
class Work;
struct Professional;

/// Earlier: one that was signed on paper before the structure had Jalons. Its dates, parties and
/// aims are entered, its text is on the paper only. Stay (contrat de séjour) and Individual (DIPC,
/// document individuel de prise en charge) are made at the admission, before the diagnostic (CASF
/// D311): the cycle of the accompaniment does not go by them.
enum class ContractKind { Accompaniment, Amendment, Earlier, Stay, Individual };
template <>
inline constexpr std::array codes<ContractKind>{
    std::pair{ContractKind::Accompaniment, "accompaniment"},
    std::pair{ContractKind::Amendment, "amendment"}, std::pair{ContractKind::Earlier, "earlier"},
    std::pair{ContractKind::Stay, "stay"}, std::pair{ContractKind::Individual, "individual"}};

/// Of a DIPC: that of a short stay or of a service without stay; the one made because the person
/// did not sign the contract of stay; that of an emergency, one page in large type.
enum class IndividualVariant { Usual, Refusal, Emergency };
template <>
inline constexpr std::array codes<IndividualVariant>{std::pair{IndividualVariant::Usual, ""},
    std::pair{IndividualVariant::Refusal, "refusal"},
    std::pair{IndividualVariant::Emergency, "emergency"}};

enum class ContractState { Prepared, Handed, Signed, Ended, Annulled };
template <>
inline constexpr std::array codes<ContractState>{std::pair{ContractState::Prepared, "draft"},
    std::pair{ContractState::Handed, "handed"}, std::pair{ContractState::Signed, "signed"},
    std::pair{ContractState::Ended, "ended"}, std::pair{ContractState::Annulled, "annulled"}};

/// Whose a commitment or a signature is. The last ones only sign: whoever represents the person
/// (curateur, tuteur…), holds the parental authority, was chosen to accompany, interprets,
/// witnesses.
enum class Party {
    Person,
    Professional,
    Structure,
    Partner,
    Representative,
    ParentalAuthority,
    Companion,
    Interpreter,
    Witness
};
template <>
inline constexpr std::array codes<Party>{std::pair{Party::Person, "person"},
    std::pair{Party::Professional, "professional"}, std::pair{Party::Structure, "structure"},
    std::pair{Party::Partner, "partner"}, std::pair{Party::Representative, "representative"},
    std::pair{Party::ParentalAuthority, "parental_authority"},
    std::pair{Party::Companion, "companion"}, std::pair{Party::Interpreter, "interpreter"},
    std::pair{Party::Witness, "witness"}};
/// Those who may commit themselves, in the order of the paper.
inline constexpr std::array committing{
    Party::Person, Party::Professional, Party::Structure, Party::Partner};

/// Who signs on the side of the person. Proposed: as the measure in force says.
enum class Signers { Proposed, Person, Both, Representative, ParentalAuthority };
template <>
inline constexpr std::array codes<Signers>{std::pair{Signers::Proposed, ""},
    std::pair{Signers::Person, "person"}, std::pair{Signers::Both, "both"},
    std::pair{Signers::Representative, "representative"},
    std::pair{Signers::ParentalAuthority, "parental_authority"}};

/// What the person wants to reach (objectif).
struct Objective
{
    ObjectiveId id;
    ContractId contract;
    QString domain; ///< vocabulary domain
    FindingId need; ///< the need of the diagnostic it answers; may be invalid
    QString title; ///< in the person's words
    QStringList aims; ///< vocabulary aim, several allowed
    QString means; ///< how we go about it
    QString indicator; ///< how we will see that it is reached, agreed with the person
    QDate dueOn; ///< may be invalid
    int position = 0;
    /// What each level from −2 to +2 means for it, in the words of the person; empty: the usual
    /// words say it.
    QString muchLess;
    QString less;
    QString asAgreed;
    QString more;
    QString muchMore;

    /// What is said of a level, −2…+2; empty for another one.
    QString level(int attainment) const;
    bool hasScale() const;
    bool operator==(const Objective&) const = default;
};

/// Who does what (engagement réciproque).
struct Commitment
{
    CommitmentId id;
    ContractId contract;
    ObjectiveId objective; ///< invalid: for the whole contract
    Party party = Party::Person;
    QString who; ///< name of the partner or professional; empty: the party itself
    QString text;
    int position = 0;

    bool operator==(const Commitment&) const = default;
};

/// An article of the contract: from the clause library, then the structure's own.
struct Article
{
    ArticleId id;
    ContractId contract;
    QString code;
    QString title;
    QString text; ///< with {{placeholders}}
    int position = 0;

    bool operator==(const Article&) const = default;
};

struct Signature
{
    SignatureId id;
    ContractId contract;
    Party party = Party::Person;
    QString name;
    QString quality; ///< « référente », « directeur »…

    bool operator==(const Signature&) const = default;
};

/// Whether one of these parties is there with a name.
bool isSignedBy(const std::vector<Signature>& signatures, std::initializer_list<Party> parties);

/// The contract between the person and a qualified professional. An avenant is a contract that
/// amends another.
struct Contract
{
    ContractId id;
    AccompanimentId accompaniment;
    ContractKind kind = ContractKind::Accompaniment;
    ContractId amends; ///< the contract an avenant starts from
    QString number; ///< printed: « 2026-0042 », « 2026-0042-A1 »
    ProfessionalId signatory; ///< professionnel habilité
    Signers signers = Signers::Proposed; ///< on the side of the person
    QString signersReason; ///< why they are not those that the measure in force says
    QString heard; ///< what the person said of it, when somebody else signs
    QStringList presentToo; ///< vocabulary signing_box: who else has a box on the paper
    AdmissionId admission; ///< of a contract of stay or DIPC: the one it is about
    QStringList services; ///< of the same, vocabulary service: what is given from now on
    IndividualVariant variant = IndividualVariant::Usual; ///< of a DIPC
    QString tookPart; ///< of a DIPC: who took part in making it, a name a line (CASF D311 III)
    QString refusal; ///< of a DIPC after a refusal: the person's words; a reason is never asked
    QDate from;
    QDate to; ///< the last day; invalid: open
    QString meetingFrequency; ///< vocabulary meeting_frequency
    QString meetingPlace;
    QDate madeOn;
    QDate handedOn; ///< handed over to the person
    QString lateReason; ///< why it was handed over or signed later than the law says
    QDate signedOn;
    QString signedAt; ///< town
    QByteArray frozen; ///< the document as signed (JSON of its blocks); empty before
    QString frozenSha256; ///< of `frozen`, hexadecimal
    QDate annulledOn; ///< its signature was recorded by mistake: see Annulment

    /// Whether it is made at the admission: a contract of stay or a DIPC.
    bool isOfAdmission() const
    {
        return kind == ContractKind::Stay || kind == ContractKind::Individual;
    }
    /// Whether nothing of it changes any more.
    bool isFrozen() const { return signedOn.isValid(); }
    /// Whether it binds: signed, and not annulled. In SQL the same is « signed_contract ».
    bool isSigned() const { return isFrozen() && !annulledOn.isValid(); }
    bool operator==(const Contract&) const = default;
};

/// A contract with all it holds.
struct ContractContent
{
    Contract contract;
    std::vector<Objective> objectives;
    std::vector<Commitment> commitments;
    std::vector<Article> articles;
    std::vector<Signature> signatures;

    /// Whether the rows say the same, whoever signs and whenever it was handed over.
    bool sameTextAs(const ContractContent& other) const;
    bool operator==(const ContractContent&) const = default;
};

/// Being prepared, handed over, signed, ended (its term is before @p today), or annulled.
ContractState stateOn(const Contract& contract, QDate today);

/// What hinders storing.
Problems problems(const Contract& contract, QDate today);
Problems problems(const Objective& objective);
Problems problems(const Commitment& commitment);
/// What hinders signing: no objective, no commitment of the person, or none of the professional or
/// structure.
Problems signingProblems(const ContractContent& content);

/// Whole calendar months of a contract, for « durée : 6 mois »; 0 when it is no whole number.
int durationInMonths(QDate from, QDate to);
/// The last day of a contract of so many calendar months: the day before it would begin again.
QDate lastDay(QDate from, int months);

/// The objective that a need makes: its words are where one begins.
Objective answering(const Need& need);
/// The needs that none of these objectives answers.
std::vector<Need> unanswered(
    const std::vector<Need>& needs, const std::vector<Objective>& objectives);

namespace contracts {
Contract load(const Reader& reader, ContractId id);
ContractContent content(const Reader& reader, ContractId id);
std::vector<Contract> of(const Reader& reader, AccompanimentId accompaniment);
/// The signed contract or avenant in force that answers the diagnostic (in SQL « cycle_contract »);
/// invalid without one.
ContractId inForce(const Reader& reader, AccompanimentId accompaniment);
/// The title of an objective; empty when it is gone.
QString objectiveTitle(const Reader& reader, ObjectiveId id);
/// The same lines under a new number, to be signed again: of a contract whose signature was
/// annulled. @throws Refusal NotCompleted for another one.
ContractId prepareAgain(Work& work, ContractId annulled);
/// One that is not numbered yet gets its number, the referent as signatory when qualified, and the
/// articles of the library in use that day whose condition holds (core/contract/clauses.h).
ContractId begin(Work& work, Contract contract);
/// One with the articles of the clause library, the next number, six months from @p from, the
/// referent as signatory when qualified. @throws Refusal NotCompleted while the diagnostic is not
/// completed.
ContractId prepare(Work& work, AccompanimentId accompaniment, QDate from);
/// An avenant that starts from @p original: same objectives and commitments, articles of the
/// amendment library; the same signatory, unless they may no longer sign.
ContractId amend(Work& work, ContractId original, QDate from);
/// The avenant of a contract that is being prepared; an invalid id when none is.
ContractId amendmentUnderWay(const Reader& reader, ContractId original);
/// What an evaluation that decided an avenant leads to, on @p from: the avenant under way of the
/// contract in force, a new one, or a first contract when none was signed.
ContractId prepareNext(Work& work, AccompanimentId accompaniment, QDate from);
/// Whom the contract can name as its signatory: those of the team who may sign, and whoever it
/// names already.
std::vector<Professional> possibleSignatories(const Reader& reader, const Contract& contract);
/// Each save refuses a frozen contract (ContractFrozen). A contract takes no new signatory who may
/// not sign (NotQualified); one it names already stays.
/// @param shown as the form first showed it: see people::save.
ContractId save(Work& work, const Contract& contract, const Contract* shown = nullptr);
ObjectiveId save(Work& work, const Objective& objective, const Objective* shown = nullptr);
CommitmentId save(Work& work, const Commitment& commitment, const Commitment* shown = nullptr);
ArticleId save(Work& work, const Article& article, const Article* shown = nullptr);
void remove(Work& work, ObjectiveId id);
void remove(Work& work, CommitmentId id);
void remove(Work& work, ArticleId id);
/// Throws one that is being prepared away with all it holds.
void remove(Work& work, ContractId id);
void handOver(Work& work, ContractId id, QDate day);
} // namespace contracts

} // namespace jalons
