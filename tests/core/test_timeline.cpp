#include "core/attestation/attestation.h"
#include "core/documents/timeline_document.h"
#include "core/note/note.h"
#include "core/signing/prints.h"
#include "core/situation/situation.h"
#include "core/stay/admission.h"
#include "core/timeline/timeline.h"
#include "tests/core/fixture.h"
#include "tests/core/house_case.h"
#include <QElapsedTimer>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// What a timeline gathers, from each kind of source, and how it prints.
class TestTimeline : public HouseCase
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Case m_case;

    static QDate day(int month, int number) { return {2026, month, number}; }
    Timeline line() const
    {
        return *m_file->query([&](const Reader& r) { return timelineOf(r, m_case.accompaniment); });
    }
    /// « fact date until code words more » of those of a kind.
    QStringList told(TimelineKind kind) const
    {
        QStringList lines;
        for (const TimelineEvent& e : ofKinds(line().events, {kind})) {
            const QString until = e.goesOn ? u"…"_s
                : e.until.isValid()        ? e.until.toString(Qt::ISODate)
                                           : QString();
            QStringList parts{
                QString::number(int(e.fact)), e.on.toIso(), until, e.code, e.words, e.more};
            parts.removeAll(QString());
            lines.append(parts.join(u' '));
        }
        return lines;
    }
    static QString fact(TimelineFact fact) { return QString::number(int(fact)) + u' '; }
    QString printed() const
    {
        const auto text = m_file->query(
            [&](const Reader& r) { return plainText(timelineDocument(r, m_case.accompaniment)); });
        return text ? QString(*text).replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ')
                    : u"not printed"_s;
    }
    void edit(const std::function<void(Work&)>& how)
    {
        const auto done = m_file->perform(Operation::Unknown, how);
        QVERIFY2(bool(done), done ? "" : qPrintable(done.error().detail));
    }
    void act(QDate on, const QString& title, ActionState state,
        const std::function<void(Action&)>& more = {})
    {
        edit([&](Work& work) {
            Action action;
            action.accompaniment = m_case.accompaniment;
            action.title = title;
            action.plannedOn = on;
            action.state = state;
            if (more)
                more(action);
            actions::save(work, action);
        });
    }
    void note(QDate on, const char* kind, const QString& text)
    {
        edit([&](Work& work) {
            Note one;
            one.person = m_case.person;
            one.day = on;
            one.kind = QLatin1String(kind);
            one.text = text;
            notes::save(work, one);
        });
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_case = openCase(*m_file, QDate(2025, 5, 6));
    }

    void theCourseItself()
    {
        using F = TimelineFact;
        QCOMPARE(told(TimelineKind::Course), QStringList{fact(F::Opened) + u"2025-05-06"_s});
        edit([&](Work& work) {
            Accompaniment a = accompaniments::load(work, m_case.accompaniment);
            a.closedOn = day(3, 2);
            a.exitReason = u"social_housing"_s;
            accompaniments::save(work, a);
        });
        QCOMPARE(told(TimelineKind::Course),
            (QStringList{fact(F::Opened) + u"2025-05-06"_s,
                fact(F::Closed) + u"2026-03-02 social_housing"_s}));
        QCOMPARE(line().person, m_case.person);
        QCOMPARE(line().course, (CourseDays{QDate(2025, 5, 6), day(3, 2)}));
    }

    /// Of notes, the day and the kind of a meeting; never their words.
    void meetingsWithoutTheirWords()
    {
        using F = TimelineFact;
        note(day(1, 12), "interview", u"confidence un"_s);
        note(day(1, 13), "call", u"confidence deux"_s);
        note(day(1, 14), "visit", u"confidence trois"_s);
        note(day(1, 15), "escort", u"confidence quatre"_s);
        note(day(1, 16), "incident", u"confidence cinq"_s);
        note(QDate(2025, 5, 5), "interview", u"confidence six"_s); // before
        QCOMPARE(told(TimelineKind::Meeting),
            (QStringList{fact(F::Met) + u"2026-01-12 interview"_s,
                fact(F::Met) + u"2026-01-14 visit"_s, fact(F::Met) + u"2026-01-15 escort"_s}));
        for (const TimelineEvent& event : line().events)
            QVERIFY(!(event.words + event.more).contains(u"confidence"));
        QVERIFY(!printed().contains(u"confidence"));
        QVERIFY(printed().contains(u"Rencontre : entretien"));
    }

    void assessmentsWithoutTheAnalysis()
    {
        using F = TimelineFact;
        edit([&](Work& work) {
            Assessment a;
            a.accompaniment = m_case.accompaniment;
            a.startedOn = QDate(2025, 5, 20);
            a.summary = u"analyse partagée"_s;
            const AssessmentId id = assessments::save(work, a);
            DomainEntry entry;
            entry.assessment = id;
            entry.domain = u"housing"_s;
            entry.status = EntryStatus::Open;
            entry.analysis = u"analyse du professionnel"_s;
            assessments::save(work, entry);
            assessments::complete(work, id, QDate(2025, 6, 3), {});
            a = {};
            a.accompaniment = m_case.accompaniment;
            a.kind = AssessmentKind::Intermediate;
            a.startedOn = day(2, 4);
            assessments::save(work, a);
        });
        QCOMPARE(told(TimelineKind::Assessment),
            (QStringList{fact(F::AssessmentBegun) + u"2025-05-20 initial"_s,
                fact(F::AssessmentDone) + u"2025-06-03 initial"_s,
                fact(F::AssessmentBegun) + u"2026-02-04 intermediate"_s}));
        QVERIFY(!printed().contains(u"analyse"));
    }

    void contractsAndTheirPrints()
    {
        using F = TimelineFact;
        diagnose(*m_file, m_case, QDate(2025, 5, 20));
        makeContract(*m_file, m_case, QDate(2025, 6, 2));
        edit([&](Work& work) {
            Contract contract = contracts::load(work, m_case.contract);
            contract.madeOn = QDate(2025, 6, 1);
            contracts::save(work, contract);
            contracts::printForSignature(work, m_case.contract, m_case.referent, QDate(2025, 6, 1));
            contracts::sign(work, m_case.contract, signing(QDate(2025, 6, 3)));
        });
        const QString number
            = m_file->query([&](const Reader& r) { return contracts::load(r, m_case.contract); })
                  ->number;
        QCOMPARE(told(TimelineKind::Contract),
            QStringList{fact(F::ContractSigned) + u"2025-06-03 accompaniment "_s + number});
        QCOMPARE(told(TimelineKind::Document),
            QStringList{fact(F::Printed) + u"2025-06-01 accompaniment "_s + number + u" / 1"_s});
        // Begun and completed on one day is one event.
        QCOMPARE(told(TimelineKind::Assessment),
            QStringList{fact(F::AssessmentDone) + u"2025-05-20 initial"_s});
    }

    void actionsAndWhatTheyChanged()
    {
        using F = TimelineFact;
        act(day(4, 1), u"Visiter le foyer"_s, ActionState::ToDo);
        act(day(2, 1), u"Écrire au bailleur"_s, ActionState::Done, [](Action& a) {
            a.doneOn = day(2, 5);
            a.result = u"lettre envoyée"_s;
            a.effect = u"moins peur du courrier"_s;
        });
        act(day(3, 1), u"Voir le médecin"_s, ActionState::Postponed,
            [](Action& a) { a.postponedBy = u"person"_s; });
        act(day(3, 2), u"Dossier MDPH"_s, ActionState::Postponed,
            [](Action& a) { a.postponedBy = u"structure"_s; });
        act(day(1, 2), u"Abandonnée"_s, ActionState::Abandoned);
        act({}, u"Sans date"_s, ActionState::ToDo);
        QCOMPARE(told(TimelineKind::Action),
            (QStringList{
                fact(F::ActionDone) + u"2026-02-05 Écrire au bailleur moins peur du courrier"_s,
                fact(F::ActionPostponedAtTheirWish) + u"2026-03-01 Voir le médecin"_s,
                fact(F::ActionPostponed) + u"2026-03-02 Dossier MDPH"_s,
                fact(F::ActionPlanned) + u"2026-04-01 Visiter le foyer"_s}));
        const QString sheet = printed();
        QVERIFY(sheet.contains(u"Action reportée à sa demande : Voir le médecin"));
        QVERIFY(sheet.contains(u"Action reportée : Dossier MDPH"));
        QVERIFY(sheet.contains(u"Ce que cela a changé : moins peur du courrier"));
        QVERIFY(!sheet.contains(u"retard"));
        // What is to come stands after what was.
        QVERIFY(sheet.indexOf(u"À venir") > sheet.indexOf(u"Dossier MDPH"));
        QVERIFY(sheet.indexOf(u"Visiter le foyer") > sheet.indexOf(u"À venir"));
    }

    void changesOfSituation()
    {
        using F = TimelineFact;
        const auto tell = [&](SituationFamily family, const char* kind, QDate from, QDate to = {},
                              const QString& detail = {}) {
            edit([&](Work& work) {
                Situation s;
                s.person = m_case.person;
                s.family = family;
                s.kind = QLatin1String(kind);
                s.from = from;
                s.to = to;
                s.detail = detail;
                s.number = u"99887766"_s;
                situations::add(work, s);
            });
        };
        tell(SituationFamily::Housing, "street", QDate(2024, 1, 1)); // before
        tell(SituationFamily::Housing, "chrs", QDate(2025, 5, 7), {}, u"Valombre"_s);
        tell(SituationFamily::Income, "rsa", QDate(2025, 7, 1), day(1, 31));
        QCOMPARE(told(TimelineKind::Situation),
            (QStringList{fact(F::SituationBegan) + u"2025-05-07 chrs Valombre"_s,
                fact(F::SituationBegan) + u"2025-07-01 rsa"_s,
                fact(F::SituationEnded) + u"2026-01-31 rsa"_s}));
        QVERIFY(!printed().contains(u"99887766"));
    }

    void pausesRhythmsAndMoments()
    {
        using F = TimelineFact;
        edit([&](Work& work) {
            const AccompanimentId id = m_case.accompaniment;
            pauses::save(work, {{}, id, day(1, 10), day(1, 20), WishedBy::Person, u"souffler"_s});
            pauses::save(work, {{}, id, day(3, 1), {}, WishedBy::Both, {}});
            rhythms::save(work, {{}, id, QDate(2025, 5, 6), RhythmUnit::Week, 2});
            moments::save(work,
                {{}, id, PartialDate::of(1998), u"J’ai perdu\nmon logement."_s, u"housing"_s});
            moments::save(work, {{}, id, PartialDate::of(2025, 9), u"أختي عادت"_s, {}});
            moments::save(work, {{}, id, PartialDate::of(2026, 2, 1), u"« La clé ! »"_s, {}});
        });
        QCOMPARE(told(TimelineKind::Rhythm),
            (QStringList{fact(F::RhythmAgreed) + u"2025-05-06"_s,
                fact(F::Paused) + u"2026-01-10 2026-01-20 souffler"_s,
                fact(F::Paused) + u"2026-03-01 …"_s}));
        QCOMPARE(told(TimelineKind::Moment),
            (QStringList{fact(F::Mattered) + u"1998 housing J’ai perdu\nmon logement."_s,
                fact(F::Mattered) + u"2025-09 أختي عادت"_s,
                fact(F::Mattered) + u"2026-02-01 « La clé ! »"_s}));
        QCOMPARE(line().first(), QDate(1998, 1, 1));
        QCOMPARE(line().last(), today);
        const QString sheet = printed();
        QStringList order{u"1998"_s, u"dans l’année"_s, u"J’ai perdu mon logement."_s, u"2025"_s,
            u"Mai"_s, u"toutes les 2 semaines"_s, u"Septembre"_s, u"dans le mois"_s, u"أختي عادت"_s,
            u"2026"_s, u"Janvier"_s, u"Pause à la demande de la personne"_s, u"Février"_s,
            u"La clé !"_s, u"Mars"_s, u"Pause d’un commun accord, en cours"_s};
        // From the first year on: the head says the agreed rhythm and the pause too.
        qsizetype at = sheet.indexOf(u"\n1998");
        for (const QString& words : order) {
            at = sheet.indexOf(words, at);
            QVERIFY2(at >= 0, qPrintable(words + u" is not in its place in\n"_s + sheet));
        }
        QVERIFY(sheet.contains(u"« J’ai perdu mon logement. »"));
        QCOMPARE(sheet.count(u"««"), 0);
        QVERIFY(!sheet.contains(u"{{"));
    }

    void anotherAccompanimentIsNotInIt()
    {
        const Case other = openCase(*m_file, QDate(2025, 8, 1));
        edit([&](Work& work) {
            pauses::save(
                work, {{}, other.accompaniment, day(1, 10), day(1, 20), WishedBy::Person, {}});
            moments::save(
                work, {{}, other.accompaniment, PartialDate::of(1998), u"d’une autre"_s, {}});
        });
        QCOMPARE(line().events.size(), std::size_t(1));
        const auto missing = m_file->query([](const Reader& r) { return timelineOf(r, {999}); });
        QVERIFY(!missing);
        QCOMPARE(missing.error().problems.front().kind, ProblemKind::Missing);
    }

    void staysFromTheArrivalToTheDeparture()
    {
        using F = TimelineFact;
        const House house = TestTimeline::house(*m_file);
        // One that was over before the accompaniment is not of it.
        arrive(*m_file, {m_case.person}, house.second, QDate(2025, 3, 1));
        edit([&](Work& work) {
            stays::depart(work, stayOf(*m_file, m_case.person).id, {QDate(2025, 4, 1), {}, {}, {}});
        });
        arrive(*m_file, {m_case.person}, house.first, QDate(2025, 5, 4));
        const Stay first = stayOf(*m_file, m_case.person);
        edit([&](Work& work) {
            stays::transfer(work, first.id, house.second, QDate(2025, 8, 1));
            Absence away;
            away.admission = first.admission;
            away.person = m_case.person;
            away.from = QDate(2025, 9, 1);
            away.to = QDate(2025, 9, 6);
            away.reason = u"hospital"_s;
            stays::save(work, away);
            away.from = day(2, 1);
            away.to = {};
            away.reason = u"family"_s;
            stays::save(work, away);
        });
        const QStringList before{fact(F::Arrived) + u"2025-05-04 Bâtiment A · Chambre 12"_s,
            fact(F::Moved) + u"2025-08-01 Bâtiment A · Chambre 2"_s,
            fact(F::Away) + u"2025-09-01 2025-09-06 hospital"_s};
        QCOMPARE(told(TimelineKind::Stay),
            (before + QStringList{fact(F::Away) + u"2026-02-01 … family"_s}));
        edit([&](Work& work) {
            stays::depart(
                work, stayOf(*m_file, m_case.person).id, {day(3, 2), u"social_housing"_s, {}, {}});
        });
        QCOMPARE(told(TimelineKind::Stay),
            (before
                + QStringList{fact(F::Away) + u"2026-02-01 2026-03-02 family"_s,
                    fact(F::Left) + u"2026-03-02 social_housing Bâtiment A · Chambre 2"_s}));
        QVERIFY(printed().contains(u"Absence, la place étant gardée"));
    }

    void thousandsOfEventsAreGatheredInTime()
    {
        edit([&](Work& work) {
            for (int i = 0; i < 2000; ++i) {
                Note one;
                one.person = m_case.person;
                one.day = QDate(2025, 5, 6).addDays(i % 300);
                one.kind = u"interview"_s;
                one.text = u"n"_s;
                notes::save(work, one);
            }
        });
        QElapsedTimer clock;
        clock.start();
        const Timeline all = line();
        QCOMPARE(all.events.size(), std::size_t(2001));
        QVERIFY(std::is_sorted(all.events.begin(), all.events.end(),
            [](const auto& a, const auto& b) { return a.on.earliest() < b.on.earliest(); }));
        QVERIFY(printed().size() > 20'000);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "test_timeline.moc"
