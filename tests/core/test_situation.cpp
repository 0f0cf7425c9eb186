#include "core/check/check.h"
#include "core/sentence/sentences.h"
#include "core/situation/path.h"
#include "core/situation/renewal_list.h"
#include "core/storage/sql.h"
#include "fixture.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

Situation fact(PersonId person, SituationFamily family, const char* kind, QDate from, QDate to = {})
{
    Situation s;
    s.person = person;
    s.family = family;
    s.kind = QLatin1String(kind);
    s.from = from;
    s.to = to;
    return s;
}

/// « street …2025-01-31, chrs 2025-02-01… » : a family from the earliest.
QString told(const StructureFile& file, PersonId person, SituationFamily family)
{
    return *file.query([&](const Reader& r) {
        QStringList parts;
        for (const Situation& s : situations::history(r, person, family))
            parts.append(
                s.kind + u' ' + s.from.toString(Qt::ISODate) + u'…' + s.to.toString(Qt::ISODate));
        return parts.join(u", ");
    });
}

} // namespace

/// Dated facts: any day can be described, a change keeps what was before.
class TestSituation : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    PersonId m_person;

    SituationId add(const Situation& s)
    {
        return perform(*m_file, Operation::ChangeSituation,
            [&](Work& work) { return situations::add(work, s); });
    }
    SituationId lives(const char* kind, QDate from, QDate to = {})
    {
        return add(fact(m_person, SituationFamily::Housing, kind, from, to));
    }
    QString housing() const { return told(*m_file, m_person, SituationFamily::Housing); }
    Situation load(SituationId id) const
    {
        return *m_file->query([&](const Reader& r) { return situations::load(r, id); });
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_person = openCase(*m_file).person;
    }

    void aChangeEndsWhatWasBefore()
    {
        lives("street", {});
        lives("emergency", QDate(2024, 2, 29));
        lives("chrs", QDate(2025, 3, 1));
        QCOMPARE(
            housing(), u"street …2024-02-28, emergency 2024-02-29…2025-02-28, chrs 2025-03-01…"_s);
        const auto on = [&](QDate day) {
            const auto facts
                = *m_file->query([&](const Reader& r) { return situations::at(r, m_person, day); });
            return facts.size() == 1 ? facts.front().kind : QString();
        };
        QCOMPARE(on(QDate(2024, 2, 28)), u"street"_s);
        QCOMPARE(on(QDate(2024, 2, 29)), u"emergency"_s);
        QCOMPARE(on(QDate(2025, 1, 31)), u"emergency"_s);
        QCOMPARE(on(today), u"chrs"_s);
        QVERIFY(m_file->undo().ok());
        QCOMPARE(housing(), u"street …2024-02-28, emergency 2024-02-29…"_s);
    }

    void aPeriodPutInThePast()
    {
        lives("hosted", QDate(2020, 1, 1));
        lives("chrs", QDate(2025, 1, 1));
        lives("hospital", QDate(2022, 5, 1), QDate(2022, 5, 31)); // inside: what was around goes on
        QCOMPARE(housing(),
            u"hosted 2020-01-01…2022-04-30, hospital 2022-05-01…2022-05-31,"
            " hosted 2022-06-01…2024-12-31, chrs 2025-01-01…"_s);
        lives("street", QDate(2024, 6, 1)); // no end: up to the next
        QVERIFY(
            housing().contains(u"hosted 2022-06-01…2024-05-31, street 2024-06-01…2024-12-31"_s));
        lives("hotel", QDate(2024, 12, 1), QDate(2025, 1, 31)); // pushes the next
        QVERIFY(housing().endsWith(u"hotel 2024-12-01…2025-01-31, chrs 2025-02-01…"_s));
        const QString before = housing();
        QCOMPARE(refusal(*m_file,
                     [&](Work& work) {
                         situations::add(work,
                             fact(m_person, SituationFamily::Housing, "squat", QDate(2022, 4, 1),
                                 QDate(2022, 7, 1)));
                     }),
            QList{ProblemKind::Overlaps});
        QCOMPARE(housing(), before);
    }

    void severalIncomesHoldTogether()
    {
        add(fact(m_person, SituationFamily::Income, "rsa", QDate(2025, 1, 1)));
        add(fact(m_person, SituationFamily::Income, "housing", QDate(2025, 6, 1)));
        QCOMPARE(told(*m_file, m_person, SituationFamily::Income),
            u"rsa 2025-01-01…, housing 2025-06-01…"_s);
    }

    void aCorrectionTakesItsNeighboursAlong()
    {
        lives("street", QDate(2024, 1, 1));
        const SituationId id = lives("emergency", QDate(2024, 6, 1));
        lives("chrs", QDate(2025, 1, 1));
        const Situation shown = load(id);
        Situation moved = shown;
        moved.from = QDate(2024, 5, 15);
        moved.to = QDate(2025, 1, 14);
        perform(*m_file, Operation::CorrectSituation, [&](Work& work) {
            situations::correct(work, moved, shown);
            return 0;
        });
        QCOMPARE(housing(),
            u"street 2024-01-01…2024-05-14, emergency 2024-05-15…2025-01-14, chrs 2025-01-15…"_s);
        Situation tooFar = moved;
        tooFar.from = QDate(2023, 12, 31);
        QCOMPARE(refusal(*m_file, [&](Work& work) { situations::correct(work, tooFar, moved); }),
            QList{ProblemKind::Overlaps});
        QVERIFY(m_file->undo().ok());
        QVERIFY(housing().contains(u"emergency 2024-06-01…2024-12-31"_s));
    }

    void twoDesksCorrectDifferentFields()
    {
        const SituationId id = lives("hosted", QDate(2024, 1, 1));
        const Situation shown = load(id);
        Situation here = shown;
        here.detail = u"chez sa sœur"_s;
        Situation there = shown;
        there.kind = u"hotel"_s;
        for (const Situation& s : {there, here})
            perform(*m_file, Operation::CorrectSituation, [&](Work& work) {
                situations::correct(work, s, shown);
                return 0;
            });
        QCOMPARE(load(id).kind, u"hotel"_s);
        QCOMPARE(load(id).detail, u"chez sa sœur"_s);
    }

    void renewals_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("term");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const QDate endOfJune(2026, 6, 30);
        // J-120 to J-60, in days: two calendar months would be a day too late in spring
        QTest::newRow("permit") << u"permit"_s << u"one_year"_s << endOfJune << QDate(2026, 3, 2)
                                << QDate(2026, 5, 1);
        QTest::newRow("leap February") << u"permit"_s << u"resident"_s << QDate(2024, 6, 28)
                                       << QDate(2024, 2, 29) << QDate(2024, 4, 29);
        QTest::newRow("spring") << u"permit"_s << u"multi_year"_s << QDate(2027, 4, 27)
                                << QDate(2026, 12, 28) << QDate(2027, 2, 26);
        // not asked online: during the last two months
        QTest::newRow("receipt") << u"permit"_s << u"receipt"_s << endOfJune << QDate(2026, 4, 30)
                                 << endOfJune;
        QTest::newRow("css") << u"health_cover"_s << u"css"_s << QDate(2026, 7, 15)
                             << QDate(2026, 3, 15) << QDate(2026, 5, 15);
        QTest::newRow("ame") << u"health_cover"_s << u"ame"_s << QDate(2026, 7, 15)
                             << QDate(2026, 5, 15) << QDate(2026, 7, 15);
        QTest::newRow("housing request")
            << u"housing_request"_s << u"active"_s << QDate(2026, 3, 31) << QDate(2026, 2, 28)
            << QDate(2026, 3, 31);
    }

    void renewals()
    {
        QFETCH(QDate, term);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        Situation s;
        s.family = fromCode<SituationFamily>(
            *static_cast<QString*>(QTest::qData("family", qMetaTypeId<QString>())));
        s.kind = *static_cast<QString*>(QTest::qData("kind", qMetaTypeId<QString>()));
        QCOMPARE(renewal(s, from), Renewal::None);
        s.expiresOn = term;
        QCOMPARE(renewalWindow(s), std::optional(RenewalWindow{from, to}));
        QCOMPARE(renewal(s, from.addDays(-1)), Renewal::Later);
        QCOMPARE(renewal(s, from), Renewal::Now);
        QCOMPARE(renewal(s, to), Renewal::Now);
        QCOMPARE(renewal(s, to.addDays(1)), Renewal::Late);
        // The day to name: the last of the window, and once it is missed the term.
        QCOMPARE(renewBy(s, to), to);
        QCOMPARE(renewBy(s, to.addDays(1)), term);
        QVERIFY(!s.hasExpired(term));
        QVERIFY(s.hasExpired(term.addDays(1)));
        s.to = from.addDays(-1);
        QCOMPARE(renewal(s, from), Renewal::None); // what ended is not renewed
        QVERIFY(!s.isPast(s.to));
        QVERIFY(s.isPast(from));
        QVERIFY(!Situation().isPast(today));
        QVERIFY(!Situation().hasExpired(today));
    }

    void aRequestLastsAYear()
    {
        QCOMPARE(housingRequestTerm(QDate(2024, 2, 29)), QDate(2025, 2, 28));
        QCOMPARE(housingRequestTerm(QDate(2025, 3, 1)), QDate(2026, 3, 1));
    }

    void whatIsRefused()
    {
        const auto kinds = [&](const Situation& s) {
            return refusal(*m_file, [&](Work& work) { situations::add(work, s); });
        };
        QCOMPARE(kinds(fact(m_person, SituationFamily::Housing, "", today)),
            QList{ProblemKind::Required});
        QCOMPARE(kinds(fact(m_person, SituationFamily::Housing, "chrs", today.addDays(1))),
            QList{ProblemKind::DateInFuture});
        QCOMPARE(kinds(fact(m_person, SituationFamily::Housing, "chrs", today, today.addDays(-1))),
            QList{ProblemKind::EndBeforeStart});
    }

    void numbersAreMasked()
    {
        QCOMPARE(masked(u"9912345678"_s), u"••••••678"_s);
        QCOMPARE(masked(u"123"_s), u"••••••"_s);
        QCOMPARE(masked({}), QString());
    }

    void inWordsForASheet()
    {
        Situation permit = fact(m_person, SituationFamily::Permit, "one_year", QDate(2025, 7, 1));
        permit.number = u"9912345678"_s;
        permit.expiresOn = QDate(2026, 6, 30);
        add(permit);
        Situation rsa = fact(m_person, SituationFamily::Income, "rsa", {});
        rsa.amount = {63570};
        add(rsa);
        const auto lines = *m_file->query([&](const Reader& r) {
            return situations::describe(r, Sentences(r), m_person, today);
        });
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].text, u"RSA, 635,70\u00a0€ par mois"_s);
        QCOMPARE(lines[1].text,
            u"Carte de séjour temporaire (1 an) – depuis le 1er juillet 2025, jusqu’au 30 juin 2026"_s);
    }

    void everyKindIsAWordOfItsList()
    {
        const Vocabulary words = Vocabulary::builtIn();
        for (const auto& [family, code] : codes<SituationFamily>)
            QVERIFY2(!words.terms(kindList(family)).empty(), code);
        lives("castle", today);
        const CheckReport report = *m_file->query([](const Reader& r) { return check(r); });
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.front().detail, u"kind = castle"_s);
    }

    void whatIsToBeRenewedIsListed()
    {
        const Case other = openCase(*m_file);
        const auto says
            = [&](PersonId person, SituationFamily family, const char* kind, QDate term) {
                  Situation s = fact(person, family, kind, QDate(2024, 1, 1));
                  s.expiresOn = term;
                  add(s);
              };
        const auto listed = [&](QDate day, ProfessionalId referent = {}) {
            return *m_file->query([&](const Reader& r) {
                QStringList kinds;
                QList<QDate> shown;
                for (const RenewalRow& row : situations::renewals(r, day, referent)) {
                    kinds << row.fact.kind;
                    shown << renewBy(row.fact, day);
                }
                return std::is_sorted(shown.begin(), shown.end()) ? kinds.join(u' ')
                                                                  : u"unsorted"_s;
            });
        };
        says(m_person, SituationFamily::Permit, "one_year", today.addDays(120));
        says(m_person, SituationFamily::HealthCover, "css", today.addMonths(4).addDays(1));
        says(m_person, SituationFamily::HousingRequest, "active", today.addMonths(1));
        says(other.person, SituationFamily::Protection, "curatorship", today.addMonths(-3));
        QCOMPARE(listed(today), u"curatorship active one_year"_s);
        QCOMPARE(listed(today.addDays(-1)), u"curatorship"_s);
        QCOMPARE(listed(today.addDays(1)), u"active one_year css"_s);
        QCOMPARE(listed(today, other.referent), u"curatorship"_s);
        // Late for its renewal and not ended yet, it is shown by its end: in its place.
        says(other.person, SituationFamily::Permit, "refugee", today.addDays(40));
        QCOMPARE(listed(today, {}).count(u' '), 3);
        // Nobody asks a person who is no longer accompanied.
        perform(*m_file, Operation::UpdateAccompaniment, [&](Work& work) {
            Accompaniment ended = accompaniments::load(work, other.accompaniment);
            ended.closedOn = today;
            return accompaniments::save(work, ended);
        });
        QCOMPARE(listed(today), u"active one_year"_s);
    }

    void listsReadTheirIndex()
    {
        const QString plan = *m_file->query([&](const Reader& r) {
            QString text;
            for (Rows rows = Sql(r).select(QStringLiteral(
                     "EXPLAIN QUERY PLAN SELECT id FROM situation"
                     " WHERE person_id = 1 AND family = 'housing' ORDER BY from_date, id"));
                 rows.next();)
                text += rows.query().value(3).toString() + u'\n';
            return text;
        });
        QVERIFY2(plan.contains(u"situation_by_person (person_id=? AND family=?)"_s)
                && !plan.contains(u"TEMP B-TREE"_s),
            qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(TestSituation)
#include "test_situation.moc"
