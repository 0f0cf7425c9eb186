#include "core/storage/contents.h"
#include "core/storage/sql.h"

#include "core/backup/backup.h"
#include "core/check/check.h"
#include "core/conflicted/conflicted_copy.h"
#include "core/contract/seal.h"
#include "core/documents/contract_document.h"
#include "core/duplicate/merge.h"
#include "core/exchange/structure_export.h"
#include "core/history/history.h"
#include "core/history/value_text.h"
#include "core/recovery/recovery.h"
#include "core/restore/preview.h"
#include "core/storage/guards.h"
#include "tests/core/fixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

namespace {

const QByteArray first("\x89PNG\0 the first", 16);
const QByteArray second("\x89PNG\0 the second", 17);

void give(StructureFile& file, const QByteArray& logo)
{
    perform(file, Operation::UpdateStructure, [&](Work& work) {
        Structure s = structures::load(work);
        s.logo = logo;
        structures::save(work, s);
        return 0;
    });
}

QByteArray logoOf(const StructureFile& file)
{
    return file.query([](const Reader& r) { return structures::load(r).logo; }).value();
}

/// The bytes that are kept, in the order in which they came.
QList<QByteArray> kept(const StructureFile& file)
{
    return *file.query([](const Reader& r) {
        QList<QByteArray> all;
        for (Rows rows = Sql(r).select(QStringLiteral("SELECT bytes FROM content ORDER BY id"));
             rows.next();) {
            QByteArray bytes;
            rows.row() >> bytes;
            all.append(bytes);
        }
        return all;
    });
}

QStringList told(const StructureFile& file)
{
    const auto report = file.query([](const Reader& r) { return check(r); });
    QStringList all;
    for (const CheckFinding& f : report->findings)
        all.append(QStringLiteral("%1 %2 %3").arg(int(f.kind)).arg(f.table, f.detail));
    return all;
}

QString of(CheckKind kind, const QString& table, const QString& detail)
{
    return QStringLiteral("%1 %2 %3").arg(int(kind)).arg(table, detail);
}

/// Runs SQL as an operation that the schema may refuse; nothing of it is kept when it does.
bool passes(StructureFile& file, const QString& sql)
{
    return file
        .note([&](Work& work) {
            Sql(work).database().exec(sql);
            work.save("structure", 1, {{"phone", QString::number(qHash(sql))}});
        })
        .ok();
}

} // namespace

