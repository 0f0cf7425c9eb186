#include "core/check/check.h"

#include "core/check/schema_words.h"
#include "core/contract/seal.h"
#include "core/documents/contract_document.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "fixture.h"
#include <QTemporaryDir>
#include <algorithm>
#include <sqlite3.h>

using namespace jalons;
using namespace jalons::testing;

namespace {

/// « missing trigger contract contract_frozen »: one finding in one text.
QString said(const CheckFinding& f)
{
    static const QStringList parts{"table", "column", "index", "view", "trigger", "guard", "entry"};
    const QString what = f.kind == CheckKind::PartMissing ? QStringLiteral("missing")
        : f.kind == CheckKind::PartAltered                ? QStringLiteral("altered")
        : f.kind == CheckKind::PartAdded                  ? QStringLiteral("added")
        : f.kind == CheckKind::NotIntact                  ? QStringLiteral("not intact")
        : f.kind == CheckKind::NotAsSigned                ? QStringLiteral("not as signed")
                                                          : QStringLiteral("other");
    if (f.kind == CheckKind::NotAsSigned || f.kind == CheckKind::NotIntact)
        return QStringLiteral("%1 %2 %3").arg(what, f.table, f.detail).trimmed();
    return QStringLiteral("%1 %2 %3 %4").arg(what, parts[int(f.part)], f.table, f.detail);
}

QStringList findings(const QString& path)
{
    const auto report = checkFile(FileAccess(path), clockOn(today));
    if (!report)
        return {
            QStringLiteral("error %1 %2").arg(int(report.error().kind)).arg(report.error().detail)};
    QStringList all;
    for (const CheckFinding& f : report->findings)
        all.append(said(f));
    return all;
}

struct Object
{
    QString type;
    QString name;
    QString table;
    QString sql;
};

QList<Object> objectsOf(Database& database)
{
    QList<Object> all;
    for (Rows rows = database.select(QStringLiteral(
             "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"));
         rows.next();) {
        Object o;
        Row row = rows.row();
        row >> o.type >> o.name >> o.table >> o.sql;
        all.append(o);
    }
    return all;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_made; ///< a sound file with a signed contract

    QString at(const QString& name) const { return m_folder.filePath(name); }
    /// A copy on which a stranger has run this SQL.
    QString altered(const QString& sql, const QString& of = {}) const
    {
        const QString path = at(QStringLiteral("altered.jalons"));
        QFile::remove(path);
        QFile::copy(of.isEmpty() ? m_made : of, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        Database stranger(FileAccess(path), OpenMode::ReadWrite);
        stranger.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        stranger.exec(QStringLiteral("PRAGMA writable_schema = ON"));
        // Signed or not, nothing refuses.
        sqlite3_db_config(stranger.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        stranger.script(sql);
        return path;
    }

private slots:
    void initTestCase()
    {
        m_made = at(QStringLiteral("made.jalons"));
        auto file = StructureFile::create(FileAccess(m_made), identity(), clockOn(today));
        QVERIFY(file.ok());
        Case c = openCase(**file);
        diagnose(**file, c);
        makeContract(**file, c);
        QVERIFY((*file)->perform(Operation::SignContract,
            [&](Work& work) { contracts::sign(work, c.contract, signing()); }));
        file.value().reset();
        QCOMPARE(findings(m_made), QStringList());
    }

    void aMigratedFileIsSound_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name :
            QDir(QStringLiteral(JALONS_TEST_DATA)).entryList({QStringLiteral("*.jalons")}))
            QTest::newRow(qPrintable(name)) << name;
    }
    void aMigratedFileIsSound()
    {
        QFETCH(const QString, name);
        const QString frozen = QStringLiteral(JALONS_TEST_DATA "/") + name;
        QCOMPARE(findings(frozen), QStringList()); // as it is, at its version
        const QString path = at(name);
        QVERIFY(QFile::copy(frozen, path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)).ok());
        QCOMPARE(findings(path), QStringList()); // brought up step by step
    }

