// Which life of the file this is: a restore, or another state put in its place, is noticed in every
// transaction and poll; numbers that were given are not given again.
#include "core/desk/desk_list.h"
#include "core/lineage/last_seen.h"
#include "core/lineage/lineage.h"
#include "core/note/note.h"
#include "core/storage/copy.h"
#include "core/storage/private_folder.h"
#include "core/storage/sql.h"
#include "core/storage/used_numbers.h"
#include "tests/core/fixture.h"
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

namespace {

class TestLineage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anotherLifeForgetsWhatCouldBeUndone();
    void anOlderStateOfTheSameLifeIsNoticed();
    void aStateOfTheSameLengthIsNoticed();
    void aRefusedEditWritesNothing();
    void numbersAreNotGivenTwice();
    void aMovedFileIsOpenedAgainWhenItIsBack();
    void aDeskOfAnotherComputerOfTheSameNameMayRun();
    void contractNumbersAreNotGivenTwice();
    void theOldestNotesAreForgotten();

private:
    std::unique_ptr<StructureFile> open();
    static Result<Changes> write(StructureFile& file, const QString& text);
    static QStringList notes(StructureFile& file);
    /// Puts a copy's content in place of the file's, as an open desk would see a copy by hand.
    void putByHand(const QString& copy);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

std::unique_ptr<StructureFile> TestLineage::open()
{
    auto file = StructureFile::open(FileAccess(m_path), OpenMode::ReadWrite, clockOn(today));
    if (!file)
        qFatal("cannot open: %s", qPrintable(file.error().detail));
    return std::move(file).value();
}

Result<Changes> TestLineage::write(StructureFile& file, const QString& text)
{
    return file.perform(Operation::WriteNote, [&](Work& work) {
        Note note;
        note.person = {1};
        note.day = work.today();
        note.text = text;
        notes::save(work, note);
    });
}

QStringList TestLineage::notes(StructureFile& file)
{
    const auto read = file.query([](const Reader& r) {
        QStringList texts;
        for (Rows rows = Sql(r).select(QStringLiteral("SELECT text FROM note ORDER BY id"));
             rows.next();) {
            QString text;
            rows.row() >> text;
            texts.append(text);
        }
        return texts;
    });
    return read ? read.value() : QStringList{QStringLiteral("unreadable")};
}

void TestLineage::putByHand(const QString& copy)
{
    Database source(FileAccess(copy), OpenMode::ReadOnly);
    Database target(FileAccess(m_path), OpenMode::ReadWrite);
    copyDatabase(source, target);
}

void TestLineage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.jalons"));
    auto file = StructureFile::create(FileAccess(m_path), identity(), clockOn(today));
    QVERIFY(file);
    perform(**file, Operation::CreatePerson, [](Work& work) {
        Person person;
        person.birthName = QStringLiteral("Keita");
        person.firstContact = work.today();
        return people::save(work, person);
    });
    QVERIFY(write(**file, QStringLiteral("before")));
}

void TestLineage::anotherLifeForgetsWhatCouldBeUndone()
{
    auto a = open();
    auto b = open();
    QVERIFY(write(*a, QStringLiteral("of a")));
    {
        Database database(FileAccess(m_path), OpenMode::ReadWrite);
        Transaction transaction(database);
        lineages::renew(database);
        transaction.commit();
    }
    b->poll();
    QVERIFY(write(*b, QStringLiteral("of b")));
    QList<Changes> told;
    connect(a.get(), &StructureFile::changed, this, [&](const Changes& c) { told.append(c); });
    QVERIFY(a->undoable());
    a->poll();
    QVERIFY(!a->undoable());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().everything && told.first().restored);
    QVERIFY(!a->undo());
    QCOMPARE(notes(*a),
        QStringList({QStringLiteral("before"), QStringLiteral("of a"), QStringLiteral("of b")}));
}

void TestLineage::anOlderStateOfTheSameLifeIsNoticed()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    QVERIFY(QFile::copy(m_path, copy));
    auto a = open();
    auto b = open();
    a->join();
    const QString epoch = a->lineage().epoch;
    const auto lost = write(*a, QStringLiteral("lost"));
    QVERIFY(lost);
    b->poll();
    putByHand(copy);
    // Noticed by whoever comes first, in a transaction or a poll; nothing is written by that edit.
    const auto refused = write(*b, QStringLiteral("of b"));
    QVERIFY(!refused);
    QVERIFY(refused.error().restored);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(notes(*b), QStringList(QStringLiteral("before")));
    const auto again = write(*b, QStringLiteral("of b"));
    QVERIFY(again);
    QVERIFY2(again->operation > lost->operation, "a number that was given is not given again");
    const qint64 desk = a->desk();
    a->poll();
    QVERIFY(!a->undoable());
    QVERIFY(a->lineage().epoch != epoch);
    QCOMPARE(a->lineage().epoch, b->lineage().epoch);
    QCOMPARE(a->lineage().file, b->lineage().file);
    QVERIFY2(a->desk() > desk, "a desk takes a new number in the new life");
    QCOMPARE(notes(*a), QStringList({QStringLiteral("before"), QStringLiteral("of b")}));
}

