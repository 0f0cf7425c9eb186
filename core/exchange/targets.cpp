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
/// Of the values of a column, to be recognised by them.
constexpr double largePart = 0.8;
constexpr std::size_t sampleLines = 200;

QJsonObject resource()
{
    keepCoreResources();
    QFile file(QStringLiteral(":/exchange/targets.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list.append(value.toString());
    return list;
}

/// « Prénom(s)* : » → « prenom s »
QString plain(const QString& header)
{
    QString text = fold(header);
    for (QChar& c : text)
        if (!c.isLetterOrNumber())
            c = u' ';
    return text.simplified();
}

/// The ways a header may be meant, the most exact first: whole, without what is in parentheses,
/// its first line.
QStringList readings(const QString& header)
{
    static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)"));
    return {
        plain(header), plain(QString(header).remove(aside)), plain(header.section(u'\n', 0, 0))};
}

ImportTargets load()
{
    ImportTargets targets;
    const QJsonObject json = resource();
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

/// What each header means; the first target that claims it has it.
QHash<QString, QString> targetsByHeader(const ImportTargets& targets)
{
    QHash<QString, QString> map;
    for (const ImportTarget& target : targets)
        for (const QString& header : target.headers)
            if (const QString key = plain(header); !map.contains(key))
                map.insert(key, target.code);
    return map;
}

/// A column without a header that says it, but whose values do.
QString targetByValues(const DataTable& table, int column)
{
    int values = 0;
    int mails = 0;
    int phones = 0;
    for (std::size_t i = 0; i < qMin(sampleLines, table.lines.size()); ++i) {
        const QString cell = table.lines[i].cells[column].trimmed();
        if (cell.isEmpty())
            continue;
        ++values;
        mails += isMail(cell) ? 1 : 0;
        const auto digits
            = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
        phones += digits == 10 && cell.startsWith(u'0') && isPhone(cell) ? 1 : 0;
    }
    if (values == 0)
        return {};
    if (mails >= largePart * values)
        return QStringLiteral("person.mail");
    return phones >= largePart * values ? QStringLiteral("person.phone") : QString();
}

QString signature(const QStringList& headers)
{
    QStringList keys;
    for (const QString& header : headers)
        keys.append(fold(header));
    return sha256Hex(keys.join(u'\n'));
}

} // namespace

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

bool takesSeveral(const QString& target)
{
    return target == u"person.note" || target == u"person.phone" || target == u"person.mobile"
        || target == u"person.address_more";
}

ImportMapping proposedMapping(const DataTable& table, const ImportTargets& targets)
{
    const QHash<QString, QString> byHeader = targetsByHeader(targets);
    ImportMapping mapping{table.headers, QStringList(table.headers.size(), QString())};
    const auto isFree = [&](const QString& target) {
        return !target.isEmpty() && (takesSeveral(target) || !mapping.isUsed(target));
    };
    // The exact headers of all columns come before the looser readings of any.
    for (int way = 0; way < 3; ++way)
        for (qsizetype i = 0; i < table.headers.size(); ++i) {
            const QString target = byHeader.value(readings(table.headers[i])[way]);
            if (mapping.targets[i].isEmpty() && isFree(target))
                mapping.targets[i] = target;
        }
    for (qsizetype i = 0; i < table.headers.size(); ++i)
        if (mapping.targets[i].isEmpty())
            if (const QString target = targetByValues(table, static_cast<int>(i));
                !mapping.isUsed(target))
                mapping.targets[i] = target;
    return mapping;
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
    return mapping;
}

void remember(Work& work, const ImportMapping& mapping)
{
    const QString key = signature(mapping.headers);
    const qint64 id
        = Sql(work)
              .value(QStringLiteral("SELECT id FROM import_mapping WHERE signature = ?"), key)
              .toLongLong();
    work.save("import_mapping", id,
        {{"signature", key}, {"targets", mapping.targets}, {"used_on", work.today()}});
}

} // namespace importMappings

} // namespace jalons
