#include "core/exchange/structure_export.h"

#include "core/base/resources.h"
#include "core/exchange/csv.h"
#include "core/exchange/readme.h"
#include "core/storage/work.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSqlRecord>

namespace jalons {

namespace {

constexpr int stepEvery = 500;

struct Writing
{
    const Reader& reader;
    const Step& step;
    int done = 0;
    int total = 0;
};

QString jsonText(const QString& text)
{
    // Through an array: Qt writes a value only inside one.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

bool isNumber(const QVariant& value)
{
    const int type = value.metaType().id();
    return type == QMetaType::LongLong || type == QMetaType::Int || type == QMetaType::Double;
}

QString plain(const QVariant& value)
{
    return value.metaType().id() == QMetaType::QByteArray
        ? QString::fromLatin1(value.toByteArray().toBase64())
        : value.toString();
}

void write(QFileDevice& file, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (file.write(bytes) != bytes.size())
        throw Failure({ErrorKind::DiskFull, file.errorString()});
}

void open(QSaveFile& file)
{
    if (!file.open(QIODevice::WriteOnly))
        throw Failure({ErrorKind::NotWritable, file.fileName() + u' ' + file.errorString()});
}

void commit(QSaveFile& file)
{
    if (!file.commit())
        throw Failure({ErrorKind::DiskFull, file.fileName() + u' ' + file.errorString()});
}

/// One table into its CSV file and into the JSON file, in the order of ids.
void exportTable(Writing& writing, const QString& table, const QString& path, QFileDevice& json)
{
    QSaveFile csv(path);
    open(csv);
    csv.write("\xEF\xBB\xBF");
    Rows rows = writing.reader.selectWith(
        QStringLiteral("SELECT * FROM \"%1\" ORDER BY id").arg(table), {});
    const QSqlRecord record = rows.query().record();
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    write(csv, names.join(u';') + QStringLiteral("\r\n"));
    write(json, QStringLiteral("    %1: [").arg(jsonText(table)));
    for (bool first = true; rows.next(); first = false) {
        if (writing.done++ % stepEvery == 0 && writing.step
            && !writing.step(writing.done, writing.total))
            throw Refusal(Problems());
        QStringList cells;
        QStringList members;
        for (int i = 0; i < names.size(); ++i) {
            const QVariant value = rows.query().value(i);
            const QString text = plain(value);
            cells.append(isNumber(value) ? text : csvCell(text));
            const QString member = value.isNull() ? QStringLiteral("null")
                : isNumber(value)                 ? text
                                                  : jsonText(text);
            members.append(jsonText(names[i]) + QStringLiteral(": ") + member);
        }
        write(csv, cells.join(u';') + QStringLiteral("\r\n"));
        write(json,
            (first ? QStringLiteral("\n      {") : QStringLiteral(",\n      {"))
                + members.join(QLatin1String(", ")) + u'}');
    }
    write(json, QStringLiteral("\n    ]"));
    commit(csv);
}

} // namespace

QHash<QString, TableDescription> tableDescriptions()
{
    keepCoreResources();
    QFile file(QStringLiteral(":/exchange/columns.json"));
    QHash<QString, TableDescription> descriptions;
    if (!file.open(QIODevice::ReadOnly))
        return descriptions;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (auto table = json.begin(); table != json.end(); ++table) {
        const QJsonObject content = table.value().toObject();
        TableDescription description{content.value(QLatin1String("file")).toString(),
            content.value(QLatin1String("text")).toString(), {}};
        const QJsonObject columns = content.value(QLatin1String("columns")).toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            description.columns.insert(column.key(), column.value().toString());
        descriptions.insert(table.key(), description);
    }
    return descriptions;
}

QStringList exportedTables(const Reader& reader, bool withJournal)
{
    QStringList tables;
    Rows rows = reader.select(QStringLiteral(
        "SELECT t.name FROM pragma_table_list t JOIN sqlite_schema s ON s.name = t.name"
        " WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = 'id')"
        " ORDER BY s.rowid"));
    while (rows.next()) {
        QString name;
        rows.row() >> name;
        const bool isJournal = name == u"journal" || name == u"operation";
        // Which windows are open, what is being typed, who made the file: not the structure's data.
        const bool isOfTheMoment = name == u"desk" || name == u"draft" || name == u"program"
            || name == u"lineage" || name == u"used_number";
        if (!isOfTheMoment && (withJournal || !isJournal))
            tables.append(name);
    }
    return tables;
}

Result<QStringList> exportStructure(
    const Reader& reader, const QString& folder, const ExportOptions& options, const Step& step)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty())
        return Error{ErrorKind::FileExists, folder};
    if (!dir.exists() && !QDir().mkpath(folder))
        return Error{ErrorKind::NotWritable, folder};
    QStringList written;
    try {
        const QHash<QString, TableDescription> descriptions = tableDescriptions();
        const QStringList tables = exportedTables(reader, options.withJournal);
        Writing writing{reader, step};
        QList<ReadmeTable> described;
        for (const QString& table : tables) {
            const int rows
                = reader.value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)).toInt();
            writing.total += rows;
            described.append({table, descriptions.value(table), rows});
        }
        QSaveFile json(dir.filePath(QStringLiteral("structure.json")));
        open(json);
        write(json,
            QStringLiteral("{\n  \"format\": \"jalons-export\",\n  \"schema\": %1,\n"
                           "  \"date\": %2,\n  \"tables\": {\n")
                .arg(reader.value(QStringLiteral("PRAGMA user_version")).toInt())
                .arg(jsonText(reader.today().toString(Qt::ISODate))));
        for (const ReadmeTable& table : described) {
            const QString path = dir.filePath(table.fileName());
            exportTable(writing, table.name, path, json);
            written.append(path);
            write(json, table.name == tables.last() ? QStringLiteral("\n") : QStringLiteral(",\n"));
        }
        write(json, QStringLiteral("  }\n}\n"));
        commit(json);
        written.append(json.fileName());
        QSaveFile readme(dir.filePath(QStringLiteral("LISEZMOI.txt")));
        open(readme);
        write(readme, readmeText(reader, described));
        commit(readme);
        written.append(readme.fileName());
        return written;
    } catch (const Failure& failure) {
        // A half export could be taken for a whole one.
        for (const QString& path : std::as_const(written))
            QFile::remove(path);
        return failure.error();
    }
}

} // namespace jalons
