#pragma once
#include "core/accompaniment/due_list.h"
#include "core/draft/draft.h"
#include "core/stay/admission.h"
#include <QStringList>

namespace jalons {

class Spool;
class StructureFile;

/// A deadline of the structure: of an accompaniment, or of an admission.
struct DayDue
{
    DueRow course; ///< its person is invalid when the deadline is of an admission
    AdmissionDueRow admission;

    bool isOfAdmission() const { return !course.person.isValid(); }
    ProfessionalId referent() const
    {
        return isOfAdmission() ? admission.referent : course.referent;
    }
    /// What is owed to the préfet always is.
    bool isLegal() const { return isOfAdmission() || course.isLegal; }
    QDate on() const { return isOfAdmission() ? admission.due.on : course.due.on; }
};

/// Two lists, each by date, as one by date: of one day, those of the accompaniments first. Never
/// more than @p most.
std::vector<DayDue> merged(const std::vector<DueRow>& courses,
    const std::vector<AdmissionDueRow>& admissions, std::size_t most);

/// Something typed that can be taken up, from the file or from outside of it.
struct DraftToResume
{
    Draft draft;
    QString of; ///< whose file, or of what
    QStringList spooled; ///< its names outside of the file
    bool isFormer = false; ///< typed before the file was restored
    bool isThere = true; ///< its record is in the file
};

/// What a structure that has just been created has already (premiers pas).
struct FirstSteps
{
    bool hasTeam = false;
    bool hasPlaces = false;
    bool hasPeople = false;

    /// Nothing can be waiting before there is somebody to accompany, and somebody who does.
    bool isBegun() const { return hasTeam && hasPeople; }
    bool operator==(const FirstSteps&) const = default;
};
FirstSteps firstSteps(const Reader& reader);

/// Several professionals are the referents of these lines: each has to say whose it is.
bool areOfSeveral(const std::vector<ProfessionalId>& referents);

/// What this desk can take up, outside of the file and in it, each record once: the latest first.
std::vector<DraftToResume> draftsToResume(
    const Reader& reader, const StructureFile& file, const Spool& spool);

} // namespace jalons
