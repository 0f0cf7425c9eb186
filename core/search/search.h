#pragma once
#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/time_of_day.h"
#include "core/person/person.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {
class Reader;
}

/// Finding anyone and anything from a few letters (Ctrl+K). Accents, ligatures, case, hyphens and
/// the order of words do not matter; names are found although they are misspelled.
namespace jalons::search {

struct PersonHit
{
    PersonId id;
    QString birthName;
    QString usedName;
    QString firstNames;
    QString latinName; ///< of names in another script
    PartialDate birthDate;
    QString phase; ///< of the current accompaniment; empty without one
    QString phone;
    QString answer; ///< « Quartier : Belle Île », when found by an answer to a custom field

    QString lastName() const { return usedName.isEmpty() ? birthName : usedName; }
    QString listName() const { return listNameOf(lastName(), firstNames, latinName); }
    bool operator==(const PersonHit&) const = default;
};

struct NoteHit
{
    NoteId id;
    PersonId person;
    QString name; ///< of the person
    QDate day;
    QString excerpt; ///< one line around the words found

    bool operator==(const NoteHit&) const = default;
};

struct MomentHit
{
    MomentId id;
    PersonId person;
    AccompanimentId accompaniment;
    QString name; ///< of the person
    PartialDate when;
    QString excerpt; ///< one line around the words found

    bool operator==(const MomentHit&) const = default;
};

/// An interview of an assessment, by the team's notes or by who was there.
struct SittingHit
{
    SittingId id;
    AssessmentId assessment;
    PersonId person;
    QString name; ///< of the person
    QDate day;
    QString excerpt; ///< one line around the words found

    bool operator==(const SittingHit&) const = default;
};

/// An entry of the hand-over.
struct HandoverHit
{
    HandoverEntryId id;
    QDate day;
    TimeOfDay time;
    QString excerpt; ///< one line around the words found

    bool operator==(const HandoverHit&) const = default;
};

/// A collective activity, or what was voiced at an assembly.
struct CollectiveHit
{
    ActivityId activity; ///< or
    AssemblyId assembly;
    QString title;
    QString excerpt; ///< one line around the words found

    bool operator==(const CollectiveHit&) const = default;
};

struct PartnerHit
{
    PartnerId id;
    QString name;
    QString sector;
    QString detail; ///< whom to ask for and the telephone

    bool operator==(const PartnerHit&) const = default;
};

/// The best first: words as typed, then beginnings, then one letter off, then the same sound, then
/// another transliteration; among equals those accompanied now, then by name. « Mme », « épouse »,
/// « née » are no names; words written as one or apart are found; when nobody bears all the names,
/// those who bear all but one. After them those whose answers to the structure's own fields hold
/// the words (whole, but the last, of two letters at least). Digits alone look for the number of a
/// file or a telephone number; a birth date, alone or beside names, for who was born then.
std::vector<PersonHit> people(const Reader& reader, const QString& typed, int limit = 8);
/// The newest written first. Whole words but the last, which may be a beginning of three letters at
/// least.
std::vector<NoteHit> notes(const Reader& reader, const QString& typed, int limit = 6);
/// The moments that mattered, by the same words as notes.
std::vector<MomentHit> moments(const Reader& reader, const QString& typed, int limit = 4);
/// The interviews of assessments, by the same words as notes.
std::vector<SittingHit> sittings(const Reader& reader, const QString& typed, int limit = 4);
/// The hand-over of the house, by the same words as notes.
std::vector<HandoverHit> handovers(const Reader& reader, const QString& typed, int limit = 4);
/// Activities, then what was voiced at assemblies, by the same words as notes; at most @p limit of
/// each.
std::vector<CollectiveHit> together(const Reader& reader, const QString& typed, int limit = 3);
/// By name; beginnings of words of any field.
std::vector<PartnerHit> partners(const Reader& reader, const QString& typed, int limit = 5);
/// These people as hits, in this order; those that are gone are left out.
std::vector<PersonHit> recent(const Reader& reader, const QList<qint64>& people);
/// People whose file was written to last, the latest first: from the journal.
std::vector<PersonHit> lastWritten(const Reader& reader, int limit = 8);

/// Somebody who may be the person being typed (doublon).
struct Similar
{
    PersonHit person;
    bool sameNames = false; ///< nearly the same names, in any order
    bool sameBirth = false; ///< the birth dates may be the same day
    bool samePhone = false;

    bool operator==(const Similar&) const = default;
};

/// Who looks like this person? Nearly the same names, or the same telephone, or the same birth date
/// with one name alike. Surest first.
std::vector<Similar> similar(const Reader& reader, const QString& names, const PartialDate& birth,
    const QString& phone, int limit = 5);

} // namespace jalons::search
