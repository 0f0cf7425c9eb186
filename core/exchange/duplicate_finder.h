#pragma once
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
        PersonId person;
        std::size_t earlier = 0;
        QString name;
        PartialDate birth;
    };
    void index(const Person& person, Known known);

    std::vector<Known> m_known;
    QMultiHash<QString, std::size_t> m_byName; ///< folded « first|last », birth and used names
    QMultiHash<QString, std::size_t> m_byPhone; ///< « first|last nine digits »
};

} // namespace jalons
