#pragma once
#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/problem.h"
#include <QDate>
#include <QString>

namespace jalons {

class Reader;
class Work;
struct PersonFilter;

/// Somebody who is accompanied (personne accompagnée). Only a name is required.
struct Person
{
    PersonId id;
    QString civility; ///< vocabulary civility
    QString birthName; ///< nom de naissance
    QString usedName; ///< nom d'usage; shown first when present
    QString firstNames;
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
    QString trustedName; ///< contact of a trusted person
    QString trustedPhone;
    QString trustedTie; ///< relation to the person
    QDate firstContact;
    QString note; ///< what helps to welcome the person (reading, hearing…)

    QString lastName() const { return usedName.isEmpty() ? birthName : usedName; }
    /// « Amadou Diarra »
    QString fullName() const;
    /// « DIARRA Amadou », as lists are sorted.
    QString listName() const;
    bool operator==(const Person&) const = default;
};

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
    PartialDate birthDate;
    QString phase; ///< accompaniment_phase code of the current accompaniment, empty without one
    QString referent;
    QString nextDue; ///< next_due_kind of the current accompaniment
    QDate nextDueOn;
};

namespace people {
Person load(const Reader& reader, PersonId id);
PersonRow row(const Reader& reader, PersonId id);
/// The next @p limit ids after @p after (0: from the start) in the order of names: keyset paging on
/// a covering index, so its cost does not depend on how many people the file holds.
QList<qint64> page(const Reader& reader, const PersonFilter& filter, qint64 after, int limit);
/// @param shown the person as the form first showed them: what it left alone keeps what another
///        desk has written since; what both changed is a Conflict. Null: all is written.
PersonId save(Work& work, const Person& person, const Person* shown = nullptr);
/// Stores again what is derived (sort key, search text).
void refresh(Work& work, PersonId id);
/// At most @p cap: « plus de 1 000 » is all the window says beyond.
int count(const Reader& reader, const PersonFilter& filter, int cap);
} // namespace people

} // namespace jalons
