#include "core/demo/course.h"
#include "core/diagnostic/sitting.h"
#include "core/evaluation/appreciation.h"
#include "core/storage/work.h"

namespace jalons::demo {

namespace {

struct Beside
{
    const char* presence; ///< empty: nobody
    const char* who;
};

constexpr Beside besides[]{{"", ""}, {"", ""}, {"interpreter", "Sara Haddad"},
    {"trusted_person", "Mireille Aubry"}, {"partner", "Paul Lantier"}, {"relative", "son frère"},
    {"colleague", "Inès Caron"}};
constexpr const char* teamNotes[]{
    "Arrive en avance, demande un café. Parle peu au début, davantage après la pause.",
    "A demandé à revenir sur le logement la prochaine fois. Relire ensemble le courrier de la CAF.",
    "Interprète au téléphone, à prévoir une demi-heure de plus.",
    "Fatigue\u00a0: entretien écourté à sa demande, suite convenue dans la semaine.",
    "Proposer l’atelier du jeudi. Vérifier avec le médecin traitant pour l’ordonnance."};
constexpr const char* thought[]{
    "On m’a laissé le temps. C’est la première fois qu’on ne me presse pas.",
    "Ce qui a aidé, c’est d’avoir toujours la même personne. Les papiers, c’était long.",
    "J’aurais voulu qu’on m’appelle plus souvent. Sinon, ça va.",
    "Je me suis senti écouté. Pour le logement, il faut encore attendre, je le sais."};

} // namespace

void Course::tellSitting(Work& work, QDate day)
{
    Random random(quint64(m_assessment.value), 0x5177);
    if (m_plan.brief || !random.percent(70))
        return;
    const Beside& beside = random.pick(besides);
    Sitting sitting;
    sitting.assessment = m_assessment;
    sitting.day = day;
    if (*beside.presence != '\0')
        sitting.present = {QLatin1String(beside.presence)};
    sitting.who = QString::fromUtf8(beside.who);
    sitting.notes = QString::fromUtf8(random.pick(teamNotes));
    sittings::save(work, sitting);
}

void Course::giveAppreciation(Work& work, QDate day)
{
    Random random(quint64(m_assessment.value), 0xa993);
    if (!random.percent(50))
        return;
    Appreciation given;
    given.accompaniment = m_id;
    given.assessment = m_assessment;
    given.day = day;
    given.means = random.pick({AppreciationMeans::Said, AppreciationMeans::Said,
        AppreciationMeans::Written, AppreciationMeans::Helped});
    given.words = QString::fromUtf8(random.pick(thought));
    appreciations::give(work, given);
}

} // namespace jalons::demo
