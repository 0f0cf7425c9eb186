#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/stay/lodging.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

enum class StayEnding { None, Transfer, Departure };
template <>
inline constexpr std::array codes<StayEnding>{std::pair{StayEnding::None, ""},
    std::pair{StayEnding::Transfer, "transfer"}, std::pair{StayEnding::Departure, "departure"}};

/// A stay (séjour): one person in one place. A change of place ends it and begins another of the
/// same admission.
struct Stay
{
    StayId id;
    AdmissionId admission;
    PersonId person;
    LodgingId lodging;
    QDate from; ///< the day of arrival; may be to come
    QDate to; ///< the day of departure, whose night is not spent there; invalid: still there
    StayEnding ending = StayEnding::None;
    QString destination; ///< vocabulary stay_destination, on departure
    QString reason; ///< vocabulary departure_reason
    QString note;

    /// Whether the night of @p day is spent in the place (or kept, during an absence).
    bool coversNight(QDate day) const { return from <= day && (!to.isValid() || day < to); }
    bool operator==(const Stay&) const = default;
};

/// Where a period in a place stands. The day of departure is over: its night is spent elsewhere.
enum class Presence { ToCome, Present, Over };
Presence presence(QDate from, QDate to, QDate today);
inline Presence presence(const Stay& stay, QDate today)
{
    return presence(stay.from, stay.to, today);
}

/// Days away with the place kept (absence).
struct Absence
{
    AbsenceId id;
    AdmissionId admission;
    PersonId person;
    QDate from; ///< the first night away
    QDate to; ///< the day of return; invalid: not back yet
    QDate expectedOn; ///< the return as announced
    QString reason; ///< vocabulary absence_reason
    QString note;

    bool coversNight(QDate day) const { return from <= day && (!to.isValid() || day < to); }
    bool operator==(const Absence&) const = default;
};

/// The absence, its person back on @p day: at the earliest the day it began.
Absence endedOn(Absence absence, QDate day);

Problems problems(const Stay& stay);
Problems problems(const Absence& absence);

/// A stay of a person with what is shown of it.
struct StayLine
{
    Stay stay;
    QString place; ///< « Bâtiment A · Chambre 12 »
    std::vector<Absence> absences; ///< of the person in the admission, the latest first
};

/// The day the admission of the latest stay began: a change of place is no arrival. Invalid without
/// stays. @param stays of one person, the latest first.
QDate arrivalOf(const std::vector<StayLine>& stays);

/// What is said of a departure.
struct Departure
{
    QDate on;
    QString destination;
    QString reason;
    QString note;
};

namespace stays {
Stay load(const Reader& reader, StayId id);
/// All of a person’s stays, the latest first.
std::vector<StayLine> of(const Reader& reader, PersonId person);
/// Of an admission, in the order of their first day.
std::vector<Stay> ofAdmission(const Reader& reader, AdmissionId admission);
/// Those who are in one place on the same days by one admission: @p stay among them.
std::vector<Stay> together(const Reader& reader, const Stay& stay);
/// The stay that covers the night of @p day, or whose last day it is; an invalid id when there is
/// none.
Stay at(const Reader& reader, PersonId person, QDate day);
/// A stay that has no last day; an invalid id when there is none.
StayId anyWithoutEnd(const Reader& reader);
/// What to say of a stay without forbidding it: OverCapacity on the first day it happens,
/// PlaceUnavailable. Emergency accommodation does take one person more for a night.
Problems warnings(const Reader& reader, const Stay& stay);
/// The same of so many people who come as one.
Problems warningsOf(const Reader& reader, const Stay& stay, int people);
/// The other stays of the person that share a night with it, as StayOverlaps. Two stays may share a
/// day, when one ends as the other begins.
Problems overlaps(const Reader& reader, const Stay& stay);
/// @throws Refusal on problems(), StayOverlaps, PlaceUnavailable on the day of arrival, and
///         EndBeforeStart for a departure before it.
StayId save(Work& work, const Stay& stay, const Stay* shown = nullptr);
/// Removes a stay recorded by mistake; its admission too when it was the last.
void remove(Work& work, StayId id);
/// From @p day in another place: the stay ends and another of the same admission begins.
StayId transfer(Work& work, StayId id, LodgingId to, QDate day);
/// Ends the stay, and the absence that had not ended.
void depart(Work& work, StayId id, const Departure& departure);
/// Takes back a departure or its date: the stay goes on.
void reopen(Work& work, StayId id);
std::vector<Absence> absences(const Reader& reader, AdmissionId admission, PersonId person);
/// @throws Refusal on problems() and OutsideStay.
AbsenceId save(Work& work, const Absence& absence, const Absence* shown = nullptr);
void remove(Work& work, AbsenceId id);
} // namespace stays

} // namespace jalons
