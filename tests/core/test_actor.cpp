#include "core/desk/desk_list.h"
#include "core/draft/draft.h"
#include "core/file/structure_file.h"
#include "core/history/history.h"
#include "core/note/note.h"
#include "core/partner/partner.h"
#include "core/person/person.h"
#include "core/search/people_list.h"
#include "core/storage/description.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include <QtTest>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// Who asks: what is noted of them, and the one place where they are refused.
class TestActor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = newFile();
        m_nadia = member("Benali", "Nadia");
        m_karim = member("Traoré", "Karim");
    }

    void operationsNameTheProfessional()
    {
        m_file->setActor({m_nadia, u"Nadia Benali"_s});
        const PartnerId partner = addPartner(u"Mission locale"_s);
        m_file->setActor({m_karim, u"Karim Traoré"_s});
        rename(partner, u"Mission locale de Lens"_s);
        QCOMPARE(authors(partner), (QStringList{u"Karim Traoré"_s, u"Nadia Benali"_s}));
        // The name that the professional bears now: it is still she.
        Professional nadia
            = *m_file->query([&](const Reader& r) { return professionals::load(r, m_nadia); });
        nadia.lastName = u"Benali-Roux"_s;
        QVERIFY(m_file->perform(
            Operation::SaveProfessional, [&](Work& w) { professionals::save(w, nadia); }));
        QCOMPARE(authors(partner), (QStringList{u"Karim Traoré"_s, u"Nadia Benali-Roux"_s}));
    }

    void aNameWithoutNumberStays()
    {
        m_file->setActor({{}, u"Une remplaçante"_s});
        const PartnerId partner = addPartner(u"CPAM"_s);
        QCOMPARE(authors(partner), QStringList{u"Une remplaçante"_s});
        m_file->setActor({});
        rename(partner, u"CPAM de l’Artois"_s);
        QCOMPARE(authors(partner), (QStringList{QString(), u"Une remplaçante"_s}));
    }

    void aProfessionalWhoIsTakenBackLeavesTheName()
    {
        const ProfessionalId hired = member("Petit", "Lou");
        m_file->setActor({hired, u"Lou Petit"_s});
        const PartnerId partner = addPartner(u"CAF"_s);
        QVERIFY(m_file->undo());
        QVERIFY(m_file->redo());
        rename(partner, u"CAF du Nord"_s);
        // Back before she was there, while she sits here: what was done keeps her name, and the
        // desk goes on.
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_file->undo());
        QVERIFY(!m_file->query([&](const Reader& r) { return professionals::load(r, hired); }));
        const PartnerId other = addPartner(u"CCAS"_s);
        QCOMPARE(authors(other), QStringList{u"Lou Petit"_s});
        QVERIFY(authors(partner).contains(u"Lou Petit"_s));
        QCOMPARE(*m_file->query([](const Reader& r) {
            return Sql(r).value(u"SELECT count(author_id) FROM operation"_s).toInt();
        }),
            0);
    }

    void desksAndDraftsKnowTheProfessional()
    {
        m_file->setActor({m_nadia, u"Nadia Benali"_s});
        m_file->join();
        m_file->setActor({m_karim, u"Karim Traoré"_s});
        const auto all = *m_file->query([](const Reader& r) { return desks::all(r); });
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all.front().actor.professional, m_karim);
        QCOMPARE(all.front().actor.name, u"Karim Traoré"_s);
    }

    void aDraftIsForItsAuthor_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("theirs");
        QTest::newRow("the same") << m_nadia.value << u"Nadia Benali"_s << true;
        QTest::newRow("under a new name") << m_nadia.value << u"Nadia Roux"_s << true;
        QTest::newRow("of the same name") << m_karim.value << u"Nadia Benali"_s << false;
        QTest::newRow("known by the name alone") << qint64(0) << u"Nadia Benali"_s << true;
        QTest::newRow("somebody else") << m_karim.value << u"Karim Traoré"_s << false;
        QTest::newRow("nobody") << qint64(0) << QString() << false;
    }
    void aDraftIsForItsAuthor()
    {
        QFETCH(qint64, number);
        QFETCH(QString, name);
        QFETCH(bool, theirs);
        const Actor nadia{m_nadia, u"Nadia Benali"_s};
        const Actor asked{{number}, name};
        QCOMPARE(nadia.isSame(asked), theirs);
        QCOMPARE(asked.isSame(nadia), theirs);
        m_file->setActor(nadia);
        QVERIFY(m_file->note([&](Work& work) {
            Draft draft;
            draft.table = u"partner"_s;
            draft.desk = 77; // one that is gone, of another computer
            draft.author = work.actor();
            draft.fields = {{u"partner"_s, 0, u"name"_s, {}, u"Restos"_s}};
            const qint64 id = drafts::save(work, draft);
            work.save("draft", id, {{"installation", u"elsewhere"_s}});
        }));
        m_file->setActor(asked);
        const auto found = *m_file->query([](const Reader& r) { return drafts::resumable(r, 5); });
        QCOMPARE(found.size(), std::size_t(theirs ? 1 : 0));
        if (theirs)
            QCOMPARE(found.front().author, nadia);
    }

    void nobodyChosenMayDoEverything()
    {
        for (const auto& [operation, code] : codes<Operation>)
            QVERIFY2(m_file->mayPerform(operation), code);
        QVERIFY(m_file->mayRead(u"note"_s));
    }

    void anOperationIsRefused()
    {
        const PartnerId partner = addPartner(u"Emmaüs"_s);
        m_file->setActor({m_karim, u"Karim Traoré"_s});
        forbid([&](const Actor& a, Operation o) {
            return a.professional != m_karim || o != Operation::SavePartner;
        });
        bool ran = false;
        const auto refused = m_file->perform(Operation::SavePartner, [&](Work&) { ran = true; });
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY(!ran);
        QCOMPARE(m_file->undo().error().kind, ErrorKind::Forbidden); // what it did is no way round
        QCOMPARE(nameOf(partner), u"Emmaüs"_s);
        QVERIFY(m_file->perform(Operation::CreatePerson, [](Work& w) {
            Person person;
            person.birthName = u"DUPRÉ"_s;
            people::save(w, person);
        }));
        m_file->setActor({m_nadia, u"Nadia Benali"_s});
        QVERIFY(m_file->undo());
        QVERIFY(m_file->undo());
        QCOMPARE(nameOf(partner), QString());
    }

    /// Whatever way a statement comes to a table, and whoever had prepared it before.
    void aReadingIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a column") << u"SELECT text FROM note"_s;
        QTest::newRow("how many") << u"SELECT count(*) FROM note"_s;
        QTest::newRow("in a join")
            << u"SELECT p.id FROM person p JOIN note n ON n.person_id = p.id"_s;
        QTest::newRow("in a subquery")
            << u"SELECT id FROM person WHERE EXISTS (SELECT 1 FROM note n WHERE n.person_id = id)"_s;
        QTest::newRow("by its index")
            << u"SELECT count(*) FROM note_search WHERE note_search MATCH 'loyer'"_s;
        QTest::newRow("in a common table")
            << u"WITH n AS (SELECT id FROM note) SELECT count(*) FROM n"_s;
    }
    void aReadingIsRefused()
    {
        QFETCH(QString, sql);
        const auto read = [&] {
            return m_file->query([&](const Reader& r) { return Sql(r).value(sql).toInt(); });
        };
        QVERIFY(read());
        QVERIFY(m_file->perform(Operation::SavePartner, [&](Work& w) { Sql(w).value(sql); }));
        m_file->setActor({m_karim, u"Karim Traoré"_s});
        QVERIFY(read());
        forbid({}, [&](const Actor& a, const QString& table) {
            return a.professional != m_karim || table != u"note";
        });
        QCOMPARE(read().error().kind, ErrorKind::Forbidden);
        QVERIFY(m_file->query([](const Reader& r) { return people::page(r, {}, 0, 10); }));
        // What an operation needs to read for itself was permitted with it.
        QVERIFY(m_file->perform(Operation::SavePartner, [&](Work& w) { Sql(w).value(sql); }));
        m_file->setActor({m_nadia, u"Nadia Benali"_s});
        QVERIFY(read());
    }

    /// An index holds the words of its records: it is no way round.
    void everyIndexIsReadAsItsRecords()
    {
        const QStringList indexes = *m_file->query([](const Reader& r) {
            QStringList names;
            for (Rows rows
                 = Sql(r).select(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND"
                                 " sql LIKE 'CREATE VIRTUAL%'"_s);
                 rows.next();)
                rows.row() >> names.emplace_back();
            return names;
        });
        QCOMPARE(indexes.size(), 10);
        for (const QString& index : indexes) {
            const auto read = [&] {
                return m_file->query([&](const Reader& r) {
                    return Sql(r).value(u"SELECT count(*) FROM "_s + index).toInt();
                });
            };
            QStringList refusing;
            for (const TableInfo* table : describedTables()) {
                const QString name = QLatin1String(table->name);
                forbid({}, [&](const Actor&, const QString& asked) { return asked != name; });
                if (const auto done = read(); !done) {
                    QCOMPARE(done.error().kind, ErrorKind::Forbidden);
                    QCOMPARE(done.error().detail, name);
                    refusing.append(name);
                }
            }
            QVERIFY2(refusing.size() == 1, qPrintable(index + refusing.join(u' ')));
            forbid({});
            QVERIFY2(read(), qPrintable(index));
        }
    }

    void aLongWorkAsksAsTheOneWhoBeganIt()
    {
        QTemporaryDir dir;
        const FileAccess access(dir.filePath(u"chrs.jalons"_s));
        m_file = std::move(StructureFile::create(access, identity(), clockOn(today))).value();
        m_karim = member("Traoré", "Karim");
        m_file->setActor({m_karim, u"Karim Traoré"_s});
        forbid([](const Actor&, Operation o) { return o != Operation::ImportPeople; });
        const auto again = m_file->opener(OpenMode::ReadWrite)();
        QVERIFY(again);
        QCOMPARE((*again)->actor(), m_file->actor());
        QCOMPARE((*again)->today(), today);
        QCOMPARE((*again)->perform(Operation::ImportPeople, [](Work&) {}).error().kind,
            ErrorKind::Forbidden);
        QVERIFY((*again)->perform(Operation::SavePartner, [](Work& w) {
            Partner partner;
            partner.name = u"PMI"_s;
            partners::save(w, partner);
        }));
    }

