#include "core/check/check.h"
#include "core/note/note.h"
#include "tests/core/fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// Notes: in whose journals one stands, and on which day.
class TestNote : public QObject
{
    Q_OBJECT

private slots:
    void aNoteStandsInTheJournalsOfThoseItIsAbout()
    {
        auto file = newFile();
        const PersonId amadou = openCase(*file, QDate(2025, 11, 3)).person;
        const PersonId binta = openCase(*file, QDate(2025, 12, 4)).person;
        const PersonId carla = openCase(*file, QDate(2026, 1, 5)).person;
        const auto day = [](int number) { return QDate(2026, 2, number); };
        const auto write = [&](PersonId person, std::vector<PersonId> others, QDate on) {
            return perform(*file, Operation::WriteNote, [&](Work& work) {
                Note note;
                note.person = person;
                note.others = std::move(others);
                note.day = on;
                note.text = QStringLiteral("du %1").arg(on.day());
                return notes::save(work, note);
            });
        };
        const NoteId first = write(amadou, {binta}, day(10));
        const NoteId second = write(amadou, {}, day(12));
        const NoteId third = write(binta, {}, day(11));
        const auto journal = [&](PersonId person) {
            return *file->query([&](const Reader& r) { return notes::page(r, person, 0, 50); });
        };
        using Ids = QList<qint64>;
        QCOMPARE(journal(amadou), (Ids{second.value, first.value}));
        QCOMPARE(journal(binta), (Ids{third.value, first.value}));
        QCOMPARE(journal(carla), Ids());
        const auto change = [&](NoteId id, const std::function<void(Note&)>& how, bool withShown) {
            perform(*file, Operation::WriteNote, [&](Work& work) {
                const Note shown = notes::load(work, id);
                Note note = shown;
                how(note);
                return notes::save(work, note, withShown ? &shown : nullptr);
            });
        };
        for (const bool withShown : {true, false}) {
            // Its day moves it in each journal.
            change(
                first, [&](Note& n) { n.day = day(13); }, withShown);
            QCOMPARE(journal(amadou), (Ids{first.value, second.value}));
            QCOMPARE(journal(binta), (Ids{first.value, third.value}));
            // Somebody else is meant: it leaves the one and comes to the other.
            change(
                first, [&](Note& n) { n.others = {carla}; }, withShown);
            QCOMPARE(journal(binta), (Ids{third.value}));
            QCOMPARE(journal(carla), (Ids{first.value}));
            QCOMPARE(journal(amadou), (Ids{first.value, second.value}));
            change(
                first, [](Note& n) { n.text = QStringLiteral("autrement dit"); }, withShown);
            QCOMPARE(journal(carla), (Ids{first.value}));
            change(
                first,
                [&](Note& n) {
                    n.others = {binta};
                    n.day = day(10);
                },
                withShown);
            QCOMPARE(journal(amadou), (Ids{second.value, first.value}));
            QCOMPARE(journal(binta), (Ids{third.value, first.value}));
            QCOMPARE(journal(carla), Ids());
        }
        QVERIFY(file->query([](const Reader& r) { return check(r); })->isSound());
        perform(*file, Operation::RemoveNote, [&](Work& work) {
            notes::remove(work, first);
            return 0;
        });
        QCOMPARE(journal(binta), (Ids{third.value}));
        QVERIFY(file->undo());
        QCOMPARE(journal(binta), (Ids{third.value, first.value}));
    }

    void aDayIsRequiredAndNotToCome()
    {
        Note note;
        note.text = QStringLiteral("mot");
        const auto kind = [&](QDate day) {
            note.day = day;
            const Problems found = problems(note, today);
            return found.isEmpty() ? -1 : int(found.first().kind);
        };
        QCOMPARE(kind({}), int(ProblemKind::Required));
        QCOMPARE(kind(today.addDays(1)), int(ProblemKind::DateInFuture));
        QCOMPARE(kind(today), -1);
        QCOMPARE(kind(QDate(1900, 1, 1)), -1);
        QCOMPARE(kind(QDate(1899, 12, 31)), int(ProblemKind::DateTooOld));
    }
};

QTEST_GUILESS_MAIN(TestNote)
#include "test_note.moc"
