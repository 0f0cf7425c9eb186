// Several processes on one file, as on a bad day: two windows that write, lists imported, backups,
// exports and restores, all at once. Nothing acknowledged is lost, no export is torn, and in the
// end both windows show what the file holds. JALONS_SOAK=600 makes it last ten minutes; without it,
// some seconds.
#include "core/check/check.h"
#include "core/note/note.h"
#include "core/storage/database.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/note/note_card.h"
#include "ui/person/person_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <functional>

using namespace jalons;
using namespace jalons::testing;

namespace {

constexpr int defaultSeconds = 12;
constexpr int restoreEvery = 4000; // ms
constexpr int untilShown = 6000; ///< some polls, after the last writing

int seconds()
{
    const int wanted = qEnvironmentVariableIntValue("JALONS_SOAK");
    return wanted > 0 ? wanted : defaultSeconds;
}

/// A window that writes notes of one person until the file « stop » is there, then says what it
/// shows.
int beDesk(const QString& path, const QString& name, const QString& stop)
{
    applyTheme(*qApp, Scheme::Light);
    auto file = StructureFile::open(FileAccess(path));
    if (!file)
        return 1;
    (*file)->setActor({{}, name});
    MainWindow window(std::move(file).value());
    window.show();
    window.desk()->openPerson({1}, PersonTab::Notes);
    QTextStream out(stdout);
    int number = 0;
    QTimer pen;
    const auto write = [&] {
        if (QFileInfo::exists(stop)) {
            pen.stop();
            QTimer::singleShot(untilShown, qApp, [&] {
                for (const NoteCard* card : window.findChildren<NoteCard*>())
                    if (card->isVisibleTo(&window))
                        out << "SHOWN " << card->record().note.id.value << Qt::endl;
                QCoreApplication::quit();
            });
            return;
        }
        const QString text = QStringLiteral("%1 %2.").arg(name).arg(++number);
        StructureFile& open = window.desk()->file();
        const auto done = open.perform(Operation::WriteNote, [&](Work& work) {
            Note note;
            note.person = {1};
            note.day = open.today();
            note.text = text;
            notes::save(work, note);
        });
        out << (done ? "ACK " : "NAK ") << text << Qt::endl;
        pen.start(20 + static_cast<int>(QRandomGenerator::global()->bounded(100)));
    };
    pen.setSingleShot(true);
    QObject::connect(&pen, &QTimer::timeout, &window, write);
    pen.start(0);
    return QApplication::exec();
}

/// References of an export to rows that it does not hold.
QStringList torn(const QString& folder)
{
    QFile json(folder + QStringLiteral("/structure.json"));
    if (!json.open(QIODevice::ReadOnly))
        return {QStringLiteral("no structure.json")};
    const QJsonObject tables = QJsonDocument::fromJson(json.readAll())
                                   .object()
                                   .value(QLatin1String("tables"))
                                   .toObject();
    const std::array links{std::tuple{"note", "person_id", "person"},
        std::tuple{"note_about", "note_id", "note"},
        std::tuple{"membership", "person_id", "person"},
        std::tuple{"accompaniment", "person_id", "person"},
        std::tuple{"action", "accompaniment_id", "accompaniment"},
        std::tuple{"commitment", "contract_id", "contract"}};
    QStringList found;
    for (const auto& [table, column, parent] : links) {
        QSet<qint64> ids;
        for (const QJsonValue& row : tables.value(QLatin1String(parent)).toArray())
            ids.insert(row.toObject().value(QLatin1String("id")).toInteger());
        for (const QJsonValue& row : tables.value(QLatin1String(table)).toArray()) {
            const QJsonValue refers = row.toObject().value(QLatin1String(column));
            if (refers.isDouble() && !ids.contains(refers.toInteger()))
                found.append(QLatin1String(table) + u'.' + QLatin1String(column));
        }
    }
    return found;
}

QSet<QString> textsIn(const QString& path, const QString& sql)
{
    QSet<QString> texts;
    Database database(FileAccess(path), OpenMode::ReadOnly);
    for (Rows rows = database.select(sql); rows.next();) {
        QString text;
        rows.row() >> text;
        texts.insert(text);
    }
    return texts;
}

class TestSoak : public QObject
{
    Q_OBJECT

private slots:
    void everybodyAtOnce();

private:
    struct Outcome
    {
        int code = -1;
        QString words;
    };
    static Outcome command(const QStringList& arguments);

    QTemporaryDir m_folder;
};

TestSoak::Outcome TestSoak::command(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(JALONS_BINARY), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAll())};
}

