#pragma once
#include "core/diagnostic/assessment.h"
#include "core/map/link_kind.h"

namespace jalons {
struct Document;
}

namespace jalons::assessments {

/// Sets who took part and closes it on @p day; what it says that day is kept as its next version,
/// unless it says what the last one said. @throws Refusal for a date before its start or in the
/// future. An evaluation that decided to close ends nothing by itself.
void complete(Work& work, AssessmentId id, QDate day, const QString& participants);
/// Opens a completed assessment again, to correct it; the accompaniment leaves the global phase
/// with it. The versions it had stay.
void reopen(Work& work, AssessmentId id);

/// The latest first; none of what was completed before versions were kept.
std::vector<AssessmentVersion> versions(const Reader& reader, AssessmentId id);
AssessmentVersion loadVersion(const Reader& reader, AssessmentVersionId id);
/// The same without their sheets, to be chosen from.
std::vector<AssessmentVersion> versionList(const Reader& reader, AssessmentId id);
/// As it prints today: a project while it is open, the last version once completed. What was
/// completed before versions were kept is made from the file of today, and says so.
/// @throws Failure(Damaged) when what was kept cannot be read.
Document sheetOf(const Reader& reader, AssessmentId id);
/// As it was completed that time. @throws as the other.
Document sheetOf(const Reader& reader, const AssessmentVersion& version);
/// The extract of an evaluation, for the préfet; the same otherwise. @throws Refusal Missing for a
/// diagnostic, which has none; and as the others.
Document extractOf(const Reader& reader, AssessmentId id);

/// The diagnostic without the professional's analysis, as it prints today. @throws Refusal Missing
/// for an evaluation.
Document sharedOf(const Reader& reader, AssessmentId id);
/// A diagnostic or evaluation in large print and short sentences, as it prints today.
Document simpleOf(const Reader& reader, AssessmentId id);

/// The maps of difficulties that were kept with what was completed, the latest first, without
/// their sheets.
std::vector<AssessmentVersion> keptMaps(const Reader& reader, AccompanimentId id);
/// The map as it prints today. @param voice whose links count.
Document mapOf(const Reader& reader, AccompanimentId id, LinkView voice = LinkView::Both);
/// As it was that time. @throws Failure(Damaged) when what was kept cannot be read.
Document mapOf(const Reader& reader, const AssessmentVersion& version);
/// The wheel of an assessment as it prints today.
Document wheelOf(const Reader& reader, AssessmentId id);

} // namespace jalons::assessments
