#include "core/stay/admission.h"
#include "core/stay/stay_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons::stays {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Problem unavailable(const Closure& closure)
{
    return {QStringLiteral("lodging"), ProblemKind::PlaceUnavailable,
        {iso(closure.from), closure.to.isValid() ? iso(closure.to) : QString(), closure.reason}};
}

/// The first day on which more people would sleep there than there are beds: the number of people
/// only grows on a day somebody arrives.
void addOverCapacity(const Reader& reader, const Stay& stay, int comers, Problems& found)
{
    const int capacity = lodgings::load(reader, stay.lodging).capacity;
    std::vector<Stay> others = Sql(reader).all(stayTable.select()
            + QStringLiteral("WHERE lodging_id = ? AND from_date < ? AND id <> ? AND person_id <> ?"
                             " AND (to_date IS NULL OR to_date > ?) ORDER BY from_date"),
        stayTable.reader(), stay.lodging, stay.to.isValid() ? stay.to : noEnd, stay.id.value,
        stay.person, stay.from);
    std::vector<QDate> days{stay.from};
    for (const Stay& other : others)
        if (other.from > stay.from)
            days.push_back(other.from);
    for (const QDate day : days) {
        const auto people = comers
            + std::count_if(others.begin(), others.end(),
                [&](const Stay& other) { return other.coversNight(day); });
        if (people > capacity) {
            found.append({QStringLiteral("lodging"), ProblemKind::OverCapacity,
                {iso(day), QString::number(people), QString::number(capacity)}});
            return;
        }
    }
}

} // namespace

Problems overlaps(const Reader& reader, const Stay& stay)
{
    Problems found;
    for (const Stay& other : Sql(reader).all(stayTable.select()
                 + QStringLiteral("WHERE person_id = ? AND from_date < ? AND id <> ?"
                                  " AND (to_date IS NULL OR to_date > ?) ORDER BY from_date"),
             stayTable.reader(), stay.person, stay.to.isValid() ? stay.to : noEnd, stay.id.value,
             stay.from))
        found.append({QStringLiteral("from"), ProblemKind::StayOverlaps,
            {lodgings::path(reader, other.lodging), iso(other.from),
                other.to.isValid() ? iso(other.to) : QString()}});
    return found;
}

Stay load(const Reader& reader, StayId id)
{
    return stayTable.load(reader, id);
}

