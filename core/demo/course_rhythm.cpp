#include "core/demo/course.h"
#include "core/note/note.h"
#include "core/rhythm/rhythm.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons::demo {

namespace {

struct Said
{
    const char* words;
    const char* domain;
};

constexpr Said beforeThat[]{
    {"J’ai perdu mon logement, tout a commencé là.", "housing"},
    {"Je suis arrivé dans cette ville, je ne connaissais personne.", "social_ties"},
    {"La naissance de ma fille.", "family"},
    {"J’avais un travail, des collègues. C’était bien.", "employment"},
};
constexpr Said onTheWay[]{
    {"La première nuit où j’ai dormi sans me réveiller.", "health"},
    {"J’ai revu ma sœur, après quatre ans.", "family"},
    {"J’ai eu la clé de la boîte aux lettres à mon nom.", "housing"},
    {"J’ai dit non, pour la première fois, et ça s’est bien passé.", ""},
    {"Mon premier virement, sur mon compte à moi.", "budget"},
};
constexpr const char* whyPaused[]{"besoin de souffler après l’été", "hospitalisation programmée",
    "retour quelque temps dans la famille", "veut y réfléchir avant de continuer"};

} // namespace

void Course::tellRhythm(Work& work, QDate until)
{
    if (m_plan.brief)
        return;
    Random random(m_random.next() ^ 0x7a1b); // of a copy: the rest of the course stays as it is
    const QDate from = m_plan.openedOn;
    const auto length = int(from.daysTo(until));
    MeetingRhythm agreed;
    agreed.accompaniment = m_id;
    agreed.from = from;
    agreed.every = random.pick({1, 2, 2, 3});
    rhythms::save(work, agreed);
    if (length > 240 && random.percent(50)) {
        agreed.from = from.addDays(180);
        agreed.unit = random.percent(75) ? RhythmUnit::Month : RhythmUnit::OnRequest;
        agreed.every = 1;
        rhythms::save(work, agreed);
    }
    // The journal of the course ends long before today: one has met since.
    if (!m_plan.closedOn.isValid()) {
        Note met;
        met.person = m_person.id;
        met.accompaniment = m_id;
        met.day = std::max(from, until.addDays(-random.between(1, 30)));
        met.kind = QStringLiteral("interview");
        met.author = referent().id;
        met.text = fill(random.pick(Texts::get().lists.value(QStringLiteral("journal/interview"))),
            m_person, random, {QStringLiteral("referent"), referent().fullName()});
        notes::save(work, met);
    }
    const auto remember = [&](const PartialDate& when, const Said& said) {
        KeyMoment moment;
        moment.accompaniment = m_id;
        moment.when = when;
        moment.words = QString::fromUtf8(said.words);
        moment.domain = QLatin1String(said.domain);
        moments::save(work, moment);
    };
    if (random.percent(60))
        remember(PartialDate::of(from.year() - random.between(2, 9)), random.pick(beforeThat));
    int next = random.below(int(std::size(onTheWay)));
    for (int told = 0; told < 2 && length > 40; ++told)
        if (random.percent(60)) {
            const QDate day = from.addDays(random.between(20, length));
            remember(
                random.percent(30) ? PartialDate::of(day.year(), day.month()) : PartialDate(day),
                onTheWay[std::size_t(next++) % std::size(onTheWay)]);
        }
    if (length < 150 || !random.percent(40))
        return;
    Pause pause;
    pause.accompaniment = m_id;
    pause.wishedBy
        = random.pick({WishedBy::Person, WishedBy::Person, WishedBy::Both, WishedBy::Professional});
    pause.reason = QString::fromUtf8(random.pick(whyPaused));
    pause.from = from.addDays(random.between(60, length - 60));
    pause.to = pause.from.addDays(random.between(14, 45));
    pauses::save(work, pause);
    if (m_plan.closedOn.isValid() || !random.percent(15))
        return;
    pause.from = m_today.addDays(-random.between(3, 12));
    pause.to = {};
    pauses::save(work, pause);
}

} // namespace jalons::demo
