#include "core/check/check.h"
#include "core/household/household.h"
#include "core/signing/completion.h"
#include "core/stay/admission.h"
#include "core/stay/stay.h"
#include "core/storage/sql.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/core/rounds.h"
#include "tests/storage/undo_case.h"
#include <QRegularExpression>

using namespace jalons;
using namespace jalons::testing;

/// Random days at one desk and at two, with undo inside: what is stored stays sound, and what
/// follows from it follows.
class TestUndoStories : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    /// Each step at one desk taken back after each step at another: what is derived follows from
    /// what stands then, not from what stood when the step was made.
    void whatIsDerivedFollowsWhatStands()
    {
        using Edit = std::function<void(Work&, const Case&)>;
        const auto opened_on = [](int days) {
            return [days](Work& work, const Case& c) {
                Accompaniment a = accompaniments::load(work, c.accompaniment);
                a.openedOn = today.addDays(-days);
                accompaniments::save(work, a);
            };
        };
        const auto contract = [](Work& work) {
            return ContractId{
                Sql(work).value(QStringLiteral("SELECT max(id) FROM contract")).toLongLong()};
        };
        const std::vector<std::pair<const char*, Edit>> edits{{"opened later", opened_on(9)},
            {"opened earlier", opened_on(75)},
            {"completed",
                [](Work& work, const Case& c) {
                    assessments::complete(
                        work, c.diagnostic, today.addDays(-4), QStringLiteral("Amadou"));
                }},
            {"prepared",
                [](Work& work, const Case& c) {
                    contracts::prepare(work, c.accompaniment, today.addDays(-2));
                }},
            {"handed over",
                [=](Work& work, const Case&) {
                    contracts::handOver(work, contract(work), today.addDays(-1));
                }},
            {"signed",
                [=](Work& work, const Case&) {
                    contracts::sign(work, contract(work), signing(today.addDays(-1)));
                }},
            {"discarded",
                [=](Work& work, const Case&) { contracts::remove(work, contract(work)); }},
            {"begun another day",
                [=](Work& work, const Case&) {
                    Contract other = contracts::load(work, contract(work));
                    other.from = today.addDays(-6);
                    other.to = today.addDays(20);
                    contracts::save(work, other);
                }},
            {"open again",
                [](Work& work, const Case& c) {
                    Accompaniment a = accompaniments::load(work, c.accompaniment);
                    a.closedOn = {};
                    a.exitReason.clear();
                    accompaniments::save(work, a);
                }},
            {"closed", [](Work& work, const Case& c) {
                 Accompaniment a = accompaniments::load(work, c.accompaniment);
                 a.closedOn = today;
                 a.exitReason = QStringLiteral("other");
                 accompaniments::save(work, a);
             }}};
        int undone = 0;
        // Of one that is closed nothing follows, until it is open again.
        for (const char* state : {"without", "with", "closed"}) {
            const QString base = freshIn(m_folder, state);
            const bool withContract = qstrcmp(state, "without") != 0;
            Case c;
            {
                auto file = opened(base);
                c = openCase(*file, today.addDays(-40));
                diagnose(*file, c, today.addDays(-30), withContract);
                if (withContract)
                    makeContract(*file, c, today.addDays(-3));
                if (qstrcmp(state, "closed") == 0)
                    QVERIFY(file->perform(Operation::UpdateAccompaniment,
                        [&](Work& work) { edits.back().second(work, c); }));
            }
            int number = 0;
            for (const auto& [mine, edit] : edits)
                for (const auto& [theirs, other] : edits) {
                    const QString path = base + QString::number(++number);
                    QVERIFY(QFile::copy(base, path));
                    auto here = opened(path);
                    const auto run = [&](StructureFile& desk, const Edit& what) {
                        return desk.perform(
                            Operation::UpdateContract, [&](Work& work) { what(work, c); });
                    };
                    const auto done = run(*here, edit);
                    if (!done || done->tables.isEmpty())
                        break; // a rule refuses it there
                    auto there = opened(path);
                    if (!run(*there, other))
                        continue;
                    undone += here->undo() ? 1 : 0;
                    const QByteArray named = QByteArray(state) + ": " + mine + ", " + theirs + ' ';
                    const QString apart = underived(*here);
                    QVERIFY2(apart.isEmpty(), (named + apart.toUtf8()).constData());
                }
        }
        QVERIFY2(undone > 20, qPrintable(QString::number(undone)));
    }

    /// Places, households, contracts and people at two desks, with undo and redo between: after
    /// each step nothing is unsound, and what is stored is what would be derived.
    void whatIsStoredIsDerivedAfterEachStep()
    {
        const int seed = qEnvironmentVariableIntValue("UNDO_SEED");
        QMap<int, int> passed;
        const int lives = rounds(2);
        for (int round = 0; round < lives; ++round) {
            QRandomGenerator random(quint32(4100 + seed + round));
            const QString path
                = freshIn(m_folder, qPrintable(QStringLiteral("lived%1.jalons").arg(round)));
            auto here = opened(path);
            auto there = opened(path);
            testing::perform(*here, Operation::SavePlace, [](Work& work) {
                for (const int capacity : {1, 2, 3}) {
                    Lodging lodging;
                    lodging.label = QStringLiteral("Chambre %1").arg(capacity);
                    lodging.capacity = capacity;
                    lodgings::save(work, lodging);
                }
                return 0;
            });
            for (int step = 0; step < 110; ++step) {
                StructureFile& desk = random.bounded(2) == 0 ? *here : *there;
                const int what = random.bounded(12);
                const QString before = everythingIn(desk, true);
                const Result<Changes> done = what < 3 ? desk.undo()
                    : what == 3                       ? desk.redo()
                    : what < 10                       ? lived(desk, random)
                                                      : testing::perform(desk, draw(random), true);
                desk.poll();
                const QByteArray named = QByteArray("round ") + QByteArray::number(round) + " step "
                    + QByteArray::number(step) + " what " + QByteArray::number(what);
                if (!done) {
                    QVERIFY2(done.error().kind != ErrorKind::Internal, said(named, done));
                    QVERIFY2(everythingIn(desk, true) == before, named.constData());
                    if (what < 4 && done.error().kind != ErrorKind::NothingToUndo)
                        what < 3 ? desk.passOverUndo() : desk.passOverRedo();
                } else if (!done->tables.isEmpty()) {
                    ++passed[what];
                }
                const auto report = desk.query([](const Reader& r) { return check(r); });
                const CheckFinding found = report->findings.value(0);
                QVERIFY2(report->isSound(),
                    (named + ' ' + (found.table + u' ' + found.detail).toUtf8()).constData());
                const QString apart = underived(desk);
                QVERIFY2(apart.isEmpty(), (named + ' ' + apart.toUtf8()).constData());
            }
            QString mismatch = journalMismatch(*here);
            mismatch.remove(QRegularExpression(QStringLiteral("term \\d+\n"))); // seeded
            QVERIFY2(mismatch.isEmpty(), qPrintable(mismatch));
        }
        QVERIFY(passed[0] + passed[1] + passed[2] > 6 * lives);
        QVERIFY(passed[3] > 0);
    }

    /// A story at two desks that also take back, do again and pass over: whatever was passed over,
    /// the file stays sound, and every refusal has its words.
    void aStoryAtTwoDesksStaysSound()
    {
        const auto seed = qEnvironmentVariableIsSet("JALONS_SEED")
            ? qEnvironmentVariableIntValue("JALONS_SEED")
            : 20261129;
        int undone = 0;
        int passed = 0;
        int redone = 0;
        QSet<ErrorKind> kinds;
        const int stories = rounds(3);
        for (int round = 0; round < stories; ++round) {
            QRandomGenerator random(quint32(seed + round));
            const QString path
                = freshIn(m_folder, qPrintable(QStringLiteral("story%1.jalons").arg(round)));
            auto here = opened(path);
            auto there = opened(path);
            for (int step = 0; step < 150; ++step) {
                StructureFile& desk = random.bounded(2) == 0 ? *here : *there;
                const int what = random.bounded(10);
                const QString before = everythingIn(desk, true);
                Result<Changes> done = Changes();
                if (what < 2)
                    done = desk.undo();
                else if (what == 2)
                    done = desk.redo();
                else if (what == 3)
                    done = more(desk, random);
                else
                    done = testing::perform(desk, draw(random), true);
                desk.poll();
                if (done && what < 2)
                    ++undone;
                if (done && what == 2)
                    ++redone;
                if (!done) {
                    const Error& error = done.error();
                    kinds.insert(error.kind);
                    QVERIFY2(error.kind != ErrorKind::Internal, qPrintable(error.detail));
                    QVERIFY(error.kind != ErrorKind::Refused || !error.problems.isEmpty());
                    QCOMPARE(everythingIn(desk, true), before);
                    if (what < 3 && error.kind != ErrorKind::NothingToUndo) {
                        what < 2 ? desk.passOverUndo() : desk.passOverRedo();
                        ++passed;
                    }
                }
                const auto report = desk.query([](const Reader& r) { return check(r); });
                QVERIFY2(report->isSound(),
                    qPrintable(
                        QStringLiteral("round %1 step %2 what %3: %4 %5 %6")
                            .arg(round)
                            .arg(step)
                            .arg(what)
                            .arg(report->findings.value(0).table, report->findings.value(0).detail)
                            .arg(report->findings.value(0).id)));
            }
            QString mismatch = journalMismatch(*here);
            mismatch.remove(QRegularExpression(QStringLiteral("term \\d+\n"))); // seeded
            QVERIFY2(mismatch.isEmpty(), qPrintable(mismatch));
        }
        qInfo("%d undone, %d done again, %d passed over", undone, redone, passed);
        QVERIFY(undone > 12 * stories && redone > stories && passed > stories);
        QVERIFY(kinds.contains(ErrorKind::Conflict) && kinds.contains(ErrorKind::Refused));
    }

