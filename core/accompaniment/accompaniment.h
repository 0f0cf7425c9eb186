#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/cycle/cycle.h"
#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace jalons {

class Reader;
class Work;
struct Structure;

/// One course of accompaniment (accompagnement) of a person, from its opening to its exit.
struct Accompaniment
{
    AccompanimentId id;
    PersonId person;
    QStringList types; ///< vocabulary accompaniment_type
    QString origin; ///< vocabulary origin: who oriented the person
    QString originDetail;
    ProfessionalId referent;
    QDate openedOn; ///< required; without lodging the legal delays run from it
    QDate closedOn; ///< invalid while current
    QString exitReason; ///< vocabulary exit_reason
    QString exitDestination; ///< vocabulary stay_destination
    QString mandateAuthority; ///< of one that is imposed or tied to the RSA: who decided it
    QDate mandateDecidedOn;
    QString mandateScope; ///< what the decision asks for
    QStringList publics; ///< vocabulary public, optional
    Phase phase = Phase::Intake; ///< derived, never typed
    QDate globalSince; ///< derived: the day the diagnostic was completed; invalid before

    bool isCurrent() const { return !closedOn.isValid(); }
    bool operator==(const Accompaniment&) const = default;
};

Problems problems(const Accompaniment& accompaniment, QDate today);

namespace accompaniments {
Accompaniment load(const Reader& reader, AccompanimentId id);
/// All of a person's accompaniments, the current one first, then the latest.
std::vector<Accompaniment> of(const Reader& reader, PersonId person);
/// The current accompaniment; an invalid id when there is none.
AccompanimentId current(const Reader& reader, PersonId person);
/// Somebody whose current accompaniment is in this phase; an invalid id when nobody is.
PersonId somebodyIn(const Reader& reader, Phase phase);
/// Somebody accompanied now whose household holds somebody else who is; an invalid id when nobody
/// is.
PersonId somebodyOfSeveral(const Reader& reader);
/// Phase and deadline are recomputed, whatever the value given holds.
/// @throws Refusal also when the person already has another current accompaniment.
/// @param shown as the form first showed it: see people::save.
AccompanimentId save(
    Work& work, const Accompaniment& accompaniment, const Accompaniment* shown = nullptr);
/// Opens one on @p day, of which nothing else is known yet. @throws as save.
AccompanimentId open(Work& work, PersonId person, QDate day, ProfessionalId referent);
CycleFacts facts(const Reader& reader, AccompanimentId id);
/// Stores what is derived (phase, global_since, next deadline). Every store that changes a fact of
/// the cycle calls it in the same transaction.
void refresh(Work& work, AccompanimentId id);
/// Stores who the structure is; when its kind changes, what the law sets for everybody who is
/// accompanied too. @throws Refusal, and @param shown: as structures::save.
void saveStructure(Work& work, const Structure& structure, const Structure* shown = nullptr);
} // namespace accompaniments

} // namespace jalons
