#include "core/base/words.h"
#include "core/storage/description.h"
#include "core/storage/guards.h"
#include "core/storage/sql.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/core/fixture.h"
#include <QtTest>

using namespace jalons;
using namespace jalons::testing;

/// The one description of each record against the schema of the file, in both directions.
class TestDescriptions : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnIsDescribedOnce();
    void everyWordIsFrench();
    void kindsAreThoseOfTheSchema();
    void termsNameVocabularies();
    void rowsAreCalledBySomethingOfTheirs();
    void derivedColumnsAreDerived();
    void guardsAreThoseOfTheDescriptions();
    void guardsAreGeneratedFromDescriptions();
};

namespace {

std::vector<const TableInfo*> records()
{
    std::vector<const TableInfo*> found;
    for (const TableInfo* table : describedTables())
        if (!table->isOfTheMoment)
            found.push_back(table);
    return found;
}

QString nameOf(const TableInfo& table, const ColumnInfo& column)
{
    return QLatin1String(table.name) + u'.' + QLatin1String(column.name);
}

bool isCounted(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Money || kind == ColumnKind::Percent
        || kind == ColumnKind::YesNo;
}

struct Schema
{
    QSet<QString> tables;
    QHash<QString, QString> columns; ///< « table.column » and its type
    QHash<QString, QString> references; ///< « table.column » and the table it refers to
};

Schema schemaOf(const Reader& reader)
{
    Schema schema;
    for (Rows rows = Sql(reader).select(
             QStringLiteral("SELECT t.name, c.name, c.type, (SELECT f.\"table\" FROM"
                            " pragma_foreign_key_list(t.name) f WHERE f.\"from\" = c.name) FROM "
                            "pragma_table_list t, pragma_table_info(t.name) c"
                            " WHERE t.schema = 'main' AND t.type = 'table' AND t.strict"));
         rows.next();) {
        QString table;
        QString column;
        QString type;
        QString parent;
        Row row = rows.row();
        row >> table >> column >> type >> parent;
        schema.tables.insert(table);
        if (column == u"id")
            continue;
        schema.columns.insert(table + u'.' + column, type);
        if (!parent.isEmpty())
            schema.references.insert(table + u'.' + column, parent);
    }
    return schema;
}

} // namespace

void TestDescriptions::everyColumnIsDescribedOnce()
{
    const auto file = newFile();
    const auto schema = file->query(schemaOf);
    QVERIFY(schema);
    QSet<QString> there = schema->tables;
    QStringList columns = schema->columns.keys();
    QSet<QString> described;
    for (const TableInfo* table : describedTables()) {
        QVERIFY2(there.remove(QLatin1String(table->name)),
            qPrintable(QStringLiteral("no such table, or described twice: ")
                + QLatin1String(table->name)));
        if (table->isOfTheMoment) {
            columns.removeIf([&](const QString& name) {
                return name.startsWith(QLatin1String(table->name) + u'.');
            });
            continue;
        }
        for (const ColumnInfo& column : table->columns) {
            QVERIFY2(columns.removeOne(nameOf(*table, column)),
                qPrintable(QStringLiteral("no such column, or described twice: ")
                    + nameOf(*table, column)));
        }
        for (const char* name : table->formerlyDerived)
            QVERIFY(
                !schema->columns.contains(QLatin1String(table->name) + u'.' + QLatin1String(name)));
    }
    QCOMPARE(QStringList(there.begin(), there.end()).join(u' '), QString());
    QCOMPARE(columns.join(u' '), QString());
    QVERIFY(schema->columns.size() > 300);
}

void TestDescriptions::everyWordIsFrench()
{
    // The context holds the words of descriptions only, so that a word taken from elsewhere shows.
    QStringList missing;
    QTranslator french;
    QVERIFY(french.load(QStringLiteral(":/i18n/jalons_fr.qm")));
    const auto look = [&](const QString& where, const char* word) {
        if (!*word || french.translate("jalons", word).isEmpty())
            missing << where + QStringLiteral(": ") + QString::fromUtf8(word);
    };
    for (const TableInfo* table : records()) {
        look(QLatin1String(table->name), table->word);
        for (const ColumnInfo& column : table->columns) {
            look(nameOf(*table, column), column.word);
            for (const CodeWord& word : column.kind.words)
                look(nameOf(*table, column), word.word);
        }
    }
    QCOMPARE(missing.join(u'\n'), QString());
    QCOMPARE(inFrench("Birth name"), QStringLiteral("Nom de naissance"));
}

