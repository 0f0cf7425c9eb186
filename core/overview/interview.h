#pragma once
#include "core/diagnostic/assessment.h"

namespace jalons {

/// Everything one interview shows: the assessment, what was said of every domain, the assessment
/// before it, and the first names of the two voices.
struct Interview
{
    Assessment assessment;
    std::vector<DomainEntry> entries;
    Assessment previous; ///< its id is invalid when there is none
    std::vector<DomainEntry> before;
    QString person; ///< first name
    QString personFull; ///< first and last name
    QString personLanguage{}; ///< of the vocabulary `language`; empty: not known
    QString professional; ///< first name of who leads it; empty when nobody is named
    QString professionalFull;
    QStringList others{}; ///< who else was there, by its sittings

    bool isCompleted() const { return assessment.isCompleted(); }
    const DomainEntry* entry(const QString& domain) const;
    const DomainEntry* entryBefore(const QString& domain) const;
    /// Where the conversation goes on: the first domain that is open, or the first of all.
    const DomainEntry* toGoOnWith() const;
    /// Who took part: as noted, or, as long as it is open and nothing is noted, the two who speak
    /// and those who were at its sittings.
    QString participants() const;
};

/// The same conversation with another adult of the household, who has an assessment of their own.
struct HouseholdInterview
{
    PersonId person;
    QString name; ///< as they are called
    AccompanimentId accompaniment;
    AssessmentId assessment; ///< invalid: their diagnostic is not begun

    bool operator==(const HouseholdInterview&) const = default;
};

/// The adults of a household who are accompanied now, each with their assessment of the kind of
/// @p id: the diagnostic, else the latest of these evaluations. Whose assessment it is comes first;
/// nobody else who has no evaluation of the kind, no child who is surely a minor.
std::vector<HouseholdInterview> householdInterviews(const Reader& reader, AssessmentId id);

/// @throws Refusal(Missing) when the assessment is gone.
Interview loadInterview(const Reader& reader, AssessmentId id);
/// The same answers with the initial diagnostic as what was before: the whole path.
Interview sinceTheStart(const Reader& reader, Interview interview);

} // namespace jalons
