#include "core/duplicate/merge.h"
#include "core/storage/sql.h"

#include "core/draft/draft.h"
#include "core/person/person_columns.h"
#include "core/storage/ids.h"

namespace jalons::duplicates {

namespace {

const QString mergedReason = QStringLiteral("file_merged");

/// The other columns of the unique indices in which @p column stands: a row of the file that goes
/// and one of the file that stays with the same values there cannot both be kept.
QList<QStringList> uniqueWith(const Reader& reader, const PersonReference& reference)
{
    QList<QStringList> keys;
    for (Rows indices = Sql(reader).select(
             QStringLiteral("SELECT name FROM pragma_index_list(?) WHERE \"unique\""),
             reference.table);
         indices.next();) {
        QString index;
        indices.row() >> index;
        QStringList columns;
        for (Rows infos = Sql(reader).select(
                 QStringLiteral("SELECT name FROM pragma_index_info(?) ORDER BY seqno"), index);
             infos.next();) {
            QString column;
            infos.row() >> column;
            columns.append(column);
        }
        if (columns.removeOne(reference.column))
            keys.append(columns);
    }
    return keys;
}

QList<qint64> rowsOf(const Reader& reader, const PersonReference& reference, PersonId person)
{
    QList<qint64> ids;
    for (Rows rows = Sql(reader).select(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id")
                                            .arg(reference.table, reference.column),
             person);
         rows.next();) {
        qint64 id = 0;
        rows.row() >> id;
        ids.append(id);
    }
    return ids;
}

/// Whether the file that stays has already what this row of the other says.
bool hasTwin(const Reader& reader, const PersonReference& reference, qint64 row, PersonId kept)
{
    for (const QStringList& columns : uniqueWith(reader, reference)) {
        QString same;
        for (const QString& column : columns)
            same += QStringLiteral(" AND k.%1 IS g.%1").arg(column);
        const QString sql
            = QStringLiteral("SELECT 1 FROM %1 g JOIN %1 k ON k.%2 = ?%3 WHERE g.id = ?")
                  .arg(reference.table, reference.column, same);
        if (Sql(reader).value(sql, kept, row).isValid())
            return true;
    }
    return false;
}

void close(Work& work, AccompanimentId id)
{
    Accompaniment a = accompaniments::load(work, id);
    a.closedOn = std::max(work.today(), a.openedOn);
    a.exitReason = mergedReason;
    accompaniments::save(work, a);
}

std::optional<Accompaniment> current(const Reader& reader, PersonId person)
{
    const AccompanimentId id = accompaniments::current(reader, person);
    return id.isValid() ? std::optional(accompaniments::load(reader, id)) : std::nullopt;
}

} // namespace

std::vector<PersonReference> references(const Reader& reader)
{
    return Sql(reader).all(
        QStringLiteral(
            "SELECT t.name, f.\"from\" FROM sqlite_master t, pragma_foreign_key_list(t.name) f"
            " WHERE t.type = 'table' AND t.name <> 'draft' AND f.\"table\" = 'person'"
            " ORDER BY t.rowid, f.id"),
        [](Row row) {
            PersonReference r;
            row >> r.table >> r.column;
            return r;
        });
}

std::vector<LikePair> possible(const Reader& reader, int most)
{
    std::vector<Traits> people;
    for (Rows rows = Sql(reader).select(QStringLiteral(
             "SELECT id, birth_name, used_name, first_names, birth_date, phone FROM person"));
         rows.next();) {
        Person p;
        rows.row() >> p.id >> p.birthName >> p.usedName >> p.firstNames >> p.birthDate >> p.phone;
        people.push_back(traitsOf(p));
    }
    std::vector<LikePair> pairs = likePairs(people, most);
    std::erase_if(pairs, [&](const LikePair& pair) {
        return Sql(reader)
            .value(
                QStringLiteral("SELECT 1 FROM not_duplicate WHERE first_id = ? AND second_id = ?"),
                pair.first, pair.second)
            .isValid();
    });
    return pairs;
}

void dismiss(Work& work, PersonId a, PersonId b)
{
    const auto ids = std::minmax(a, b);
    work.save("not_duplicate", 0, {{"first_id", ids.first}, {"second_id", ids.second}});
}

Person proposed(const Person& kept, const Person& gone)
{
    Person p = kept;
    for (const MemberColumn<Person>& column : personTable.members()) {
        if (!column.take)
            continue;
        const QString ours = column.value(kept).toString();
        const QString theirs = column.value(gone).toString();
        if (theirs.isEmpty() || theirs == ours)
            continue;
        switch (column.column.traits.merging) {
        case Merging::Fill:
            if (ours.isEmpty())
                column.take(p, gone);
            break;
        case Merging::Either:
            if (column.value(gone).toInt() != 0)
                column.take(p, gone);
            break;
        case Merging::Finer:
            if (ours.isEmpty()
                || (!PartialDate::fromIso(ours).isExact()
                    && PartialDate::fromIso(theirs).isExact()))
                column.take(p, gone);
            break;
        case Merging::Earlier:
            if (ours.isEmpty() || theirs < ours)
                column.take(p, gone);
            break;
        case Merging::Join:
            if (const auto text = std::any_cast<QString Person::*>(column.member); ours.isEmpty())
                p.*text = gone.*text;
            else
                p.*text += u'\n' + gone.*text;
            break;
        case Merging::Keep:
            break;
        }
    }
    // A domiciliation is said of its address.
    if (kept.address.isEmpty())
        p.domiciliation = gone.domiciliation;
    return p;
}

MergePlan plan(const Reader& reader, PersonId kept, PersonId gone)
{
    MergePlan p;
    p.kept = people::load(reader, kept);
    p.gone = people::load(reader, gone);
    p.keptFields = customFields::values(reader, FieldOwner::Person, kept.value);
    p.goneFields = customFields::values(reader, FieldOwner::Person, gone.value);
    p.keptCurrent = current(reader, kept);
    p.goneCurrent = current(reader, gone);
    p.stays = stays::clashes(reader, kept, gone);
    p.households = households::clash(reader, kept, gone, reader.today());
    for (const PersonReference& reference : references(reader)) {
        const int rows = int(rowsOf(reader, reference, gone).size());
        if (rows > 0)
            p.moved.push_back({reference.table, rows});
    }
    return p;
}

MergeDone merge(Work& work, const MergeOrder& order)
{
    if (order.kept == order.gone || !order.kept.isValid() || !order.gone.isValid())
        throw Refusal(Problem{QStringLiteral("gone"), ProblemKind::Missing, {}});
    const MergePlan before = plan(work, order.kept, order.gone);
    MergeDone done;
    done.moved = before.moved;
    if (before.households)
        done.household = order.household;
    if (before.keptCurrent && before.goneCurrent) {
        if (order.goesOn != before.keptCurrent->id && order.goesOn != before.goneCurrent->id)
            throw Refusal(Problem{QStringLiteral("goesOn"), ProblemKind::AlreadyCurrent, {}});
        close(work,
            order.goesOn == before.keptCurrent->id ? before.goneCurrent->id
                                                   : before.keptCurrent->id);
        done.isClosed = true;
    }
    drafts::follow(work, order.gone, order.kept);
    households::reconcile(work, order.kept, order.gone, order.household);
    done.stays = stays::reconcile(work, order.kept, order.gone, order.stays);
    for (const qint64 id :
        ids(work, QStringLiteral("SELECT id FROM not_duplicate WHERE ? IN (first_id, second_id)"),
            {order.gone.value}))
        work.remove("not_duplicate", id);
    for (const PersonReference& reference : references(work)) {
        const QByteArray table = reference.table.toLatin1();
        const QByteArray column = reference.column.toLatin1();
        for (const qint64 row : rowsOf(work, reference, order.gone)) {
            if (reference.table != u"accompaniment" && hasTwin(work, reference, row, order.kept))
                work.remove(table.constData(), row);
            else
                work.save(table.constData(), row, {{column.constData(), order.kept}});
        }
    }
    Person result = order.result;
    result.id = order.kept;
    people::save(work, result);
    CustomValues fields = order.fields;
    for (const CustomFieldId id : before.keptFields.keys() + before.goneFields.keys())
        if (!fields.contains(id))
            fields.insert(id, QString());
    customFields::saveValues(work, FieldOwner::Person, order.kept.value, fields);
    work.save("merged_person", 0,
        {{"gone_id", order.gone}, {"person_id", order.kept}, {"merged_on", work.today()},
            {"name", before.gone.fullName()}});
    work.remove("person", order.gone.value);
    return done;
}

} // namespace jalons::duplicates