private:
    ProfessionalId member(const char* last, const char* first)
    {
        return perform(*m_file, Operation::SaveProfessional, [&](Work& work) {
            Professional professional;
            professional.lastName = QString::fromUtf8(last);
            professional.firstName = QString::fromUtf8(first);
            return professionals::save(work, professional);
        });
    }
    PartnerId addPartner(const QString& name)
    {
        return perform(*m_file, Operation::SavePartner, [&](Work& work) {
            Partner partner;
            partner.name = name;
            return partners::save(work, partner);
        });
    }
    void rename(PartnerId id, const QString& name)
    {
        perform(*m_file, Operation::SavePartner, [&](Work& work) {
            Partner partner = partners::load(work, id);
            partner.name = name;
            return partners::save(work, partner);
        });
    }
    QString nameOf(PartnerId id)
    {
        return m_file->query([&](const Reader& r) { return partners::load(r, id).name; })
            .valueOr({});
    }
    QStringList authors(PartnerId id)
    {
        QStringList names;
        const auto entries = *m_file->query([&](const Reader& r) {
            return history::of(r, {{u"partner"_s, id.value}}, {}, 20);
        });
        for (const HistoryEntry& entry : entries)
            names.append(entry.author);
        return names;
    }
    void forbid(std::function<bool(const Actor&, Operation)> perform,
        std::function<bool(const Actor&, const QString&)> read = {})
    {
        Permissions permissions;
        if (perform)
            permissions.mayPerform = std::move(perform);
        if (read)
            permissions.mayRead = std::move(read);
        m_file->setPermissions(permissions);
    }

    std::unique_ptr<StructureFile> m_file;
    ProfessionalId m_nadia;
    ProfessionalId m_karim;
};

QTEST_GUILESS_MAIN(TestActor)
#include "test_actor.moc"
