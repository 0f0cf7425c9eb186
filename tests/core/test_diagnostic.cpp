#include "core/diagnostic/entry_merge.h"
#include "core/diagnostic/excerpt.h"
#include "core/diagnostic/wheel.h"
#include "core/signing/completion.h"
#include "core/vocabulary/everyday_words.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/core/distinct_path.h"

using namespace jalons;
using namespace jalons::testing;

/// What is said in a diagnostic, kept through changes and drawn on the wheel of the window.
class TestDiagnostic : public QObject
{
    Q_OBJECT

private slots:
    void eachVoiceHasItsOutline()
    {
        auto file = newFile();
        DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        evaluateDistinct(*file, path);
        const auto entries = [&](AssessmentId id) {
            return *file->query([&](const Reader& r) { return assessments::entries(r, id); });
        };
        const auto now = entries(path.evaluation);
        const WheelData wheel = wheelOf(now,
            {QStringLiteral("Amadou"), QStringLiteral("Olivier"), QStringLiteral("Amadou avant"),
                QStringLiteral("Olivier avant")},
            file->vocabulary(), Language::French, entries(path.diagnostic));
        QStringList outlines;
        for (const WheelSeries& series : wheel.series) {
            QString line = series.name;
            for (const char* domain : {"housing", "rights", "health"})
                for (std::size_t i = 0; i < now.size(); ++i)
                    if (now[i].domain == QLatin1String(domain))
                        line += QStringLiteral(" %1").arg(series.level(i));
            outlines.append(line);
        }
        QCOMPARE(outlines,
            (QStringList{QStringLiteral("Amadou 3 4 2"), QStringLiteral("Olivier 5 2 3"),
                QStringLiteral("Amadou avant 2 1 5"), QStringLiteral("Olivier avant 4 3 1")}));
        // Without an earlier assessment there is no ghost.
        QCOMPARE(wheelOf(now, {}, file->vocabulary(), Language::French).series.size(), size_t(2));
    }

    void aWheelOfWhatWasSaid()
    {
        const auto entry = [](const char* domain, int person, int professional) {
            DomainEntry e;
            e.domain = QLatin1String(domain);
            e.personLevel = person;
            e.professionalLevel = professional;
            return e;
        };
        const std::vector<DomainEntry> now{entry("housing", 2, 0), entry("health", 0, 0),
            entry("rights", 0, 3), entry("justice", 0, 0)};
        const auto told = [&](const std::vector<DomainEntry>& before) {
            const WheelData wheel
                = saidOnly(wheelOf(now, {}, Vocabulary::builtIn(), Language::English, before));
            QStringList lines;
            for (const WheelSeries& series : wheel.series) {
                QString line;
                for (std::size_t i = 0; i < wheel.axes.size(); ++i)
                    line += QString::number(series.level(i));
                lines.append(line);
            }
            return lines.join(u' ');
        };
        QCOMPARE(told({}), QString()); // two axes are no wheel
        // An axis of the past counts; a voice that was silent then has no ghost.
        QCOMPARE(told({entry("justice", 0, 5)}), QStringLiteral("200 030 005"));
        QCOMPARE(divergence(entry("housing", 2, 5)), 3);
        QCOMPARE(divergence(entry("housing", 0, 5)), 0); // never against a silence
    }

    void aWordIsFoundInWhatWasSaid()
    {
        DomainEntry entry;
        entry.personWords = QStringLiteral("On m’a dit que le loyer était trop cher, mon cœur bat");
        QCOMPARE(excerptAround(entry, QStringLiteral("etait")),
            QStringLiteral("… le loyer était trop cher, mon cœur bat"));
        QCOMPARE(
            excerptAround(entry, QStringLiteral("coeur")), QStringLiteral("… cher, mon cœur bat"));
        QCOMPARE(excerptAround(entry, QStringLiteral("maison")), QString());
        QCOMPARE(excerptAround(entry, QStringLiteral(" ")), QString());
        entry.findings.push_back({{}, FindingKind::Need, QStringLiteral("Une maison à soi")});
        QCOMPARE(
            excerptAround(entry, QStringLiteral("maison")), QStringLiteral("Une maison à soi"));
    }

    void aDomainTakesItsRankInTheOrderOfThePerson()
    {
        auto file = newFile();
        Case c = openCase(*file);
        perform(*file, Operation::StartDiagnostic, [&](Work& w) {
            assessments::startInitial(w, c.accompaniment, today, c.referent);
            return 0;
        });
        const AssessmentId id = *file->query(
            [&](const Reader& r) { return assessments::initial(r, c.accompaniment); });
        const auto give = [&](const char* domain, int rank) {
            perform(*file, Operation::UpdateDiagnostic, [&](Work& w) {
                assessments::giveRank(w, id, QLatin1String(domain), rank);
                return 0;
            });
        };
        const auto order = [&] {
            QStringList said;
            for (const DomainEntry& entry : byPriority(
                     *file->query([&](const Reader& r) { return assessments::entries(r, id); })))
                said.append(entry.domain + (entry.status == EntryStatus::Open ? "+" : "-"));
            return said;
        };
        give("housing", 1);
        give("health", 1);
        give("family", 2);
        QCOMPARE(order(), QStringList({"health+", "family+", "housing+"}));
        give("health", 0); // it was talked about all the same
        QCOMPARE(order(), QStringList({"family+", "housing+"}));
        const DomainEntry health
            = *file->query([&](const Reader& r) { return assessments::entry(r, id, "health"); });
        QCOMPARE(health.priority, 0);
        QCOMPARE(health.status, EntryStatus::Open);
    }

