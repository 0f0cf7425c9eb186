#pragma once
#include "core/stay/clocks.h"
#include "core/stay/stay.h"

namespace jalons {

/// An admission (admission): how a person, alone or with a household, came to be lodged, and what
/// the préfet answered.
struct Admission
{
    AdmissionId id;
    PersonId person; ///< of reference
    AccompanimentId accompaniment; ///< may be invalid
    RequestId request; ///< the request it answers; may be invalid
    QDate proposedOn; ///< proposition d’orientation of the SIAO
    QString proposalNumber;
    QDate decidedOn; ///< décision d’accueil
    QString decidedBy; ///< who took it
    Length length; ///< durée déterminée
    bool socialAid = true; ///< admission à l’aide sociale: asked of the préfet
    QDate requestedOn; ///< the person signed the request
    QString situation; ///< what the request says of it: neutral words, no domain of privacy
    QStringList joined; ///< vocabulary joined_paper: what goes with the request
    QDate transmittedOn; ///< to the préfet, by a means with a certain date
    QString transmittedBy; ///< vocabulary transmission_means
    QDate receivedOn; ///< by the préfet, when known
    Completion completion;
    PrefectSaid said = PrefectSaid::Nothing;
    QDate answeredOn;
    QString note;
    QDate from; ///< derived: the first arrival
    QDate to; ///< derived: the last departure; invalid while somebody is there

    bool operator==(const Admission&) const = default;
};

/// A prolongation asked of the préfet (demande de prolongation). It has to give its reasons (CASF
/// R345-4): without detail of health, violence or justice.
struct Prolongation
{
    ProlongationId id;
    AdmissionId admission;
    QDate askedOn; ///< sent to the préfet; invalid: it is being prepared
    QString askedBy; ///< vocabulary transmission_means
    QDate receivedOn; ///< by the préfet, when known: his month runs from it
    Completion completion;
    Length length;
    QString done; ///< what was done since the arrival
    QString underWay; ///< démarches en cours
    QString obstacles; ///< what blocks
    QString why; ///< why the stay must go on
    QString nextSteps; ///< what is planned for the time asked for
    QString personView; ///< in the words of the person
    QStringList joined; ///< vocabulary joined_paper
    PrefectSaid said = PrefectSaid::Nothing;
    QDate answeredOn;

    bool operator==(const Prolongation&) const = default;
};

Problems problems(const Admission& admission, QDate today);
Problems problems(const Prolongation& prolongation, QDate today);

AdmissionFacts::Prolongation facts(const Prolongation& prolongation);
/// Prolongations that are being prepared do not count.
AdmissionFacts facts(const Admission& admission, const std::vector<Prolongation>& prolongations);

/// People who come together.
struct Arrival
{
    std::vector<PersonId> people; ///< the person of reference first
    LodgingId lodging;
    QDate on;
    Admission admission{}; ///< what is known of it; person and dates are filled in
    /// Opens the accompaniment of the person of reference when there is none and the day has come:
    /// the legal delays of the contract run from the admission.
    bool openAccompaniment = true;
    ProfessionalId referent{};
    QString origin{}; ///< vocabulary origin: who sent them, for the accompaniment opened
    /// Where each sleeps, in the order of the people: a family may need two rooms. Missing or
    /// invalid: @p lodging.
    std::vector<LodgingId> places{};

    LodgingId placeOf(std::size_t index) const;
};

/// A deadline of an admission, with what a line about it shows.
struct AdmissionDueRow
{
    AdmissionId admission;
    PersonId person;
    QString name; ///< of the person of reference, as spoken
    StayDue due;
    ProfessionalId referent{}; ///< of the current accompaniment of the person; invalid: nobody

    bool operator==(const AdmissionDueRow&) const = default;
};

namespace admissions {
Admission load(const Reader& reader, AdmissionId id);
/// The latest of a person, as person of reference or lodged with another; an invalid id when none.
AdmissionId latest(const Reader& reader, PersonId person);
Prolongation loadProlongation(const Reader& reader, ProlongationId id);
/// In the order they were asked, those that are being prepared last.
std::vector<Prolongation> prolongations(const Reader& reader, AdmissionId id);
AdmissionFacts facts(const Reader& reader, AdmissionId id);
AdmissionId save(Work& work, const Admission& admission, const Admission* shown = nullptr);
ProlongationId save(
    Work& work, const Prolongation& prolongation, const Prolongation* shown = nullptr);
void remove(Work& work, ProlongationId id);
/// Records the arrival: admission, a stay each, and the accompaniment if asked for.
/// @throws Refusal as save does; also Required when nobody comes. What is of the own place of
/// somebody is of the field ownPlace() says.
AdmissionId arrive(Work& work, const Arrival& arrival);
/// The field of the own place of the one who comes at this place in the list.
QString ownPlace(std::size_t index);
/// What to say of an arrival without forbidding it: see stays::warnings. Those who come to one
/// place add up. Their own other stays do not count here. Where they come to several places, the
/// fourth value of a problem names the place.
Problems warnings(const Reader& reader, const Arrival& arrival);
/// Removes one of which nobody has a stay any more; what was written of it goes on with @p instead,
/// or with none.
void drop(Work& work, AdmissionId id, AdmissionId instead = {});
/// Stores what is derived: the dates and the next deadline. Every store that changes a stay or an
/// admission calls it in the same transaction.
void refresh(Work& work, AdmissionId id);
/// The next deadline of each admission that falls on @p until or before, earliest first.
/// @param referent only people this professional accompanies; an invalid id: everybody.
std::vector<AdmissionDueRow> duesUntil(
    const Reader& reader, QDate until, ProfessionalId referent = {}, int limit = 50);
} // namespace admissions

} // namespace jalons
