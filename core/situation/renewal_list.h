#pragma once
#include "core/situation/situation.h"

namespace jalons {

/// A right that has to be renewed now (droit à renouveler), with what a line about it shows.
struct RenewalRow
{
    Situation fact;
    QString name; ///< of the person, as spoken
    RenewalWindow window;
    ProfessionalId referent{}; ///< of the current accompaniment

    bool operator==(const RenewalRow&) const = default;
};

namespace situations {
/// What people accompanied today have to renew now: inside its window, or later than it should be
/// for at most three months after the term; the nearest term first, at most @p limit lines. Reads
/// an index, whatever the number of people.
/// @param referent only the files of this professional; an invalid id: everybody's.
std::vector<RenewalRow> renewals(
    const Reader& reader, QDate today, ProfessionalId referent = {}, int limit = 20);
} // namespace situations

} // namespace jalons
