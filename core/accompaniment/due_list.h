#pragma once
#include "core/base/id.h"
#include "core/cycle/cycle.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;

/// A deadline of the structure, with what a line about it shows.
struct DueRow
{
    AccompanimentId accompaniment;
    PersonId person;
    QString name; ///< of the person, as spoken
    Due due;
    ProfessionalId referent{}; ///< of the accompaniment; invalid: nobody
    bool isLegal = true; ///< set by the law: see isLegal()

    bool operator==(const DueRow&) const = default;
};

/// A diagnostic or an evaluation that was started and is not completed.
struct OpenAssessmentRow
{
    AccompanimentId accompaniment;
    PersonId person;
    QString name;
    Phase phase = Phase::Diagnostic; ///< Diagnostic or Evaluation
    QDate startedOn;
    ProfessionalId referent{};

    bool operator==(const OpenAssessmentRow&) const = default;
};

namespace accompaniments {
/// The next deadline of each current accompaniment that falls on @p until or before, earliest
/// first, at most @p limit lines: reads an index, whatever the number of people. Of one that pauses
/// today, the next that no pause holds back (see waitsForPause).
/// @param referent only the files of this professional; an invalid id: everybody's.
std::vector<DueRow> duesUntil(
    const Reader& reader, QDate until, ProfessionalId referent = {}, int limit = 50);
/// Diagnostics and evaluations under way, the longest begun first, at most @p limit; not of an
/// accompaniment that pauses today.
std::vector<OpenAssessmentRow> underWay(
    const Reader& reader, ProfessionalId referent = {}, int limit = 20);
/// How many accompaniments are current; counts no further than @p cap.
int countCurrent(const Reader& reader, ProfessionalId referent, int cap);
} // namespace accompaniments

} // namespace jalons
