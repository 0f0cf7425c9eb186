#include "core/demo/handover_demo.h"

#include "core/accompaniment/accompaniment.h"
#include "core/action/action_step.h"
#include "core/handover/handover.h"
#include "core/relay/relay.h"
#include "core/stay/board.h"
#include "core/storage/ids.h"
#include "core/structure/structure.h"

namespace jalons::demo {

namespace {

struct Told
{
    int daysAgo;
    int hour;
    int minute;
    int author; ///< in the team, by name
    int about; ///< of those present; negative: of a place or the house
    const char* text;
    bool important = false;
    bool toDo = false;
    bool done = false;
    bool toJournal = false;
};

constexpr int aPlace = -1;
constexpr int theHouse = -2;

constexpr Told shiftsTold[]{
    {3, 17, 40, 2, aPlace, "Chasse d’eau qui coule : le plombier a été appelé, il doit rappeler.",
        false, true},
    {2, 22, 15, 3, theHouse, "Alarme incendie testée avec les résidents, tout le monde est sorti.",
        false},
    {1, 10, 5, 0, 0, "A reçu son attestation de droits ; passer au secrétariat faire la copie.",
        false, true, true},
    {1, 16, 30, 1, 1, "Rendez-vous médical demain à 9 h : le réveiller à 7 h 30, il l’a demandé.",
        true, true},
    {1, 19, 20, 4, 2, "Rentrera vers 22 h, repas gardé au frais.", false},
    {1, 21, 30, 3, theHouse, "Prise de poste. Douze personnes présentes au repas.", false},
    {1, 23, 10, 3, 3,
        "Éclats de voix dans le couloir, apaisés en dix minutes. A accepté de prendre un thé avec"
        " la veilleuse.",
        true, false, false, true},
    {0, 2, 40, 3, 4, "Ne dort pas, a parlé une demi-heure de sa mère hospitalisée.", false},
    {0, 6, 15, 3, aPlace, "Radiateur froid au réveil, couverture donnée.", false, true},
};

} // namespace

void tellHandover(Work& work, QDate today)
{
    const auto present = board::presentOn(work, today);
    const auto team = professionals::list(work);
    QList<qint64> beds = ids(
        work, QStringLiteral("SELECT id FROM lodging WHERE capacity > 0 ORDER BY id LIMIT 20"), {});
    if (present.empty() || team.size() < 5 || beds.isEmpty())
        return;
    for (const Told& one : shiftsTold) {
        HandoverEntry entry;
        entry.day = today.addDays(-one.daysAgo);
        entry.time = TimeOfDay::of(one.hour, one.minute);
        entry.author = team[std::size_t(one.author)].id;
        entry.text = QString::fromUtf8(one.text);
        entry.important = one.important;
        entry.toDo = one.toDo;
        if (one.about >= 0)
            entry.person = present[std::size_t(one.about) * 7 % present.size()].person;
        else if (one.about == aPlace)
            entry.lodging = {beds[(one.hour * 3) % beds.size()]};
        if (one.done) {
            entry.doneOn = entry.day;
            entry.doneBy = team[1].id;
        }
        const HandoverEntryId id = handovers::save(work, entry);
        if (one.toJournal)
            handovers::toJournal(work, id);
        if (one.daysAgo > 0)
            for (const std::size_t reader : {std::size_t(1), std::size_t(4)})
                if (team[reader].id != entry.author)
                    work.save("handover_reading", 0,
                        {{"entry_id", id}, {"professional_id", team[reader].id},
                            {"read_on", entry.day}});
    }
}

void tellRelay(Work& work, QDate today)
{
    const QDate then = today.addDays(-24);
    const QList<qint64> courses = ids(work,
        QStringLiteral("SELECT id FROM accompaniment WHERE closed_on IS NULL AND opened_on < ?"
                       " AND referent_id IS NOT NULL ORDER BY opened_on, id LIMIT 1"),
        {stored(then.addDays(-60))});
    if (courses.isEmpty())
        return;
    const Accompaniment course = accompaniments::load(work, {courses.first()});
    for (const Professional& member : professionals::list(work))
        if (member.maySign && member.id != course.referent) {
            Relay relay;
            relay.accompaniment = course.id;
            relay.on = then;
            relay.to = member.id;
            relay.passedOn = QStringLiteral("Demande de logement à relancer avant la fin du mois ;"
                                            " promesse d’aller voir l’appartement ensemble. Les"
                                            " rendez-vous du matin sont difficiles.");
            relay.told = RelayTold::Agrees;
            relay.words = QStringLiteral("Ça m’embête un peu, mais on s’est vus tous les trois.");
            relay.lastMet = then.addDays(-3);
            relay.firstMet = then.addDays(4);
            relays::save(work, relay);
            return;
        }
}

void tellSteps(Work& work, QDate today)
{
    struct Step
    {
        const char* text;
        Party actor;
        int days; ///< before today; negative: to come
        bool done;
    };
    constexpr Step steps[]{{"Rassembler les pièces", Party::Person, 9, true},
        {"Remplir le formulaire ensemble", Party::Professional, 4, true},
        {"Envoyer le dossier", Party::Professional, -2, false},
        {"Appeler pour savoir où il en est", Party::Person, -16, false}};
    for (const qint64 action : ids(work,
             QStringLiteral("SELECT id FROM action WHERE state = 'ongoing' ORDER BY id LIMIT 12"),
             {}))
        for (const Step& one : steps) {
            ActionStep step;
            step.action = {action};
            step.text = QString::fromUtf8(one.text);
            step.actor = one.actor;
            step.plannedOn = today.addDays(-one.days);
            if (one.done)
                step.doneOn = step.plannedOn;
            action_steps::save(work, step);
        }
}

} // namespace jalons::demo
