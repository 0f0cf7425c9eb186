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

    bool isCompleted() const { return assessment.isCompleted(); }
    const DomainEntry* entry(const QString& domain) const;
    const DomainEntry* entryBefore(const QString& domain) const;
    /// Where the conversation goes on: the first domain that is open, or the first of all.
    const DomainEntry* toGoOnWith() const;
    /// Who took part: as noted, or the two who speak as long as it is open and nobody was noted.
    QString participants() const;
};

/// @throws Refusal(Missing) when the assessment is gone.
Interview loadInterview(const Reader& reader, AssessmentId id);
/// The same answers with the initial diagnostic as what was before: the whole path.
Interview sinceTheStart(const Reader& reader, Interview interview);

} // namespace jalons
