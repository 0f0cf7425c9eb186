#include "tests/core/contents_case.h"

using namespace jalons;
using namespace jalons::testing;

/// The bytes of documents of older files: moved out of rows and images, none lost nor altered.
class TestContentsMoved : public ContentsCase
{
    Q_OBJECT

private slots:
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

QTEST_GUILESS_MAIN(TestContentsMoved)
#include "test_contents_moved.moc"
