#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/problem.h"
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// What a dated fact is about.
enum class SituationFamily {
    Housing, ///< where the person lives (logement, hébergement), the parcours résidentiel
    Income, ///< ressources
    Activity,
    HealthCover, ///< couverture santé
    FamilyStatus, ///< situation familiale
    Permit, ///< titre de séjour
    Protection, ///< mesure de protection des majeurs
    Entitlement, ///< droits complets ou incomplets, as the CPOM indicators ask
    HousingRequest ///< demande de logement social
};
template <>
inline constexpr std::array codes<SituationFamily>{std::pair{SituationFamily::Housing, "housing"},
    std::pair{SituationFamily::Income, "income"}, std::pair{SituationFamily::Activity, "activity"},
    std::pair{SituationFamily::HealthCover, "health_cover"},
    std::pair{SituationFamily::FamilyStatus, "family_status"},
    std::pair{SituationFamily::Permit, "permit"},
    std::pair{SituationFamily::Protection, "protection"},
    std::pair{SituationFamily::Entitlement, "entitlement"},
    std::pair{SituationFamily::HousingRequest, "housing_request"}};

/// The vocabulary of the kinds of a family.
QString kindList(SituationFamily family);
/// Whether several facts of the family may hold at once (ressources, couverture santé). Of the
/// others, one ends where the next begins.
bool holdsSeveral(SituationFamily family);

/// What held for a person from a day to another.
struct Situation
{
    SituationId id;
    PersonId person;
    SituationFamily family = SituationFamily::Housing;
    QString kind; ///< required; vocabulary kindList(family)
    QDate from; ///< invalid: not known since when
    QDate to; ///< invalid: still; otherwise the last day
    QString detail; ///< own words: town, employer, organism…
    Money amount{}; ///< income, a month
    QString number; ///< permit: its number; housing request: the numéro unique
    QDate expiresOn; ///< permit, health cover, protection: term; housing request: its renewal
    QString court; ///< protection: who decided (tribunal, juge)
    QDate decidedOn; ///< protection: day of the decision
    QString scope; ///< protection: vocabulary protection_scope
    QString representative; ///< protection: mandataire
    QString representativeContact;
    QString signs; ///< protection: who signs, vocabulary protection_signs

    bool holdsOn(QDate day) const;
    /// Whether it held and does no more.
    bool isPast(QDate today) const { return to.isValid() && to < today; }
    /// Whether its term is behind: what it gave has ended.
    bool hasExpired(QDate today) const { return expiresOn.isValid() && expiresOn < today; }
    bool operator==(const Situation&) const = default;
};

/// Kind required; no start in the future; the end and the term not before the start.
Problems problems(const Situation& situation, QDate today);

/// When something has to be renewed: asked from @p from, at the latest on @p to.
struct RenewalWindow
{
    QDate from;
    QDate to;

    bool operator==(const RenewalWindow&) const = default;
};

/// Calendar months, never past the end of the month; permits in days. Nothing without a term.
/// - titre de séjour: from the 120th to the 60th day before its term when asked online (CESEDA
///   R431-5, ANEF), in the last two months otherwise (récépissé, APS, attestation, visa);
/// - CSS: between 4 and 2 months before (CSS L861-1); AME: 2 months before, until its term;
/// - demande de logement social: valid 1 year, asked again in the last month (CCH L441-2-1);
/// - any other term: the 2 months before it.
std::optional<RenewalWindow> renewalWindow(const Situation& situation);
/// The day a housing request filed or renewed on @p filedOn has to be renewed: a year later.
QDate housingRequestTerm(QDate filedOn);

enum class Renewal { None, Later, Now, Late };
/// Where @p today stands: before the window, in it, or after its end.
Renewal renewal(const Situation& situation, QDate today);
/// The day to name beside it: the last of the window, or the term itself once the window is missed.
QDate renewBy(const Situation& situation, QDate today);

/// « ••••1234 » : enough to recognise a number, not to copy it from the screen.
QString masked(const QString& number);

namespace situations {
Situation load(const Reader& reader, SituationId id);
/// Every fact of the person, the latest first inside each family.
std::vector<Situation> of(const Reader& reader, PersonId person);
/// What held on @p day: entry, exit, 31 January.
std::vector<Situation> at(const Reader& reader, PersonId person, QDate day);
/// The facts of one family, from the earliest.
std::vector<Situation> history(const Reader& reader, PersonId person, SituationFamily family);

/// Adds a fact. In a family where one holds at a time the fact before ends the day before; put in
/// the past, the new one ends where the next begins, or cuts in two the one it falls inside.
/// @throws Refusal(Overlaps) when it would cover another whole.
SituationId add(Work& work, Situation situation);
/// Corrects a fact; a neighbour that touched it follows its dates.
/// @param shown the fact as the form first showed it.
void correct(Work& work, const Situation& situation, const Situation& shown);
/// Removes a fact: the one before does not grow, what held then is simply not known.
void remove(Work& work, SituationId id);
} // namespace situations

} // namespace jalons
