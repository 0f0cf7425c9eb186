#include "tests/core/house_case.h"

using namespace jalons;
using namespace jalons::testing;

/// The legal clocks of an admission at their boundaries.
class TestAdmission : public HouseCase
{
    Q_OBJECT

private slots:
    void monthsAreCalendarMonths_data()
    {
        QTest::addColumn<QDate>("arrival");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("term");
        QTest::addColumn<QDate>("askBefore");
        const auto row = [](const char* name, QDate a, int m, int d, QDate t, QDate b) {
            QTest::newRow(name) << a << m << d << t << b;
        };
        row("plain", QDate(2026, 3, 4), 6, 0, QDate(2026, 9, 4), QDate(2026, 8, 4));
        row("end of February", QDate(2026, 1, 31), 1, 0, QDate(2026, 2, 28), QDate(2026, 1, 28));
        row("leap", QDate(2028, 1, 31), 1, 0, QDate(2028, 2, 29), QDate(2028, 1, 29));
        row("31 March", QDate(2025, 12, 31), 3, 0, QDate(2026, 3, 31), QDate(2026, 2, 28));
        row("months then days", QDate(2026, 1, 31), 1, 15, QDate(2026, 3, 15), QDate(2026, 2, 15));
        row("days only", QDate(2026, 3, 1), 0, 31, QDate(2026, 4, 1), QDate(2026, 3, 1));
    }

    void monthsAreCalendarMonths()
    {
        QFETCH(QDate, arrival);
        QFETCH(int, months);
        QFETCH(int, days);
        QFETCH(QDate, term);
        QFETCH(QDate, askBefore);
        AdmissionFacts f;
        f.arrivedOn = arrival;
        f.length = {months, days};
        f.transmittedOn = arrival;
        QCOMPARE(termOn(f, arrival), term);
        QCOMPARE(jalons::askBefore(term), askBefore);
        QVERIFY(askBefore.addMonths(1) <= term);
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::AskProlongation, askBefore}));
    }

    void aMonthOfSilenceIsAYes()
    {
        AdmissionFacts f;
        f.arrivedOn = QDate(2026, 1, 30);
        f.length = {6, 0};
        QCOMPARE(answerState(f, today), AnswerState::NotAsked);
        f.transmittedOn = QDate(2026, 1, 30);
        f.receivedOn = QDate(2026, 1, 31);
        // until the end of February included; the receipt counts, not the sending
        QCOMPARE(answerState(f, QDate(2026, 2, 28)), AnswerState::Waiting);
        QCOMPARE(answerState(f, QDate(2026, 3, 1)), AnswerState::AcceptedBySilence);
        // As long as the receipt is not known, silence says nothing: « au plus tôt le … ».
        f.receivedOn = QDate();
        QCOMPARE(answerState(f, QDate(2026, 5, 1)), AnswerState::Waiting);
        QCOMPARE(silenceTerm(f).on, QDate(2026, 2, 28));
        QVERIFY(silenceTerm(f).isEarliest);
        f.receivedOn = QDate(2026, 1, 31);
        QVERIFY(!silenceTerm(f).isEarliest);
        f.said = PrefectSaid::Refused;
        QCOMPARE(answerState(f, QDate(2026, 3, 1)), AnswerState::Refused);
        f.said = PrefectSaid::Nothing;
        f.length = {0, 5};
        QCOMPARE(answerState(f, QDate(2026, 2, 1)), AnswerState::AcceptedShort);
        f.length = {0, 6};
        QCOMPARE(answerState(f, QDate(2026, 2, 1)), AnswerState::Waiting);
        f.socialAid = false;
        QCOMPARE(answerState(f, QDate(2026, 3, 1)), AnswerState::NotAsked);
    }

    void theNextDeadlineFollowsTheFacts()
    {
        AdmissionFacts f;
        QCOMPARE(nextDue(f), StayDue());
        f.arrivedOn = QDate(2026, 3, 4);
        f.length = {6, 0};
        f.decidedOn = QDate(2026, 3, 2);
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::Transmit, QDate(2026, 3, 2)}));
        f.transmittedOn = QDate(2026, 3, 3);
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::AskProlongation, QDate(2026, 8, 4)}));
        f.prolongations.push_back({QDate(2026, 7, 20), {3, 0}, PrefectSaid::Nothing});
        // waiting counts as accepted for what comes next, not for the term of today
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::AskProlongation, QDate(2026, 11, 4)}));
        QCOMPARE(termOn(f, QDate(2026, 8, 21)), QDate(2026, 9, 4)); // not known as received
        f.prolongations.back().receivedOn = QDate(2026, 7, 22);
        QCOMPARE(termOn(f, QDate(2026, 8, 22)), QDate(2026, 9, 4));
        QCOMPARE(termOn(f, QDate(2026, 8, 23)), QDate(2026, 12, 4));
        f.prolongations.back().said = PrefectSaid::Refused;
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::EndOfPeriod, QDate(2026, 9, 4)}));
        QCOMPARE(termOn(f, QDate(2026, 8, 21)), QDate(2026, 9, 4));
        f.leftOn = QDate(2026, 8, 1);
        QCOMPARE(nextDue(f), StayDue());
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "test_admission.moc"
