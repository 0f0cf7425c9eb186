#include "core/search/people_list.h"
#include "core/storage/migrations.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

/// The file itself: creating, opening what is not ours, undo, freezing, search, two desks.
class TestFile : public QObject
{
    Q_OBJECT

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void whatIsNotOursIsRefusedAndLeftAsItIs()
    {
        QTemporaryDir folder;
        const auto path = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
        write(path("garbage"), QByteArray(5000, 'x'));
        write(path("short"), "hello");
        write(path("empty"), {});
        write(path("headeronly"), QByteArray("SQLite format 3", 16));
        {
            Database other(FileAccess(path("other")), OpenMode::ReadWrite, true);
            other.exec(QStringLiteral("CREATE TABLE accounts (id INTEGER PRIMARY KEY)"));
        }
        {
            auto made = StructureFile::create(FileAccess(path("newer")), identity());
            QVERIFY(made);
        }
        {
            Database newer(FileAccess(path("newer")), OpenMode::ReadWrite);
            newer.exec(QStringLiteral("PRAGMA user_version = 99"));
        }
        {
            auto made = StructureFile::create(FileAccess(path("damaged")), identity());
            QVERIFY(made);
        }
        QByteArray bytes = read(path("damaged"));
        write(path("truncated"), bytes.first(9000));
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = char(0xA5);
        write(path("damaged"), bytes);
        const QList<QPair<const char*, ErrorKind>> cases{{"garbage", ErrorKind::Garbage},
            {"short", ErrorKind::Garbage}, {"empty", ErrorKind::Empty},
            {"headeronly", ErrorKind::Garbage}, {"other", ErrorKind::NotOurs},
            {"newer", ErrorKind::TooNew}, {"damaged", ErrorKind::Damaged},
            {"truncated", ErrorKind::Damaged}};
        for (const auto& [name, kind] : cases) {
            const QByteArray before = read(path(name));
            const auto opened = StructureFile::open(FileAccess(path(name)));
            QVERIFY2(!opened, name);
            QVERIFY2(opened.error().kind == kind,
                qPrintable(QStringLiteral("%1: kind %2 %3")
                               .arg(QLatin1String(name))
                               .arg(int(opened.error().kind))
                               .arg(opened.error().detail)));
            QCOMPARE(read(path(name)), before);
        }
        QCOMPARE(
            StructureFile::open(FileAccess(path("absent"))).error().kind, ErrorKind::FileMissing);
        QVERIFY(!QFile::exists(path("absent")));
        QCOMPARE(
            StructureFile::open(FileAccess(folder.path())).error().kind, ErrorKind::NotReadable);
        QCOMPARE(StructureFile::create(FileAccess(path("garbage")), identity()).error().kind,
            ErrorKind::FileExists);
        QCOMPARE(StructureFile::create(
                     FileAccess(folder.filePath(QStringLiteral("no/where.jalons"))), identity())
                     .error()
                     .kind,
            ErrorKind::NotWritable);
    }

    void aRefusedCreationLeavesNoFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jalons"));
        const auto made = StructureFile::create(FileAccess(path), Structure{});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Refused);
        QVERIFY(!QFile::exists(path));
    }

    void reopenedGivesTheSame()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("été œuvre.jalons"));
        QString before;
        {
            auto file
                = std::move(StructureFile::create(FileAccess(path), identity(), clockOn(today)))
                      .value();
            Case c = openCase(*file);
            diagnose(*file, c);
            makeContract(*file, c);
            before = dump(*file, true);
        }
        auto file
            = std::move(StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
                  .value();
        QCOMPARE(dump(*file, true), before);
        const QString domains = QStringLiteral("domain");
        const auto label = [&](const char* code, Language language) {
            return file->label(domains, QLatin1String(code), language);
        };
        // One term is read alone until all are, and reads the same then.
        const QString alone
            = label("mobility", Language::French) + label("mobility", Language::English);
        QCOMPARE(label("nowhere", Language::French), QStringLiteral("nowhere"));
        QCOMPARE(alone,
            file->vocabulary().label(domains, QStringLiteral("mobility"))
                + file->vocabulary().label(domains, QStringLiteral("mobility"), Language::English));
        QCOMPARE(label("mobility", Language::French) + label("mobility", Language::English), alone);
        QCOMPARE(file->vocabulary().terms(QStringLiteral("domain")).size(), size_t(17));
        for (const Term& domain : file->vocabulary().terms(QStringLiteral("domain")))
            for (int level = 1; level <= 5; ++level) {
                QVERIFY(!file->vocabulary().level(domain.code, level, true).isEmpty());
                QVERIFY(!file->vocabulary()
                             .level(domain.code, level, false, Language::English)
                             .isEmpty());
            }
    }

    void undoAllIsTheStartAndRedoAllTheEnd()
    {
        auto file = newFile();
        const QString start = dump(*file);
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        perform(*file, Operation::RemoveObjective, [&](Work& w) {
            contracts::remove(w, c.objective);
            return 0;
        });
        perform(*file, Operation::UpdatePerson, [&](Work& w) {
            Person p = people::load(w, c.person);
            p.usedName = QStringLiteral("Œuvrard");
            return people::save(w, p);
        });
        const QString end = dump(*file);
        int steps = 0;
        while (file->undoable()) {
            QVERIFY(file->undo());
            ++steps;
        }
        QCOMPARE(steps, 5);
        QCOMPARE(dump(*file), start);
        QCOMPARE(file->undo().error().kind, ErrorKind::NothingToUndo);
        QCOMPARE(file->redoable(), std::optional(Operation::OpenAccompaniment));
        while (file->redoable())
            QVERIFY(file->redo());
        QCOMPARE(dump(*file), end);
        // The search index follows undo and redo.
        const auto found = file->query([](const Reader& r) {
            PersonFilter filter;
            filter.search = QStringLiteral("oeuvr");
            return people::page(r, filter, 0, 10);
        });
        QCOMPARE(found->size(), 1);
    }

    void undoIsRefusedWhenTheRowHasChangedSince()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("two.jalons"));
        auto here = std::move(StructureFile::create(FileAccess(path), identity(), clockOn(today)))
                        .value();
        Case c = openCase(*here);
        auto there
            = std::move(StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
                  .value();
        const auto rename = [&](StructureFile& file, const QString& name) {
            perform(file, Operation::UpdatePerson, [&](Work& w) {
                Person p = people::load(w, c.person);
                p.usedName = name;
                return people::save(w, p);
            });
        };
        rename(*here, QStringLiteral("Ici"));
        QSignalSpy seen(here.get(), &StructureFile::changed);
        rename(*there, QStringLiteral("Là"));
        here->poll();
        QCOMPARE(seen.size(), 1);
        const QString before = dump(*here);
        QCOMPARE(here->undo().error().kind, ErrorKind::Conflict);
        QCOMPARE(dump(*here), before);
        here->poll();
        QCOMPARE(seen.size(), 1);
    }

    void whatWasLeftAsShownKeepsWhatAnotherDeskWrote()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        const auto write = [&](const Fields& fields, const Fields& shown) {
            return file->perform(Operation::UpdatePerson,
                [&](Work& w) { w.save("person", c.person.value, fields, shown); });
        };
        const Fields shown{{"phone", QString()}, {"note", QString()}};
        QVERIFY(write({{"phone", QStringLiteral("115")}, {"note", QString()}}, shown));
        // Typed on a form that still shows no phone: the phone of the other desk stays.
        QVERIFY(write({{"phone", QString()}, {"note", QStringLiteral("vue")}}, shown));
        const auto kept = file->query([&](const Reader& r) { return people::load(r, c.person); });
        QCOMPARE(kept->phone, QStringLiteral("115"));
        QCOMPARE(kept->note, QStringLiteral("vue"));

        const auto clash = write({{"phone", QStringLiteral("3919")}, {"note", QString()}}, shown);
        QVERIFY(!clash);
        QCOMPARE(clash.error().kind, ErrorKind::Conflict);
        QCOMPARE(clash.error().clashes,
            (QList<Clash>{{QStringLiteral("person"), c.person.value, QStringLiteral("phone"),
                QStringLiteral(""), QStringLiteral("3919"), QStringLiteral("115")}}));
        // The same typed at both desks is no clash.
        QVERIFY(write({{"phone", QStringLiteral("115")}}, shown));
    }

    void aRefusalLeavesNothingHalfDone()
    {
        auto file = newFile();
        Case c = openCase(*file);
        const QString before = dump(*file, true);
        const auto result = file->perform(Operation::UpdatePerson, [&](Work& w) {
            Person p = people::load(w, c.person);
            p.usedName = QStringLiteral("Autre");
            people::save(w, p);
            p.birthDate = PartialDate(today.addDays(1));
            people::save(w, p);
        });
        QVERIFY(!result);
        QCOMPARE(result.error().problems.value(0).kind, ProblemKind::DateInFuture);
        QCOMPARE(dump(*file, true), before);
    }

    void writingTheSameWritesNothing()
    {
        auto file = newFile();
        Case c = openCase(*file);
        const QString before = dump(*file, true);
        QSignalSpy changed(file.get(), &StructureFile::changed);
        perform(*file, Operation::UpdatePerson,
            [&](Work& w) { return people::save(w, people::load(w, c.person)); });
        QCOMPARE(dump(*file, true), before);
        QVERIFY(changed.isEmpty());
        QCOMPARE(file->undoable(), std::optional(Operation::OpenAccompaniment));
    }

    void onePersonHasOneCurrentAccompaniment()
    {
        auto file = newFile();
        Case c = openCase(*file);
        Accompaniment second;
        second.person = c.person;
        second.openedOn = today;
        QCOMPARE(refusal(*file, [&](Work& w) { accompaniments::save(w, second); }),
            QList{ProblemKind::AlreadyCurrent});
        second.closedOn = today.addDays(-1);
        QCOMPARE(refusal(*file, [&](Work& w) { accompaniments::save(w, second); }),
            QList{ProblemKind::EndBeforeStart});
    }

    void needsKeepTheirRowWhileTheirWordsStay()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c, today, false);
        const auto entry = [&] {
            return *file->query([&](const Reader& r) {
                return assessments::entry(r, c.diagnostic, QStringLiteral("housing"));
            });
        };
        const FindingId need = entry().findings.front().id;
        DomainEntry edited = entry();
        edited.findings = {{{}, FindingKind::Strength, QStringLiteral("a tenu un bail")},
            {{}, FindingKind::Need, QStringLiteral("qu’on lise les lettres avec moi")}};
        perform(*file, Operation::UpdateDiagnostic,
            [&](Work& w) { return assessments::save(w, edited); });
        QCOMPARE(entry().findings.size(), size_t(2));
        QCOMPARE(entry().findings.back().id, need);
        edited.findings.clear();
        perform(*file, Operation::UpdateDiagnostic,
            [&](Work& w) { return assessments::save(w, edited); });
        QVERIFY(entry().findings.empty());
        QVERIFY(file->undo());
        QCOMPARE(entry().findings.size(), size_t(2));
    }

    void searchForgivesAccentsLigaturesCaseAndOrder()
    {
        auto file = newFile();
        perform(*file, Operation::CreatePerson, [](Work& w) {
            Person p;
            p.birthName = QStringLiteral("Lœuvre-Éluard");
            p.firstNames = QStringLiteral("Zoé");
            p.phone = QStringLiteral("06 12 34 56 78 / 01 99 00 11 22");
            return people::save(w, p);
        });
        for (const char* text : {"loeuvre", "LŒUVRE", "eluard", "zoe lo", "elu zo", "06 12 34",
                 "0612345678", "l'oeuvre-el"}) {
            const auto found = file->query([&](const Reader& r) {
                PersonFilter filter;
                filter.search = QString::fromUtf8(text);
                return people::page(r, filter, 0, 10);
            });
            QVERIFY2(found && found->size() == 1, text);
        }
        for (const char* text : {"\"", "*", "AND", "(", "a OR", "--", "'", "NEAR("}) {
            const auto found = file->query([&](const Reader& r) {
                PersonFilter filter;
                filter.search = QString::fromUtf8(text);
                return people::page(r, filter, 0, 10);
            });
            QVERIFY2(found.ok(), text);
        }
    }

    void pagesOfPeopleCoverAllOnceAndInOrder()
    {
        auto file = newFile();
        perform(*file, Operation::CreatePerson, [](Work& w) {
            for (int i = 0; i < 57; ++i) {
                Person p;
                p.birthName = QStringLiteral("Nom%1").arg(i % 7);
                people::save(w, p);
            }
            return 0;
        });
        QList<qint64> all;
        for (;;) {
            const auto page = *file->query([&](const Reader& r) {
                return people::page(r, {}, all.isEmpty() ? 0 : all.last(), 10);
            });
            if (page.isEmpty())
                break;
            all += page;
        }
        QCOMPARE(all.size(), 57);
        QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), 57);
        QCOMPARE(*file->query([](const Reader& r) { return people::count(r, {}, 20); }), 20);
    }

    void listsReadTheirIndex()
    {
        auto file = newFile();
        const auto plan = [&](const QString& sql) {
            return *file->query([&](const Reader& r) {
                QString text;
                for (Rows rows = Sql(r).select(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
                     rows.next();)
                    text += rows.query().value(3).toString() + QLatin1Char('\n');
                return text;
            });
        };
        const QString names = plan(
            QStringLiteral("SELECT p.id FROM person p WHERE (p.sort_key, p.id) > (SELECT sort_key,"
                           " id FROM person WHERE id = 5) ORDER BY p.sort_key, p.id LIMIT 50"));
        QVERIFY2(names.contains(QLatin1String("COVERING INDEX person_by_name"))
                && !names.contains(QLatin1String("TEMP B-TREE")),
            qPrintable(names));
        const QString dues = plan(
            QStringLiteral("SELECT id, due_kind, due_on FROM accompaniment WHERE closed_on IS NULL"
                           " AND due_on <= '2026-04-10' ORDER BY due_on LIMIT 50"));
        QVERIFY2(dues.contains(QLatin1String("USING INDEX accompaniment_due (due_on<?)")),
            qPrintable(dues));
    }
};

QTEST_GUILESS_MAIN(TestFile)
#include "test_file.moc"
