#include "core/check/check.h"
#include "core/conflicted/bring_over.h"
#include "core/contract/annulment.h"
#include "core/contract/seal.h"
#include "core/household/household.h"
#include "core/rhythm/rhythm.h"
#include "core/signing/attestation_papers.h"
#include "core/signing/completion.h"
#include "core/signing/participation_papers.h"
#include "core/stay/admission.h"
#include "core/storage/description.h"
#include "tests/core/distinct_path.h"
#include "tests/core/rounds.h"
#include "tests/storage/undo_case.h"
#include <QJsonDocument>

using namespace jalons;
using namespace jalons::testing;

/// A synchronised folder made a copy of the file: what was written in it comes over person by
/// person, and nothing that was written here goes.
class TestBringOver : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    static std::unique_ptr<StructureFile> opened(const QString& path, int days)
    {
        auto file = StructureFile::open(
            FileAccess(path), OpenMode::ReadWrite, clockOn(today.addDays(days)));
        if (!file)
            qFatal("cannot open %s", qPrintable(path));
        (void)file.value()->query([](const Reader& r) {
            Sql(r).database().exec(QStringLiteral("PRAGMA synchronous = OFF"));
            return 0;
        });
        return std::move(file).value();
    }

    /// A file and a copy of it, whose moments differ from now on.
    struct Parted
    {
        QString file;
        QString copy;
    };
    Parted parted(const std::function<void(StructureFile&)>& past)
    {
        const QString name = m_folder.filePath(QStringLiteral("chrs%1").arg(++m_files));
        const Parted both{name + QStringLiteral(".jalons"),
            name + QStringLiteral(" (conflicted copy 2026-03-10 101010).jalons")};
        {
            auto made = StructureFile::create(FileAccess(both.file), identity(), clockOn(today));
            if (!made)
                qFatal("cannot create");
            past(**made);
        }
        if (!QFile::copy(both.file, both.copy))
            qFatal("cannot copy");
        return both;
    }

    /// As the window does it.
    static Result<Changes> bring(StructureFile& file, const QString& copy,
        const QSet<PersonId>& people, BroughtOver* done = nullptr)
    {
        return file.perform(Operation::BringOver, [&](Work& work) {
            CopyFile read(FileAccess(copy), clockOn(today));
            const BroughtOver brought = copies::bringOver(work, read, people);
            if (done)
                *done = brought;
        });
    }
    static std::vector<CopiedPerson> people(const StructureFile& file, const QString& copy)
    {
        const auto found = file.query([&](const Reader& r) {
            CopyFile read(FileAccess(copy), clockOn(today));
            return copies::people(r, read);
        });
        return found.valueOr({});
    }
    static QSet<PersonId> all(const std::vector<CopiedPerson>& people)
    {
        QSet<PersonId> ids;
        for (const CopiedPerson& person : people)
            ids.insert(person.id);
        return ids;
    }

    /// Every record without its number and those it refers to: what two files say alike.
    static QStringList told(const StructureFile& file)
    {
        return *file.query([](const Reader& r) {
            QStringList lines;
            for (const TableInfo* table : describedTables()) {
                if (table->isAudit || table->isOfTheMoment)
                    continue;
                const QString name = QLatin1String(table->name);
                for (Rows rows = Sql(r).select(QStringLiteral("SELECT %1 FROM %2")
                                                   .arg(Sql(r).database().rowAsJson(name), name));
                     rows.next();) {
                    QString text;
                    rows.row() >> text;
                    QJsonObject image = QJsonDocument::fromJson(text.toUtf8()).object();
                    image.remove(QStringLiteral("id"));
                    for (const ColumnInfo& column : table->columns)
                        if (column.kind.kind == ColumnKind::Reference)
                            image.remove(QLatin1String(column.name));
                    lines.append(name + QString::fromUtf8(QJsonDocument(image).toJson()));
                }
            }
            lines.sort();
            return lines;
        });
    }

    static void setNote(StructureFile& file, PersonId id, const QString& note)
    {
        perform(file, Operation::UpdatePerson, [&](Work& work) {
            Person p = people::load(work, id);
            p.note = note;
            return people::save(work, p);
        });
    }

