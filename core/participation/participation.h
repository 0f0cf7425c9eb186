#pragma once
#include "core/base/partial_date.h"
#include "core/participation/calculation.h"
#include "core/participation/prefect_decision.h"
#include <QByteArray>

namespace jalons {

/// What somebody pays of their stay in a CHRS, with the household they came with (participation
/// financière): the calculation and its decision. Completed, it does not change any more: what
/// changes is another version.
struct Participation
{
    ParticipationId id;
    PersonId person; ///< who pays
    QString number; ///< « 2026-0042 », that of all its versions
    int version = 1;
    ParticipationId replaces; ///< the version before; invalid: the first
    PrefectDecisionId decision; ///< its rate is the one; invalid: none is known yet
    int adults = 1; ///< of the household on the day of entry
    int children = 0;
    bool meals = false; ///< whether the structure gives meals
    QDate arrivedOn; ///< required: the first day of the stay
    QDate from; ///< required: the first day this version counts; the arrival, or a later day
    QString note; ///< said on the sheet
    QDate completedOn; ///< invalid: being prepared
    ProfessionalId completedBy; ///< may be invalid
    Rate rate{}; ///< of the préfet’s decision, once completed
    Money flat{}; ///< a day of a short stay, of the préfet’s decision, once completed
    Money amount{}; ///< a whole month, once completed
    QByteArray sheet; ///< once completed: the calculation as it was told (JSON of its blocks)
    QByteArray notice; ///< once completed: the decision (JSON of its blocks)
    QDate handedOn; ///< handed over to the person
    bool acknowledged = false; ///< the person signed that they received it

    bool isCompleted() const { return completedOn.isValid(); }
    /// « 2026-0042 », « 2026-0042 / 2 » from the second version on.
    QString label() const;
    bool operator==(const Participation&) const = default;
};

enum class ParticipationLineKind {
    Resource, ///< what is received
    DebtPlan, ///< what the plan of the commission de surendettement takes, a month
    Maintenance ///< pension alimentaire that is paid
};
template <>
inline constexpr std::array codes<ParticipationLineKind>{
    std::pair{ParticipationLineKind::Resource, "resource"},
    std::pair{ParticipationLineKind::DebtPlan, "debt_plan"},
    std::pair{ParticipationLineKind::Maintenance, "maintenance"}};

/// A resource, or what is taken off first. Only what is received counts: nothing is asked on a
/// right that is not paid yet.
struct ParticipationLine
{
    ParticipationLineId id;
    ParticipationId participation;
    ParticipationLineKind kind = ParticipationLineKind::Resource;
    QString nature; ///< of a resource: vocabulary income_kind
    PersonId person; ///< whose; may be invalid
    PartialDate month; ///< the month it was received or paid for
    Money amount{}; ///< a month
    QString document; ///< what was seen: « attestation CAF du 3 mars »
    int position = 0;

    bool operator==(const ParticipationLine&) const = default;
};

struct ParticipationContent
{
    Participation participation;
    std::vector<ParticipationLine> lines; ///< resources first, in order
    PrefectDecision decision; ///< its id is invalid when there is none

    Means means() const;
    /// The rate that the préfet decided for this household, as it was completed with; 0: none is
    /// known.
    Rate rate() const;
    ParticipationDays days(QDate departure = {}) const;
    const Scale& scale() const { return scaleOn(participation.arrivedOn); }
    bool operator==(const ParticipationContent&) const = default;
};

Problems problems(const Participation& participation);
Problems problems(const ParticipationLine& line);
/// What keeps it from being computed: Required for the decision or its rate, and what the
/// calculation says.
Problems calculationProblems(const ParticipationContent& content);

/// A participation in the list of a person.
struct ParticipationRow
{
    Participation participation;
    bool isReplaced = false; ///< a later version was completed
    bool operator==(const ParticipationRow&) const = default;
};

namespace participations {
Participation load(const Reader& reader, ParticipationId id);
ParticipationContent content(const Reader& reader, ParticipationId id);
ParticipationLine loadLine(const Reader& reader, ParticipationLineId id);
/// Those of a person, the latest first.
std::vector<ParticipationRow> of(const Reader& reader, PersonId person);
/// The version of that day: the latest completed that counts from @p day or before; an invalid id
/// when none does.
ParticipationId inForce(const Reader& reader, PersonId person, QDate day);
/// The departure that ends the stay it is about; invalid: they are still there.
QDate departureOf(const Reader& reader, const Participation& participation);
/// Begins one from what the file knows of the day of arrival: household, resources, the préfet's
/// decision. @throws Refusal(Missing) without a stay, PlaceTaken when one is being prepared.
ParticipationId prepare(Work& work, PersonId person);
/// @param shown as the form first showed it. @throws Refusal on problems(), Completed.
ParticipationId save(
    Work& work, const Participation& participation, const Participation* shown = nullptr);
ParticipationLineId save(
    Work& work, const ParticipationLine& line, const ParticipationLine* shown = nullptr);
void remove(Work& work, ParticipationLineId id);
/// Throws away what is being prepared; the versions before stay. @throws Refusal(Completed).
void remove(Work& work, ParticipationId id);
/// The next version, to be changed and completed; this one stays as it is.
/// @throws Refusal(NotCompleted), PlaceTaken when one is being prepared.
ParticipationId reopen(Work& work, ParticipationId id);
/// It was handed over to the person. @throws Refusal(Required) without a day, NotCompleted.
void handOver(Work& work, ParticipationId id, QDate day, bool acknowledged);
/// Whether the place where the person slept that day is one of a CHRS: OtherScale, or Missing
/// without a stay.
Problems placeProblems(const Reader& reader, PersonId person, QDate day);
} // namespace participations

} // namespace jalons