std::vector<StayLine> of(const Reader& reader, PersonId person)
{
    std::vector<StayLine> lines;
    for (Stay& stay : Sql(reader).all(stayTable.select()
                 + QStringLiteral("WHERE person_id = ? ORDER BY from_date DESC, id DESC"),
             stayTable.reader(), person)) {
        StayLine line;
        line.place = lodgings::path(reader, stay.lodging);
        line.absences = absences(reader, stay.admission, person);
        line.stay = std::move(stay);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<Stay> ofAdmission(const Reader& reader, AdmissionId admission)
{
    return Sql(reader).all(
        stayTable.select() + QStringLiteral("WHERE admission_id = ? ORDER BY from_date, id"),
        stayTable.reader(), admission);
}

std::vector<Stay> together(const Reader& reader, const Stay& stay)
{
    std::vector<Stay> all = ofAdmission(reader, stay.admission);
    std::erase_if(all, [&](const Stay& other) {
        return other.lodging != stay.lodging || other.from != stay.from || other.to != stay.to;
    });
    return all;
}

StayId anyWithoutEnd(const Reader& reader)
{
    return {Sql(reader)
                .value(QStringLiteral("SELECT id FROM stay WHERE to_date IS NULL LIMIT 1"))
                .toLongLong()};
}

Stay at(const Reader& reader, PersonId person, QDate day)
{
    const auto found = Sql(reader).all(stayTable.select()
            + QStringLiteral("WHERE person_id = ? AND from_date <= ?"
                             " AND (to_date IS NULL OR to_date >= ?)"
                             " ORDER BY from_date DESC, id DESC LIMIT 1"),
        stayTable.reader(), person, day, day);
    return found.empty() ? Stay() : found.front();
}

Problems warnings(const Reader& reader, const Stay& stay)
{
    return warningsOf(reader, stay, 1);
}

Problems warningsOf(const Reader& reader, const Stay& stay, int people)
{
    if (!problems(stay).isEmpty())
        return {};
    Problems found;
    addOverCapacity(reader, stay, people, found);
    for (const Closure& closure :
        lodgings::closuresAround(reader, stay.lodging, stay.from, stay.to))
        found.append(unavailable(closure));
    return found;
}

StayId save(Work& work, const Stay& stay, const Stay* shown)
{
    Problems found = problems(stay);
    refuseOn(found);
    found = overlaps(work, stay);
    const bool arrives = !stay.id.isValid() || !shown || shown->lodging != stay.lodging
        || shown->from != stay.from;
    if (arrives)
        for (const Closure& closure :
            lodgings::closuresAround(work, stay.lodging, stay.from, stay.from))
            found.append(unavailable(closure));
    refuseOn(found);
    const StayId id{stayTable.save(work, stay, shown)};
    admissions::refresh(work, stay.admission);
    return id;
}

void remove(Work& work, StayId id)
{
    const Stay stay = load(work, id);
    work.remove("stay", id.value);
    const auto left = ofAdmission(work, stay.admission);
    const bool personLeft = std::any_of(
        left.begin(), left.end(), [&](const Stay& other) { return other.person == stay.person; });
    if (!personLeft)
        for (const Absence& absence : absences(work, stay.admission, stay.person))
            work.remove("absence", absence.id.value);
    if (!left.empty()) {
        admissions::refresh(work, stay.admission);
        return;
    }
    for (const Prolongation& prolongation : admissions::prolongations(work, stay.admission))
        admissions::remove(work, prolongation.id);
    admissions::drop(work, stay.admission);
}

StayId transfer(Work& work, StayId id, LodgingId to, QDate day)
{
    const Stay before = load(work, id);
    Stay ended = before;
    ended.to = day;
    ended.ending = StayEnding::Transfer;
    ended.destination.clear();
    ended.reason.clear();
    save(work, ended, &before);
    Stay next;
    next.admission = before.admission;
    next.person = before.person;
    next.lodging = to;
    next.from = day;
    next.to = before.to;
    next.ending = before.ending;
    next.destination = before.destination;
    next.reason = before.reason;
    return save(work, next);
}

void depart(Work& work, StayId id, const Departure& departure)
{
    const Stay before = load(work, id);
    if (!departure.on.isValid())
        throw Refusal(Problem{QStringLiteral("to"), ProblemKind::Required, {}});
    Stay stay = before;
    stay.to = departure.on;
    stay.ending = StayEnding::Departure;
    stay.destination = departure.destination;
    stay.reason = departure.reason;
    stay.note = departure.note;
    save(work, stay, &before);
    for (const Absence& absence : absences(work, stay.admission, stay.person)) {
        if (absence.to.isValid() && absence.to <= stay.to)
            continue;
        if (absence.from > stay.to) {
            work.remove("absence", absence.id.value);
            continue;
        }
        Absence ended = absence;
        ended.to = stay.to;
        absenceTable.save(work, ended, &absence);
    }
}

void reopen(Work& work, StayId id)
{
    const Stay before = load(work, id);
    Stay stay = before;
    stay.to = QDate();
    stay.ending = StayEnding::None;
    stay.destination.clear();
    stay.reason.clear();
    save(work, stay, &before);
}

std::vector<Absence> absences(const Reader& reader, AdmissionId admission, PersonId person)
{
    return Sql(reader).all(absenceTable.select()
            + QStringLiteral(
                "WHERE admission_id = ? AND person_id = ? ORDER BY from_date DESC, id DESC"),
        absenceTable.reader(), admission, person);
}

AbsenceId save(Work& work, const Absence& absence, const Absence* shown)
{
    refuseOn(problems(absence));
    QDate from;
    QDate to;
    bool open = false;
    for (const Stay& stay : ofAdmission(work, absence.admission))
        if (stay.person == absence.person) {
            from = from.isValid() ? std::min(from, stay.from) : stay.from;
            open = open || !stay.to.isValid();
            to = std::max(to, stay.to);
        }
    if (!from.isValid() || absence.from < from || (!open && (absence.from > to || absence.to > to)))
        throw Refusal(Problem{QStringLiteral("from"), ProblemKind::OutsideStay,
            {iso(from), open ? QString() : iso(to)}});
    return {absenceTable.save(work, absence, shown)};
}

void remove(Work& work, AbsenceId id)
{
    work.remove("absence", id.value);
}

} // namespace jalons::stays
