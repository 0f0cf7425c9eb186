#include "core/accompaniment/accompaniment.h"
#include "core/base/text.h"
#include "core/exchange/differences.h"
#include "core/exchange/name_reader.h"
#include "core/household/household.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <algorithm>
#include <optional>

namespace jalons {

namespace {

constexpr int writtenPerStep = 50;

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
        count(m_plan);
        for (std::size_t i = 0; i < m_plan.lines.size(); ++i) {
            if (done++ % writtenPerStep == 0 && m_step && !m_step(done, total))
                throw Refusal(Problems());
            if (m_plan.isIncluded(m_plan.lines[i]))
                write(m_plan.lines[i], i);
            else
                ++(m_plan.lines[i].isNobody ? m_summary.nobody : m_summary.leftOut);
        }
        return m_summary;
    }

private:
    /// What is not of people: values, placeholders.
    void count(const ImportPlan& plan)
    {
        const ImportOutlook outlook = outlookOf(plan);
        m_summary.keptAsText = outlook.keptAsText;
        m_summary.valuesLeftOut = outlook.valuesLeftOut;
        m_summary.placeholders = outlook.placeholders;
    }

    void write(const ImportLine& line, std::size_t index)
    {
        Person person = line.person;
        const ProfessionalId referent = referentOf(line, person);
        const PersonId existing = existingOf(line);
        const PersonId id
            = existing.isValid() ? completed(existing, person, line.differences) : created(person);
        m_written[index] = id;
        const bool told = answer(FieldOwner::Person, id.value, line.answers, line.differences);
        if (told && existing.isValid())
            count(id);
        if (line.openedOn.isValid())
            answer(FieldOwner::Accompaniment, open(line, id, referent, existing.isValid()).value,
                line.openedAnswers, line.differences);
        const HouseholdId household = householdOf(line, id);
        if (!household.isValid())
            return;
        join(household, id,
            line.role.isEmpty() && m_isNew ? QStringLiteral("reference") : line.role, line.openedOn,
            existing.isValid());
        for (const ImportMember& member : line.members) {
            const PersonId known
                = existing.isValid() ? memberLike(household, member.person) : PersonId();
            if (known.isValid())
                completed(known, member.person,
                    differencesOf(people::load(m_work, known), member.person, vocabulary()));
            else
                join(household, created(member.person), member.role, line.openedOn, false);
        }
    }

    /// The referent of the line, who is added to the team when that was chosen: the note then no
    /// longer says who it was.
    ProfessionalId referentOf(const ImportLine& line, Person& person)
    {
        if (!m_plan.addsReferents || line.unknownReferent.isEmpty() || !line.openedOn.isValid())
            return line.referent;
        QStringList note = person.note.split(u'\n');
        note.removeAll(line.referentNote);
        person.note = note.join(u'\n');
        ProfessionalId& added = m_added[fold(line.unknownReferent)];
        if (!added.isValid()) {
            const NameReading name = readFullName(line.unknownReferent);
            Professional professional;
            professional.lastName = name.birthName;
            professional.firstName = name.firstNames;
            added = professionals::save(m_work, professional);
            ++m_summary.professionals;
        }
        return added;
    }

    const Vocabulary& vocabulary()
    {
        if (!m_vocabulary)
            m_vocabulary = Vocabulary::load(m_work);
        return *m_vocabulary;
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

    PersonId completed(
        PersonId id, const Person& from, const std::vector<ImportDifference>& differences)
    {
        const Person before = people::load(m_work, id);
        const Person person = completedBy(before, from, differences);
        m_summary.different += static_cast<int>(differences.size());
        const QString noted = notOfThePerson(differences, person);
        Person whole = person;
        if (!noted.isEmpty())
            whole.note += (whole.note.isEmpty() ? QString() : QStringLiteral("\n")) + noted;
        if (whole == before || !problems(whole, m_work.today()).isEmpty())
            return id;
        people::save(m_work, whole);
        count(id);
        return id;
    }

    /// What is added to the note of own fields and of the accompaniment.
    static QString notOfThePerson(
        const std::vector<ImportDifference>& differences, const Person& person)
    {
        const QStringList known = person.note.split(u'\n');
        QStringList lines;
        for (const ImportDifference& difference : differences)
            if (difference.field.contains(u'.')
                && (difference.choice == DifferenceChoice::Add
                    || (difference.choice == DifferenceChoice::Take && !mayBeTaken(difference)))
                && !known.contains(difference.note))
                lines.append(difference.note);
        return lines.join(u'\n');
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
    bool answer(FieldOwner owner, qint64 id, const CustomValues& answers,
        const std::vector<ImportDifference>& differences)
    {
        if (answers.isEmpty())
            return false;
        const CustomValues known = customFields::values(m_work, owner, id);
        CustomValues added = answers;
        for (auto it = known.begin(); it != known.end(); ++it)
            if (!isTaken(differences, owner, it.key()))
                added.remove(it.key());
        customFields::saveValues(m_work, owner, id, added);
        return !added.isEmpty();
    }

    static bool isTaken(
        const std::vector<ImportDifference>& differences, FieldOwner owner, CustomFieldId field)
    {
        const QString name = QStringLiteral("field.%1.%2").arg(toCode(owner)).arg(field.value);
        return std::any_of(
            differences.begin(), differences.end(), [&](const ImportDifference& difference) {
                return difference.field == name && difference.choice == DifferenceChoice::Take;
            });
    }

    AccompanimentId open(
        const ImportLine& line, PersonId person, ProfessionalId referent, bool existed)
    {
        if (const AccompanimentId current = accompaniments::current(m_work, person);
            existed && current.isValid())
            return current;
        Accompaniment a;
        a.person = person;
        a.openedOn = line.openedOn;
        a.types = line.types;
        a.origin = line.origin;
        a.referent = referent;
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
    PersonId memberLike(HouseholdId household, const Person& person) const
    {
        const Traits named = traitsOf(person);
        for (const HouseholdMember& member :
            households::members(m_work, household, m_work.today())) {
            const Traits known = traitsOf(people::load(m_work, member.membership.person));
            const Likeness found = likeness(named, known);
            if (found == Likeness::SameNamesAndBirth || found == Likeness::SameNamesUnknownBirth)
                return member.membership.person;
        }
        return {};
    }

    Work& m_work;
    const ImportPlan& m_plan;
    const Step& m_step;
    std::vector<PersonId> m_written; ///< by line
    QHash<QString, HouseholdId> m_households; ///< by the key of the list
    QHash<QString, ProfessionalId> m_added; ///< to the team, by folded name
    std::optional<Vocabulary> m_vocabulary; ///< once it is needed
    bool m_isNew = false; ///< whether the household was made for the line
    ImportSummary m_summary;
};

} // namespace

ImportSummary writeImport(Work& work, const ImportPlan& plan, const Step& step)
{
    return Writer(work, plan, step).run();
}

} // namespace jalons
