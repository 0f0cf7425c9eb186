#include "core/check/check.h"
#include "core/diagnostic/intimate.h"
#include "core/documents/document.h"
#include "core/vocabulary/vocabulary.h"
#include "documents_fixture.h"
#include "guest_case.h"

using namespace jalons;
using namespace jalons::testing;

/// The extract of a bilan: what the préfet may read, and nothing that was confided.
class TestEvaluationExtract : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Path m_path;

    Document extract() const
    {
        return *m_file->query(
            [&](const Reader& r) { return assessments::extractOf(r, m_path.evaluation); });
    }
    QString text() const { return plainText(extract()).replace(QChar(0x00a0), u' '); }
    void complete(QDate day)
    {
        edit(*m_file, [&](Work& work) {
            assessments::complete(
                work, m_path.evaluation, day, QStringLiteral("Amadou, Nadia, Dr Lestrange"));
        });
    }
    std::size_t versions() const
    {
        return m_file
            ->query(
                [&](const Reader& r) { return assessments::versions(r, m_path.evaluation).size(); })
            .valueOr(0);
    }

private slots:
    void init()
    {
        m_file = newFile(today);
        m_path = diagnosedPath(*m_file);
        contractPath(*m_file, m_path);
        edit(*m_file, [&](Work& work) {
            Objective health;
            health.contract = m_path.contract;
            health.domain = QStringLiteral("health");
            health.title = QStringLiteral("Revoir le cardiologue");
            health.position = 3;
            const ObjectiveId id = contracts::save(work, health);
            Commitment about;
            about.contract = m_path.contract;
            about.party = Party::Professional;
            about.objective = id;
            about.text = QStringLiteral("Prendre le rendez-vous médical.");
            contracts::save(work, about);
            Action visit;
            visit.accompaniment = m_path.accompaniment;
            visit.objective = id;
            visit.title = QStringLiteral("Consultation du 3");
            visit.plannedOn = today;
            actions::save(work, visit);
            Action loose;
            loose.accompaniment = m_path.accompaniment;
            loose.title = QStringLiteral("Appel à sa sœur");
            loose.plannedOn = today;
            actions::save(work, loose);
        });
        signPath(*m_file, m_path);
        evaluatePath(*m_file, m_path);
        edit(*m_file, [&](Work& work) {
            const Evaluation e = evaluations::load(work, m_path.evaluation);
            CommitmentAppraisal kept = e.commitments[1];
            kept.kept = Kept::No;
            kept.reason = QStringLiteral("person");
            kept.comment = QStringLiteral("Trop fatigué après le traitement");
            evaluations::save(work, kept);
        });
    }

    void nothingConfidedStandsOnIt()
    {
        complete(today);
        const QString told = text();
        for (const char16_t* absent : {u"Santé", u"cardiologue", u"médical", u"Consultation",
                 u"sœur", u"Lestrange", u"pris part", u"On m’a laissé le temps",
                 u"La demande avance, je le vois", u"Pareil", u"Liens sociaux", u"Addictions",
                 u"fatigué", u"Pourquoi", u"Un avenant pour chercher un emploi"})
            QVERIFY2(!told.contains(QString::fromUtf16(absent)),
                qPrintable(QString::fromUtf16(absent) + u'\n' + told));
        for (const char16_t* there : {u"extrait", u"Logement", u"2 → 4", u"Droits et administratif",
                 u"1 → 3", u"Avoir un logement à moi", u"Demande enregistrée.",
                 u"Déposer la demande de logement", u"Le dossier est déposé.",
                 u"La structure appuie la demande.",
                 u"Prochain bilan au plus tard le 10 septembre 2026."})
            QVERIFY2(told.contains(QString::fromUtf16(there)),
                qPrintable(QString::fromUtf16(there) + u'\n' + told));
        for (const Block& block : extract().blocks)
            QVERIFY(!std::holds_alternative<WheelBlock>(block));
    }

    void everyDomainIsToldOrNot()
    {
        QStringList told;
        for (const Term& term : m_file->vocabulary().terms(QStringLiteral("domain")))
            if (!isIntimate(term.code))
                told << term.code;
        told.sort();
        QCOMPARE(told,
            (QStringList{QStringLiteral("budget"), QStringLiteral("daily_life"),
                QStringLiteral("employment"), QStringLiteral("housing"), QStringLiteral("language"),
                QStringLiteral("mobility"), QStringLiteral("rights"), QStringLiteral("shelter"),
                QStringLiteral("training")}));
        QVERIFY(isIntimate(QStringLiteral("our_own_domain")));
    }

    void standsAsItWasCompleted()
    {
        QVERIFY(extract().standing.startsWith(QStringLiteral("PROJET")));
        complete(today);
        const QString before = text();
        QVERIFY(extract().standing.contains(QStringLiteral("terminée le 10 mars 2026")));
        QVERIFY(extract().trace.contains(QStringLiteral("empreinte")));
        QCOMPARE(versions(), 1UL);
        edit(*m_file, [&](Work& work) { assessments::reopen(work, m_path.evaluation); });
        complete(today); // with the same words
        QCOMPARE(versions(), 1UL);
        edit(*m_file, [&](Work& work) {
            Action late;
            late.accompaniment = m_path.accompaniment;
            late.objective = m_path.objective;
            late.title = QStringLiteral("Visite d’un studio");
            actions::save(work, late);
        });
        QCOMPARE(text(), before);
        edit(*m_file, [&](Work& work) { assessments::reopen(work, m_path.evaluation); });
        QVERIFY(text().contains(QStringLiteral("Visite d’un studio")));
        complete(today);
        QCOMPARE(versions(), 2UL);
        const auto sealed = m_file->note([&](Work& work) {
            Sql(work).database().exec(
                QStringLiteral("UPDATE assessment_version SET extract = sheet"));
        });
        QVERIFY(!sealed);
        const auto report = m_file->query([](const Reader& r) { return check(r); });
        QVERIFY(report && report->isSound());
    }

    void aDiagnosticHasNone()
    {
        const auto none = m_file->query(
            [&](const Reader& r) { return assessments::extractOf(r, m_path.diagnostic); });
        QVERIFY(!none);
        QCOMPARE(none.error().problems.front().kind, ProblemKind::Missing);
    }
};

QTEST_GUILESS_MAIN(TestEvaluationExtract)
#include "test_evaluation_extract.moc"
