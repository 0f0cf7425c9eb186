#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/base/time_of_day.h"
#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// Of the picture that printed pages carry, in bytes.
inline constexpr qsizetype largestLogo = 1024 * 1024;

/// Who keeps the file and signs the contracts: the identity printed on every document.
struct Structure
{
    QString name; ///< required
    QString kind; ///< vocabulary structure_kind
    QString address;
    QString postalCode;
    QString town;
    QString phone;
    QString mail;
    QString siret; ///< 14 digits or empty
    QString finess; ///< 9 characters or empty
    QByteArray logo; ///< PNG or JPEG bytes, at most largestLogo
    QString manager; ///< organisme gestionnaire: who runs the house and is bound by its contracts
    QString managerForm; ///< « association loi 1901 »
    QString managerSeat; ///< registered office
    QString managerSiren; ///< 9 digits or empty
    QString representativeName; ///< représentant légal, who signs
    QString representativeRole;
    QString representativePower; ///< in virtue of what: « par délégation du conseil
                                 ///< d’administration du 3 mars 2025 »
    TimeOfDay dayFrom = TimeOfDay::of(8); ///< when the team of the day begins; required
    TimeOfDay nightFrom = TimeOfDay::of(21); ///< the watch of the night; required, later
    int unmetDays
        = 30; ///< after how many without a contact somebody is named on the day’s page: 7–365
    QString signatureTown; ///< « Fait à … »; the town when empty

    bool operator==(const Structure&) const = default;
};

/// A member of the team (professionnel).
struct Professional
{
    ProfessionalId id;
    QString lastName; ///< required
    QString firstName;
    QString trade; ///< métier, vocabulary trade
    QString gender; ///< vocabulary gender: which form of the trade is theirs
    bool maySign = false; ///< professionnel habilité to sign contracts
    QDate delegatedOn; ///< of the written delegation (délégation de signature); invalid: not said
    bool active = true;
    QString phone;
    QString mail;

    QString fullName() const;
    /// Whether they may sign contracts now: those who left the team do no more.
    bool canSign() const { return maySign && active; }
    /// Whether the paper that lets them bind the structure has no day yet.
    bool lacksDelegation() const { return canSign() && !delegatedOn.isValid(); }
    bool operator==(const Professional&) const = default;
};

/// « 12 rue des Tilleuls, 62300 Lens ».
QString addressLine(const Structure& structure);
Problems problems(const Structure& structure);
Problems problems(const Professional& professional);

namespace structures {
Structure load(const Reader& reader);
/// What a form stores goes through accompaniments::saveStructure(): the law sets delays by the
/// kind.
/// @throws Refusal when problems() has something to say.
/// @param shown as the form first showed it: see people::save.
void save(Work& work, const Structure& structure, const Structure* shown = nullptr);
} // namespace structures

namespace professionals {
Professional load(const Reader& reader, ProfessionalId id);
/// The team by name: active members only unless @p all.
std::vector<Professional> list(const Reader& reader, bool all = false);
ProfessionalId save(
    Work& work, const Professional& professional, const Professional* shown = nullptr);
} // namespace professionals

} // namespace jalons
