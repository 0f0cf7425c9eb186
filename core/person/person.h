#pragma once
#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/problem.h"
#include <QDate>
#include <QString>

namespace jalons {

class Reader;
class Work;

/// Characters that a person's free note holds.
inline constexpr qsizetype longestNote = 2000;

/// Somebody who is accompanied (personne accompagnée). Only a name is required.
struct Person
{
    PersonId id;
    QString civility; ///< vocabulary civility
    QString birthName; ///< nom de naissance
    QString usedName; ///< nom d'usage; shown first when present
    QString firstNames;
    QString latinName; ///< « HADDAD Layla »: how a name in another script is read here
    QString gender; ///< vocabulary gender
    PartialDate birthDate;
    QString birthPlace;
    QString nationality; ///< vocabulary nationality: the four values of the CNIL référentiel
    QString phone; ///< one or several, separated by « / » or « , »
    QString mail;
    QString address; ///< address or domiciliation
    bool domiciliation = false; ///< the address is an élection de domicile
    QString language; ///< vocabulary language
    bool interpreter = false; ///< an interpreter is needed
    QString contactName; ///< who is called when something happens (personne à prévenir)
    QString contactPhone;
    QString contactTie; ///< relation to the person
    /// Whom the person has designated in writing (personne de confiance, L. 311-5-1 CASF): another
    /// choice than whom to call, never drawn from it.
    QString designatedName;
    QString designatedPhone;
    QString designatedTie;
    QDate designatedOn; ///< the day of the designation; invalid: not said
    QDate firstContact;
    QString note; ///< what helps to welcome the person (reading, hearing…)

    QString lastName() const { return usedName.isEmpty() ? birthName : usedName; }
    /// « Amadou Diarra »; of a name in another script, « ليلى الحدّاد (HADDAD Layla) ».
    QString fullName() const;
    /// « Amadou », as one calls them; without a first name, the full name.
    QString callName() const;
    /// « DIARRA Amadou », as lists are sorted.
    QString listName() const;
    bool operator==(const Person&) const = default;
};

/// As lists have a name: « DIARRA Amadou »; with its Latin spelling, « … (HADDAD Layla) ».
QString listNameOf(const QString& last, const QString& first, const QString& latin);
/// Whether a name of theirs is written in another script: whoever does not read it needs another.
bool needsLatin(const Person& person);

/// What has to be corrected before the person can be stored; @p today bounds the dates.
Problems problems(const Person& person, QDate today);

/// Somebody new of a name as lists have it, last name first: « Diarra Awa ».
Person personNamed(const QString& typed);

/// A line of the list of people.
struct PersonRow
{
    PersonId id;
    QString lastName;
    QString firstNames;
    QString latinName;
    PartialDate birthDate;
    QString phase; ///< accompaniment_phase code of the current accompaniment, empty without one
    QString referent;
    QString nextDue; ///< next_due_kind of the current accompaniment
    QDate nextDueOn;
    QString phone;
    QString room; ///< the place where they stay tonight; empty: none

    QString listName() const { return listNameOf(lastName, firstNames, latinName); }
};

namespace people {
Person load(const Reader& reader, PersonId id);
PersonRow row(const Reader& reader, PersonId id);
/// @param shown the person as the form first showed them: what it left alone keeps what another
///        desk has written since; what both changed is a Conflict. Null: all is written.
PersonId save(Work& work, const Person& person, const Person* shown = nullptr);
/// Stores again what is derived (sort key, search text).
void refresh(Work& work, PersonId id);
} // namespace people

} // namespace jalons
