#include "core/accompaniment/accompaniment.h"
#include "core/exchange/import_plan.h"
#include "core/household/household.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"

namespace jalons {

namespace {

constexpr int stepEvery = 50;
constexpr qsizetype longestNote = 2000;

/// Fills what is empty in @p into; what is there stays.
void complete(Person& into, const Person& from)
{
    for (const auto field : {&Person::civility, &Person::birthName, &Person::usedName,
             &Person::firstNames, &Person::gender, &Person::birthPlace, &Person::nationality,
             &Person::phone, &Person::mail, &Person::language, &Person::trustedName,
             &Person::trustedPhone, &Person::trustedTie, &Person::note})
        if ((into.*field).isEmpty())
            into.*field = from.*field;
    if (into.address.isEmpty()) {
        into.address = from.address;
        into.domiciliation = from.domiciliation;
    }
    into.interpreter = into.interpreter || from.interpreter;
    // A year is completed by the whole date of the same year.
    const bool finer = !into.birthDate.isExact() && from.birthDate.isExact()
        && from.birthDate.year() == into.birthDate.year();
    if (!into.birthDate.isKnown() || finer)
        into.birthDate = from.birthDate;
    if (!into.firstContact.isValid())
        into.firstContact = from.firstContact;
}

class Writer
{
public:
    Writer(Work& work, const ImportPlan& plan, const Step& step)
        : m_work(work)
        , m_plan(plan)
        , m_step(step)
        , m_written(plan.lines.size())
    {
    }

    ImportSummary run()
    {
        // What is written stays in memory until the end: other desks go on reading meanwhile.
        Sql(m_work).database().exec(QStringLiteral("PRAGMA cache_spill = OFF"));
        const auto total = static_cast<int>(m_plan.lines.size());
        int done = 0;
        for (std::size_t i = 0; i < m_plan.lines.size(); ++i) {
            if (done++ % stepEvery == 0 && m_step && !m_step(done, total))
                throw Refusal(Problems());
            if (m_plan.isIncluded(m_plan.lines[i]))
                write(m_plan.lines[i], i);
            else
                ++m_summary.leftOut;
        }
        return m_summary;
    }

private:
    void write(const ImportLine& line, std::size_t index)
    {
        Person person = line.person;
        addUnread(person, line.unread);
        const PersonId existing = existingOf(line);
        const PersonId id = existing.isValid() ? completed(existing, person) : created(person);
        m_written[index] = id;
        const bool told = answer(FieldOwner::Person, id.value, line.answers);
        if (told && existing.isValid())
            count(id);
        if (line.openedOn.isValid())
            answer(FieldOwner::Accompaniment, open(line, id, existing.isValid()).value,
                line.openedAnswers);
        const HouseholdId household = householdOf(line, id);
        if (!household.isValid())
            return;
        join(household, id,
            line.role.isEmpty() && m_isNew ? QStringLiteral("reference") : line.role, line.openedOn,
            existing.isValid());
        for (const ImportMember& member : line.members)
            if (!existing.isValid() || !isMember(household, member.person))
                join(household, created(member.person), member.role, line.openedOn, false);
    }

    static void addUnread(Person& person, const QStringList& unread)
    {
        for (const QString& what : unread) {
            const QString note = (person.note.isEmpty() ? QString() : person.note + u'\n') + what
                + QStringLiteral(" (à vérifier)");
            if (note.size() <= longestNote)
                person.note = note;
        }
    }

    PersonId existingOf(const ImportLine& line) const
    {
        const ImportDuplicate& duplicate = line.duplicate;
        if (duplicate.likeness == Likeness::None || line.choice != DuplicateChoice::Complete)
            return {};
        // An earlier line that was left out is nobody yet.
        return duplicate.person.isValid() ? duplicate.person : m_written[duplicate.earlier];
    }

    PersonId created(const Person& person)
    {
        const PersonId id = people::save(m_work, person);
        ++m_summary.created;
        m_summary.people.append(id.value);
        return id;
    }

    PersonId completed(PersonId id, const Person& from)
    {
        const Person before = people::load(m_work, id);
        Person person = before;
        complete(person, from);
        if (person == before || !problems(person, m_work.today()).isEmpty())
            return id;
        people::save(m_work, person);
        count(id);
        return id;
    }

    /// Somebody who was there has learnt something.
    void count(PersonId id)
    {
        if (m_summary.people.contains(id.value))
            return;
        ++m_summary.completed;
        m_summary.people.append(id.value);
    }

    /// Fills the fields that have no answer yet. @return whether there was one to fill.
    bool answer(FieldOwner owner, qint64 id, const CustomValues& answers)
    {
        if (answers.isEmpty())
            return false;
        const CustomValues known = customFields::values(m_work, owner, id);
        CustomValues added = answers;
        for (auto it = known.begin(); it != known.end(); ++it)
            added.remove(it.key());
        customFields::saveValues(m_work, owner, id, added);
        return !added.isEmpty();
    }

    AccompanimentId open(const ImportLine& line, PersonId person, bool existed)
    {
        if (const AccompanimentId current = accompaniments::current(m_work, person);
            existed && current.isValid())
            return current;
        Accompaniment a;
        a.person = person;
        a.openedOn = line.openedOn;
        a.types = line.types;
        a.origin = line.origin;
        a.referent = line.referent;
        ++m_summary.accompaniments;
        return accompaniments::save(m_work, a);
    }

    /// The household of the line's key, or one for the members that the line names.
    HouseholdId householdOf(const ImportLine& line, PersonId person)
    {
        m_isNew = false;
        if (line.household.isEmpty() && line.members.empty())
            return {};
        HouseholdId household;
        if (!line.household.isEmpty())
            household = m_households.value(line.household);
        if (!household.isValid())
            household = households::of(m_work, person, m_work.today());
        if (!household.isValid()) {
            household = households::create(m_work);
            m_isNew = true;
            ++m_summary.households;
        }
        if (!line.household.isEmpty())
            m_households.insert(line.household, household);
        return household;
    }

    void join(HouseholdId household, PersonId person, const QString& role, QDate from, bool existed)
    {
        if (existed && households::of(m_work, person, m_work.today()).isValid())
            return;
        Membership membership;
        membership.household = household;
        membership.person = person;
        membership.role = role;
        membership.from = from;
        households::save(m_work, membership);
    }

    /// A list that comes again names the same children again.
    bool isMember(HouseholdId household, const Person& person) const
    {
        const Traits named = traitsOf(person);
        for (const HouseholdMember& member :
            households::members(m_work, household, m_work.today())) {
            const Likeness found
                = likeness(named, traitsOf(people::load(m_work, member.membership.person)));
            if (found == Likeness::SameNamesAndBirth || found == Likeness::SameNamesUnknownBirth)
                return true;
        }
        return false;
    }

    Work& m_work;
    const ImportPlan& m_plan;
    const Step& m_step;
    std::vector<PersonId> m_written; ///< by line
    QHash<QString, HouseholdId> m_households; ///< by the key of the list
    bool m_isNew = false; ///< whether the household was made for the line
    ImportSummary m_summary;
};

} // namespace

ImportSummary writeImport(Work& work, const ImportPlan& plan, const Step& step)
{
    return Writer(work, plan, step).run();
}

} // namespace jalons
