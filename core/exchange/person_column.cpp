#include "core/exchange/person_column.h"

#include <algorithm>

namespace jalons {

const PersonColumn* personColumn(const QString& field)
{
    const auto& all = personTable.members();
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const PersonColumn& each) { return field == QLatin1String(each.column.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace jalons
