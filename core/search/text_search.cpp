#include "core/assembly/assembly_columns.h"
#include "core/note/note.h"
#include "core/partner/partner.h"
#include "core/person/person_columns.h"
#include "core/search/search.h"
#include "core/storage/search_query.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"

namespace jalons::search {

namespace {
/// The prefix index of notes begins there; shorter beginnings would read half the words of the
/// file.
constexpr qsizetype shortestBeginning = 3;
} // namespace

std::vector<NoteHit> notes(const Reader& reader, const QString& typed, int limit)
{
    const Query query(typed);
    if (query.isEmpty() || query.words().last().size() < shortestBeginning)
        return {};
    // In the order of rowids, never by relevance: that one reads every match before the first.
    const QString sql
        = QStringLiteral("SELECT n.id, n.person_id, %1, n.day, n.text FROM note_search s"
                         " CROSS JOIN note n ON n.id = s.rowid"
                         " CROSS JOIN person p ON p.id = n.person_id"
                         " WHERE note_search MATCH ? AND %2 ORDER BY s.rowid DESC LIMIT ?")
              .arg(calledSql(personTable, "p"), jalons::notes::mayReadSql(reader, "n"));
    return Sql(reader).all(
        sql,
        [&](Row row) {
            NoteHit hit;
            QString text;
            row >> hit.id >> hit.person >> hit.name >> hit.day >> text;
            hit.excerpt = query.excerpt(text);
            return hit;
        },
        query.lastPrefix(), limit);
}

std::vector<MomentHit> moments(const Reader& reader, const QString& typed, int limit)
{
    const Query query(typed);
    if (query.isEmpty() || query.words().last().size() < shortestBeginning)
        return {};
    static const QString sql
        = QStringLiteral("SELECT m.id, a.person_id, a.id, %1, m.happened, m.text"
                         " FROM moment_search s CROSS JOIN moment m ON m.id = s.rowid"
                         " CROSS JOIN accompaniment a ON a.id = m.accompaniment_id"
                         " CROSS JOIN person p ON p.id = a.person_id"
                         " WHERE moment_search MATCH ? ORDER BY s.rowid DESC LIMIT ?")
              .arg(calledSql(personTable, "p"));
    return Sql(reader).all(
        sql,
        [&](Row row) {
            MomentHit hit;
            QString text;
            row >> hit.id >> hit.person >> hit.accompaniment >> hit.name >> hit.when >> text;
            hit.excerpt = query.excerpt(text);
            return hit;
        },
        query.lastPrefix(), limit);
}

std::vector<SittingHit> sittings(const Reader& reader, const QString& typed, int limit)
{
    const Query query(typed);
    if (query.isEmpty() || query.words().last().size() < shortestBeginning)
        return {};
    static const QString sql
        = QStringLiteral("SELECT t.id, t.assessment_id, a.person_id, %1, t.held_on, t.who, t.notes"
                         " FROM sitting_search s CROSS JOIN sitting t ON t.id = s.rowid"
                         " CROSS JOIN assessment e ON e.id = t.assessment_id"
                         " CROSS JOIN accompaniment a ON a.id = e.accompaniment_id"
                         " CROSS JOIN person p ON p.id = a.person_id"
                         " WHERE sitting_search MATCH ? ORDER BY s.rowid DESC LIMIT ?")
              .arg(calledSql(personTable, "p"));
    return Sql(reader).all(
        sql,
        [&](Row row) {
            SittingHit hit;
            QString who;
            QString notes;
            row >> hit.id >> hit.assessment >> hit.person >> hit.name >> hit.day >> who >> notes;
            hit.excerpt = query.excerpt(who.isEmpty() ? notes : who + u' ' + notes);
            return hit;
        },
        query.lastPrefix(), limit);
}

std::vector<HandoverHit> handovers(const Reader& reader, const QString& typed, int limit)
{
    const Query query(typed);
    if (query.isEmpty() || query.words().last().size() < shortestBeginning)
        return {};
    return Sql(reader).all(
        QStringLiteral("SELECT e.id, e.day, e.time, e.text FROM handover_entry_search s"
                       " CROSS JOIN handover_entry e ON e.id = s.rowid"
                       " WHERE handover_entry_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"),
        [&](Row row) {
            HandoverHit hit;
            QString text;
            row >> hit.id >> hit.day >> hit.time >> text;
            hit.excerpt = query.excerpt(text);
            return hit;
        },
        query.lastPrefix(), limit);
}

std::vector<CollectiveHit> together(const Reader& reader, const QString& typed, int limit)
{
    const Query query(typed);
    if (query.isEmpty() || query.words().last().size() < shortestBeginning)
        return {};
    std::vector<CollectiveHit> hits;
    const auto add = [&](const QString& sql, auto read) {
        for (Rows rows = Sql(reader).select(sql, query.lastPrefix(), limit); rows.next();) {
            CollectiveHit hit;
            QString text;
            QString more;
            Row row = rows.row();
            read(row, hit);
            row >> hit.title >> text >> more;
            hit.excerpt = query.excerpt(more.isEmpty() ? text : text + u' ' + more);
            hits.push_back(std::move(hit));
        }
    };
    add(QStringLiteral("SELECT a.id, a.title, a.purpose, a.effects FROM activity_search s"
                       " CROSS JOIN activity a ON a.id = s.rowid"
                       " WHERE activity_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"),
        [](Row& row, CollectiveHit& hit) { row >> hit.activity; });
    add(QStringLiteral("SELECT n.assembly_id, %1, n.words, n.reply FROM expressed_need_search s"
                       " CROSS JOIN expressed_need n ON n.id = s.rowid"
                       " CROSS JOIN assembly a ON a.id = n.assembly_id"
                       " WHERE expressed_need_search MATCH ? ORDER BY s.rowid DESC LIMIT ?")
            .arg(calledSql(assemblyTable, "a")),
        [](Row& row, CollectiveHit& hit) { row >> hit.assembly; });
    return hits;
}

std::vector<PartnerHit> partners(const Reader& reader, const QString& typed, int limit)
{
    if (Query(typed).isEmpty())
        return {};
    std::vector<PartnerHit> hits;
    PartnerFilter filter;
    filter.search = typed;
    for (const qint64 id : jalons::partners::page(reader, filter, 0, limit)) {
        const Partner partner = jalons::partners::load(reader, {id});
        QStringList detail;
        for (const QString& part : {partner.contact, partner.phone})
            if (!part.isEmpty())
                detail.append(part);
        hits.push_back(
            {partner.id, partner.name, partner.sector, detail.join(QStringLiteral(" · "))});
    }
    return hits;
}

} // namespace jalons::search
