#include "core/contract/clauses.h"
#include "core/contract/placeholders.h"
#include "core/documents/contract_document.h"
#include "core/documents/diagnostic_document.h"
#include "core/documents/evaluation_document.h"
#include "core/documents/labels.h"
#include "tests/core/documents_fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// The sheets as texts: what a person reads on paper.
class TestDocuments : public QObject
{
    Q_OBJECT

    static QString contractText(const StructureFile& file, ContractId id)
    {
        return file.query([&](const Reader& r) { return plainText(contractDocument(r, id)); })
            .valueOr(QStringLiteral("unreadable"));
    }

private slots:
    void theLibraryHoldsEveryPlaceholderItUses()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        const auto values = file->query([&](const Reader& r) {
            return placeholderValues(r, contracts::load(r, path.contract));
        });
        QVERIFY(values.ok());
        const QRegularExpression placeholder(QStringLiteral("\\{\\{([a-z_]+)\\}\\}"));
        for (const ContractKind kind : {ContractKind::Accompaniment, ContractKind::Amendment}) {
            QVERIFY(clauses(kind).size() > 5);
            QString all = clausesTitle(kind) + clausesPreamble(kind);
            for (const ClauseTemplate& clause : clauses(kind))
                all += clause.title + clause.text;
            QVERIFY(all.contains(QStringLiteral("{{objectives}}")));
            QVERIFY(all.contains(QStringLiteral("{{commitments}}")));
            for (auto it = placeholder.globalMatch(all); it.hasNext();) {
                const QString name = it.next().captured(1);
                if (name != QLatin1String("objectives") && name != QLatin1String("commitments"))
                    QVERIFY2(values->contains(name), qPrintable(name));
            }
        }
    }

    void aMissingValueIsABlankAndASlipStaysVisible()
    {
        const QHash<QString, QString> values{{QStringLiteral("a"), QStringLiteral("un")},
            {QStringLiteral("b"), QStringLiteral("  ")},
            {QStringLiteral("person_address"), QString()}};
        const Spans spans
            = fill(QStringLiteral("Dit {{a}}, {{ b }} et {{nope}} à {{person_address}}."), values,
                {QStringLiteral("a")});
        QCOMPARE(spans.size(), size_t(7));
        QVERIFY(spans[1].bold && spans[1].text == QLatin1String("un"));
        QVERIFY(spans[3].blank && spans[3].blankWidth == usualBlank);
        QCOMPARE(spans[4].text, QStringLiteral(" et {{nope}} à "));
        QVERIFY(spans[5].blank && spans[5].blankWidth > usualBlank);
        QVERIFY(fill(QString(), values).empty());
    }

    void theContractSaysWhoWhatAndUntilWhen()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        const QString text = contractText(*file, path.contract);
        for (const char* expected :
            {"CHRS Les Trois Tilleuls", "12 rue des Tilleuls, 62300 Lens", "Monsieur Amadou Diarra",
                "1er avril 1992", "Ségou (Mali)", "Nadia Benali", "assistant(e) de service social",
                "Hélène Vasseur", "directrice", "du 10 mars 2026 au 9 septembre 2026",
                "6\u00a0mois", "tous les quinze jours", "au bureau du CHRS", "Objectif\u00a01",
                "«\u00a0Avoir un logement à moi\u00a0»", "«\u00a0une demande qui avance\u00a0»",
                "Accéder à ses droits, Améliorer ses conditions de vie", "10 juillet 2026",
                "«\u00a0Ouvrir mes lettres sans peur\u00a0»", "Je viens aux rendez-vous.",
                "La structure appuie la demande.", "Espace France Services", "Tout le contrat",
                "Fait à Lens, en deux exemplaires, le ....", "Lu et approuvé",
                "La personne accompagnée", "Pour la structure, directrice", "2026-0001"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
        // The person's address is not known: a line to fill, never an empty gap.
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("adresse.: \\.{20,}"))));
        QVERIFY(!text.contains(QLatin1String("{{")));
    }

    void objectivesAndCommitmentsSurviveAnArticleWithoutThem()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        perform(*file, Operation::RemoveArticle, [&](Work& work) {
            for (const Article& article : contracts::content(work, path.contract).articles)
                contracts::remove(work, article.id);
            Article own;
            own.contract = path.contract;
            own.title = QStringLiteral("Le chat");
            own.text = QStringLiteral("Le chat vient aussi :\n- le jour\n- la nuit");
            contracts::save(work, own);
            return 0;
        });
        const auto document
            = file->query([&](const Reader& r) { return contractDocument(r, path.contract); });
        const QString text = plainText(*document);
        QVERIFY(text.contains(QStringLiteral("Article\u00a01 – Le chat")));
        QVERIFY(text.contains(QStringLiteral("• la nuit")));
        QVERIFY(text.contains(QStringLiteral("Article\u00a02 – Objectifs")));
        QVERIFY(text.contains(QStringLiteral("Avoir un logement à moi")));
        QVERIFY(text.contains(QStringLiteral("Article\u00a03 – Engagements réciproques")));
        QVERIFY(text.contains(QStringLiteral("Je viens aux rendez-vous.")));
    }

    void anEmptyDraftLeavesRoomForTheHand()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        c.contract = perform(*file, Operation::PrepareContract,
            [&](Work& w) { return contracts::prepare(w, c.accompaniment, today); });
        const QString text = contractText(*file, c.contract);
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("• \\.{30,}"))));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("Rencontres\u00a0: \\.{10,}"))));
        QVERIFY(text.contains(QRegularExpression(
            QStringLiteral("La personne accompagnée\nAmadou Diarra\t\\.{20,}"))));
    }

    void aSignedContractIsTheSheetThatWasSigned()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        signPath(*file, path);
        const auto load = [&] {
            return *file->query(
                [&](const Reader& r) { return contractDocument(r, path.contract); });
        };
        const Document signedSheet = load();
        const QString text = plainText(signedSheet);
        QVERIFY(
            text.contains(QStringLiteral("Fait à Lille, en deux exemplaires, le 10 mars 2026")));
        QVERIFY(text.contains(QStringLiteral("Hélène Vasseur")));
        perform(*file, Operation::UpdatePerson, [&](Work& work) {
            Person person = people::load(work, path.person);
            person.birthName = QStringLiteral("Autre");
            people::save(work, person);
            Structure s = structures::load(work);
            s.name = QStringLiteral("Autre structure");
            structures::save(work, s);
            return 0;
        });
        QVERIFY(load() == signedSheet);
        const Contract contract
            = *file->query([&](const Reader& r) { return contracts::load(r, path.contract); });
        QCOMPARE(contract.frozen, toJson(signedSheet));
        QCOMPARE(contract.frozenSha256, sha256(contract.frozen));
        QVERIFY(contracts::isIntact(contract));
    }

    void anAvenantNamesTheContractItChanges()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        signPath(*file, path);
        const ContractId avenant = perform(*file, Operation::PrepareAmendment,
            [&](Work& w) { return contracts::amend(w, path.contract, today.addDays(40)); });
        const QString text = contractText(*file, avenant);
        QVERIFY(text.contains(clausesTitle(ContractKind::Amendment)));
        QVERIFY(text.contains(QStringLiteral("2026-0001 conclu le 10 mars 2026")));
        QVERIFY(text.contains(QStringLiteral("2026-0001-A1")));
        QVERIFY(text.contains(QStringLiteral("Avoir un logement à moi")));
    }

    void theDiagnosticKeepsBothVoicesAndTheRhythm()
    {
        auto file = newFile();
        const Path path = diagnosedPath(*file);
        const auto document
            = file->query([&](const Reader& r) { return diagnosticDocument(r, path.diagnostic); });
        QVERIFY(document.ok());
        const QString text = plainText(*document);
        const Vocabulary& words = file->vocabulary();
        for (const QString& expected :
            {QStringLiteral("«\u00a0Je veux une porte à moi, avec ma clé.\u00a0»"),
                words.level(QStringLiteral("housing"), 2, true),
                words.level(QStringLiteral("housing"), 3, false),
                QStringLiteral("Les deux regards diffèrent d’un cran"),
                QStringLiteral("Les deux regards diffèrent de 2 crans"),
                QStringLiteral("pas de niveau donné"), QStringLiteral("a tenu un bail trois ans"),
                QStringLiteral("dette de loyer"), QStringLiteral("Plus tard\u00a0: Emploi."),
                QStringLiteral("Ne souhaite pas en parler\u00a0: Addictions."),
                QStringLiteral("Amadou, Nadia, un interprète"),
                QStringLiteral("Le logement d’abord."),
                QStringLiteral("Logement\u00a0: Amadou Diarra 2, Nadia Benali 3"),
                QStringLiteral("Liens sociaux\u00a0: Amadou Diarra 3, Nadia Benali –")})
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
        QVERIFY(
            plainText(*document).contains(QStringLiteral("Aucun domaine n’a encore été abordé.")));
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
        const QString text = plainText(*document);
        for (const char* expected : {"On m’a laissé le temps.", "2 → 4", "3 → 3", "1 → 3",
                 "un peu plus qu’espéré", "pas encore apprécié", "Demande enregistrée.",
                 "tenu en partie", "Du fait de la structure", "La structure appuie la demande.",
                 "réalisée le 10/03/2026", "Le dossier est déposé.",
                 "Il sait maintenant suivre sa demande seul.", "reportée (la personne accompagnée)",
                 "non réalisée\u00a0: Aucune offre disponible", "Établir un avenant",
                 "Un avenant pour chercher un emploi.", "Visa de la structure",
                 "n°\u00a02026-0001, signé le 10 mars 2026"})
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

    void textsBecomeParagraphsAndQuotes()
    {
        QCOMPARE(quoted(QStringLiteral(" oui ")), QStringLiteral("«\u00a0oui\u00a0»"));
        QCOMPARE(quoted(QStringLiteral("« oui »")), QStringLiteral("« oui »"));
        QCOMPARE(quoted(QString()), QString());
        QCOMPARE(oneLine(QStringLiteral("a \n\n b")), QStringLiteral("a, b"));
        QCOMPARE(paragraphs(QStringLiteral("a\n\n- b\n- c\nd")).size(), size_t(3));
        QVERIFY(paragraphs(QStringLiteral(" \n ")).empty());
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "test_documents.moc"
