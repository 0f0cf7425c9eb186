#include "core/accompaniment/accompaniment.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment_columns.h"
#include "core/base/what_changed.h"
#include "core/rhythm/rhythm.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons {

Problems problems(const Accompaniment& a, QDate today)
{
    Problems found;
    if (!a.openedOn.isValid())
        found.append({QStringLiteral("openedOn"), ProblemKind::Required, {}});
    else if (a.openedOn > today)
        found.append({QStringLiteral("openedOn"), ProblemKind::DateInFuture,
            {a.openedOn.toString(Qt::ISODate)}});
    else if (a.openedOn < QDate(1900, 1, 1))
        found.append({QStringLiteral("openedOn"), ProblemKind::DateTooOld,
            {a.openedOn.toString(Qt::ISODate)}});
    if (a.closedOn.isValid() && a.openedOn.isValid() && a.closedOn < a.openedOn)
        found.append({QStringLiteral("closedOn"), ProblemKind::EndBeforeStart,
            {a.openedOn.toString(Qt::ISODate), a.closedOn.toString(Qt::ISODate)}});
    else if (a.closedOn.isValid() && a.closedOn > today)
        found.append({QStringLiteral("closedOn"), ProblemKind::DateInFuture,
            {a.closedOn.toString(Qt::ISODate)}});
    return found;
}

namespace accompaniments {

namespace {
} // namespace

Accompaniment load(const Reader& reader, AccompanimentId id)
{
    return accompanimentTable.load(reader, id);
}

std::vector<Accompaniment> of(const Reader& reader, PersonId person)
{
    return Sql(reader).all(accompanimentTable.select()
            + QStringLiteral(
                "WHERE person_id = ? ORDER BY closed_on IS NOT NULL, opened_on DESC, id DESC"),
        accompanimentTable.reader(), person);
}

AccompanimentId current(const Reader& reader, PersonId person)
{
    return {
        Sql(reader)
            .value(QStringLiteral(
                       "SELECT id FROM accompaniment WHERE person_id = ? AND closed_on IS NULL"),
                person)
            .toLongLong()};
}

PersonId somebodyIn(const Reader& reader, Phase phase)
{
    return {Sql(reader)
                .value(QStringLiteral("SELECT person_id FROM accompaniment WHERE closed_on IS NULL"
                                      " AND phase = ? ORDER BY person_id LIMIT 1"),
                    phase)
                .toLongLong()};
}

PersonId somebodyOfSeveral(const Reader& reader)
{
    return {Sql(reader)
                .value(QStringLiteral(
                    "SELECT a.person_id FROM accompaniment a"
                    " JOIN membership m ON m.person_id = a.person_id AND m.to_date IS NULL"
                    " JOIN membership o ON o.household_id = m.household_id AND o.to_date IS NULL"
                    " AND o.person_id <> m.person_id"
                    " JOIN accompaniment b ON b.person_id = o.person_id AND b.closed_on IS NULL"
                    " WHERE a.closed_on IS NULL AND a.phase IN ('actions', 'evaluation')"
                    " ORDER BY a.person_id LIMIT 1"))
                .toLongLong()};
}

AccompanimentId save(Work& work, const Accompaniment& a, const Accompaniment* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(a, work.today()), before));
    if (a.isCurrent()) {
        const AccompanimentId other = current(work, a.person);
        if (other.isValid() && other != a.id)
            throw Refusal(Problem{QStringLiteral("person"), ProblemKind::AlreadyCurrent, {}});
    }
    const AccompanimentId id{accompanimentTable.save(work, a, shown)};
    // What two desks wrote must hold together too.
    if (shown)
        refuseOn(ofWhatChanged(problems(load(work, id), work.today()), before));
    pauses::follow(work, id);
    refresh(work, id);
    return id;
}

AccompanimentId open(Work& work, PersonId person, QDate day, ProfessionalId referent)
{
    Accompaniment opened;
    opened.person = person;
    opened.openedOn = day;
    opened.referent = referent;
    return save(work, opened);
}

