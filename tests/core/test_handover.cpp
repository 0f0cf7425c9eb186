#include "core/documents/handover_document.h"
#include "core/note/note.h"
#include "core/overview/handover_page.h"
#include "core/search/search.h"
#include "tests/core/house_case.h"

using namespace jalons;
using namespace jalons::testing;

/// What a shift tells the next one, and what the file tells by itself.
class TestHandover : public HouseCase
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    House m_house;
    ProfessionalId m_nadia;
    ProfessionalId m_omar;
    const Shift m_day{today, ShiftPart::Day};
    const Shift m_night{today.addDays(-1), ShiftPart::Night};

    template <class F> auto read(F ask) const { return *m_file->query(ask); }
    HandoverEntry entry(QDate day, int hour, const char* text) const
    {
        HandoverEntry one;
        one.day = day;
        one.time = TimeOfDay::of(hour, 10);
        one.author = m_nadia;
        one.text = QString::fromUtf8(text);
        return one;
    }
    HandoverEntryId write(const HandoverEntry& one)
    {
        return perform(*m_file, Operation::WriteHandover,
            [&](Work& work) { return handovers::save(work, one); });
    }
    QList<qint64> of(const Shift& shift) const
    {
        return read([&](const Reader& r) { return handovers::of(r, shift); });
    }
    HandoverRow row(HandoverEntryId id) const
    {
        return read([&](const Reader& r) { return handovers::row(r, id); });
    }
    void sit(ProfessionalId who) { m_file->setActor({who, QStringLiteral("x")}); }

