#include "core/check/check.h"

#include "core/check/schema_words.h"
#include "core/contract/seal.h"
#include "core/documents/contract_document.h"
#include "core/stay/admission.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "tests/core/documents_fixture.h"
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
    const auto report = checkFile(path, clockOn(today));
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
        Database stranger(path, OpenMode::ReadWrite);
        stranger.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        stranger.exec(QStringLiteral("PRAGMA writable_schema = ON"));
        // Signed or not, nothing refuses.
        sqlite3_db_config(stranger.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        stranger.script(sql);
        return path;
    }

    static QSet<QString> words(const char* text)
    {
        const QStringList all = QString::fromLatin1(text).split(u' ');
        return {all.begin(), all.end()};
    }

    /// A row in every table, nothing being refused. @return its columns of text, by table.
    static QMap<QString, QStringList> fillEveryTable(Database& file)
    {
        file.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        file.exec(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        sqlite3_db_config(file.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        QMap<QString, QStringList> texts;
        for (const Object& o : objectsOf(file)) {
            if (o.type != QLatin1String("table") || !o.sql.endsWith(QLatin1String("STRICT")))
                continue;
            QStringList names;
            QStringList values;
            bool hasId = false;
            for (Rows rows = file.select(
                     QStringLiteral("SELECT name, type, \"notnull\" AND dflt_value IS NULL"
                                    " FROM pragma_table_info(?)"),
                     {o.name});
                 rows.next();) {
                QString name;
                QString type;
                bool needed = false;
                Row row = rows.row();
                row >> name >> type >> needed;
                hasId = hasId || name == QLatin1String("id");
                if (type == QLatin1String("TEXT"))
                    texts[o.name].append(name);
                if (!needed || name == QLatin1String("id"))
                    continue;
                const bool day = name.endsWith(QLatin1String("_on"))
                    || name.endsWith(QLatin1String("_date")) || name == QLatin1String("day");
                names.append(name);
                values.append(day ? QStringLiteral("'2026-01-05'")
                        : name == QLatin1String("family")
                        ? QStringLiteral("'income'") // gives the list of the kind beside it
                        : type == QLatin1String("TEXT") ? QStringLiteral("''")
                        : type == QLatin1String("BLOB") ? QStringLiteral("x'00'")
                                                        : QStringLiteral("1"));
            }
            if (!hasId)
                texts.remove(o.name);
            else if (file.value(QStringLiteral("SELECT count(*) FROM %1").arg(o.name)).toInt() == 0)
                file.exec(names.isEmpty()
                        ? QStringLiteral("INSERT INTO %1 DEFAULT VALUES").arg(o.name)
                        : QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                              .arg(o.name, names.join(u','), values.join(u',')));
        }
        return texts;
    }

    /// « table detail » of what the check tells once @p sql has run, and did not before.
    static QStringList newFindings(Database& file, const QString& sql, const QSet<CheckKind>& kinds)
    {
        const auto all = [&] {
            QStringList lines;
            for (const CheckFinding& f : check(Reader(file, clockOn(today))).findings)
                if (kinds.contains(f.kind))
                    lines.append(f.table + u' ' + f.detail);
            return lines;
        };
        file.exec(QStringLiteral("BEGIN"));
        const QStringList before = all();
        file.script(sql);
        QStringList after = all();
        file.exec(QStringLiteral("ROLLBACK"));
        for (const QString& line : before)
            after.removeOne(line);
        return after;
    }

private slots:
    void initTestCase()
    {
        m_made = at(QStringLiteral("made.jalons"));
        auto file = StructureFile::create(m_made, identity(), clockOn(today));
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
        QVERIFY(StructureFile::open(path, OpenMode::ReadWrite, clockOn(today)).ok());
        QCOMPARE(findings(path), QStringList()); // brought up step by step
    }

    void everyPartOfTheSchemaIsMissed()
    {
        QList<Object> objects;
        {
            Database made(m_made, OpenMode::ReadOnly);
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
            Database made(m_made, OpenMode::ReadOnly);
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
                Database made(m_made, OpenMode::ReadOnly);
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
                    // The text itself has its fingerprint; the need of an objective stays free.
                    if (!column.startsWith(QLatin1String("frozen"))
                        && column != QLatin1String("need_id"))
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
            {"UPDATE contract SET frozen = NULL", "UPDATE contract SET frozen = x'7b7d'",
                "UPDATE contract SET frozen_sha256 = ''", "UPDATE contract SET signed_on = NULL"})
            QVERIFY2(findings(altered(QLatin1String(sql)))
                         .contains(QStringLiteral("not intact contract 2026-0001")),
                qPrintable(findings(altered(QLatin1String(sql))).join(u'\n')));
    }

    void aTextThatWasAlteredIsNotGiven()
    {
        const auto document = [](const QString& path) {
            const auto file = StructureFile::open(path, OpenMode::ReadOnly, clockOn(today));
            return file.value()->query(
                [](const Reader& r) { return contractDocument(r, ContractId{1}); });
        };
        QVERIFY(document(m_made).ok());
        for (const char* sql :
            {"UPDATE contract SET frozen = CAST(replace(CAST(frozen AS TEXT), 'moi', 'toi') AS "
             "BLOB)",
                "UPDATE contract SET frozen = NULL", "UPDATE contract SET frozen_sha256 = ''",
                "UPDATE contract SET signed_on = NULL", "UPDATE contract SET signed_on = 'hier'"}) {
            const auto given = document(altered(QLatin1String(sql)));
            QVERIFY2(!given.ok(), sql);
            QCOMPARE(given.error().kind, ErrorKind::Refused);
            QCOMPARE(given.error().problems,
                (Problems{{QStringLiteral("frozen"), ProblemKind::NotIntact,
                    {QStringLiteral("2026-0001")}}}));
        }
    }

    /// Columns of words and dates, from the schema itself: each is corrupted, and exactly that is
    /// told. A column that nobody describes is told by nothing, and fails here.
    void everyCodeAndDateIsLookedAt()
    {
        Database made(altered({}), OpenMode::ReadWrite);
        const QMap<QString, QStringList> columns = fillEveryTable(made);
        // What people write in their own words, and what Jalons writes of itself.
        const QSet<QString> own = words(
            "actor_name address analysis answers birth_date birth_name birth_place comment "
            "composition"
            " contact court decided_by decision_detail detail effect finess first_name first_names"
            " frozen_sha256 indicator label last_name mail means meeting_place name need note"
            " number origin_detail participants person_view person_words phone postal_code"
            " proposal_number quality reason_detail representative representative_contact"
            " representative_name representative_role result search search_text signature"
            " signature_town signed_at siret sort_key summary targets text title town tried"
            " trusted_name trusted_phone trusted_tie used_name value who");
        const QSet<QString> machinery = words(
            "journal operation desk draft program lineage used_number term level_definition");
        // One column of every table at a time: what is told of one says nothing of the others.
        QMap<QString, QStringList> asked;
        qsizetype rounds = 0;
        int count = 0;
        for (auto table = columns.begin(); table != columns.end(); ++table)
            if (!machinery.contains(table.key()))
                for (const QString& column : table.value())
                    if (!own.contains(column)
                        && !(table.key() == QLatin1String("article")
                            && column == QLatin1String("code"))
                        && !(table.key() == QLatin1String("named_list")
                            && column == QLatin1String("phase"))) { // a filter that finds nobody
                        asked[table.key()].append(column);
                        rounds = std::max(rounds, asked[table.key()].size());
                        ++count;
                    }
        for (qsizetype round = 0; round < rounds; ++round) {
            QStringList scripts;
            QStringList wanted;
            for (auto table = asked.begin(); table != asked.end(); ++table) {
                const QString column = table->value(round);
                if (column.isEmpty())
                    continue;
                const bool day = column.endsWith(QLatin1String("_on"))
                    || column.endsWith(QLatin1String("_date")) || column == QLatin1String("day")
                    || column == QLatin1String("global_since");
                // 30 February turns into a day of March, and is none.
                const QString wrong = day ? QStringLiteral("2026-02-30") : QStringLiteral("zz");
                scripts.append(
                    QStringLiteral("UPDATE %1 SET %2 = '%3' WHERE id = (SELECT min(id) FROM %1)")
                        .arg(table.key(), column, wrong));
                wanted.append(QStringLiteral("%1 %2 = %3").arg(table.key(), column, wrong));
            }
            QStringList told = newFindings(
                made, scripts.join(u';'), {CheckKind::NotADate, CheckKind::UnknownTerm});
            for (const QString& line : std::as_const(wanted))
                QVERIFY2(told.removeOne(line), qPrintable(line));
            QCOMPARE(told.join(u'\n'), QString());
        }
        QVERIFY2(count > 100, qPrintable(QString::number(count)));
    }

    /// Words of every list in use, as people choose them: none is strange.
    void aFilledFileIsSound()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        signPath(*file, path);
        evaluatePath(*file, path);
        perform(*file, Operation::Arrive, [&](Work& work) {
            Lodging room;
            room.label = QStringLiteral("Chambre 12");
            room.id = lodgings::save(work, room);
            Closure works;
            works.lodging = room.id;
            works.from = today.addDays(30);
            works.reason = QStringLiteral("works");
            lodgings::save(work, works);
            const AdmissionId admission = admissions::arrive(
                work, {{path.person}, room.id, today.addDays(-20), {}, false, {}});
            Absence away;
            away.admission = admission;
            away.person = path.person;
            away.from = today.addDays(-9);
            away.reason = QStringLiteral("hospital");
            stays::save(work, away);
            stays::depart(work, stays::of(work, path.person).front().stay.id,
                {today.addDays(-5), QStringLiteral("street"), QStringLiteral("own_choice"), {}});
            return 0;
        });
        QStringList told;
        for (const CheckFinding& f :
            file->query([](const Reader& r) { return check(r); })->findings)
            told.append(f.table + u' ' + f.detail);
        QCOMPARE(told.join(u'\n'), QString());
    }

    void datesStandInTheirOrder()
    {
        Database made(altered({}), OpenMode::ReadWrite);
        const QMap<QString, QStringList> columns = fillEveryTable(made);
        const std::pair<const char*, const char*> pairs[]{{"from_date", "to_date"},
            {"opened_on", "closed_on"}, {"started_on", "completed_on"}, {"made_on", "signed_on"},
            {"from_date", "expires_on"}, {"decided_on", "transmitted_on"},
            {"asked_on", "answered_on"}, {"received_on", "answered_on"}};
        int asked = 0;
        for (auto table = columns.begin(); table != columns.end(); ++table)
            for (const auto& [first, second] : pairs) {
                const QString a = QLatin1String(first);
                const QString b = QLatin1String(second);
                if (!table->contains(a) || !table->contains(b)
                    || (table.key() == QLatin1String("admission") && a.startsWith(u'r')))
                    continue;
                const auto with = [&](const char* one, const char* other) {
                    return newFindings(made,
                        QStringLiteral("UPDATE %1 SET %2 = '%4', %3 = '%5'"
                                       " WHERE id = (SELECT min(id) FROM %1)")
                            .arg(table.key(), a, b, QLatin1String(one), QLatin1String(other)),
                        {CheckKind::DatesOutOfOrder});
                };
                QCOMPARE(with("2026-01-09", "2026-01-09"), QStringList());
                QCOMPARE(with("2026-01-08", "2026-01-09"), QStringList());
                const QStringList wanted{
                    QStringLiteral("%1 %2 = 2026-01-09 > %3 = 2026-01-08").arg(table.key(), a, b)};
                QCOMPARE(with("2026-01-09", "2026-01-08"), wanted);
                ++asked;
            }
        QCOMPARE(asked, 16);
    }

    void whatIsDerivedIsDerivedAgain()
    {
        Database made(altered({}), OpenMode::ReadWrite);
        fillEveryTable(made);
        const QSet<CheckKind> kinds{CheckKind::Phase, CheckKind::GlobalSince, CheckKind::Due,
            CheckKind::SeveralCurrent, CheckKind::ForeignKey};
        const auto told = [&](const char* sql) {
            return newFindings(made, QLatin1String(sql), kinds).join(u'\n');
        };
        QCOMPARE(told("UPDATE accompaniment SET phase = 'closed' WHERE id = 1"),
            QStringLiteral("accompaniment closed → actions"));
        QCOMPARE(told("UPDATE accompaniment SET global_since = '2026-03-09' WHERE id = 1"),
            QStringLiteral("accompaniment 2026-03-09 → 2026-03-10"));
        // A contract of six months ends a day before the review.
        QCOMPARE(told("UPDATE accompaniment SET due_on = '2026-09-10' WHERE id = 1"),
            QStringLiteral("accompaniment contract_term 2026-09-10 → contract_term 2026-09-09"));
        QCOMPARE(told("UPDATE accompaniment SET due_kind = 'review' WHERE id = 1"),
            QStringLiteral("accompaniment review 2026-09-09 → contract_term 2026-09-09"));
        QCOMPARE(told("UPDATE admission SET due_on = '2026-03-09'"),
            QStringLiteral("admission  2026-03-09 →  "));
        // Two at once, and not three: the index that forbids it is gone.
        QCOMPARE(told("DROP INDEX accompaniment_one_current; INSERT INTO accompaniment (person_id,"
                      " opened_on, phase, due_kind, due_on) VALUES (1, '2026-03-01', 'intake',"
                      " 'hand_contract', '2026-03-16')"),
            QStringLiteral("person 2"));
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