private slots:
    /// Nothing was written here since: the file then says what the copy says, once however often it
    /// is brought over, and one undo takes it all back.
    void aFileThatRestedBecomesTheCopy()
    {
        int brought = 0;
        for (int round = 0; round < rounds(5); ++round) {
            QRandomGenerator random(quint32(100 + round));
            const Parted both = parted([&](StructureFile& file) {
                for (int i = 0; i < 25; ++i)
                    (void)testing::perform(file, draw(random), true);
            });
            {
                auto copy = opened(both.copy, 1);
                for (int i = 0; i < 30; ++i)
                    (void)testing::perform(*copy, draw(random), false);
            }
            auto file = opened(both.file, 2);
            const QString before = everythingIn(*file, true);
            const auto found = people(*file, both.copy);
            BroughtOver done;
            const auto result = bring(*file, both.copy, all(found), &done);
            QVERIFY2(result, said("bring", result));
            QCOMPARE(told(*file), told(*opened(both.copy, 1)));
            QCOMPARE(done.notTaken, QList<NotTaken>());
            QVERIFY(file->query([](const Reader& r) { return check(r); })->isSound());
            QCOMPARE(journalMismatch(*file), QString());
            for (const CopyRows& rows : done.rows)
                brought += rows.rows;
            const QString after = everythingIn(*file, true);
            QCOMPARE(people(*file, both.copy).size(), 0UL);
            QVERIFY(bring(*file, both.copy, all(found), &done));
            QCOMPARE(done.rows, QList<CopyRows>());
            QCOMPARE(everythingIn(*file, true), after);
            while (file->lastStep() == Operation::BringOver) {
                const auto undone = file->undo();
                QVERIFY2(undone, said("undo", undone));
            }
            QCOMPARE(everythingIn(*file, true), before);
        }
        QVERIFY(brought > 40 / (isSanitized ? 4 : 1));
    }

    /// Both went on. What was written here stays to the letter, and what stands then is sound.
    void whatWasWrittenHereStays()
    {
        int kept = 0;
        int told = 0;
        for (int round = 0; round < rounds(5); ++round) {
            QRandomGenerator random(quint32(500 + round));
            const Parted both = parted([&](StructureFile& file) {
                for (int i = 0; i < 25; ++i)
                    (void)testing::perform(file, draw(random), true);
            });
            {
                auto copy = opened(both.copy, 1);
                for (int i = 0; i < 25; ++i)
                    (void)testing::perform(*copy, draw(random), true);
            }
            auto file = opened(both.file, 2);
            for (int i = 0; i < 25; ++i)
                (void)testing::perform(*file, draw(random), true);
            // What this file did, as the copy's reader tells it of a copy.
            std::vector<CopyChange> mine;
            {
                const QString twin = both.file + QStringLiteral(".twin");
                QVERIFY(QFile::copy(both.file, twin));
                CopyFile own(FileAccess(twin), clockOn(today));
                Database other(FileAccess(both.copy), OpenMode::ReadOnly);
                mine = own.changesBeyond(other);
            }
            BroughtOver done;
            const auto result = bring(*file, both.copy, all(people(*file, both.copy)), &done);
            QVERIFY2(result, said("bring", result));
            told += int(done.notTaken.size());
            (void)file->query([&](const Reader& r) {
                for (const CopyChange& change : mine) {
                    const auto& [table, id] = change.row;
                    const QJsonObject now = QJsonDocument::fromJson(
                        Sql(r)
                            .value(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                       .arg(Sql(r).database().rowAsJson(table), table),
                                id)
                            .toString()
                            .toUtf8())
                                                .object();
                    if (change.now.isEmpty() != now.isEmpty())
                        qFatal("%s %lld came or went", qPrintable(table), id);
                    for (auto it = change.now.begin(); it != change.now.end(); ++it) {
                        if (isDerived(table, it.key()) || isBlank(it.value())
                            || it.value() == valueIn(change.base, it.key()))
                            continue;
                        if (now.value(it.key()) != it.value())
                            qFatal("%s %lld %s", qPrintable(table), id, qPrintable(it.key()));
                        ++kept;
                    }
                }
                return 0;
            });
            const auto report = file->query([](const Reader& r) { return check(r); });
            for (const CheckFinding& finding : report->findings)
                qWarning() << int(finding.kind) << finding.table << finding.id << finding.detail;
            QVERIFY(report->isSound());
            QCOMPARE(journalMismatch(*file), QString());
            // Once more takes nothing twice.
            const QStringList after = TestBringOver::told(*file);
            QVERIFY(bring(*file, both.copy, all(people(*file, both.copy)), &done));
            QCOMPARE(done.rows, QList<CopyRows>());
            QCOMPARE(TestBringOver::told(*file), after);
        }
        QVERIFY2(kept > 100 / (isSanitized ? 4 : 1), qPrintable(QString::number(kept)));
        QVERIFY2(told > (isSanitized ? -1 : 1), qPrintable(QString::number(told)));
    }

    /// Only those who are asked for come, with what they need.
    void personByPerson()
    {
        PersonId shared;
        const Parted both = parted([&](StructureFile& file) { shared = openCase(file).person; });
        PersonId mother;
        {
            auto copy = opened(both.copy, 1);
            perform(*copy, Operation::CreatePerson, [&](Work& work) {
                Person p;
                p.birthName = QStringLiteral("Roca");
                p.firstNames = QStringLiteral("Lucía");
                mother = people::save(work, p);
                p.firstNames = QStringLiteral("Inés");
                const PersonId child = people::save(work, p);
                Membership m;
                m.household = households::ensure(work, mother, today);
                m.person = child;
                m.role = QStringLiteral("child");
                households::save(work, m);
                Lodging room;
                room.kind = LodgingKind::Room;
                room.label = QStringLiteral("Tilleul");
                room.capacity = 2;
                admissions::arrive(work,
                    {{mother, child}, lodgings::save(work, room), today.addDays(1), {}, true, {}});
                return 0;
            });
            setNote(*copy, shared, QStringLiteral("préfère le matin"));
        }
        auto file = opened(both.file, 2);
        const auto found = people(*file, both.copy);
        QStringList names;
        for (const CopiedPerson& person : found)
            names.append(person.isNew ? person.name + u'+' : person.name);
        QCOMPARE(names.size(), 4);
        QVERIFY(names.contains(QStringLiteral("Lucía Roca+")));
        QVERIFY(names.contains(QStringLiteral("Inés Roca+")));
        QCOMPARE(names.last(), QString()); // the place belongs to nobody
        QVERIFY(bring(*file, both.copy, {mother}));
        QStringList now;
        QString place;
        QString note;
        QVERIFY(file->query([&](const Reader& r) {
            for (Rows rows = Sql(r).select("SELECT first_names FROM person ORDER BY id");
                 rows.next();) {
                QString name;
                rows.row() >> name;
                now.append(name);
            }
            const PersonId here{Sql(r).value("SELECT max(id) FROM person").toLongLong()};
            place = stays::of(r, here).at(0).place;
            note = people::load(r, shared).note;
            return true;
        }));
        QCOMPARE(now.size(), 2);
        QCOMPARE(now.last(), QStringLiteral("Lucía"));
        QCOMPARE(place, QStringLiteral("Tilleul"));
        QCOMPARE(note, QString());
        QCOMPARE(people(*file, both.copy).size(), 2UL);
    }

    void aFieldChangedAtBothStaysAndIsTold()
    {
        PersonId id;
        const Parted both = parted([&](StructureFile& file) { id = openCase(file).person; });
        setNote(*opened(both.copy, 1), id, QStringLiteral("préfère le matin"));
        auto file = opened(both.file, 2);
        setNote(*file, id, QStringLiteral("préfère le soir"));
        BroughtOver done;
        QVERIFY(bring(*file, both.copy, {id}, &done));
        QCOMPARE(done.rows, QList<CopyRows>());
        QCOMPARE(done.notTaken,
            QList<NotTaken>{(NotTaken{NotTakenWhy::ChangedInBoth, QStringLiteral("person"),
                id.value, QStringLiteral("note"), QStringLiteral("préfère le soir"),
                QStringLiteral("préfère le matin")})});
        QCOMPARE(file->query([&](const Reader& r) { return people::load(r, id); })->note,
            QStringLiteral("préfère le soir"));
        QVERIFY(!file->lastStep() || *file->lastStep() != Operation::BringOver); // nothing was done
    }

    /// The room is somebody's for those nights: the person does not sleep in two.
    void aPauseOnTheDaysOfAnotherIsToldAndNotTaken()
    {
        Case made;
        const Parted both = parted([&](StructureFile& file) { made = openCase(file); });
        const auto rest = [&](const QString& path, int days, int from, int to) {
            auto file = opened(path, days);
            perform(*file, Operation::SavePause, [&](Work& work) {
                return pauses::save(work,
                    {{}, made.accompaniment, today.addDays(from),
                        to > 0 ? today.addDays(to) : QDate(), WishedBy::Person, {}});
            });
        };
        rest(both.copy, 1, 1, 9);
        rest(both.file, 2, 5, 12);
        rest(both.copy, 1, 30, 0);
        rest(both.file, 2, 40, 0); // one is open at most: it is the same one
        auto file = opened(both.file, 3);
        BroughtOver done;
        QVERIFY(bring(*file, both.copy, {made.person}, &done));
        QVERIFY(std::any_of(done.notTaken.begin(), done.notTaken.end(),
            [](const NotTaken& one) { return one.why == NotTakenWhy::DoesNotFit; }));
        QVERIFY(std::none_of(done.notTaken.begin(), done.notTaken.end(),
            [](const NotTaken& one) { return one.why == NotTakenWhy::SleepsElsewhere; }));
        const auto now
            = *file->query([&](const Reader& r) { return pauses::of(r, made.accompaniment); });
        QCOMPARE(now.size(), std::size_t(2));
        QCOMPARE(now.front().from, today.addDays(5));
        QCOMPARE(now.back().to, QDate());
        QVERIFY(file->query([](const Reader& r) { return check(r); })->isSound());
    }

    void aStayElsewhereIsToldAndNotTaken()
    {
        PersonId id;
        std::vector<LodgingId> rooms;
        const Parted both = parted([&](StructureFile& file) {
            id = openCase(file).person;
            perform(file, Operation::Arrive, [&](Work& work) {
                for (const char* label : {"Tilleul", "Acacia"}) {
                    Lodging room;
                    room.kind = LodgingKind::Room;
                    room.label = QLatin1String(label);
                    room.capacity = 1;
                    rooms.push_back(lodgings::save(work, room));
                }
                return 0;
            });
        });
        const auto arrive = [&](const QString& path, int days, LodgingId room) {
            auto file = opened(path, days);
            perform(*file, Operation::Arrive, [&](Work& work) {
                return admissions::arrive(work, {{id}, room, today.addDays(1), {}, true, {}});
            });
        };
        arrive(both.copy, 1, rooms[0]);
        arrive(both.file, 2, rooms[1]);
        auto file = opened(both.file, 3);
        const QStringList before = told(*file);
        BroughtOver done;
        QVERIFY(bring(*file, both.copy, {id}, &done));
        QCOMPARE(done.notTaken.size(), 1);
        QCOMPARE(done.notTaken.front().why, NotTakenWhy::SleepsElsewhere);
        QCOMPARE(told(*file), before);
    }

    /// Signed there, gone on with here: both stand, the text and its fingerprint untouched.
    void aContractSignedThereKeepsItsTextAndItsNumberIsMarked_data()
    {
        QTest::addColumn<int>("here"); // 0 nothing, 1 another sentence, 2 signed too
        QTest::addColumn<int>("standing");
        QTest::newRow("this file rested") << 0 << 1;
        QTest::newRow("edited here") << 1 << 2;
        QTest::newRow("signed here too") << 2 << 2;
    }
    void aContractSignedThereKeepsItsTextAndItsNumberIsMarked()
    {
        QFETCH(int, here);
        QFETCH(int, standing);
        DistinctPath path;
        const Parted both = parted([&](StructureFile& file) { path = distinctPath(file); });
        const auto sign = [&](StructureFile& file, const QString& place) {
            perform(file, Operation::SignContract, [&](Work& work) {
                contracts::sign(work, path.contract,
                    {DistinctPath::signedOn, place,
                        {signature(Party::Person, "Amadou Diarra"),
                            signature(Party::Professional, "Chloé Marchand")}});
                return 0;
            });
        };
        Contract there;
        {
            auto copy = opened(both.copy, 1);
            perform(*copy, Operation::UpdateCommitment, [&](Work& work) {
                Commitment c;
                c.contract = path.contract;
                c.party = Party::Person;
                c.text = QStringLiteral("Je viens le mardi.");
                contracts::save(work, c);
                return 0;
            });
            sign(*copy, QStringLiteral("Lens"));
            there
                = *copy->query([&](const Reader& r) { return contracts::load(r, path.contract); });
        }
        auto file = opened(both.file, 2);
        if (here == 1)
            perform(*file, Operation::UpdateContract, [&](Work& work) {
                Contract c = contracts::load(work, path.contract);
                c.meetingPlace = QStringLiteral("au café");
                contracts::save(work, c);
                return 0;
            });
        if (here == 2)
            sign(*file, QStringLiteral("Arras"));
        BroughtOver done;
        const auto result = bring(*file, both.copy, {path.person}, &done);
        QVERIFY2(result, said("bring", result));
        std::vector<Contract> now;
        std::size_t commitments = 0;
        QVERIFY(file->query([&](const Reader& r) {
                        for (const Contract& c : contracts::of(r, path.accompaniment))
                            now.push_back(contracts::load(r, c.id));
                        for (const Contract& c : now)
                            if (c.frozenSha256 == there.frozenSha256)
                                commitments = contracts::content(r, c.id).commitments.size();
                        return contracts::brokenSeals(r).isEmpty() && check(r).isSound();
                    })
                    .valueOr(false));
        QCOMPARE(int(now.size()), standing);
        const auto brought = std::find_if(now.begin(), now.end(),
            [&](const Contract& c) { return c.frozenSha256 == there.frozenSha256; });
        QVERIFY(brought != now.end());
        QVERIFY(contracts::isIntact(*brought));
        QCOMPARE(brought->frozen, there.frozen);
        QCOMPARE(brought->signedAt, QStringLiteral("Lens"));
        QCOMPARE(
            brought->number, there.number + (here == 0 ? QString() : QStringLiteral(" (copie)")));
        QCOMPARE(done.marked.size(), here == 0 ? 0 : 1);
        QVERIFY(commitments >= 1);
        QVERIFY(bring(*file, both.copy, {path.person}, &done));
        QCOMPARE(done.rows, QList<CopyRows>());
    }

    /// Completed again and annulled here and there: what stands here stays, the other is told.
    void whatStandsOnBothSidesStaysAsItIsHere()
    {
        DistinctPath path;
        const auto both = parted([&](StructureFile& file) {
            path = distinctPath(file);
            signDistinct(file, path);
        });
        const auto live = [&](StructureFile& file, const char* words) {
            perform(file, Operation::ReopenAssessment, [&](Work& work) {
                assessments::reopen(work, path.diagnostic);
                DomainEntry entry
                    = assessments::entry(work, path.diagnostic, QStringLiteral("health"));
                entry.personWords = QString::fromUtf8(words);
                assessments::save(work, entry);
                assessments::complete(work, path.diagnostic, today, QStringLiteral("Amadou"));
                return 0;
            });
            perform(file, Operation::AnnulSignature, [&](Work& work) {
                contracts::annul(work, path.contract, path.referent, QString::fromUtf8(words));
                return 0;
            });
        };
        live(*opened(both.copy, 1), "Dit dans la copie.");
        auto file = opened(both.file, 2);
        live(*file, "Dit ici.");
        BroughtOver done;
        const auto result = bring(*file, both.copy, {path.person}, &done);
        QVERIFY2(result, said("bring", result));
        QVERIFY(!done.notTaken.isEmpty());
        const auto why
            = *file->query([&](const Reader& r) { return contracts::annulment(r, path.contract); });
        QCOMPARE(why->reason, QStringLiteral("Dit ici."));
        const auto versions = *file->query(
            [&](const Reader& r) { return assessments::versions(r, path.diagnostic); });
        QCOMPARE(versions.size(), 2UL);
        QVERIFY(QString::fromUtf8(versions[0].sheet).contains(QStringLiteral("Dit ici.")));
        const auto report = *file->query([](const Reader& r) { return check(r); });
        for (const CheckFinding& f : report.findings)
            qWarning() << int(f.kind) << f.table << f.id << f.detail;
        QVERIFY(report.isSound());
    }

    /// Two papers of one number are two papers; a receipt that was cancelled here and there is so
    /// once.
    void receiptsOfBothStandAndOneCounterReceipt()
    {
        PersonId person;
        ReceiptId common;
        const auto pay = [&](StructureFile& file, qint64 cents) {
            return perform(file, Operation::GiveReceipt, [&](Work& work) {
                Receipt receipt;
                receipt.person = person;
                receipt.receivedFrom = QStringLiteral("Amadou Diarra");
                receipt.amount = Money{cents};
                receipt.means = QStringLiteral("cash");
                receipt.periodFrom = QDate(2026, 3, 1);
                receipt.periodTo = QDate(2026, 3, 31);
                receipt.receivedOn = today;
                return receipts::give(work, receipt);
            });
        };
        const auto cancel = [&](StructureFile& file) {
            perform(file, Operation::CancelReceipt, [&](Work& work) {
                return receipts::cancel(work, common, QStringLiteral("deux fois"), {});
            });
        };
        const Parted both = parted([&](StructureFile& file) {
            person = openCase(file).person;
            common = pay(file, 10'00);
        });
        {
            auto copy = opened(both.copy, 1);
            pay(*copy, 20'00);
            cancel(*copy);
        }
        auto file = opened(both.file, 2);
        pay(*file, 30'00);
        cancel(*file);
        BroughtOver done;
        const auto result = bring(*file, both.copy, {person}, &done);
        QVERIFY2(result, said("bring", result));
        QStringList numbers;
        const std::vector<ReceiptRow> papers
            = *file->query([&](const Reader& r) { return receipts::of(r, person); });
        for (const ReceiptRow& row : papers)
            numbers.append(
                QStringLiteral("%1: %2").arg(row.receipt.number).arg(row.receipt.amount.cents));
        numbers.sort();
        QCOMPARE(numbers.join(u'\n'),
            QStringLiteral("2026-0001: 1000\n2026-0002 (copie): 2000\n2026-0002: 3000\n"
                           "2026-0003: -1000"));
        QCOMPARE(done.marked, QStringList{QStringLiteral("2026-0002 (copie)")});
        QVERIFY(file->query([](const Reader& r) { return check(r).isSound(); }).valueOr(false));
    }

    /// The same of what is attested.
    void attestationsOfBothStandAndOneCancellation()
    {
        Case one;
        AttestationId common;
        const auto attest = [&](StructureFile& file, int hour) {
            return perform(file, Operation::GiveAttestation, [&](Work& work) {
                Attestation a = attestations::proposed(work, one.person, AttestationKind::Presence);
                a.issuedBy = one.referent;
                a.fromTime = TimeOfDay::of(hour);
                a.toTime = TimeOfDay::of(hour + 1);
                return attestations::give(work, a);
            });
        };
        const auto change = [&](StructureFile& file, int hour) {
            attest(file, hour);
            perform(file, Operation::CancelAttestation, [&](Work& work) {
                attestations::cancel(work, common, QStringLiteral("deux fois"), {});
                return 0;
            });
        };
        const Parted both = parted([&](StructureFile& file) {
            one = openCase(file);
            common = attest(file, 8);
        });
        change(*opened(both.copy, 1), 10);
        auto file = opened(both.file, 2);
        change(*file, 14);
        BroughtOver done;
        const auto result = bring(*file, both.copy, {one.person}, &done);
        QVERIFY2(result, said("bring", result));
        QStringList papers;
        for (const AttestationRow& row :
            *file->query([&](const Reader& r) { return attestations::of(r, one.person); }))
            papers.append(QStringLiteral("%1: %2%3")
                              .arg(row.attestation.number, row.attestation.fromTime.toIso(),
                                  row.cancellation ? QStringLiteral(" annulée") : QString()));
        papers.sort();
        QCOMPARE(papers.join(u'\n'),
            QStringLiteral("2026-0001: 08:00 annulée\n2026-0002 (copie): 10:00\n"
                           "2026-0002: 14:00"));
        QVERIFY(file->query([](const Reader& r) { return check(r).isSound(); }).valueOr(false));
    }

    void aFileOfAnotherStructureIsRefused()
    {
        const Parted one = parted([](StructureFile& file) { openCase(file); });
        const Parted other = parted([](StructureFile& file) { openCase(file, today.addDays(-3)); });
        { // another beginning: other moments
            auto file = opened(other.file, 1);
            openCase(*file, today.addDays(-1));
        }
        QVERIFY(QFile::remove(one.copy));
        QVERIFY(
            StructureFile::create(FileAccess(one.copy), identity(), clockOn(today.addDays(-9))));
        auto file = opened(one.file, 2);
        const auto result = bring(*file, one.copy, {PersonId{1}});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotOurs);
    }
};

QTEST_GUILESS_MAIN(TestBringOver)
#include "test_bring_over.moc"
