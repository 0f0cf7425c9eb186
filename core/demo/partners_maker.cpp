#include "core/demo/partners_maker.h"

namespace jalons::demo {

std::vector<Partner> partners()
{
    struct Line
    {
        const char* name;
        const char* sector;
        const char* contact;
        const char* phone;
        const char* note;
        const char* domains;
    };
    // Telephone numbers kept for fiction by the regulator.
    constexpr Line lines[]{
        {"Accueil de jour « La Passerelle »", "social", "Mme Œuvrard", "01 99 00 12 01",
            "Douches et bagagerie, du lundi au samedi de 8 h à 12 h.", "shelter,daily_life"},
        {"Agence postale des Tilleuls", "administration", "", "01 99 00 12 02", "",
            "budget,rights"},
        {"Atelier vélo « La Chaîne »", "associations", "Idriss", "01 99 00 12 03",
            "Prêt de vélos contre une participation de 5 €.", "mobility"},
        {"Auto-école solidaire « Clef de voûte »", "training", "M. Lefort", "01 99 00 12 04",
            "Sur orientation écrite ; commission le premier jeudi du mois.", "mobility"},
        {"Centre médico-psychologique", "health", "secrétariat", "01 99 00 12 05",
            "Premier rendez-vous sous trois semaines ; urgence : demander l’infirmière d’accueil.",
            "mental_health"},
        {"Épicerie sociale « Le Panier »", "economic", "Mme Sarr", "01 99 00 12 06",
            "Ouverte le mardi et le vendredi. Apporter l’attestation de ressources.",
            "budget,daily_life"},
        {"Maison des solidarités du secteur", "social", "accueil social", "01 99 00 12 07", "",
            "rights,family"},
        {"Mission locale", "employment", "Mme Petit", "01 99 00 12 08", "Jeunes de 16 à 25 ans.",
            "employment,training"},
        {"Permanence d’accès aux soins de santé", "health", "M. Kieffer", "01 99 00 12 09",
            "Sans rendez-vous le matin, avec ou sans couverture.", "health"},
        {"Permanence juridique « Droit devant »", "justice", "maître Aubry", "01 99 00 12 10",
            "Le mercredi après-midi, sur rendez-vous.", "justice,rights"},
        {"Résidence sociale « Les Glycines »", "housing", "Mme Bonnet", "01 99 00 12 11",
            "Demander le dossier unique, deux mois d’attente.", "housing"},
        {"Théâtre du Canal", "culture", "relations publiques", "01 99 00 12 12",
            "Places à 2 € pour les personnes accompagnées.", "culture"},
    };
    std::vector<Partner> all;
    for (const Line& line : lines) {
        Partner partner;
        partner.name = QString::fromUtf8(line.name);
        partner.sector = QString::fromUtf8(line.sector);
        partner.contact = QString::fromUtf8(line.contact);
        partner.phone = QString::fromUtf8(line.phone);
        partner.note = QString::fromUtf8(line.note);
        partner.domains = QString::fromLatin1(line.domains).split(u',');
        if (partner.domains.contains(QStringLiteral("health"))) {
            partner.languages = QStringLiteral("français, arabe, interprète au téléphone");
            partner.services = QStringLiteral("Consultations, ouverture des droits, médicaments.");
            partner.hours = QStringLiteral("Du lundi au vendredi, de 9 h à 12 h.");
            partner.referral = QStringLiteral("Venir avec un papier d’identité s’il y en a un ;"
                                              " appeler avant pour une personne seule.");
            partner.areas = QStringLiteral("Valombre et les communes voisines");
        }
        all.push_back(partner);
    }
    return all;
}

} // namespace jalons::demo
