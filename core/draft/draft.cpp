#include "core/draft/draft.h"
#include "core/storage/sql.h"

#include "core/desk/author.h"
#include "core/desk/desk_list.h"
#include "core/storage/ids.h"
#include "core/storage/private_folder.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <algorithm>

namespace jalons::drafts {

namespace {

const QString columns = QStringLiteral(
    "SELECT id, concept, row_id, owner_id, person_id, tab, author, author_id, host,"
    " installation, desk_id, at, content FROM draft ");

QString text(const std::vector<DraftField>& fields)
{
    return QString::fromUtf8(QJsonDocument(toJson(fields)).toJson(QJsonDocument::Compact));
}

Draft read(Row row)
{
    Draft draft;
    QString at;
    QString content;
    row >> draft.id >> draft.table >> draft.row >> draft.owner >> draft.person >> draft.tab
        >> draft.author.name >> draft.author.professional >> draft.host >> draft.installation
        >> draft.desk >> at >> content;
    draft.at = QDateTime::fromString(at, Qt::ISODateWithMs);
    draft.fields = fieldsFrom(QJsonDocument::fromJson(content.toUtf8()).array());
    return draft;
}

/// Those of them that are for who asks at this desk.
std::vector<Draft> left(const Reader& reader, std::vector<Draft> found, qint64 desk)
{
    const std::vector<DeskEntry> known = desks::all(reader);
    std::erase_if(found, [&](const Draft& draft) {
        if (draft.desk == desk)
            return false;
        const bool here = draft.installation.isEmpty() ? draft.host == QSysInfo::machineHostName()
                                                       : draft.installation == installationId();
        const bool mine = here || draft.author.isSame(reader.actor());
        return !mine || std::any_of(known.begin(), known.end(), [&](const DeskEntry& other) {
            return other.id == draft.desk && desks::mayRun(other);
        });
    });
    return found;
}

bool isOfPerson(const QString& table, qint64 row)
{
    return table == QLatin1String("person") && row > 0;
}

/// New records that are a person's: their owner is that person.
bool isOwnedByPerson(const QString& table, qint64 row)
{
    static const QSet<QString> owned{QStringLiteral("person"), QStringLiteral("membership"),
        QStringLiteral("note"), QStringLiteral("situation"), QStringLiteral("animal"),
        QStringLiteral("accompaniment"), // its end
        QStringLiteral("attestation")};
    return row <= 0 && owned.contains(table);
}

/// The numbers of the files that have joined this person's, and theirs first.
QList<qint64> numbersOf(const Reader& reader, qint64 person)
{
    return QList<qint64>{person}
    + ids(
        reader, QStringLiteral("SELECT gone_id FROM merged_person WHERE person_id = ?"), {person});
}

} // namespace

QJsonArray toJson(const std::vector<DraftField>& fields)
{
    QJsonArray array;
    for (const DraftField& f : fields)
        array.append(QJsonObject{{QStringLiteral("table"), f.table}, {QStringLiteral("row"), f.row},
            {QStringLiteral("column"), f.column}, {QStringLiteral("shown"), f.shown},
            {QStringLiteral("typed"), f.typed}});
    return array;
}

std::vector<DraftField> fieldsFrom(const QJsonArray& array)
{
    std::vector<DraftField> fields;
    for (const QJsonValue& value : array) {
        const QJsonObject f = value.toObject();
        const auto text = [&](const char* key) { return f.value(QLatin1String(key)).toString(); };
        fields.push_back({text("table"), f.value(QLatin1String("row")).toInteger(), text("column"),
            text("shown"), text("typed")});
    }
    return fields;
}

Draft joined(const Draft& one, const Draft& other)
{
    Draft both = one.at >= other.at ? one : other;
    const Draft& earlier = one.at >= other.at ? other : one;
    for (const DraftField& field : earlier.fields)
        if (std::none_of(both.fields.begin(), both.fields.end(), [&](const DraftField& later) {
                return later.table == field.table && later.row == field.row
                    && later.column == field.column;
            }))
            both.fields.push_back(field);
    return both;
}

Draft named(const Reader& reader, Draft draft)
{
    const bool ofPerson = isOfPerson(draft.table, draft.row);
    if (!ofPerson && !isOwnedByPerson(draft.table, draft.row))
        return draft;
    qint64& person = ofPerson ? draft.row : draft.owner;
    const QVariant stays = Sql(reader).value(
        QStringLiteral("SELECT person_id FROM merged_person WHERE gone_id = ?"), person);
    if (!stays.isValid())
        return draft;
    const qint64 gone = std::exchange(person, stays.toLongLong());
    draft.person = {person};
    for (DraftField& field : draft.fields)
        if (ofPerson && isOfPerson(field.table, field.row) && field.row == gone)
            field.row = person;
    return draft;
}

Draft toCompare(Draft draft)
{
    for (DraftField& field : draft.fields)
        field.shown = field.typed;
    return draft;
}

bool isThere(const Reader& reader, const Draft& draft)
{
    const auto has = [&](const QString& table, qint64 row) {
        return Sql(reader)
                   .value(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND"
                                         " name = ?"),
                       table)
                   .isValid()
            && Sql(reader)
                   .value(
                       QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quotedName(table)), row)
                   .isValid();
    };
    return (!draft.person.isValid() || has(QStringLiteral("person"), draft.person.value))
        && (draft.row <= 0 || has(draft.table, draft.row));
}