void TestDescriptions::kindsAreThoseOfTheSchema()
{
    const auto file = newFile();
    const auto schema = file->query(schemaOf);
    QVERIFY(schema);
    static const QSet<ColumnKind> integers{ColumnKind::Money, ColumnKind::Percent,
        ColumnKind::YesNo, ColumnKind::Number, ColumnKind::Level, ColumnKind::Rank,
        ColumnKind::Reference};
    for (const TableInfo* table : records())
        for (const ColumnInfo& column : table->columns) {
            const QString name = nameOf(*table, column);
            const QString type = column.kind.kind == ColumnKind::Bytes ? QStringLiteral("BLOB")
                : integers.contains(column.kind.kind)                  ? QStringLiteral("INTEGER")
                                                                       : QStringLiteral("TEXT");
            QVERIFY2(schema->columns.value(name) == type, qPrintable(name));
            // A content is referred to by its name: none is named that is not there.
            const QString parent = schema->references.value(name);
            QVERIFY2((column.kind.kind == ColumnKind::Reference)
                    == (!parent.isEmpty() && parent != u"content"),
                qPrintable(name));
            QVERIFY2((column.kind.kind == ColumnKind::Content) == (parent == u"content"),
                qPrintable(name));
            if (column.kind.kind == ColumnKind::Code)
                QVERIFY2(*column.kind.list || (column.kind.known && column.kind.known().size() > 1),
                    qPrintable(name));
            // A code is named somewhere: nobody reads « health_cover ».
            for (const CodeWord& word : column.kind.words)
                QVERIFY2(column.kind.known().contains(QLatin1String(word.code)), qPrintable(name));
        }
}

void TestDescriptions::termsNameVocabularies()
{
    const Vocabulary vocabulary = Vocabulary::builtIn();
    for (const TableInfo* table : records())
        for (const ColumnInfo& column : table->columns) {
            QStringList lists;
            if (column.kind.listBy) {
                const ColumnInfo* by = table->find(QLatin1String(column.kind.by));
                QVERIFY(by && by->kind.known);
                for (const QString& code : by->kind.known())
                    lists.append(column.kind.listBy(code));
            } else if (column.kind.kind == ColumnKind::Term || column.kind.kind == ColumnKind::Terms
                || *column.kind.list) {
                lists.append(QLatin1String(column.kind.list));
            }
            for (const QString& list : lists)
                QVERIFY2(!vocabulary.terms(list).empty(),
                    qPrintable(nameOf(*table, column) + u' ' + list));
        }
}

void TestDescriptions::rowsAreCalledBySomethingOfTheirs()
{
    const auto file = newFile();
    for (const TableInfo* table : records()) {
        if (*table->called.after) {
            const ColumnInfo* column = table->find(QLatin1String(table->called.after));
            QVERIFY2(column && column->kind.kind == ColumnKind::Reference, table->name);
        }
        if (*table->called.sql) {
            const auto read = file->query([&](const Reader& r) {
                return Sql(r).value(
                    QStringLiteral("SELECT %1 FROM %2 LIMIT 1")
                        .arg(QLatin1String(table->called.sql), QLatin1String(table->name)));
            });
            QVERIFY2(read, table->name);
        }
        for (const auto& [first, second] : table->ordered)
            for (const char* name : {first, second}) {
                const ColumnInfo* column = table->find(QLatin1String(name));
                QVERIFY2(column && column->kind.kind == ColumnKind::Date, table->name);
            }
    }
}

void TestDescriptions::derivedColumnsAreDerived()
{
    // What is derived is either written with the row or computed again by the table.
    int derived = 0;
    for (const TableInfo* table : records())
        for (const ColumnInfo& column : table->columns)
            if (column.traits.derived) {
                ++derived;
                QVERIFY2(table->derive || QLatin1String(table->name) == QLatin1String("partner")
                        || QLatin1String(table->name) == QLatin1String("activity"),
                    qPrintable(nameOf(*table, column)));
            }
    QVERIFY(derived > 8);
    QVERIFY(isDerived(QStringLiteral("person"), QStringLiteral("search_text")));
    QVERIFY(!isDerived(QStringLiteral("person"), QStringLiteral("note")));
    QVERIFY(!isDerived(QStringLiteral("nobody"), QStringLiteral("note")));
}

