#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/action/action.h"
#include "core/demo/people_maker.h"
#include "core/demo/plan.h"
#include "core/demo/random.h"
#include "core/demo/texts.h"
#include "core/structure/structure.h"

#include <functional>
#include <set>
#include <vector>

namespace jalons::demo {

/// Something that happens on a day. The stores see that day as today, as they did then.
struct Event
{
    QDate day;
    std::function<void(Work&)> happen;
};

/// One accompaniment told through the stores, in the order of its days.
class Course
{
public:
    /// @param person already stored; @param team as stored; @param today the day of the file.
    Course(Person person, const Group& group, CoursePlan plan,
        const std::vector<Professional>& team, int referent, QDate today, Random random);

    /// Its events; the course has to outlive them.
    void schedule(std::vector<Event>& events);

private:
    struct Topic ///< a domain that was spoken of
    {
        const DomainText* text = nullptr;
        const Story* story = nullptr; ///< none when no need came up
        int person = 0; ///< level
        int professional = 0;
        int priority = 0;
        QString said{}; ///< the last words noted
        FindingId need;
        ObjectiveId objective; ///< in the contract in force
        std::size_t told = 0; ///< actions of the story already used
    };

    void open(Work& work);
    void chooseTopics();
    void startDiagnostic(Work& work);
    void completeDiagnostic(Work& work);
    void drawMap(Work& work);
    void prepare(Work& work, const ContractPlan& plan);
    void addObjective(Work& work, Topic& topic, int position);
    void amend(Work& work, const ContractPlan& plan);
    void handOver(Work& work, QDate day);
    void sign(Work& work, QDate day);
    void addEarlyAction(Work& work);
    void addPassageActions(Work& work);
    void addActions(Work& work, QDate from, QDate to, bool last);
    void settle(Action& action, const ActionText* text);
    void startEvaluation(Work& work, const EvaluationPlan& plan);
    void completeEvaluation(Work& work, const EvaluationPlan& plan);
    void appraise(Work& work, AssessmentId evaluation);
    void close(Work& work);
    void writeNotes(Work& work, QDate until);
    void tellRhythm(Work& work, QDate until);
    void tellSitting(Work& work, QDate day);
    void giveAppreciation(Work& work, QDate day);

    DomainEntry entryOf(AssessmentId assessment, Topic& topic, bool first);
    QString participants();
    QString say(const QString& text, const QStringList& more = {});
    QString listed(const char* name)
    {
        return say(m_random.pick(Texts::get().lists[QLatin1String(name)]));
    }
    const Professional& referent() const { return m_team[static_cast<std::size_t>(m_referent)]; }
    QString firstNeed() const;

    Person m_person;
    bool m_children = false;
    bool m_violence = false;
    CoursePlan m_plan;
    const std::vector<Professional>& m_team;
    int m_referent;
    QDate m_today;
    Random m_random;
    std::vector<Topic> m_topics;
    std::size_t m_written = 0; ///< topics already in the diagnostic
    AccompanimentId m_id;
    AssessmentId m_assessment;
    ContractId m_contract;
};

} // namespace jalons::demo
