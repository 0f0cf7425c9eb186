#include "core/map/levers.h"
#include "core/map/map_layout.h"
#include "core/storage/sql.h"
#include "fixture.h"

#include <QRandomGenerator>

using namespace jalons;
using namespace jalons::testing;

/// The map of difficulties: who stays who, what may be linked, where one acts first, where it
/// stands.
class TestMap : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Case m_case;
    AssessmentId m_diagnostic;

    AssessmentId assessment(AssessmentKind kind, QDate day)
    {
        return perform(*m_file, Operation::StartDiagnostic, [&](Work& work) {
            Assessment a;
            a.accompaniment = m_case.accompaniment;
            a.kind = kind;
            a.startedOn = day;
            return assessments::save(work, a);
        });
    }
    void say(AssessmentId assessment, const QString& domain, std::vector<Finding> findings)
    {
        perform(*m_file, Operation::UpdateDiagnostic, [&](Work& work) {
            DomainEntry e = assessments::entry(work, assessment, domain);
            e.status = EntryStatus::Open;
            e.findings = std::move(findings);
            return assessments::save(work, e);
        });
    }
    std::vector<Finding> said(AssessmentId assessment, const QString& domain) const
    {
        return m_file
            ->query([&](const Reader& r) { return assessments::entry(r, assessment, domain); })
            ->findings;
    }
    DifficultyMap map() const
    {
        return *m_file->query([&](const Reader& r) { return maps::of(r, m_case.accompaniment); });
    }
    FactorId named(const QString& text) const
    {
        for (const Factor& one : map().factors)
            if (one.text == text)
                return one.id;
        return {};
    }
    static Finding difficulty(const char16_t* text)
    {
        return {{}, FindingKind::Difficulty, QString::fromUtf16(text)};
    }
    static Finding strength(const char16_t* text)
    {
        return {{}, FindingKind::Strength, QString::fromUtf16(text)};
    }
    FactorLinkId link(FactorId from, FactorId to, LinkKind kind = LinkKind::LeadsTo)
    {
        return perform(*m_file, Operation::UpdateMap, [&](Work& work) {
            return maps::save(work, {{}, from, to, kind});
        });
    }
    /// A map of difficulties called A, B, C…, joined as told: « AB BC ».
    static DifficultyMap drawn(int count, const QString& arrows)
    {
        DifficultyMap map;
        for (int i = 0; i < count; ++i) {
            Factor factor;
            factor.id = {i + 1};
            factor.text = QChar(u'A' + i);
            factor.domain = QStringLiteral("housing");
            map.factors.push_back(factor);
        }
        for (const QString& arrow : arrows.split(u' ', Qt::SkipEmptyParts))
            map.links.push_back({{qint64(map.links.size()) + 1}, {arrow[0].unicode() - u'A' + 1},
                {arrow[1].unicode() - u'A' + 1}});
        return map;
    }
    static QString letters(const std::vector<FactorId>& factors)
    {
        QString text;
        for (const FactorId one : factors)
            text += QChar(u'A' + int(one.value) - 1);
        return text;
    }
    /// « A>BCDEF 0/0 » of each, in their rank.
    static QStringList told(const Levers& levers)
    {
        QStringList lines;
        for (const Lever& one : levers.ranked)
            lines.append(QStringLiteral("%1>%2 %3/%4")
                             .arg(letters({one.factor}), letters(one.dominated))
                             .arg(one.circuits)
                             .arg(one.circuitsOfLoop));
        return lines;
    }

