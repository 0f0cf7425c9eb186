#include "core/arrival/arrival.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/text.h"
#include "core/household/household_change.h"
#include "core/storage/search_query.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons {

namespace {
constexpr int ageOfMajority = 18;
const QString child = QStringLiteral("child");
} // namespace

QString proposedTie(const PartialDate& birth, QDate on)
{
    // An approximate birth date counts as its latest day, as in compositionOn.
    if (!birth.isKnown() || !on.isValid())
        return {};
    return PartialDate(birth.latest()).ageAt(on).value_or(0) < ageOfMajority ? child : QString();
}

Person comerNamed(const QString& typed, const Person& first, QDate today)
{
    const search::Query query(typed, today);
    const bool isBorn = query.birth().isKnown();
    Person person
        = personNamed(isBorn ? query.textBesideBirth() : typed); // digits alone name nobody
    person.birthDate = query.birth();
    if (person.firstNames.isEmpty() && !first.lastName().isEmpty()) {
        person.firstNames = person.birthName;
        person.birthName = first.lastName();
    }
    return person;
}

bool mayBeComer(const Person& comer, const search::Similar& known)
{
    if (known.sameBirth || known.samePhone || comer.firstNames.isEmpty()
        || known.person.firstNames.isEmpty())
        return true;
    const QStringList theirs = fold(known.person.firstNames).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : fold(comer.firstNames).split(u' ', Qt::SkipEmptyParts))
        for (const QString& other : theirs)
            if (search::distance(search::TypedWord(word), other) >= 0)
                return true;
    return false;
}

std::vector<LodgingId> takenByOthers(
    const std::vector<Comer>& people, std::size_t who, LodgingId together)
{
    std::vector<LodgingId> taken;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (i == who)
            continue;
        if (people[i].lodging.isValid())
            taken.push_back(people[i].lodging);
        else if (who != 0 && together.isValid())
            taken.push_back(together);
    }
    return taken;
}

std::vector<LodgingId> placesOf(const std::vector<Comer>& people)
{
    std::vector<LodgingId> places;
    for (const Comer& comer : people)
        places.push_back(comer.lodging);
    return places;
}

namespace arrivals {

namespace {

/// Joins the family to the household of the first.
/// @return those who are of it, the first aside.
std::vector<PersonId> gather(
    Work& work, const std::vector<PersonId>& people, const WholeArrival& told, QDate day)
{
    std::vector<PersonId> family;
    HouseholdId household;
    for (std::size_t i = 1; i < people.size(); ++i) {
        const auto around = households::around(work, people.front(), day);
        const bool isMember = std::any_of(around.begin(), around.end(),
            [&](const HouseholdMember& m) { return m.membership.person == people[i]; });
        if (!isMember && told.people[i].tie.isEmpty())
            continue;
        family.push_back(people[i]);
        if (isMember)
            continue;
        household = households::ensure(work, people.front(), day);
        HouseholdArrival arrival;
        arrival.on = day;
        arrival.person = people[i];
        arrival.role = told.people[i].tie;
        households::recordArrival(work, household, arrival);
    }
    return family;
}

} // namespace

Arrived record(Work& work, const WholeArrival& told)
{
    if (told.people.empty())
        throw Refusal(Problem{QStringLiteral("person"), ProblemKind::Required, {}});
    const QDate on = told.stay.on;
    const QDate day = on.isValid() ? std::min(on, work.today()) : work.today();
    std::vector<PersonId> people;
    for (const Comer& comer : told.people) {
        if (comer.person.isValid()) {
            people.push_back(comer.person);
            continue;
        }
        Person created = comer.created;
        created.id = {};
        // A child born since the arrival is met the day it is born.
        if (!created.firstContact.isValid())
            created.firstContact = std::max(day, created.birthDate.earliest());
        people.push_back(jalons::people::save(work, created));
    }
    if (told.request.isValid())
        requests::welcome(work, told.request, people.front());
    const std::vector<PersonId> family = gather(work, people, told, day);
    const bool wasOpen = accompaniments::current(work, people.front()).isValid();
    Arrival stay = told.stay;
    stay.people = people;
    stay.places = placesOf(told.people);
    const AdmissionId admission = admissions::arrive(work, stay);
    const AccompanimentId opened = accompaniments::current(work, people.front());
    if (!wasOpen && opened.isValid())
        for (const PersonId person : family)
            households::setConcerned(work, opened, person, true);
    return {people.front(), admission};
}

} // namespace arrivals

} // namespace jalons
