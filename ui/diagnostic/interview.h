#pragma once
#include "core/diagnostic/assessment.h"
#include "core/diagnostic/wheel.h"

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
    QString professional; ///< first name of who leads it; empty when nobody is named
    QString professionalFull;

    bool isCompleted() const { return assessment.isCompleted(); }
    const DomainEntry* entry(const QString& domain) const;
    const DomainEntry* entryBefore(const QString& domain) const;
};

/// @throws Refusal(Missing) when the assessment is gone.
Interview loadInterview(const Reader& reader, AssessmentId id);

/// The wheel of an interview, with the assessment before it as ghosts named with its date («
/// Amadou, 4 mars »).
/// @param professional how the professional's outline is named when nobody is known.
WheelData wheelOf(const Interview& interview, const Vocabulary& vocabulary, Language language,
    const QString& professional, bool dark);

} // namespace jalons
