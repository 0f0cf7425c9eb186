#include "core/accompaniment/accompaniment.h"
#include "core/base/what_changed.h"
#include "core/diagnostic/assessment.h"
#include "core/diagnostic/diagnostic_columns.h"
#include "core/diagnostic/entry_merge.h"
#include "core/diagnostic/factor.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>

namespace jalons::assessments {

namespace {

std::vector<Finding> findings(const Reader& reader, DomainEntryId entry)
{
    return Sql(reader).all(
        QStringLiteral("SELECT id, kind, text, factor_id FROM finding WHERE entry_id = ?"
                       " ORDER BY position, id"),
        [](Row row) {
            Finding f;
            row >> f.id >> f.kind >> f.text >> f.factor;
            return f;
        },
        entry);
}

void refuseCompleted(const Reader& reader, AssessmentId id)
{
    if (load(reader, id).isCompleted())
        throw Refusal(Problem{QString(), ProblemKind::AlreadyCompleted, {}});
}

} // namespace

Assessment load(const Reader& reader, AssessmentId id)
{
    return assessmentTable.load(reader, id);
}

std::vector<Assessment> of(const Reader& reader, AccompanimentId accompaniment)
{
    return Sql(reader).all(assessmentTable.select()
            + QStringLiteral("WHERE accompaniment_id = ? ORDER BY started_on, id"),
        assessmentTable.reader(), accompaniment);
}

AssessmentId initial(const Reader& reader, AccompanimentId accompaniment)
{
    return {
        Sql(reader)
            .value(QStringLiteral(
                       "SELECT id FROM assessment WHERE accompaniment_id = ? AND kind = 'initial'"),
                accompaniment)
            .toLongLong()};
}

AssessmentId previous(const Reader& reader, AssessmentId id)
{
    return {
        Sql(reader)
            .value(QStringLiteral("SELECT p.id FROM assessment p, assessment s WHERE s.id = ?"
                                  " AND p.accompaniment_id = s.accompaniment_id AND p.id <> s.id"
                                  " AND p.completed_on IS NOT NULL AND (p.started_on, p.id) < "
                                  "(s.started_on, s.id)"
                                  " ORDER BY p.started_on DESC, p.id DESC LIMIT 1"),
                id)
            .toLongLong()};
}

std::vector<DomainEntry> entries(const Reader& reader, AssessmentId id)
{
    auto stored = Sql(reader).all(
        domainEntryTable.select() + QStringLiteral("WHERE assessment_id = ? ORDER BY id"),
        domainEntryTable.reader(), id);
    for (DomainEntry& entry : stored)
        entry.findings = findings(reader, entry.id);
    std::vector<DomainEntry> list;
    Rows domains = Sql(reader).select(QStringLiteral(
        "SELECT code, active FROM term WHERE list = 'domain' ORDER BY position, id"));
    while (domains.next()) {
        QString code;
        bool active = true;
        Row row = domains.row();
        row >> code >> active;
        const auto found = std::find_if(
            stored.begin(), stored.end(), [&](const DomainEntry& e) { return e.domain == code; });
        if (found != stored.end()) {
            list.push_back(std::move(*found));
            stored.erase(found);
        } else if (active) {
            DomainEntry entry;
            entry.assessment = id;
            entry.domain = code;
            list.push_back(entry);
        }
    }
    // A domain that has left the vocabulary keeps what was said in it.
    std::move(stored.begin(), stored.end(), std::back_inserter(list));
    return list;
}

DomainEntry entry(const Reader& reader, AssessmentId id, const QString& domain)
{
    auto found = Sql(reader).all(
        domainEntryTable.select() + QStringLiteral("WHERE assessment_id = ? AND domain = ?"),
        domainEntryTable.reader(), id, domain);
    if (found.empty()) {
        DomainEntry empty;
        empty.assessment = id;
        empty.domain = domain;
        return empty;
    }
    found.front().findings = findings(reader, found.front().id);
    return found.front();
}

std::vector<DomainEntry> knownBefore(const Reader& reader, AssessmentId id)
{
    std::vector<DomainEntry> known;
    for (AssessmentId earlier = previous(reader, id); earlier.isValid();
         earlier = previous(reader, earlier)) {
        std::vector<DomainEntry> then = entries(reader, earlier);
        if (known.empty()) {
            known = std::move(then);
            continue;
        }
        for (DomainEntry& entry : known) {
            const auto older = std::find_if(then.begin(), then.end(),
                [&](const DomainEntry& one) { return one.domain == entry.domain; });
            if (older == then.end())
                continue;
            if (entry.isEmpty()) {
                entry = *older;
                continue;
            }
            if (entry.personLevel == 0)
                entry.personLevel = older->personLevel;
            if (entry.professionalLevel == 0)
                entry.professionalLevel = older->professionalLevel;
        }
    }
    return known;
}

std::vector<Need> needs(const Reader& reader, AccompanimentId accompaniment)
{
    std::vector<Need> all;
    for (const Assessment& assessment : of(reader, accompaniment))
        for (const DomainEntry& entry : entries(reader, assessment.id))
            for (const Finding& finding : entry.findings)
                if (finding.kind == FindingKind::Need)
                    all.push_back({finding.id, entry.domain, finding.text});
    return all;
}

void startInitial(Work& work, AccompanimentId accompaniment, QDate day, ProfessionalId author)
{
    if (initial(work, accompaniment).isValid())
        return;
    Assessment assessment;
    assessment.accompaniment = accompaniment;
    assessment.startedOn = day;
    assessment.author = author;
    save(work, assessment);
}

AssessmentId save(Work& work, const Assessment& a, const Assessment* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(a, work.today()), before));
    const AssessmentId id{assessmentTable.save(work, a, shown)};
    if (shown)
        refuseOn(ofWhatChanged(problems(load(work, id), work.today()), before));
    accompaniments::refresh(work, a.accompaniment);
    return id;
}

