#include "core/exchange/targets.h"
#include "core/storage/sql.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/field/custom_field.h"
#include "core/storage/description.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace jalons {

namespace {

constexpr int mostMembers = 8;
/// After the signature of the headers: the row that keeps what words were said to mean.
const QString wordsSuffix = QStringLiteral(" words");

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list.append(value.toString());
    return list;
}

ImportTargets load()
{
    ImportTargets targets;
    const QJsonObject& json = targetsResource();
    for (const QJsonValue& value : json.value(QLatin1String("targets")).toArray()) {
        ImportTarget target{value[QLatin1String("code")].toString(),
            value[QLatin1String("fr")].toString(), value[QLatin1String("en")].toString(),
            texts(value[QLatin1String("headers")])};
        const QString column = target.code.section(u'.', 1);
        // A column of a record is called as everywhere, unless there is more to say of it here.
        if (const ColumnInfo* described = describedColumn(target.code.section(u'.', 0, 0), column);
            described && target.french.isEmpty()) {
            target.french = inFrench(described->word);
            target.english = QLatin1String(described->word);
        }
        // The column names of our own export.
        target.headers.append(column);
        targets.push_back(std::move(target));
    }
    const QJsonObject members = json.value(QLatin1String("members")).toObject();
    const QStringList words = texts(members.value(QLatin1String("words")));
    for (int number = 1; number <= mostMembers; ++number)
        for (const QJsonValue& field : members.value(QLatin1String("fields")).toArray()) {
            ImportTarget target{QStringLiteral("member%1.%2")
                                    .arg(number)
                                    .arg(field[QLatin1String("code")].toString()),
                QStringLiteral("Membre %1 du ménage : %2")
                    .arg(number)
                    .arg(field[QLatin1String("fr")].toString()),
                QStringLiteral("Household member %1: %2")
                    .arg(number)
                    .arg(field[QLatin1String("en")].toString()),
                {}};
            for (const QString& header : texts(field[QLatin1String("headers")]))
                for (const QString& word : words)
                    target.headers.append(QStringLiteral("%1 %2 %3").arg(header, word).arg(number));
            targets.push_back(std::move(target));
        }
    return targets;
}

QString signature(const QStringList& headers)
{
    QStringList keys;
    for (const QString& header : headers)
        keys.append(fold(header));
    return sha256Hex(keys.join(u'\n'));
}

} // namespace

const QJsonObject& targetsResource()
{
    static const QJsonObject read = [] {
        keepCoreResources();
        QFile file(QStringLiteral(":/exchange/targets.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return read;
}

const ImportTargets& importTargets()
{
    static const ImportTargets targets = load();
    return targets;
}

ImportTargets importTargets(const Reader& reader)
{
    ImportTargets targets = importTargets();
    for (const FieldOwner owner : {FieldOwner::Person, FieldOwner::Accompaniment})
        for (const CustomField& field : customFields::list(reader, owner)) {
            const QString code = QStringLiteral("field.%1.%2").arg(toCode(owner), field.label);
            targets.push_back({code, field.label, field.label, {field.label}});
        }
    return targets;
}

QString listOf(const QString& target)
{
    const QString table = target.section(u'.', 0, 0);
    const QString column = target.section(u'.', 1);
    if (column == u"role")
        return QStringLiteral("household_role");
    if (target == u"accompaniment.types")
        return QStringLiteral("accompaniment_type");
    if (target == u"accompaniment.origin")
        return QStringLiteral("origin");
    const ColumnInfo* described = table == u"person" ? describedColumn(table, column) : nullptr;
    return described && described->kind.kind == ColumnKind::Term
        ? QString(QLatin1String(described->kind.list))
        : QString();
}

QJsonObject toJson(const ImportMapping& mapping)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < mapping.headers.size(); ++i)
        columns.append(QJsonObject{{QStringLiteral("header"), mapping.headers[i]},
            {QStringLiteral("target"), mapping.targets[i]}});
    return {{QStringLiteral("format"), QStringLiteral("jalons-mapping")},
        {QStringLiteral("columns"), columns}};
}

std::optional<ImportMapping> mappingFromJson(
    const QJsonObject& json, const DataTable& table, QString* problem, const ImportTargets& known)
{
    const auto refuse = [&](const QString& why) {
        if (problem)
            *problem = why;
        return std::nullopt;
    };
    if (json.value(QLatin1String("format")) != QLatin1String("jalons-mapping"))
        return refuse(QStringLiteral("format"));
    ImportMapping mapping{table.headers, QStringList(table.headers.size(), QString())};
    QSet<qsizetype> taken;
    for (const QJsonValue& column : json.value(QLatin1String("columns")).toArray()) {
        const QString target = column[QLatin1String("target")].toString();
        if (!target.isEmpty()
            && std::none_of(known.begin(), known.end(),
                [&](const ImportTarget& t) { return t.code == target; }))
            return refuse(target);
        const QString header = fold(column[QLatin1String("header")].toString());
        for (qsizetype i = 0; i < table.headers.size(); ++i)
            if (!taken.contains(i) && fold(table.headers[i]) == header) {
                mapping.targets[i] = target;
                taken.insert(i); // the next column of the same header is the next one here too
                break;
            }
    }
    return mapping;
}

namespace importMappings {

std::optional<ImportMapping> remembered(const Reader& reader, const DataTable& table)
{
    ImportMapping mapping{table.headers, {}};
    Rows rows = Sql(reader).select(
        QStringLiteral("SELECT targets FROM import_mapping WHERE signature = ?"),
        signature(table.headers));
    if (!rows.next())
        return std::nullopt;
    rows.row() >> mapping.targets;
    if (mapping.targets.size() != mapping.headers.size())
        return std::nullopt;
    QStringList words;
    Rows said = Sql(reader).select(
        QStringLiteral("SELECT targets FROM import_mapping WHERE signature = ?"),
        signature(table.headers) + wordsSuffix);
    if (said.next())
        said.row() >> words;
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        mapping.words[words[i]].insert(words[i + 1], words[i + 2]);
    return mapping;
}

void remember(Work& work, const ImportMapping& mapping)
{
    const auto keep = [&work](const QString& key, const QStringList& what) {
        const qint64 id
            = Sql(work)
                  .value(QStringLiteral("SELECT id FROM import_mapping WHERE signature = ?"), key)
                  .toLongLong();
        if (id != 0 || !what.isEmpty())
            work.save("import_mapping", id,
                {{"signature", key}, {"targets", what}, {"used_on", work.today()}});
    };
    keep(signature(mapping.headers), mapping.targets);
    QStringList words;
    QStringList targets = mapping.words.keys();
    targets.sort();
    for (const QString& target : std::as_const(targets)) {
        const QHash<QString, QString>& said = mapping.words[target];
        QStringList values = said.keys();
        values.sort();
        for (const QString& value : std::as_const(values))
            words += {target, value, said[value]};
    }
    keep(signature(mapping.headers) + wordsSuffix, words);
}

} // namespace importMappings

} // namespace jalons
