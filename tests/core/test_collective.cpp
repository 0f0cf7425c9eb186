#include "core/check/check.h"
#include "core/collective/activity.h"
#include "core/documents/collective_documents.h"
#include "core/household/household.h"
#include "core/search/search.h"
#include "tests/core/fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// What is done together: sessions, and who came.
class TestCollective : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    ActivityId m_workshop;
    ActivitySessionId m_first;
    ActivitySessionId m_second;
    PersonId m_amadou;
    PersonId m_binta;
    PersonId m_child;

    template <class F> auto read(F ask) const { return *m_file->query(ask); }
    template <class F> auto act(F how) { return perform(*m_file, Operation::SaveAttendance, how); }
    QStringList names(ActivitySessionId session) const
    {
        QStringList all;
        for (const AttendanceRow& row :
            read([&](const Reader& r) { return attendances::of(r, session); }))
            all.append(row.name);
        return all;
    }

private slots:
    void init()
    {
        m_file = newFile();
        act([this](Work& work) {
            Activity activity;
            activity.title = QStringLiteral("Atelier cuisine");
            activity.aims = QStringLiteral("Manger ensemble à petit prix.");
            activity.place = QStringLiteral("Cuisine");
            m_workshop = activities::save(work, activity);
            ActivitySession session;
            session.activity = m_workshop;
            session.day = today.addDays(-7);
            m_first = sessions::save(work, session);
            session.day = today.addDays(3);
            session.time = TimeOfDay::of(17, 30);
            session.theme = QStringLiteral("Soupes");
            m_second = sessions::save(work, session);
            const auto person = [&](const char* last, const char* first, const char* birth) {
                Person one;
                one.birthName = QString::fromUtf8(last);
                one.firstNames = QString::fromUtf8(first);
                one.birthDate = PartialDate::fromIso(QString::fromLatin1(birth));
                return people::save(work, one);
            };
            m_amadou = person("Diarra", "Amadou", "1988-04-02");
            m_binta = person("Éluard", "Binta", "1991-11-20");
            m_child = person("Diarra", "Noé", "2015-06-01");
            const HouseholdId household = households::ensure(work, m_amadou, today.addDays(-100));
            Membership member;
            member.household = household;
            member.person = m_child;
            member.role = QStringLiteral("child");
            member.from = today.addDays(-100);
            households::save(work, member);
            return 0;
        });
    }

    void aGroupIsExpectedOnceAndComesBack()
    {
        act([this](Work& w) { return attendances::expect(w, m_first, m_binta); });
        act([this](Work& w) {
            attendances::expectHousehold(w, m_first, m_amadou);
            return attendances::expect(w, m_first, m_binta); // there already
        });
        QCOMPARE(names(m_first),
            (QStringList{QStringLiteral("DIARRA Amadou"), QStringLiteral("DIARRA Noé"),
                QStringLiteral("ÉLUARD Binta")}));
        QCOMPARE(names(m_second), QStringList());
        act([this](Work& w) {
            attendances::expectAsBefore(w, m_second);
            return 0;
        });
        QCOMPARE(names(m_second), names(m_first));
        act([this](Work& w) {
            attendances::expectAsBefore(w, m_first); // nothing was before
            return 0;
        });
        QCOMPARE(names(m_first).size(), 3);
        QVERIFY(m_file->undo() && m_file->undo()); // what changed nothing is no step
        QCOMPARE(names(m_second), QStringList());
        QCOMPARE(names(m_first), QStringList{QStringLiteral("ÉLUARD Binta")});
    }

    /// Whether somebody came is known once it was held; that they are excused, before.
    void whoCameIsKnownAfterwards()
    {
        const auto tick = [&](ActivitySessionId session, Came came) {
            return refusal(*m_file, [&](Work& w) {
                Attendance one = attendances::load(w, attendances::expect(w, session, m_amadou));
                const Attendance shown = one;
                one.came = came;
                attendances::save(w, one, &shown);
            });
        };
        using Kinds = QList<ProblemKind>;
        QCOMPARE(tick(m_first, Came::Present), Kinds());
        QCOMPARE(tick(m_first, Came::Absent), Kinds());
        QCOMPARE(tick(m_second, Came::Present), Kinds{ProblemKind::DateInFuture});
        QCOMPARE(tick(m_second, Came::Absent), Kinds{ProblemKind::DateInFuture});
        QCOMPARE(tick(m_second, Came::Excused), Kinds());
        Attendance held;
        held.came = Came::Present;
        QVERIFY(problems(held, today, today).isEmpty());
        QVERIFY(!problems(held, today.addDays(1), today).isEmpty());
    }

    void aSheetToSignNamesAdultsOnly()
    {
        act([this](Work& w) {
            attendances::expectHousehold(w, m_second, m_amadou);
            const AttendanceId id = attendances::expect(w, m_second, m_binta);
            Attendance said = attendances::load(w, id);
            const Attendance shown = said;
            said.words = QStringLiteral("mots de Binta");
            return attendances::save(w, said, &shown);
        });
        const QString sheet = read([&](const Reader& r) {
            return plainText(sessionSheet(r, m_second));
        }).replace(QChar::Nbsp, u' ');
        for (const char* there : {"DIARRA Amadou", "ÉLUARD Binta", "Atelier cuisine", "Soupes",
                 "13 mars 2026", "17", "Cuisine"})
            QVERIFY2(sheet.contains(QString::fromUtf8(there)), there);
        for (const char* absent : {"Noé", "mots de Binta", "Manger ensemble"})
            QVERIFY2(!sheet.contains(QString::fromUtf8(absent)), absent);
    }

    void nothingGoesThatOthersStandOn()
    {
        act([this](Work& w) { return attendances::expect(w, m_first, m_amadou); });
        QCOMPARE(refusal(*m_file, [&](Work& w) { activities::remove(w, m_workshop); }),
            QList{ProblemKind::StillUsed});
        act([this](Work& w) {
            sessions::remove(w, m_first);
            sessions::remove(w, m_second);
            activities::remove(w, m_workshop);
            return 0;
        });
        QVERIFY(read([](const Reader& r) { return check(r); }).isSound());
        QVERIFY(m_file->undo());
        QCOMPARE(names(m_first), QStringList{QStringLiteral("DIARRA Amadou")});
    }

    void whatIsAsked()
    {
        Activity one;
        const auto field = [&] {
            const Problems found = problems(one);
            return found.isEmpty() ? QString() : found.first().field;
        };
        QCOMPARE(field(), QStringLiteral("title"));
        one.title = QStringLiteral("x");
        QCOMPARE(field(), QString());
        for (const auto& [places, isFine] : {std::pair{-1, false}, std::pair{0, true},
                 std::pair{mostPlaces, true}, std::pair{mostPlaces + 1, false}}) {
            one.places = places;
            QCOMPARE(field(), isFine ? QString() : QStringLiteral("places"));
        }
        one.places = 0;
        one.from = today;
        one.to = today;
        QCOMPARE(field(), QString());
        one.to = today.addDays(-1);
        QCOMPARE(field(), QStringLiteral("to"));
        ActivitySession session;
        QCOMPARE(problems(session).first().field, QStringLiteral("day"));
        session.day = today;
        session.minutes = 24 * 60;
        QVERIFY(problems(session).isEmpty());
        session.minutes += 1;
        QCOMPARE(problems(session).first().field, QStringLiteral("minutes"));
    }

    void isFoundByItsWords()
    {
        const auto found = [&](const char* typed) {
            return read(
                [&](const Reader& r) { return search::together(r, QString::fromUtf8(typed)); });
        };
        QCOMPARE(found("petit prix").size(), std::size_t(1));
        QCOMPARE(found("petit prix").front().activity, m_workshop);
        QVERIFY(found("jardin").empty());
        const auto page = [&](const ActivityFilter& filter) {
            return read([&](const Reader& r) { return activities::page(r, filter, 0, 9); });
        };
        QCOMPARE(page({QStringLiteral("cuis"), {}}), QList<qint64>{m_workshop.value});
        QCOMPARE(page({{}, QStringLiteral("project")}), QList<qint64>());
    }
};

QTEST_GUILESS_MAIN(TestCollective)
#include "test_collective.moc"
