#include "core/exchange/differences.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/duplicate/likeness.h"
#include "core/exchange/person_column.h"
#include <algorithm>

namespace jalons {

namespace {

QStringList missingLines(const QString& note, const QString& added)
{
    const QStringList known = note.split(u'\n');
    QStringList missing = added.split(u'\n', Qt::SkipEmptyParts);
    missing.removeIf([&](const QString& line) { return known.contains(line); });
    return missing;
}

QStringList missingPhones(const QString& known, const QString& said)
{
    Person one;
    one.phone = known;
    const QStringList numbers = traitsOf(one).phones;
    QStringList missing;
    for (const QString& phone : said.split(u'/', Qt::SkipEmptyParts)) {
        one.phone = phone;
        const QStringList digits = traitsOf(one).phones;
        if (digits.isEmpty() ? !known.contains(phone.trimmed()) : !numbers.contains(digits.first()))
            missing.append(phone.trimmed());
    }
    return missing;
}

bool isName(const PersonColumn& column)
{
    const auto text = memberOf<QString>(&column);
    return text == &Person::birthName || text == &Person::usedName;
}

/// Whether @p said tells nothing that @p known does not: another spelling, a part of it.
bool isSaidBy(const PersonColumn& column, const Person& known, const QString& said)
{
    const QString folded = fold(said).simplified();
    if (isName(column))
        return folded == fold(known.birthName).simplified()
            || folded == fold(known.usedName).simplified();
    const QString stands = fold(known.*memberOf<QString>(&column)).simplified();
    if (memberOf<QString>(&column) != &Person::firstNames)
        return folded == stands;
    const QStringList names = stands.split(u' ');
    const QStringList parts = folded.split(u' ');
    return std::all_of(
        parts.begin(), parts.end(), [&](const QString& part) { return names.contains(part); });
}

bool agree(const PartialDate& a, const PartialDate& b)
{
    return a.earliest() <= b.latest() && b.earliest() <= a.latest();
}

std::optional<ImportDifference> differenceOf(const PersonColumn& column, const Person& known,
    const Person& line, const Vocabulary& vocabulary)
{
    ImportDifference found;
    found.field = QLatin1String(column.column.name);
    const QString word = inFrench(column.column.word);
    if (const auto text = memberOf<QString>(&column)) {
        found.before = known.*text;
        found.after = line.*text;
        if (found.before.isEmpty() || found.after.isEmpty())
            return std::nullopt;
        if (text == &Person::note) {
            const QStringList missing = missingLines(found.before, found.after);
            found.note = missing.join(u'\n');
            return missing.isEmpty() ? std::nullopt : std::optional(found);
        }
        if (column.column.kind.kind == ColumnKind::Phones) {
            const QStringList missing = missingPhones(found.before, found.after);
            found.note = noteOf(word, missing.join(QLatin1String(" / ")));
            return missing.isEmpty() ? std::nullopt : std::optional(found);
        }
        if (column.column.kind.kind == ColumnKind::Term) {
            const QString list = QLatin1String(column.column.kind.list);
            if (found.before == found.after)
                return std::nullopt;
            found.before = vocabulary.label(list, found.before);
            found.after = vocabulary.label(list, found.after);
            found.note = noteOf(word, found.after);
            return found;
        }
        found.note = noteOf(word, found.after);
        return isSaidBy(column, known, found.after) ? std::nullopt : std::optional(found);
    }
    if (const auto birth = memberOf<PartialDate>(&column)) {
        if (!(known.*birth).isKnown() || !(line.*birth).isKnown()
            || agree(known.*birth, line.*birth))
            return std::nullopt;
        found.before = frenchShortPartial(known.*birth);
        found.after = frenchShortPartial(line.*birth);
        found.note = noteOf(word, found.after);
        return found;
    }
    if (const auto day = memberOf<QDate>(&column)) {
        if (!(known.*day).isValid() || !(line.*day).isValid() || known.*day == line.*day)
            return std::nullopt;
        found.before = frenchShortDate(known.*day);
        found.after = frenchShortDate(line.*day);
        found.note = noteOf(word, found.after);
        return found;
    }
    return std::nullopt; // yes and no say nothing when they are not said
}

/// Fills what is empty; what is there stays.
void fill(const PersonColumn& column, Person& into, const Person& from)
{
    if (const auto text = memberOf<QString>(&column)) {
        // A name that the other column holds already is not said twice.
        const bool isTwice = isName(column) && isSaidBy(column, into, from.*text);
        if ((into.*text).isEmpty() && !isTwice)
            into.*text = from.*text;
    } else if (const auto birth = memberOf<PartialDate>(&column)) {
        // A year is completed by the whole date of the same year.
        const PartialDate& said = from.*birth;
        const bool finer = !(into.*birth).isExact() && said.isKnown()
            && ((into.*birth).isKnown() ? agree(into.*birth, said) && (said.month() != 0) : true);
        if (finer)
            into.*birth = said;
    } else if (const auto day = memberOf<QDate>(&column)) {
        if (!(into.*day).isValid())
            into.*day = from.*day;
    }
}

void append(QString& note, const QString& added)
{
    for (const QString& line : missingLines(note, added)) {
        const QString longer = note.isEmpty() ? line : note + u'\n' + line;
        if (longer.size() <= longestNote)
            note = longer;
    }
}

void settle(const ImportDifference& difference, Person& into, const Person& line)
{
    const PersonColumn* column = personColumn(difference.field);
    if (!column || difference.choice == DifferenceChoice::Keep)
        return;
    if (difference.choice == DifferenceChoice::Take) {
        column->take(into, line);
        if (memberOf<QString>(column) == &Person::address)
            into.domiciliation = line.domiciliation;
        return;
    }
    if (memberOf<QString>(column) == &Person::phone) {
        const QString missing = missingPhones(into.phone, line.phone).join(QLatin1String(" / "));
        if (!missing.isEmpty())
            into.phone += QStringLiteral(" / ") + missing;
        return;
    }
    append(into.note, difference.note);
}

} // namespace

QString noteOf(const QString& word, const QString& value)
{
    return word + QStringLiteral("\u202f: ") + value.simplified();
}

bool fitsNote(const Person& known, const QString& addition)
{
    const QString missing = missingLines(known.note, addition).join(u'\n');
    return missing.isEmpty()
        || known.note.size() + missing.size() + (known.note.isEmpty() ? 0 : 1) <= longestNote;
}

std::vector<ImportDifference> differencesOf(
    const Person& known, const Person& line, const Vocabulary& vocabulary)
{
    std::vector<ImportDifference> all;
    for (const PersonColumn& column : personTable.members())
        if (auto found = differenceOf(column, known, line, vocabulary))
            all.push_back(std::move(*found));
    return all;
}

Person completedBy(
    const Person& known, const Person& line, const std::vector<ImportDifference>& settled)
{
    Person person = known;
    if (person.address.isEmpty())
        person.domiciliation = line.domiciliation;
    person.interpreter = person.interpreter || line.interpreter;
    for (const PersonColumn& column : personTable.members())
        fill(column, person, line);
    for (const ImportDifference& difference : settled)
        settle(difference, person, line);
    return person;
}

} // namespace jalons
