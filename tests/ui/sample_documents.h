#pragma once
#include "core/documents/document.h"
#include <QBuffer>
#include <QImage>
#include <QPainter>

/// Documents of the size and shape the application prints, about invented people.
namespace samples {

using namespace jalons;

inline QString fr(const char* text)
{
    return QString::fromUtf8(text);
}

inline QByteArray logo()
{
    QImage image(600, 300, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1b, 0x65, 0x70));
    for (int i = 0; i < 3; ++i)
        painter.drawEllipse(QPointF(120 + 180 * i, 120 + 30 * (i % 2)), 100, 100);
    painter.fillRect(QRectF(100, 220, 400, 30), QColor(0x5a, 0x45, 0x2a));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

inline WheelData wheel()
{
    const char* labels[]
        = {"Famille & parentalité", "Droits & administratif", "Santé", "Soins & santé psychique",
            "Addictions", "Hébergement", "Logement", "Ressources & budget", "Formation", "Emploi",
            "Mobilité", "Langue, lecture & numérique", "Justice", "Violences & protection",
            "Vie quotidienne & savoir habiter", "Liens sociaux", "Culture, loisirs & citoyenneté"};
    const char* colours[] = {"#b86e00", "#1b6570", "#a33d5e", "#6c4fa0", "#2f7a4f"};
    WheelData wheel;
    int i = 0;
    for (const char* label : labels)
        wheel.axes.push_back({fr(label), fr(colours[i++ % 5])});
    wheel.series = {
        {fr("Amadou, mars 2026"), {2, 1, 3, 2, 0, 2, 1, 2, 2, 1, 3, 2, 4, 3, 3, 2, 1},
            WheelStyle::PersonBefore},
        {fr("Amadou, septembre 2026"), {3, 2, 4, 3, 0, 4, 3, 2, 3, 2, 4, 3, 4, 0, 3, 3, 2},
            WheelStyle::Person},
        {fr("Nadia B., septembre 2026"), {2, 3, 4, 2, 2, 4, 2, 3, 3, 3, 4, 2, 4, 3, 4, 2, 2},
            WheelStyle::Professional},
    };
    return wheel;
}

inline SignatureBlock signatures()
{
    return {fr("Lens"), QString(),
        {{fr("La personne accompagnée"), fr("Amadou Diarra"),
             fr("☐ lu par moi ☐ lu avec moi\n☐ exemplaire reçu le ............")},
            {fr("Pour l’établissement, la directrice"), fr("Claire Vasseur"), {}},
            {fr("La référente"), fr("Nadia Benali"), {}}}};
}

inline Document contract()
{
    Document d;
    d.title = fr("Contrat d’accompagnement");
    d.number = fr("C-2026-014");
    d.structureName = fr("CHRS Les Trois Tilleuls");
    d.logo = logo();
    d.headerLines = {fr("12 rue des Tilleuls, 62300 Lens"),
        fr("Tél. 03 21 00 00 00 · accueil@trois-tilleuls.example"),
        fr("SIRET 123 456 789 00012 · FINESS 620000001")};
    auto& b = d.blocks;
    b.push_back(Paragraph{
        plain(fr("Conclu en application de l’article L. 311-4 du code de l’action sociale et des "
                 "familles, en deux exemplaires, dont un remis à la personne.")),
        Paragraph::Style::Lead});
    b.push_back(Heading{1, fr("Entre")});
    b.push_back(KeyValues{{{fr("La personne accompagnée"), plain(fr("Amadou Diarra"))},
        {fr("Né le"), plain(fr("14 mai 1991 à Kayes (Mali)"))},
        {fr("Nom dans sa langue"), plain(fr("أمادو ديارا"))}, {fr("Téléphone"), orBlank({})},
        {fr("L’établissement"),
            plain(fr("CHRS Les Trois Tilleuls, représenté par Mme Claire Vasseur, directrice"))},
        {fr("Référente"), plain(fr("Nadia Benali, éducatrice spécialisée"))},
        {fr("Accompagnement"),
            plain(fr("Du 4 mars 2026 au 3 septembre 2026, renouvelable. Une rencontre par semaine "
                     "au moins, au bureau ou dans la chambre, à un moment convenu ensemble ; "
                     "chacun peut en demander une autre, et la personne peut venir accompagnée de "
                     "qui elle veut."))}}});
    const char* titles[]
        = {"Objet du contrat", "Engagements de l’établissement", "Engagements de la personne",
            "Objectifs", "Participation financière", "Confidentialité et accès au dossier",
            "Durée, bilan et révision", "Fin de l’accompagnement"};
    const char* texts[] = {
        "Le présent contrat fixe, à partir du diagnostic fait ensemble le 12 mars 2026, les "
        "objectifs de l’accompagnement, les moyens que chacun y met et la manière d’en faire le "
        "bilan. Il peut être modifié à tout moment par avenant, à la demande de l’une ou l’autre "
        "des parties. Il ne fait pas obstacle aux droits que la personne tient de la loi.",
        "L’établissement met à disposition une chambre individuelle meublée, un accompagnement "
        "individuel et global par une référente, et l’appui de l’équipe coordonnée par la cheffe "
        "de service. Il s’engage à :",
        "La personne prend part à son accompagnement, dit ce qui lui convient et ce qui ne lui "
        "convient pas, et respecte le règlement de fonctionnement qui lui a été remis et expliqué. "
        "Elle s’engage à :",
        "Les objectifs sont écrits avec les mots de la personne. Chacun est suivi par des "
        "indicateurs définis avec elle.",
        "La personne participe à ses frais d’hébergement selon ses ressources, au taux fixé par "
        "l’arrêté du 13 mars 2002, à partir du sixième jour. Le minimum qui lui est laissé est "
        "calculé après déduction du plan d’apurement et des pensions versées. Le montant est revu "
        "à chaque changement de ressources.",
        "Les informations confiées sont couvertes par le secret professionnel. Elles ne sont "
        "partagées qu’avec les personnes qui participent à l’accompagnement, dans la limite de ce "
        "qui est nécessaire, et avec l’accord de la personne. Elle peut consulter son dossier sur "
        "simple demande, seule ou accompagnée de la personne de son choix.",
        "Un bilan est fait ensemble au moins tous les six mois. Les objectifs sont mis à jour "
        "chaque année. La prolongation est demandée au moins un mois avant le terme.",
        "L’accompagnement prend fin au terme convenu, à la demande de la personne, ou par décision "
        "motivée de l’établissement après un entretien et un délai raisonnable. Une suite est "
        "toujours recherchée. La personne peut faire appel à une personne qualifiée (article L. "
        "311-5)."};
    for (int i = 0; i < 8; ++i) {
        b.push_back(ArticleHeading{fr("Article %1").arg(i + 1), fr(titles[i])});
        b.push_back(Paragraph{plain(fr(texts[i]))});
        if (i == 1)
            b.push_back(Bullets{{plain(fr("rencontrer la personne chaque semaine, et l’accompagner "
                                          "physiquement dans les démarches qui le demandent ;")),
                plain(fr("lire avec elle les courriers officiels reçus ;")),
                plain(fr(
                    "instruire la demande de logement social et la renouveler avant le terme ;")),
                plain(fr("recueillir son accord avant tout échange d’informations avec un "
                         "partenaire."))}});
        if (i == 2)
            b.push_back(Bullets{{plain(fr("venir aux rendez-vous, ou prévenir ;")),
                plain(fr("apporter les courriers reçus, ouverts ou non ;")),
                plain(fr("verser sa participation avant le 10 du mois."))}});
        if (i == 3) {
            b.push_back(Group{{Heading{3, fr("Objectif 1 – Logement")},
                Paragraph{
                    plain(fr("« Je veux une porte à moi, avec ma clé. Même petit. La dernière fois "
                             "j’ai tout perdu parce que je ne comprenais pas les lettres. »")),
                    Paragraph::Style::Quote},
                Table{{{fr("Action"), 4}, {fr("Qui"), 2}, {fr("Avant le"), 1.6}},
                    {{plain(fr("Déposer la demande de logement social, pièces vérifiées ensemble")),
                         plain(fr("Amadou, avec Nadia")), plain(fr("31 mars 2026"))},
                        {plain(fr("Saisir la commission de médiation DALO si aucun logement n’est "
                                  "proposé")),
                            plain(fr("Nadia")), blank(22)},
                        {plain(fr("Établir un plan d’apurement de la dette de loyer (1 240 €)")),
                            plain(fr("Amadou, CESF")), plain(fr("30 avril 2026"))}}}}});
            b.push_back(Group{{Heading{3, fr("Objectif 2 – Papiers et lecture")},
                Paragraph{plain(fr("« Qu’on lise les lettres avec moi, et que j’apprenne à le "
                                   "faire tout seul. »")),
                    Paragraph::Style::Quote},
                Table{{{fr("Action"), 4}, {fr("Qui"), 2}, {fr("Avant le"), 1.6}},
                    {{plain(fr("S’inscrire à l’atelier de lecture du mardi")), plain(fr("Amadou")),
                         plain(fr("20 mars 2026"))},
                        {plain(fr("Demander le renouvellement du titre de séjour, entre quatre et "
                                  "deux mois avant le terme")),
                            plain(fr("Amadou, juriste")), plain(fr("2 juin 2026"))}}}}});
        }
    }
    b.push_back(Paragraph{plain(fr("Ce contrat a été lu à voix haute et expliqué, avec l’aide d’un "
                                   "interprète en bambara : "))
            + blank(50)
            + plain(fr(". La personne a reçu le livret d’accueil, la charte des droits et libertés "
                       "et le règlement de fonctionnement.")),
        Paragraph::Style::Small});
    b.push_back(Heading{1, fr("Signatures")});
    b.push_back(signatures());
    return d;
}

inline Document evaluation()
{
    Document d = contract();
    d.title = fr("Évaluation à six mois");
    d.number = fr("E-2026-031");
    d.blocks
        = {Paragraph{
               plain(fr("Faite ensemble le 7 septembre 2026 par Amadou Diarra et Nadia Benali.")),
               Paragraph::Style::Lead},
            Heading{1, fr("Où nous en sommes")}, WheelBlock{wheel()}, Heading{2, fr("Logement")},
            Paragraph{plain(fr("« J’ai visité deux appartements. Je dors mieux. »")),
                Paragraph::Style::Quote},
            signatures()};
    return d;
}

} // namespace samples