private:
    /// The rows whose derived columns are not what their store derives; nothing is written.
    static QString underived(StructureFile& file)
    {
        QString apart;
        file.note([&](Work& work) {
            const auto look = [&](const char* table, const auto& refresh) {
                const auto ids = Sql(work).all(
                    QStringLiteral("SELECT id FROM %1").arg(QLatin1String(table)), [](Row row) {
                        qint64 id = 0;
                        row >> id;
                        return id;
                    });
                for (const qint64 id : ids) {
                    const QJsonObject before = work.image(QLatin1String(table), id);
                    refresh(id);
                    if (work.image(QLatin1String(table), id) != before)
                        apart += QStringLiteral("%1 %2 ").arg(QLatin1String(table)).arg(id);
                }
            };
            look("person", [&](qint64 id) { people::refresh(work, {id}); });
            look("accompaniment", [&](qint64 id) { accompaniments::refresh(work, {id}); });
            look("admission", [&](qint64 id) { admissions::refresh(work, {id}); });
            throw Refusal(Problems()); // it was only looked at
        });
        return apart;
    }

    /// Stays, households and names, as they are lived.
    static Result<Changes> lived(StructureFile& file, QRandomGenerator& random)
    {
        const int what = random.bounded(11);
        const quint32 pick = random.bounded(60U);
        const QDate day = today.addDays(-random.bounded(70));
        return file.perform(Operation::UpdateStay, [&](Work& work) {
            const auto some = [&](const char* sql) {
                const auto ids = Sql(work).all(QLatin1String(sql), [](Row row) {
                    qint64 id = 0;
                    row >> id;
                    return id;
                });
                return ids.empty() ? 0 : ids[pick % ids.size()];
            };
            const PersonId person{some("SELECT id FROM person ORDER BY id")};
            const LodgingId room{some("SELECT id FROM lodging ORDER BY id")};
            const StayId stay{some("SELECT id FROM stay ORDER BY id")};
            const MembershipId membership{some("SELECT id FROM membership ORDER BY id")};
            const AccompanimentId course{
                some("SELECT id FROM accompaniment WHERE closed_on IS NULL ORDER BY id")};
            if (!person.isValid() || what == 10) {
                Person one;
                one.birthName = QStringLiteral("Nom%1").arg(pick);
                one.firstNames = QStringLiteral("Prénom");
                people::save(work, one);
            } else if (what < 2) {
                Admission admission;
                if (pick % 2 == 0)
                    admission.decidedOn = day.addDays(-3);
                admissions::arrive(work, {{person}, room, day, admission, pick % 3 != 0, {}});
            } else if (what == 2 && stay.isValid()) {
                stays::transfer(work, stay, room, day);
            } else if (what == 3 && stay.isValid()) {
                stays::depart(work, stay, {day, {}, {}, QStringLiteral("part")});
            } else if (what == 4 && stay.isValid()) {
                stays::reopen(work, stay);
            } else if (what == 5 && stay.isValid()) {
                stays::remove(work, stay);
            } else if (what == 6 && stay.isValid()) {
                Stay moved = stays::load(work, stay);
                moved.from = day;
                stays::save(work, moved);
            } else if (what == 7 && membership.isValid()) {
                if (pick % 3 == 0) {
                    households::remove(work, membership);
                    return;
                }
                Membership other;
                other.household
                    = {some("SELECT household_id FROM membership ORDER BY household_id")};
                other.person = person;
                other.from = day;
                if (pick % 3 == 1)
                    other.to = day; // one day
                households::save(work, other);
            } else if (what == 8) {
                Person one = people::load(work, person);
                (pick % 2 == 0 ? one.usedName : one.birthName)
                    = QStringLiteral("Éluard %1").arg(pick);
                people::save(work, one);
            } else if (course.isValid()) {
                Accompaniment a = accompaniments::load(work, course);
                a.openedOn = day;
                if (pick % 5 == 0)
                    a.closedOn = today;
                accompaniments::save(work, a);
            }
        });
    }

    /// What hangs on other records: notes, words of the lists, dates one at a time.
    static Result<Changes> more(StructureFile& file, QRandomGenerator& random)
    {
        const int what = random.bounded(4);
        const int pick = random.bounded(30);
        return file.perform(Operation::UpdateAccompaniment, [&](Work& work) {
            const auto some = [&](const char* sql) {
                const auto ids = Sql(work).all(QLatin1String(sql), [](Row row) {
                    qint64 id = 0;
                    row >> id;
                    return id;
                });
                return ids.empty() ? 0 : ids[std::size_t(pick) % ids.size()];
            };
            const qint64 person = some("SELECT id FROM person");
            const qint64 course = some("SELECT id FROM accompaniment");
            if (person == 0 || course == 0)
                return;
            if (what == 0) {
                work.save("note", 0,
                    {{"person_id", PersonId{person}}, {"day", work.today()},
                        {"text", QStringLiteral("blob:%1").arg(pick)}});
            } else if (what == 1) {
                terms::add(work, QStringLiteral("origin"), QStringLiteral("Mot %1").arg(pick));
            } else if (what == 2) {
                const auto codes = Sql(work).all(
                    QStringLiteral("SELECT code FROM term WHERE list = 'origin' ORDER BY id DESC"),
                    [](Row row) {
                        QString code;
                        row >> code;
                        return code;
                    });
                work.save("accompaniment", course, {{"origin", codes[0]}});
            } else {
                const bool opening = pick % 2 == 0;
                const QString day = work.today().addDays(-pick * 7).toString(Qt::ISODate);
                const QString other
                    = Sql(work)
                          .value(QStringLiteral("SELECT %1 FROM accompaniment WHERE id = ?")
                                     .arg(opening ? QStringLiteral("closed_on")
                                                  : QStringLiteral("opened_on")),
                              AccompanimentId{course})
                          .toString();
                if (!other.isEmpty() && (opening ? day > other : day < other))
                    return;
                work.save("accompaniment", course,
                    {{opening ? QStringLiteral("opened_on") : QStringLiteral("closed_on"),
                        QVariant(day)}});
                accompaniments::refresh(work, {course});
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestUndoStories)
#include "test_undo_stories.moc"
