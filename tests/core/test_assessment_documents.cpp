#include "core/base/text.h"
#include "core/contract/clauses.h"
#include "core/contract/seal.h"
#include "core/demo/demo.h"
#include "core/documents/attestation_document.h"
#include "core/documents/contract_parties.h"
#include "core/documents/diagnostic_document.h"
#include "core/documents/evaluation_document.h"
#include "core/documents/intake_document.h"
#include "core/documents/labels.h"
#include "core/documents/lodging_documents.h"
#include "core/documents/placeholders.h"
#include "core/documents/typeset.h"
#include "tests/core/distinct_path.h"
#include "tests/core/documents_fixture.h"
#include "tests/core/sheet.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The diagnostic and the evaluation as texts: what a person reads on paper.
class TestAssessmentDocuments : public QObject
{
    Q_OBJECT

private slots:
    void theDiagnosticKeepsBothVoicesAndTheRhythm()
    {
        auto file = newFile();
        const Path path = diagnosedPath(*file);
        const auto document
            = file->query([&](const Reader& r) { return diagnosticDocument(r, path.diagnostic); });
        QVERIFY(document.ok());
        const QString text = asRead(plainText(*document));
        const Vocabulary& words = file->vocabulary();
        for (const QString& expected : {QStringLiteral("« Je veux une porte à moi, avec ma clé. »"),
                 asRead(words.level(QStringLiteral("housing"), 2, true)),
                 asRead(words.level(QStringLiteral("housing"), 3, false)),
                 QStringLiteral("Les deux regards diffèrent d’un cran"),
                 QStringLiteral("Les deux regards diffèrent de 2 crans"),
                 QStringLiteral("pas de niveau donné"), QStringLiteral("a tenu un bail trois ans"),
                 QStringLiteral("dette de loyer"), QStringLiteral("Plus tard : Emploi."),
                 QStringLiteral("Ne souhaite pas en parler : Addictions."),
                 QStringLiteral("Amadou, Nadia, un interprète"),
                 QStringLiteral("Le logement d’abord."),
                 QStringLiteral("Logement : Amadou Diarra 2, Nadia Benali 3"),
                 QStringLiteral("Liens sociaux : Amadou Diarra 3, Nadia Benali –")})
            QVERIFY2(text.contains(expected), qPrintable(expected));
        // No score, no average.
        QVERIFY(!text.contains(QLatin1String("2,5")));
        QVERIFY(!text.contains(u'%'));
        // A domain stays together on its page.
        int groups = 0;
        for (const Block& block : document->blocks)
            groups += std::holds_alternative<Group>(block) ? 1 : 0;
        QVERIFY(groups >= 4);
    }

    void aDiagnosticJustStartedPrintsToo()
    {
        auto file = newFile();
        Case c = openCase(*file);
        perform(*file, Operation::StartDiagnostic, [&](Work& work) {
            Assessment a;
            a.accompaniment = c.accompaniment;
            a.startedOn = today;
            return c.diagnostic = assessments::save(work, a);
        });
        const auto document
            = file->query([&](const Reader& r) { return diagnosticDocument(r, c.diagnostic); });
        QVERIFY(document.ok());
        QVERIFY(asRead(plainText(*document))
                    .contains(QStringLiteral("Aucun domaine n’a encore été abordé.")));
    }

    void theEvaluationShowsThePath()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        signPath(*file, path);
        evaluatePath(*file, path);
        const auto document
            = file->query([&](const Reader& r) { return evaluationDocument(r, path.evaluation); });
        QVERIFY(document.ok());
        const QString text = asRead(plainText(*document));
        for (const char* expected : {"On m’a laissé le temps.", "2 → 4", "3 → 3", "1 → 3",
                 "un peu plus qu’espéré", "pas encore apprécié", "Demande enregistrée.",
                 "tenu en partie", "Du fait de la structure", "La structure appuie la demande.",
                 "réalisée le 10/03/2026", "Le dossier est déposé.",
                 "Il sait maintenant suivre sa demande seul.", "reportée (la personne accompagnée)",
                 "non réalisée : Aucune offre disponible", "Établir un avenant",
                 "Un avenant pour chercher un emploi.", "Visa de la structure",
                 "n° 2026-0001, signé le 10 mars 2026"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
        QVERIFY(
            std::any_of(document->blocks.begin(), document->blocks.end(), [](const Block& block) {
                const Group* group = std::get_if<Group>(&block);
                return group
                    && std::any_of(
                        group->blocks.begin(), group->blocks.end(), [](const Block& inner) {
                            const WheelBlock* wheel = std::get_if<WheelBlock>(&inner);
                            return wheel && wheel->wheel.series.size() == 4;
                        });
            }));
    }

    void eachThingOfADiagnosticStandsInItsPlace()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const Sheet sheet(
            *file->query([&](const Reader& r) { return diagnosticDocument(r, path.diagnostic); }));
        const auto fact
            = [&](const char* key) { return sheet.facts.value(QString::fromUtf8(key)); };
        QCOMPARE(fact("Depuis le"), QStringList{u"2 juin 2025"_s});
        QCOMPARE(fact("Commencé le"), QStringList{u"5 juin 2025"_s});
        QCOMPARE(fact("Terminé le"), QStringList{u"20 juin 2025"_s});
        QCOMPARE(fact("Y ont pris part"), QStringList{u"Un interprète"_s});
        QCOMPARE(fact("Professionnel référent"), QStringList{u"Nadia Benali"_s});
        QCOMPARE(sheet.wheel.series[0].name, u"Amadou Diarra"_s);
        QCOMPARE(sheet.wheel.series[1].name, u"Olivier Prigent"_s);
        QCOMPARE(sheet.signatures.date, QString()); // written by those who sign
        QCOMPARE(sheet.signing(),
            (QStringList{u"La personne accompagnée | Amadou Diarra"_s,
                u"Référence sociale, économie sociale familiale | Olivier Prigent"_s,
                u"Visa de la structure | Hélène Vasseur"_s}));
        QVERIFY(!sheet.text.contains(u"Farid"_s));
    }

