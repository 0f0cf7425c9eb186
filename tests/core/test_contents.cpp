#include "tests/core/contents_case.h"

using namespace jalons;
using namespace jalons::testing;

/// The bytes of documents: kept once, named by rows and by the journal, freed when nothing does.
class TestContents : public ContentsCase
{
    Q_OBJECT

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
};

QTEST_GUILESS_MAIN(TestContents)
#include "test_contents.moc"