/// The bytes of documents: kept once, named by rows and by the journal, freed when nothing does.
class TestContents : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A copy of the frozen file of schema 16: its logo was changed three times (demonstration's →
    /// another → none → demonstration's) and its contract 3 signed while images held bytes.
    QString old(const char* name, const char* sql = nullptr)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile::copy(QStringLiteral(JALONS_TEST_DATA "/schema-16.jalons"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        if (sql) {
            Database stranger(FileAccess(path), OpenMode::ReadWrite);
            stranger.script(QLatin1String(sql));
        }
        return path;
    }
    static std::unique_ptr<StructureFile> open(const QString& path)
    {
        auto file = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return std::move(file).value();
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void bytesAreKeptOnceAndOutOfTheJournal()
    {
        auto file = newFile();
        give(*file, first);
        give(*file, second);
        give(*file, first);
        QCOMPARE(kept(*file), (QList{first, second}));
        QCOMPARE(logoOf(*file), first);
        const auto images = *file->query([](const Reader& r) {
            return Sql(r).all(
                QStringLiteral("SELECT before, after FROM journal ORDER BY id"), [](Row row) {
                    QString before;
                    QString after;
                    row >> before >> after;
                    return before + after;
                });
        });
        QCOMPARE(images.size(), size_t(3));
        const QString one = contents::nameOf(first).toString();
        const QString other = contents::nameOf(second).toString();
        QVERIFY(images[0].contains(one) && !images[0].contains(other));
        QVERIFY(images[1].contains(one) && images[1].contains(other));
        for (const QString& image : images)
            QVERIFY(!image.contains(QStringLiteral("blob:"))
                && !image.contains(QString::fromLatin1(first.toBase64())));
        QCOMPARE(told(*file), QStringList());
    }

    void aLogoIsUndoneAndDoneAgain()
    {
        auto file = newFile();
        give(*file, first);
        give(*file, second);
        give(*file, {});
        for (const QByteArray& logo : {second, first, QByteArray()}) {
            QVERIFY(file->undo());
            QCOMPARE(logoOf(*file), logo);
        }
        for (const QByteArray& logo : {first, second, QByteArray()}) {
            QVERIFY(file->redo());
            QCOMPARE(logoOf(*file), logo);
        }
        QCOMPARE(kept(*file), (QList{first, second}));
        QCOMPARE(told(*file), QStringList());
    }

    /// Where two desks chose a logo, the one that is not taken is not kept.
    void whatIsNotTakenIsNotKept()
    {
        auto file = newFile();
        const Structure shown = *file->query([](const Reader& r) { return structures::load(r); });
        give(*file, first);
        const auto write = [&] {
            return file->perform(Operation::UpdateStructure, [&](Work& work) {
                Structure mine = shown;
                mine.logo = second;
                mine.town = QStringLiteral("Roubaix");
                structures::save(work, mine, &shown);
            });
        };
        const auto refused = write();
        QVERIFY(!refused);
        QCOMPARE(refused.error().clashes.size(), 1);
        QCOMPARE(refused.error().clashes.first().column, QStringLiteral("logo"));
        QCOMPARE(kept(*file), QList{first});
        file->settle(refused.error().clashes.first(), false);
        QVERIFY(write());
        QCOMPARE(logoOf(*file), first);
        QCOMPARE(kept(*file), QList{first});
        QCOMPARE(told(*file), QStringList());
    }

    void whatIsNamedStaysAndTheRestGoes()
    {
        auto file = newFile();
        // Without a journal nothing remembers a logo that another one replaced.
        const auto fill = [&](const QByteArray& logo) {
            QVERIFY(file->fill([&](Work& work) { work.save("structure", 1, {{"logo", logo}}); }));
        };
        fill(first);
        QCOMPARE(kept(*file), QList{first});
        fill(second);
        QCOMPARE(kept(*file), QList{second});
        fill(second);
        QCOMPARE(kept(*file), QList{second});
        // The journal does, and so does a row: neither is taken away, by whatever statement.
        give(*file, first);
        QVERIFY(
            file->note([](Work& work) { QCOMPARE(contents::release(Sql(work).database()), 0); }));
        for (const char* sql : {"DELETE FROM content WHERE id = (SELECT min(id) FROM content)",
                 "DELETE FROM content WHERE id = (SELECT max(id) FROM content)",
                 "UPDATE content SET bytes = x'00', size = 1", "UPDATE content SET hash = 'a'"})
            QVERIFY2(!passes(*file, QLatin1String(sql)), sql);
        QCOMPARE(kept(*file), (QList{second, first}));
        // The history is thinned: what only it named goes.
        QVERIFY(file->note([](Work& work) {
            Sql(work).database().exec(QStringLiteral("DELETE FROM journal"));
            QCOMPARE(contents::release(Sql(work).database()), 1);
            work.save("structure", 1, {{"phone", QStringLiteral("01 99 00 00 00")}});
        }));
        QCOMPARE(kept(*file), QList{first});
        QCOMPARE(logoOf(*file), first);
        QVERIFY(passes(*file, QStringLiteral("INSERT INTO content VALUES (9, 'a', 1, x'00')")));
        QVERIFY(passes(*file, QStringLiteral("DELETE FROM content WHERE id = 9"))); // nobody's
    }

    void theCheckTellsOfContents()
    {
        auto file = newFile();
        give(*file, first);
        const QString name = contents::nameOf(first).toString();
        const auto altered = [&](const QString& sql) {
            QStringList found;
            const auto undone = file->note([&](Work& work) {
                for (const Guard& guard : guardsOfContents())
                    Sql(work).database().exec(QStringLiteral("DROP TRIGGER ") + guard.name);
                Sql(work).database().exec(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
                Sql(work).database().exec(sql);
                for (const Guard& guard : guardsOfContents())
                    Sql(work).database().script(guard.sql);
                for (const CheckFinding& f : check(work).findings)
                    found.append(of(f.kind, f.table, f.detail));
                throw Failure({ErrorKind::NothingToUndo, {}, {}});
            });
            Q_UNUSED(undone)
            return found;
        };
        QCOMPARE(altered(QStringLiteral("UPDATE structure SET name = 'b'")), QStringList());
        QCOMPARE(altered(QStringLiteral("UPDATE content SET bytes = x'00', size = 1")),
            QStringList{of(CheckKind::ContentAltered, QStringLiteral("content"), name)});
        QCOMPARE(altered(QStringLiteral("DELETE FROM content")),
            QStringList{
                of(CheckKind::ForeignKey, QStringLiteral("structure"), QStringLiteral("content"))});
        QCOMPARE(altered(QStringLiteral(
                     "INSERT INTO content (hash, size, bytes) VALUES (sha256(x'01'), 1, x'01')")),
            QStringList{of(CheckKind::ContentUnnamed, QStringLiteral("content"),
                contents::nameOf(QByteArray(1, 1)).toString())});
    }

    void signedContractsAreNamedAndMergedWithTheirPeople()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        perform(*file, Operation::SignContract, [&](Work& work) {
            contracts::sign(work, c.contract, signing());
            return 0;
        });
        const Contract before
            = *file->query([&](const Reader& r) { return contracts::load(r, c.contract); });
        QVERIFY(kept(*file).contains(before.frozen));
        QCOMPARE(kept(*file).size(), 2); // and the diagnostic as it was completed
        QCOMPARE(before.frozenSha256, contents::nameOf(before.frozen).toString());
        QCOMPARE(file->query([](const Reader& r) {
                         return Sql(r).value(QStringLiteral(
                             "SELECT json_extract(after, '$.frozen') FROM journal"
                             " WHERE concept = 'contract' ORDER BY id DESC LIMIT 1"));
                     })
                     ->toString(),
            before.frozenSha256);
        Case other = openCase(*file);
        QVERIFY(file->perform(Operation::MergePeople, [&](Work& work) {
            MergeOrder order;
            order.kept = other.person;
            order.gone = c.person;
            order.goesOn = c.accompaniment;
            order.result = people::load(work, other.person);
            duplicates::merge(work, order);
        }));
        QCOMPARE(
            *file->query([&](const Reader& r) { return contracts::load(r, c.contract); }), before);
        QCOMPARE(told(*file), QStringList());
        QVERIFY(file->undo());
        QCOMPARE(told(*file), QStringList());
    }

    void anOldFileKeepsEveryByteAndItsHistory()
    {
        const QString path = old("old.jalons");
        QStringList before;
        QByteArray logo;
        {
            Database there(FileAccess(path), OpenMode::ReadOnly);
            for (Rows rows = there.select(QStringLiteral(
                     "SELECT id, coalesce(hex(frozen), ''), frozen_sha256 FROM contract"));
                 rows.next();)
                before.append(rows.query().value(0).toString() + rows.query().value(1).toString()
                    + rows.query().value(2).toString());
            logo = there.value(QStringLiteral("SELECT logo FROM structure")).toByteArray();
        }
        QVERIFY(before.size() == 3 && logo.startsWith("\x89PNG"));
        auto file = open(path);
        const auto contractsNow = *file->query([](const Reader& r) {
            return Sql(r).all(QStringLiteral("SELECT id FROM contract"), [&](Row row) {
                ContractId id;
                row >> id;
                return contracts::load(r, id);
            });
        });
        QStringList after;
        for (const Contract& c : contractsNow)
            after.append(QString::number(c.id.value)
                + QString::fromLatin1(c.frozen.toHex().toUpper()) + c.frozenSha256);
        QCOMPARE(after, before);
        QCOMPARE(logoOf(*file), logo);
        QCOMPARE(told(*file), QStringList());

        // « (picture) » appears, is replaced, goes and comes as it was written, and as it is now.
        give(*file, first);
        const auto words = *file->query([&](const Reader& r) {
            QStringList lines;
            const Touched row{QStringLiteral("structure"), 1};
            for (const HistoryEntry& entry : history::of(r, {row}, QStringLiteral("logo"), 9))
                for (const ColumnChange& change : entry.changes) {
                    const auto said = [&](const QVariant& value) {
                        return history::valueText(
                            r, file->vocabulary(), Language::English, row, change.column, value);
                    };
                    lines.append(said(change.before) + u'>' + said(change.after));
                }
            return lines;
        });
        const QString picture = QStringLiteral("(picture)");
        QCOMPARE(words,
            (QStringList{picture + u'>' + picture, u'>' + picture, picture + u'>',
                picture + u'>' + picture}));
    }

    /// An operation of before the migration: its images hold bytes, the file names.
    void whatWasDoneBeforeIsUndone()
    {
        const QString path = old("undone.jalons");
        auto file = open(path);
        const QByteArray logo = logoOf(*file);
        const auto steps = *file->query([](const Reader& r) {
            return Sql(r).all(
                QStringLiteral("SELECT id FROM operation WHERE name = 'update_structure'"
                               " ORDER BY id"),
                [](Row row) {
                    qint64 id = 0;
                    row >> id;
                    return id;
                });
        });
        QCOMPARE(steps.size(), size_t(3));
        const QList<QByteArray> all = kept(*file);
        file->adopt(Operation::UpdateStructure, steps[1]); // it took the other picture away
        const auto refused = file->undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(kept(*file), all); // nothing of it is kept
        file->passOverUndo();
        for (const qint64 step : steps)
            file->adopt(Operation::UpdateStructure, step);
        QVERIFY(file->undo());
        QCOMPARE(logoOf(*file), QByteArray());
        QVERIFY(file->undo()); // its bytes are nowhere but in the image
        const QByteArray other = logoOf(*file);
        QVERIFY(other.startsWith("\x89PNG") && other != logo);
        QVERIFY(file->undo());
        QCOMPARE(logoOf(*file), logo);
        QVERIFY(file->redo());
        QCOMPARE(logoOf(*file), other);
        QCOMPARE(kept(*file), all + QList{other});
        QCOMPARE(told(*file), QStringList());
    }

    /// A signed text that was altered before the migration goes under the name of what it is.
    void anAlteredTextStaysAltered()
    {
        const QString path = old("altered.jalons",
            "DROP TRIGGER contract_frozen;"
            "UPDATE contract SET frozen = CAST(replace(CAST(frozen AS TEXT), 'moi', 'toi') AS BLOB)"
            " WHERE id = 3;");
        QString was;
        QByteArray bytes;
        {
            Database there(FileAccess(path), OpenMode::ReadOnly);
            was = there.value(QStringLiteral("SELECT frozen_sha256 FROM contract WHERE id = 3"))
                      .toString();
            bytes = there.value(QStringLiteral("SELECT frozen FROM contract WHERE id = 3"))
                        .toByteArray();
        }
        auto file = open(path);
        const Contract c
            = *file->query([](const Reader& r) { return contracts::load(r, ContractId{3}); });
        QCOMPARE(c.frozen, bytes);
        QCOMPARE(c.frozenSha256, was);
        const auto name = file->query([](const Reader& r) {
            return Sql(r).value(QStringLiteral("SELECT frozen FROM contract WHERE id = 3"));
        });
        QCOMPARE(*name, contents::nameOf(bytes));
        QVERIFY(name->toString() != was);
        QCOMPARE(told(*file),
            QStringList{of(CheckKind::NotIntact, QStringLiteral("contract"), c.number)});
        const auto sheet
            = file->query([](const Reader& r) { return contractDocument(r, ContractId{3}); });
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().problems.value(0).kind, ProblemKind::NotIntact);
        // The guard that was taken away is there again.
        QVERIFY(!passes(*file, QStringLiteral("UPDATE contract SET number = 'x' WHERE id = 3")));
    }

    /// Views and triggers of strangers that mention what moves keep no file from opening.
    void strangersDoNotHinderTheMove()
    {
        const QString path = old("strange.jalons",
            "CREATE VIEW v AS SELECT frozen FROM contract;"
            "CREATE TRIGGER t AFTER UPDATE OF logo ON structure BEGIN SELECT old.logo; END;"
            "DROP TRIGGER article_kept;");
        const auto file = open(path);
        QCOMPARE(told(*file),
            (QStringList{of(CheckKind::PartAdded, QStringLiteral("structure"), QStringLiteral("t")),
                of(CheckKind::PartAdded, QStringLiteral("v"), QStringLiteral("v"))}));
        QCOMPARE(kept(*file).size(), 4);
    }

    void exportsGiveTheBytesThemselves()
    {
        const QString path = old("exported.jalons");
        auto file = open(path);
        const QByteArray logo = logoOf(*file);
        const QByteArray frozen
            = file->query([](const Reader& r) { return contracts::load(r, ContractId{3}).frozen; })
                  .value();
        for (const bool journal : {false, true}) {
            const QDir folder(
                m_folder.filePath(journal ? QStringLiteral("all") : QStringLiteral("records")));
            QVERIFY(*file->query(
                [&](const Reader& r) { return exportStructure(r, folder.path(), {journal}); }));
            const QJsonObject tables = QJsonDocument::fromJson(
                bytesOf(folder.filePath(QStringLiteral("structure.json"))))[u"tables"]
                                           .toObject();
            QCOMPARE(tables[u"structure"][0][u"logo"].toString().toLatin1(), logo.toBase64());
            QCOMPARE(tables[u"contract"][2][u"frozen"].toString().toLatin1(), frozen.toBase64());
            const QStringList names = tables[u"contract"][2].toObject().keys();
            QCOMPARE(names.count(QStringLiteral("frozen")), 1);
            const QString readme
                = QString::fromUtf8(bytesOf(folder.filePath(QStringLiteral("LISEZMOI.txt"))));
            QVERIFY(readme.contains(QStringLiteral(
                "- Les images et les documents imprimés, signés ou arrêtés (colonnes « logo »,"
                " « frozen », « sheet », « parts », « extract », « map », « notice ») sont en "
                "base64.\n")));
            QVERIFY(readme.contains(QStringLiteral("  - logo : logo (image en base64)\n")));
            QCOMPARE(folder.exists(QStringLiteral("contenus.csv")), journal);
            QCOMPARE(readme.contains(QStringLiteral("contenus.csv")), journal);
            QCOMPARE(tables[u"content"].toArray().size(), journal ? kept(*file).size() : 0);
        }
    }

    void aBackupOfBeforeSaysTheSame()
    {
        const QString path = old("backed.jalons");
        auto file = open(path);
        const auto copies = backups::list(path, backups::folderBeside(path));
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.first().beforeUpgrade, 16);
        const auto preview = backups::preview(FileAccess(copies.first().path), FileAccess(path));
        QVERIFY(preview);
        QVERIFY(preview->hasPresent);
        QCOMPARE(preview->people.size(), 0);
        QCOMPARE(preview->lost.size(), 0);
        // A text that differs is seen all the same.
        QVERIFY(file->fill([](Work& work) {
            Sql(work).database().exec(QStringLiteral("DROP TRIGGER contract_frozen"));
            work.save("contract", 3, {{"frozen", QByteArray("{}")}});
        }));
        QCOMPARE(
            backups::preview(FileAccess(copies.first().path), FileAccess(path))->people.size(), 1);
    }

    void aConflictedCopyHasNoContentsOfItsOwn()
    {
        const QString path = old("chrs.jalons");
        open(path);
        const QString copy
            = m_folder.filePath(QStringLiteral("chrs (conflicted copy 2026-03-01 101112).jalons"));
        QVERIFY(QFile::copy(path, copy));
        give(*open(copy), first);
        const auto found = conflictedCopies(FileAccess(path));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().rows.size(), 1);
        QCOMPARE(found->first().rows.first().table, QStringLiteral("structure"));
    }

    /// Contents are lost or altered: images of before give back what they hold, and what they do
    /// not is left empty.
    void lostContentsComeBackFromOldImages()
    {
        const QString path = old("lost.jalons");
        QByteArray frozen;
        QByteArray logo;
        {
            auto file = open(path);
            frozen = file->query([](const Reader& r) {
                             return contracts::load(r, ContractId{3}).frozen;
                         })
                         .value();
            logo = logoOf(*file);
        }
        const QString whole = m_folder.filePath(QStringLiteral("whole.jalons"));
        const auto sound = recover(FileAccess(path), FileAccess(whole), clockOn(today));
        QVERIFY(sound && sound->isWhole());
        {
            const auto file = open(whole);
            QCOMPARE(kept(*file), kept(*open(path)));
            QCOMPARE(told(*file), QStringList());
        }
        {
            Database stranger(FileAccess(path), OpenMode::ReadWrite);
            stranger.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
            stranger.exec(QStringLiteral("DROP TRIGGER content_kept"));
            stranger.exec(QStringLiteral("DROP TRIGGER content_frozen"));
            // One goes, that no image has; one goes, and one is altered, that images have.
            stranger.exec(QStringLiteral("DELETE FROM content WHERE hash IN (SELECT frozen FROM"
                                         " contract WHERE id IN (1, 3))"));
            stranger.exec(QStringLiteral("UPDATE content SET bytes = zeroblob(size) WHERE hash ="
                                         " (SELECT logo FROM structure)"));
        }
        const QString mended = m_folder.filePath(QStringLiteral("mended.jalons"));
        const auto report = recover(FileAccess(path), FileAccess(mended), clockOn(today));
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        const auto table = std::find_if(report->tables.begin(), report->tables.end(),
            [](const RecoveredTable& t) { return t.table == QLatin1String("content"); });
        QVERIFY(table != report->tables.end());
        QCOMPARE(table->rebuilt, 2);
        QVERIFY(!table->uncertain);
        const auto file = open(mended);
        QCOMPARE(logoOf(*file), logo);
        QCOMPARE(
            file->query([](const Reader& r) { return contracts::load(r, ContractId{3}).frozen; })
                .value(),
            frozen);
        QCOMPARE(told(*file),
            QStringList{
                of(CheckKind::NotIntact, QStringLiteral("contract"), QStringLiteral("2025-0001"))});
        QCOMPARE(*file->query([](const Reader& r) {
            return Sql(r)
                .value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))
                .toInt();
        }),
            0);
    }

    /// The pages of all contents are destroyed: what is made again is not told lost.
    void aDestroyedPageOfContentsIsCounted()
    {
        const QString path = old("page.jalons");
        QCOMPARE(kept(*open(path)).size(), 4);
        // Their leaves are those of a table where such bytes begin.
        QByteArray bytes = bytesOf(path);
        for (qsizetype at = 0; at < bytes.size(); at += 4096)
            if (const QByteArray page = bytes.mid(at, 4096);
                page[0] == 0x0D && (page.contains("{\"blocks\"") || page.contains("\x89PNG\r\n")))
                bytes.replace(at, 4096, QByteArray(4096, char(0xFF)));
        {
            QFile damaged(path);
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(bytes);
        }
        const QString mended = m_folder.filePath(QStringLiteral("mended page.jalons"));
        const auto report = recover(FileAccess(path), FileAccess(mended), clockOn(today));
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QStringList lines;
        for (const RecoveredTable& t : report->tables)
            if (!t.isWhole())
                lines.append(QStringLiteral("%1 read %2 rebuilt %3 lost %4 cleared %5")
                                 .arg(t.table)
                                 .arg(t.read)
                                 .arg(t.rebuilt)
                                 .arg(t.lost)
                                 .arg(t.cleared));
        QCOMPARE(lines.join(u'\n'),
            (QStringList{QStringLiteral("content read 0 rebuilt 2 lost 2 cleared 0"),
                 QStringLiteral("contract read 3 rebuilt 0 lost 0 cleared 2")})
                .join(u'\n'));
        const auto file = open(mended);
        QCOMPARE(kept(*file).size(), 2);
        QVERIFY(contracts::isIntact(
            *file->query([](const Reader& r) { return contracts::load(r, ContractId{3}); })));
    }
};

QTEST_GUILESS_MAIN(TestContents)
#include "test_contents.moc"
