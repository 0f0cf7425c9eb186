#include "core/backup/backup.h"
#include "core/check/check.h"
#include "core/search/people_list.h"
#include "core/storage/migrations.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

/// Every schema ever released is frozen in tests/data: schema-N.jalons.
class TestMigrations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString fixture(int schema)
    {
        return QStringLiteral(JALONS_TEST_DATA "/schema-%1.jalons").arg(schema);
    }

    QString copyOf(int schema, const char* name)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile::remove(path);
        if (!QFile::copy(fixture(schema), path))
            qFatal("no fixture of schema %d", schema);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }

    static QStringList schema(Database& database)
    {
        static const QRegularExpression comments(QStringLiteral("--[^\n]*"));
        QStringList lines;
        for (Rows rows = database.select(QStringLiteral(
                 "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"));
             rows.next();) {
            QString sql;
            rows.row() >> sql;
            lines.append(sql.remove(comments).simplified());
        }
        return lines;
    }

    /// Rows of the columns an older file had, in the file of today: of bytes, what they are known
    /// by.
    static QStringList data(Database& database, const QHash<QString, QStringList>& columns)
    {
        QStringList lines;
        QStringList tables = columns.keys();
        tables.sort();
        for (const QString& table : std::as_const(tables)) {
            QStringList values;
            for (const QString& column : columns[table])
                values.append(
                    QStringLiteral("iif(typeof(%1) = 'blob', sha256(%1), %1)").arg(column));
            for (Rows rows = database.select(QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                                 .arg(values.join(QLatin1String(", ")), table));
                 rows.next();) {
                QStringList cells{table};
                for (int i = 0; i < rows.query().record().count(); ++i)
                    cells.append(rows.query().value(i).toString());
                lines.append(cells.join(u'|'));
            }
        }
        return lines;
    }

    /// What a later schema says under another name, as that schema says it.
    static QString renamed(QString text)
    {
        for (const char* part : {"name", "phone", "tie"})
            text.replace(QStringLiteral("\"trusted_%1\":").arg(QLatin1String(part)),
                QStringLiteral("\"contact_%1\":").arg(QLatin1String(part)));
        for (const auto& [was, is] :
            {std::pair("personne de confiance à prévenir", "une personne à prévenir"),
                {"Marié(e)", "Mariage"}, {"Séparé(e)", "Séparation"}, {"Divorcé(e)", "Divorce"}})
            text.replace(QStringLiteral("|%1|").arg(QString::fromUtf8(was)),
                QStringLiteral("|%1|").arg(QString::fromUtf8(is)));
        // « Éducateur(trice) » is called by both its forms: tradesReceiveTheirForms….
        static const Vocabulary words = Vocabulary::builtIn();
        if (QStringList cells = text.split(u'|'); cells.value(2) == u"trade")
            if (const Term* shipped = words.term(cells[2], cells[3])) {
                cells[5] = shipped->french;
                return cells.join(u'|');
            }
        // Kinds of note are called as the field calls them.
        if (QStringList cells = text.split(u'|'); cells.value(2) == u"note_kind")
            if (const Term* shipped = words.term(cells[2], cells[3])) {
                cells[5] = shipped->french;
                cells[6] = shipped->english;
                return cells.join(u'|');
            }
        return text;
    }

    static QHash<QString, QStringList> columns(Database& database)
    {
        QHash<QString, QStringList> found;
        for (Rows rows = database.select(QStringLiteral(
                 "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                 " WHERE m.type = 'table' AND m.sql LIKE '%STRICT' ORDER BY m.name, c.cid"));
             rows.next();) {
            QString table;
            QString column;
            Row row = rows.row();
            row >> table >> column;
            found[table].append(column);
        }
        return found;
    }

private slots:
    void theirNumbersGoUp()
    {
        int last = 0;
        for (const Migration& migration : migrations()) {
            QVERIFY(migration.schema > last);
            last = migration.schema;
        }
        QCOMPARE(currentSchema(), last);
    }

    void everyReleasedSchemaComesUpToDate_data()
    {
        QTest::addColumn<int>("schemaNumber");
        for (int number = 1; number <= currentSchema(); ++number)
            if (QFile::exists(fixture(number)))
                QTest::addRow("schema %d", number) << number;
    }
    void everyReleasedSchemaComesUpToDate()
    {
        QFETCH(const int, schemaNumber);
        const QString path = copyOf(schemaNumber, "old.jalons");
        Database before(FileAccess(fixture(schemaNumber)), OpenMode::ReadOnly);
        auto kept = columns(before);
        QVERIFY(kept.size() >= 20);
        // Worked out of the names, or empty between two operations: no longer of use.
        kept[QStringLiteral("person")].removeAll(QStringLiteral("search_text"));
        kept.remove(QStringLiteral("unindexed"));
        // Written otherwise since: sentencesOfDangerAreSaidOtherwise.
        kept[QStringLiteral("level_definition")]
            = {QStringLiteral("domain"), QStringLiteral("level")};
        auto keptAfter = kept;
        for (QString& column : keptAfter[QStringLiteral("person")])
            column.replace(QStringLiteral("trusted_"), QStringLiteral("contact_"));
        {
            const auto opened
                = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
            const auto report = opened.value()->query([](const Reader& r) { return check(r); });
            QVERIFY(report->isSound());
        }
        auto fresh = newFile();
        Database after(FileAccess(path), OpenMode::ReadOnly);
        QCOMPARE(schema(after),
            *fresh->query([](const Reader& r) { return schema(Sql(r).database()); }));
        // Everything the older file held is there, and nothing is new but words it lacked.
        QStringList rows = data(after, keptAfter);
        for (const QString& row : data(before, kept))
            QVERIFY2(rows.removeOne(renamed(row)), qPrintable(row));
        for (const QString& row : std::as_const(rows))
            QVERIFY2(row.startsWith(QLatin1String("term|")), qPrintable(row));
        QCOMPARE(after.value(QStringLiteral("SELECT version FROM program")).toString(),
            QStringLiteral(JALONS_VERSION));

        // The copy kept before is the old file, and can be trusted.
        if (schemaNumber == currentSchema())
            return;
        const auto copies = backups::list(path, backups::folderBeside(path));
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.first().beforeUpgrade, schemaNumber);
        Database copy(FileAccess(copies.first().path), OpenMode::ReadOnly);
        QCOMPARE(schema(copy), schema(before));
        QCOMPARE(data(copy, kept), data(before, kept));
        QDir(backups::folderBeside(path)).removeRecursively();
    }

    /// Personne à prévenir, personne de confiance: nobody becomes designated by an upgrade.
    void whomToCallIsNoDesignation()
    {
        const QString path = copyOf(16, "contact.jalons");
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            for (const char* sql :
                {"UPDATE person SET trusted_name = 'Awa', trusted_phone = '0612345678', "
                 "trusted_tie = 'sœur', note = 'dit \"trusted_name\": oui' WHERE id = 1",
                    "INSERT INTO import_mapping (signature, targets, used_on) VALUES ('s', "
                    "'[\"person.birth_name\",\"person.trusted_phone\"]', '2026-01-01')",
                    "INSERT INTO draft (concept, row_id, host, desk_id, at, content) VALUES "
                    "('person', 1, 'h', 1, '2026-01-01T10:00:00', "
                    "'[{\"column\":\"trusted_name\",\"typed\":\"Fatou\"}]')"})
                database.exec(QString::fromUtf8(sql));
            database.exec(QStringLiteral("UPDATE journal SET after = json_set(after, "
                                         "'$.trusted_name', 'Awa') WHERE concept = 'person'"));
        }
        const auto file
            = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
        QVERIFY(file);
        const Person person
            = *file.value()->query([](const Reader& r) { return people::load(r, PersonId{1}); });
        QCOMPARE(person.contactName, QStringLiteral("Awa"));
        QCOMPARE(person.contactPhone, QStringLiteral("0612345678"));
        QCOMPARE(person.contactTie, QStringLiteral("sœur"));
        QCOMPARE(person.note, QStringLiteral("dit \"trusted_name\": oui"));
        QCOMPARE(person.designatedName + person.designatedPhone + person.designatedTie, QString());
        QVERIFY(!person.designatedOn.isValid());
        const auto value = [&](const char* sql) {
            return file.value()
                ->query(
                    [&](const Reader& r) { return Sql(r).value(QLatin1String(sql)).toString(); })
                .valueOr({});
        };
        QCOMPARE(value("SELECT targets FROM import_mapping WHERE signature = 's'"),
            QStringLiteral("[\"person.birth_name\",\"person.contact_phone\"]"));
        QVERIFY(value("SELECT content FROM draft WHERE host = 'h'")
                    .contains(QStringLiteral("\"contact_name\"")));
        QCOMPARE(value("SELECT count(*) FROM journal WHERE concept = 'person' AND "
                       "(json_type(after, '$.trusted_name') IS NOT NULL OR "
                       "json_type(after, '$.designated_name') IS NOT NULL)"),
            QStringLiteral("0"));
        QVERIFY(value("SELECT count(*) FROM journal WHERE concept = 'person' AND "
                      "json_extract(after, '$.contact_name') = 'Awa'")
                    .toInt()
            > 0);
    }

    /// The rules of what is derived change with the program too.
    void whatIsDerivedFollowsTheRulesOfToday()
    {
        const QString path = copyOf(16, "derived.jalons");
        {
            Database old(FileAccess(path), OpenMode::ReadWrite);
            old.exec(QStringLiteral("UPDATE structure SET kind = 'ccas'"));
            old.exec(QStringLiteral("UPDATE accompaniment SET due_kind = 'hand_contract',"
                                    " due_on = '2001-02-03' WHERE closed_on IS NULL"));
            old.exec(QStringLiteral("UPDATE admission SET due_on = '2001-02-03'"));
        }
        const auto file = StructureFile::open(FileAccess(path), OpenMode::ReadWrite);
        QVERIFY(file.ok());
        const auto count = [&](const char* where) {
            return (*file)
                ->query([&](const Reader& r) {
                    return Sql(r)
                        .value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(where))
                        .toInt();
                })
                .valueOr(-1);
        };
        QVERIFY(count("accompaniment WHERE closed_on IS NULL") > 0);
        QVERIFY(count("admission") > 0);
        // No establishment of the law: nothing is to be handed over by a day.
        QCOMPARE(
            count("accompaniment WHERE due_on = '2001-02-03' OR due_kind = 'hand_contract'"), 0);
        QCOMPARE(count("admission WHERE due_on = '2001-02-03'"), 0);
        const auto report = (*file)->query([](const Reader& r) { return check(r); });
        QVERIFY(report.ok() && report->isSound());
    }

    void tradesReceiveTheirFormsUnlessTheStructureNamedThem()
    {
        const QString path = copyOf(16, "trades.jalons");
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(QStringLiteral("UPDATE term SET french = 'Nos infirmiers' WHERE list = "
                                         "'trade' AND code = 'nurse'"));
        }
        const auto file
            = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
        QVERIFY(file);
        const QString trade = QStringLiteral("trade");
        for (const Term& shipped : Vocabulary::builtIn().terms(trade, true)) {
            const Term* kept = file.value()->vocabulary().term(trade, shipped.code);
            QVERIFY(kept);
            const bool own = shipped.code == u"nurse";
            QCOMPARE(kept->feminine, own ? QString() : shipped.feminine);
            QCOMPARE(kept->masculine, own ? QString() : shipped.masculine);
            QCOMPARE(kept->neutral, own ? QString() : shipped.neutral);
            QCOMPARE(kept->french, own ? QStringLiteral("Nos infirmiers") : shipped.french);
            QVERIFY2(!kept->french.contains(u'('), qPrintable(kept->french));
        }
    }

    /// A simplified wording comes with the level that it simplifies: not with one the structure
    /// wrote itself.
    void levelsAreSimplifiedWhereTheyAreOurs()
    {
        const QString path = copyOf(16, "simple.jalons");
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(QStringLiteral("UPDATE level_definition SET person_french = 'Mes enfants "
                                         "vont bien' WHERE domain = 'family' AND level = 4"));
            database.exec(QStringLiteral("UPDATE level_definition SET professional_french = 'Suivi "
                                         "court' WHERE domain = 'health' AND level = 3"));
        }
        const auto file
            = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
        QVERIFY(file);
        const Vocabulary& words = file.value()->vocabulary();
        const Vocabulary shipped = Vocabulary::builtIn();
        for (const Term& domain : shipped.terms(QStringLiteral("domain")))
            for (int level = 1; level <= 5; ++level) {
                LevelWords expected = shipped.levelWords(domain.code, level);
                if (domain.code == u"family" && level == 4)
                    expected = {QStringLiteral("Mes enfants vont bien"), expected.professional, {}};
                if (domain.code == u"health" && level == 3)
                    expected.professional = QStringLiteral("Suivi court");
                QCOMPARE(words.levelWords(domain.code, level), expected);
            }
        QCOMPARE(words.simpleLevel(QStringLiteral("family"), 4),
            QStringLiteral("Mes enfants vont bien"));
    }

    void sentencesOfDangerAreSaidOtherwise()
    {
        const QString path = copyOf(16, "levels.jalons");
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(
                QStringLiteral("UPDATE level_definition SET professional_french = "
                               "'Danger : la nôtre' WHERE domain = 'violence' AND level = 1"));
        }
        const auto file
            = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
        QVERIFY(file);
        const Vocabulary& words = file.value()->vocabulary();
        const Vocabulary shipped = Vocabulary::builtIn();
        for (const Term& domain : shipped.terms(QStringLiteral("domain")))
            for (int level = 1; level <= 5; ++level)
                for (const bool person : {true, false}) {
                    const bool ours = domain.code == u"violence" && level == 1 && !person;
                    QCOMPARE(words.level(domain.code, level, person),
                        ours ? QStringLiteral("Danger : la nôtre")
                             : shipped.level(domain.code, level, person));
                    QCOMPARE(words.level(domain.code, level, person, Language::English),
                        shipped.level(domain.code, level, person, Language::English));
                    QVERIFY2(!shipped.level(domain.code, level, person)
                                  .contains(QRegularExpression(QStringLiteral(
                                      "danger|protection|protégé|risque|menace|péril|emprise|"
                                      "sécurité|signale|sans délai"))),
                        qPrintable(shipped.level(domain.code, level, person)));
                }
    }

    void anOldFileIsReadWithoutBeingChanged()
    {
        const QString path = copyOf(1, "read.jalons");
        const QByteArray before = bytes(path);
        const auto file = StructureFile::open(FileAccess(path), OpenMode::ReadOnly, clockOn(today));
        QVERIFY(file);
        QCOMPARE(file.value()->path(), path);
        QCOMPARE(
            file.value()->query([](const Reader& r) { return people::count(r, {}, 100); }).value(),
            5);
        QCOMPARE(bytes(path), before);
        QVERIFY(!QFile::exists(backups::folderBeside(path)));
    }

    void aMigrationThatFailsHalfWayLeavesTheFileByteForByte_data()
    {
        QTest::addColumn<int>("schemaNumber");
        QTest::addColumn<QString>("sql");
        QTest::newRow("a statement")
            << 1
            << QStringLiteral(
                   "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT; DELETE FROM journal;"
                   "UPDATE person SET note = 'lost'; INSERT INTO nowhere VALUES (1);");
        QTest::newRow("a reference") << 1 << QStringLiteral("DELETE FROM person WHERE id = 1;");
        // SQLite's own limit stands for a disk without room: the error is the same, SQLITE_FULL.
        QTest::newRow("a full disk")
            << 1
            << QStringLiteral(
                   "PRAGMA max_page_count = 120; CREATE TABLE big (id INTEGER PRIMARY KEY, b BLOB) "
                   "STRICT;"
                   "INSERT INTO big VALUES (1, zeroblob(100000)), (2, zeroblob(1000000));");
        const QString contents = migrations().at(16).sql;
        QTest::newRow("contents moved") << 16 << contents + QStringLiteral("SELECT nowhere;");
        QTest::newRow("a full disk for contents")
            << 16 << QStringLiteral("PRAGMA max_page_count = 220;") + contents;
    }
    void aMigrationThatFailsHalfWayLeavesTheFileByteForByte()
    {
        QFETCH(const int, schemaNumber);
        QFETCH(const QString, sql);
        const QString path = copyOf(schemaNumber, "half.jalons");
        const QByteArray before = bytes(path);
        bool failed = false;
        try {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(QStringLiteral("PRAGMA cache_size = 2")); // pages go to the disk early
            migrate(database, {{schemaNumber, {}}, {schemaNumber + 1, sql}});
        } catch (const Failure& failure) {
            failed = true;
            if (QByteArray(QTest::currentDataTag()).startsWith("a full disk"))
                QCOMPARE(failure.error().kind, ErrorKind::DiskFull);
        }
        QVERIFY(failed);
        QCOMPARE(bytes(path), before);
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    }

    void withoutACopyNothingIsMigrated()
    {
        const QString path = copyOf(1, "nocopy.jalons");
        const QByteArray before = bytes(path);
        // A file stands where the folder of backups has to be.
        QFile inTheWay(backups::folderBeside(path));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto opened = StructureFile::open(FileAccess(path));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotWritable);
        QCOMPARE(bytes(path), before);
    }

    void aNewerFileSaysTheVersionItNeeds()
    {
        const QString path = m_folder.filePath(QStringLiteral("newer.jalons"));
        QVERIFY(StructureFile::create(FileAccess(path), identity(), clockOn(today)));
        {
            Database newer(FileAccess(path), OpenMode::ReadWrite);
            newer.exec(QStringLiteral("UPDATE program SET version = '7.2'"));
            newer.exec(QStringLiteral("PRAGMA user_version = 999"));
        }
        const QByteArray before = bytes(path);
        const auto opened = StructureFile::open(FileAccess(path));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::TooNew);
        QCOMPARE(opened.error().detail, QStringLiteral("7.2"));
        QCOMPARE(bytes(path), before);
    }

    void missingWordsAreAddedAndTheStructuresAreLeftAlone()
    {
        const QString path = copyOf(1, "words.jalons");
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            for (const char* sql : {"DELETE FROM term WHERE list = 'trade'",
                     "DELETE FROM term WHERE list = 'aim' AND code <> (SELECT min(code) FROM term "
                     "WHERE list = 'aim')",
                     "UPDATE term SET french = 'La famille' WHERE list = 'domain' AND code = "
                     "'family'",
                     "UPDATE term SET french = 'Nous' WHERE list = 'party' AND code = 'structure'",
                     "DELETE FROM term WHERE list = 'party' AND code = 'partner'",
                     "DELETE FROM level_definition WHERE domain = 'housing'",
                     "DELETE FROM level_definition WHERE domain = 'health' AND level = 2"})
                database.exec(QLatin1String(sql));
        }
        const auto file = StructureFile::open(FileAccess(path));
        QVERIFY(file);
        const Vocabulary& words = file.value()->vocabulary();
        const Vocabulary shipped = Vocabulary::builtIn();
        const QString trade = QStringLiteral("trade");
        QCOMPARE(words.terms(trade), shipped.terms(trade)); // a whole list was missing
        QCOMPARE(words.terms(QStringLiteral("aim")).size(), size_t(1)); // the structure's choice
        QCOMPARE(words.label(QStringLiteral("domain"), QStringLiteral("family")),
            QStringLiteral("La famille"));
        const auto parties = words.terms(QStringLiteral("party"));
        QVERIFY(std::any_of(parties.begin(), parties.end(), // the program writes it
            [](const Term& term) { return term.code == QLatin1String("partner"); }));
        QCOMPARE(words.label(QStringLiteral("party"), QStringLiteral("structure")),
            QStringLiteral("Nous"));
        QVERIFY(!words.level(QStringLiteral("housing"), 3, true).isEmpty());
        QVERIFY(words.level(QStringLiteral("health"), 2, true).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
