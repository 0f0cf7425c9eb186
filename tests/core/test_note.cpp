#include "core/check/check.h"
#include "core/documents/journal_document.h"
#include "core/history/history.h"
#include "core/note/note.h"
#include "core/search/search.h"
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

    /// Each kind of note for each of those who may ask, in the journal, the search, on paper, in
    /// the history.
    void whatIsKeptFromTheTeam()
    {
        auto file = newFile();
        const Case c = openCase(*file, QDate(2026, 1, 5)); // Nadia is the referent
        const auto member = [&](const char* name) {
            return perform(*file, Operation::SaveProfessional, [&](Work& work) {
                Professional one;
                one.lastName = QString::fromUtf8(name);
                return professionals::save(work, one);
            });
        };
        const ProfessionalId author = member("Tessier");
        const ProfessionalId other = member("Roux");
        const auto write = [&](NoteAccess access, const char* text, int hour) {
            return perform(*file, Operation::WriteNote, [&](Work& work) {
                Note note;
                note.person = c.person;
                note.accompaniment = c.accompaniment;
                note.day = QDate(2026, 2, 10);
                note.time = TimeOfDay::of(hour);
                note.kind = QStringLiteral("interview");
                note.author = author;
                note.access = access;
                note.text = QString::fromUtf8(text);
                return notes::save(work, note);
            });
        };
        const NoteId ofTeam = write(NoteAccess::Team, "commune", 9);
        const NoteId ofReferent = write(NoteAccess::Referent, "confiée", 10);
        const NoteId ofAuthor = write(NoteAccess::Author, "intime", 11);
        struct Asking
        {
            ProfessionalId who;
            bool referentToo;
            bool authorToo;
        };
        for (const Asking& asking : {Asking{{}, false, false}, Asking{other, false, false},
                 Asking{c.referent, true, false}, Asking{author, true, true}}) {
            file->setActor({asking.who, QStringLiteral("x")});
            QList<qint64> wanted;
            if (asking.authorToo)
                wanted.append(ofAuthor.value);
            if (asking.referentToo)
                wanted.append(ofReferent.value);
            wanted.append(ofTeam.value); // the latest hour first
            QCOMPARE(*file->query([&](const Reader& r) { return notes::page(r, c.person, 0, 9); }),
                wanted);
            QCOMPARE(*file->query([&](const Reader& r) {
                return notes::page(r, c.person, wanted.first(), 9);
            }),
                wanted.mid(1));
            QCOMPARE(*file->query([&](const Reader& r) { return notes::kept(r, c.person); }),
                3 - int(wanted.size()));
            QStringList found;
            for (const char* word : {"commune", "confiée", "intime"})
                if (!file->query([&](const Reader& r) {
                             return search::notes(r, QString::fromUtf8(word));
                         })
                         ->empty())
                    found.append(QString::fromUtf8(word));
            QCOMPARE(found.size(), wanted.size());
            for (const auto& [id, isSeen] :
                {std::pair{ofTeam, true}, std::pair{ofReferent, asking.referentToo},
                    std::pair{ofAuthor, asking.authorToo}})
                QCOMPARE(!file->query([&, note = id](const Reader& r) {
                                  return history::of(r, {{QStringLiteral("note"), note.value}},
                                      QStringLiteral("text"), 9);
                              })
                              ->empty(),
                    isSeen);
            // Never on paper, unless it is chosen; never to those it is not for.
            for (const bool keptToo : {false, true}) {
                const QString paper = *file->query([&](const Reader& r) {
                    return plainText(journalDocument(r, c.person, {}, keptToo));
                });
                QVERIFY(paper.contains(QStringLiteral("commune")));
                QCOMPARE(paper.contains(QStringLiteral("confiée")), keptToo && asking.referentToo);
                QCOMPARE(paper.contains(QStringLiteral("intime")), keptToo && asking.authorToo);
            }
        }
        // What was removed is hidden too; one that changes its mind is seen again.
        perform(*file, Operation::RemoveNote, [&](Work& work) {
            notes::remove(work, ofAuthor);
            return 0;
        });
        file->setActor({other, QStringLiteral("x")});
        QVERIFY(file->query([&](const Reader& r) {
                        return history::of(r, {{QStringLiteral("note"), ofAuthor.value}}, {}, 9);
                    })
                    ->empty());
        // One met all the same: the day is no secret.
        QCOMPARE(*file->query([&](const Reader& r) {
            return notes::lastMeeting(r, c.person, QDate(2026, 1, 1), today);
        }),
            QDate(2026, 2, 10));
        Note nobodys;
        nobodys.person = c.person;
        nobodys.day = today;
        nobodys.text = QStringLiteral("mot");
        nobodys.access = NoteAccess::Author;
        QCOMPARE(problems(nobodys, today).first().kind, ProblemKind::MissingAuthor);
        nobodys.author = other;
        QVERIFY(problems(nobodys, today).isEmpty());
    }

    void aJournalIsNarrowed()
    {
        auto file = newFile();
        const PersonId person = openCase(*file, QDate(2026, 1, 5)).person;
        const PersonId other = openCase(*file, QDate(2026, 1, 6)).person;
        const auto write = [&](PersonId whose, int day, const char* kind,
                               const QStringList& domains, const char* text) {
            return perform(*file, Operation::WriteNote, [&](Work& work) {
                Note note;
                note.person = whose;
                note.day = QDate(2026, 2, day);
                note.kind = QLatin1String(kind);
                note.domains = domains;
                note.text = QString::fromUtf8(text);
                return notes::save(work, note).value;
            });
        };
        const QString housing = QStringLiteral("housing");
        const qint64 call = write(person, 1, "call", {housing}, "Le bailleur rappelle.");
        const qint64 visit
            = write(person, 2, "visit", {QStringLiteral("health"), housing}, "Vu le médecin.");
        const qint64 plain = write(person, 3, "", {}, "Le bailleur a écrit.");
        write(other, 4, "call", {housing}, "Le bailleur encore.");
        const auto page = [&](const NoteFilter& filter) {
            return *file->query(
                [&](const Reader& r) { return notes::page(r, person, 0, 9, filter); });
        };
        using Ids = QList<qint64>;
        QCOMPARE(page({}), (Ids{plain, visit, call}));
        QCOMPARE(page({.search = QStringLiteral("bailleurs")}), Ids());
        QCOMPARE(page({.search = QStringLiteral("BAILL")}), (Ids{plain, call}));
        QCOMPARE(page({.search = QStringLiteral("bailleur écr")}), Ids{plain});
        QCOMPARE(page({.search = QStringLiteral("baill écrit")}), Ids()); // only the last is begun
        QCOMPARE(page({.kind = QStringLiteral("visit")}), Ids{visit});
        QCOMPARE(page({.domain = housing}), (Ids{visit, call}));
        QCOMPARE(page({.search = QStringLiteral("bailleur"), .domain = housing}), Ids{call});
        QCOMPARE(page({.from = QDate(2026, 2, 2)}), (Ids{plain, visit}));
        QCOMPARE(page({.until = QDate(2026, 2, 2)}), (Ids{visit, call}));
        QCOMPARE(page({.from = QDate(2026, 2, 2), .until = QDate(2026, 2, 2)}), Ids{visit});
        const auto contact = [&](QDate until) {
            return *file->query(
                [&](const Reader& r) { return notes::lastContact(r, person, until); });
        };
        // Of one day by its hours, whichever was written first; without an hour it comes before
        // them.
        const auto at = [&](int hour) {
            return perform(*file, Operation::WriteNote, [&](Work& work) {
                Note note;
                note.person = person;
                note.day = QDate(2026, 2, 9);
                note.time = hour < 0 ? TimeOfDay() : TimeOfDay::of(hour);
                note.text = QStringLiteral("à %1").arg(hour);
                return notes::save(work, note).value;
            });
        };
        const qint64 evening = at(18);
        const qint64 morning = at(9);
        const qint64 untimed = at(-1);
        QCOMPARE(page({.from = QDate(2026, 2, 9)}), (Ids{evening, morning, untimed}));
        QCOMPARE(contact(today), QDate(2026, 2, 2));
        QCOMPARE(contact(QDate(2026, 2, 1)), QDate(2026, 2, 1)); // a call is one, a note is none
        QVERIFY(!contact(QDate(2026, 1, 31)).isValid());
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
