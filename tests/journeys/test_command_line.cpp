#include "core/signing/prints.h"
#include "core/storage/sql.h"
#include "tests/journeys/command_case.h"

using namespace jalons;

/// What each command does: lists, documents, people in and out, backups, `check`, without a
/// display.
class TestCommandLine : public testing::CommandCase
{
    Q_OBJECT

private slots:
    void initTestCase() { makeDemo(); }

    void helpDocumentsEverything()
    {
        const Outcome help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char* word : {"demo", "create", "check", "backup", "restore", "recover", "list",
                 "print", "import", "export", "pictures", "--people", "--years", "--seed", "--name",
                 "--dark", "--size"})
            QVERIFY2(help.out.contains(QLatin1String(word)), word);
        QVERIFY2(help.out.contains(QStringLiteral("structure fictive")), qPrintable(help.out));
        QCOMPARE(
            run({QStringLiteral("--version")}).out, QStringLiteral("jalons " JALONS_VERSION "\n"));
    }

    void badUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row
            = [](const char* line) { QTest::newRow(line) << QString::fromUtf8(line).split(u' '); };
        for (const char* line :
            {"--nothing", "nothing here", "demo", "demo a b", "demo new.jalons --people",
                "demo new.jalons --people many", "demo new.jalons --people 0",
                "demo new.jalons --years 21", "demo new.jalons --seed -1",
                "demo new.jalons --colour red", "create new.jalons", "check", "list x",
                "list x nothing", "print x contract", "print x letter 1 out.pdf",
                "print x contract one out.pdf", "pictures x", "pictures x y --size 12"})
            row(line);
    }

    void badUsageIsSaid()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.error.startsWith(QStringLiteral("jalons")), qPrintable(outcome.error));
        QVERIFY2(outcome.error.contains(QStringLiteral("--help")), qPrintable(outcome.error));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!QFile::exists(QStringLiteral("new.jalons")));
    }

    void peopleComeInAndGoOut()
    {
        QFile list(at("liste.csv"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Nom;Prénom;Né le\nDiarra;Awa;12/05/1984\nPetit;Luc;31/02/1990\nTOTAL;;\n");
        list.close();
        QCOMPARE(run({QStringLiteral("create"), at("new.jalons"), QStringLiteral("--name"),
                         QStringLiteral("Essai")})
                     .code,
            0);
        const auto import = [&](const QStringList& more) {
            return run(
                QStringList{QStringLiteral("import"), at("new.jalons"), at("liste.csv")} + more);
        };
        const auto count = [&] {
            return run({QStringLiteral("list"), at("new.jalons"), QStringLiteral("people")})
                       .out.count(u'\n')
                - 1;
        };
        // A problem is told by its line; nothing is written to look.
        const Outcome dry = import({QStringLiteral("--dry-run")});
        QCOMPARE(dry.code, 0); // kept as text: nothing is left out
        QVERIFY2(dry.error.contains(QStringLiteral("Ligne 3")), qPrintable(dry.error));
        QCOMPARE(count(), 0);
        QCOMPARE(import({}).code, 0);
        QCOMPARE(count(), 2);
        // Imported again, they are recognised.
        QCOMPARE(import({}).code, 0);
        QCOMPARE(count(), 2);
        QCOMPARE(import({QStringLiteral("--differences"), QStringLiteral("none")}).code, 2);
        QCOMPARE(import({QStringLiteral("--encoding"), QStringLiteral("none")}).code, 2);
        // Somebody, or a value, is left out.
        QFile worse(at("pire.csv"));
        QVERIFY(worse.open(QIODevice::WriteOnly));
        worse.write("Nom;Couleur\nSow;bleu\n");
        worse.close();
        const QStringList left{QStringLiteral("import"), at("new.jalons"), at("pire.csv"),
            QStringLiteral("--dry-run")};
        QCOMPARE(run(left).code, 1);
        QVERIFY(worse.open(QIODevice::WriteOnly));
        worse.write("Nom;Mail\n;a@b.fr\n");
        worse.close();
        QCOMPARE(run(left).code, 1);
        QCOMPARE(import({QStringLiteral("--mapping"), at("absent.json")}).code, 2);
        QCOMPARE(run({QStringLiteral("import"), at("new.jalons"), at("absent.csv")}).code, 3);

        const QStringList out{QStringLiteral("export"), at("new.jalons"), at("sortie")};
        QCOMPARE(run(out).code, 0);
        QVERIFY(QFile::exists(at("sortie/personnes.csv")));
        QCOMPARE(run(out).code, 3); // never over an earlier export
        QCOMPARE(run({QStringLiteral("create"), at("other.jalons"), QStringLiteral("--name"),
                         QStringLiteral("Autre")})
                     .code,
            0);
        QCOMPARE(
            run({QStringLiteral("import"), at("other.jalons"), at("sortie/personnes.csv")}).code,
            0);
        QFile::remove(at("other.jalons"));
    }

    void createMakesAFileToOpen()
    {
        const QString name = QStringLiteral("CHRS « L’Œuvre »");
        QCOMPARE(
            run({QStringLiteral("create"), at("made.jalons"), QStringLiteral("--name"), name}).code,
            0);
        const auto file = StructureFile::open(FileAccess(at("made.jalons")));
        QVERIFY(file.ok());
        const auto identity
            = file.value()->query([](const Reader& r) { return structures::load(r); });
        QCOMPARE(identity->name, name);
        QCOMPARE(run({QStringLiteral("check"), at("made.jalons")}).code, 0);
    }

    void demoIsReproducible()
    {
        const auto make = [&](const char* name, const char* seed) {
            return run(
                {QStringLiteral("demo"), at(name), QStringLiteral("--people"), QStringLiteral("12"),
                    QStringLiteral("--years"), QStringLiteral("1"), QStringLiteral("--seed"),
                    QLatin1String(seed), QStringLiteral("--today"), QStringLiteral("2026-03-10")})
                .code;
        };
        QCOMPARE(make("s1.jalons", "7"), 0);
        QCOMPARE(make("s2.jalons", "7"), 0);
        QCOMPARE(make("s3.jalons", "8"), 0);
        const auto people = [&](const char* name) {
            return run({QStringLiteral("list"), at(name), QStringLiteral("people")}).out;
        };
        QCOMPARE(people("s1.jalons").count(u'\n'), 13);
        QCOMPARE(people("s1.jalons"), people("s2.jalons"));
        QVERIFY(people("s1.jalons") != people("s3.jalons"));
    }

    void listsHaveAHeaderAndIdsFirst()
    {
        QCOMPARE(rows(QStringLiteral("people")).first().mid(0, 5).join(u' '),
            QStringLiteral("id last_name first_name birth_date phase"));
        QCOMPARE(rows(QStringLiteral("people")).size(), 61);
        QCOMPARE(rows(QStringLiteral("contracts")).first().mid(0, 6).join(u' '),
            QStringLiteral("id person_id kind state from to"));
        for (const char* what :
            {"people", "accompaniments", "contracts", "actions", "evaluations"}) {
            const auto lines = rows(QLatin1String(what));
            QVERIFY(lines.size() > 10);
            for (const QStringList& line : lines)
                QCOMPARE(line.size(), lines.first().size());
        }
    }

    void valuesStayOnTheirLine()
    {
        QVERIFY(QFile::copy(at("demo.jalons"), at("tabs.jalons")));
        {
            const auto file = StructureFile::open(FileAccess(at("tabs.jalons")));
            QVERIFY(file.value()
                        ->perform(Operation::UpdatePerson,
                            [](Work& work) {
                                work.save(
                                    "person", 1, {{"first_names", QStringLiteral("Ama\tdou\nB")}});
                            })
                        .ok());
        }
        const Outcome listed
            = run({QStringLiteral("list"), at("tabs.jalons"), QStringLiteral("people")});
        QCOMPARE(listed.out.count(u'\n'), 61);
        QVERIFY(listed.out.contains(QStringLiteral("\tAma dou B\t")));
    }

    void printsEachDocument()
    {
        const QString contract = rows(QStringLiteral("contracts")).last().first();
        const QString evaluation = rows(QStringLiteral("evaluations")).last().first();
        const QString diagnostic = rows(QStringLiteral("accompaniments")).at(2).at(5);
        const QString course = rows(QStringLiteral("difficulties")).at(1).at(1);
        const QString participation = rows(QStringLiteral("participations")).at(1).first();
        const QString receipt = rows(QStringLiteral("receipts")).last().first();
        const QString attestation = rows(QStringLiteral("attestations")).last().at(3);
        for (const auto& [what, id] : {std::pair(QStringLiteral("contract"), contract),
                 std::pair(QStringLiteral("diagnostic"), diagnostic),
                 std::pair(QStringLiteral("evaluation"), evaluation),
                 std::pair(QStringLiteral("wheel"), evaluation),
                 std::pair(QStringLiteral("simplified"), evaluation),
                 std::pair(QStringLiteral("shared-diagnostic"), diagnostic),
                 std::pair(QStringLiteral("map"), course),
                 std::pair(QStringLiteral("timeline"), course),
                 std::pair(QStringLiteral("participation"), participation),
                 std::pair(QStringLiteral("participation-decision"), participation),
                 std::pair(QStringLiteral("receipt"), receipt),
                 std::pair(QStringLiteral("attestation"), attestation)}) {
            const QString path = m_folder.filePath(what + QStringLiteral(".pdf"));
            const Outcome printed
                = run({QStringLiteral("print"), at("demo.jalons"), what, id, path});
            QCOMPARE(printed.error, QString());
            QCOMPARE(printed.code, 0);
            QFile pdf(path);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.read(5) == "%PDF-");
        }
        const Outcome none = run({QStringLiteral("print"), at("demo.jalons"),
            QStringLiteral("contract"), QStringLiteral("99999"), at("no.pdf")});
        QCOMPARE(none.code, 1);
        QVERIFY(none.error.contains(QStringLiteral("99999")));
        QVERIFY(!QFile::exists(at("no.pdf")));
        const Outcome unknown = run({QStringLiteral("print"), at("demo.jalons"),
            QStringLiteral("attestation"), QStringLiteral("1999-0001"), at("no.pdf")});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.error.contains(QStringLiteral("1999-0001")));
        QVERIFY(!QFile::exists(at("no.pdf")));
        for (const char* what : {"wheel", "map", "simplified", "shared-diagnostic", "timeline"}) {
            const Outcome nobody = run({QStringLiteral("print"), at("demo.jalons"),
                QLatin1String(what), QStringLiteral("99998"), at("no.pdf")});
            QCOMPARE(nobody.code, 1);
            QVERIFY(nobody.error.contains(QStringLiteral("99998")));
        }
        // an evaluation is not a diagnostic
        QCOMPARE(run({QStringLiteral("print"), at("demo.jalons"), QStringLiteral("diagnostic"),
                         evaluation, at("no.pdf")})
                     .code,
            1);
        QCOMPARE(run({QStringLiteral("print"), at("demo.jalons"), QStringLiteral("contract"),
                         contract, at("no/such/folder.pdf")})
                     .code,
            1);
    }

    /// The act of the window: a numbered print, the same while nothing was written since.
    void printsAContractForSignature()
    {
        QVERIFY(QFile::copy(at("demo.jalons"), at("paper.jalons")));
        ContractId draft;
        {
            const auto file = StructureFile::open(FileAccess(at("paper.jalons")));
            draft.value
                = file.value()
                      ->query([](const Reader& r) {
                          return Sql(r)
                              .value(QStringLiteral(
                                  "SELECT c.id FROM contract c JOIN commitment k ON"
                                  " k.contract_id = c.id WHERE c.signed_on IS NULL GROUP BY c.id"
                                  " HAVING count(DISTINCT k.party) > 1 LIMIT 1"))
                              .toLongLong();
                      })
                      .valueOr(0);
        }
        QVERIFY(draft.isValid());
        const auto print = [&](const char* kind, qint64 id, const char* pdf) {
            return run({QStringLiteral("print"), at("paper.jalons"), QLatin1String(kind),
                QString::number(id), at(pdf), QStringLiteral("--for-signature")});
        };
        for (const char* pdf : {"paper1.pdf", "paper2.pdf"}) {
            const Outcome printed = print("contract", draft.value, pdf);
            QCOMPARE(printed.error, QString());
            QCOMPARE(printed.code, 0);
        }
        const auto file = StructureFile::open(FileAccess(at("paper.jalons")));
        QCOMPARE(file.value()
                     ->query([&](const Reader& r) { return contracts::printsOf(r, draft).size(); })
                     .valueOr(0UL),
            1UL);
        QCOMPARE(print("intake", 1, "no.pdf").code, 2);
        // One that is signed is a copy, and is not printed to be signed again.
        const qint64 signedOne
            = file.value()
                  ->query([](const Reader& r) {
                      return Sql(r)
                          .value(QStringLiteral(
                              "SELECT id FROM contract WHERE signed_on IS NOT NULL LIMIT 1"))
                          .toLongLong();
                  })
                  .valueOr(0);
        QCOMPARE(print("contract", signedOne, "no.pdf").code, 1);
        QVERIFY(!QFile::exists(at("no.pdf")));
    }

    void checkSaysWhatIsWrong()
    {
        QCOMPARE(run({QStringLiteral("check"), at("demo.jalons")}).code, 0);
        QVERIFY(QFile::copy(at("demo.jalons"), at("wrong.jalons")));
        {
            const auto file = StructureFile::open(FileAccess(at("wrong.jalons")));
            QVERIFY(file.value()
                        ->fill([](Work& work) {
                            work.save("accompaniment", 1, {{"phase", QStringLiteral("intake")}});
                        })
                        .ok());
        }
        const Outcome checked = run({QStringLiteral("check"), at("wrong.jalons")});
        QCOMPARE(checked.code, 1);
        QVERIFY2(
            checked.error.contains(QStringLiteral("accompaniment 1")), qPrintable(checked.error));
        QVERIFY2(checked.error.contains(QStringLiteral("1 problème")), qPrintable(checked.error));
    }

    void noCommandWantsADisplay()
    {
        // Each is asked with a display that does not answer: a wrong usage is said, no crash.
        for (const char* name : {"demo", "create", "check", "backup", "restore", "recover", "list",
                 "print", "import", "export", "pictures"}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
            environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":99"));
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(JALONS_BINARY), {QLatin1String(name)});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 2);
        }
    }

    void aSignedTextThatWasAlteredIsNeitherPrintedNorPassed()
    {
        QVERIFY(QFile::copy(at("demo.jalons"), at("forged.jalons")));
        qint64 contract = 0;
        {
            Database stranger(FileAccess(at("forged.jalons")), OpenMode::ReadWrite);
            contract = stranger
                           .value(QStringLiteral(
                               "SELECT min(id) FROM contract WHERE signed_on IS NOT NULL"))
                           .toLongLong();
            stranger.exec(QStringLiteral("DROP TRIGGER content_frozen"));
            stranger.exec(QStringLiteral("UPDATE content SET bytes = CAST(replace(CAST(bytes AS "
                                         "TEXT), 'Article', 'article') AS BLOB) WHERE hash ="
                                         " (SELECT frozen FROM contract WHERE id = ?)"),
                {contract});
            stranger.exec(QStringLiteral("CREATE TRIGGER e AFTER INSERT ON operation BEGIN DELETE "
                                         "FROM action; END"));
        }
        const Outcome printed = run({QStringLiteral("print"), at("forged.jalons"),
            QStringLiteral("contract"), QString::number(contract), at("forged.pdf")});
        QCOMPARE(printed.code, 1);
        QVERIFY2(printed.error.contains(QStringLiteral("celui qui a été signé")),
            qPrintable(printed.error));
        QVERIFY(!QFile::exists(at("forged.pdf")));
        const Outcome checked = run({QStringLiteral("check"), at("forged.jalons")});
        QCOMPARE(checked.code, 1);
        for (const QString& words :
            {QStringLiteral("«\u00a0content_frozen\u00a0» de «\u00a0content\u00a0» manque"),
                QStringLiteral("«\u00a0e\u00a0» de «\u00a0operation\u00a0»"),
                QStringLiteral("celui qui a été signé"),
                QStringLiteral("ne sont plus ceux qui ont été enregistrés"),
                QStringLiteral("4 problèmes")})
            QVERIFY2(checked.error.contains(words), qPrintable(checked.error));
    }

    void checkTellsOfConflictedCopies()
    {
        QVERIFY(QDir().mkpath(at("shared")));
        const QString file = at("shared/chrs.jalons");
        const QString copy = at("shared/chrs (conflicted copy 2024-01-02 131415).jalons");
        QVERIFY(QFile::copy(at("demo.jalons"), file));
        QVERIFY(QFile::copy(file, copy));
        const Outcome same = run({QStringLiteral("check"), file});
        QCOMPARE(same.code, 0);
        QVERIFY2(
            same.error.contains(QStringLiteral("chrs (conflicted copy")), qPrintable(same.error));
        {
            const auto there = StructureFile::open(FileAccess(copy));
            QVERIFY(there.value()->perform(Operation::CreatePerson, [](Work& work) {
                Person person;
                person.birthName = QStringLiteral("Ailleurs");
                people::save(work, person);
            }));
        }
        const Outcome more = run({QStringLiteral("check"), file});
        QCOMPARE(more.code, 1);
        QVERIFY2(more.error.contains(QStringLiteral("personnes\u00a0: 1")), qPrintable(more.error));
        QVERIFY(!more.out.contains(QStringLiteral("aucun problème")));
        QVERIFY(QFile::exists(copy));
    }

    void backsUpRestoresAndRecovers()
    {
        QVERIFY(QFile::copy(at("demo.jalons"), at("kept.jalons")));
        const Outcome made = run({QStringLiteral("backup"), at("kept.jalons"), at("copies")});
        QCOMPARE(made.error, QString());
        QCOMPARE(made.code, 0);
        const QString copy = made.out.trimmed();
        QCOMPARE(run({QStringLiteral("check"), copy}).code, 0);
        QFile file(at("kept.jalons"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 8192 * 4096));
        file.write(QByteArray(40'960, 'x'));
        file.close();
        QCOMPARE(run({QStringLiteral("backup"), at("kept.jalons"), at("copies")}).code, 3);

        const Outcome saved
            = run({QStringLiteral("recover"), at("kept.jalons"), at("recovered.jalons")});
        QCOMPARE(saved.code, 1); // something is missing, and it is said
        QVERIFY2(saved.out.contains(QStringLiteral("Personnes")), qPrintable(saved.out));
        QVERIFY(StructureFile::open(FileAccess(at("recovered.jalons"))).ok());

        const Outcome restored = run({QStringLiteral("restore"), copy, at("kept.jalons")});
        QCOMPARE(restored.error, QString());
        QCOMPARE(restored.code, 0);
        QVERIFY2(restored.out.contains(QStringLiteral("mis de côté")), qPrintable(restored.out));
        QCOMPARE(run({QStringLiteral("check"), at("kept.jalons")}).code, 0);
        QCOMPARE(run({QStringLiteral("restore"), at("absent"), at("kept.jalons")}).code, 3);
        QCOMPARE(run({QStringLiteral("backup"), at("kept.jalons")}).code, 2);
    }

    void picturesOfEveryPage()
    {
        const Outcome taken = run({QStringLiteral("pictures"), at("demo.jalons"), at("pictures"),
            QStringLiteral("--dark"), QStringLiteral("--size"), QStringLiteral("1024x700")});
        QCOMPARE(taken.error, QString());
        QCOMPARE(taken.code, 0);
        const QStringList names = QDir(at("pictures")).entryList({QStringLiteral("*.png")});
        QVERIFY(names.size() >= 8);
        QCOMPARE(QImage(QDir(at("pictures")).filePath(names.first())).size(), QSize(1024, 700));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
