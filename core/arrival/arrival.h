#pragma once
#include "core/person/person.h"
#include "core/request/request.h"
#include "core/search/search.h"

namespace jalons {

/// Somebody who comes: of the file, or somebody new.
struct Comer
{
    PersonId person; ///< invalid: @p created
    Person created;
    QString tie; ///< to the first, vocabulary household_role; empty: no family, or not said
    LodgingId lodging{}; ///< the own place; invalid: where the first of them sleeps
};

/// All that an arrival brings, told once: who comes and who they are to each other, where, since
/// when, by whom they were sent. One operation makes it, and one undo takes it back.
struct WholeArrival
{
    std::vector<Comer> people; ///< the person of reference first
    Arrival stay; ///< its people and their places are those above, in their order
    RequestId request; ///< that it answers; may be invalid
};

/// What somebody is to the person of reference as long as nobody says: a minor is a child.
QString proposedTie(const PartialDate& birth, QDate on);
/// Somebody new of the words typed where one who comes is looked for: « Diallo Awa 12/03/2019 »,
/// or « Awa 12/03/2019 » of a child, whose last name is then that of the first who comes.
/// @param first the person of reference; no names when nobody is there yet.
Person comerNamed(const QString& typed, const Person& first, QDate today);

/// Whether somebody of the file who looks like one who comes has to be shown: not a brother or a
/// sister, whose first name and birth date are others.
bool mayBeComer(const Person& comer, const search::Similar& known);

/// The beds that the others who come take from one of them, who chooses where to sleep: whoever has
/// no own place sleeps in @p together, that of the first; when it is the first who chooses, those
/// come along.
/// @param who index in @p people; their number: of somebody who stays where they are.
std::vector<LodgingId> takenByOthers(
    const std::vector<Comer>& people, std::size_t who, LodgingId together);
/// Where each sleeps, for Arrival::places.
std::vector<LodgingId> placesOf(const std::vector<Comer>& people);

namespace arrivals {

struct Arrived
{
    PersonId head;
    AdmissionId admission;
};

/// Makes the people who are new, the household of those who are family to the first (from that day,
/// or from today of an arrival to come), the admission, a stay each, and the accompaniment if it
/// is asked for: it concerns the family that comes. Whoever belongs to the household already keeps
/// their place in it.
/// @throws Refusal as people::save and admissions::arrive do; also Required when nobody comes.
Arrived record(Work& work, const WholeArrival& told);

} // namespace arrivals

} // namespace jalons