    void everyPartOfTheSchemaIsMissed()
    {
        QList<Object> objects;
        {
            Database made(FileAccess(m_made), OpenMode::ReadOnly);
            objects = objectsOf(made);
        }
        // All at once, and exactly these are told: « drop » and « made otherwise » by kind.
        const auto expect = [&](const QString& type, const QString& sql, const QString& said) {
            QStringList scripts;
            QStringList wanted;
            for (const Object& o : std::as_const(objects)) {
                if (o.type != type
                    || (type == QLatin1String("table") && !o.sql.endsWith(QLatin1String("STRICT"))))
                    continue;
                const QString part
                    = o.sql.contains(QLatin1String("RAISE")) ? QStringLiteral("guard") : type;
                scripts.append(QString(sql).replace(u'%', o.name).replace(u'@', o.table));
                wanted.append(
                    QString(said).replace(u'#', part).replace(u'%', o.name).replace(u'@', o.table));
            }
            QStringList found = findings(altered(scripts.join(u';')));
            wanted.sort();
            found.sort();
            QCOMPARE(found, wanted);
            QVERIFY(wanted.size() > 20);
        };
        const QString trigger = QStringLiteral("trigger");
        const QString index = QStringLiteral("index");
        const QString table = QStringLiteral("table");
        expect(trigger, QStringLiteral("DROP TRIGGER %"), QStringLiteral("missing # @ %"));
        // There by its name, and doing nothing.
        expect(trigger,
            QStringLiteral("DROP TRIGGER %; CREATE TRIGGER % AFTER INSERT ON @ WHEN 0 BEGIN SELECT "
                           "1; END"),
            QStringLiteral("altered # @ %"));
        expect(index, QStringLiteral("DROP INDEX %"), QStringLiteral("missing # @ %"));
        expect(index, QStringLiteral("DROP INDEX %; CREATE INDEX % ON @ (id)"),
            QStringLiteral("altered # @ %"));
        expect(table, QStringLiteral("ALTER TABLE % ADD COLUMN foreign_one TEXT"),
            QStringLiteral("added column % foreign_one"));
        int tables = 0;
        for (const Object& o : std::as_const(objects))
            if (o.type == table) {
                const QStringList found
                    = findings(altered(QStringLiteral("DROP TABLE IF EXISTS %1").arg(o.name)));
                const bool shadow = o.name.contains(QLatin1String("_search_"));
                QVERIFY2(
                    shadow || found.contains(QStringLiteral("missing table %1 %1").arg(o.name)),
                    qPrintable(o.name + u'\n' + found.join(u'\n')));
                tables += shadow ? 0 : 1;
            }
        QVERIFY(tables > 30);
    }

