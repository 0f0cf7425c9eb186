// Very sensitive data stays on the computer: no command and no page of the window opens a socket to
// a network, and those of the computer itself lead to a short list of places. (The print dialog
// asks the printing system: not here.)
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace {

/// Where a program may knock on its own computer: names of users, the session's bus, the display.
const QRegularExpression& allowed()
{
    static const QRegularExpression places(
        QStringLiteral("^(/var/run/nscd/socket|/run/nscd/socket|/run/systemd/userdb/.*|"
                       "/run/dbus/system_bus_socket|/var/run/dbus/system_bus_socket|"
                       "/run/user/\\d+/(bus|at-spi/bus.*)|@?[/]tmp/\\.X11-unix/X\\d+|"
                       "@?[/]tmp/dbus-.*)$"));
    return places;
}

class TestSockets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWatchSees();
    void noneLeadsElsewhere_data();
    void noneLeadsElsewhere();

private:
    /// The system calls of a run that make or connect a socket. @return false: it could not be run.
    bool traced(const QString& program, const QStringList& arguments, QStringList& calls);
    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

bool TestSockets::traced(const QString& program, const QStringList& arguments, QStringList& calls)
{
    const QString log = at("calls");
    QFile::remove(log);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("strace"),
        QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-e"),
            QStringLiteral("trace=socket,connect"), QStringLiteral("-o"), log, program}
            + arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return false;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    calls = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return process.exitCode() == 0;
}

void TestSockets::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        QSKIP("strace is not installed: tests/packages.sh does it");
    QStringList calls;
    if (!traced(QStringLiteral("/bin/true"), {}, calls))
        QSKIP("this machine lets no program be watched");
    QVERIFY(traced(QStringLiteral(JALONS_BINARY),
        {QStringLiteral("demo"), at("a.jalons"), QStringLiteral("--people"), QStringLiteral("10")},
        calls));
    QFile list(at("liste.csv"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Nom;Prénom\nSow;Fatou\n");
}

void TestSockets::theWatchSees()
{
    QStringList calls;
    traced(QStringLiteral("/bin/bash"),
        {QStringLiteral("-c"), QStringLiteral("exec 3<>/dev/tcp/127.0.0.1/9; true")}, calls);
    QVERIFY(!calls.filter(QStringLiteral("AF_INET")).isEmpty());
}

void TestSockets::noneLeadsElsewhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = at("a.jalons");
    QTest::newRow("check") << QStringList{QStringLiteral("check"), file};
    QTest::newRow("list") << QStringList{QStringLiteral("list"), file, QStringLiteral("people")};
    QTest::newRow("print") << QStringList{QStringLiteral("print"), file, QStringLiteral("contract"),
        QStringLiteral("1"), at("contrat.pdf")};
    QTest::newRow("backup") << QStringList{QStringLiteral("backup"), file, at("copies")};
    QTest::newRow("import") << QStringList{QStringLiteral("import"), file, at("liste.csv")};
    QTest::newRow("export") << QStringList{QStringLiteral("export"), file, at("export")};
    QTest::newRow("recover") << QStringList{QStringLiteral("recover"), file, at("b.jalons")};
    QTest::newRow("every page") << QStringList{QStringLiteral("pictures"), file, at("images")};
}

void TestSockets::noneLeadsElsewhere()
{
    QFETCH(QStringList, arguments);
    QStringList calls;
    QVERIFY(traced(QStringLiteral(JALONS_BINARY), arguments, calls));
    static const QRegularExpression path(QStringLiteral("sun_path=(@?)\"([^\"]*)\""));
    QStringList elsewhere;
    for (const QString& call : std::as_const(calls)) {
        if (call.contains(QLatin1String("AF_INET")) || call.contains(QLatin1String("AF_PACKET")))
            elsewhere.append(call);
        const auto match = path.match(call);
        if (call.contains(QLatin1String("connect(")) && match.hasMatch()
            && !allowed().match(match.captured(1) + match.captured(2)).hasMatch())
            elsewhere.append(call);
    }
    QCOMPARE(elsewhere, QStringList());
}

} // namespace

QTEST_GUILESS_MAIN(TestSockets)
#include "test_sockets.moc"
