#include "core/documents/contract_document.h"
#include "core/documents/evaluation_document.h"
#include "core/evaluation/attainment.h"
#include "core/evaluation/evaluation.h"
#include "core/signing/completion.h"
#include "documents_fixture.h"
#include "sheet.h"

#include <cmath>

using namespace jalons;
using namespace jalons::testing;

/// What has moved: what became of each difficulty, what a level means in the person's own words,
/// the score of those who ask for it.
class TestOutcome : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Path m_path;

    Factor factor(const char* domain) const
    {
        const auto all
            = m_file->query([&](const Reader& r) { return factors::of(r, m_path.accompaniment); });
        for (const Factor& one : *all)
            if (one.domain == QLatin1String(domain) && one.kind == FindingKind::Difficulty)
                return one;
        return {};
    }
    QStringList lookedBackOn(AssessmentId id) const
    {
        const auto all
            = m_file->query([&](const Reader& r) { return outcomes::difficulties(r, id); });
        QStringList domains;
        for (const Factor& one : *all)
            domains.append(one.domain);
        return domains;
    }
    Result<Changes> say(AssessmentId id, FactorId factor, Became became, const char* words = "")
    {
        return m_file->perform(Operation::UpdateEvaluation, [&](Work& work) {
            for (Outcome one : outcomes::of(work, id, outcomes::difficulties(work, id))) {
                if (one.factor != factor)
                    continue;
                const Outcome shown = one;
                one.became = became;
                one.words = QString::fromUtf8(words);
                outcomes::save(work, one, &shown);
                return;
            }
            outcomes::save(work, {{}, id, factor, became, QString::fromUtf8(words)});
        });
    }
    AssessmentId next()
    {
        perform(*m_file, Operation::CompleteAssessment, [&](Work& work) {
            Assessment a = assessments::load(work, m_path.evaluation);
            a.decision = Decision::Continue;
            assessments::save(work, a);
            assessments::complete(work, m_path.evaluation, today, {});
            return 0;
        });
        return perform(*m_file, Operation::StartEvaluation, [&](Work& work) {
            return evaluations::start(
                work, m_path.accompaniment, AssessmentKind::Final, today, m_path.referent);
        });
    }
    void find(AssessmentId id, const char* domain, const char* difficulty)
    {
        perform(*m_file, Operation::UpdateDiagnostic, [&](Work& work) {
            DomainEntry e = assessments::entry(work, id, QLatin1String(domain));
            e.status = EntryStatus::Open;
            e.findings.clear();
            if (*difficulty)
                e.findings = {{{}, FindingKind::Difficulty, QString::fromUtf8(difficulty)}};
            return assessments::save(work, e);
        });
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_path = diagnosedPath(*m_file);
        contractPath(*m_file, m_path);
    }
    void evaluate()
    {
        signPath(*m_file, m_path);
        evaluatePath(*m_file, m_path);
    }

    void anEvaluationLooksBackOnWhatWasSaidBefore()
    {
        evaluate();
        const QStringList all{QStringLiteral("housing"), QStringLiteral("rights"),
            QStringLiteral("health"), QStringLiteral("social_ties")};
        QCOMPARE(lookedBackOn(m_path.evaluation), all);
        // What is said for the first time now is nothing to look back on.
        find(m_path.evaluation, "budget", "un crédit");
        QCOMPARE(lookedBackOn(m_path.evaluation), all);
        QVERIFY(lookedBackOn(m_path.diagnostic).isEmpty());
        QVERIFY(say(m_path.evaluation, factor("housing").id, Became::Gone, "la dette est payée"));
        QVERIFY(say(m_path.evaluation, factor("rights").id, Became::Lighter));
        QCOMPARE(lookedBackOn(m_path.evaluation), all); // its own answer stays before the eyes
        const AssessmentId last = next();
        QStringList later = all.mid(1);
        later.append(QStringLiteral("budget"));
        QCOMPARE(lookedBackOn(last), later); // what is gone is not asked again
        const auto refused = say(m_path.evaluation, factor("rights").id, Became::Same);
        QVERIFY(!refused); // what is completed says what it said
        // Said again, it is back.
        find(last, "housing", "dette de loyer");
        perform(*m_file, Operation::CompleteAssessment, [&](Work& work) {
            Assessment a = assessments::load(work, last);
            a.decision = Decision::Continue;
            assessments::save(work, a);
            assessments::complete(work, last, today, {});
            return 0;
        });
        const AssessmentId again = perform(*m_file, Operation::StartEvaluation, [&](Work& work) {
            return evaluations::start(
                work, m_path.accompaniment, AssessmentKind::Final, today, m_path.referent);
        });
        QVERIFY(lookedBackOn(again).contains(QStringLiteral("housing")));
    }

    void anAnswerIsTakenBackAndUndone()
    {
        evaluate();
        const FactorId housing = factor("housing").id;
        const QString before = dump(*m_file);
        QVERIFY(say(m_path.evaluation, housing, Became::Heavier, "deux mois de plus"));
        QVERIFY(dump(*m_file).contains(QStringLiteral("\noutcome|")));
        QVERIFY(m_file->undo());
        QCOMPARE(dump(*m_file), before);
        QVERIFY(say(m_path.evaluation, housing, Became::Heavier));
        QVERIFY(say(m_path.evaluation, housing, Became::NotSaid, " ")); // says nothing any more
        QCOMPARE(dump(*m_file), before);
        // Of two desks the one that answers first is taken, never doubled.
        const Evaluation shown = *m_file->query(
            [&](const Reader& r) { return evaluations::load(r, m_path.evaluation); });
        Outcome mine = shown.outcomes.front();
        mine.words = QStringLiteral("moins de courriers");
        Outcome theirs = shown.outcomes.front();
        theirs.became = Became::Lighter;
        for (const Outcome& one : {theirs, mine})
            perform(*m_file, Operation::UpdateEvaluation, [&](Work& work) {
                evaluations::saveAll(
                    work, m_path.evaluation, {}, {}, {{one, shown.outcomes.front()}});
                return 0;
            });
        const Evaluation stored = *m_file->query(
            [&](const Reader& r) { return evaluations::load(r, m_path.evaluation); });
        QCOMPARE(stored.outcomes.front().became, Became::Lighter);
        QCOMPARE(stored.outcomes.front().words, QStringLiteral("moins de courriers"));
        QCOMPARE(dump(*m_file).count(QStringLiteral("\noutcome|")), 1);
        // Somebody else's difficulty is no part of it.
        const Case other = openCase(*m_file);
        const AssessmentId theirAssessment
            = perform(*m_file, Operation::StartDiagnostic, [&](Work& work) {
                  assessments::startInitial(work, other.accompaniment, today, other.referent);
                  return assessments::initial(work, other.accompaniment);
              });
        find(theirAssessment, "housing", "sans toit");
        const auto foreign = m_file->query(
            [&](const Reader& r) { return factors::of(r, other.accompaniment).front().id; });
        QVERIFY(!say(m_path.evaluation, *foreign, Became::Gone));
    }

    void itsStoryIsToldFromTheFirstTime()
    {
        evaluate();
        find(m_path.evaluation, "budget", "un crédit");
        QVERIFY(say(m_path.evaluation, factor("housing").id, Became::Lighter, "on respire"));
        const auto story = [&](const char* domain) {
            const auto all = m_file->query(
                [&](const Reader& r) { return outcomes::story(r, factor(domain).id); });
            QStringList lines;
            for (const Mention& one : *all)
                lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                                 .arg(toCode(one.kind), one.isSaid ? u"said" : u"-",
                                     one.isDomainTalkedAbout ? u"talked" : u"-", toCode(one.became),
                                     one.words));
            return lines;
        };
        QCOMPARE(story("housing"),
            (QStringList{QStringLiteral("initial said talked  "),
                QStringLiteral("intermediate - talked lighter on respire")}));
        // A domain that was not opened says nothing of what was said in it.
        QCOMPARE(story("social_ties"),
            (QStringList{
                QStringLiteral("initial said talked  "), QStringLiteral("intermediate - -  ")}));
        QCOMPARE(story("budget"), QStringList{QStringLiteral("intermediate said talked  ")});
        // A word taken away does not take along what was said of it.
        find(m_path.evaluation, "budget", "");
        QVERIFY(!factor("budget").id.isValid());
        const FactorId housing = factor("housing").id;
        perform(*m_file, Operation::ReopenAssessment, [&](Work& work) {
            assessments::reopen(work, m_path.diagnostic);
            return 0;
        });
        find(m_path.diagnostic, "housing", "");
        QCOMPARE(factor("housing").id, housing);
    }

    void thePaperTellsWhatWasAnswered()
    {
        evaluate();
        QVERIFY(say(m_path.evaluation, factor("housing").id, Became::Lighter, "on respire"));
        const Result<Document> document = m_file->query(
            [&](const Reader& r) { return evaluationDocument(r, m_path.evaluation); });
        const Sheet sheet(*document);
        QCOMPARE(sheet.tables[QStringLiteral("Difficulté dite auparavant")],
            (QList<QStringList>{{QStringLiteral("dette de loyer"), QStringLiteral("Logement"),
                QStringLiteral("Moins lourde"), QStringLiteral("on respire")}}));
        const Result<Document> extract = m_file->query(
            [&](const Reader& r) { return evaluationExtract(r, m_path.evaluation); });
        QVERIFY(!plainText(*extract).contains(QStringLiteral("on respire")));
        QVERIFY(!plainText(*extract).contains(QStringLiteral("dette de loyer")));
    }

    /// What a level means is worded by the person, printed to be signed, sealed, and shown where it
    /// is answered.
    void aScaleIsSealedWithTheContract()
    {
        perform(*m_file, Operation::UpdateObjective, [&](Work& work) {
            Objective first = contracts::content(work, m_path.contract).objectives.front();
            first.muchMore = QStringLiteral("j’ai mes clés");
            first.less = QStringLiteral("je n’ai rien visité");
            first.more = QStringLiteral("on m’a proposé un logement");
            first.asAgreed = QStringLiteral("j’ai visité deux logements");
            first.muchLess = QStringLiteral("je n’ai plus de demande");
            return contracts::save(work, first);
        });
        const Result<Document> paper
            = m_file->query([&](const Reader& r) { return contractDocument(r, m_path.contract); });
        const Sheet sheet(*paper);
        QCOMPARE(sheet.tables[QStringLiteral("Ce sera")],
            (QList<QStringList>{
                {QStringLiteral("bien plus qu’espéré"), QStringLiteral("j’ai mes clés")},
                {QStringLiteral("un peu plus qu’espéré"),
                    QStringLiteral("on m’a proposé un logement")},
                {QStringLiteral("ce qui était espéré"),
                    QStringLiteral("j’ai visité deux logements")},
                {QStringLiteral("un peu moins qu’espéré"), QStringLiteral("je n’ai rien visité")},
                {QStringLiteral("bien moins qu’espéré"),
                    QStringLiteral("je n’ai plus de demande")}}));
        const ContractContent before = *m_file->query(
            [&](const Reader& r) { return contracts::content(r, m_path.contract); });
        evaluate();
        const auto changed = m_file->perform(Operation::UpdateObjective, [&](Work& work) {
            Objective first = contracts::content(work, m_path.contract).objectives.front();
            first.muchMore = QStringLiteral("autre chose");
            contracts::save(work, first);
        });
        QVERIFY(!changed);
        perform(*m_file, Operation::UpdateEvaluation, [&](Work& work) {
            ObjectiveAppraisal one = evaluations::load(work, m_path.evaluation).objectives.front();
            one.appraised = true;
            one.attainment = 2;
            return evaluations::save(work, one);
        });
        const Result<Document> evaluation = m_file->query(
            [&](const Reader& r) { return evaluationDocument(r, m_path.evaluation); });
        const QStringList row = Sheet(*evaluation).tables[QStringLiteral("Objectif")].first();
        QCOMPARE(row[1], QStringLiteral("bien plus qu’espéré\n« j’ai mes clés »"));
        QVERIFY(!Sheet(*evaluation).text.contains(QStringLiteral("j’ai visité deux logements")));
        QVERIFY(!Sheet(*evaluation).text.contains(QStringLiteral("T = "))); // never printed
        QCOMPARE(before.objectives.front().level(2), QStringLiteral("j’ai mes clés"));
        QCOMPARE(before.objectives.front().level(-1), QStringLiteral("je n’ai rien visité"));
        QCOMPARE(before.objectives.front().level(3), QString());
        QVERIFY(before.objectives.front().hasScale());
        QVERIFY(!before.objectives.back().hasScale());
        // An avenant that words a level otherwise tells it.
        const ContractId amendment = perform(*m_file, Operation::PrepareAmendment,
            [&](Work& work) { return contracts::amend(work, m_path.contract, today); });
        perform(*m_file, Operation::UpdateObjective, [&](Work& work) {
            Objective first = contracts::content(work, amendment).objectives.front();
            first.muchMore = QStringLiteral("un bail à mon nom");
            return contracts::save(work, first);
        });
        const Result<Document> told
            = m_file->query([&](const Reader& r) { return contractDocument(r, amendment); });
        const QString text = Sheet(*told).text;
        QVERIFY(text.contains(QStringLiteral("« bien plus qu’espéré » voudra dire")));
        QVERIFY(text.contains(QStringLiteral("un bail à mon nom")));
        QVERIFY(text.contains(QStringLiteral("j’ai mes clés")));
    }

    /// By the published formula: T = 50 + 10 Σx / √(0.7 n + 0.3 n²).
    void theScoreIsThatOfKiresukAndSherman()
    {
        const auto score = [](const std::vector<int>& levels) {
            return std::round(attainmentScore(levels).value_or(-1) * 100) / 100;
        };
        QVERIFY(!attainmentScore({}).has_value());
        QCOMPARE(score({0}), 50.);
        QCOMPARE(score({1}), 60.);
        QCOMPARE(score({-2}), 30.);
        QCOMPARE(score({0, 0, 0}), 50.);
        QCOMPARE(score({1, 1}), 62.4); // 20 / √2.6
        QCOMPARE(score({2, -1, 0}), 54.56); // 10 / √4.8
        QCOMPARE(score({-2, -2, -2, -2}), 20.98); // −80 / √7.6
    }
};

QTEST_GUILESS_MAIN(TestOutcome)
#include "test_outcome.moc"
