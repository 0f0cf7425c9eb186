#include "core/diagnostic/sitting.h"
#include "core/documents/evaluation_document.h"
#include "core/documents/map_document.h"
#include "core/documents/simple_document.h"
#include "core/documents/wheel_document.h"
#include "core/note/note.h"
#include "core/overview/interview.h"
#include "core/rhythm/rhythm.h"
#include "core/search/search.h"
#include "core/timeline/timeline.h"
#include "documents_fixture.h"
#include "sheet.h"

using namespace jalons;
using namespace jalons::testing;

/// The interviews of which an assessment is made: who was there, what the team notes for itself.
class TestSitting : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Path m_path;

    SittingId tell(QDate day, const QStringList& present, const char* who, const char* notes)
    {
        return perform(*m_file, Operation::SaveSitting, [&](Work& work) {
            return sittings::save(work,
                {{}, m_path.diagnostic, day, present, QString::fromUtf8(who),
                    QString::fromUtf8(notes)});
        });
    }
    std::vector<Sitting> all() const
    {
        return *m_file->query([&](const Reader& r) { return sittings::of(r, m_path.diagnostic); });
    }
    QStringList present() const
    {
        return *m_file->query(
            [&](const Reader& r) { return sittings::presentAt(r, m_path.diagnostic); });
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_path = diagnosedPath(*m_file, QDate(2026, 1, 12));
    }

    void severalMakeOneDiagnostic()
    {
        tell(QDate(2026, 1, 20), {QStringLiteral("interpreter")}, "Sara Haddad", "Deuxième temps.");
        const SittingId first
            = tell(QDate(2026, 1, 13), {QStringLiteral("interpreter"), QStringLiteral("relative")},
                "Sara Haddad, son frère", "Premier temps.");
        QCOMPARE(all().size(), std::size_t(2));
        QVERIFY(all().front().id == first); // by their days
        QCOMPARE(all().front().notes, QStringLiteral("Premier temps."));
        QCOMPARE(all().back().day, QDate(2026, 1, 20));
    }

    /// Each once, as they are called; without a name, what they came as.
    void whoWasThere()
    {
        tell(QDate(2026, 1, 13), {QStringLiteral("interpreter")}, "Sara  Haddad ", "");
        tell(QDate(2026, 1, 14), {QStringLiteral("interpreter")}, "Sara Haddad", "");
        tell(QDate(2026, 1, 15), {QStringLiteral("partner"), QStringLiteral("peer")}, "", "");
        tell(QDate(2026, 1, 16), {}, "Paul Lantier", "");
        tell(QDate(2026, 1, 17), {}, "", "Rien que des notes.");
        QCOMPARE(present(),
            (QStringList{QStringLiteral("Sara Haddad (interprète)"),
                QStringLiteral("partenaire, pair-aidant"), QStringLiteral("Paul Lantier")}));
    }

    void theyAreProposedAmongTheParticipants()
    {
        tell(QDate(2026, 1, 13), {QStringLiteral("interpreter")}, "Sara Haddad", "");
        Interview interview
            = *m_file->query([&](const Reader& r) { return loadInterview(r, m_path.diagnostic); });
        // What was noted wins, and what is completed stays as it was.
        QCOMPARE(interview.participants(), QStringLiteral("Amadou, Nadia, un interprète"));
        interview.assessment.completedOn = {};
        interview.assessment.participants.clear();
        QCOMPARE(interview.participants(),
            QStringLiteral("Amadou Diarra, Nadia Benali, Sara Haddad (interprète)"));
    }

    void refusals()
    {
        const auto kinds = [&](Sitting sitting) {
            sitting.assessment = m_path.diagnostic;
            QList<ProblemKind> found;
            for (const Problem& one : problems(sitting, today))
                found.append(one.kind);
            return found;
        };
        Sitting sitting;
        QCOMPARE(kinds(sitting), QList{ProblemKind::Required});
        sitting.day = today;
        QCOMPARE(kinds(sitting), QList<ProblemKind>());
        sitting.day = today.addDays(1);
        QCOMPARE(kinds(sitting), QList{ProblemKind::DateInFuture});
        sitting.day = today;
        sitting.notes = QString(50'001, u'x');
        QCOMPARE(kinds(sitting), QList{ProblemKind::TooLong});
        sitting.notes.chop(1);
        QCOMPARE(kinds(sitting), QList<ProblemKind>());
        QCOMPARE(refusal(*m_file,
                     [&](Work& work) {
                         sittings::save(work, {{}, {999}, today, {}, {}, QStringLiteral("x")});
                     }),
            QList{ProblemKind::Missing});
    }

    /// Team only: no paper of the assessment holds a word of them.
    void noPaperPrintsTheNotes()
    {
        const QString secret = QStringLiteral("zibeline");
        const QString name = QStringLiteral("Quetzalcoatl");
        // One that is open: its sheets are made of what the file holds now.
        perform(*m_file, Operation::ReopenAssessment, [&](Work& work) {
            assessments::reopen(work, m_path.diagnostic);
            return 0;
        });
        tell(QDate(2026, 1, 13), {QStringLiteral("guardian")}, "Quetzalcoatl", "zibeline");
        const auto check = [&](const Document& document) {
            const QString text = asRead(plainText(document));
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(secret));
            QVERIFY(!text.contains(name)); // nor whoever was there, unless it was noted
        };
        using Sheet = Document (*)(const Reader&, AssessmentId);
        for (const Sheet sheet : {Sheet(assessments::sheetOf), Sheet(assessments::sharedOf),
                 Sheet(assessments::simpleOf), Sheet(assessments::wheelOf)})
            check(*m_file->query([&](const Reader& r) { return sheet(r, m_path.diagnostic); }));
        check(*m_file->query([&](const Reader& r) {
            return assessments::mapOf(r, m_path.accompaniment, LinkView::Both);
        }));
    }

    void undoTakesItBackAndBringsItBack()
    {
        const SittingId id = tell(QDate(2026, 1, 13), {}, "", "À reprendre.");
        perform(*m_file, Operation::RemoveSitting, [&](Work& work) {
            sittings::remove(work, id);
            return 0;
        });
        QVERIFY(all().empty());
        QVERIFY(m_file->undo());
        QCOMPARE(all().front().notes, QStringLiteral("À reprendre."));
        QVERIFY(m_file->undo());
        QVERIFY(all().empty());
    }

    void itIsFoundByItsWords()
    {
        tell(QDate(2026, 1, 13), {}, "Sara Haddad", "Relire le courrier de la CAF.");
        const SittingId wanted
            = tell(QDate(2026, 1, 14), {}, "Mireille Aubry", "Parle de sa forêt d’enfance.");
        const auto found = [&](const char* typed) {
            return *m_file->query(
                [&](const Reader& r) { return search::sittings(r, QString::fromUtf8(typed)); });
        };
        QCOMPARE(found("foret").size(), std::size_t(1));
        const search::SittingHit hit = found("foret").front();
        QVERIFY(hit.id == wanted);
        QVERIFY(hit.person == m_path.person);
        QVERIFY(hit.assessment == m_path.diagnostic);
        QCOMPARE(hit.day, QDate(2026, 1, 14));
        QVERIFY(hit.excerpt.contains(QStringLiteral("forêt d’enfance")));
        QCOMPARE(found("aubry").size(), std::size_t(1));
        QCOMPARE(found("zzz").size(), std::size_t(0));
        perform(*m_file, Operation::SaveSitting, [&](Work& work) {
            Sitting other = sittings::load(work, wanted);
            const Sitting shown = other;
            other.notes = QStringLiteral("Parle de la mer.");
            return sittings::save(work, other, &shown);
        });
        QCOMPARE(found("foret").size(), std::size_t(0));
    }

    /// It is a meeting, told once whether or not the journal tells of it too.
    void itIsAMeeting()
    {
        tell(QDate(2026, 2, 3), {}, "", "Entretien.");
        tell(QDate(2026, 2, 17), {}, "", "Autre entretien.");
        const auto lastMet = [&] {
            return m_file
                ->query([&](const Reader& r) { return rhythms::meetings(r, m_path.accompaniment); })
                ->lastMet;
        };
        QCOMPARE(lastMet(), QDate(2026, 2, 17));
        perform(*m_file, Operation::WriteNote, [&](Work& work) {
            Note note;
            note.person = m_path.person;
            note.day = QDate(2026, 2, 17);
            note.kind = QStringLiteral("visit");
            note.text = QStringLiteral("Visite.");
            notes::save(work, note);
            note.day = QDate(2026, 2, 26);
            return notes::save(work, note);
        });
        QCOMPARE(lastMet(), QDate(2026, 2, 26));
        QStringList met;
        const Timeline line
            = *m_file->query([&](const Reader& r) { return timelineOf(r, m_path.accompaniment); });
        for (const TimelineEvent& event : line.events)
            if (event.fact == TimelineFact::Met)
                met.append(event.on.toIso() + u' ' + event.code + u' ' + event.record.table);
        QCOMPARE(met,
            (QStringList{QStringLiteral("2026-02-03 interview assessment"),
                QStringLiteral("2026-02-17 visit note"), QStringLiteral("2026-02-26 visit note")}));
    }

    void itGoesOnAfterTheAssessmentIsCompleted()
    {
        QVERIFY(m_file
                    ->query([&](const Reader& r) {
                        return assessments::load(r, m_path.diagnostic).isCompleted();
                    })
                    .value());
        tell(QDate(2026, 3, 2), {}, "", "Relecture avec elle.");
        QCOMPARE(all().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSitting)
#include "test_sitting.moc"
