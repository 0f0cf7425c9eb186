#include "core/base/rules.h"
#include "core/household/household.h"
#include "core/participation/participation.h"
#include "core/participation/participation_columns.h"
#include "core/situation/situation.h"
#include "core/stay/stay.h"
#include "core/storage/sql.h"
#include "core/storage/used_numbers.h"
#include "core/structure/structure.h"
#include <QSet>
#include <algorithm>

namespace jalons::participations {

namespace {

void refuseCompleted(const Reader& reader, ParticipationId id)
{
    if (load(reader, id).isCompleted())
        throw Refusal(Problem{QString(), ProblemKind::Completed, {}});
}

void refuseSecondDraft(const Reader& reader, PersonId person)
{
    if (Sql(reader)
            .value(QStringLiteral("SELECT 1 FROM participation WHERE person_id = ?"
                                  " AND completed_on IS NULL"),
                person)
            .isValid())
        throw Refusal(Problem{QString(), ProblemKind::PlaceTaken, {}});
}

/// One participation for a household that came together: two would count everything twice.
void refuseSecondPayer(const Reader& reader, const std::vector<HouseholdMember>& members,
    PersonId person, QDate arrivedOn)
{
    for (const HouseholdMember& member : members) {
        if (member.membership.person == person || !member.membership.atHome)
            continue;
        for (const ParticipationRow& row : of(reader, member.membership.person))
            if (const Participation& other = row.participation; !row.isReplaced
                && other.arrivedOn == arrivedOn && other.adults + other.children > 1)
                throw Refusal(Problem{QString(), ProblemKind::HouseholdPays, {member.name}});
    }
}

/// What the file says that the members received on that day, one line for each resource.
void proposeLines(
    Work& work, const Participation& participation, const std::vector<PersonId>& whose)
{
    const QDate before = participation.arrivedOn.addMonths(-1);
    int position = 0;
    for (const PersonId person : whose)
        for (const Situation& fact : situations::at(work, person, participation.arrivedOn)) {
            if (fact.family != SituationFamily::Income || fact.amount <= Money{})
                continue;
            ParticipationLine line;
            line.participation = participation.id;
            line.nature = fact.kind;
            line.person = person;
            line.month = PartialDate::of(before.year(), before.month());
            line.amount = fact.amount;
            line.position = ++position;
            save(work, line);
        }
}

StayLine stayOn(const Reader& reader, PersonId person, QDate day)
{
    for (const StayLine& line : stays::of(reader, person))
        if (line.stay.from <= day && (!line.stay.to.isValid() || day <= line.stay.to))
            return line;
    return {};
}

} // namespace

Participation load(const Reader& reader, ParticipationId id)
{
    return participationTable.load(reader, id);
}

ParticipationLine loadLine(const Reader& reader, ParticipationLineId id)
{
    return participationLineTable.load(reader, id);
}

ParticipationContent content(const Reader& reader, ParticipationId id)
{
    ParticipationContent all;
    all.participation = load(reader, id);
    all.lines = participationLineTable.all(reader,
        QStringLiteral("WHERE participation_id = ?"
                       " ORDER BY kind = 'resource' DESC, kind, position, id"),
        id);
    if (all.participation.decision.isValid())
        all.decision = prefectDecisions::load(reader, all.participation.decision);
    return all;
}

std::vector<ParticipationRow> of(const Reader& reader, PersonId person)
{
    std::vector<ParticipationRow> rows;
    QSet<qint64> replaced;
    for (const Participation& one : participationTable.all(
             reader, QStringLiteral("WHERE person_id = ? ORDER BY id DESC"), person)) {
        rows.push_back({one, replaced.contains(one.id.value)});
        if (one.isCompleted() && one.replaces.isValid())
            replaced.insert(one.replaces.value);
    }
    return rows;
}

ParticipationId inForce(const Reader& reader, PersonId person, QDate day)
{
    return {Sql(reader)
                .value(QStringLiteral("SELECT max(id) FROM participation WHERE person_id = ?"
                                      " AND completed_on IS NOT NULL AND from_date <= ?"),
                    person, day)
                .toLongLong()};
}

QDate departureOf(const Reader& reader, const Participation& participation)
{
    const Stay first = stayOn(reader, participation.person, participation.arrivedOn).stay;
    if (!first.id.isValid())
        return {};
    // A change of place is no departure.
    QDate last;
    for (const Stay& stay : stays::ofAdmission(reader, first.admission)) {
        if (stay.person != participation.person)
            continue;
        if (!stay.to.isValid())
            return {};
        last = last.isValid() ? std::max(last, stay.to) : stay.to;
    }
    return last;
}

ParticipationId prepare(Work& work, PersonId person)
{
    refuseSecondDraft(work, person);
    const std::vector<StayLine> all = stays::of(work, person);
    if (all.empty())
        throw Refusal(Problem{QStringLiteral("stay"), ProblemKind::Missing, {}});
    Participation made;
    made.person = person;
    made.arrivedOn = arrivalOf(all);
    made.from = made.arrivedOn;
    made.decision = prefectDecisions::inForce(work, made.arrivedOn).id;
    const auto members = households::around(work, person, made.arrivedOn);
    refuseSecondPayer(work, members, person, made.arrivedOn);
    const Composition composition = compositionOn(members, made.arrivedOn);
    made.adults = std::max(1, composition.adults);
    made.children = composition.children;
    made.number = usedNumbers::nextOfYear(Sql(work).database(), "participation", work.today());
    made.id = save(work, made);
    std::vector<PersonId> whose{person};
    for (const HouseholdMember& member : members)
        if (member.membership.person != person && member.membership.atHome)
            whose.push_back(member.membership.person);
    proposeLines(work, made, whose);
    return made.id;
}

ParticipationId save(Work& work, const Participation& p, const Participation* shown)
{
    if (p.id.isValid())
        refuseCompleted(work, p.id);
    refuseOn(problems(p));
    return {participationTable.save(work, p, shown)};
}

ParticipationLineId save(Work& work, const ParticipationLine& line, const ParticipationLine* shown)
{
    refuseCompleted(work, line.participation);
    refuseOn(problems(line));
    return {participationLineTable.save(work, line, shown)};
}

void remove(Work& work, ParticipationLineId id)
{
    refuseCompleted(work, participationLineTable.load(work, id).participation);
    work.remove("participation_line", id.value);
}

void remove(Work& work, ParticipationId id)
{
    refuseCompleted(work, id);
    for (const ParticipationLine& line : content(work, id).lines)
        work.remove("participation_line", line.id.value);
    work.remove("participation", id.value);
}

ParticipationId reopen(Work& work, ParticipationId id)
{
    ParticipationContent all = content(work, id);
    if (!all.participation.isCompleted())
        throw Refusal(Problem{QString(), ProblemKind::NotCompleted, {}});
    refuseSecondDraft(work, all.participation.person);
    Participation next = all.participation;
    next.id = {};
    next.replaces = id;
    next.version = 1
        + Sql(work)
              .value(QStringLiteral("SELECT max(version) FROM participation WHERE number = ?"),
                  next.number)
              .toInt();
    next.id = save(work, next);
    for (ParticipationLine line : all.lines) {
        line.id = {};
        line.participation = next.id;
        save(work, line);
    }
    return next.id;
}

void handOver(Work& work, ParticipationId id, QDate day, bool acknowledged)
{
    const Participation p = load(work, id);
    if (!p.isCompleted())
        throw Refusal(Problem{QString(), ProblemKind::NotCompleted, {}});
    Problems found;
    checkGiven(found, "handedOn", day.isValid());
    checkPast(found, "handedOn", day, work.today());
    checkOrder(found, "handedOn", p.completedOn, day);
    refuseOn(found);
    work.save("participation", id.value, {{"handed_on", day}, {"acknowledged", acknowledged}});
}

Problems placeProblems(const Reader& reader, PersonId person, QDate day)
{
    const Stay stay = stayOn(reader, person, day).stay;
    if (!stay.id.isValid())
        return {{QStringLiteral("stay"), ProblemKind::Missing, {}}};
    const PlaceScale scale = lodgings::scaleOf(reader, stay.lodging);
    const Structure structure = structures::load(reader);
    if (scale == PlaceScale::Chrs
        || (scale == PlaceScale::AsAround && structure.kind == QLatin1String("chrs")))
        return {};
    return {{QStringLiteral("stay"), ProblemKind::OtherScale,
        {scale == PlaceScale::Other ? lodgings::path(reader, stay.lodging) : structure.name,
            scaleOn(day).article(ScaleRule::Rate)}}};
}

} // namespace jalons::participations
