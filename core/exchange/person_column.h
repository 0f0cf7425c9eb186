#pragma once
#include "core/person/person_columns.h"
#include <any>

namespace jalons {

using PersonColumn = MemberColumn<Person>;

/// The column of a person that a target names; null when it names something else.
const PersonColumn* personColumn(const QString& field);

/// The member of a person that a column holds, where it is an M; null otherwise.
template <class M> M Person::*memberOf(const PersonColumn* column)
{
    const auto* member = column ? std::any_cast<M Person::*>(&column->member) : nullptr;
    return member ? *member : nullptr;
}

} // namespace jalons