    void theDiagnosticIsStartedOnce()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        for (const QDate day : {today.addDays(-1), today})
            perform(*file, Operation::StartDiagnostic, [&](Work& w) {
                assessments::startInitial(w, c.accompaniment, day, c.referent);
                return 0;
            });
        const auto all
            = *file->query([&](const Reader& r) { return assessments::of(r, c.accompaniment); });
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().startedOn, today.addDays(-1));
        QCOMPARE(updateOf(all.front()), Operation::UpdateDiagnostic);
        Assessment final = all.front();
        final.kind = AssessmentKind::Final;
        QCOMPARE(updateOf(final), Operation::UpdateEvaluation);
    }

    void aNeedKeepsItsObjectiveWhileItsWordsChange()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c, today, false);
        const QString housing = QStringLiteral("housing");
        const auto entry = [&] {
            return *file->query(
                [&](const Reader& r) { return assessments::entry(r, c.diagnostic, housing); });
        };
        const auto save = [&](const std::vector<Finding>& findings) {
            perform(*file, Operation::UpdateDiagnostic, [&](Work& w) {
                DomainEntry changed = entry();
                changed.findings = findings;
                return assessments::save(w, changed);
            });
        };
        auto findings = entry().findings;
        findings.push_back({{}, FindingKind::Need, QStringLiteral("une clé")});
        findings.push_back({{}, FindingKind::Difficulty, QStringLiteral("une dette")});
        save(findings);
        const auto before = entry().findings;
        QCOMPARE(before.size(), size_t(3));
        perform(*file, Operation::CompleteAssessment, [&](Work& w) {
            assessments::complete(w, c.diagnostic, today, {});
            c.contract = contracts::prepare(w, c.accompaniment, today);
            Objective o;
            o.contract = c.contract;
            o.need = before[1].id;
            c.objective = contracts::save(w, o);
            assessments::reopen(w, c.diagnostic);
            return 0;
        });
        const auto need = [&] {
            return file->query([&](const Reader& r) { return contracts::content(r, c.contract); })
                ->objectives.front()
                .need;
        };
        // Said otherwise, and after the others: still the same need.
        auto changed = std::vector<Finding>{before[2], before[0], before[1]};
        changed[2].text = QStringLiteral("ma clé à moi");
        save(changed);
        const auto after = entry().findings;
        QVERIFY(after == changed);
        QCOMPARE(need(), before[1].id);
        save({before[0], before[2]});
        QCOMPARE(entry().findings.size(), size_t(2));
        QVERIFY(!need().isValid());
    }

    void domainsAreFoundByTheWordsThatAreSaid()
    {
        const auto meant = [](const QString& typed) {
            QStringList domains;
            for (const Term& domain : Vocabulary::builtIn().terms(QStringLiteral("domain")))
                if (!everydayWord(domain.code, typed).isEmpty())
                    domains.append(domain.code);
            return domains.join(u' ');
        };
        QCOMPARE(meant(QStringLiteral("loyers")), QStringLiteral("housing budget"));
        QCOMPARE(meant(QStringLiteral("Enfant")), QStringLiteral("family"));
        QCOMPARE(meant(QStringLiteral("alcoo")), QStringLiteral("addictions")); // as one types
        QCOMPARE(meant(QStringLiteral("ALCOOL")), QStringLiteral("addictions"));
        QCOMPARE(meant(QStringLiteral("papiers")), QStringLiteral("rights"));
        QCOMPARE(meant(QStringLiteral("soeur")), QStringLiteral("family"));
        QCOMPARE(meant(QStringLiteral("carte vitale")), QStringLiteral("health"));
        QCOMPARE(meant(QStringLiteral("vitale")), QStringLiteral("health"));
        QCOMPARE(meant(QStringLiteral("ma")), QString()); // two letters begin too much
        QCOMPARE(meant(QStringLiteral("coolie")), QString());
        QCOMPARE(meant(QString()), QString());
        // Every domain has its words: one of each.
        const QHash<QString, QString> one{{QStringLiteral("family"), QStringLiteral("bébé")},
            {QStringLiteral("rights"), QStringLiteral("préfecture")},
            {QStringLiteral("health"), QStringLiteral("dentiste")},
            {QStringLiteral("mental_health"), QStringLiteral("cauchemars")},
            {QStringLiteral("addictions"), QStringLiteral("méthadone")},
            {QStringLiteral("shelter"), QStringLiteral("115")},
            {QStringLiteral("housing"), QStringLiteral("expulsion")},
            {QStringLiteral("budget"), QStringLiteral("dettes")},
            {QStringLiteral("training"), QStringLiteral("diplôme")},
            {QStringLiteral("employment"), QStringLiteral("boulot")},
            {QStringLiteral("mobility"), QStringLiteral("vélo")},
            {QStringLiteral("language"), QStringLiteral("lire")},
            {QStringLiteral("justice"), QStringLiteral("prison")},
            {QStringLiteral("violence"), QStringLiteral("coups")},
            {QStringLiteral("daily_life"), QStringLiteral("vaisselle")},
            {QStringLiteral("social_ties"), QStringLiteral("copains")},
            {QStringLiteral("culture"), QStringLiteral("musique")}};
        for (const Term& domain : Vocabulary::builtIn().terms(QStringLiteral("domain")))
            QCOMPARE(meant(one.value(domain.code)), domain.code);
    }
};

QTEST_GUILESS_MAIN(TestDiagnostic)
#include "test_diagnostic.moc"
