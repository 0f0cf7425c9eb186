#include "core/named_list/named_list.h"

#include "core/storage/work.h"

namespace jalons {

Problems problems(const NamedList& list)
{
    Problems found;
    if (list.name.trimmed().isEmpty())
        found.append({QStringLiteral("name"), ProblemKind::Required, {}});
    else if (list.name.size() > 60)
        found.append({QStringLiteral("name"), ProblemKind::TooLong, {QStringLiteral("60")}});
    return found;
}

namespace named_lists {

std::vector<NamedList> of(const Reader& reader, ProfessionalId professional)
{
    return reader.all(
        QStringLiteral("SELECT id, name, owner_id, search, referent_id, phase, domain, public,"
                       " due_only FROM named_list WHERE owner_id IS NULL OR owner_id = ?"
                       " ORDER BY name, id"),
        [](Row row) {
            NamedList list;
            row >> list.id >> list.name >> list.owner >> list.filter.search >> list.filter.referent
                >> list.filter.phase >> list.filter.domain >> list.filter.publicCode
                >> list.filter.dueOnly;
            return list;
        },
        professional);
}

NamedListId save(Work& work, const NamedList& list)
{
    refuseOn(problems(list));
    return {work.save("named_list", list.id.value,
        {{"name", list.name.trimmed()}, {"owner_id", list.owner}, {"search", list.filter.search},
            {"referent_id", list.filter.referent}, {"phase", list.filter.phase},
            {"domain", list.filter.domain}, {"public", list.filter.publicCode},
            {"due_only", list.filter.dueOnly}})};
}

void remove(Work& work, NamedListId id)
{
    work.remove("named_list", id.value);
}

} // namespace named_lists

} // namespace jalons
