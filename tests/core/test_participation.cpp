#include "core/duplicate/merge.h"
#include "core/household/household.h"
#include "core/participation/calculation.h"
#include "core/signing/participation_papers.h"
#include "core/situation/situation.h"
#include "core/storage/description.h"
#include "tests/core/house_case.h"
#include "tests/core/sheet.h"
#include <QRandomGenerator>
#include <QtTest>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// What people pay in a CHRS: the scale of the State to the cent, at every bound; what is decided
/// and what is paid, kept as it was.
class TestParticipation : public HouseCase
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    House m_house;

    static PrefectDecision decision()
    {
        PrefectDecision d;
        d.number = u"2025-117"_s;
        d.decidedOn = QDate(2025, 12, 18);
        d.from = QDate(2026, 1, 1);
        d.small = Rate{1500};
        d.smallMeals = Rate{4000};
        d.large = Rate{1000};
        d.largeMeals = Rate{3000};
        d.flat = Money{2'00};
        return d;
    }
    /// Amadou has come and receives the RSA; Carla has nothing.
    void settle(QDate day = QDate(2026, 3, 10))
    {
        m_file = newFile(day.addDays(40));
        m_house = house(*m_file);
        arrive(*m_file, {m_house.amadou}, m_house.first, day);
        arrive(*m_file, {m_house.carla}, m_house.second, day);
        perform(*m_file, Operation::ChangeSituation, [&](Work& work) {
            Situation rsa;
            rsa.person = m_house.amadou;
            rsa.family = SituationFamily::Income;
            rsa.kind = u"rsa"_s;
            rsa.from = day.addYears(-1);
            rsa.amount = Money{651'69};
            situations::add(work, rsa);
            return prefectDecisions::save(work, decision());
        });
    }
    ParticipationId prepare(PersonId person)
    {
        return perform(*m_file, Operation::PrepareParticipation,
            [&](Work& work) { return participations::prepare(work, person); });
    }
    void complete(ParticipationId id)
    {
        perform(*m_file, Operation::CompleteParticipation, [&](Work& work) {
            participations::complete(work, id, {});
            return 0;
        });
    }
    ReceiptId pay(PersonId person, qint64 cents)
    {
        return perform(*m_file, Operation::GiveReceipt, [&](Work& work) {
            Receipt receipt = receipts::proposed(work, person);
            receipt.balance = Money{receipt.amount.cents - cents};
            receipt.amount = Money{cents};
            receipt.means = u"cash"_s;
            return receipts::give(work, receipt);
        });
    }
    template <class F> auto read(F ask) const
    {
        auto result = m_file->query(ask);
        if (!result)
            qFatal("query: %s", qPrintable(result.error().detail));
        return *result;
    }
    std::size_t countOf(PersonId person)
    {
        return read([&](const Reader& r) { return participations::of(r, person).size(); });
    }
    ParticipationContent content(ParticipationId id) const
    {
        return read([&](const Reader& r) { return participations::content(r, id); });
    }
    QString sheet(ParticipationId id) const
    {
        return asRead(
            plainText(read([&](const Reader& r) { return participations::sheetOf(r, id); })));
    }
    bool sql(const QString& statement)
    {
        return m_file->note([&](Work& work) { Sql(work).database().exec(statement); }).ok();
    }

    static const Scale& scale() { return scaleOn(QDate(2026, 3, 10)); }
    static Means means(int adults, int children, bool meals, qint64 resources, qint64 debtPlan = 0,
        qint64 maintenance = 0)
    {
        return {adults, children, meals, Money{resources}, Money{debtPlan}, Money{maintenance}};
    }
    static Calculation of(const Means& means, int rate)
    {
        return calculate(means, Rate{rate}, scale());
    }

private slots:
    void workedCases_data()
    {
        QTest::addColumn<Means>("means");
        QTest::addColumn<int>("rate");
        QTest::addColumn<qint64>("raw"); // ten-thousandths of a cent
        QTest::addColumn<qint64>("due");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<qint64>("mustStay"); // ten-thousandths of a cent
        const auto row = [](const char* name, const Means& means, int rate, qint64 raw, qint64 due,
                             qint64 left, qint64 mustStay) {
            QTest::newRow(name) << means << rate << raw << due << left << mustStay;
        };
        row("1 without meals, most", means(1, 0, false, 651'69), 1500, 9775'3500, 97'75, 553'94,
            195'507'000);
        row("1 without meals, least", means(1, 0, false, 651'69), 1000, 6516'9000, 65'16, 586'53,
            195'507'000);
        row("2 with meals", means(1, 0, true, 651'69), 4000, 26067'6000, 260'67, 391'02,
            195'507'000);
        row("3 the deductions just fit", means(1, 0, true, 1170'00, 300'00, 51'00), 4000,
            46800'0000, 468'00, 351'00, 351'000'000);
        row("4 the ceiling holds", means(1, 0, true, 1170'00, 420'00), 4000, 46800'0000, 399'00,
            351'00, 351'000'000);
        row("5 a family, nothing taken off", means(2, 2, true, 1480'37), 4000, 59214'8000, 592'14,
            888'23, 740'185'000);
        row("5 a family, the last deduction that changes nothing",
            means(2, 2, true, 1480'37, 0, 148'04), 4000, 59214'8000, 592'14, 740'19, 740'185'000);
        row("6 a family under the ceiling", means(2, 2, true, 1480'37, 200'00), 4000, 59214'8000,
            540'18, 740'19, 740'185'000);
        row("7 an adult and a child, least", means(1, 1, false, 1480'37), 1000, 14803'7000, 148'03,
            1332'34, 444'111'000);
        row("7 an adult and a child, most", means(1, 1, false, 1480'37), 1500, 22205'5500, 222'05,
            1258'32, 444'111'000);
        row("7 an adult and two children", means(1, 2, false, 1480'37), 1000, 14803'7000, 148'03,
            1332'34, 740'185'000);
        row("9 more to pay than to live on", means(1, 0, true, 900'00, 650'00), 2000, 18000'0000, 0,
            250'00, 270'000'000);
        row("10 nothing", means(1, 0, false, 0), 1500, 0, 0, 0, 0);
    }
    void workedCases()
    {
        QFETCH(Means, means);
        QFETCH(int, rate);
        QFETCH(qint64, raw);
        QFETCH(qint64, due);
        QFETCH(qint64, left);
        QFETCH(qint64, mustStay);
        QCOMPARE(problems(means, Rate{rate}, scale()), Problems());
        const Calculation done = of(means, rate);
        QCOMPARE(done.raw.parts, raw);
        QCOMPARE(done.due().cents, due);
        QCOMPARE(done.left().cents, left);
        QCOMPARE(done.mustStay.parts, mustStay);
        QCOMPARE(done.isCapped(), done.ceiling.parts < raw);
    }

    /// Cases 1, 2 and 7: the bounds are allowed, a hundredth beyond is not, and the article is
    /// named.
    void ratesWithinTheirBounds_data()
    {
        QTest::addColumn<Means>("means");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("alone") << means(1, 0, false, 1) << 1000 << 1500;
        QTest::newRow("alone, meals") << means(1, 0, true, 1) << 2000 << 4000;
        QTest::newRow("couple") << means(2, 0, false, 1) << 1000 << 1500;
        QTest::newRow("adult and child") << means(1, 1, false, 1) << 1000 << 1500;
        QTest::newRow("three") << means(1, 2, false, 1) << 1000 << 1000;
        QTest::newRow("three adults") << means(3, 0, false, 1) << 1000 << 1000;
        QTest::newRow("three, meals") << means(2, 1, true, 1) << 2000 << 4000;
    }
    void ratesWithinTheirBounds()
    {
        QFETCH(Means, means);
        QFETCH(int, least);
        QFETCH(int, most);
        for (const int rate : {least, most})
            QCOMPARE(problems(means, Rate{rate}, scale()), Problems());
        const Problem refused{u"rate"_s, ProblemKind::RateOutOfBounds,
            {Rate{least}.text(), Rate{most}.text(), u"article 1er de l’arrêté du 13 mars 2002"_s}};
        for (const int rate : {0, least - 1, most + 1, 10'000})
            QCOMPARE(problems(means, Rate{rate}, scale()), Problems{refused});
    }

    void refusesWhatIsNoHousehold()
    {
        const auto fields = [&](const Means& means) {
            QStringList found;
            for (const Problem& problem : problems(means, Rate{1000}, scale()))
                if (problem.kind == ProblemKind::OutOfRange)
                    found.append(problem.field);
            return found.join(u' ');
        };
        QCOMPARE(fields(means(0, 1, false, 1)), u"adults"_s);
        QCOMPARE(fields(means(1, -1, false, 1)), u"children"_s);
        QCOMPARE(fields(means(1, 0, false, -1, -1, -1)), u"resources debtPlan maintenance"_s);
        QCOMPARE(fields(means(1, 0, false, 99'999'999'999)), QString());
        QCOMPARE(fields(means(1, 0, false, 100'000'000'000)), u"resources"_s);
    }

    /// Whatever the household: what must stay stays, more resources never pay less, nobody is paid.
    void whateverTheResources()
    {
        QRandomGenerator random(20020313);
        for (int i = 0; i < 20'000; ++i) {
            const int people = 1 + int(random.bounded(5));
            const bool meals = random.bounded(2) == 1;
            const ScaleGroup& group = scale().groupOf(people);
            const RateBounds bounds = group.bounds(meals);
            const int rate = bounds.least.hundredths
                + int(random.bounded(bounds.most.hundredths - bounds.least.hundredths + 1));
            const qint64 resources = random.bounded(500'000);
            const Means base = means(1, people - 1, meals, resources,
                random.bounded(2) ? random.bounded(200'000) : 0,
                random.bounded(3) ? 0 : random.bounded(200'000));
            const Calculation done = of(base, rate);
            const qint64 due = done.due().cents;
            QVERIFY(due >= 0);
            QVERIFY(due * ExactAmount::perCent <= resources * rate);
            const qint64 d = base.deductions().cents;
            const qint64 left = done.left().cents;
            QCOMPARE(left, resources - d - due);
            QVERIFY(left * ExactAmount::perCent >= std::min(
                        resources * group.left.hundredths, (resources - d) * ExactAmount::perCent));
            // Not a cent less than the rules give: one more would break one of them.
            const qint64 more = (due + 1) * ExactAmount::perCent;
            QVERIFY(more > resources * rate
                || (left - 1) * ExactAmount::perCent < resources * group.left.hundredths);
            Means richer = base;
            richer.resources.cents += random.bounded(300);
            QVERIFY(of(richer, rate).due().cents >= due);
        }
    }

    /// Case 8: from the sixth day, by the days of the month.
    void fromTheSixthDay()
    {
        const Calculation done = of(means(1, 0, false, 651'69), 1500);
        ParticipationDays days{QDate(2026, 3, 10), {}, {}};
        QCOMPARE(firstDueDay(days, scale()), QDate(2026, 3, 15));
        QCOMPARE(dueDays(days, scale(), QDate(2026, 3, 31)), 17);
        QCOMPARE(dueIn(done, days, scale(), QDate(2026, 3, 1)).cents, 53'60);
        QCOMPARE(dueIn(done, days, scale(), QDate(2026, 2, 28)).cents, 0);
        QCOMPARE(dueIn(done, days, scale(), QDate(2026, 4, 30)).cents, 97'75);
        // Five days over the end of a month, of a leap year.
        days.arrival = QDate(2028, 2, 26);
        QCOMPARE(firstDueDay(days, scale()), QDate(2028, 3, 2));
        QCOMPARE(dueDays(days, scale(), QDate(2028, 2, 1)), 0);
        QCOMPARE(dueDays(days, scale(), QDate(2028, 3, 1)), 30);
        // A calculation made again while the stay goes on has no free days of its own.
        days = {QDate(2026, 3, 10), QDate(2026, 6, 10), {}};
        QCOMPARE(firstDueDay(days, scale()), QDate(2026, 6, 10));
        QCOMPARE(dueDays(days, scale(), QDate(2026, 6, 1)), 21);
        days.from = QDate(2026, 3, 12);
        QCOMPARE(firstDueDay(days, scale()), QDate(2026, 3, 15));
        // The night of the departure is spent elsewhere.
        days = {QDate(2026, 3, 10), {}, QDate(2026, 4, 11)};
        QCOMPARE(dueDays(days, scale(), QDate(2026, 4, 1)), 10);
        QCOMPARE(dueDays(days, scale(), QDate(2026, 5, 1)), 0);
        days.departure = QDate(2026, 3, 16);
        QCOMPARE(dueIn(done, days, scale(), QDate(2026, 3, 1)).cents, 3'15);
    }

    void shortStays()
    {
        const Calculation done = of(means(1, 0, false, 651'69), 1500);
        ParticipationDays days{QDate(2026, 3, 10), {}, QDate(2026, 3, 14)};
        QVERIFY(isShortStay(days, scale()));
        QCOMPARE(dueDays(days, scale(), QDate(2026, 3, 1)), 0);
        QCOMPARE(dueOfShortStay(done, days, Money{}).cents, 0);
        QCOMPARE(dueOfShortStay(done, days, Money{3'15}).cents, 12'60);
        QCOMPARE(dueOfShortStay(done, days, Money{3'16}).cents, 12'60); // not above the scale
        QCOMPARE(dueOfShortStay(done, days, Money{2'00}).cents, 8'00);
        QCOMPARE(dueOfShortStay(of(means(1, 0, false, 0), 1500), days, Money{2'00}).cents, 0);
        days.departure = QDate(2026, 3, 15);
        QVERIFY(isShortStay(days, scale()));
        days.departure = QDate(2026, 3, 16);
        QVERIFY(!isShortStay(days, scale()));
        days.departure = {};
        QVERIFY(!isShortStay(days, scale()));
    }

    /// What the file knows of the day of arrival is proposed, and nothing of today.
    void preparesFromTheFile()
    {
        settle();
        const ParticipationContent all = content(prepare(m_house.amadou));
        QCOMPARE(all.participation.arrivedOn, QDate(2026, 3, 10));
        QCOMPARE(all.participation.from, QDate(2026, 3, 10));
        QCOMPARE(all.participation.number, u"2026-0001"_s);
        QCOMPARE(all.participation.adults, 1);
        QCOMPARE(all.decision.number, u"2025-117"_s);
        QCOMPARE(all.lines.size(), 1u);
        QCOMPARE(all.lines.front().amount.cents, 651'69);
        QCOMPARE(all.lines.front().nature, u"rsa"_s);
        QCOMPARE(all.lines.front().month, PartialDate::of(2026, 2));
        QCOMPARE(all.lines.front().person, m_house.amadou);
        QCOMPARE(all.rate(), Rate{1500});
        QCOMPARE(
            refusal(*m_file, [&](Work& work) { participations::prepare(work, m_house.amadou); }),
            QList{ProblemKind::PlaceTaken});
        QCOMPARE(
            refusal(*m_file, [&](Work& work) { participations::prepare(work, m_house.binta); }),
            QList{ProblemKind::Missing});
        const QString told = sheet(all.participation.id);
        for (const char16_t* figure : {u"651,69 €", u"97,75 € par mois", u"53,60 € pour mars 2026",
                 u"195,51 €", u"553,94 € par mois, soit 18,46 € par jour", u"n° 2025-117",
                 u"18 décembre 2025", u"article 1er", u"à fixer"})
            QVERIFY2(told.contains(QString::fromUtf16(figure)), qPrintable(told));
    }

    /// A couple is one household: its participation is decided once, with whoever it was begun.
    void oneOfACouplePaysForBoth()
    {
        const QDate came(2026, 3, 28);
        m_file = newFile(came.addDays(40));
        m_house = house(*m_file);
        arrive(*m_file, {m_house.binta, m_house.carla}, m_house.second, came);
        arrive(*m_file, {m_house.amadou}, m_house.first, came);
        perform(*m_file, Operation::UpdateHousehold, [&](Work& work) {
            const HouseholdId id = households::create(work);
            for (const PersonId who : {m_house.binta, m_house.carla}) {
                Person adult = people::load(work, who);
                adult.birthDate = PartialDate::of(1980 + int(who.value), 4, 2);
                people::save(work, adult);
                Membership member;
                member.household = id;
                member.person = who;
                member.from = came.addYears(-3);
                households::save(work, member);
            }
            prefectDecisions::save(work, decision());
            return 0;
        });
        const ParticipationId both = prepare(m_house.binta);
        QCOMPARE(content(both).participation.adults, 2);
        const auto second = m_file->perform(Operation::PrepareParticipation,
            [&](Work& work) { participations::prepare(work, m_house.carla); });
        QCOMPARE(second.error().problems,
            (Problems{{QString(), ProblemKind::HouseholdPays, {u"Éluard"_s}}}));
        complete(both);
        QCOMPARE(
            refusal(*m_file, [&](Work& work) { participations::prepare(work, m_house.carla); }),
            QList{ProblemKind::HouseholdPays});
        QCOMPARE(countOf(m_house.carla), 0u);
        // Whoever lives with nobody is asked by themselves.
        QVERIFY(prepare(m_house.amadou).isValid());
    }

    void nothingReceivedIsNothingPaid()
    {
        settle();
        const ParticipationId id = prepare(m_house.carla);
        const QString told = sheet(id);
        QVERIFY(told.contains(u"0,00 € par mois"_s));
        complete(id);
        QCOMPARE(content(id).participation.amount.cents, 0);
    }

    /// Completed, it says what was known that day, whatever changes; the next version changes
    /// alone.
    void completedIsKept()
    {
        settle();
        const ParticipationId first = prepare(m_house.amadou);
        QCOMPARE(read([&](const Reader& r) { return participations::sheetOf(r, first); }).standing,
            u"PROJET – sans valeur de décision"_s);
        complete(first);
        const QString told = sheet(first);
        QVERIFY(!m_file->undoable());
        QCOMPARE(refusal(*m_file, [&](Work& work) { participations::complete(work, first, {}); }),
            QList{ProblemKind::Completed});
        QCOMPARE(refusal(*m_file, [&](Work& work) { participations::remove(work, first); }),
            QList{ProblemKind::Completed});
        QCOMPARE(refusal(*m_file,
                     [&](Work& work) {
                         ParticipationLine line = content(first).lines.front();
                         line.amount = Money{1};
                         participations::save(work, line);
                     }),
            QList{ProblemKind::Completed});
        // Of the person, of the structure, of the préfet's decision.
        perform(*m_file, Operation::UpdatePerson, [&](Work& work) {
            Person person = people::load(work, m_house.amadou);
            person.birthName = u"Sow"_s;
            people::save(work, person);
            PrefectDecision d = content(first).decision;
            d.small = Rate{1000};
            return prefectDecisions::save(work, d);
        });
        QCOMPARE(sheet(first), told);
        QCOMPARE(content(first).rate(), Rate{1500});

        const ParticipationId second = perform(*m_file, Operation::ReopenParticipation,
            [&](Work& work) { return participations::reopen(work, first); });
        QCOMPARE(content(second).participation.label(), u"2026-0001 / 2"_s);
        QCOMPARE(content(second).lines.size(), 1u);
        QCOMPARE(content(second).rate(), Rate{1000});
        QVERIFY(sheet(second).contains(u"65,16 € par mois"_s));
        perform(*m_file, Operation::UpdateParticipation, [&](Work& work) {
            Participation p = content(second).participation;
            p.from = QDate(2026, 4, 16);
            participations::save(work, p);
            ParticipationLine plan;
            plan.participation = second;
            plan.kind = ParticipationLineKind::DebtPlan;
            plan.amount = Money{420'00};
            return participations::save(work, plan);
        });
        complete(second);
        QCOMPARE(content(second).participation.amount.cents, 36'18);
        const Document replaced
            = read([&](const Reader& r) { return participations::sheetOf(r, first); });
        QCOMPARE(asRead(plainText(replaced)), told);
        QCOMPARE(replaced.standing, u"Remplacée par la version 2 à partir du 16 avril 2026"_s);
        QVERIFY(replaced.trace.startsWith(u"empreinte"_s));
        const auto rows
            = read([&](const Reader& r) { return participations::of(r, m_house.amadou); });
        QCOMPARE(rows.size(), 2u);
        QVERIFY(!rows[0].isReplaced && rows[1].isReplaced);
        // April: fifteen days of the first, fifteen of the second.
        QCOMPARE(read([&](const Reader& r) {
            return receipts::stillDue(r, m_house.amadou, QDate(2026, 4, 1)).cents;
        }),
            48'87 + 18'09);
    }

    /// A draft may be thrown away and undone; its number is not given again.
    void draftsGoAndComeBack()
    {
        settle();
        const QString before = dump(*m_file);
        const ParticipationId draft = prepare(m_house.amadou);
        const QString prepared = dump(*m_file);
        perform(*m_file, Operation::RemoveParticipation, [&](Work& work) {
            participations::remove(work, draft);
            return 0;
        });
        QCOMPARE(dump(*m_file), before);
        QVERIFY(m_file->undo());
        QCOMPARE(dump(*m_file), prepared);
        QVERIFY(m_file->undo());
        QCOMPARE(dump(*m_file), before);
        QCOMPARE(content(prepare(m_house.amadou)).participation.number, u"2026-0002"_s);
    }

    void handedOver()
    {
        settle();
        const ParticipationId id = prepare(m_house.amadou);
        const auto hand = [&](QDate on) {
            return refusal(
                *m_file, [&](Work& work) { participations::handOver(work, id, on, true); });
        };
        const QDate day = m_file->today();
        QCOMPARE(hand(day), QList{ProblemKind::NotCompleted});
        complete(id);
        QCOMPARE(hand({}), QList{ProblemKind::Required});
        QCOMPARE(hand(day.addDays(1)), QList{ProblemKind::DateInFuture});
        QCOMPARE(hand(day.addDays(-1)), QList{ProblemKind::EndBeforeStart});
        QCOMPARE(hand(day), QList<ProblemKind>());
        QCOMPARE(content(id).participation.handedOn, day);
        const Document notice
            = read([&](const Reader& r) { return participations::noticeOf(r, id); });
        QVERIFY(plainText(notice).contains(u", le 19 avril 2026."_s));
        int boxes = 0;
        for (const Block& block : notice.blocks)
            if (const auto* signing = std::get_if<SignatureBlock>(&block))
                for (const SignatureParty& party : signing->parties) {
                    QVERIFY(party.done == u"remise le 19 avril 2026 – original signé au dossier"_s);
                    ++boxes;
                }
        QCOMPARE(boxes, 2);
    }

    /// The scale is that of the CHRS: places of another are refused, with the article.
    void onlyPlacesOfAChrs()
    {
        settle();
        const ParticipationId id = prepare(m_house.amadou);
        const auto refused = [&] {
            return read([&](const Reader& r) {
                return participations::completionProblems(r, participations::content(r, id));
            });
        };
        QCOMPARE(refused(), Problems());
        const auto setScale = [&](LodgingId place, PlaceScale scale) {
            perform(*m_file, Operation::SavePlace, [&](Work& work) {
                Lodging lodging = lodgings::load(work, place);
                lodging.scale = scale;
                return lodgings::save(work, lodging);
            });
        };
        setScale(m_house.building, PlaceScale::Other);
        QCOMPARE(refused(),
            (Problems{{u"stay"_s, ProblemKind::OtherScale,
                {u"Bâtiment A · Chambre 12"_s, u"article 1er de l’arrêté du 13 mars 2002"_s}}}));
        setScale(m_house.first, PlaceScale::Chrs); // the nearest says it
        QCOMPARE(refused(), Problems());
        setScale(m_house.first, PlaceScale::AsAround);
        setScale(m_house.building, PlaceScale::AsAround);
        perform(*m_file, Operation::UpdateStructure, [&](Work& work) {
            Structure s = structures::load(work);
            s.kind = u"cada"_s;
            structures::save(work, s);
            return 0;
        });
        QCOMPARE(refused().value(0).kind, ProblemKind::OtherScale);
        QCOMPARE(refused().value(0).args.value(0), u"CHRS d’essai"_s);
        QCOMPARE(refusal(*m_file, [&](Work& work) { participations::complete(work, id, {}); }),
            QList{ProblemKind::OtherScale});
    }

    void decisionsOfThePrefect()
    {
        const auto fields = [](const PrefectDecision& d) {
            QStringList found;
            for (const Problem& problem : problems(d, QDate(2026, 3, 10)))
                found.append(problem.field);
            return found.join(u' ');
        };
        QCOMPARE(fields(decision()), QString());
        QCOMPARE(fields({}), u"number decidedOn from"_s);
        PrefectDecision d = decision();
        d.small = Rate{1501};
        d.large = Rate{1001};
        d.smallMeals = Rate{1999};
        d.largeMeals = Rate{4001};
        QCOMPARE(fields(d), u"small smallMeals large largeMeals"_s);
        d = decision();
        d.small = d.large = d.smallMeals = d.largeMeals = {}; // it says nothing of them
        QCOMPARE(fields(d), QString());
        d.flat = Money{-1};
        QCOMPARE(fields(d), u"flat"_s);

        settle();
        perform(*m_file, Operation::SavePrefectDecision, [&](Work& work) {
            PrefectDecision next = decision();
            next.number = u"2026-031"_s;
            next.from = QDate(2026, 4, 1);
            return prefectDecisions::save(work, next);
        });
        const auto on = [&](QDate day) {
            return read([&](const Reader& r) { return prefectDecisions::inForce(r, day).number; });
        };
        QCOMPARE(on(QDate(2025, 12, 31)), QString());
        QCOMPARE(on(QDate(2026, 1, 1)), u"2025-117"_s);
        QCOMPARE(on(QDate(2026, 3, 31)), u"2025-117"_s);
        QCOMPARE(on(QDate(2026, 4, 1)), u"2026-031"_s);
        const ParticipationContent all = content(prepare(m_house.amadou));
        QCOMPARE(
            refusal(*m_file, [&](Work& work) { prefectDecisions::remove(work, all.decision.id); }),
            QList{ProblemKind::StillUsed});
        // A household of which the decision says nothing is not computed.
        perform(*m_file, Operation::SavePrefectDecision, [&](Work& work) {
            PrefectDecision silent = all.decision;
            silent.small = {};
            return prefectDecisions::save(work, silent);
        });
        QCOMPARE(calculationProblems(content(all.participation.id)),
            (Problems{{u"decision"_s, ProblemKind::Required, {}}}));
    }

    void absencesByTheRuleOfTheStructure_data()
    {
        QTest::addColumn<AbsenceRule>("rule");
        QTest::addColumn<qint64>("due");
        // Away ten nights of the thirty of April, with meals at 40 %; 15 % without.
        QTest::newRow("not fixed") << AbsenceRule::ToFix << qint64(260'67);
        QTest::newRow("full") << AbsenceRule::Full << qint64(260'67);
        QTest::newRow("without meals") << AbsenceRule::WithoutMeals << qint64(173'78 + 32'58);
        QTest::newRow("suspended") << AbsenceRule::Suspended << qint64(199'85); // 23 of 30 days
    }
    void absencesByTheRuleOfTheStructure()
    {
        QFETCH(AbsenceRule, rule);
        QFETCH(qint64, due);
        settle();
        perform(*m_file, Operation::SavePrefectDecision, [&](Work& work) {
            PrefectDecision d = prefectDecisions::list(work).front();
            d.absences = rule;
            d.absenceNights = 3;
            prefectDecisions::save(work, d);
            const Stay stay = stays::of(work, m_house.amadou).front().stay;
            Absence away;
            away.admission = stay.admission;
            away.person = m_house.amadou;
            away.from = QDate(2026, 4, 5);
            away.to = QDate(2026, 4, 15);
            return stays::save(work, away);
        });
        const ParticipationId id = prepare(m_house.amadou);
        perform(*m_file, Operation::UpdateParticipation, [&](Work& work) {
            Participation p = participations::load(work, id);
            p.meals = true;
            return participations::save(work, p);
        });
        complete(id);
        QCOMPARE(read([&](const Reader& r) {
            return receipts::stillDue(r, m_house.amadou, QDate(2026, 4, 1)).cents;
        }),
            due);
    }

    /// Numbers without a gap, amounts in letters, what is still due; nothing is erased, a
    /// counter-receipt cancels once.
    void receiptsStay()
    {
        settle();
        complete(prepare(m_house.amadou));
        const Receipt asked
            = read([&](const Reader& r) { return receipts::proposed(r, m_house.amadou); });
        QCOMPARE(asked.amount.cents, 53'60);
        QCOMPARE(asked.periodFrom, QDate(2026, 3, 15));
        QCOMPARE(asked.periodTo, QDate(2026, 3, 31));
        QCOMPARE(asked.receivedFrom, u"Diarra"_s);
        const ReceiptId first = pay(m_house.amadou, 50'00);
        QVERIFY(!m_file->undoable());
        const auto load = [&](ReceiptId id) {
            return read([&](const Reader& r) { return receipts::load(r, id); });
        };
        const auto paper = [&](ReceiptId id) {
            return read([&](const Reader& r) { return receipts::paperOf(r, id); });
        };
        QCOMPARE(load(first).number, u"2026-0001"_s);
        const QString told = asRead(plainText(paper(first)));
        QCOMPARE(told.count(u"50,00 €"_s), 2);
        QCOMPARE(told.count(u"Cinquante euros"_s), 2);
        QCOMPARE(told.count(u"3,60 €"_s), 2);
        QVERIFY(told.contains(u"du 15 mars 2026 au 31 mars 2026"_s));
        QVERIFY(told.contains(u"pas une quittance de loyer"_s));
        QVERIFY(paper(first).standing.isEmpty());
        // The rest of March comes before April.
        QCOMPARE(read([&](const Reader& r) {
            return receipts::proposed(r, m_house.amadou).amount.cents;
        }),
            3'60);
        const auto cancel = [&](ReceiptId id, const QString& why) {
            QList<ProblemKind> kinds;
            const auto done = m_file->perform(
                Operation::CancelReceipt, [&](Work& work) { receipts::cancel(work, id, why, {}); });
            if (!done)
                for (const Problem& problem : done.error().problems)
                    kinds.append(problem.kind);
            return kinds;
        };
        QCOMPARE(cancel(first, u" "_s), QList{ProblemKind::Required});
        QCOMPARE(cancel(first, u"saisi deux fois"_s), QList<ProblemKind>());
        QCOMPARE(cancel(first, u"encore"_s), QList{ProblemKind::AlreadyCompleted});
        auto rows = read([&](const Reader& r) { return receipts::of(r, m_house.amadou); });
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].receipt.number, u"2026-0002"_s); // a refused one takes no number
        QCOMPARE(rows[0].receipt.amount.cents, -50'00);
        QCOMPARE(rows[0].cancels, u"2026-0001"_s);
        QCOMPARE(rows[1].cancelledBy, u"2026-0002"_s);
        QCOMPARE(cancel(rows[0].receipt.id, u"non"_s), QList{ProblemKind::AlreadyCompleted});
        QCOMPARE(asRead(plainText(paper(first))), told);
        QCOMPARE(asRead(paper(first).standing), u"ANNULÉ par le contre-récépissé n° 2026-0002"_s);
        const QString counter = asRead(plainText(paper(rows[0].receipt.id)));
        QVERIFY(counter.contains(u"Annule le récépissé n° 2026-0001 de 50,00 €"_s));
        QVERIFY(counter.contains(u"saisi deux fois"_s));
        QCOMPARE(read([&](const Reader& r) {
            return receipts::stillDue(r, m_house.amadou, QDate(2026, 3, 1)).cents;
        }),
            53'60);
        QCOMPARE(load(pay(m_house.amadou, 53'60)).number, u"2026-0003"_s);
        QVERIFY(!sql(u"DELETE FROM receipt"_s));
        QCOMPARE(refusal(*m_file,
                     [&](Work& work) {
                         Receipt none = receipts::proposed(work, m_house.amadou);
                         none.amount = {};
                         receipts::give(work, none);
                     }),
            (QList{ProblemKind::OutOfRange, ProblemKind::Required}));
    }

    void shortStaysPayTheFlatAmount()
    {
        settle();
        perform(*m_file, Operation::Depart, [&](Work& work) {
            const Stay stay = stays::of(work, m_house.amadou).front().stay;
            stays::depart(work, stay.id, {QDate(2026, 3, 14), {}, {}, {}});
            return 0;
        });
        const ParticipationId id = prepare(m_house.amadou);
        QVERIFY(sheet(id).contains(u"8,00 € pour le séjour"_s));
        QVERIFY(sheet(id).contains(u"2,00 € par jour"_s));
        perform(*m_file, Operation::SavePrefectDecision, [&](Work& work) {
            PrefectDecision d = content(id).decision;
            d.flat = {};
            return prefectDecisions::save(work, d);
        });
        QVERIFY(sheet(id).contains(u"rien n’est demandé"_s));
        perform(*m_file, Operation::SavePrefectDecision, [&](Work& work) {
            PrefectDecision d = content(id).decision;
            d.flat = Money{2'00};
            return prefectDecisions::save(work, d);
        });
        complete(id);
        QCOMPARE(read([&](const Reader& r) {
            return receipts::stillDue(r, m_house.amadou, QDate(2026, 3, 1)).cents;
        }),
            8'00);
    }

    /// Every sealed column refuses another value, and what was changed by other ways is found.
    void sealedAndChecked()
    {
        settle();
        const ParticipationId id = prepare(m_house.amadou);
        complete(id);
        (void)pay(m_house.amadou, 10'00);
        const auto found = [](const Reader& r) {
            QStringList told;
            for (const CheckFinding& f : check(r).findings)
                told.append(QStringLiteral("%1 %2 %3").arg(int(f.kind)).arg(f.table, f.detail));
            return told.join(u'\n');
        };
        QCOMPARE(read(found), QString());
        for (const char* table : {"participation", "participation_line", "receipt"})
            for (const ColumnInfo& column : describedTable(QLatin1String(table))->columns) {
                const bool isText = column.kind.kind == ColumnKind::Date
                    || column.kind.kind == ColumnKind::PartialDate
                    || column.kind.kind == ColumnKind::Text
                    || column.kind.kind == ColumnKind::LongText
                    || column.kind.kind == ColumnKind::Term || column.kind.kind == ColumnKind::Code;
                const QString other = column.kind.kind == ColumnKind::Content ? u"NULL"_s
                    : isText                                                  ? u"'2020-01-01'"_s
                                                                              : u"7"_s;
                if (!column.traits.free)
                    QVERIFY2(
                        !sql(QStringLiteral("UPDATE %1 SET %2 = %3")
                                 .arg(QLatin1String(table), QLatin1String(column.name), other)),
                        column.name);
            }
        const QString told = read([&](const Reader& r) {
            for (const char* statement :
                {"DROP TRIGGER participation_line_frozen", "DROP TRIGGER participation_frozen",
                    "DROP TRIGGER receipt_kept", "UPDATE participation_line SET amount = 1",
                    "UPDATE participation SET sheet = notice", "DELETE FROM receipt"})
                Sql(r).database().exec(QLatin1String(statement));
            return found(r);
        });
        const QString notAsSigned = QString::number(int(CheckKind::NotAsSigned));
        QVERIFY2(told.contains(notAsSigned + u" participation_line amount"_s), qPrintable(told));
        QVERIFY2(told.contains(notAsSigned + u" participation sheet"_s), qPrintable(told));
        QVERIFY2(told.contains(notAsSigned + u" receipt "_s), qPrintable(told));
    }

    /// What was told without a journal, as the demonstration is, and completed by an operation.
    void completedOfADemonstration()
    {
        settle();
        ParticipationId id;
        QVERIFY(
            m_file->fill([&](Work& work) { id = participations::prepare(work, m_house.amadou); }));
        complete(id);
        QVERIFY(read([](const Reader& r) { return check(r); }).isSound());
    }

    /// Two files of one person become one: what was decided and paid goes with it.
    void followsAMergedPerson()
    {
        settle();
        complete(prepare(m_house.amadou));
        (void)pay(m_house.amadou, 53'60);
        perform(*m_file, Operation::MergePeople, [&](Work& work) {
            MergeOrder order;
            order.kept = m_house.binta;
            order.gone = m_house.amadou;
            order.result = people::load(work, m_house.binta);
            duplicates::merge(work, order);
            return 0;
        });
        QCOMPARE(
            read([&](const Reader& r) { return participations::of(r, m_house.binta); }).size(), 1u);
        QCOMPARE(read([&](const Reader& r) { return receipts::of(r, m_house.binta); }).size(), 1u);
        QVERIFY(read([](const Reader& r) { return check(r); }).isSound());
    }
};

QTEST_GUILESS_MAIN(TestParticipation)
#include "test_participation.moc"
