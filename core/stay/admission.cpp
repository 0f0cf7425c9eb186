#include "core/stay/admission.h"
#include "core/person/person_columns.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/rules.h"
#include "core/stay/stay_columns.h"
#include "core/storage/work.h"
#include <algorithm>
#include <limits>

namespace jalons {

namespace {

constexpr int mostMonths = 120;
constexpr int mostDays = 366;
constexpr qsizetype longestReason = 4000;

void checkPeriod(Problems& found, const Length& length)
{
    if (length.months < 0 || length.months > mostMonths)
        found.append({QStringLiteral("months"), ProblemKind::OutOfRange,
            {QStringLiteral("0"), QString::number(mostMonths)}});
    if (length.days < 0 || length.days > mostDays)
        found.append({QStringLiteral("days"), ProblemKind::OutOfRange,
            {QStringLiteral("0"), QString::number(mostDays)}});
}

void checkCompletion(Problems& found, const Completion& c, QDate sentOn, QDate today)
{
    checkPast(found, "missingAskedOn", c.missingAskedOn, today);
    checkPast(found, "completedOn", c.completedOn, today);
    checkPast(found, "confirmationAskedOn", c.confirmationAskedOn, today);
    checkOrder(found, "missingAskedOn", sentOn, c.missingAskedOn);
    checkOrder(found, "completedOn", c.missingAskedOn, c.completedOn);
    checkOrder(found, "completedOn", sentOn, c.completedOn);
    checkOrder(found, "confirmationAskedOn", sentOn, c.confirmationAskedOn);
}

/// What was written of a row that goes is of another now, or of none: nothing that was signed or
/// given is lost with it.
template <class Id>
void handOn(Work& work, const char* table, const char* column, Id row, Id instead)
{
    const auto told = Sql(work).all(
        QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id")
            .arg(QLatin1String(table), QLatin1String(column)),
        [](Row each) {
            qint64 id = 0;
            each >> id;
            return id;
        },
        row);
    for (const qint64 id : told)
        work.save(table, id, {{column, instead}});
}

} // namespace

Problems problems(const Admission& a, QDate today)
{
    Problems found;
    checkPeriod(found, a.length);
    checkPast(found, "proposedOn", a.proposedOn, today);
    checkPast(found, "decidedOn", a.decidedOn, today);
    checkPast(found, "transmittedOn", a.transmittedOn, today);
    checkPast(found, "receivedOn", a.receivedOn, today);
    checkPast(found, "answeredOn", a.answeredOn, today);
    checkPast(found, "requestedOn", a.requestedOn, today);
    checkLength(found, "situation", a.situation, longestReason);
    checkCompletion(found, a.completion, a.transmittedOn, today);
    checkOrder(found, "transmittedOn", a.decidedOn, a.transmittedOn);
    checkOrder(found, "receivedOn", a.transmittedOn, a.receivedOn);
    checkOrder(found, "answeredOn", a.transmittedOn, a.answeredOn);
    return found;
}

Problems problems(const Prolongation& p, QDate today)
{
    Problems found;
    // What was received or answered was sent.
    checkGiven(found, "askedOn",
        p.askedOn.isValid() || (!p.receivedOn.isValid() && p.said == PrefectSaid::Nothing));
    checkPast(found, "askedOn", p.askedOn, today);
    checkGiven(found, "months", p.length.isGiven());
    checkPeriod(found, p.length);
    checkPast(found, "receivedOn", p.receivedOn, today);
    checkOrder(found, "receivedOn", p.askedOn, p.receivedOn);
    checkPast(found, "answeredOn", p.answeredOn, today);
    checkOrder(found, "answeredOn", p.askedOn, p.answeredOn);
    checkOrder(found, "answeredOn", p.receivedOn, p.answeredOn);
    checkCompletion(found, p.completion, p.askedOn, today);
    checkLength(found, "done", p.done, longestReason);
    checkLength(found, "underWay", p.underWay, longestReason);
    checkLength(found, "obstacles", p.obstacles, longestReason);
    checkLength(found, "why", p.why, longestReason);
    checkLength(found, "nextSteps", p.nextSteps, longestReason);
    checkLength(found, "personView", p.personView, longestReason);
    return found;
}

AdmissionFacts::Prolongation facts(const Prolongation& p)
{
    return {p.askedOn, p.length, p.said, p.receivedOn, p.completion};
}

AdmissionFacts facts(const Admission& a, const std::vector<Prolongation>& prolongations)
{
    AdmissionFacts f;
    f.arrivedOn = a.from;
    f.leftOn = a.to;
    f.decidedOn = a.decidedOn;
    f.length = a.length;
    f.socialAid = a.socialAid;
    f.transmittedOn = a.transmittedOn;
    f.receivedOn = a.receivedOn;
    f.completion = a.completion;
    f.said = a.said;
    for (const Prolongation& p : prolongations)
        if (p.askedOn.isValid())
            f.prolongations.push_back(facts(p));
    return f;
}

LodgingId Arrival::placeOf(std::size_t index) const
{
    return index < places.size() && places[index].isValid() ? places[index] : lodging;
}

namespace admissions {

Admission load(const Reader& reader, AdmissionId id)
{
    return admissionTable.load(reader, id);
}

AdmissionId latest(const Reader& reader, PersonId person)
{
    return {Sql(reader)
                .value(QStringLiteral("SELECT admission_id FROM stay WHERE person_id = ?"
                                      " ORDER BY from_date DESC, id DESC LIMIT 1"),
                    person)
                .toLongLong()};
}

Prolongation loadProlongation(const Reader& reader, ProlongationId id)
{
    return prolongationTable.load(reader, id);
}

std::vector<Prolongation> prolongations(const Reader& reader, AdmissionId id)
{
    return prolongationTable.all(reader,
        QStringLiteral("WHERE admission_id = ? ORDER BY asked_on IS NULL, asked_on, id"), id);
}

AdmissionFacts facts(const Reader& reader, AdmissionId id)
{
    return jalons::facts(load(reader, id), prolongations(reader, id));
}

Problems warnings(const Reader& reader, const Arrival& arrival)
{
    std::vector<std::pair<LodgingId, int>> comers;
    for (std::size_t i = 0; i < std::max<std::size_t>(1, arrival.people.size()); ++i) {
        const LodgingId place = arrival.placeOf(i);
        const auto known = std::find_if(
            comers.begin(), comers.end(), [&](const auto& one) { return one.first == place; });
        if (known == comers.end())
            comers.emplace_back(place, 1);
        else
            ++known->second;
    }
    Problems found;
    for (const auto& [place, people] : comers) {
        Stay stay;
        stay.person = {std::numeric_limits<qint64>::max()}; // nobody: the place and the days count
        stay.lodging = place;
        stay.from = arrival.on;
        for (Problem problem : stays::warningsOf(reader, stay, people)) {
            if (comers.size() > 1)
                problem.args.append(lodgings::path(reader, place));
            found.append(problem);
        }
    }
    return found;
}

QString ownPlace(std::size_t index)
{
    return QStringLiteral("place%1").arg(index);
}

AdmissionId save(Work& work, const Admission& a, const Admission* shown)
{
    refuseOn(problems(a, work.today()));
    const AccompanimentId before
        = a.id.isValid() ? load(work, a.id).accompaniment : AccompanimentId();
    const AdmissionId id{admissionTable.save(work, a, shown)};
    refresh(work, id);
    if (before.isValid() && before != load(work, id).accompaniment)
        accompaniments::refresh(work, before);
    return id;
}

void drop(Work& work, AdmissionId id, AdmissionId instead)
{
    const AccompanimentId accompaniment = load(work, id).accompaniment;
    for (const char* table : {"contract", "paper"})
        handOn(work, table, "admission_id", id, instead);
    work.remove("admission", id.value);
    if (accompaniment.isValid())
        accompaniments::refresh(work, accompaniment);
}

ProlongationId save(Work& work, const Prolongation& p, const Prolongation* shown)
{
    refuseOn(problems(p, work.today()));
    const ProlongationId id{prolongationTable.save(work, p, shown)};
    refresh(work, p.admission);
    return id;
}

void remove(Work& work, ProlongationId id)
{
    const AdmissionId admission{
        Sql(work)
            .value(QStringLiteral("SELECT admission_id FROM prolongation WHERE id = ?"), id)
            .toLongLong()};
    handOn(work, "paper", "prolongation_id", id, ProlongationId());
    work.remove("prolongation", id.value);
    if (admission.isValid())
        refresh(work, admission);
}

AdmissionId arrive(Work& work, const Arrival& arrival)
{
    if (arrival.people.empty())
        throw Refusal(Problem{QStringLiteral("person"), ProblemKind::Required, {}});
    Admission admission = arrival.admission;
    admission.person = arrival.people.front();
    admission.accompaniment = accompaniments::current(work, admission.person);
    if (!admission.accompaniment.isValid() && arrival.openAccompaniment && arrival.on.isValid()
        && arrival.on <= work.today()) {
        Accompaniment opened;
        opened.person = admission.person;
        opened.openedOn = arrival.on;
        opened.referent = arrival.referent;
        opened.origin = arrival.origin;
        admission.accompaniment = accompaniments::save(work, opened);
    }
    const AdmissionId id = save(work, admission);
    for (std::size_t i = 0; i < arrival.people.size(); ++i) {
        Stay stay;
        stay.admission = id;
        stay.person = arrival.people[i];
        stay.lodging = arrival.placeOf(i);
        stay.from = arrival.on;
        try {
            stays::save(work, stay);
        } catch (const Refusal& refusal) {
            Problems found = refusal.error().problems;
            for (Problem& problem : found)
                if (problem.field == QLatin1String("lodging") && stay.lodging != arrival.lodging)
                    problem.field = ownPlace(i);
            throw Refusal(found);
        }
    }
    return id;
}

void refresh(Work& work, AdmissionId id)
{
    Admission a = load(work, id);
    a.from = a.to = QDate();
    bool open = false;
    for (const Stay& stay : stays::ofAdmission(work, id)) {
        a.from = a.from.isValid() ? std::min(a.from, stay.from) : stay.from;
        a.to = std::max(a.to, stay.to);
        open = open || !stay.to.isValid();
    }
    if (open)
        a.to = QDate();
    const StayDue due = nextDue(jalons::facts(a, prolongations(work, id)));
    work.save("admission", id.value,
        {{"from_date", a.from}, {"to_date", a.to}, {"due_kind", due.kind}, {"due_on", due.on}});
    if (a.accompaniment.isValid())
        accompaniments::refresh(work, a.accompaniment); // its delays run from the arrival
}

std::vector<AdmissionDueRow> duesUntil(
    const Reader& reader, QDate until, ProfessionalId referent, int limit)
{
    QVariantList values{stored(until)};
    QString mine;
    if (referent.isValid()) {
        mine = QStringLiteral(" AND EXISTS (SELECT 1 FROM accompaniment a WHERE a.person_id ="
                              " d.person_id AND a.closed_on IS NULL AND a.referent_id = ?)");
        values.append(referent.value);
    }
    values.append(limit);
    std::vector<AdmissionDueRow> lines;
    for (Rows rows = Sql(reader).selectWith(
             QStringLiteral("SELECT d.id, d.person_id,"
                            " %2,"
                            " d.due_kind, d.due_on, (SELECT a.referent_id FROM accompaniment a"
                            "  WHERE a.person_id = d.person_id AND a.closed_on IS NULL)"
                            " FROM admission d CROSS JOIN person p ON p.id = d.person_id"
                            " WHERE d.due_on <= ?%1 ORDER BY d.due_on, d.due_kind, d.id LIMIT ?")
                 .arg(mine, calledSql(personTable, "p")),
             values);
         rows.next();) {
        AdmissionDueRow line;
        rows.row() >> line.admission >> line.person >> line.name >> line.due.kind >> line.due.on
            >> line.referent;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace admissions

} // namespace jalons
