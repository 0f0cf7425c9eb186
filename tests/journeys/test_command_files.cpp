#include "tests/journeys/command_case.h"

using namespace jalons;

/// What the commands refuse and never overwrite, whom new files belong to, what an interruption
/// leaves: nothing.
class TestCommandFiles : public testing::CommandCase
{
    Q_OBJECT

private slots:
    void initTestCase() { makeDemo(); }

    void unusableFilesAreSaid()
    {
        const auto write = [&](const char* name, const QByteArray& bytes) {
            QFile file(at(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("empty.jalons", {});
        write("garbage.jalons", QByteArray(4096, 'x'));
        {
            QSqlDatabase other
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(at("other.jalons"));
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("CREATE TABLE t (a)")));
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QVERIFY(QFile::copy(at("demo.jalons"), at("newer.jalons")));
        QFile newer(at("newer.jalons"));
        QVERIFY(newer.open(QIODevice::ReadWrite));
        QVERIFY(newer.seek(60));
        newer.write(QByteArray("\0\0\x03\xE7", 4));
        newer.close();

        QStringList sentences;
        for (const char* name :
            {"empty.jalons", "garbage.jalons", "other.jalons", "newer.jalons", "missing.jalons"}) {
            for (const QStringList& command : {QStringList{QStringLiteral("check"), at(name)},
                     QStringList{QStringLiteral("list"), at(name), QStringLiteral("people")},
                     QStringList{QStringLiteral("print"), at(name), QStringLiteral("contract"),
                         QStringLiteral("1"), at("out.pdf")},
                     QStringList{QStringLiteral("pictures"), at(name), at("out")}}) {
                const Outcome outcome = run(command);
                QCOMPARE(outcome.code, 3);
                QVERIFY2(outcome.error.contains(at(name)), qPrintable(outcome.error));
                QVERIFY(outcome.out.isEmpty());
                if (command.first() == QLatin1String("check"))
                    sentences.append(outcome.error.section(at(name), 1));
            }
        }
        sentences.removeDuplicates();
        QCOMPARE(sentences.size(), 5);
        QVERIFY2(sentences.first().contains(QStringLiteral("vide")), qPrintable(sentences.first()));
        QVERIFY(!QFile::exists(at("missing.jalons")));
        QCOMPARE(run({QStringLiteral("demo"), at("empty.jalons")}).code, 3);
        QCOMPARE(run({QStringLiteral("create"), at("demo.jalons"), QStringLiteral("--name"),
                         QStringLiteral("X")})
                     .code,
            3);
    }

    void nothingIsOverwrittenUnasked()
    {
        QVERIFY(QFile::copy(at("demo.jalons"), at("own.jalons")));
        const auto bytes = [&](const char* name) {
            QFile file(at(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes("own.jalons");
        const auto print = [&](const QString& target, bool force) {
            QStringList arguments{QStringLiteral("print"), at("demo.jalons"),
                QStringLiteral("contract"), QStringLiteral("1"), target};
            if (force)
                arguments.append(QStringLiteral("--force"));
            return run(arguments);
        };
        // A file of Jalons, a folder, a device: whatever is said.
        for (const QString& target :
            {at("own.jalons"), m_folder.path(), QStringLiteral("/dev/null")})
            for (const bool force : {false, true}) {
                const Outcome outcome = print(target, force);
                QVERIFY(outcome.code != 0);
                QVERIFY2(outcome.error.contains(target), qPrintable(outcome.error));
            }
        QCOMPARE(bytes("own.jalons"), before);
        // Beside it, under the names that SQLite would play into it.
        QVERIFY(print(at("own.jalons-journal"), false).code != 0);
        QVERIFY(!QFile::exists(at("own.jalons-journal")));
        QFile mine(at("mine.pdf"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        QVERIFY(mine.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(print(at("mine.pdf"), false).code != 0);
        QCOMPARE(bytes("mine.pdf"), QByteArray("mine"));
        QCOMPARE(print(at("mine.pdf"), true).code, 0);
        QVERIFY(bytes("mine.pdf").startsWith("%PDF-"));
        QVERIFY(mine.permissions().testFlag(QFile::ReadGroup)); // as what it replaces
        QCOMPARE(run({QStringLiteral("demo"), at("mine.pdf")}).code, 3);
        QCOMPARE(run({QStringLiteral("export"), at("demo.jalons"), m_folder.path()}).code, 3);
        QVERIFY(run({QStringLiteral("pictures"), at("demo.jalons"), m_folder.path()}).code != 0);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part*")}, QDir::AllEntries),
            QStringList());
    }

    void newFilesAreTheirOwners()
    {
#ifdef Q_OS_UNIX
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(run({QStringLiteral("print"), at("demo.jalons"), QStringLiteral("contract"),
                         QStringLiteral("1"), at("private.pdf")})
                     .code,
            0);
        QCOMPARE(run({QStringLiteral("export"), at("demo.jalons"), at("private")}).code, 0);
        for (const char* name : {"demo.jalons", "private.pdf", "private", "private/personnes.csv"})
            QVERIFY2(!(QFile::permissions(at(name)) & others), name);
#endif
    }

    void outputsAreChecked()
    {
#ifdef Q_OS_LINUX
        const auto shell = [&](const QString& command) {
            QProcess process;
            process.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("\"$0\" ") + command,
                    QStringLiteral(JALONS_BINARY), at("demo.jalons")});
            process.waitForFinished(60'000);
            return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardError()));
        };
        for (const char* end : {">/dev/full", ">&-"})
            for (const char* command : {"list \"$1\" people ", "check \"$1\" ", "--help "}) {
                const auto [code, error] = shell(QLatin1String(command) + QLatin1String(end));
                QVERIFY2(code != 0, command);
                QVERIFY2(error.contains(QStringLiteral("sortie")), qPrintable(error));
            }
        // A closed output takes no file's place: nothing that is said lands in one.
        QVERIFY(
            shell(QStringLiteral("print \"$1\" contract 1 \"$1.pdf\" >&- 2>&- <&-")).first == 0);
        QFile pdf(at("demo.jalons.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        // A name that is no text of this system.
        const auto [code, error] = shell(QStringLiteral("check \"$(printf 'caf\\351.jalons')\""));
        QCOMPARE(code, 2);
        QVERIFY2(error.contains(QStringLiteral("encodage")), qPrintable(error));
#endif
    }

    void whatNeverEndsIsNotRead()
    {
#ifdef Q_OS_LINUX
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {at("pipe")}), 0);
        for (const QString& odd : {at("pipe"), QStringLiteral("/dev/zero")}) {
            for (const QStringList& command : {QStringList{QStringLiteral("check"), odd},
                     QStringList{QStringLiteral("import"), at("demo.jalons"), odd},
                     QStringList{QStringLiteral("restore"), odd, at("never.jalons")},
                     QStringList{QStringLiteral("restore"), odd, at("demo.jalons")},
                     QStringList{QStringLiteral("recover"), odd, at("never.jalons")},
                     QStringList{QStringLiteral("backup"), odd, at("copies")},
                     QStringList{QStringLiteral("import"), at("demo.jalons"), at("liste.csv"),
                         QStringLiteral("--dry-run"), QStringLiteral("--mapping"), odd}}) {
                QElapsedTimer timer;
                timer.start();
                const Outcome outcome = run(command);
                QVERIFY2(outcome.code == 2 || outcome.code == 3, qPrintable(command.join(u' ')));
                QVERIFY(timer.elapsed() < 20'000);
            }
        }
        QVERIFY(!QFile::exists(at("never.jalons")));
#endif
    }

    void longNamesAreRefusedInWords()
    {
        const auto make = [&](int letters) {
            const QString name = QString(letters - 7, u'a') + QStringLiteral(".jalons");
            return run({QStringLiteral("create"), m_folder.filePath(name), QStringLiteral("--name"),
                QStringLiteral("X")});
        };
        const Outcome outcome = make(255);
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.error.contains(QStringLiteral("trop long")), qPrintable(outcome.error));
        QCOMPARE(make(240).code, 0);
    }

    void interruptionLeavesNothing()
    {
#ifdef Q_OS_UNIX
        QCOMPARE(run({QStringLiteral("demo"), at("large.jalons"), QStringLiteral("--people"),
                         QStringLiteral("300")})
                     .code,
            0);
        QDir folder(m_folder.path());
        QVERIFY(folder.mkdir(QStringLiteral("cut")));
        const QString cut = at("cut");
        const QList<QStringList> commands{
            {QStringLiteral("export"), at("large.jalons"), cut + QStringLiteral("/out"),
                QStringLiteral("--journal")},
            {QStringLiteral("demo"), cut + QStringLiteral("/new.jalons"),
                QStringLiteral("--people"), QStringLiteral("20000")}};
        for (const QStringList& command : commands)
            for (const int signal : {2, 15}) {
                QProcess process;
                process.start(QStringLiteral(JALONS_BINARY), command);
                QVERIFY(process.waitForStarted());
                // As soon as it has begun to write.
                for (QElapsedTimer timer =
                         [] {
                             QElapsedTimer t;
                             t.start();
                             return t;
                         }();
                     QDir(cut).isEmpty() && timer.elapsed() < 20'000;)
                    QTest::qWait(5);
                QProcess::execute(QStringLiteral("kill"),
                    {QStringLiteral("-%1").arg(signal), QString::number(process.processId())});
                QVERIFY(process.waitForFinished(60'000));
                QCOMPARE(process.exitStatus(), QProcess::NormalExit);
                QCOMPARE(process.exitCode(), 128 + signal);
                QCOMPARE(
                    QDir(cut).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
            }
#endif
    }
};

QTEST_GUILESS_MAIN(TestCommandFiles)
#include "test_command_files.moc"
