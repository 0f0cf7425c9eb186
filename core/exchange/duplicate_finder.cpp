#include "core/exchange/duplicate_finder.h"
#include "core/storage/sql.h"

#include "core/storage/work.h"

namespace jalons {

DuplicateFinder::DuplicateFinder(const Reader& reader)
{
    Rows rows = Sql(reader).select(QStringLiteral("SELECT id, birth_name, used_name, first_names, "
                                                  "birth_date, birth_place, phone FROM person"));
    while (rows.next()) {
        Person p;
        Row row = rows.row();
        row >> p.id >> p.birthName >> p.usedName >> p.firstNames >> p.birthDate >> p.birthPlace
            >> p.phone;
        index({traitsOf(p), 0, p.listName()});
    }
}

void DuplicateFinder::add(const Person& person, std::size_t line)
{
    Known known{traitsOf(person), line, person.listName()};
    known.traits.id = {};
    index(std::move(known));
}

void DuplicateFinder::index(Known known)
{
    for (const QString& key : likenessKeys(known.traits))
        m_byKey[key].push_back(m_known.size());
    m_known.push_back(std::move(known));
}

namespace {

/// Whether nothing says that the two are two. Somebody's phone changes from one list to the next;
/// in one list, and for births of a 1 January, another phone is another person.
bool isSamePerson(const Traits& line, const Traits& known, Likeness found)
{
    const Contradictions against = contradictions(line, known);
    if (against.firstNames || against.birthPlaces)
        return false;
    if (found == Likeness::SameNamesAndBirth)
        return !against.phones || (known.id.isValid() && !isWeakBirth(known.birth));
    return found == Likeness::SameNamesUnknownBirth && sharePhone(line, known);
}

} // namespace

ImportDuplicate DuplicateFinder::find(const Person& person) const
{
    ImportDuplicate best;
    const Traits traits = traitsOf(person);
    for (const QString& key : likenessKeys(traits)) {
        const auto sharing = m_byKey.constFind(key);
        if (sharing == m_byKey.cend() || sharing->size() > mostSharingAKey)
            continue;
        for (const std::size_t at : *sharing) {
            const Known& known = m_known[at];
            const Likeness found = likeness(traits, known.traits);
            const bool sure = isSamePerson(traits, known.traits, found);
            // The surest first; on a tie the earliest known one is kept.
            if (found == Likeness::None || (best.isSure && !sure)
                || (best.isSure == sure && found >= best.likeness))
                continue;
            best = {found, known.traits.id, known.earlier, known.name, known.traits.birth.toIso(),
                sure};
        }
    }
    return best;
}

} // namespace jalons