/// Every column of a sealed table refuses another value once the contract is signed, those said to
/// be free alone excepted.
void TestDescriptions::guardsAreThoseOfTheDescriptions()
{
    const auto file = newFile();
    const auto done = file->perform(Operation::UpdateContract, [](Work& work) {
        Database& db = Sql(work).database();
        db.exec(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        contents::keep(db, "{}");
        // Rows of every sealed table, of one contract; what they refer to is of no matter here.
        for (const TableInfo* table : records()) {
            if (!table->isSealed())
                continue;
            QStringList names{QStringLiteral("id")};
            QStringList values{QStringLiteral("7")};
            for (const ColumnInfo& column : table->columns) {
                names << QLatin1String(column.name);
                const QString name = QLatin1String(column.name);
                const ColumnKind kind = column.kind.kind;
                const bool isOwner = QLatin1String(table->seal.by) == name;
                // The day of an owner is noted once its parts are there.
                const bool isDay = name == u"signed_on" || name == u"completed_on";
                const bool isPart = name == u"contract_id" || name == u"attestation_id";
                values << (isOwner || isPart            ? QStringLiteral("7")
                        : isDay                         ? QStringLiteral("NULL")
                        : name == u"person_id"          ? QStringLiteral("1")
                        : kind == ColumnKind::Code      ? u'\'' + column.kind.known().last() + u'\''
                        : kind == ColumnKind::Reference ? QStringLiteral("NULL")
                        : kind == ColumnKind::Rank      ? QStringLiteral("1")
                        : isCounted(kind)               ? QStringLiteral("1")
                        : kind == ColumnKind::Date      ? QStringLiteral("'2026-02-03'")
                        : kind == ColumnKind::Content   ? QStringLiteral("NULL")
                                                        : QStringLiteral("'a'"));
                if (name == u"accompaniment_id")
                    values.last() = QStringLiteral("1");
            }
            db.exec(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                        .arg(QLatin1String(table->name), names.join(u','), values.join(u',')));
        }
        db.exec(QStringLiteral("UPDATE contract SET signed_on = '2026-02-04' WHERE id = 7"));
        db.exec(QStringLiteral(
            "UPDATE assessment_version SET completed_on = '2026-02-05' WHERE id = 7"));
        db.exec(
            QStringLiteral("UPDATE participation SET completed_on = '2026-02-04' WHERE id = 7"));
        QStringList wrong;
        for (const TableInfo* table : records())
            for (const ColumnInfo& column : table->columns) {
                if (!table->isSealed())
                    continue;
                const QString other = column.kind.kind == ColumnKind::Content
                    ? QStringLiteral("(SELECT hash FROM content)")
                    : column.kind.kind == ColumnKind::Reference
                        || column.kind.kind == ColumnKind::Rank || isCounted(column.kind.kind)
                    ? QStringLiteral("ifnull(%1, 0) + 1").arg(QLatin1String(column.name))
                    : QStringLiteral("%1 || 'b'").arg(QLatin1String(column.name));
                bool refused = false;
                try {
                    db.exec(
                        QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = 7")
                            .arg(QLatin1String(table->name), QLatin1String(column.name), other));
                } catch (const Failure& failure) {
                    refused = failure.error().problems.contains(
                        Problem{QString(), ProblemKind::ContractFrozen, {}});
                }
                if (refused == column.traits.free)
                    wrong << nameOf(*table, column);
            }
        throw Failure({wrong.isEmpty() ? ErrorKind::NothingToUndo : ErrorKind::Internal,
            wrong.join(u' '), {}}); // nothing of this is kept
    });
    QVERIFY2(
        !done && done.error().kind == ErrorKind::NothingToUndo, qPrintable(done.error().detail));
}

/// The guards of the schema are those that the descriptions give, to the letter: a migration that
/// adds a sealed table, a sealed column or a document makes them again.
void TestDescriptions::guardsAreGeneratedFromDescriptions()
{
    const auto file = newFile();
    const auto said = [](const QString& table, const QString& name, const QString& sql) {
        return QStringList{table, name, sql.simplified()}.join(u'\n');
    };
    QStringList there = *file->query([&](const Reader& r) {
        QStringList found;
        for (Rows rows
             = Sql(r).select(QStringLiteral("SELECT tbl_name, name, sql FROM sqlite_schema WHERE"
                                            " type = 'trigger' AND sql LIKE '%RAISE%'"));
             rows.next();) {
            QString table;
            QString name;
            QString sql;
            Row row = rows.row();
            row >> table >> name >> sql;
            found.append(said(table, name, sql));
        }
        return found;
    });
    QStringList generated;
    for (const Guard& guard : allGuards())
        generated.append(said(guard.table, guard.name, guard.sql));
    there.sort();
    generated.sort();
    QCOMPARE(there.join(u'\n'), generated.join(u'\n'));
    QVERIFY(generated.size() > 15);
}

QTEST_GUILESS_MAIN(TestDescriptions)
#include "test_descriptions.moc"
