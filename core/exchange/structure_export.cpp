#include "core/exchange/structure_export.h"
#include "core/storage/sql.h"

#include "core/exchange/csv.h"
#include "core/exchange/read_back.h"
#include "core/exchange/readme.h"
#include "core/storage/contents.h"
#include "core/storage/description.h"
#include "core/storage/new_file.h"
#include "core/storage/output_folder.h"
#include "core/storage/work.h"
#include <QJsonDocument>

namespace jalons {

namespace {

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

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

/// A file of the export, by its name.
class PartFile
{
public:
    PartFile(const OutputFolder& folder, const QString& name)
        : m_file(folder.partPath(name))
    {
    }
    void write(const QString& text) { m_file.write(text.toUtf8()); }
    void commit() { m_file.commit(); }

private:
    OutputFile m_file;
};

/// One table into its CSV file and into the JSON file, in the order of ids. @return its rows.
int exportTable(Writing& writing, const ReadmeTable& table, PartFile& csv, PartFile& json)
{
    QStringList names;
    for (const QString& column : table.columns) {
        const ColumnInfo* described = table.described->find(column);
        names.append(described && described->kind.kind == ColumnKind::Content
                ? contents::bytesSql(quoted(table.name), quoted(column))
                : quoted(column));
    }
    Rows rows = Sql(writing.reader)
                    .selectWith(QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                    .arg(names.join(u','), quoted(table.name)),
                        {});
    csv.write(QChar(QChar::ByteOrderMark) + table.columns.join(u';') + QStringLiteral("\r\n"));
    json.write(QStringLiteral("    %1: [").arg(jsonText(table.name)));
    int count = 0;
    while (rows.next()) {
        if (writing.done++ % rowsPerStep == 0 && writing.step
            && !writing.step(writing.done, writing.total))
            throw Refusal(Problems());
        QStringList cells;
        QStringList members;
        for (int i = 0; i < table.columns.size(); ++i) {
            const QVariant value = rows.query().value(i);
            const QString text = plain(value);
            cells.append(isNumber(value) ? text : csvCell(text));
            const QString member = value.isNull() ? QStringLiteral("null")
                : isNumber(value)                 ? text
                                                  : jsonText(text);
            members.append(jsonText(table.columns[i]) + QStringLiteral(": ") + member);
        }
        csv.write(cells.join(u';') + QStringLiteral("\r\n"));
        json.write((count++ == 0 ? QStringLiteral("\n      {") : QStringLiteral(",\n      {"))
            + members.join(QLatin1String(", ")) + u'}');
    }
    json.write(QStringLiteral("\n    ]"));
    return count;
}

/// What was read must be what can be read back.
void compare(qint64 written, qint64 found, const QString& name)
{
    if (written != found)
        throw Failure(
            {ErrorKind::Io, QStringLiteral("%1: %2 / %3").arg(name).arg(found).arg(written), {}});
}

/// The tables of the file that may hold records: search indexes and SQLite's own are left out.
QStringList tablesIn(const Reader& reader)
{
    QStringList tables;
    Rows rows = Sql(reader).select(QStringLiteral(
        "SELECT t.name FROM pragma_table_list t JOIN sqlite_schema s ON s.name = t.name"
        " WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " ORDER BY s.rowid"));
    while (rows.next()) {
        QString name;
        rows.row() >> name;
        tables.append(name);
    }
    return tables;
}

QStringList columnsIn(const Reader& reader, const QString& table)
{
    QStringList columns;
    Rows rows = Sql(reader).select(
        QStringLiteral("SELECT name FROM pragma_table_xinfo(?) ORDER BY cid"), table);
    while (rows.next()) {
        QString name;
        rows.row() >> name;
        columns.append(name);
    }
    return columns;
}

} // namespace

QStringList exportedTables(const Reader& reader, bool withJournal)
{
    QStringList tables;
    for (const QString& name : tablesIn(reader)) {
        const TableInfo* table = describedTable(name);
        if (table && !table->isOfTheMoment && (withJournal || !table->isAudit))
            tables.append(name);
    }
    return tables;
}

QStringList exportedColumns(const Reader& reader, const QString& table)
{
    const QStringList there = columnsIn(reader, table);
    QStringList columns{QStringLiteral("id")};
    for (const ColumnInfo& column : describedTable(table)->columns)
        if (there.contains(QLatin1String(column.name)))
            columns.append(QLatin1String(column.name));
    return columns;
}

QStringList undescribed(const Reader& reader)
{
    QStringList found;
    for (const QString& table : tablesIn(reader)) {
        const TableInfo* described = describedTable(table);
        if (!described)
            found.append(table);
        else if (!described->isOfTheMoment)
            for (const QString& column : columnsIn(reader, table))
                if (column != QLatin1String("id") && !described->find(column))
                    found.append(table + u'.' + column);
    }
    return found;
}

Result<ExportReport> exportStructure(
    const Reader& reader, const QString& path, const ExportOptions& options, const Step& step)
{
    try {
        OutputFolder folder(path);
        ExportReport report;
        report.leftOut = undescribed(reader);
        const QStringList tables = exportedTables(reader, options.withJournal);
        Writing writing{reader, step};
        QList<ReadmeTable> described;
        for (const QString& table : tables) {
            const int rows
                = Sql(reader)
                      .value(QStringLiteral("SELECT count(*) FROM %1").arg(quoted(table)))
                      .toInt();
            writing.total += rows;
            described.append({table, describedTable(table), exportedColumns(reader, table), rows});
        }
        const QString jsonName = QStringLiteral("structure.json");
        PartFile json(folder, jsonName);
        json.write(QStringLiteral("{\n  \"format\": \"jalons-export\",\n  \"schema\": %1,\n"
                                  "  \"date\": %2,\n  \"tables\": {\n")
                       .arg(Sql(reader).value(QStringLiteral("PRAGMA user_version")).toInt())
                       .arg(jsonText(reader.today().toString(Qt::ISODate))));
        for (const ReadmeTable& table : described) {
            PartFile csv(folder, table.fileName());
            compare(table.rows, exportTable(writing, table, csv, json), table.name);
            csv.commit();
            compare(table.rows + 1, csvRows(folder.partPath(table.fileName())), table.fileName());
            report.files.append(folder.path(table.fileName()));
            json.write(table.name == tables.last() ? QStringLiteral("\n") : QStringLiteral(",\n"));
        }
        json.write(QStringLiteral("  }\n}\n"));
        json.commit();
        compare(writing.total, jsonRows(folder.partPath(jsonName)), jsonName);
        const QString readmeName = QStringLiteral("LISEZMOI.txt");
        PartFile readme(folder, readmeName);
        readme.write(readmeText(reader, described, report.leftOut));
        readme.commit();
        if (step && !step(writing.total, writing.total))
            throw Refusal(Problems());
        folder.commit();
        report.files.append({folder.path(jsonName), folder.path(readmeName)});
        return report;
    } catch (const Failure& failure) {
        return failure.error();
    }
}

} // namespace jalons
