#include "core/demo/collective_demo.h"

#include "core/assembly/assembly.h"
#include "core/collective/activity.h"
#include "core/stay/board.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons::demo {

namespace {

void tellWorkshop(Work& work, QDate today, const std::vector<Professional>& team)
{
    Activity workshop;
    workshop.title = QStringLiteral("Atelier cuisine du jeudi");
    workshop.kind = QStringLiteral("ties");
    workshop.aims = QStringLiteral("Cuisiner à petit prix, manger ensemble, se connaître.");
    workshop.place = QStringLiteral("Cuisine du rez-de-chaussée");
    workshop.professional = team[3].id;
    workshop.partners = QStringLiteral("Jardin partagé du quartier, épicerie solidaire.");
    workshop.places = 14;
    workshop.from = today.addDays(-90);
    const ActivityId id = activities::save(work, workshop);
    const char* themes[]{"Soupes d’automne", "Pain et levain", "Plats du pays de chacun"};
    const auto present = board::presentOn(work, today);
    const QDate thursday = today.addDays(-(today.dayOfWeek() + 3) % 7); // the last one
    for (int week = 2; week >= -1; --week) {
        ActivitySession session;
        session.activity = id;
        session.day = thursday.addDays(-7 * week);
        session.time = TimeOfDay::of(17, 30);
        session.minutes = 120;
        if (week >= 0) {
            session.theme = QString::fromUtf8(themes[2 - week]);
            session.result = QStringLiteral("Repas partagé, recettes recopiées pour chacun.");
            session.appraisal
                = QStringLiteral("« On a ri. » « La prochaine fois, c’est moi qui choisis. »");
        }
        const ActivitySessionId now = sessions::save(work, session);
        if (week == 2)
            for (std::size_t i = 0; i < 14 && i < present.size(); ++i)
                attendances::expect(work, now, present[i].person);
        else
            attendances::expectAsBefore(work, now);
        if (session.day > work.today())
            continue;
        int rank = 0;
        for (const AttendanceRow& row : attendances::of(work, now)) {
            Attendance came = row.attendance;
            came.came = ++rank % 7 == 0 ? Came::Excused
                : rank % 5 == week      ? Came::Absent
                                        : Came::Present;
            attendances::save(work, came, &row.attendance);
        }
    }
}

void tellProject(Work& work, QDate today, const std::vector<Professional>& team)
{
    Activity project;
    project.title = QStringLiteral("Un banc et des fleurs devant la maison");
    project.kind = QStringLiteral("project");
    project.aims = QStringLiteral("Que les voisins et les habitants de la maison se parlent.");
    project.professional = team[0].id;
    project.partners = QStringLiteral("- habitants de la rue\n- association Les Mains vertes\n"
                                      "- menuiserie Lantier\n- mairie de quartier");
    project.means = QStringLiteral("Bois donné par la menuiserie, 300 € de la mairie.");
    project.steps = QStringLiteral("Réunion publique ; dessin avec les habitants ; construction en"
                                   " juin ; fête d’inauguration.");
    project.effects = QStringLiteral("Deux voisines viennent à l’atelier cuisine.");
    project.from = today.addDays(-200);
    activities::save(work, project);
    Activity outing;
    outing.title = QStringLiteral("Sortie au musée");
    outing.kind = QStringLiteral("culture");
    outing.places = 8;
    outing.from = outing.to = today.addDays(12);
    ActivitySession session;
    session.activity = activities::save(work, outing);
    session.day = today.addDays(12);
    session.time = TimeOfDay::of(14);
    sessions::save(work, session);
}

void tellAssemblies(Work& work, QDate today)
{
    Assembly council;
    council.kind = QStringLiteral("cvs");
    council.day = today.addDays(-34);
    council.time = TimeOfDay::of(18);
    council.place = QStringLiteral("Salle commune");
    council.convenedOn = today.addDays(-50);
    council.convened = QStringLiteral("Les résidents, deux membres de l’équipe, la directrice.");
    council.agenda = QStringLiteral("- les horaires de la laverie\n- le livret d’accueil\n"
                                    "- questions diverses");
    council.present = QStringLiteral("Sofiane Kaci\nMariam Sissoko");
    council.unnamed = 11;
    council.minutes = QStringLiteral("Le livret d’accueil sera relu par trois résidents.");
    const AssemblyId id = assemblies::save(work, council);
    const auto voice = [&](VoicedKind kind, const char* domain, const char* area, const char* words,
                           const char* answer) {
        ExpressedNeed need;
        need.assembly = id;
        need.kind = kind;
        need.domain = QLatin1String(domain);
        need.area = QString::fromUtf8(area);
        need.words = QString::fromUtf8(words);
        need.answer = QString::fromUtf8(answer);
        if (!need.answer.isEmpty()) {
            need.answeredOn = today.addDays(-20);
            need.answeredBy = QStringLiteral("la directrice");
        }
        expressed_needs::save(work, need);
    };
    voice(VoicedKind::Need, "daily_life", "Bâtiment A",
        "La laverie ferme trop tôt pour ceux qui"
        " travaillent.",
        "Ouverte jusqu’à 21 h le mardi et le jeudi.");
    voice(VoicedKind::Need, "mobility", "Zone d’activités",
        "Aucun bus avant 7 h pour aller travailler.", "");
    voice(VoicedKind::Proposal, "culture", "", "Une étagère de livres dans l’entrée.",
        "Montée avec deux résidents.");
    Assembly next;
    next.kind = QStringLiteral("expression_group");
    next.title = QStringLiteral("Les repas");
    next.day = today.addDays(9);
    next.time = TimeOfDay::of(17);
    next.convenedOn = today.addDays(-2);
    assemblies::save(work, next);
}

} // namespace

void tellCollective(Work& work, QDate today)
{
    const auto team = professionals::list(work);
    if (team.size() < 4)
        return;
    tellWorkshop(work, today, team);
    tellProject(work, today, team);
    tellAssemblies(work, today);
}

} // namespace jalons::demo