qint64 save(Work& work, const Draft& draft)
{
    const qint64 known
        = Sql(work)
              .value(QStringLiteral("SELECT id FROM draft WHERE id = ? OR (concept = ? AND"
                                    " row_id = ? AND owner_id = ? AND desk_id = ?)"),
                  draft.id, draft.table, draft.row, draft.owner, draft.desk)
              .toLongLong();
    Fields fields = authorFields(work, draft.author);
    fields.insert(fields.end(),
        {{"concept", draft.table}, {"row_id", draft.row}, {"owner_id", draft.owner},
            {"person_id", draft.person}, {"tab", draft.tab}, {"host", QSysInfo::machineHostName()},
            {"installation", installationId()}, {"desk_id", draft.desk},
            {"at", (draft.at.isValid() ? draft.at : work.now()).toString(Qt::ISODateWithMs)},
            {"content", text(draft.fields)}});
    return work.save("draft", known, fields);
}

qint64 takeIn(Work& work, const Draft& draft, qint64 desk)
{
    Draft here = named(work, draft);
    qint64 known = 0;
    for (const Draft& there :
        Sql(work).all(columns + QStringLiteral("WHERE concept = ? AND row_id = ? AND owner_id = ?"),
            read, here.table, here.row, here.owner)) {
        if (there.fields == here.fields)
            return there.id; // it was copied from there
        if (there.desk == desk) {
            here = joined(here, there);
            known = there.id;
        }
    }
    here.id = known;
    here.desk = desk;
    return save(work, here);
}

void remove(Work& work, qint64 id)
{
    work.remove("draft", id);
}

std::vector<Draft> resumable(const Reader& reader, qint64 desk)
{
    auto found = left(
        reader, Sql(reader).all(columns + QStringLiteral("ORDER BY at DESC, id DESC"), read), desk);
    for (Draft& draft : found)
        draft = named(reader, std::move(draft));
    return found;
}

std::optional<Draft> of(const Reader& reader, const DraftKey& key, qint64 desk)
{
    const auto& [table, row, owner] = key;
    const bool ofPerson = isOfPerson(table, row);
    const bool owned = isOwnedByPerson(table, row) && owner > 0;
    const QList<qint64> numbers
        = ofPerson || owned ? numbersOf(reader, ofPerson ? row : owner) : QList<qint64>{0};
    for (const qint64 number : numbers) {
        auto found = left(reader,
            Sql(reader).all(columns
                    + QStringLiteral("WHERE concept = ? AND row_id = ? AND owner_id = ?"
                                     " ORDER BY at DESC, id DESC"),
                read, table, ofPerson ? number : row, owned ? number : owner),
            desk);
        if (!found.empty())
            return named(reader, std::move(found.front()));
    }
    return std::nullopt;
}

bool isUnfinished(const Reader& reader, qint64 desk)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT 1 FROM draft WHERE desk_id = ? LIMIT 1"), desk)
        .isValid();
}

void take(Work& work, const Draft& draft, qint64 desk)
{
    work.save("draft", draft.id,
        {{"row_id", draft.row}, {"owner_id", draft.owner}, {"person_id", draft.person},
            {"desk_id", desk}, {"content", text(draft.fields)}});
}

void follow(Work& work, PersonId gone, PersonId kept)
{
    for (const qint64 id :
        ids(work, QStringLiteral("SELECT id FROM draft WHERE person_id = ?"), {gone.value}))
        work.save("draft", id, {{"person_id", kept}});
}

} // namespace jalons::drafts
