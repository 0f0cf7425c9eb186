#pragma once
#include <QStringList>
#include <functional>

namespace jalons {

class Reader;

/// What a file can be listed as: lines for other programs, with codes rather than labels.
enum class Listing {
    People,
    Accompaniments,
    Contracts,
    Actions,
    Evaluations,
    Lodgings,
    Stays,
    Requests,
    Participations,
    Receipts,
    Attestations,
    Papers,
    Clauses,
    Wordings,
    Sentences,
    Domains, ///< what was said of each in each assessment
    Difficulties, ///< and strengths: those of the map
    Links, ///< of the map
    Notes, ///< of the journals, those for the whole team
    Handover, ///< what shifts told each other
    Partners,
    Activities,
    Sessions, ///< of activities, with how many came
    Assemblies,
    Needs ///< voiced there
};

/// The names of the columns; the first is always the id.
QStringList columns(Listing listing);
/// Every line in a stable order, handed over one at a time so that memory does not grow with the
/// file.
void list(
    const Reader& reader, Listing listing, const std::function<void(const QStringList&)>& line);

} // namespace jalons