CycleFacts facts(const Reader& reader, AccompanimentId id)
{
    CycleFacts f;
    Rows rows = Sql(reader).select(
        QStringLiteral(
            "SELECT opened_on,"
            " (SELECT min(from_date) FROM admission WHERE accompaniment_id = a.id),"
            " (SELECT kind FROM structure WHERE id = 1), closed_on,"
            " (SELECT started_on FROM assessment WHERE accompaniment_id = a.id AND kind = "
            "'initial'),"
            " (SELECT completed_on FROM assessment WHERE accompaniment_id = a.id AND kind = "
            "'initial'),"
            " EXISTS (SELECT 1 FROM contract WHERE accompaniment_id = a.id AND signed_on IS NULL"
            "  AND kind NOT IN ('stay', 'individual')),"
            " (SELECT min(handed_on) FROM contract WHERE accompaniment_id = a.id),"
            " (SELECT min(signed_on) FROM signed_contract WHERE accompaniment_id = a.id),"
            " (SELECT max(signed_on) FROM cycle_contract WHERE accompaniment_id = a.id),"
            " (SELECT to_date FROM cycle_contract WHERE accompaniment_id = a.id"
            "  ORDER BY signed_on DESC, id DESC LIMIT 1),"
            " (SELECT count(*) FROM action WHERE accompaniment_id = a.id),"
            " (SELECT count(*) FROM action WHERE accompaniment_id = a.id"
            "  AND state IN ('todo', 'ongoing', 'postponed')),"
            " (SELECT min(ifnull(done_on, planned_on)) FROM action WHERE accompaniment_id = a.id),"
            " (SELECT max(started_on) FROM assessment WHERE accompaniment_id = a.id AND kind <> "
            "'initial'"
            "  AND completed_on IS NULL),"
            " (SELECT max(completed_on) FROM assessment WHERE accompaniment_id = a.id"
            "  AND kind <> 'initial'),"
            // an avenant decided and not signed since
            " ifnull((SELECT s.decision = 'amend' AND NOT EXISTS (SELECT 1 FROM signed_contract c"
            "   WHERE c.accompaniment_id = a.id AND c.signed_on >= s.completed_on AND c.kind = "
            "'amendment')"
            "  FROM assessment s WHERE s.accompaniment_id = a.id AND s.kind <> 'initial'"
            "  AND s.completed_on IS NOT NULL ORDER BY s.completed_on DESC, s.id DESC LIMIT 1), 0),"
            " ifnull((SELECT decision = 'close' FROM assessment WHERE accompaniment_id = a.id"
            "  AND kind <> 'initial' AND completed_on IS NOT NULL"
            "  ORDER BY completed_on DESC, id DESC LIMIT 1), 0)"
            " FROM accompaniment a WHERE id = ?"),
        id);
    if (!rows.next())
        throw Refusal(Problem{QStringLiteral("accompaniment"), ProblemKind::Missing, {}});
    Row row = rows.row();
    QString kind;
    row >> f.openedOn >> f.arrivedOn >> kind >> f.closedOn >> f.diagnosticStarted
        >> f.diagnosticCompleted >> f.contractPrepared >> f.contractHandedOn >> f.firstSignedOn
        >> f.contractSignedOn >> f.contractTo >> f.actions >> f.actionsOpen >> f.firstActionOn
        >> f.evaluationStarted >> f.evaluationCompleted >> f.amendmentDecided >> f.endDecided;
    f.clocks = legalClocks(kind);
    return f;
}

void refresh(Work& work, AccompanimentId id)
{
    const CycleFacts f = facts(work, id);
    const auto dues = deadlines(f);
    const Due next = dues.empty() ? Due() : dues.front();
    work.save("accompaniment", id.value,
        {{"phase", phaseOf(f)}, {"global_since", f.diagnosticCompleted}, {"due_kind", next.kind},
            {"due_on", next.on}});
}

void saveStructure(Work& work, const Structure& structure, const Structure* shown)
{
    const auto kind = [&] {
        return Sql(work)
            .value(QStringLiteral("SELECT kind FROM structure WHERE id = 1"))
            .toString();
    };
    const QString before = kind();
    structures::save(work, structure, shown);
    if (kind() == before)
        return;
    std::vector<AccompanimentId> current;
    for (Rows rows = Sql(work).select(
             QStringLiteral("SELECT id FROM accompaniment WHERE closed_on IS NULL ORDER BY id"));
         rows.next();) {
        AccompanimentId id;
        rows.row() >> id;
        current.push_back(id);
    }
    for (const AccompanimentId id : current)
        refresh(work, id);
}

} // namespace accompaniments

} // namespace jalons
