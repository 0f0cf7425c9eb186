#pragma once
#include "core/person/person_filter.h"
#include <vector>

namespace jalons {

/// A list of people that somebody named and kept: not who is on it, but what is asked.
struct NamedList
{
    NamedListId id;
    QString name; ///< required
    ProfessionalId owner; ///< whose it is; invalid: everybody's
    PersonFilter filter;

    bool operator==(const NamedList&) const = default;
};

Problems problems(const NamedList& list);

namespace named_lists {
/// Those of everybody and those of this professional, by name.
std::vector<NamedList> of(const Reader& reader, ProfessionalId professional);
NamedListId save(Work& work, const NamedList& list);
void remove(Work& work, NamedListId id);
/// The lists of who stays in a place that goes: nobody ever will.
void removeOf(Work& work, LodgingId place);
} // namespace named_lists

} // namespace jalons
