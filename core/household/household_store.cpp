#include "core/household/household.h"
#include "core/household/household_columns.h"
#include "core/person/person_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <QHash>
#include <QSet>
#include <algorithm>

namespace jalons::households {

namespace {
const QString onDay = QStringLiteral(
    " (m.from_date IS NULL OR m.from_date <= ?) AND (m.to_date IS NULL OR m.to_date >= ?)");
const QString& memberColumns()
{
    static const QString sql = QStringLiteral(
        "SELECT m.id, m.household_id, m.person_id, m.role, m.from_date, m.to_date, m.custody,"
        " m.at_home, m.end_reason,"
        " %1,"
        " p.birth_date FROM membership m JOIN person p ON p.id = m.person_id"
        " WHERE m.household_id = ?")
                                   .arg(calledSql(personTable, "p"));
    return sql;
}

const QString memberOrder
    = QStringLiteral(" ORDER BY m.role <> 'reference', m.role <> 'spouse', p.birth_date,"
                     " m.person_id, m.from_date, m.id");

HouseholdMember readMember(Row row)
{
    HouseholdMember member;
    Membership& m = member.membership;
    row >> m.id >> m.household >> m.person >> m.role >> m.from >> m.to >> m.custody >> m.atHome
        >> m.endReason >> member.name >> member.birthDate;
    return member;
}

} // namespace

HouseholdId of(const Reader& reader, PersonId person, QDate day)
{
    return {Sql(reader)
                .value(QStringLiteral(
                           "SELECT m.household_id FROM membership m WHERE m.person_id = ? AND")
                        + onDay
                        + QStringLiteral(" ORDER BY m.at_home DESC, m.custody IN ('visiting',"
                                         " 'placed'), m.id DESC LIMIT 1"),
                    person, day, day)
                .toLongLong()};
}

std::vector<HouseholdMember> members(const Reader& reader, HouseholdId household, QDate day)
{
    return Sql(reader).all(memberColumns() + QStringLiteral(" AND") + onDay + memberOrder,
        readMember, household, day, day);
}

std::vector<HouseholdMember> around(const Reader& reader, PersonId person, QDate day)
{
    const HouseholdId household = of(reader, person, day);
    return household.isValid() ? members(reader, household, day) : std::vector<HouseholdMember>();
}

bool isAdultOn(const Reader& reader, PersonId person, const PartialDate& birth, QDate day)
{
    if (birth.isKnown())
        return !birth.isSurelyMinorAt(day);
    const auto members = around(reader, person, day);
    return std::none_of(members.begin(), members.end(), [person](const HouseholdMember& member) {
        return member.membership.person == person && isChild(member.membership.role);
    });
}

std::vector<HouseholdMember> childrenOf(const Reader& reader, PersonId person, QDate day)
{
    std::vector<HouseholdMember> found = around(reader, person, day);
    if (std::none_of(found.begin(), found.end(), [&](const HouseholdMember& one) {
            return one.membership.person == person
                && (one.membership.role == QLatin1String("reference")
                    || one.membership.role == QLatin1String("spouse"));
        }))
        return {};
    const auto birthOf
        = [](const HouseholdMember& one) { return PartialDate::fromIso(one.birthDate); };
    std::erase_if(found, [&](const HouseholdMember& one) {
        const PartialDate birth = birthOf(one);
        return !isChild(one.membership.role) || one.membership.person == person
            || (birth.isKnown() && !birth.isSurelyMinorAt(day));
    });
    std::stable_sort(
        found.begin(), found.end(), [&](const HouseholdMember& one, const HouseholdMember& other) {
            const PartialDate a = birthOf(one);
            const PartialDate b = birthOf(other);
            return a.isKnown() && b.isKnown() && a.earliest() < b.earliest();
        });
    return found;
}

std::vector<HouseholdMember> history(const Reader& reader, HouseholdId household)
{
    return Sql(reader).all(memberColumns() + memberOrder, readMember, household);
}

std::vector<HouseholdMember> former(const Reader& reader, HouseholdId household, QDate day)
{
    QSet<qint64> present;
    for (const HouseholdMember& m : members(reader, household, day))
        present.insert(m.membership.person.value);
    std::vector<HouseholdMember> left;
    QHash<qint64, std::size_t> places;
    for (const HouseholdMember& m : history(reader, household)) {
        const qint64 person = m.membership.person.value;
        if (present.contains(person) || !m.membership.to.isValid() || m.membership.to >= day)
            continue;
        // The latest row says it.
        if (const auto known = places.constFind(person); known != places.cend()) {
            left[*known] = m;
            continue;
        }
        places.insert(person, left.size());
        left.push_back(m);
    }
    return left;
}

HouseholdOnDay shownOn(
    const Reader& reader, PersonId person, QDate day, AccompanimentId accompaniment)
{
    HouseholdOnDay shown;
    if (const HouseholdId household = of(reader, person, day); household.isValid()) {
        shown.members = members(reader, household, day);
        shown.animals = animals(reader, household, day);
        shown.former = former(reader, household, day);
    }
    if (accompaniment.isValid())
        shown.concerned = concerned(reader, accompaniment);
    return shown;
}

HouseholdId create(Work& work)
{
    return {work.save("household", 0, {{"label", QString()}})};
}

HouseholdId ensure(Work& work, PersonId person, QDate day)
{
    HouseholdId household = of(work, person, day);
    if (household.isValid())
        return household;
    household = create(work);
    Membership first;
    first.household = household;
    first.person = person;
    first.role = QStringLiteral("reference");
    save(work, first);
    return household;
}

MembershipId save(Work& work, const Membership& m, const Membership* shown)
{
    refuseOn(problems(m));
    return {membershipTable.save(work, m, shown)};
}

void remove(Work& work, MembershipId id)
{
    work.remove("membership", id.value);
}

std::vector<Animal> animals(const Reader& reader, HouseholdId household, QDate day)
{
    return Sql(reader).all(animalTable.select() + QStringLiteral("m WHERE m.household_id = ? AND")
            + onDay + QStringLiteral(" ORDER BY m.id"),
        animalTable.reader(), household, day, day);
}

AnimalId save(Work& work, const Animal& animal, const Animal* shown)
{
    if (animal.number < 1)
        throw Refusal(Problem{QStringLiteral("number"), ProblemKind::OutOfRange,
            {QStringLiteral("1"), QStringLiteral("99")}});
    return {animalTable.save(work, animal, shown)};
}

void remove(Work& work, AnimalId id)
{
    work.remove("animal", id.value);
}

void leave(Work& work, const Animal& animal, QDate day)
{
    if (animal.from.isValid() && day <= animal.from) {
        remove(work, animal.id);
        return;
    }
    Animal gone = animal;
    gone.to = day.addDays(-1);
    save(work, gone, &animal);
}

std::vector<PersonId> concerned(const Reader& reader, AccompanimentId accompaniment)
{
    return Sql(reader).all(
        QStringLiteral("SELECT person_id, 0 FROM accompaniment WHERE id = ? UNION ALL"
                       " SELECT person_id, id FROM concerned WHERE accompaniment_id = ?"
                       " ORDER BY 2"),
        [](Row row) {
            PersonId id;
            row >> id;
            return id;
        },
        accompaniment, accompaniment);
}

void setConcerned(Work& work, AccompanimentId accompaniment, PersonId person, bool wanted)
{
    const qint64 row = Sql(work)
                           .value(QStringLiteral("SELECT id FROM concerned WHERE accompaniment_id"
                                                 " = ? AND person_id = ?"),
                               accompaniment, person)
                           .toLongLong();
    const PersonId holder{
        Sql(work)
            .value(
                QStringLiteral("SELECT person_id FROM accompaniment WHERE id = ?"), accompaniment)
            .toLongLong()};
    if (wanted && row == 0 && person != holder)
        work.save("concerned", 0, {{"accompaniment_id", accompaniment}, {"person_id", person}});
    else if (!wanted && row != 0)
        work.remove("concerned", row);
}

} // namespace jalons::households
