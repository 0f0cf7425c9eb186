#pragma once
#include "core/base/result.h"
#include "core/exchange/import_plan.h"

namespace jalons {

/// Why a file is no list, and what to do.
QString tableFaultText(TableFault fault);
/// What is to be corrected: « Line 12, “Né le”: … », or without the place.
QString importProblemText(const ImportProblem& problem, const QStringList& headers);
QString importRemark(const ImportProblem& problem);
/// What becomes of a value: kept in the note, left out.
QString importFateText(const ImportProblem& problem);
/// What an import would do, one line each.
QString importOutlookText(
    const ImportOutlook& outlook, const QHash<int, int>& leftAside, const QStringList& headers);
/// The destination of a column in the language of the interface; « left out » for none.
QString targetText(const QString& target);
/// « Line 12: DIARRA Amadou resembles … ».
QString duplicateText(const ImportLine& line);
QString duplicateChoiceText(DuplicateChoice choice);
/// « Line 7: “TOTAL” is not a person. »
QString nobodyText(const DataTable& table, const ImportLine& line);
/// What a difference is about: « Adresse ».
QString differenceWord(const ImportDifference& difference);
/// « Line 2, Adresse: “3 rue” in the file, “9 rue” in the list: added to the note. »
QString differenceText(const ImportLine& line, const ImportDifference& difference);
QString differenceChoiceText(DifferenceChoice choice);
QString encodingText(Encoding encoding);
/// What the reading of the file itself has to say: lines above the titles, no titles at all.
QStringList tableRemarks(const TableReading& reading);
/// « 240 people added, 12 completed, 3 lines left out. »
QString importSummaryText(const ImportSummary& summary);
/// What the file holds that was not exported.
QString leftOutText(const QStringList& names);
/// Why an export could not be written.
QString exportErrorText(const Error& error);

} // namespace jalons