    void eachThingOfAnEvaluationStandsInItsPlace()
    {
        auto file = newFile();
        DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        perform(*file, Operation::SaveAction, [&](Work& work) {
            const auto action
                = [&](const char* title, QDate planned, QDate done, ObjectiveId objective = {}) {
                      Action a;
                      a.objective = objective;
                      a.accompaniment = path.accompaniment;
                      a.title = QString::fromUtf8(title);
                      a.plannedOn = planned;
                      a.doneOn = done;
                      a.state = done.isValid() ? ActionState::Done : ActionState::ToDo;
                      actions::save(work, a);
                  };
            // What counts is the day it was done, then the day it was planned.
            action("avant le contrat", {2025, 7, 20}, {2025, 7, 14});
            action("prévue avant, faite après", {2025, 7, 1}, {2025, 9, 3});
            action("faite tôt", {2025, 12, 1}, {2025, 8, 20});
            action("à venir", {2026, 1, 10}, {});
            action("à venir, pour l’objectif", {2026, 1, 11}, {}, path.first);
            action("le dernier jour", {2026, 1, 9}, {});
            return 0;
        });
        evaluateDistinct(*file, path);
        const Sheet sheet(
            *file->query([&](const Reader& r) { return evaluationDocument(r, path.evaluation); }));
        const auto fact
            = [&](const char* key) { return sheet.facts.value(QString::fromUtf8(key)); };
        QCOMPARE(fact("Professionnel"), QStringList{u"Olivier Prigent"_s});
        QCOMPARE(fact("Commencée le"), QStringList{u"5 janvier 2026"_s});
        QCOMPARE(fact("Terminée le"), QStringList{u"9 janvier 2026"_s});
        QCOMPARE(fact("Contrat regardé"), QStringList{u"n° 2026-0001, signé le 8 juillet 2025"_s});
        QList<QStringList> domains = sheet.tables.value(u"Domaine"_s);
        QCOMPARE(domains.size(), 3);
        QHash<QString, QStringList> steps;
        for (const QStringList& row : std::as_const(domains))
            steps[row[3]] = row.mid(1, 2);
        QCOMPARE(steps.value(u"« La demande avance. »"_s), (QStringList{u"2 → 3"_s, u"4 → 5"_s}));
        QCOMPARE(steps.value(u"« J’ouvre le courrier. »"_s), (QStringList{u"1 → 4"_s, u"3 → 2"_s}));
        QCOMPARE(steps.value(u"« Fatigué. »"_s), (QStringList{u"5 → 2"_s, u"1 → 3"_s}));
        QStringList outlines;
        for (const WheelSeries& series : sheet.wheel.series)
            outlines.append(series.name);
        QCOMPARE(outlines,
            (QStringList{u"Amadou Diarra, 20/06/2025"_s, u"Olivier Prigent, 20/06/2025"_s,
                u"Amadou Diarra"_s, u"Olivier Prigent"_s}));
        QStringList shown;
        for (const QStringList& row : sheet.tables.value(u"Action"_s))
            shown.append(row[0]);
        QCOMPARE(shown,
            (QStringList{u"faite tôt"_s, u"prévue avant, faite après"_s, u"le dernier jour"_s}));
        QCOMPARE(sheet.signatures.date, QString());
        QCOMPARE(sheet.signing()[1],
            u"Référence sociale, économie sociale familiale | Olivier Prigent"_s);
    }
};

QTEST_GUILESS_MAIN(TestAssessmentDocuments)
#include "test_assessment_documents.moc"
