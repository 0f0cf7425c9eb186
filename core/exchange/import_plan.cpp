#include "core/exchange/import_plan.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/exchange/differences.h"
#include "core/exchange/duplicate_finder.h"
#include "core/exchange/line_reader.h"
#include "core/household/household.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons {

namespace {
constexpr std::size_t peoplePerStep = 200;
}

namespace {

/// Says, line after line, where those that a list completes would differ.
class Comparison
{
public:
    Comparison(const Reader& reader, const Vocabulary& vocabulary, ImportPlan& plan)
        : m_reader(reader)
        , m_vocabulary(vocabulary)
        , m_plan(plan)
    {
        for (const Professional& one : professionals::list(reader, true))
            m_team.insert(one.id, one.fullName());
        for (const FieldOwner owner : {FieldOwner::Person, FieldOwner::Accompaniment})
            for (const CustomField& field : customFields::list(reader, owner))
                m_fields.insert(field.id, field);
    }

    void add(ImportLine& line)
    {
        m_after.push_back(line.person);
        const ImportDuplicate& who = line.duplicate;
        if (who.likeness == Likeness::None || line.isBlocked || line.isNobody)
            return;
        const bool isStored = who.person.isValid();
        Person& known = isStored ? stored(who.person) : m_after[who.earlier];
        line.differences = differencesOf(known, line.person, m_vocabulary);
        if (isStored) {
            addAnswers(line);
            recognise(line, known);
        }
        Person after = completedBy(known, line.person, {});
        for (ImportDifference& difference : line.differences) {
            if (difference.field == u"phone")
                continue;
            if (fitsNote(after, difference.note)) {
                after.note
                    += (after.note.isEmpty() ? QString() : QStringLiteral("\n")) + difference.note;
                continue;
            }
            difference.choice = DifferenceChoice::Keep;
            if (line.choice == DuplicateChoice::Complete)
                m_plan.problems.push_back(
                    {line.number, -1, ImportProblemKind::NoteIsFull, difference.note, {}, false});
        }
        if (line.choice != DuplicateChoice::Complete)
            return;
        after = completedBy(known, line.person, line.differences);
        // What the two say together may be impossible: the file then stays as it is.
        for (const Problem& problem : problems(after, m_reader.today()))
            m_plan.problems.push_back(
                {line.number, -1, ImportProblemKind::Value, {}, problem, false});
        known = after;
        m_after.back() = known;
    }

private:
    Person& stored(PersonId id)
    {
        const auto found = m_stored.find(id);
        return found == m_stored.end() ? *m_stored.insert(id, people::load(m_reader, id)) : *found;
    }

    /// A list that comes again: a line without a whole birth date that says nothing but what the
    /// file says of the one it resembles is that person.
    void recognise(ImportLine& line, const Person& known) const
    {
        const bool isSaidAlready = line.duplicate.likeness == Likeness::SameNamesUnknownBirth
            && known.birthDate == line.person.birthDate && line.differences.empty()
            && completedBy(known, line.person, {}) == known
            && !contradictions(traitsOf(known), traitsOf(line.person)).any()
            && (!line.openedOn.isValid()
                || accompaniments::current(m_reader, line.duplicate.person).isValid());
        if (!isSaidAlready || line.duplicate.isSure)
            return;
        line.duplicate.isSure = true;
        line.choice = DuplicateChoice::Complete;
    }

    /// The structure's own fields, and what the current accompaniment says already.
    void addAnswers(ImportLine& line)
    {
        compare(FieldOwner::Person, line.duplicate.person.value, line.answers, line);
        addRole(line);
        if (!line.openedOn.isValid())
            return;
        const AccompanimentId current = accompaniments::current(m_reader, line.duplicate.person);
        if (!current.isValid())
            return;
        compare(FieldOwner::Accompaniment, current.value, line.openedAnswers, line);
        const Accompaniment a = accompaniments::load(m_reader, current);
        const auto differ = [&](const char* field, const char* word, const QString& before,
                                const QString& after) {
            if (!after.isEmpty() && before != after)
                line.differences.push_back(
                    {QLatin1String(field), before, after, noteOf(QString::fromUtf8(word), after)});
        };
        differ("accompaniment.opened_on", "Date d’entrée", frenchShortDate(a.openedOn),
            frenchShortDate(line.openedOn));
        differ("accompaniment.referent", "Référent", m_team.value(a.referent),
            m_team.value(line.referent));
        differ("accompaniment.origin", "Origine", label("origin", a.origin),
            label("origin", line.origin));
        for (const QString& type : line.types)
            if (!a.types.contains(type))
                differ("accompaniment.types", "Type d’accompagnement", {},
                    label("accompaniment_type", type));
    }

