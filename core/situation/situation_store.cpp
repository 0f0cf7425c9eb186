#include "core/base/what_changed.h"
#include "core/situation/situation.h"
#include "core/situation/situation_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"

namespace jalons::situations {

namespace {

SituationId write(Work& work, const Situation& s, const Situation* shown = nullptr)
{
    return {situationTable.save(work, s, shown)};
}

bool startsBefore(const Situation& a, QDate day)
{
    return !a.from.isValid() || a.from < day;
}

[[noreturn]] void refuseOverlap(const Situation& covered)
{
    throw Refusal(Problem{QStringLiteral("from"), ProblemKind::Overlaps,
        {covered.from.toString(Qt::ISODate), covered.to.toString(Qt::ISODate)}});
}

/// Makes room for @p s, whose start is known, among the others of its family.
void makeRoom(Work& work, Situation& s)
{
    for (Situation other : history(work, s.person, s.family)) {
        if (other.id == s.id)
            continue;
        if (startsBefore(other, s.from)) {
            if (other.to.isValid() && other.to < s.from)
                continue;
            if (s.to.isValid() && (!other.to.isValid() || other.to > s.to)) {
                Situation rest = other; // what held around it goes on after it
                rest.id = {};
                rest.from = s.to.addDays(1);
                write(work, rest);
            }
            other.to = s.from.addDays(-1);
            write(work, other);
        } else if (!s.to.isValid()) {
            if (other.from == s.from)
                refuseOverlap(other);
            s.to = other.from.addDays(-1); // from the earliest: this is the next
        } else if (other.from <= s.to) {
            if (other.to.isValid() && other.to <= s.to)
                refuseOverlap(other);
            other.from = s.to.addDays(1);
            write(work, other);
        }
    }
}

} // namespace

Situation load(const Reader& reader, SituationId id)
{
    return situationTable.load(reader, id);
}

std::vector<Situation> of(const Reader& reader, PersonId person)
{
    return Sql(reader).all(situationTable.select()
            + QStringLiteral("WHERE person_id = ? ORDER BY family, from_date DESC, id DESC"),
        situationTable.reader(), person);
}

std::vector<Situation> at(const Reader& reader, PersonId person, QDate day)
{
    return Sql(reader).all(situationTable.select()
            + QStringLiteral("WHERE person_id = ? AND (from_date IS NULL OR from_date <= ?)"
                             " AND (to_date IS NULL OR to_date >= ?) ORDER BY family, from_date,"
                             " id"),
        situationTable.reader(), person, day, day);
}

std::vector<Situation> history(const Reader& reader, PersonId person, SituationFamily family)
{
    return Sql(reader).all(situationTable.select()
            + QStringLiteral("WHERE person_id = ? AND family = ? ORDER BY from_date, id"),
        situationTable.reader(), person, family);
}

SituationId add(Work& work, Situation s)
{
    refuseOn(problems(s, work.today()));
    if (!holdsSeveral(s.family) && s.from.isValid())
        makeRoom(work, s);
    return write(work, s);
}

void correct(Work& work, const Situation& s, const Situation& shown)
{
    refuseOn(ofWhatChanged(problems(s, work.today()), problems(shown, work.today())));
    if (!holdsSeveral(s.family) && (s.from != shown.from || s.to != shown.to)) {
        for (Situation other : history(work, s.person, s.family)) {
            if (other.id == s.id)
                continue;
            const Situation was = other;
            if (s.from != shown.from && s.from.isValid() && other.to.isValid()
                && other.to.addDays(1) == shown.from)
                other.to = s.from.addDays(-1);
            else if (s.to != shown.to && s.to.isValid() && shown.to.isValid()
                && other.from == shown.to.addDays(1))
                other.from = s.to.addDays(1);
            const bool overlaps = (!s.to.isValid() || startsBefore(other, s.to.addDays(1)))
                && (!s.from.isValid() || !other.to.isValid() || other.to >= s.from);
            if (overlaps || (other.from.isValid() && other.to.isValid() && other.to < other.from))
                throw Refusal(
                    Problem{s.to != shown.to ? QStringLiteral("to") : QStringLiteral("from"),
                        ProblemKind::Overlaps,
                        {was.from.toString(Qt::ISODate), was.to.toString(Qt::ISODate)}});
            if (other != was)
                write(work, other, &was);
        }
    }
    write(work, s, &shown);
}

void remove(Work& work, SituationId id)
{
    work.remove("situation", id.value);
}

} // namespace jalons::situations
