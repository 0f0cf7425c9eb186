#pragma once
#include "core/duplicate/likeness.h"
#include "core/exchange/import_plan.h"

namespace jalons {

/// Finds who, in the structure or in an earlier line, a line resembles. Everybody's names, birth
/// dates and phones are read once.
class DuplicateFinder
{
public:
    explicit DuplicateFinder(const Reader& reader);

    ImportDuplicate find(const Person& person) const;
    /// The line is found by those after it.
    void add(const Person& person, std::size_t index);

private:
    struct Known
    {
        Traits traits;
        std::size_t earlier = 0;
        QString name;
    };
    void index(Known known);

    std::vector<Known> m_known;
    QHash<QString, std::vector<std::size_t>> m_byKey;
};

} // namespace jalons
