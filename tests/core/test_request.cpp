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
            const PersonId who = requests::welcome(w, r.id);
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
