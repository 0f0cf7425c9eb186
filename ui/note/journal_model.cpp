#include "ui/note/journal_model.h"

#include "ui/page/session.h"

namespace jalons {

JournalModel::JournalModel(const Session& session, PersonId person)
    : RecordListModel({tr("Day"), tr("Kind"), tr("Written by"), tr("In the file of"),
        tr("Also concerns"), tr("Text")})
    , m_session(session)
    , m_person(person)
{
    reload();
}

QList<qint64> JournalModel::fetchIds(qint64 after, int limit) const
{
    return m_session.query([&](const Reader& r) { return notes::page(r, m_person, after, limit); });
}

QVariantList JournalModel::loadRow(qint64 id) const
{
    const auto row = m_session.file().query([&](const Reader& r) { return notes::row(r, {id}); });
    if (!row)
        return {}; // gone a moment ago at another desk
    return {row->note.day, m_session.label(QStringLiteral("note_kind"), row->note.kind),
        row->author, row->person,
        QStringList(row->others.begin(), row->others.end()).join(QStringLiteral(", ")),
        row->note.text.trimmed()};
}

} // namespace jalons