void TestLineage::aStateOfTheSameLengthIsNoticed()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    QVERIFY(QFile::copy(m_path, copy));
    {
        auto other = StructureFile::open(FileAccess(copy), OpenMode::ReadWrite,
            Clock::fixed(today.startOfDay().addSecs(11 * 3600)));
        QVERIFY(other);
        QVERIFY(write(**other, QStringLiteral("on the copy")));
    }
    auto a = open();
    QVERIFY(write(*a, QStringLiteral("on the file")));
    putByHand(copy);
    a->poll();
    QVERIFY2(!a->undoable(), "the same number, made at another instant, is another operation");
}

void TestLineage::aRefusedEditWritesNothing()
{
    auto a = open();
    const auto before = notes(*a);
    {
        Database database(FileAccess(m_path), OpenMode::ReadWrite);
        Transaction transaction(database);
        lineages::renew(database);
        transaction.commit();
    }
    QVERIFY(!write(*a, QStringLiteral("never")));
    QCOMPARE(notes(*a), before);
    const auto drafts = a->note([](Work& work) { work.save("draft", 0, {}); });
    QVERIFY(!drafts); // refused for its own reason: the new life is known by now
    QVERIFY(!drafts.error().restored);
}

void TestLineage::numbersAreNotGivenTwice()
{
    auto a = open();
    a->join();
    const qint64 first = a->desk();
    a.reset();
    auto b = open();
    b->join();
    QVERIFY2(b->desk() > first, "the number of a desk that has left is nobody else's");
    Database database(FileAccess(m_path), OpenMode::ReadWrite);
    Transaction transaction(database);
    QCOMPARE(usedNumbers::next(database, QStringLiteral("x"), 0), 1);
    QCOMPARE(usedNumbers::next(database, QStringLiteral("x"), 0), 2);
    QCOMPARE(usedNumbers::next(database, QStringLiteral("x"), 41), 42);
    usedNumbers::raise(database, QStringLiteral("x"), 7);
    QCOMPARE(usedNumbers::last(database, QStringLiteral("x")), 42);
    QCOMPARE(usedNumbers::last(database, QStringLiteral("y")), 0);
}

void TestLineage::aMovedFileIsOpenedAgainWhenItIsBack()
{
    auto a = open();
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(m_path, elsewhere));
    const auto refused = write(*a, QStringLiteral("nowhere"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::FileMissing);
    QVERIFY(QFile::rename(elsewhere, m_path));
    QVERIFY(write(*a, QStringLiteral("back")));
    // Another file stands there: the same structure, replaced by a copy of it.
    QVERIFY(QFile::copy(m_path, elsewhere));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(elsewhere, m_path));
    QVERIFY(write(*a, QStringLiteral("in the copy")));
    auto fresh = open();
    QCOMPARE(notes(*fresh),
        QStringList(
            {QStringLiteral("before"), QStringLiteral("back"), QStringLiteral("in the copy")}));
}

void TestLineage::aDeskOfAnotherComputerOfTheSameNameMayRun()
{
    DeskEntry there;
    there.host = QSysInfo::machineHostName();
    there.installation = QStringLiteral("another");
    there.boot = QStringLiteral("another");
    there.pid = 1;
    QVERIFY(desks::mayRun(there));
    there.installation = installationId();
    QVERIFY(!desks::mayRun(there));
    there.installation.clear(); // written by an older version: known by its name
    QVERIFY(!desks::mayRun(there));
}

void TestLineage::contractNumbersAreNotGivenTwice()
{
    auto a = open();
    Case c = openCase(*a);
    diagnose(*a, c);
    const auto number = [&](ContractId id) {
        return a->query([&](const Reader& r) { return contracts::load(r, id).number; }).value();
    };
    makeContract(*a, c);
    const QString given = number(c.contract);
    QVERIFY(a->perform(
        Operation::RemoveContract, [&](Work& work) { contracts::remove(work, c.contract); }));
    makeContract(*a, c);
    QCOMPARE(given, QStringLiteral("2026-0001"));
    QCOMPARE(number(c.contract), QStringLiteral("2026-0002"));
    // Taken back, it was given all the same.
    while (a->undoable() == Operation::PrepareContract)
        QVERIFY(a->undo());
    makeContract(*a, c);
    QCOMPARE(number(c.contract), QStringLiteral("2026-0003"));
}

} // namespace

/// How far each file had come is noted outside of it, of the five hundred that were seen last.
void TestLineage::theOldestNotesAreForgotten()
{
    // A home of its own: the other tests note in theirs meanwhile.
    const QTemporaryDir home;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    const auto back = qScopeGuard([&] { qputenv("XDG_DATA_HOME", before); });
    const QString folder = privateFolder(QStringLiteral("fichiers"));
    QVERIFY2(folder.startsWith(home.path()), qPrintable(folder));
    QStringList made;
    for (int i = 0; i < 520; ++i) {
        QFile one(folder + QStringLiteral("/zz%1").arg(i, 4, 10, QLatin1Char('0')));
        QVERIFY(one.open(QIODevice::WriteOnly) && one.write("x") == 1 && one.flush());
        // The later in the list, the longer ago.
        QVERIFY(one.setFileTime(QDateTime::currentDateTime().addDays(-1).addSecs(-i),
            QFileDevice::FileModificationTime));
        made.append(one.fileName());
    }
    lastSeen::note(QStringLiteral("/nowhere/a.jalons"),
        {QStringLiteral("an identity"), QStringLiteral("an epoch"), 7, QStringLiteral("then")});
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 500);
    QVERIFY(QFile::exists(made.first()));
    QVERIFY(!QFile::exists(made.last()));
}

QTEST_GUILESS_MAIN(TestLineage)
#include "test_lineage.moc"
