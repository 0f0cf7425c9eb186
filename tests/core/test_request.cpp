#include "core/arrival/arrival.h"
#include "core/household/household_change.h"
#include "tests/core/house_case.h"

using namespace jalons;
using namespace jalons::testing;

/// Requests for a place: their answer, the admission they lead to, their list.
class TestRequest : public HouseCase
{
    Q_OBJECT

private slots:
    void aRefusalHasItsReason()
    {
        Request r;
        r.receivedOn = today;
        r.name = QStringLiteral("DE LA FUENTE Ana Maria");
        QVERIFY(problems(r, today).isEmpty());
        r.answer = RequestAnswer::Refused;
        const Problems found = problems(r, today);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].field, QStringLiteral("reason"));
        QCOMPARE(found[1].field, QStringLiteral("answeredOn"));
        r.reason = QStringLiteral("full");
        r.answeredOn = today.addDays(-1);
        QCOMPARE(problems(r, today).front().kind, ProblemKind::EndBeforeStart);
    }

    void anAcceptedRequestLeadsToAnAdmissionWithoutTypingAgain()
    {
        auto file = newFile();
        const House h = house(*file);
        Request r;
        r.receivedOn = today.addDays(-3);
        r.name = QStringLiteral("DE LA FUENTE Ana Maria");
        r.origin = QStringLiteral("siao");
        r.number = QStringLiteral("2026-1042");
        r.answer = RequestAnswer::Accepted;
        r.answeredOn = today.addDays(-1);
        AdmissionId admission;
        perform(*file, Operation::SaveRequest, [&](Work& w) {
            r.id = requests::save(w, r);
            const PersonId who = people::save(w, askerOf(r));
            requests::welcome(w, r.id, who);
            return admission = admissions::arrive(w,
                       {{who}, h.first, today, requests::admissionOf(requests::load(w, r.id)), true,
                           {}});
        });
        const auto a
            = *file->query([&](const Reader& q) { return admissions::load(q, admission); });
        QCOMPARE(a.proposalNumber, r.number);
        QCOMPARE(a.proposedOn, r.receivedOn);
        QCOMPARE(a.decidedOn, r.answeredOn);
        QCOMPARE(a.from, today);
        const Person who = *file->query([&](const Reader& q) { return people::load(q, a.person); });
        QCOMPARE(who.birthName, QStringLiteral("DE LA FUENTE"));
        QCOMPARE(who.firstNames, QStringLiteral("Ana Maria"));
        QCOMPARE(refusal(*file, [&](Work& w) { requests::remove(w, r.id); }),
            QList{ProblemKind::StillUsed});
        // the decision is to be sent to the préfet at once
        const auto dues
            = *file->query([](const Reader& q) { return admissions::duesUntil(q, today); });
        QCOMPARE(dues.size(), size_t(1));
        QCOMPARE(dues[0].due, (StayDue{StayDueKind::Transmit, today.addDays(-1)}));
        const auto report = file->query([](const Reader& q) { return check(q); });
        QVERIFY(report->isSound());
    }

    void anArrivalMakesAFamilyInOneOperation()
    {
        auto file = newFile();
        const House h = house(*file);
        const ProfessionalId referent = perform(*file, Operation::SaveProfessional, [&](Work& w) {
            Professional p;
            p.lastName = QStringLiteral("Roux");
            return professionals::save(w, p);
        });
        Request asked;
        asked.receivedOn = QDate(2026, 3, 6);
        asked.name = QStringLiteral("SOW Aissatou");
        asked.origin = QStringLiteral("siao");
        asked.number = QStringLiteral("75-204");
        asked.people = 4;
        asked.answer = RequestAnswer::Accepted;
        asked.answeredOn = QDate(2026, 3, 8);
        perform(*file, Operation::SaveRequest,
            [&](Work& w) { return asked.id = requests::save(w, asked); });
        const QString before = dump(*file);

        WholeArrival told;
        told.request = asked.id;
        Person mother = askerOf(asked);
        mother.birthDate = PartialDate(QDate(1991, 5, 2));
        Person son = comerNamed(QStringLiteral("Ibrahima 04/07/2016"), mother, today);
        Person baby = comerNamed(QStringLiteral("Sow Diallo Fatou 10/03/2026"), mother, today);
        QCOMPARE(son.birthName, QStringLiteral("SOW"));
        QCOMPARE(son.firstNames, QStringLiteral("Ibrahima"));
        QCOMPARE(son.birthDate, PartialDate(QDate(2016, 7, 4)));
        QCOMPARE(baby.birthName, QStringLiteral("Sow"));
        QCOMPARE(baby.firstNames, QStringLiteral("Diallo Fatou"));
        told.people = {{{}, mother, {}}, {{}, son, QStringLiteral("child")},
            {{}, baby, QStringLiteral("child")}, {h.binta, {}, {}}};
        told.stay.lodging = h.second;
        told.stay.on = QDate(2026, 3, 9); // the day before the birth of the baby
        told.stay.admission = requests::admissionOf(asked);
        told.stay.referent = referent;
        told.stay.origin = QStringLiteral("siao");
        const auto arrived
            = perform(*file, Operation::Arrive, [&](Work& w) { return arrivals::record(w, told); });

        const auto look = [&](const Reader& r) {
            const Person head = people::load(r, arrived.head);
            QCOMPARE(head.birthName, QStringLiteral("SOW"));
            QCOMPARE(head.firstContact, QDate(2026, 3, 6)); // the request
            QCOMPARE(requests::load(r, asked.id).person, arrived.head);
            const auto members = households::around(r, arrived.head, today);
            QCOMPARE(members.size(), size_t(3)); // who comes along is no family
            QCOMPARE(members[0].membership.person, arrived.head);
            QCOMPARE(members[0].membership.role, QStringLiteral("reference"));
            QCOMPARE(members[1].name, QStringLiteral("Ibrahima SOW"));
            QCOMPARE(members[1].membership.role, QStringLiteral("child"));
            QCOMPARE(members[1].membership.from, QDate(2026, 3, 9));
            QCOMPARE(people::load(r, members[1].membership.person).firstContact, told.stay.on);
            QCOMPARE(
                people::load(r, members[2].membership.person).firstContact, today); // its birth
            QVERIFY(households::around(r, h.binta, today).empty());
            const auto all = stays::ofAdmission(r, arrived.admission);
            QCOMPARE(all.size(), size_t(4));
            for (const Stay& stay : all) {
                QCOMPARE(stay.lodging, h.second);
                QCOMPARE(stay.from, QDate(2026, 3, 9));
            }
            const Admission admission = admissions::load(r, arrived.admission);
            QCOMPARE(admission.person, arrived.head);
            QCOMPARE(admission.request, asked.id);
            QCOMPARE(admission.proposalNumber, QStringLiteral("75-204"));
            QCOMPARE(admission.decidedOn, QDate(2026, 3, 8));
            const Accompaniment opened = accompaniments::load(r, admission.accompaniment);
            QCOMPARE(opened.openedOn, QDate(2026, 3, 9));
            QCOMPARE(opened.origin, QStringLiteral("siao"));
            QCOMPARE(opened.referent, referent);
            QCOMPARE(households::concerned(r, opened.id),
                (std::vector<PersonId>{
                    arrived.head, members[1].membership.person, members[2].membership.person}));
            QVERIFY(check(r).isSound());
        };
        file->query([&](const Reader& r) { return look(r), 0; });
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
    }

    void anArrivalToComeOpensNothingYetAndKeepsWhoIsThere()
    {
        auto file = newFile();
        const House h = house(*file);
        WholeArrival told;
        QCOMPARE(refusal(*file, [&](Work& w) { arrivals::record(w, told); }),
            QList{ProblemKind::Required});
        perform(*file, Operation::RecordArrival, [&](Work& w) {
            HouseholdArrival known;
            known.on = today.addDays(-30);
            known.person = h.binta;
            known.role = QStringLiteral("spouse");
            return households::recordArrival(w, households::ensure(w, h.amadou, today), known);
        });
        told.people = {{h.amadou, {}, {}}, {h.binta, {}, QStringLiteral("child")},
            {h.carla, {}, QStringLiteral("parent")}};
        told.stay.lodging = h.second;
        told.stay.on = today.addDays(1);
        const auto arrived
            = perform(*file, Operation::Arrive, [&](Work& w) { return arrivals::record(w, told); });
        const auto look = [&](const Reader& r) {
            QVERIFY(!accompaniments::current(r, h.amadou).isValid());
            QVERIFY(!admissions::load(r, arrived.admission).accompaniment.isValid());
            const auto members = households::around(r, h.amadou, today);
            QCOMPARE(members.size(), size_t(3));
            QCOMPARE(members[1].membership.person, h.binta);
            QCOMPARE(members[1].membership.role, QStringLiteral("spouse")); // as it was
            QCOMPARE(members[1].membership.from, today.addDays(-30));
            QCOMPARE(members[2].membership.person, h.carla);
            QCOMPARE(members[2].membership.from, today); // a family is not to come
            QCOMPARE(stays::of(r, h.carla).front().stay.from, today.addDays(1));
        };
        file->query([&](const Reader& r) { return look(r), 0; });
    }

    void aBrotherIsNotShownAsTheOneWhoComes()
    {
        Person comer = personNamed(QStringLiteral("Diallo Mohamed"));
        const auto shown = [&](const char* first, bool sameBirth, bool samePhone = false) {
            search::Similar known;
            known.person.birthName = QStringLiteral("Diallo");
            known.person.firstNames = QString::fromUtf8(first);
            known.sameNames = true;
            known.sameBirth = sameBirth;
            known.samePhone = samePhone;
            return mayBeComer(comer, known);
        };
        QVERIFY(!shown("Awa", false));
        QVERIFY(shown("Awa", true)); // a twin, or a first name that is another
        QVERIFY(shown("Awa", false, true));
        QVERIFY(shown("Mohammed", false)); // a homonym, or a slip in the date
        QVERIFY(shown("Ali Mohamed", false));
        QVERIFY(shown("", false));
        comer.firstNames.clear();
        QVERIFY(shown("Awa", false));
    }

    void aMinorIsAChildAsLongAsNobodySays()
    {
        const auto tie = [](const char* birth) {
            return proposedTie(PartialDate::fromIso(QString::fromLatin1(birth)), today);
        };
        QCOMPARE(tie("2008-03-11"), QStringLiteral("child")); // 18 tomorrow
        QCOMPARE(tie("2008-03-10"), QString());
        QCOMPARE(tie("2008"), QStringLiteral("child")); // the latest day it may be
        QCOMPARE(tie("2007"), QString());
        QCOMPARE(tie("2026-03-10"), QStringLiteral("child"));
        QCOMPARE(tie(""), QString());
        const Person nobody;
        QCOMPARE(comerNamed(QStringLiteral("Awa"), nobody, today).birthName, QStringLiteral("Awa"));
        QVERIFY(!comerNamed(QStringLiteral("Diallo Awa"), nobody, today).birthDate.isKnown());
    }

    void requestsComeInPagesAndFilters()
    {
        auto file = newFile();
        perform(*file, Operation::SaveRequest, [](Work& w) {
            for (int i = 0; i < 25; ++i) {
                Request r;
                r.receivedOn = today.addDays(-(i % 5));
                r.name = QStringLiteral("Nom %1").arg(i);
                if (i % 2 == 0) {
                    r.answer = RequestAnswer::Refused;
                    r.answeredOn = today;
                    r.reason = i % 4 == 0 ? QStringLiteral("full") : QStringLiteral("animal");
                }
                requests::save(w, r);
            }
            return 0;
        });
        RequestFilter filter;
        QList<qint64> all;
        for (;;) {
            const auto page = *file->query([&](const Reader& r) {
                return requests::page(r, filter, all.isEmpty() ? 0 : all.last(), 7);
            });
            if (page.isEmpty())
                break;
            all += page;
        }
        QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), 25);
        QCOMPARE(all.size(), 25);
        filter.toNotify = true;
        filter.reason = QStringLiteral("full");
        QCOMPARE(*file->query([&](const Reader& r) { return requests::count(r, filter, 100); }), 7);
        perform(*file, Operation::SaveRequest, [](Work& w) {
            Request r = requests::load(w, {1}); // refused because the house is full
            r.notifiedOn = today;
            return requests::save(w, r);
        });
        QCOMPARE(*file->query([&](const Reader& r) { return requests::count(r, filter, 100); }), 6);
    }

    void aRequestThatWaitsHasNoDayOfItsAnswer()
    {
        Request r;
        r.answeredOn = today;
        QVERIFY(!consistent(r).answeredOn.isValid());
        r.answer = RequestAnswer::Waiting;
        QCOMPARE(consistent(r).answeredOn, today);
        QString noes;
        for (const auto& [answer, code] : codes<RequestAnswer>)
            if (isNo(answer))
                noes += QLatin1String(code) + u' ';
        QCOMPARE(noes, QStringLiteral("refused declined no_follow_up "));
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "test_request.moc"
