#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/base/time_of_day.h"
#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace jalons {

class Reader;
class Work;
struct Person;

/// What is attested (nature): that the person lives here, was here, is accompanied.
enum class AttestationKind { Lodging, Presence, Accompaniment };
template <>
inline constexpr std::array codes<AttestationKind>{std::pair{AttestationKind::Lodging, "lodging"},
    std::pair{AttestationKind::Presence, "presence"},
    std::pair{AttestationKind::Accompaniment, "accompaniment"}};

/// Which address the paper gives, chosen each time: where somebody hides is told to nobody. Of a
/// paper that attests no lodging, the structure's or none.
enum class AttestedAddress {
    None, ///< not chosen
    Place, ///< where the person sleeps
    Seat, ///< the structure's
    Postal, ///< where the person has their letters sent (domiciliation)
    Typed
};
template <>
inline constexpr std::array codes<AttestedAddress>{std::pair{AttestedAddress::None, ""},
    std::pair{AttestedAddress::Place, "place"}, std::pair{AttestedAddress::Seat, "seat"},
    std::pair{AttestedAddress::Postal, "postal"}, std::pair{AttestedAddress::Typed, "typed"}};

/// What is said of what the person pays; nothing, unless it is asked for.
enum class AttestedTerms { Nothing, Free, Participation };
template <>
inline constexpr std::array codes<AttestedTerms>{std::pair{AttestedTerms::Nothing, ""},
    std::pair{AttestedTerms::Free, "free"},
    std::pair{AttestedTerms::Participation, "participation"}};

/// A paper by which the structure attests something of a person (attestation). Once it is given it
/// stays as it is, but for what is said of its handing over; one given by mistake is cancelled.
struct Attestation
{
    AttestationId id;
    PersonId person;
    AttestationKind kind = AttestationKind::Lodging;
    QString number; ///< « 2026-0042 », given once
    QDate issuedOn; ///< the day it was given: today, whatever is typed
    ProfessionalId issuedBy; ///< who attests; invalid: the structure's representative
    QDate from; ///< required; of a presence, its day
    QDate to; ///< the last day of what is over; invalid: it goes on
    TimeOfDay fromTime; ///< of a presence only, required
    TimeOfDay toTime; ///< after the first
    AttestedAddress addressKind = AttestedAddress::None; ///< required of a lodging
    QString address; ///< in one line, as it is printed
    bool withChildren = false; ///< of a lodging: names the children lodged with the person
    AttestedTerms terms = AttestedTerms::Nothing; ///< of a lodging
    QString recipient; ///< of an accompaniment, required: for whom it is
    QString handedTo; ///< who took it
    QDate handedOn; ///< invalid: not yet
    QByteArray sheet; ///< as it was given (JSON of its blocks)

    bool operator==(const Attestation&) const = default;
};

/// An attestation that was given by mistake (annulation): it stays in the list and on paper, said
/// to be cancelled.
struct AttestationCancellation
{
    AttestationCancellationId id;
    AttestationId attestation;
    QDate cancelledOn;
    ProfessionalId by; ///< may be invalid
    QString why; ///< required

    bool operator==(const AttestationCancellation&) const = default;
};

/// The attestation with what its kind says and nothing else, texts in one line.
Attestation settled(Attestation attestation);
/// What keeps it from being given, of what is typed alone.
Problems problems(const Attestation& attestation, QDate today);

struct AttestationRow
{
    Attestation attestation;
    std::optional<AttestationCancellation> cancellation;

    bool operator==(const AttestationRow&) const = default;
};

namespace attestations {
Attestation load(const Reader& reader, AttestationId id);
/// Those of a person, the latest first.
std::vector<AttestationRow> of(const Reader& reader, PersonId person);
/// The one that bears a number; an invalid id when none does.
AttestationId numbered(const Reader& reader, const QString& number);
std::optional<AttestationCancellation> cancellation(const Reader& reader, AttestationId id);
/// An attestation as it is proposed: what the file knows of the days; no address is.
Attestation proposed(const Reader& reader, PersonId person, AttestationKind kind);
/// Whether the nights from @p from to @p to were spent here, by one or several stays without a gap.
/// @param to the last day; invalid: the night of today too.
bool isLodged(const Reader& reader, PersonId person, QDate from, QDate to);
/// Whether one accompaniment of the person, or of their household that concerns them, holds on all
/// these days. @param to invalid: it goes on.
bool isAccompanied(const Reader& reader, PersonId person, QDate from, QDate to);
/// The children of the household, not of age, who are lodged on all the days attested: the eldest
/// first. Nobody unless the person is of those a household is told by.
std::vector<Person> childrenLodged(const Reader& reader, const Attestation& attestation);
/// Of an address that the file knows, in one line: empty when it does not.
QString knownAddress(const Reader& reader, const Attestation& attestation);
/// What keeps it from being given: problems() and what the file does not bear out (NotLodged,
/// NotAccompanied, NobodyLodgedWith, NotInLatin, NotQualified).
Problems givingProblems(const Reader& reader, const Attestation& attestation);
/// Notes who took it and when. @throws Refusal Required, DateInFuture, EndBeforeStart for a day
/// before it was given, AlreadyCompleted for one that was cancelled.
void handOver(Work& work, AttestationId id, const QString& to, QDate on);
/// Cancels one for good. @throws Refusal Required without a reason, TooLong, AlreadyCompleted for
/// one that is cancelled.
void cancel(Work& work, AttestationId id, const QString& why, ProfessionalId by);
} // namespace attestations

} // namespace jalons
