#include "core/action/action.h"
#include "core/demo/course.h"
#include "core/storage/work.h"

namespace jalons::demo {

void Course::addEarlyAction(Work& work)
{
    // What could not wait for the contract.
    Action a;
    a.accompaniment = m_id;
    a.title = m_random.pick({QStringLiteral("Ouvrir la domiciliation"),
        QStringLiteral("Remettre un trousseau d’accueil"),
        QStringLiteral("Prendre rendez-vous à la permanence santé")});
    a.nature = QStringLiteral("facilitation");
    a.actor = Party::Structure;
    a.plannedOn = m_plan.openedOn;
    a.state = ActionState::Done;
    a.doneOn = m_plan.openedOn;
    a.result = QStringLiteral("Fait le jour de l’arrivée.");
    a.effect = say(QStringLiteral("{first} a pu se reposer."));
    actions::save(work, a);
}

void Course::addPassageActions(Work& work)
{
    std::vector<const ActionText*> texts;
    for (const Topic& topic : m_topics)
        if (topic.story)
            for (const ActionText& text : topic.story->actions)
                texts.push_back(&text);
    if (texts.empty())
        return;
    std::vector<Action> actions;
    for (int i = 0; i < m_plan.actions; ++i) {
        const ActionText* text = texts[static_cast<std::size_t>(i) % texts.size()];
        Action a;
        a.accompaniment = m_id;
        a.title = say(text->title);
        a.nature = text->nature;
        a.collective = text->collective;
        a.actor = fromCode<Party>(text->actor);
        a.actorName = text->who;
        a.plannedOn = m_plan.openedOn.addDays(m_random.between(0, 7));
        settle(a, text);
        actions.push_back(std::move(a));
    }
    actions::saveAll(work, actions);
}

void Course::settle(Action& action, const ActionText* text)
{
    const auto& lists = Texts::get().lists;
    const QDate end = m_plan.closedOn.isValid() ? m_plan.closedOn : m_today;
    if (action.plannedOn > end) {
        action.state = ActionState::ToDo;
        return;
    }
    const int age = static_cast<int>(action.plannedOn.daysTo(end));
    const int draw = m_random.below(100);
    if (!m_plan.closedOn.isValid() && age < 12 && draw < 55) {
        action.state = ActionState::Ongoing;
    } else if (!m_plan.closedOn.isValid() && age < 75 && draw >= 89) {
        // Asked by the person, a postponement is part of the path.
        action.state = ActionState::Postponed;
        action.postponedBy
            = m_random.percent(70) ? QStringLiteral("person") : QStringLiteral("partner");
        action.result = say(lists.value(QStringLiteral("postponed"))
                                .value(action.postponedBy == QLatin1String("person") ? 0 : 1));
        action.plannedOn = m_today.addDays(m_random.between(3, 25));
    } else if (draw >= 90) {
        action.state = ActionState::NotDone;
        action.notDoneReason = QStringLiteral("no_supply");
        action.result = say(m_random.pick(lists.value(QStringLiteral("notDone"))));
    } else if (draw >= 86) {
        action.state = ActionState::Abandoned;
        action.result = say(m_random.pick(lists.value(QStringLiteral("abandoned"))));
    } else {
        action.state = ActionState::Done;
        action.doneOn = std::min(action.plannedOn.addDays(m_random.between(0, 5)), end);
        if (text) {
            action.result = say(text->result);
            action.effect = say(text->effect);
        }
    }
}

void Course::addActions(Work& work, QDate from, QDate to, bool last)
{
    const bool goesOn = last && !m_plan.closedOn.isValid();
    const QDate horizon = goesOn ? m_today.addDays(28) : to;
    struct Step
    {
        const Topic* topic;
        const ActionText* text;
    };
    std::vector<Step> steps;
    const std::size_t rounds = last ? 3 : 1;
    for (std::size_t round = 0; round < rounds; ++round)
        for (Topic& topic : m_topics)
            if (topic.objective.isValid() && topic.story
                && topic.told < topic.story->actions.size())
                steps.push_back({&topic, &topic.story->actions[topic.told++]});
    if (goesOn) // often the next meeting is already planned
        for (const Topic& topic : m_topics)
            if (topic.objective.isValid() && topic.priority == 1 && m_random.percent(60))
                steps.push_back({&topic, nullptr});

    const int days = static_cast<int>(from.daysTo(horizon));
    const int count = static_cast<int>(steps.size());
    for (int i = 0; i < count; ++i) {
        const Step& step = steps[static_cast<std::size_t>(i)];
        Action a;
        a.accompaniment = m_id;
        a.objective = step.topic->objective;
        a.plannedOn
            = from.addDays(std::max(1, days * (i + 1) / (count + 1) + m_random.between(-3, 3)));
        if (!step.text)
            a.plannedOn = m_today.addDays(m_random.between(1, 24));
        if (a.plannedOn.dayOfWeek() > 5)
            a.plannedOn = a.plannedOn.addDays(-2);
        if (step.text) {
            a.title = say(step.text->title);
            a.nature = step.text->nature;
            a.collective = step.text->collective;
            a.actor = fromCode<Party>(step.text->actor);
            a.actorName = step.text->who;
        } else {
            a.title = m_random.pick({QStringLiteral("Point d’étape\u00a0: "),
                          QStringLiteral("Rendez-vous de suivi\u00a0: "),
                          QStringLiteral("Préparer ensemble la suite\u00a0: "),
                          QStringLiteral("Relancer et faire le point\u00a0: ")})
                + step.topic->story->need;
            a.nature = QStringLiteral("listening");
            a.actor = Party::Professional;
        }
        if (a.actor == Party::Professional && a.actorName.isEmpty())
            a.actorName = referent().fullName();
        settle(a, step.text);
        actions::save(work, a);
    }
}

} // namespace jalons::demo