    /// The place in the household they belong to already.
    void addRole(ImportLine& line) const
    {
        const PersonId person = line.duplicate.person;
        const auto around = line.role.isEmpty()
            ? std::vector<HouseholdMember>()
            : households::around(m_reader, person, m_reader.today());
        for (const HouseholdMember& member : around)
            if (member.membership.person == person && member.membership.role != line.role)
                line.differences.push_back({QStringLiteral("household.role"),
                    label("household_role", member.membership.role),
                    label("household_role", line.role),
                    noteOf(QStringLiteral("Place dans le ménage"),
                        label("household_role", line.role))});
    }

    QString label(const char* list, const QString& code) const
    {
        return code.isEmpty() ? code : m_vocabulary.label(QLatin1String(list), code);
    }

    void compare(FieldOwner owner, qint64 id, const CustomValues& answers, ImportLine& line) const
    {
        if (answers.isEmpty())
            return;
        const CustomValues known = customFields::values(m_reader, owner, id);
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            const QString before = known.value(it.key());
            if (before.isEmpty() || before == it.value())
                continue;
            const CustomField field = m_fields.value(it.key());
            line.differences.push_back(
                {QStringLiteral("field.%1.%2").arg(toCode(owner)).arg(it.key().value),
                    fieldText(field, before), fieldText(field, it.value()),
                    noteOf(field.label, fieldText(field, it.value()))});
        }
    }

    const Reader& m_reader;
    const Vocabulary& m_vocabulary;
    ImportPlan& m_plan;
    QHash<ProfessionalId, QString> m_team;
    QHash<CustomFieldId, CustomField> m_fields;
    std::vector<Person> m_after; ///< by line: as they would be once it is written
    QHash<PersonId, Person> m_stored; ///< those of the file that lines complete, the same way
};

} // namespace

bool ImportPlan::isWhole() const
{
    return std::all_of(problems.begin(), problems.end(),
               [](const ImportProblem& problem) { return problem.isKept; })
        && std::all_of(leftAside.begin(), leftAside.end(), [](int values) { return values == 0; })
        && std::all_of(lines.begin(), lines.end(),
            [this](const ImportLine& line) { return isIncluded(line) || line.isNobody; });
}

std::vector<UnknownWord> unknownWords(const ImportPlan& plan, const ImportMapping& mapping)
{
    std::vector<UnknownWord> words;
    for (const ImportProblem& problem : plan.problems) {
        const QString target = mapping.targets.value(problem.column);
        const QString list = listOf(target);
        if (problem.problem.kind != ProblemKind::UnknownTerm
            || problem.kind != ImportProblemKind::Value || list.isEmpty())
            continue;
        const auto same = std::find_if(words.begin(), words.end(), [&](const UnknownWord& word) {
            return word.target == target && fold(word.value) == fold(problem.value);
        });
        if (same == words.end())
            words.push_back({target, list, problem.value, 1});
        else
            ++same->lines;
    }
    return words;
}

QStringList unknownReferents(const ImportPlan& plan)
{
    QStringList names;
    for (const ImportLine& line : plan.lines)
        if (!line.unknownReferent.isEmpty() && line.openedOn.isValid() && plan.isIncluded(line)
            && !names.contains(line.unknownReferent, Qt::CaseInsensitive))
            names.append(line.unknownReferent);
    return names;
}

