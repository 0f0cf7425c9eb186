#include "core/draft/spool.h"
#include "core/evaluation/evaluation.h"
#include "core/household/household.h"
#include "core/overview/contract_overview.h"
#include "core/overview/day_overview.h"
#include "core/overview/interview.h"
#include "core/overview/person_overview.h"
#include "core/overview/team_overview.h"
#include "core/search/people_list.h"
#include "core/signing/completion.h"
#include "core/stay/admission.h"
#include "tests/core/distinct_path.h"
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

/// What several pages show of a person, of an interview and of a day, as values.
class TestOverview : public QObject
{
    Q_OBJECT

    static PersonOverview overview(
        const StructureFile& file, PersonId person, AccompanimentId shown = {})
    {
        return *file.query([&](const Reader& r) { return loadOverview(r, person, shown); });
    }

private slots:
    void theContractsOfAnAccompanimentAndWhatStandsAroundOne()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        const auto list = [&] {
            return *file->query(
                [&](const Reader& r) { return loadContracts(r, path.accompaniment); });
        };
        QCOMPARE(list().underWay(), nullptr);
        const ContractId prepared = perform(*file, Operation::PrepareAmendment,
            [&](Work& w) { return contracts::amend(w, path.contract, today); });
        const auto around = [&](ContractId id) {
            return *file->query([&](const Reader& r) { return loadContract(r, id); });
        };
        const ContractList before = list();
        QCOMPARE(before.person, path.person);
        const Contract* underWay = before.underWay();
        QVERIFY(underWay);
        QCOMPARE(underWay->id, prepared); // the avenant is to be signed
        QCOMPARE(before.inForce, path.contract);
        QCOMPARE(before.lines.back().contract.id, path.contract);
        QCOMPARE(before.lines.back().objectives, 2);
        const ContractOverview avenant = around(underWay->id);
        QCOMPARE(avenant.original.contract.id, path.contract);
        QCOMPARE(avenant.content.contract.id, underWay->id);
        QVERIFY(!avenant.isInForce);
        QCOMPARE(avenant.needs, *file->query([&](const Reader& r) {
            return assessments::needs(r, path.accompaniment);
        }));
        QVERIFY(std::any_of(avenant.signatories.begin(), avenant.signatories.end(),
            [&](const Professional& member) { return member.id == path.signatory; }));
        const ContractOverview first = around(path.contract);
        QVERIFY(first.isInForce && !first.original.contract.id.isValid());
    }

    void anInterviewGoesOnWhereItIsOpen()
    {
        Interview interview;
        QCOMPARE(interview.toGoOnWith(), nullptr);
        interview.entries = {{}, {}};
        interview.entries[0].domain = QStringLiteral("housing");
        interview.entries[1].domain = QStringLiteral("health");
        QCOMPARE(interview.toGoOnWith()->domain, QStringLiteral("housing"));
        interview.entries[1].status = EntryStatus::Open;
        QCOMPARE(interview.toGoOnWith()->domain, QStringLiteral("health"));
    }

    void evaluationsComeTheLatestFirst()
    {
        auto file = newFile();
        DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        evaluateDistinct(*file, path);
        const auto list = [&](AccompanimentId id) {
            return *file->query([&](const Reader& r) { return evaluations::of(r, id); });
        };
        const EvaluationList done = list(path.accompaniment);
        QVERIFY(done.isDiagnosed && !done.ongoing.isValid());
        QCOMPARE(done.all.size(), std::size_t(1)); // the diagnostic is none of them
        QCOMPARE(done.all.front().id, path.evaluation);
        const AssessmentId next = perform(*file, Operation::StartEvaluation, [&](Work& w) {
            return evaluations::start(
                w, path.accompaniment, AssessmentKind::Final, today, path.referent);
        });
        const EvaluationList now = list(path.accompaniment);
        QCOMPARE(now.ongoing, next);
        QCOMPARE(now.all.front().id, next);
        QCOMPARE(now.all.size(), std::size_t(2));
        QVERIFY(list({}).all.empty() && !list({}).isDiagnosed);
    }

    void whatWasBeforeIsTheLastKnownLevelOfEachDomain()
    {
        auto file = newFile();
        Case c = openCase(*file, today.addDays(-90));
        diagnose(*file, c, today.addDays(-80), false); // housing: 2 and 3
        const auto level = [&](AssessmentId id, const char* domain, int person, int professional) {
            perform(*file, Operation::UpdateDiagnostic, [&](Work& w) {
                DomainEntry e = assessments::entry(w, id, QLatin1String(domain));
                e.assessment = id;
                e.personLevel = person;
                e.professionalLevel = professional;
                e.status = EntryStatus::Open;
                return assessments::save(w, e);
            });
        };
        const auto complete = [&](AssessmentId id, int days) {
            perform(*file, Operation::CompleteAssessment, [&](Work& w) {
                Assessment a = assessments::load(w, id);
                a.decision
                    = a.kind == AssessmentKind::Initial ? Decision::None : Decision::Continue;
                assessments::save(w, a);
                assessments::complete(w, id, today.addDays(days), QStringLiteral("Amadou, Nadia"));
                return 0;
            });
        };
        const auto start = [&](int days) {
            return perform(*file, Operation::StartEvaluation, [&](Work& w) {
                return evaluations::start(w, c.accompaniment, AssessmentKind::Intermediate,
                    today.addDays(days), c.referent);
            });
        };
        level(c.diagnostic, "health", 1, 4);
        complete(c.diagnostic, -70);
        const AssessmentId second = start(-40);
        level(second, "housing", 5, 0); // the professional was silent
        complete(second, -40);
        const AssessmentId now = start(-1);
        const Interview interview
            = *file->query([&](const Reader& r) { return loadInterview(r, now); });
        QCOMPARE(interview.previous.id, second);
        QCOMPARE(interview.entryBefore("housing")->personLevel, 5);
        QCOMPARE(interview.entryBefore("housing")->professionalLevel, 3);
        QCOMPARE(interview.entryBefore("health")->personLevel, 1); // not talked about since
        QCOMPARE(interview.entryBefore("health")->professionalLevel, 4);
        QVERIFY(interview.entryBefore("budget")->isEmpty());
        const Interview first
            = *file->query([&](const Reader& r) { return loadInterview(r, c.diagnostic); });
        QVERIFY(first.before.empty());
    }

    /// Every figure of Monday morning differs from the others, and each opens as many as it says.
    void mondayMorningIsAnsweredOnOnePage()
    {
        auto file = newFile();
        ProfessionalId nadia, karim, absent;
        LodgingId tilia, lilas;
        std::vector<PersonId> who;
        perform(*file, Operation::Arrive, [&](Work& w) {
            const auto member = [&](const char* first, const char* last) {
                Professional p;
                p.firstName = QLatin1String(first);
                p.lastName = QLatin1String(last);
                return professionals::save(w, p);
            };
            nadia = member("Nadia", "Benali");
            karim = member("Karim", "Aouad");
            absent = member("Zoe", "Zola"); // follows nobody
            const auto place = [&](const char* label, int beds, LodgingId parent = {}) {
                Lodging l;
                l.label = QLatin1String(label);
                l.capacity = beds;
                l.parent = parent;
                return lodgings::save(w, l);
            };
            tilia = place("Tilia", 0);
            const LodgingId large = place("Chambre 1", 4, tilia);
            const LodgingId closed = place("Chambre 2", 3, tilia);
            lilas = place("Lilas", 2);
            Closure works;
            works.lodging = closed;
            works.from = today;
            lodgings::save(w, works);
            const auto somebody = [&](const char* name) {
                Person p;
                p.birthName = QLatin1String(name);
                who.push_back(people::save(w, p));
                return who.back();
            };
            const auto accompanied = [&](PersonId person, QDate since, ProfessionalId referent) {
                Accompaniment a;
                a.person = person;
                a.openedOn = since;
                a.referent = referent;
                return accompaniments::save(w, a);
            };
            const auto arrive = [&](std::vector<PersonId> people, LodgingId where, QDate on) {
                Arrival arrival;
                arrival.people = std::move(people);
                arrival.lodging = where;
                arrival.on = on;
                arrival.openAccompaniment = false;
                return admissions::arrive(w, arrival);
            };
            // Nadia: three people, one of them late twice (the contract, and the decision to send).
            const PersonId diarra = somebody("Diarra");
            accompanied(diarra, today.addDays(-16), nadia); // to be handed over the day before
            const PersonId eluard = somebody("Eluard");
            accompanied(eluard, today.addDays(-15), nadia); // today: not late
            accompanied(somebody("Faure"), today.addDays(-2), nadia);
            const PersonId child = somebody("Enfant");
            const AdmissionId family = arrive({diarra, child}, large, today.addDays(-7));
            Admission decided = admissions::load(w, family);
            decided.decidedOn = today.addDays(-7);
            admissions::save(w, decided);
            // Karim: one, late by the admission alone.
            const PersonId gomis = somebody("Gomis");
            accompanied(gomis, today, karim);
            const AdmissionId his = arrive({gomis}, lilas, today.addDays(-8)); // no movement told
            Admission sent = admissions::load(w, his);
            sent.decidedOn = today.addDays(-1);
            admissions::save(w, sent);
            accompanied(somebody("Haddad"), today, {}); // nobody is the referent
            // Lodged, and accompanied by nobody; the second is concerned by another's.
            arrive({somebody("Ibarra")}, large, today.addDays(-1));
            const PersonId jallow = somebody("Jallow");
            arrive({jallow}, lilas, today);
            households::setConcerned(w, accompaniments::current(w, eluard), jallow, true);
            // To come tomorrow, and gone today: neither sleeps here tonight.
            arrive({somebody("Keita")}, large, today.addDays(7));
            const PersonId left = somebody("Lopez");
            arrive({left}, large, today.addDays(-20));
            stays::depart(
                w, stays::of(w, left).front().stay.id, {today, QStringLiteral("street"), {}, {}});
            arrive({somebody("Marin")}, large, today.addDays(8)); // later than is told
            return 0;
        });
        const auto overview = *file->query([](const Reader& r) { return loadTeamOverview(r, 50); });
        QCOMPARE(overview.sites,
            (std::vector<SiteNight>{{lilas, QStringLiteral("Lilas"), 2, 2, 0, 0},
                {tilia, QStringLiteral("Tilia"), 7, 3, 1, 3}}));
        QCOMPARE(overview.all, (SiteNight{{}, {}, 9, 5, 1, 3}));
        QCOMPARE(overview.loads,
            (std::vector<CaseLoad>{{karim, QStringLiteral("Karim Aouad"), 1, 1},
                {nadia, QStringLiteral("Nadia Benali"), 3, 1}, {{}, {}, 1, 0}}));
        QStringList movements;
        for (const Movement& m : overview.movements)
            movements << m.name + QString::number(today.daysTo(m.on))
                    + (m.kind == MovementKind::Arrival ? u'a' : u'd');
        QCOMPARE(movements.join(u' '),
            QStringLiteral("DIARRA-7a ENFANT-7a IBARRA-1a JALLOW0a LOPEZ0d KEITA7a"));
        QCOMPARE(overview.unaccompaniedInAll, 1); // the child came with Diarra
        QCOMPARE(overview.unaccompanied.size(), size_t(1));
        QCOMPARE(overview.unaccompanied.front().name, QStringLiteral("IBARRA"));
        QCOMPARE(overview.unaccompanied.front().place, QStringLiteral("Tilia · Chambre 1"));

        // What a figure opens is as many as it says.
        const auto listed = [&](const std::function<void(PersonFilter&)>& narrow) {
            PersonFilter filter;
            narrow(filter);
            return *file->query([&](const Reader& r) { return people::count(r, filter, 100); });
        };
        QCOMPARE(listed([&](PersonFilter& f) { f.referent = nadia; }), 3);
        QCOMPARE(listed([&](PersonFilter& f) { f.referent = nadia, f.late = true; }), 1);
        QCOMPARE(listed([&](PersonFilter& f) { f.referent = karim, f.late = true; }), 1);
        QCOMPARE(listed([&](PersonFilter& f) { f.noReferent = true; }), 1);
        QCOMPARE(listed([&](PersonFilter& f) { f.noReferent = f.late = true; }), 0);
        QCOMPARE(listed([&](PersonFilter& f) { f.lodging = tilia; }), 3);
        QCOMPARE(listed([&](PersonFilter& f) { f.unaccompanied = true; }), 1);
        QCOMPARE(listed([&](PersonFilter& f) { f.unaccompanied = f.late = true; }), 0);

        auto empty = newFile();
        const auto nothing = *empty->query([](const Reader& r) { return loadTeamOverview(r, 50); });
        QVERIFY(nothing.sites.empty() && nothing.loads.empty() && nothing.movements.empty());
        QCOMPARE(nothing.all, SiteNight());
    }

    void whatIsUnderWayComesInTheOrderItWasBegun()
    {
        auto file = newFile();
        const auto begun = [&](int daysAgo) {
            Case c = openCase(*file, today.addDays(-60));
            diagnose(*file, c, today.addDays(-daysAgo), false);
            return c;
        };
        const Case second = begun(20);
        const Case third = begun(3);
        Case first = openCase(*file, today.addDays(-90));
        diagnose(*file, first, today.addDays(-80));
        makeContract(*file, first);
        perform(*file, Operation::SignContract, [&](Work& w) {
            contracts::sign(w, first.contract, signing());
            return 0;
        });
        perform(*file, Operation::StartEvaluation, [&](Work& w) {
            return evaluations::start(w, first.accompaniment, AssessmentKind::Intermediate,
                today.addDays(-30), first.referent);
        });
        const auto order = [&](ProfessionalId referent, int most) {
            QStringList days;
            const auto lines = *file->query(
                [&](const Reader& r) { return accompaniments::underWay(r, referent, most); });
            for (const OpenAssessmentRow& line : lines)
                days << QString::number(line.startedOn.daysTo(today)) + line.name.left(1)
                        + QString::number(line.referent.value);
            return days.join(u' ');
        };
        QCOMPARE(order({}, 9),
            QStringLiteral("30A%1 20A%2 3A%3")
                .arg(first.referent.value)
                .arg(second.referent.value)
                .arg(third.referent.value));
        QCOMPARE(order({}, 1), QStringLiteral("30A%1").arg(first.referent.value));
        QCOMPARE(order(third.referent, 9), QStringLiteral("3A%1").arg(third.referent.value));
    }

    void linesOfSeveralReferentsSayWhose()
    {
        auto file = newFile();
        Case c = openCase(*file, today.addDays(-20));
        const auto dues = [&] {
            return *file->query(
                [](const Reader& r) { return accompaniments::duesUntil(r, today.addDays(30)); });
        };
        QCOMPARE(dues().front().referent, c.referent);
        QVERIFY(!areOfSeveral({}));
        QVERIFY(!areOfSeveral({c.referent, c.referent}));
        QVERIFY(areOfSeveral({c.referent, {}}));
        QVERIFY(areOfSeveral({{1}, {1}, {2}}));
    }

    void aStructureBeginsWithItsFirstSteps()
    {
        auto file = newFile();
        const auto steps = [&] { return *file->query(firstSteps); };
        QCOMPARE(steps(), FirstSteps());
        perform(*file, Operation::SavePlace, [](Work& w) {
            Lodging l;
            l.label = QStringLiteral("A");
            return lodgings::save(w, l);
        });
        QCOMPARE(steps(), (FirstSteps{false, true, false}));
        openCase(*file);
        QCOMPARE(steps(), (FirstSteps{true, true, true}));
        QVERIFY(steps().isBegun());
        QVERIFY(!(FirstSteps{true, true, false}).isBegun());
        QVERIFY(!(FirstSteps{false, true, true}).isBegun());
        QVERIFY((FirstSteps{true, false, true}).isBegun()); // not every structure lodges
    }

    void aPastAccompanimentIsOnlyLookedAt()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        QCOMPARE(overview(*file, path.person).referent, QStringLiteral("Nadia Benali"));
        QCOMPARE(overview(*file, path.person).step(today), NextStep::SignContract);
        perform(*file, Operation::UpdateAccompaniment, [&](Work& w) {
            Accompaniment a = accompaniments::load(w, path.accompaniment);
            a.closedOn = today.addDays(-3);
            a.exitReason = QStringLiteral("end");
            return accompaniments::save(w, a);
        });
        PersonOverview seen = overview(*file, path.person);
        QCOMPARE(seen.shown.id, path.accompaniment); // the latest, when none is current
        QCOMPARE(seen.step(today), NextStep::OpenAgain);
        QVERIFY(seen.canTakeStep(today));
        const AccompanimentId next = perform(*file, Operation::OpenAccompaniment, [&](Work& w) {
            Accompaniment a;
            a.person = path.person;
            a.openedOn = today;
            return accompaniments::save(w, a);
        });
        seen = overview(*file, path.person);
        QCOMPARE(seen.shown.id, next);
        QCOMPARE(seen.referent, QString());
        QCOMPARE(seen.step(today), NextStep::StartDiagnostic);
        QVERIFY(seen.canTakeStep(today));
        seen = overview(*file, path.person, path.accompaniment);
        QCOMPARE(seen.shown.id, path.accompaniment);
        QCOMPARE(seen.step(today), NextStep::OpenAgain);
        QVERIFY(!seen.canTakeStep(today));
        // Without any accompaniment the step is to open one.
        PersonOverview nobody;
        QCOMPARE(nobody.step(today), NextStep::OpenAgain);
        QVERIFY(nobody.canTakeStep(today));
    }

    void theSummaryIsOfTheLatestAssessmentAndTheContractInForce()
    {
        auto file = newFile();
        DistinctPath path = distinctPath(*file);
        const auto summary = [&] {
            return *file->query(
                [&](const Reader& r) { return loadSummary(r, path.accompaniment); });
        };
        QCOMPARE(summary().latest.id, path.diagnostic);
        QVERIFY(summary().objectives.empty()); // not signed yet
        signDistinct(*file, path);
        evaluateDistinct(*file, path);
        QCOMPARE(summary().latest.id, path.evaluation);
        QCOMPARE(summary().entries.front().assessment, path.evaluation);
        QCOMPARE(summary().objectives.size(), size_t(2));
        perform(*file, Operation::SaveAction, [&](Work& w) {
            for (const ActionState state : {ActionState::ToDo, ActionState::Done}) {
                Action a;
                a.accompaniment = path.accompaniment;
                a.title = toCode(state);
                a.state = state;
                if (state == ActionState::Done)
                    a.doneOn = today;
                actions::save(w, a);
            }
            return 0;
        });
        QCOMPARE(summary().actions.size(), size_t(1));
        QCOMPARE(summary().actions.front().title, QStringLiteral("todo"));
        QVERIFY(file->query([&](const Reader& r) { return loadSummary(r, {}); })->actions.empty());
    }

    void anInterviewKnowsItsVoicesAndWhatWasBefore()
    {
        auto file = newFile();
        DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        evaluateDistinct(*file, path);
        Interview seen
            = *file->query([&](const Reader& r) { return loadInterview(r, path.evaluation); });
        QCOMPARE(seen.person, QStringLiteral("Amadou"));
        QCOMPARE(seen.professional, QStringLiteral("Olivier")); // who leads it, not the referent
        QCOMPARE(seen.previous.id, path.diagnostic);
        QCOMPARE(seen.participants(), QStringLiteral("Amadou, Olivier"));
        // Proposed as long as it is open and nobody was noted.
        seen.assessment.participants.clear();
        QCOMPARE(seen.participants(), QString());
        seen.assessment.completedOn = {};
        QCOMPARE(seen.participants(), QStringLiteral("Amadou Diarra, Olivier Prigent"));
        seen.professionalFull.clear();
        QCOMPARE(seen.participants(), QStringLiteral("Amadou Diarra"));
        // The whole path: a second evaluation beside the diagnostic, not beside the first.
        const AssessmentId second = perform(*file, Operation::StartEvaluation, [&](Work& w) {
            return evaluations::start(
                w, path.accompaniment, AssessmentKind::Final, today, path.author);
        });
        const Interview whole = *file->query(
            [&](const Reader& r) { return sinceTheStart(r, loadInterview(r, second)); });
        QCOMPARE(whole.assessment.id, second);
        QCOMPARE(whole.previous.id, path.diagnostic);
        QCOMPARE(whole.entryBefore(QStringLiteral("housing"))->personLevel, 2);
    }

    void twoListsOfDeadlinesAreOneByDate()
    {
        const auto course = [](int days) {
            return DueRow{{days}, {1}, QStringLiteral("c"), {DueKind::Review, today.addDays(days)}};
        };
        const auto admission = [](int days) {
            AdmissionDueRow row;
            row.admission = {days};
            row.due = {StayDueKind::Transmit, today.addDays(days)};
            return row;
        };
        const auto told = [&](std::size_t most) {
            QStringList lines;
            for (const DayDue& due :
                merged({course(-2), course(3), course(9)}, {admission(1), admission(3)}, most))
                lines.append(
                    (due.isOfAdmission() ? u'a' : u'c') + QString::number(today.daysTo(due.on())));
            return lines.join(u' ');
        };
        QCOMPARE(told(10), QStringLiteral("c-2 a1 c3 a3 c9"));
        QCOMPARE(told(3), QStringLiteral("c-2 a1 c3"));
        QCOMPARE(told(0), QString());
    }

    void aRecordTypedInTwoPlacesIsTakenUpOnce()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        file->join();
        const auto draft = [&](const char* table, qint64 row) {
            Draft d;
            d.table = QLatin1String(table);
            d.row = row;
            d.person = c.person;
            d.desk = file->desk();
            d.at = QDateTime(today, QTime(9, 0));
            d.fields = {{d.table, row, QStringLiteral("note"), {}, QStringLiteral("tapé")}};
            return d;
        };
        QTemporaryDir folder;
        Spool spool([&] { return folder.path(); });
        spool.keep(file->lineage(), draft("person", c.person.value));
        Lineage other = file->lineage();
        other.file = QStringLiteral("another");
        spool.keep(other, draft("person", c.person.value));
        Lineage former = file->lineage();
        former.epoch = QStringLiteral("former");
        spool.keep(former, draft("person", c.person.value));
        file->note([&](Work& w) {
            drafts::save(w, draft("person", c.person.value));
            drafts::save(w, draft("note", 0));
        });
        const auto all
            = *file->query([&](const Reader& r) { return draftsToResume(r, *file, spool); });
        QStringList lines;
        for (const DraftToResume& one : all)
            lines.append(QStringLiteral("%1 %2%3%4")
                             .arg(one.draft.table, one.of,
                                 one.spooled.isEmpty() ? QString() : QStringLiteral(" outside"),
                                 one.isFormer ? QStringLiteral(" former") : QString()));
        lines.sort();
        QCOMPARE(lines,
            (QStringList{QStringLiteral("note Amadou Diarra"),
                QStringLiteral("person Amadou Diarra outside"),
                QStringLiteral("person Amadou Diarra outside former")}));
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "test_overview.moc"
