#include "core/demo/demo.h"
#include "core/stay/lodging.h"
#include "tests/core/fixture.h"
#include "tests/core/rounds.h"
#include "tests/storage/exercise.h"
#include "tests/storage/story.h"
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace jalons;
using namespace jalons::testing;

/// Files with random bytes changed, cut or made up: an error or a reading, never a crash.
/// tests/fuzz looks further, with coverage and sanitizers.
class TestDamage : public QObject
{
    Q_OBJECT

    static bool demonstrate(const QString& path)
    {
        demo::Options options;
        options.people = 6;
        options.today = today;
        return demo::generate(FileAccess(path), options).ok();
    }

private slots:
    void noFileIsACrash()
    {
        QTemporaryDir folder;
        const QString whole = folder.filePath(QStringLiteral("whole.jalons"));
        QVERIFY(demonstrate(whole));
        QVERIFY(exercise(whole));
        QFile source(whole);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray good = source.readAll();

        QRandomGenerator random(20260310);
        const QString damaged = folder.filePath(QStringLiteral("damaged.jalons"));
        int opened = 0;
        const int files = rounds(200);
        for (int round = 0; round < files; ++round) {
            QByteArray bytes = good;
            if (round % 10 == 9) {
                bytes.resize(random.bounded(100, 40'000));
                random.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
                bytes.replace(0, 100, good.left(100)); // a header that is ours
            } else if (round % 10 == 8) {
                bytes.truncate(random.bounded(int(good.size())));
            } else {
                // In the pages of the schema as often as in all the others.
                const int within = round % 2 == 0 ? int(good.size()) : 16 * 4096;
                for (int flips = 1 << random.bounded(6); flips > 0; --flips)
                    bytes[random.bounded(within)] = char(random.generate());
            }
            QFile file(damaged);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            QFile::remove(damaged + QStringLiteral("-journal"));
            opened += exercise(damaged) ? 1 : 0;
        }
        qInfo("%d damaged files: %d opened, %d refused", files, opened, files - opened);
        QVERIFY(opened > 0 && opened < files);
    }

    /// What fuzz_file found: rules keep circles out, a damaged file does not.
    void circlesAreGoneRoundOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("circle.jalons"));
        QVERIFY(demonstrate(path));
        std::size_t places = 0;
        {
            auto file = StructureFile::open(FileAccess(path), OpenMode::ReadOnly);
            QVERIFY(file);
            places = (*file)->query([](const Reader& r) { return lodgings::tree(r); })->size();
        }
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
            sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
            database.exec(QStringLiteral("UPDATE lodging SET parent_id = id"));
            database.exec(QStringLiteral("UPDATE lodging SET id = 0, parent_id = 0"
                                         " WHERE id = (SELECT max(id) FROM lodging)"));
            database.exec(QStringLiteral("UPDATE contract SET amends_id = id"));
        }
        QVERIFY(exercise(path));
        auto file = StructureFile::open(FileAccess(path), OpenMode::ReadOnly);
        QVERIFY(file);
        const auto tree = (*file)->query([](const Reader& r) { return lodgings::tree(r); });
        QCOMPARE(tree->size(), places); // none is lost from sight
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
