#include "core/named_list/named_list.h"
#include "core/storage/sql.h"

#include "core/storage/ids.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace jalons {

namespace {

QString toText(const CustomValues& answers)
{
    QJsonObject json;
    for (auto it = answers.begin(); it != answers.end(); ++it)
        json.insert(QString::number(it.key().value), it.value());
    return json.isEmpty() ? QStringLiteral("")
                          : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

CustomValues answersOf(const QString& text)
{
    CustomValues answers;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        answers.insert({it.key().toLongLong()}, it.value().toString());
    return answers;
}

} // namespace

Problems problems(const NamedList& list)
{
    Problems found;
    if (list.name.trimmed().isEmpty())
        found.append({QStringLiteral("name"), ProblemKind::Required, {}});
    else if (list.name.size() > 60)
        found.append({QStringLiteral("name"), ProblemKind::TooLong, {QStringLiteral("60")}});
    return found;
}

namespace named_lists {

std::vector<NamedList> of(const Reader& reader, ProfessionalId professional)
{
    return Sql(reader).all(
        QStringLiteral("SELECT id, name, owner_id, search, referent_id, phase, domain, public,"
                       " due_only, due_kind, lodging_id, answers FROM named_list WHERE owner_id IS "
                       "NULL OR owner_id = ?"
                       " ORDER BY name, id"),
        [](Row row) {
            NamedList list;
            QString answers;
            row >> list.id >> list.name >> list.owner >> list.filter.search >> list.filter.referent
                >> list.filter.phase >> list.filter.domain >> list.filter.publicCode
                >> list.filter.dueOnly >> list.filter.dueKind >> list.filter.lodging >> answers;
            list.filter.answers = answersOf(answers);
            return list;
        },
        professional);
}

NamedListId save(Work& work, const NamedList& list)
{
    refuseOn(problems(list));
    return {work.save("named_list", list.id.value,
        {{"name", list.name.trimmed()}, {"owner_id", list.owner}, {"search", list.filter.search},
            {"referent_id", list.filter.referent}, {"phase", list.filter.phase},
            {"domain", list.filter.domain}, {"public", list.filter.publicCode},
            {"due_only", list.filter.dueOnly}, {"due_kind", list.filter.dueKind},
            {"lodging_id", list.filter.lodging}, {"answers", toText(list.filter.answers)}})};
}

void remove(Work& work, NamedListId id)
{
    work.remove("named_list", id.value);
}

void removeOf(Work& work, LodgingId place)
{
    for (const qint64 id :
        ids(work, QStringLiteral("SELECT id FROM named_list WHERE lodging_id = ?"), {place.value}))
        remove(work, {id});
}

} // namespace named_lists

} // namespace jalons
