#include "core/assembly/assembly.h"

#include "core/assembly/assembly_columns.h"
#include "core/base/rules.h"
#include "core/base/text_limits.h"
#include "core/base/what_changed.h"
#include "core/storage/ids.h"
#include <algorithm>

namespace jalons {

namespace {
constexpr qsizetype longestTitle = 300;
}

int Assembly::presentInAll() const
{
    const QStringList lines = present.split(u'\n');
    return unnamed + int(std::count_if(lines.begin(), lines.end(), [](const QString& line) {
        return !line.trimmed().isEmpty();
    }));
}

Problems problems(const Assembly& assembly)
{
    Problems found;
    checkGiven(found, "day", assembly.day.isValid());
    checkOrder(found, "day", assembly.convenedOn, assembly.day);
    checkLength(found, "title", assembly.title, longestTitle);
    if (assembly.unnamed < 0 || assembly.unnamed > mostUnnamed)
        found.append({QStringLiteral("unnamed"), ProblemKind::OutOfRange,
            {QStringLiteral("0"), QString::number(mostUnnamed)}});
    for (const auto& [field, text] :
        {std::pair("convened", assembly.convened), std::pair("agenda", assembly.agenda),
            std::pair("present", assembly.present), std::pair("minutes", assembly.minutes)})
        checkLength(found, field, text, longestFieldText);
    return found;
}

Problems problems(const ExpressedNeed& need, QDate today)
{
    Problems found;
    checkGiven(found, "words", !need.words.trimmed().isEmpty());
    checkLength(found, "words", need.words, longestFieldText);
    if (need.answeredOn.isValid())
        checkGiven(found, "answer", !need.answer.trimmed().isEmpty());
    checkLength(found, "answer", need.answer, longestFieldText);
    checkPast(found, "answeredOn", need.answeredOn, today);
    return found;
}

namespace assemblies {

Assembly load(const Reader& reader, AssemblyId id)
{
    return assemblyTable.load(reader, id);
}

QList<qint64> page(const Reader& reader, const QString& kind, qint64 after, int limit)
{
    QStringList where;
    QVariantList values;
    if (!kind.isEmpty()) {
        where.append(QStringLiteral("kind = ?"));
        values.append(kind);
    }
    if (after != 0) {
        where.append(QStringLiteral("(day, id) < (SELECT day, id FROM assembly WHERE id = ?)"));
        values.append(after);
    }
    QString sql = QStringLiteral("SELECT id FROM assembly");
    if (!where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY day DESC, id DESC LIMIT ?");
    values.append(limit);
    return ids(reader, sql, values);
}

AssemblyId save(Work& work, const Assembly& assembly, const Assembly* shown)
{
    const Problems before = shown ? problems(*shown) : Problems();
    refuseOn(ofWhatChanged(problems(assembly), before));
    const AssemblyId id{assemblyTable.save(work, assembly, shown)};
    if (shown) // what two desks wrote must hold together too
        refuseOn(ofWhatChanged(problems(load(work, id)), before));
    return id;
}

void remove(Work& work, AssemblyId id)
{
    for (const ExpressedNeed& need : expressed_needs::of(work, id))
        work.remove("expressed_need", need.id.value);
    work.remove("assembly", id.value);
}

} // namespace assemblies

namespace expressed_needs {

ExpressedNeed load(const Reader& reader, ExpressedNeedId id)
{
    return expressedNeedTable.load(reader, id);
}

std::vector<ExpressedNeed> of(const Reader& reader, AssemblyId assembly)
{
    return expressedNeedTable.all(
        reader, QStringLiteral("WHERE assembly_id = ? ORDER BY position, id"), assembly);
}

int unanswered(const Reader& reader, AssemblyId assembly)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT count(*) FROM expressed_need WHERE assembly_id = ?"
                              " AND answered_on IS NULL"),
            assembly)
        .toInt();
}

ExpressedNeedId save(Work& work, const ExpressedNeed& given, const ExpressedNeed* shown)
{
    ExpressedNeed need = given;
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(need, work.today()), before));
    if (!need.id.isValid())
        need.position = Sql(work)
                            .value(QStringLiteral("SELECT max(position) FROM expressed_need"
                                                  " WHERE assembly_id = ?"),
                                need.assembly)
                            .toInt()
            + 1;
    const ExpressedNeedId id{expressedNeedTable.save(work, need, shown)};
    if (shown) // what two desks wrote must hold together too
        refuseOn(ofWhatChanged(problems(load(work, id), work.today()), before));
    return id;
}

void remove(Work& work, ExpressedNeedId id)
{
    work.remove("expressed_need", id.value);
}

} // namespace expressed_needs

} // namespace jalons
