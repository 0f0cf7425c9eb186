#include "core/check/check.h"
#include "core/relay/relay.h"
#include "core/structure/structure.h"
#include "core/timeline/timeline.h"
#include "tests/core/fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// A change of referent is an act.
class TestRelay : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Case m_case;
    ProfessionalId m_omar;
    ProfessionalId m_lea;

    Relay to(ProfessionalId whom, QDate on) const
    {
        Relay relay;
        relay.accompaniment = m_case.accompaniment;
        relay.on = on;
        relay.to = whom;
        return relay;
    }
    RelayId tell(const Relay& relay)
    {
        return perform(
            *m_file, Operation::TellRelay, [&](Work& w) { return relays::save(w, relay); });
    }
    ProfessionalId referent() const
    {
        return m_file
            ->query([&](const Reader& r) { return accompaniments::load(r, m_case.accompaniment); })
            ->referent;
    }
    std::vector<Relay> all() const
    {
        return *m_file->query([&](const Reader& r) { return relays::of(r, m_case.accompaniment); });
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_case = openCase(*m_file, QDate(2026, 1, 5));
        perform(*m_file, Operation::SaveProfessional, [&](Work& work) {
            Professional one;
            one.lastName = QStringLiteral("Tessier");
            one.firstName = QStringLiteral("Omar");
            m_omar = professionals::save(work, one);
            one.lastName = QStringLiteral("Roux");
            one.firstName = QStringLiteral("Léa");
            m_lea = professionals::save(work, one);
            return 0;
        });
    }

    void makesAnotherTheReferent()
    {
        Relay relay = to(m_omar, QDate(2026, 2, 3));
        relay.passedOn = QStringLiteral("Relancer le bailleur.");
        relay.words = QStringLiteral("Ça va.");
        relay.told = RelayTold::Agrees;
        tell(relay);
        QCOMPARE(referent(), m_omar);
        QCOMPARE(all().front().from, m_case.referent); // whatever the form said
        QCOMPARE(all().front().passedOn, relay.passedOn);
        QVERIFY(m_file->undo());
        QCOMPARE(referent(), m_case.referent);
        QVERIFY(all().empty());
    }

    void isNoCorrectionOfWhoToWhom()
    {
        const RelayId id = tell(to(m_omar, QDate(2026, 2, 3)));
        perform(*m_file, Operation::CorrectRelay, [&](Work& work) {
            const Relay shown = relays::load(work, id);
            Relay other = shown;
            other.to = m_lea;
            other.from = m_lea;
            other.words = QStringLiteral("On s’est vus.");
            return relays::save(work, other, &shown);
        });
        QCOMPARE(all().front().to, m_omar);
        QCOMPARE(all().front().from, m_case.referent);
        QCOMPARE(all().front().words, QStringLiteral("On s’est vus."));
        QCOMPARE(referent(), m_omar);
    }

    void theLastOneCanBeTakenBack()
    {
        const RelayId first = tell(to(m_omar, QDate(2026, 2, 3)));
        const RelayId second = tell(to(m_lea, QDate(2026, 3, 1)));
        QCOMPARE(referent(), m_lea);
        QCOMPARE(refusal(*m_file, [&](Work& w) { relays::remove(w, first); }),
            QList{ProblemKind::StillUsed});
        perform(*m_file, Operation::RemoveRelay, [&](Work& w) {
            relays::remove(w, second);
            return 0;
        });
        QCOMPARE(referent(), m_omar);
        QVERIFY(m_file->query([](const Reader& r) { return check(r); })->isSound());
    }

    /// Each stands after the one before: nobody passes on what they did not have.
    void theyFollowEachOther()
    {
        const RelayId first = tell(to(m_omar, QDate(2026, 2, 3)));
        QCOMPARE(refusal(*m_file, [&](Work& w) { relays::save(w, to(m_lea, QDate(2026, 2, 2))); }),
            QList{ProblemKind::EndBeforeStart});
        tell(to(m_lea, QDate(2026, 2, 3))); // the same day is after it
        QCOMPARE(referent(), m_lea);
        const auto moved = [&](QDate on) {
            return refusal(*m_file, [&](Work& w) {
                const Relay shown = relays::load(w, first);
                Relay relay = shown;
                relay.on = on;
                relays::save(w, relay, &shown);
            });
        };
        QCOMPARE(moved(QDate(2026, 2, 4)), QList{ProblemKind::EndBeforeStart});
        QCOMPARE(moved(QDate(2026, 1, 20)), QList<ProblemKind>());
    }

    void whatIsAskedOfOne()
    {
        const QDate opened(2026, 1, 5);
        const auto kinds = [&](const Relay& relay, QDate closed = {}) {
            QList<ProblemKind> found;
            for (const Problem& one : problems(relay, opened, closed, today))
                found.append(one.kind);
            return found;
        };
        Relay relay = to(m_omar, opened);
        relay.from = m_case.referent;
        QCOMPARE(kinds(relay), QList<ProblemKind>());
        relay.on = opened.addDays(-1);
        QCOMPARE(kinds(relay), QList{ProblemKind::OutsideAccompaniment});
        relay.on = today.addDays(1);
        QCOMPARE(kinds(relay), QList{ProblemKind::DateInFuture});
        relay.on = today;
        QCOMPARE(kinds(relay), QList<ProblemKind>());
        QCOMPARE(kinds(relay, today.addDays(-1)), QList{ProblemKind::OutsideAccompaniment});
        relay.to = relay.from;
        QCOMPARE(kinds(relay), QList{ProblemKind::AlreadyUsed});
        relay.to = {};
        QCOMPARE(kinds(relay), QList{ProblemKind::Required});
        relay.to = m_omar;
        relay.lastMet = today.addDays(1);
        QCOMPARE(kinds(relay), QList{ProblemKind::DateInFuture});
        relay.lastMet = QDate(2026, 2, 2);
        relay.firstMet = QDate(2026, 2, 1);
        QCOMPARE(kinds(relay), QList{ProblemKind::EndBeforeStart});
        relay.firstMet = today.addDays(8); // planned
        QCOMPARE(kinds(relay), QList<ProblemKind>());
    }

    /// Continuity can be shown.
    void standsOnTheTimeline()
    {
        Relay relay = to(m_omar, QDate(2026, 2, 3));
        relay.words = QStringLiteral("D’accord.");
        tell(relay);
        const Timeline line
            = *m_file->query([&](const Reader& r) { return timelineOf(r, m_case.accompaniment); });
        const auto told = std::find_if(line.events.begin(), line.events.end(),
            [](const TimelineEvent& e) { return e.fact == TimelineFact::Relayed; });
        QVERIFY(told != line.events.end());
        QCOMPARE(told->words, QStringLiteral("Omar Tessier"));
        QCOMPARE(told->more, relay.words);
        QCOMPARE(told->on, PartialDate(QDate(2026, 2, 3)));
    }
};

QTEST_GUILESS_MAIN(TestRelay)
#include "test_relay.moc"