void TestSoak::everybodyAtOnce()
{
    const QString path = m_folder.filePath(QStringLiteral("chrs.jalons"));
    const QString stop = m_folder.filePath(QStringLiteral("stop"));
    const QString backups = m_folder.filePath(QStringLiteral("copies"));
    QCOMPARE(command({QStringLiteral("demo"), path, QStringLiteral("--people"),
                         QStringLiteral("20"), QStringLiteral("--seed"), QStringLiteral("7")})
                 .code,
        0);
    struct Desk
    {
        QString name;
        QProcess process;
    };
    std::array<Desk, 2> desks;
    desks[0].name = QStringLiteral("Nadia");
    desks[1].name = QStringLiteral("Karim");
    for (Desk& desk : desks)
        desk.process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--desk"), path, desk.name, stop});

    QElapsedTimer clock;
    clock.start();
    qint64 lastRestore = 0;
    int round = 0;
    int exports = 0;
    int restores = 0;
    QSet<QString> imported;
    QStringList faults;
    while (clock.elapsed() < 1000 * seconds()) {
        ++round;
        const QString list = m_folder.filePath(QStringLiteral("liste.csv"));
        QSet<QString> names;
        {
            QFile csv(list);
            QVERIFY(csv.open(QIODevice::WriteOnly));
            csv.write("Nom;Prénom;Date de naissance\n");
            for (int i = 0; i < 20; ++i) {
                const QString name = QStringLiteral("Liste%1-%2").arg(round).arg(i);
                names.insert(name);
                csv.write(QStringLiteral("%1;Awa;%2/0%3/19%4\n")
                              .arg(name)
                              .arg(10 + i % 18)
                              .arg(1 + round % 9)
                              .arg(50 + (i + round) % 40)
                              .toUtf8());
            }
        }
        // Busy is an answer: nothing was acknowledged.
        const Outcome import = command({QStringLiteral("import"), path, list});
        if (import.code == 0)
            imported += names;
        else if (import.code != 3)
            faults.append(QStringLiteral("import %1: exit %2 %3")
                              .arg(round)
                              .arg(import.code)
                              .arg(import.words));
        const QString folder = m_folder.filePath(QStringLiteral("export-%1").arg(round));
        if (command({QStringLiteral("export"), path, folder}).code == 0) {
            ++exports;
            for (const QString& reference : torn(folder))
                faults.append(QStringLiteral("export %1 is torn: %2").arg(round).arg(reference));
            QDir(folder).removeRecursively();
        }
        const Outcome backup = command({QStringLiteral("backup"), path, backups});
        if (backup.code == 0 && clock.elapsed() - lastRestore > restoreEvery) {
            const QStringList copies
                = QDir(backups).entryList({QStringLiteral("*.jalons")}, QDir::Files, QDir::Name);
            const Outcome restored = command({QStringLiteral("restore"),
                QDir(backups).filePath(copies.value(copies.size() / 2)), path});
            if (restored.code == 0)
                ++restores;
            lastRestore = clock.elapsed();
        }
    }
    QFile marker(stop);
    QVERIFY(marker.open(QIODevice::WriteOnly));
    QSet<QString> written;
    std::array<QList<qint64>, 2> shown;
    int refused = 0;
    for (std::size_t i = 0; i < desks.size(); ++i) {
        QVERIFY(desks[i].process.waitForFinished(60'000));
        QCOMPARE(desks[i].process.exitCode(), 0);
        for (const QByteArray& line : desks[i].process.readAllStandardOutput().split('\n')) {
            if (line.startsWith("ACK "))
                written.insert(QString::fromUtf8(line.mid(4)));
            else if (line.startsWith("NAK "))
                ++refused;
            else if (line.startsWith("SHOWN "))
                shown[i].append(line.mid(6).toLongLong());
        }
    }

    QSet<QString> notes;
    QSet<QString> people;
    QStringList states{path};
    for (const QString& aside :
        QDir(m_folder.path()).entryList({QStringLiteral("*mis de côté*.jalons")}, QDir::Files))
        states.append(m_folder.filePath(aside));
    for (const QString& state : std::as_const(states)) {
        notes += textsIn(state, QStringLiteral("SELECT text FROM note"));
        people += textsIn(state, QStringLiteral("SELECT birth_name FROM person"));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE((written - notes).values(), QList<QString>());
    QCOMPARE((imported - people).values(), QList<QString>());
    QVERIFY(!written.isEmpty() && exports > 0 && restores > 0);
    QCOMPARE(command({QStringLiteral("check"), path}).code, 0);
    // Nothing half made is left beside.
    QCOMPARE(QDir(m_folder.path())
                 .entryList({QStringLiteral("*.part*"), QStringLiteral("*-journal*")},
                     QDir::Files | QDir::Dirs | QDir::Hidden),
        QStringList());
    // Both windows show the latest notes of the person, in the order of the file.
    const auto open = StructureFile::open(FileAccess(path), OpenMode::ReadOnly);
    QVERIFY(open);
    for (QList<qint64>& cards : shown) {
        const auto there = open.value()->query([&](const Reader& r) {
            return notes::page(r, {1}, 0, static_cast<int>(cards.size()));
        });
        QVERIFY(there);
        std::sort(cards.begin(), cards.end(), std::greater<>());
        QList<qint64> wanted = there.value();
        std::sort(wanted.begin(), wanted.end(), std::greater<>());
        QVERIFY(cards.size() >= 10);
        QCOMPARE(cards, wanted);
    }
    qInfo("%d s: %lld notes and %lld people acknowledged, %d refused, %d exports, %d restores, "
          "0 lost, 0 torn",
        seconds(), static_cast<long long>(written.size()), static_cast<long long>(imported.size()),
        refused, exports, restores);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--desk")) {
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-desk"));
        return beDesk(arguments.value(2), arguments.value(3), arguments.value(4));
    }
    TestSoak tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_soak.moc"