private slots:
    void init()
    {
        m_file = newFile();
        m_house = house(*m_file);
        perform(*m_file, Operation::SaveProfessional, [&](Work& work) {
            const auto member = [&](const char* first, const char* last) {
                Professional one;
                one.firstName = QString::fromUtf8(first);
                one.lastName = QString::fromUtf8(last);
                return professionals::save(work, one);
            };
            m_nadia = member("Nadia", "Benali");
            m_omar = member("Omar", "Tessier");
            return 0;
        });
        arrive(*m_file, {m_house.amadou}, m_house.first, today.addDays(-9));
    }

    void eachShiftHasItsOwn()
    {
        const auto evening = write(entry(today.addDays(-1), 20, "avant la nuit"));
        const auto late = write(entry(today.addDays(-1), 22, "au début de la nuit"));
        const auto early = write(entry(today, 5, "au petit matin"));
        const auto morning = write(entry(today, 8, "le matin"));
        HandoverEntry first = entry(today, 8, "à la relève");
        first.time = TimeOfDay::of(8);
        const auto change = write(first); // the first minute is of the day
        using Ids = QList<qint64>;
        QCOMPARE(of(m_night), (Ids{early.value, late.value})); // the latest first
        QCOMPARE(of(m_day), (Ids{morning.value, change.value}));
        QCOMPARE(of(previousOf(m_night)), (Ids{evening.value}));
        // The hours are the structure's.
        perform(*m_file, Operation::UpdateStructure, [](Work& work) {
            Structure s = structures::load(work);
            s.dayFrom = TimeOfDay::of(5);
            s.nightFrom = TimeOfDay::of(20);
            structures::save(work, s);
            return 0;
        });
        QCOMPARE(of(m_day), (Ids{morning.value, change.value, early.value}));
        QCOMPARE(of(m_night), (Ids{late.value, evening.value}));
    }

    void whatIsLeftToDoFollowsUntilItIsDone()
    {
        HandoverEntry tap = entry(today.addDays(-4), 9, "Robinet : rappeler.");
        tap.toDo = true;
        const auto left = [&](const Shift& shift) {
            return read([&](const Reader& r) { return handovers::leftBefore(r, shift, 10); });
        };
        const auto id = write(tap);
        write(entry(today.addDays(-4), 9, "rien à faire"));
        QCOMPARE(left(m_day), QList<qint64>{id.value});
        QCOMPARE(left(shiftAt(tap.at(), {})), QList<qint64>()); // not before itself
        sit(m_omar);
        perform(*m_file, Operation::DoHandover, [&](Work& work) {
            handovers::setDone(work, id, true);
            return 0;
        });
        QCOMPARE(left(m_day), QList<qint64>());
        QCOMPARE(row(id).entry.doneOn, today);
        QCOMPARE(row(id).doneBy, QStringLiteral("Omar Tessier"));
        QVERIFY(m_file->undo());
        QCOMPARE(left(m_day), QList<qint64>{id.value});
        QCOMPARE(row(id).doneBy, QString());
        // What is no longer to do was not done by anybody.
        HandoverEntry done = tap;
        done.doneOn = today;
        done.doneBy = m_omar;
        done.toDo = false;
        QVERIFY(!consistent(done).doneOn.isValid());
        QVERIFY(!consistent(done).doneBy.isValid());
    }

    void whoHasReadIt()
    {
        const auto first = write(entry(today.addDays(-1), 22, "premier"));
        HandoverEntry urgent = entry(today.addDays(-1), 23, "urgent");
        urgent.important = true;
        const auto second = write(urgent);
        const auto unread = [&] {
            return read([&](const Reader& r) { return handovers::unread(r, m_night, 10); });
        };
        QCOMPARE(unread(), QList<qint64>()); // nobody sits there
        QCOMPARE(refusal(*m_file, [&](Work& w) { handovers::read(w, {first.value}); }),
            QList{ProblemKind::MissingAuthor});
        sit(m_nadia);
        QCOMPARE(unread(), QList<qint64>()); // what one wrote, one knows
        sit(m_omar);
        QCOMPARE(unread(), (QList<qint64>{second.value, first.value})); // the important first
        const auto readBoth = [&] {
            perform(*m_file, Operation::ReadHandover, [&](Work& work) {
                handovers::read(work, {first.value, second.value});
                return 0;
            });
        };
        readBoth();
        QCOMPARE(unread(), QList<qint64>());
        QCOMPARE(row(first).readers, QStringList{QStringLiteral("Omar Tessier")});
        readBoth(); // once
        QCOMPARE(row(first).readers.size(), 1);
        QVERIFY(row(first).isRead);
        sit({});
        QVERIFY(!row(first).isRead);
        perform(*m_file, Operation::RemoveHandover, [&](Work& work) {
            handovers::remove(work, first);
            return 0;
        });
        QVERIFY(read([](const Reader& r) { return check(r); }).isSound());
        QVERIFY(m_file->undo());
        QCOMPARE(row(first).readers, QStringList{QStringLiteral("Omar Tessier")});
    }

    void aFactGoesToTheJournalOnce()
    {
        HandoverEntry one = entry(today.addDays(-1), 23, "Éclats de voix, apaisés.");
        one.person = m_house.amadou;
        one.important = true;
        const auto id = write(one);
        const auto send = [&](HandoverEntryId of) {
            return perform(*m_file, Operation::HandoverToJournal,
                [&](Work& work) { return handovers::toJournal(work, of); });
        };
        const NoteId note = send(id);
        QCOMPARE(send(id), note);
        const Note kept = read([&](const Reader& r) { return notes::load(r, note); });
        QCOMPARE(kept.person, m_house.amadou);
        QCOMPARE(kept.text, one.text);
        QCOMPARE(kept.day, one.day);
        QCOMPARE(kept.time, one.time);
        QCOMPARE(kept.author, m_nadia);
        QCOMPARE(kept.kind, QStringLiteral("incident"));
        QCOMPARE(row(id).note, note);
        const auto house = write(entry(today, 7, "La chaudière."));
        QCOMPARE(refusal(*m_file, [&](Work& w) { handovers::toJournal(w, house); }),
            QList{ProblemKind::Required});
        // The entry goes, the note stays; both come back as they were.
        perform(*m_file, Operation::RemoveHandover, [&](Work& work) {
            handovers::remove(work, id);
            return 0;
        });
        QVERIFY(!read([&](const Reader& r) { return notes::load(r, note); }).handover.isValid());
        QVERIFY(read([](const Reader& r) { return check(r); }).isSound());
        QVERIFY(m_file->undo());
        QCOMPARE(row(id).note, note);
        perform(*m_file, Operation::RemoveNote, [&](Work& work) {
            notes::remove(work, note);
            return 0;
        });
        QVERIFY(!row(id).note.isValid());
    }

    void theFileTellsByItself()
    {
        const auto incident
            = [&](PersonId person, QDate day, TimeOfDay time, NoteAccess access, const char* text) {
                  perform(*m_file, Operation::WriteNote, [&](Work& work) {
                      Note note;
                      note.person = person;
                      note.day = day;
                      note.time = time;
                      note.kind = QStringLiteral("incident");
                      note.author = m_nadia;
                      note.access = access;
                      note.text = QString::fromUtf8(text);
                      return notes::save(work, note);
                  });
              };
        incident(m_house.amadou, today.addDays(-1), TimeOfDay::of(23), NoteAccess::Team, "de nuit");
        incident(m_house.binta, today, TimeOfDay::of(8), NoteAccess::Team, "du matin");
        incident(m_house.carla, today, {}, NoteAccess::Team, "sans heure");
        incident(m_house.carla, today.addDays(-1), TimeOfDay::of(22), NoteAccess::Author, "gardé");
        arrive(*m_file, {m_house.binta}, m_house.second, today.addDays(-1));
        perform(*m_file, Operation::SaveAbsence, [&](Work& work) {
            Absence away;
            away.person = m_house.amadou;
            away.admission
                = read([&](const Reader& r) { return admissions::latest(r, m_house.amadou); });
            away.from = today.addDays(-2);
            away.to = today;
            stays::save(work, away);
            return 0;
        });
        const auto page = [&](const Shift& shift) {
            return read([&](const Reader& r) { return handoverPage(r, shift, 10); });
        };
        const auto incidents = [&](const Shift& shift) {
            QStringList texts;
            for (const NoteRow& one : page(shift).incidents)
                texts.append(one.note.text);
            return texts;
        };
        QCOMPARE(incidents(m_night), QStringList{QStringLiteral("de nuit")});
        QCOMPARE(incidents(m_day),
            (QStringList{QStringLiteral("du matin"), QStringLiteral("sans heure")}));
        sit(m_nadia);
        QCOMPARE(
            incidents(m_night), (QStringList{QStringLiteral("gardé"), QStringLiteral("de nuit")}));
        // On paper only what the whole team may read.
        const QString paper
            = read([&](const Reader& r) { return plainText(handoverDocument(r, m_night)); });
        QVERIFY2(paper.contains(QStringLiteral("de nuit")), qPrintable(paper));
        QVERIFY(!paper.contains(QStringLiteral("gardé")));
        QVERIFY(!paper.contains(QStringLiteral("du matin")));
        QVERIFY(paper.contains(QStringLiteral("Nuit du")));
        QCOMPARE(page(m_night).movements.size(), std::size_t(1));
        QCOMPARE(page(m_night).movements.front().person, m_house.binta);
        QCOMPARE(page(m_day).movements.size(), std::size_t(0));
        QCOMPARE(page(m_night).away.size(), std::size_t(1));
        QCOMPARE(page(m_day).away.size(), std::size_t(0)); // back that day
        QCOMPARE(page({today.addDays(-3), ShiftPart::Day}).away.size(), std::size_t(0));
    }

    void whatWaitsForWhoSitsThere()
    {
        HandoverEntry old = entry(today.addDays(-20), 9, "ancien, à faire");
        old.toDo = true;
        const auto toDo = write(old);
        write(entry(today.addDays(-3), 9, "ancien, lu par personne"));
        const auto fresh = write(entry(today.addDays(-1), 22, "cette nuit"));
        const auto waiting = [&] {
            QList<qint64> all;
            for (const HandoverRow& one :
                read([](const Reader& r) { return handoverWaiting(r, 10); }))
                all.append(one.entry.id.value);
            return all;
        };
        QCOMPARE(waiting(), QList<qint64>{toDo.value});
        sit(m_omar);
        QCOMPARE(waiting(), (QList<qint64>{toDo.value, fresh.value}));
    }

    void isFoundByItsWords()
    {
        const auto id = write(entry(today, 9, "Le chauffagiste passe jeudi."));
        const auto found = [&](const char* typed) {
            return read(
                [&](const Reader& r) { return search::handovers(r, QString::fromUtf8(typed)); });
        };
        QCOMPARE(found("chauffagiste").size(), std::size_t(1));
        QCOMPARE(found("chauffagiste").front().id, id);
        QVERIFY(found("plombier").empty());
    }

    void whatIsAskedOfOne()
    {
        const auto kinds = [](HandoverEntry one) {
            QStringList all;
            for (const Problem& p : problems(one, today))
                all.append(p.field + u' ' + QString::number(int(p.kind)));
            return all;
        };
        const auto said = [](const char* field, ProblemKind kind) {
            return QStringList{QLatin1String(field) + u' ' + QString::number(int(kind))};
        };
        HandoverEntry one = entry(today, 9, "mot");
        QCOMPARE(kinds(one), QStringList());
        one.text = QStringLiteral("  ");
        QCOMPARE(kinds(one), said("text", ProblemKind::Required));
        one = entry(today.addDays(1), 9, "mot");
        QCOMPARE(kinds(one), said("day", ProblemKind::DateInFuture));
        one = entry(today, 9, "mot");
        one.time = {};
        QCOMPARE(kinds(one), said("time", ProblemKind::Required));
        one = entry(today, 9, "mot");
        one.person = m_house.amadou;
        one.lodging = m_house.first;
        QCOMPARE(kinds(one), said("lodging", ProblemKind::PlaceTaken));
        one.lodging = {};
        one.toDo = true;
        one.doneOn = today.addDays(-1);
        QCOMPARE(kinds(one), said("doneOn", ProblemKind::EndBeforeStart));
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "test_handover.moc"
