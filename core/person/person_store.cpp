#include "core/base/text.h"
#include "core/base/what_changed.h"
#include "core/person/person.h"
#include "core/person/person_columns.h"
#include "core/storage/sql.h"
#include "core/structure/structure_columns.h"

namespace jalons::people {

namespace {

QString sortKey(const Person& person)
{
    const QString name = person.latinName.isEmpty()
        ? person.lastName() + u' ' + person.firstNames
        : person.latinName; // where its readers look for it
    return fold(name).trimmed();
}

} // namespace

Person load(const Reader& reader, PersonId id)
{
    return personTable.load(reader, id);
}

PersonRow row(const Reader& reader, PersonId id)
{
    // Of every line of a list.
    static const QString sql = QStringLiteral(
        "SELECT p.id, %1, p.first_names, p.latin_name, p.birth_date, ifnull(a.phase, ''), "
        "ifnull(%2, ''),"
        " ifnull(a.due_kind, ''), a.due_on, p.phone,"
        " ifnull((SELECT l.label FROM stay s CROSS JOIN lodging l ON l.id = s.lodging_id WHERE"
        " s.person_id = p.id AND s.from_date <= ? AND (s.to_date IS NULL OR s.to_date > ?)"
        " ORDER BY s.from_date LIMIT 1), '')"
        " FROM person p LEFT JOIN accompaniment a ON a.person_id = p.id AND a.closed_on IS NULL"
        " LEFT JOIN professional f ON f.id = a.referent_id WHERE p.id = ?")
                                   .arg(lastNameSql("p"), calledSql(professionalTable, "f"));
    return Sql(reader).one(
        sql,
        [](Row line) {
            PersonRow r;
            line >> r.id >> r.lastName >> r.firstNames >> r.latinName >> r.birthDate >> r.phase
                >> r.referent >> r.nextDue >> r.nextDueOn >> r.phone >> r.room;
            return r;
        },
        reader.today(), reader.today(), id);
}

PersonId save(Work& work, const Person& p, const Person* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(p, work.today()), before));
    if (!p.id.isValid()) {
        Fields written = personTable.fields(p);
        written.emplace_back("sort_key", sortKey(p));
        return {work.save("person", 0, written)};
    }
    personTable.save(work, p, shown);
    refresh(work, p.id);
    return p.id;
}

void refresh(Work& work, PersonId id)
{
    const Person p = load(work, id);
    work.save("person", id.value, {{"sort_key", sortKey(p)}});
}

} // namespace jalons::people
