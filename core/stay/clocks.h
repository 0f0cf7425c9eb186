#pragma once
#include "core/base/codes.h"
#include <QDate>
#include <vector>

namespace jalons {

/// What the préfet said of an admission or a prolongation; nothing until an answer comes.
enum class PrefectSaid { Nothing, Accepted, Refused };
template <>
inline constexpr std::array codes<PrefectSaid>{std::pair{PrefectSaid::Nothing, ""},
    std::pair{PrefectSaid::Accepted, "accepted"}, std::pair{PrefectSaid::Refused, "refused"}};

/// A length in calendar months, then days: « 6 mois », « 15 jours ».
struct Length
{
    int months = 0; ///< 0–120
    int days = 0; ///< 0–366

    bool isGiven() const { return months > 0 || days > 0; }
    bool operator==(const Length&) const = default;
};

/// What became of a request after the préfet had it.
struct Completion
{
    QDate missingAskedOn; ///< documents were missing: no month runs until he has them
    QDate completedOn; ///< he received them
    QDate confirmationAskedOn; ///< attestation of the acceptance by silence (CRPA L232-3)

    bool operator==(const Completion&) const = default;
};

/// What follows from an admission to social aid, boiled down to dates. Invalid date: has not
/// happened, or is not known.
struct AdmissionFacts
{
    struct Prolongation
    {
        QDate askedOn;
        Length length;
        PrefectSaid said = PrefectSaid::Nothing;
        QDate receivedOn{}; ///< by the préfet
        Completion completion{};
    };

    QDate arrivedOn;
    QDate leftOn; ///< of the last person
    QDate decidedOn;
    Length length;
    bool socialAid = true; ///< the préfet has to be asked
    QDate transmittedOn;
    QDate receivedOn; ///< by the préfet
    Completion completion;
    PrefectSaid said = PrefectSaid::Nothing;
    std::vector<Prolongation> prolongations; ///< in the order they were asked
};

/// The end of a period: the day of departure. Calendar months: 31 August + 6 months is the end of
/// February.
QDate endOf(QDate from, Length length);

/// The last day the préfet may answer: one month after the receipt of the complete request. « En
/// l’absence de réponse dans le mois qui suit la réception, cette demande est réputée acceptée »
/// (CASF R345-4; CRPA L114-3, L114-5).
QDate answerBefore(QDate receivedOn);

/// By when silence means yes. As long as the receipt is not known, that is the earliest it could
/// be: nothing is ever deemed accepted by it. When documents were missing the month runs from the
/// receipt of the complete request (CRPA L114-5).
struct SilenceTerm
{
    QDate on; ///< invalid: nothing was sent, or it is suspended
    bool isEarliest = false; ///< « au plus tôt le … »: counted from the sending
    bool isSuspended = false; ///< documents are missing: no month runs
};
SilenceTerm silenceTerm(const AdmissionFacts& facts);
SilenceTerm silenceTerm(const AdmissionFacts::Prolongation& prolongation);

enum class AnswerState {
    NotAsked, ///< nothing was sent yet, or nothing has to be
    Waiting,
    Accepted,
    AcceptedBySilence, ///< a month without answer since the receipt (CASF R345-4, L111-3-1)
    AcceptedShort, ///< « réputée acquise » for a stay of 5 days at most (CASF L111-3-1)
    Refused
};
AnswerState answerState(const AdmissionFacts& facts, QDate today);
AnswerState answerState(const AdmissionFacts::Prolongation& prolongation, QDate today);

/// The day the period ends, prolongations accepted on @p today included; invalid without length or
/// arrival.
QDate termOn(const AdmissionFacts& facts, QDate today);

/// The last day to ask for a prolongation: « au plus tard un mois avant l’expiration de la période
/// d’accueil » (CASF R345-4): the latest day that is a whole month before.
QDate askBefore(QDate term);

/// What the structure owes by a date for an admission.
enum class StayDueKind { None, Transmit, AskProlongation, EndOfPeriod };
template <>
inline constexpr std::array codes<StayDueKind>{std::pair{StayDueKind::None, ""},
    std::pair{StayDueKind::Transmit, "transmit"},
    std::pair{StayDueKind::AskProlongation, "ask_prolongation"},
    std::pair{StayDueKind::EndOfPeriod, "end_of_period"}};

struct StayDue
{
    StayDueKind kind = StayDueKind::None;
    QDate on;

    bool operator==(const StayDue&) const = default;
};

/// The next deadline, none once everybody left. It does not depend on the day: a prolongation still
/// waiting counts as accepted, as silence makes it.
/// - the decision « transmise sans délai au préfet »: due the day it is taken (CASF R345-4);
/// - the prolongation, one month before the term;
/// - the term itself, once a prolongation was refused.
StayDue nextDue(const AdmissionFacts& facts);

} // namespace jalons