DomainEntryId save(Work& work, const DomainEntry& e, const DomainEntry* shown)
{
    refuseOn(problems(e));
    refuseCompleted(work, e.assessment);
    // Another desk may have written the first word of this domain meanwhile.
    const DomainEntry stored = entry(work, e.assessment, e.domain);
    const DomainEntryId id{work.save("domain_entry", (e.id.isValid() ? e.id : stored.id).value,
        domainEntryTable.fields(e), shown ? domainEntryTable.fields(*shown) : Fields())};
    const std::vector<Finding> wanted = shown ? mergedFindings(*shown, e, stored) : e.findings;
    const AccompanimentId accompaniment = load(work, e.assessment).accompaniment;
    // A need keeps its row while its words stay, because objectives point to it.
    auto before = findings(work, id);
    int position = 0;
    for (const Finding& finding : wanted) {
        if (finding.text.trimmed().isEmpty())
            continue;
        auto kept = std::find_if(before.begin(), before.end(), [&](const Finding& f) {
            return finding.id.isValid() ? f.id == finding.id
                                        : f.kind == finding.kind && f.text == finding.text;
        });
        qint64 row = 0;
        FactorId factor;
        if (kept != before.end()) {
            row = kept->id.value;
            factor = kept->factor;
            before.erase(kept);
        }
        const QString text = finding.text.trimmed();
        if (finding.kind != FindingKind::Need) {
            if (factor.isValid())
                factors::reword(work, factor, text);
            else
                factor = factors::said(work, accompaniment, finding.kind, e.domain, text);
        }
        work.save("finding", row,
            {{"entry_id", id}, {"kind", finding.kind}, {"text", text}, {"position", ++position},
                {"factor_id", factor}});
    }
    for (const Finding& gone : before) {
        for (Rows rows = Sql(work).select(
                 QStringLiteral("SELECT id FROM objective WHERE need_id = ?"), gone.id);
             rows.next();) {
            qint64 objective = 0;
            rows.row() >> objective;
            work.save("objective", objective, {{"need_id", FindingId()}});
        }
        work.remove("finding", gone.id.value);
        factors::forget(work, gone.factor);
    }
    return id;
}

void giveRank(Work& work, AssessmentId id, const QString& domain, int rank)
{
    for (DomainEntry entry : withPriority(entries(work, id), domain, rank)) {
        if (entry.domain == domain && rank > 0)
            entry.status = EntryStatus::Open;
        save(work, entry);
    }
}

} // namespace jalons::assessments
