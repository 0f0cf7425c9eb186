#include "core/demo/clause_demo.h"

#include "core/contract/clause_library.h"
#include "core/language_pack/spoken_language.h"
#include "core/paper/paper_wording.h"
#include "core/sentence/printed_sentence.h"
#include "core/storage/work.h"

namespace jalons::demo {

void tellClauses(Work& work, QDate today)
{
    ClauseVersion version
        = clauseLibrary::load(work, clauseLibrary::startFromOurs(work, ContractKind::Stay));
    version.from = QDate(today.year() - 1, 1, 15);
    version.cvsOn = version.from.addDays(-40);
    version.boardOn = version.from.addDays(-19);
    clauseLibrary::save(work, version);
    for (Clause one : clauseLibrary::articles(work, version.id))
        if (one.code == QLatin1String("conditions")) {
            one.text = QStringLiteral(
                "Le lieu d’accueil proposé est : {{lodging}}. Il est **meublé et équipé**. Sont "
                "faits ensemble, à l’entrée et à la sortie, et joints au contrat :\n"
                "- l’état des lieux ;\n"
                "- l’inventaire du mobilier et du linge ;\n"
                "- la remise d’une **clé**, contre signature.\n"
                "Le lieu de vie de la personne est privé : le personnel n’y entre qu’avec son "
                "accord, sauf urgence, danger ou travaux annoncés. Les visites et les horaires "
                "suivent le règlement de fonctionnement, qui est remis et expliqué.\n"
                "La structure maintient les lieux propres, sûrs et en état. Un changement de lieu "
                "est discuté avant, et sa raison est dite.");
            clauseLibrary::save(work, one);
        }
}

void tellWordings(Work& work, QDate today)
{
    PaperWording wording
        = paperWordings::load(work, paperWordings::startFromOurs(work, PaperKind::HandingReceipt));
    wording.from = QDate(today.year() - 1, 3, 3);
    wording.rows += QStringLiteral("\nPlan du quartier et horaires du tram\n");
    wording.body = QStringLiteral(
        "# À savoir\n"
        "Ce qui n’est pas compris est expliqué de nouveau, au besoin avec un interprète. Signer ce "
        "papier dit que les documents ont été remis ; il n’engage à **rien d’autre**.\n"
        "- Une question : l’accueil répond chaque jour, au {{structure_phone}} ;\n"
        "- une autre langue : demandez les fiches en images.");
    paperWordings::save(work, wording);
}

void tellSentences(Work& work)
{
    printedSentences::save(work,
        PrintedSentence{{}, QStringLiteral("participation.disagreement"),
            QStringLiteral("Pas d’accord ? La cheffe de service vous reçoit le jeudi, sans "
                           "rendez-vous ; vous pouvez aussi écrire au préfet (aide sociale)."),
            {}});
}

void tellLanguages(Work& work, QDate today)
{
    const QString spanish = QStringLiteral("es");
    LanguageText text = languages::ofKey(work, spanish, levelTextKey(QStringLiteral("shelter"), 4));
    text.text = QStringLiteral("Aquí estoy a gusto y preparo lo que viene.");
    languages::save(work, text);
    languages::readOver(
        work, spanish, QStringLiteral("Lucía Ferrer, bénévole"), QDate(today.year() - 1, 11, 18));
}

} // namespace jalons::demo
