#include "core/draft/spool.h"
#include "tests/core/fixture.h"
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace jalons;

namespace {

const Lineage life{QStringLiteral("a-file"), QStringLiteral("an-epoch"), 12, {}};

Draft note(const QString& text, qint64 row = 7)
{
    Draft draft;
    draft.table = QStringLiteral("person");
    draft.row = row;
    draft.person = {row};
    draft.tab = QStringLiteral("identity");
    draft.author = {{14}, QStringLiteral("Nadia B.")};
    draft.at = QDateTime::fromString(QStringLiteral("2026-03-10T10:00:00.000"), Qt::ISODateWithMs);
    draft.fields = {{draft.table, row, QStringLiteral("note"), QStringLiteral("avant"), text}};
    return draft;
}

/// Another process that keeps something, says so and waits to be killed.
int keepAndWait(const QString& folder)
{
    Spool spool([folder] { return folder; });
    const bool kept = spool.keep(life, note(QStringLiteral("d’un autre")));
    QTextStream(stdout) << (kept ? "kept" : "lost") << Qt::endl;
    QThread::sleep(60);
    return 0;
}

} // namespace

/// The folder of what is typed while a file cannot be written.
class TestSpoolFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    std::function<QString()> folder() const
    {
        return [path = m_dir->path()] { return path; };
    }
    QStringList texts() const
    {
        return QDir(m_dir->path()).entryList({QStringLiteral("*.json*")}, QDir::Files);
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatAWindowLeavesIsForTheNext()
    {
        const Draft typed = note(QStringLiteral("« Élodie » préfère\nle matin"));
        {
            Spool first(folder());
            QVERIFY(first.keep(life, note(QStringLiteral("plus tôt"))));
            QVERIFY(first.keep(life, typed));
            QCOMPARE(texts().size(), 1); // one of each record
            const QFileInfo file(m_dir->filePath(texts().first()));
            QVERIFY(file.permissions().testFlag(QFileDevice::ReadOwner));
#ifdef Q_OS_UNIX
            QVERIFY(!(file.permissions()
                & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                    | QFileDevice::WriteOther)));
#endif
            // A window that runs keeps its own.
            Spool second(folder());
            QVERIFY(!second.adopt(life.file));
            QVERIFY(second.isEmpty());
            QVERIFY(!second.adopt(QStringLiteral("another-file")));
        }
        Spool next(folder());
        QVERIFY(!next.adopt(QStringLiteral("another-file")));
        QVERIFY(next.adopt(life.file));
        QCOMPARE(next.all().size(), std::size_t(1));
        QCOMPARE(next.all().front().draft, typed);
        QCOMPARE(next.all().front().epoch, life.epoch);
        QVERIFY(!next.isOwn(next.all().front().name));
        // It has changed hands: nobody else finds it.
        Spool late(folder());
        QVERIFY(!late.adopt(life.file));
        next.remove(next.all().front().name);
        QVERIFY(texts().isEmpty());
    }

    void thatOfAKilledProcessIsFound()
    {
        QProcess other;
        other.start(
            QCoreApplication::applicationFilePath(), {QStringLiteral("--keep"), m_dir->path()});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("kept"));
        Spool spool(folder());
        QVERIFY(!spool.adopt(life.file)); // it runs
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(spool.adopt(life.file));
        QCOMPARE(spool.all().front().draft.fields.front().typed, QStringLiteral("d’un autre"));
    }

    void twoThatLeftTheSameRecordAreJoined()
    {
        {
            Spool first(folder());
            Draft phone = note(QStringLiteral("115"));
            phone.fields.front().column = QStringLiteral("phone");
            QVERIFY(first.keep(life, phone));
            Spool second(folder());
            Draft later = note(QStringLiteral("le matin"));
            later.at = later.at.addSecs(60);
            QVERIFY(second.keep(life, later));
        }
        Spool next(folder());
        QVERIFY(next.adopt(life.file));
        QCOMPARE(next.all().size(), std::size_t(1));
        QStringList typed;
        for (const DraftField& field : next.all().front().draft.fields)
            typed << field.column + u'=' + field.typed;
        typed.sort();
        QCOMPARE(
            typed, (QStringList{QStringLiteral("note=le matin"), QStringLiteral("phone=115")}));
        QCOMPARE(texts().size(), 1);
    }

    void whatIsNotOursIsLeftAlone()
    {
        QString good;
        {
            Spool gone(folder());
            QVERIFY(gone.keep(life, note(QStringLiteral("bon"))));
            good = texts().first();
        }
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(m_dir->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        const auto named = [](QChar window, QChar name) {
            return QString(32, window) + u'-' + QString(32, name) + QStringLiteral(".json");
        };
        QFile copied(m_dir->filePath(good));
        QVERIFY(copied.open(QIODevice::ReadOnly));
        const QByteArray bytes = copied.readAll();
        write(named(u'a', u'1'), QByteArray(300, '\xff'));
        write(named(u'b', u'2'), "[[[[[[[[");
        write(named(u'c', u'3'),
            "{\"version\":1,\"file\":\"a-file\",\"epoch\":\"e\",\"table\":\"x y\"}");
        write(named(u'd', u'4'), bytes); // of another record than its name says
        write(QStringLiteral("readme.json"), bytes);
        write(good + QStringLiteral(".part"), bytes.left(40)); // cut off by a crash
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(m_dir->filePath(good), m_dir->filePath(named(u'e', u'5'))));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), m_dir->filePath(named(u'f', u'6'))));
#endif
        Spool spool(folder());
        QVERIFY(spool.adopt(life.file));
        QCOMPARE(spool.all().size(), std::size_t(1));
        QCOMPARE(spool.all().front().draft.fields.front().typed, QStringLiteral("bon"));
        QVERIFY(QFile::exists(m_dir->filePath(named(u'a', u'1'))));
        QVERIFY(!texts().join(u' ').contains(QStringLiteral(".part")));
    }

    void withoutAFolderItIsKeptInTheWindow()
    {
        bool isThere = false;
        Spool spool([&] { return isThere ? m_dir->path() : QString(); });
        QVERIFY(!spool.keep(life, note(QStringLiteral("nulle part"))));
        QCOMPARE(spool.homeless().size(), 1);
        QCOMPARE(spool.of(note({})).size(), std::size_t(1));
        QCOMPARE(
            spool.of(note({})).front().draft.fields.front().typed, QStringLiteral("nulle part"));
        isThere = true;
        spool.retry();
        QVERIFY(spool.homeless().isEmpty());
        QCOMPARE(texts().size(), 1);
    }

    void aFormGoesOnWithWhatIsInTheFileAndOutside()
    {
        Spool spool(folder());
        const auto keep = [&](const char* file, const char* epoch, const char* column, qint64 row) {
            Draft draft = note(QLatin1String(column), row);
            draft.fields.front().column = QLatin1String(column);
            spool.keep({QLatin1String(file), QLatin1String(epoch), 3, {}}, draft);
        };
        keep("a-file", "an-epoch", "phone", 7);
        keep("a-file", "before", "mail", 7);
        keep("another", "an-epoch", "address", 7);
        keep("a-file", "before", "note", 0);
        const Draft stored = note(QStringLiteral("dans le fichier"));
        const DraftKey key = stored;
        const Resumed all = spool.resumed(stored, key, life);
        QStringList columns;
        for (const DraftField& one : all.draft->fields)
            columns.append(one.column + u' ' + one.shown);
        columns.sort();
        // What was typed before a restore is compared with what the file holds, and typed over
        // none.
        QCOMPARE(columns,
            QStringList({"mail " + drafts::toCompare(note("mail")).fields.front().shown,
                "note avant", "phone avant"}));
        QCOMPARE(all.spooled, Spool::nameOf(life, key));
        QCOMPARE(all.formerLives.size(), 1);
        QVERIFY(spool.holds(key, QStringLiteral("an-epoch")));
        QVERIFY(!spool.holds(key, QStringLiteral("elsewhere")));
        // Of a record that does not exist yet, a former life is for a person to say of whom.
        const Resumed none = spool.resumed({}, note({}, 0), life);
        QVERIFY(!none.draft && none.spooled.isEmpty() && none.formerLives.isEmpty());
    }

    void takenIntoAFileItIsADraftOfThisDesk()
    {
        auto file = testing::newFile();
        file->join();
        const testing::Case c = testing::openCase(*file);
        Draft typed = note(QStringLiteral("le matin"), c.person.value);
        const auto takeIn = [&](const Draft& draft) {
            QVERIFY(file->note([&](Work& w) { drafts::takeIn(w, draft, file->desk()); }));
        };
        takeIn(typed);
        takeIn(typed); // after a crash between the two
        Draft more = typed;
        more.at = more.at.addSecs(60);
        more.fields.front().column = QStringLiteral("phone");
        more.fields.front().typed = QStringLiteral("115");
        takeIn(more);
        const auto found
            = file->query([&](const Reader& r) { return drafts::resumable(r, file->desk()); });
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(found->front().fields.size(), std::size_t(2));
        QCOMPARE(found->front().at, more.at);
        const auto isThere = [&](const Draft& draft) {
            return file->query([&](const Reader& r) { return drafts::isThere(r, draft); }).value();
        };
        QVERIFY(isThere(typed));
        QVERIFY(!isThere(note(QStringLiteral("d’une autre vie"), 999)));
        Draft hostile = typed;
        hostile.table = QStringLiteral("person\" --");
        QVERIFY(!isThere(hostile));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--keep"))
        return keepAndWait(arguments.value(2));
    TestSpoolFolder tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_spool_folder.moc"
