#include "core/draft/draft.h"

#include "core/desk/desk_list.h"
#include <QJsonDocument>
#include <QSysInfo>

namespace jalons::drafts {

namespace {

const QString columns
    = QStringLiteral("SELECT id, concept, row_id, owner_id, person_id, tab, author, host, desk_id,"
                     " at, content FROM draft ");

Draft read(Row row)
{
    Draft draft;
    QString at;
    QString content;
    row >> draft.id >> draft.table >> draft.row >> draft.owner >> draft.person >> draft.tab
        >> draft.author >> draft.host >> draft.desk >> at >> content;
    draft.at = QDateTime::fromString(at, Qt::ISODateWithMs);
    draft.content = QJsonDocument::fromJson(content.toUtf8()).array();
    return draft;
}

std::vector<Draft> left(
    const Reader& reader, std::vector<Draft> found, qint64 desk, const QString& author)
{
    const std::vector<DeskEntry> known = desks::all(reader);
    std::erase_if(found, [&](const Draft& draft) {
        if (draft.desk == desk)
            return false;
        const bool mine = draft.host == QSysInfo::machineHostName()
            || (!author.isEmpty() && draft.author == author);
        return !mine || std::any_of(known.begin(), known.end(), [&](const DeskEntry& other) {
            return other.id == draft.desk && desks::mayRun(other);
        });
    });
    return found;
}

} // namespace

qint64 save(Work& work, const Draft& draft)
{
    const qint64 known = work.value(QStringLiteral("SELECT id FROM draft WHERE concept = ? AND"
                                                   " row_id = ? AND owner_id = ? AND desk_id = ?"),
                                 draft.table, draft.row, draft.owner, draft.desk)
                             .toLongLong();
    return work.save("draft", known,
        {{"concept", draft.table}, {"row_id", draft.row}, {"owner_id", draft.owner},
            {"person_id", draft.person}, {"tab", draft.tab}, {"author", draft.author},
            {"host", QSysInfo::machineHostName()}, {"desk_id", draft.desk},
            {"at", work.now().toString(Qt::ISODateWithMs)},
            {"content",
                QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact))}});
}

void remove(Work& work, qint64 id)
{
    work.remove("draft", id);
}

std::vector<Draft> resumable(const Reader& reader, qint64 desk, const QString& author)
{
    return left(reader, reader.all(columns + QStringLiteral("ORDER BY at DESC, id DESC"), read),
        desk, author);
}

std::optional<Draft> of(const Reader& reader, const QString& table, qint64 row, qint64 owner,
    qint64 desk, const QString& author)
{
    auto found = left(reader,
        reader.all(columns
                + QStringLiteral("WHERE concept = ? AND row_id = ? AND owner_id = ?"
                                 " ORDER BY at DESC, id DESC"),
            read, table, row, owner),
        desk, author);
    if (found.empty())
        return std::nullopt;
    return found.front();
}

} // namespace jalons::drafts