    void everyColumnIsMissed()
    {
        QMap<QString, QStringList> columns;
        {
            Database made(FileAccess(m_made), OpenMode::ReadOnly);
            for (const Object& o : objectsOf(made))
                if (o.type == QLatin1String("table") && o.sql.endsWith(QLatin1String("STRICT")))
                    for (Rows rows = made.select(
                             QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE pk = 0"),
                             {o.name});
                         rows.next();) {
                        QString name;
                        rows.row() >> name;
                        columns[o.name].append(name);
                    }
        }
        int count = 0;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            QStringList scripts;
            for (const QString& column : std::as_const(*it))
                scripts.append(QStringLiteral("ALTER TABLE %1 RENAME COLUMN %2 TO zz_%2")
                                   .arg(it.key(), column));
            const QStringList found = findings(altered(scripts.join(u';')));
            for (const QString& column : std::as_const(*it)) {
                ++count;
                QVERIFY2(
                    found.contains(QStringLiteral("missing column %1 %2").arg(it.key(), column)),
                    qPrintable(it.key() + u'.' + column + u'\n' + found.join(u'\n')));
            }
        }
        QVERIFY(count > 200);
        QCOMPARE(findings(altered(QStringLiteral("ALTER TABLE structure DROP COLUMN phone"))),
            QStringList{QStringLiteral("missing column structure phone")});
    }

    void whatIsAddedIsTold()
    {
        const auto one = [&](const char* sql) { return findings(altered(QLatin1String(sql))); };
        QCOMPARE(one("CREATE TRIGGER e AFTER INSERT ON operation BEGIN DELETE FROM action; END"),
            QStringList{QStringLiteral("added trigger operation e")});
        QCOMPARE(one("CREATE VIEW v AS SELECT 1"), QStringList{QStringLiteral("added view v v")});
        QCOMPARE(one("CREATE TABLE t (a UNIQUE)"), QStringList{QStringLiteral("added table t t")});
        QCOMPARE(one("CREATE INDEX i ON person (note)"),
            QStringList{QStringLiteral("added index person i")});
        QCOMPARE(one("ANALYZE"), QStringList()); // SQLite's own
        // A rule of a table that is no column: weakened, and written with other blanks.
        QCOMPARE(one("UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (id = 1)', '') WHERE name "
                     "= 'program'"),
            QStringList{QStringLiteral("altered table program program")});
        QCOMPARE(one("UPDATE sqlite_schema SET sql = replace(replace(sql, 'BEGIN', 'begin -- so\n "
                     "'), 'article ', '\"article\"  ') WHERE type = 'trigger'"),
            QStringList());
        QCOMPARE(one("DELETE FROM program"),
            QStringList{QStringLiteral("missing entry program program")});
        QCOMPARE(one("DELETE FROM lineage"),
            QStringList{QStringLiteral("missing entry lineage lineage")});
    }

    void anOlderFileIsLookedAtAsItIs()
    {
        const QString old = QStringLiteral(JALONS_TEST_DATA "/schema-14.jalons");
        QCOMPARE(findings(altered(QStringLiteral("DROP TRIGGER contract_frozen"), old)),
            QStringList{QStringLiteral("missing guard contract contract_frozen")});
        // The migrations would drop this one, and so stumble over its absence.
        QCOMPARE(findings(altered(QStringLiteral("DROP TRIGGER person_unindexed_insert"), old)),
            QStringList{QStringLiteral("missing trigger person person_unindexed_insert")});
    }

    /// Every column of what is signed, changed while no guard stood.
    void whatIsSignedCannotChangeUnseen()
    {
        int count = 0;
        for (const char* table : {"contract", "article", "objective", "commitment", "signature"}) {
            const QString name = QLatin1String(table);
            QStringList columns;
            QStringList written;
            {
                Database made(FileAccess(m_made), OpenMode::ReadOnly);
                for (Rows rows = made.select(
                         QStringLiteral("SELECT name, type FROM pragma_table_info(?)"), {name});
                     rows.next();) {
                    QString column;
                    QString type;
                    Row row = rows.row();
                    row >> column >> type;
                    if (column == QLatin1String("id") || column == QLatin1String("contract_id"))
                        continue;
                    const QString other = type == QLatin1String("INTEGER") ? QStringLiteral("77")
                        : type == QLatin1String("BLOB") ? QStringLiteral("x'7b7d'")
                                                        : QStringLiteral("'2026-02-01'");
                    written.append(column + QLatin1String(" = ") + other);
                    // The text itself has its fingerprint; the need of an objective stays free, and
                    // the admission of a contract, which a merge takes along; why it was late.
                    if (!column.startsWith(QLatin1String("frozen"))
                        && column != QLatin1String("need_id")
                        && column != QLatin1String("admission_id")
                        && column != QLatin1String("late_reason"))
                        columns.append(column);
                }
            }
            if (name == QLatin1String("contract")) // the text has a fingerprint of its own
                written.erase(std::remove_if(written.begin(), written.end(),
                                  [](const QString& each) {
                                      return each.startsWith(QLatin1String("frozen"));
                                  }),
                    written.end());
            columns.sort();
            count += int(columns.size());
            const QStringList found = findings(
                altered(QStringLiteral("UPDATE %1 SET %2 WHERE id = (SELECT min(id) FROM %1)")
                            .arg(name, written.join(QLatin1String(", ")))));
            const QString wanted = QStringLiteral("not as signed %1 %2")
                                       .arg(name, columns.join(QLatin1String(", ")));
            QVERIFY2(found.contains(wanted), qPrintable(wanted + u'\n' + found.join(u'\n')));
        }
        QVERIFY(count > 30);
        QCOMPARE(findings(altered(QStringLiteral("UPDATE objective SET need_id = NULL"))),
            QStringList());
        for (const char* table : {"article", "commitment", "signature"}) {
            const QString name = QLatin1String(table);
            QVERIFY(findings(altered(QStringLiteral("DELETE FROM %1 WHERE id = (SELECT max(id) "
                                                    "FROM %1)")
                                         .arg(name)))
                        .contains(QStringLiteral("not as signed ") + name));
        }
        QCOMPARE(findings(altered(QStringLiteral(
                     "INSERT INTO article (contract_id, title) VALUES (1, 'Ajouté')"))),
            QStringList{QStringLiteral("not as signed article")});
        // Without its text, its fingerprint or its day, it is no longer what was signed.
        for (const char* sql :
            {"UPDATE contract SET frozen = NULL", "UPDATE contract SET frozen = 'another'",
                "UPDATE content SET bytes = x'7b7d', size = 2", "DELETE FROM content",
                "UPDATE contract SET frozen_sha256 = ''", "UPDATE contract SET signed_on = NULL"})
            QVERIFY2(findings(altered(QLatin1String(sql)))
                         .contains(QStringLiteral("not intact contract 2026-0001")),
                qPrintable(findings(altered(QLatin1String(sql))).join(u'\n')));
    }

    void aTextThatWasAlteredIsNotGiven()
    {
        const auto document = [](const QString& path) {
            const auto file
                = StructureFile::open(FileAccess(path), OpenMode::ReadOnly, clockOn(today));
            return file.value()->query(
                [](const Reader& r) { return contractDocument(r, ContractId{1}); });
        };
        QVERIFY(document(m_made).ok());
        for (const char* sql :
            {"UPDATE content SET bytes = CAST(replace(CAST(bytes AS TEXT), 'moi', 'toi') AS BLOB)",
                "DELETE FROM content", "UPDATE contract SET frozen = NULL",
                "UPDATE contract SET frozen_sha256 = ''", "UPDATE contract SET signed_on = NULL",
                "UPDATE contract SET signed_on = 'hier'"}) {
            const auto given = document(altered(QLatin1String(sql)));
            QVERIFY2(!given.ok(), sql);
            QCOMPARE(given.error().kind, ErrorKind::Refused);
            QCOMPARE(given.error().problems,
                (Problems{{QStringLiteral("frozen"), ProblemKind::NotIntact,
                    {QStringLiteral("2026-0001")}}}));
        }
    }

    void statementsThatMeanTheSame()
    {
        QCOMPARE(
            schemaWords(QStringLiteral("CREATE TABLE \"a\" ( b TEXT /* x */ DEFAULT 'It''s B')")),
            schemaWords(QStringLiteral("create  table a(\n[b] text default 'It''s B') -- y")));
        QVERIFY(schemaWords(QStringLiteral("DEFAULT 'b'"))
            != schemaWords(QStringLiteral("DEFAULT 'B'")));
        QVERIFY(schemaWords(QStringLiteral("a b")) != schemaWords(QStringLiteral("\"a b\"")));
        QVERIFY(schemaWords(QStringLiteral("'-- no comment'")) != schemaWords(QString()));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