ImportPlan planImport(const Reader& reader, const Vocabulary& vocabulary, const DataTable& table,
    const ImportMapping& mapping, const Step& step)
{
    ImportPlan plan;
    plan.seen = lineages::read(Sql(reader).database());
    LineReader lineReader(reader, vocabulary, table, mapping);
    DuplicateFinder duplicates(reader);
    Comparison comparison(reader, vocabulary, plan);
    plan.lines.reserve(table.lines.size());
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        if (i % peoplePerStep == 0 && step
            && !step(static_cast<int>(i), static_cast<int>(table.lines.size()))) {
            plan.isCancelled = true;
            return plan;
        }
        ImportLine line = lineReader.read(i, plan);
        if (!line.isBlocked && !line.isNobody) {
            line.duplicate = duplicates.find(line.person);
            // The same person: what the list knows more is taken. A likeness only: two people,
            // until somebody has looked.
            line.choice
                = line.duplicate.isSure ? DuplicateChoice::Complete : DuplicateChoice::Create;
            duplicates.add(line.person, i);
        }
        comparison.add(line);
        plan.lines.push_back(std::move(line));
    }
    return plan;
}

namespace {

bool isAboutTheSame(const ImportLine& line, const ImportLine& before)
{
    const ImportDuplicate& who = line.duplicate;
    return who.person == before.duplicate.person && who.earlier == before.duplicate.earlier
        && (who.likeness == Likeness::None) == (before.duplicate.likeness == Likeness::None);
}

} // namespace

void keepChoices(ImportPlan& now, const ImportPlan& shown)
{
    now.addsReferents = shown.addsReferents;
    for (std::size_t i = 0; i < qMin(now.lines.size(), shown.lines.size()); ++i) {
        ImportLine& line = now.lines[i];
        const ImportLine& before = shown.lines[i];
        line.isTaken = before.isTaken;
        if (isAboutTheSame(line, before))
            line.choice = before.choice;
        for (ImportDifference& difference : line.differences)
            for (const ImportDifference& chosen : before.differences)
                if (difference.field == chosen.field && difference.before == chosen.before
                    && difference.after == chosen.after)
                    difference.choice = chosen.choice;
    }
}

namespace {

bool hasChangedSince(const Work& work, const Lineage& seen)
{
    return !lineages::goesOn(Sql(work).database(), seen)
        || Sql(work)
               .value(QStringLiteral("SELECT 1 FROM operation WHERE id > ? AND id <> ?"),
                   seen.operation, work.changes().operation)
               .isValid();
}

/// Lines of whom nobody has looked at the two stay out. @return how many.
int leaveOutUnseen(ImportPlan& now, const ImportPlan& shown)
{
    int met = 0;
    for (std::size_t i = 0; i < now.lines.size(); ++i) {
        ImportLine& line = now.lines[i];
        const ImportLine& before = shown.lines[i];
        if (isAboutTheSame(line, before))
            continue;
        const bool wasLeftOut
            = before.duplicate.likeness != Likeness::None && before.choice == DuplicateChoice::Skip;
        if (wasLeftOut || line.choice != DuplicateChoice::Complete)
            line.choice = DuplicateChoice::Skip;
        met += !wasLeftOut && !line.isBlocked && line.duplicate.likeness != Likeness::None ? 1 : 0;
    }
    return met;
}

} // namespace

ImportSummary importPlanned(Work& work, const DataTable& table, const ImportMapping& mapping,
    const ImportPlan& shown, const Step& step)
{
    if (!hasChangedSince(work, shown.seen))
        return writeImport(work, shown, step);
    ImportPlan plan = planImport(work, Vocabulary::load(work), table, mapping, step);
    if (plan.isCancelled)
        throw Refusal(Problems());
    keepChoices(plan, shown);
    const int met = leaveOutUnseen(plan, shown);
    ImportSummary summary = writeImport(work, plan, step);
    summary.metMeanwhile = met;
    return summary;
}

DataTable problemTable(const DataTable& table, const ImportPlan& plan, const QString& remarkHeader,
    const std::function<QString(const ImportProblem&)>& words)
{
    DataTable sheet;
    sheet.headers = table.headers;
    sheet.headers.append(remarkHeader);
    auto problem = plan.problems.begin();
    for (const ImportLine& line : plan.lines) {
        QStringList remarks;
        for (; problem != plan.problems.end() && problem->line == line.number; ++problem)
            remarks.append(words(*problem));
        if (remarks.isEmpty())
            continue;
        DataLine copy = table.lines[line.index];
        copy.cells.append(remarks.join(u'\n'));
        sheet.lines.push_back(std::move(copy));
    }
    return sheet;
}

} // namespace jalons