private slots:
    void init()
    {
        m_file = newFile(today);
        m_case = openCase(*m_file, today.addDays(-90));
        m_diagnostic = assessment(AssessmentKind::Initial, today.addDays(-80));
    }

    void aDifficultyStaysTheSameFromOneAssessmentToTheNext()
    {
        say(m_diagnostic, QStringLiteral("budget"),
            {difficulty(u"Dettes de loyer"), strength(u"Tient ses comptes"),
                {{}, FindingKind::Need, QStringLiteral("un plan")}});
        say(m_diagnostic, QStringLiteral("housing"), {difficulty(u"Dettes de loyer")});
        QCOMPARE(map().factors.size(), std::size_t(3)); // a need is none; each domain has its own
        perform(*m_file, Operation::CompleteAssessment, [&](Work& work) {
            Assessment a = assessments::load(work, m_diagnostic);
            a.completedOn = today.addDays(-70);
            return assessments::save(work, a);
        });
        const AssessmentId later = assessment(AssessmentKind::Intermediate, today.addDays(-5));
        say(later, QStringLiteral("budget"),
            {difficulty(u"dettes de LOYER"), difficulty(u"Saisie")});
        QCOMPARE(map().factors.size(), std::size_t(4));
        QCOMPARE(said(later, QStringLiteral("budget"))[0].factor,
            said(m_diagnostic, QStringLiteral("budget"))[0].factor);
        QCOMPARE(map().factors[0].text, QStringLiteral("dettes de LOYER")); // as said last
        QCOMPARE(said(m_diagnostic, QStringLiteral("budget"))[0].text,
            QStringLiteral("Dettes de loyer"));
        // Said otherwise where it stands, it is the same one.
        std::vector<Finding> now = said(later, QStringLiteral("budget"));
        now[1].text = QStringLiteral("Saisie sur salaire");
        const FactorId seizure = now[1].factor;
        say(later, QStringLiteral("budget"), now);
        QCOMPARE(named(QStringLiteral("Saisie sur salaire")), seizure);
        QVERIFY(!named(QStringLiteral("Saisie")).isValid());
        // What one assessment takes away another may still say.
        say(later, QStringLiteral("budget"), {});
        QVERIFY(named(QStringLiteral("dettes de LOYER")).isValid());
        QVERIFY(!named(QStringLiteral("Saisie sur salaire")).isValid());
    }

    /// A word taken away takes no drawing along; with its last link what nobody says goes.
    void whatNobodySaysAnyMoreStaysWhileItIsLinked()
    {
        say(m_diagnostic, QStringLiteral("budget"), {difficulty(u"Dettes"), difficulty(u"Crédit")});
        say(m_diagnostic, QStringLiteral("health"), {difficulty(u"Insomnie")});
        const FactorId debts = named(QStringLiteral("Dettes"));
        const FactorLinkId one = link(debts, named(QStringLiteral("Insomnie")));
        const FactorLinkId two = link(named(QStringLiteral("Crédit")), debts);
        say(m_diagnostic, QStringLiteral("budget"), {});
        QCOMPARE(map().factors.size(), std::size_t(3));
        QCOMPARE(map().links.size(), std::size_t(2));
        QCOMPARE(map().unsaid, (std::vector<FactorId>{debts, named(QStringLiteral("Crédit"))}));
        // Said again, it is the one that was drawn.
        say(m_diagnostic, QStringLiteral("budget"), {difficulty(u"DETTES")});
        QCOMPARE(said(m_diagnostic, QStringLiteral("budget"))[0].factor, debts);
        QCOMPARE(map().unsaid, std::vector<FactorId>{named(QStringLiteral("Crédit"))});
        const DifficultyMap before = map();
        perform(*m_file, Operation::UpdateMap, [&](Work& work) {
            maps::remove(work, two);
            return 0;
        });
        QVERIFY(!named(QStringLiteral("Crédit")).isValid());
        QCOMPARE(named(QStringLiteral("DETTES")), debts);
        QVERIFY(m_file->undo());
        QCOMPARE(map(), before);
        // The other end of a link is another one: what it leaves goes when nobody says it.
        perform(*m_file, Operation::UpdateMap, [&](Work& work) {
            FactorLink moved = maps::loadLink(work, two);
            moved.from = named(QStringLiteral("Insomnie"));
            maps::remove(work, one);
            return maps::save(work, moved);
        });
        QVERIFY(!named(QStringLiteral("Crédit")).isValid());
        QCOMPARE(map().unsaid, std::vector<FactorId>());
        // A file that something else wrote to: a link to somebody else's difficulty is not drawn.
        const Case other = openCase(*m_file, today.addDays(-3));
        QCOMPARE(map().links.size(), std::size_t(1));
        perform(*m_file, Operation::UpdateMap, [&](Work& work) {
            Sql(work).database().exec(QStringLiteral("UPDATE factor SET accompaniment_id = %1"
                                                     " WHERE id = %2")
                                          .arg(other.accompaniment.value)
                                          .arg(debts.value));
            factors::place(work, named(QStringLiteral("Insomnie")), 5, 5);
            return 0;
        });
        QVERIFY(map().links.empty());
        QCOMPARE(layOut(map()).places.size(), std::size_t(1));
    }

    void whatMayBeLinked()
    {
        say(m_diagnostic, QStringLiteral("health"),
            {difficulty(u"Insomnie"), difficulty(u"Angoisse"), strength(u"Un médecin")});
        const FactorId insomnia = named(QStringLiteral("Insomnie"));
        const FactorId fear = named(QStringLiteral("Angoisse"));
        const FactorId doctor = named(QStringLiteral("Un médecin"));
        const FactorLinkId first = link(insomnia, fear);
        const auto refused = [&](FactorId from, FactorId to, LinkKind kind) {
            const Problems found = problems(FactorLink{{}, from, to, kind}, map());
            return found.isEmpty() ? QStringLiteral("taken")
                                   : found[0].field + u' ' + QString::number(int(found[0].kind));
        };
        const auto kind = [](const char* field, ProblemKind what) {
            return QLatin1String(field) + QStringLiteral(" %1").arg(int(what));
        };
        QCOMPARE(refused({}, fear, LinkKind::LeadsTo), kind("from", ProblemKind::Required));
        QCOMPARE(refused(fear, {}, LinkKind::LeadsTo), kind("to", ProblemKind::Required));
        QCOMPARE(refused(fear, fear, LinkKind::LeadsTo), kind("to", ProblemKind::LinkToItself));
        QCOMPARE(refused(insomnia, fear, LinkKind::LeadsTo), kind("to", ProblemKind::AlreadyUsed));
        QCOMPARE(refused(insomnia, fear, LinkKind::Worsens), QStringLiteral("taken"));
        QCOMPARE(refused(fear, insomnia, LinkKind::LeadsTo), QStringLiteral("taken"));
        QCOMPARE(refused(doctor, fear, LinkKind::Protects), QStringLiteral("taken"));
        QCOMPARE(refused(doctor, fear, LinkKind::Worsens), kind("kind", ProblemKind::NoSuchLink));
        QCOMPARE(refused(fear, doctor, LinkKind::Worsens), kind("to", ProblemKind::NoSuchLink));
        QCOMPARE(refused(fear, doctor, LinkKind::Protects), kind("to", ProblemKind::NoSuchLink));
        QCOMPARE(refused({999}, fear, LinkKind::LeadsTo), kind("from", ProblemKind::Missing));
        // A link that is changed is not its own double.
        const FactorLink stored
            = *m_file->query([&](const Reader& r) { return maps::loadLink(r, first); });
        FactorLink changed = stored;
        changed.sureness = Sureness::Supposed;
        QVERIFY(problems(changed, map()).isEmpty());
        QVERIFY(m_file->perform(
            Operation::UpdateMap, [&](Work& work) { maps::save(work, changed, &stored); }));
        QCOMPARE(map().links, std::vector<FactorLink>{changed});
        // Somebody else's difficulty is none of this map.
        const Case other = openCase(*m_file, today.addDays(-3));
        const AssessmentId theirs = perform(*m_file, Operation::StartDiagnostic, [&](Work& work) {
            Assessment a;
            a.accompaniment = other.accompaniment;
            a.startedOn = today.addDays(-2);
            return assessments::save(work, a);
        });
        say(theirs, QStringLiteral("health"), {difficulty(u"Insomnie")});
        const FactorId alike = said(theirs, QStringLiteral("health"))[0].factor;
        QVERIFY(alike != insomnia);
        const auto across = m_file->perform(Operation::UpdateMap, [&](Work& work) {
            maps::save(work, {{}, fear, alike});
        });
        QVERIFY(!across && across.error().kind == ErrorKind::Refused);
    }

    void aVoiceHasItsLinksAndThoseOfBoth()
    {
        DifficultyMap map = drawn(4, QStringLiteral("AB BC CD"));
        map.links[0].view = LinkView::Person;
        map.links[1].view = LinkView::Professional;
        const auto ids = [&](LinkView voice) {
            QStringList numbers;
            for (const FactorLink& one : seenBy(map, voice).links)
                numbers.append(QString::number(one.id.value));
            return numbers.join(u' ');
        };
        QCOMPARE(ids(LinkView::Person), QStringLiteral("1 3"));
        QCOMPARE(ids(LinkView::Professional), QStringLiteral("2 3"));
        QCOMPARE(ids(LinkView::Both), QStringLiteral("1 2 3"));
        QCOMPARE(seenBy(map, LinkView::Person).factors.size(), std::size_t(4));
    }

    /// A lost home (A) brings fatigue (B) and lost papers (C); both cost the work (D), that makes
    /// debts (E), these fear (F), and fear fatigue.
    void aWorkedCase()
    {
        const DifficultyMap map = drawn(7, QStringLiteral("AB AC BD CD DE EF FB"));
        const Levers found = levers(map);
        QCOMPARE(told(found),
            (QStringList{QStringLiteral("A>BCDEF 0/0"), QStringLiteral("D>EF 1/1"),
                QStringLiteral("E>F 1/1"), QStringLiteral("B> 1/1"), QStringLiteral("F> 1/1")}));
        QCOMPARE(found.loops.size(), std::size_t(1));
        QCOMPARE(letters(found.loops[0]), QStringLiteral("BDEF"));
        QVERIFY(!found.isCut);
        // Without what only one of the two sees there is no loop.
        DifficultyMap voices = map;
        voices.links.back().view = LinkView::Person;
        QVERIFY(levers(seenBy(voices, LinkView::Professional)).loops.empty());
        QCOMPARE(told(levers(seenBy(voices, LinkView::Professional))),
            (QStringList{QStringLiteral("A>BCDEF 0/0"), QStringLiteral("D>EF 0/0"),
                QStringLiteral("E>F 0/0")}));
        // What protects is no cause, and said twice is said once.
        DifficultyMap more = map;
        more.links.push_back({{90}, {7}, {1}, LinkKind::Protects});
        more.links.push_back({{91}, {6}, {2}, LinkKind::Worsens});
        QCOMPARE(told(levers(more)), told(found));
    }

    void aLoopThatNothingLeadsToHasNoCause()
    {
        // A and B feed each other, and C, which ends in D.
        const Levers found = levers(drawn(4, QStringLiteral("AB BA AC BC CD")));
        QCOMPARE(told(found),
            (QStringList{
                QStringLiteral("C>D 0/0"), QStringLiteral("A> 1/1"), QStringLiteral("B> 1/1")}));
        // Two circuits in a loop: both pass through B, one through each of the others.
        QCOMPARE(told(levers(drawn(3, QStringLiteral("AB BA BC CB")))),
            (QStringList{
                QStringLiteral("B> 2/2"), QStringLiteral("A> 1/2"), QStringLiteral("C> 1/2")}));
        QVERIFY(levers({}).ranked.empty());
        QVERIFY(levers(drawn(3, {})).ranked.empty());
    }

    void manyCircuitsAreCut()
    {
        QString arrows;
        for (char16_t from = u'A'; from < u'I'; ++from)
            for (char16_t to = u'A'; to < u'I'; ++to)
                if (from != to)
                    arrows += QString(QChar(from)) + QChar(to) + u' ';
        const DifficultyMap map = drawn(8, arrows);
        const Levers some = levers(map, 100, std::chrono::hours(1));
        QVERIFY(some.isCut);
        QCOMPARE(some.ranked[0].circuitsOfLoop, 100);
        // 8 difficulties that all feed each other: sum of 8! / (k (8 - k)!) for k = 2 to 8.
        const Levers all = levers(map, 1'000'000, std::chrono::hours(1));
        QVERIFY(!all.isCut);
        QCOMPARE(all.ranked[0].circuitsOfLoop, 16064);
        QVERIFY(levers(map).isCut); // at most 10 000
        const Levers hurried = levers(map, 1'000'000, std::chrono::milliseconds(-1));
        QVERIFY(hurried.isCut);
        QCOMPARE(hurried.loops.size(), std::size_t(1)); // found all the same
    }

    void nothingOverlapsAndNothingMovesForAnother()
    {
        QRandomGenerator random(20261130);
        const QStringList domains{QStringLiteral("housing"), QStringLiteral("budget"),
            QStringLiteral("health"), QStringLiteral("family"), QStringLiteral("justice")};
        for (const int count : {1, 2, 17, 40, 200}) {
            DifficultyMap map = drawn(count, {});
            for (Factor& factor : map.factors)
                factor.domain = domains[random.bounded(int(domains.size()))];
            for (int i = 0; i < count * 2 && count > 1; ++i) {
                const qint64 from = random.bounded(count) + 1;
                const qint64 to = random.bounded(count) + 1;
                if (from != to)
                    map.links.push_back({{i + 1}, {from}, {to}});
            }
            map.factors[std::size_t(count / 2)].across = 333;
            map.factors[std::size_t(count / 2)].down = -77;
            const MapLayout layout = layOut(map);
            QCOMPARE(layout.places.size(), std::size_t(count));
            QCOMPARE(layout.places.at({count / 2 + 1}), QPoint(333, -77));
            for (auto a = layout.places.begin(); a != layout.places.end(); ++a)
                for (auto b = std::next(a); b != layout.places.end(); ++b)
                    QVERIFY2(!MapLayout::around(a->second).intersects(MapLayout::around(b->second)),
                        qPrintable(QStringLiteral("%1 and %2 of %3")
                                       .arg(a->first.value)
                                       .arg(b->first.value)
                                       .arg(count)));
            QVERIFY(layout.bounds().contains(QPoint(333, -77)));
            if (count == 40) // on a page and on a screen
                QVERIFY2(layout.bounds().width() < 2200 && layout.bounds().height() < 1400,
                    qPrintable(QStringLiteral("%1 × %2")
                                   .arg(layout.bounds().width())
                                   .arg(layout.bounds().height())));
            // One more, whatever it is linked to.
            Factor late = map.factors.back();
            late.id = {count + 1};
            late.across = late.down = 0;
            map.factors.push_back(late);
            map.links.push_back({{900}, {count + 1}, {1}});
            const MapLayout after = layOut(map);
            std::vector<int> moved;
            for (const auto& [id, place] : layout.places)
                moved.push_back((after.places.at(id) - place).manhattanLength());
            std::sort(moved.begin(), moved.end());
            QVERIFY2(moved[moved.size() / 2] < MapLayout::width,
                qPrintable(QStringLiteral("%1 of %2").arg(moved[moved.size() / 2]).arg(count)));
            // One that nothing joins to anything moves none.
            map.links.pop_back();
            const MapLayout loose = layOut(map);
            for (const auto& [id, place] : layout.places)
                QCOMPARE(loose.places.at(id), place);
            // One that is moved by hand moves none either, where there is room.
            map.factors.pop_back();
            map.factors[0].across = -5000;
            map.factors[0].down = 5000;
            const MapLayout apart = layOut(map);
            for (const auto& [id, place] : layout.places)
                if (id.value != 1)
                    QCOMPARE(apart.places.at(id), place);
        }
        // What comes of something stands at its right.
        const MapLayout two = layOut(drawn(2, QStringLiteral("AB")));
        QVERIFY(two.places.at({2}).x() > two.places.at({1}).x());
        const MapLayout back = layOut(drawn(2, QStringLiteral("BA")));
        QVERIFY(back.places.at({2}).x() < back.places.at({1}).x());
        // Two put in the same place by two desks: one gives way.
        DifficultyMap same = drawn(2, {});
        for (Factor& factor : same.factors)
            factor.across = factor.down = 50;
        QVERIFY(!MapLayout::around(layOut(same).places.at({1}))
                     .intersects(MapLayout::around(layOut(same).places.at({2}))));
        QVERIFY(layOut({}).bounds().isNull());
    }
};

QTEST_GUILESS_MAIN(TestMap)
#include "test_map.moc"
