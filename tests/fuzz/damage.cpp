#include "tests/fuzz/damage.h"

#include "core/demo/demo.h"
#include "core/storage/database.h"
#include "core/storage/failure.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <limits>
#include <sqlite3.h>

namespace jalons::testing {

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype headerSize = 100;

/// What is in no file, and what rules, dates, JSON and trees have to bear.
QVariant odd(Input& input, bool isText)
{
    static const QStringList texts{{}, QStringLiteral("?"), QStringLiteral("2026-02-31"),
        QStringLiteral("9999-12-31"), QStringLiteral("0001-01-01"), QStringLiteral("-4713-01-01"),
        QStringLiteral("2026-03-10T25:61:00"), QStringLiteral("{}"), QStringLiteral("[]"),
        QStringLiteral("null"), QStringLiteral("[{\"id\":\"x\"}]"), QString(5000, u'['),
        QString(70'000, u'é'), QString(3, QChar::Null), QString(1, QChar(0xD800)),
        QStringLiteral("%1 %2 %s %n"), QStringLiteral("{{{person}}")};
    constexpr qint64 numbers[]{0, -1, 1, 2, 6, 255, std::numeric_limits<qint32>::max(),
        std::numeric_limits<qint32>::min(), std::numeric_limits<qint64>::max(),
        std::numeric_limits<qint64>::min()};
    if (isText)
        return texts[input.one(texts.size())];
    return numbers[input.one(std::size(numbers))];
}

/// Changes cells of a sound file without the rules that guard them.
class CellEditor
{
public:
    explicit CellEditor(const QString& path)
        : m_database(FileAccess(path), OpenMode::ReadWrite)
    {
        sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        m_database.exec(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        m_database.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        for (Rows rows = m_database.select(QStringLiteral(
                 "SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_info(t.name) c"
                 " WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%'"));
             rows.next();) {
            Column column;
            rows.row() >> column.table >> column.name >> column.type;
            m_columns.append(column);
        }
    }

    void edit(Input& input)
    {
        const Column column = m_columns[input.one(m_columns.size())];
        try {
            const QVariant row = rowOf(column.table, input.byte());
            m_database.exec(QStringLiteral("UPDATE \"%1\" SET \"%2\" = ? WHERE rowid = ?")
                                .arg(column.table, column.name),
                {valueFor(column, input), row});
        } catch (const Failure&) {
            // Of the wrong type, or not unique: SQLite itself refuses it, as it would anywhere.
        }
    }

private:
    struct Column
    {
        QString table;
        QString name;
        QString type;
    };

    QVariant rowOf(const QString& table, int index)
    {
        const int count
            = m_database.value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)).toInt();
        return m_database.value(
            QStringLiteral("SELECT rowid FROM \"%1\" LIMIT 1 OFFSET ?").arg(table),
            {count > 0 ? index % count : 0});
    }

    QVariant valueFor(const Column& column, Input& input)
    {
        const bool isText = column.type == QLatin1String("TEXT");
        switch (input.byte() % 4) {
        case 0:
            return odd(input, isText);
        case 1: // of another row: a parent that is its own child, two of what there is one of
            return m_database.value(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE rowid = ?")
                                        .arg(column.name, column.table),
                {rowOf(column.table, input.byte())});
        case 2:
            return column.type == QLatin1String("BLOB") ? QVariant(input.bytes())
                : isText                                ? QVariant(QString::fromUtf8(input.bytes()))
                                                        : QVariant(input.number<qint64>());
        default: // a byte of it
            QByteArray bytes
                = m_database
                      .value(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE rowid = ?")
                                 .arg(column.name, column.table),
                          {rowOf(column.table, 0)})
                      .toByteArray();
            if (!bytes.isEmpty())
                bytes[input.one(bytes.size())] = char(input.byte());
            return isText ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes);
        }
    }

    Database m_database;
    QList<Column> m_columns;
};

void damagePages(QByteArray& bytes, Input& input)
{
    const qsizetype pages = std::max<qsizetype>(1, bytes.size() / pageSize);
    const auto room = [&](qsizetype at, qsizetype wanted) {
        return std::clamp<qsizetype>(bytes.size() - at, 0, wanted);
    };
    const qsizetype page = input.one(pages) * pageSize;
    switch (input.byte() % 5) {
    case 0: { // a few bytes anywhere in it
        const qsizetype at = page + input.one(pageSize);
        const QByteArray patch = input.bytes();
        bytes.replace(at, room(at, patch.size()), patch.left(room(at, patch.size())));
        break;
    }
    case 1: { // its header and the offsets of its cells
        const qsizetype at = page + (page == 0 ? headerSize : 0) + input.byte() % 24;
        if (room(at, 1) == 1)
            bytes[at] = char(input.byte());
        break;
    }
    case 2: { // another page in its place
        const QByteArray other = bytes.mid(input.one(pages) * pageSize, pageSize);
        bytes.replace(page, room(page, other.size()), other.left(room(page, other.size())));
        break;
    }
    case 3: // the file ends there
        bytes.truncate(page + input.one(pageSize));
        break;
    default: { // blank from there on
        const qsizetype at = page + input.one(pageSize);
        const qsizetype length = room(at, input.number<quint16>());
        bytes.replace(at, length, QByteArray(length, char(input.byte())));
    }
    }
}

} // namespace

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QList<QByteArray> soundFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sound.jalons"));
    demo::Options options;
    options.people = 5;
    options.years = 1;
    options.today = QDate(2026, 3, 10);
    if (!demo::generate(FileAccess(path), options))
        qFatal("no demonstration");
    QList<QByteArray> files{bytesOf(path)};
    const QDir data(QStringLiteral(JALONS_TEST_DATA));
    for (const QString& name :
        data.entryList({QStringLiteral("schema-*.jalons")}, QDir::Files, QDir::Name))
        files.append(bytesOf(data.filePath(name)));
    return files;
}

void writeDamaged(const QList<QByteArray>& sound, Input& input, const QString& path)
{
    const quint8 kind = input.byte();
    // Older ones more rarely: bringing them up to date takes most of the time.
    QByteArray bytes = kind % 8 != 7 ? sound[0] : sound[kind / 8 % sound.size()];
    if (kind >= 0xE0) { // the input itself, under a header that is ours or not
        const QByteArray own = input.rest();
        writeBytes(path, kind >= 0xF0 ? own : bytes.left(headerSize) + own);
        return;
    }
    writeBytes(path, bytes);
    if (const int cells = input.byte() % 8; cells > 0) {
        CellEditor editor(path);
        for (int i = 0; i < cells && !input.isAtEnd(); ++i)
            editor.edit(input);
    }
    if (input.isAtEnd())
        return;
    bytes = bytesOf(path);
    while (!input.isAtEnd())
        damagePages(bytes, input);
    writeBytes(path, bytes);
}

} // namespace jalons::testing
