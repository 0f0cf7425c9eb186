#include "core/overview/person_overview.h"

#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons {

NextStep PersonOverview::step(QDate today) const
{
    return shown.id.isValid() ? nextStep(facts, today) : NextStep::OpenAgain;
}

bool PersonOverview::canTakeStep(QDate today) const
{
    return step(today) != NextStep::OpenAgain || accompaniments.empty()
        || !accompaniments.front().isCurrent();
}

PersonOverview loadOverview(const Reader& reader, PersonId person, AccompanimentId shown)
{
    PersonOverview o;
    o.person = people::load(reader, person);
    o.household = households::around(reader, person, reader.today());
    o.accompaniments = accompaniments::of(reader, person);
    o.stays = stays::of(reader, person);
    for (const Accompaniment& one : o.accompaniments)
        if (one.id == shown || (!o.shown.id.isValid() && !shown.isValid()))
            o.shown = one;
    if (o.shown.id.isValid()) {
        o.facts = accompaniments::facts(reader, o.shown.id);
        o.meetings = rhythms::meetings(reader, o.shown.id);
        if (o.shown.referent.isValid())
            o.referent = professionals::load(reader, o.shown.referent).fullName();
    }
    return o;
}

AccompanimentSummary loadSummary(const Reader& reader, AccompanimentId accompaniment)
{
    AccompanimentSummary s;
    if (!accompaniment.isValid())
        return s;
    for (const Assessment& one : assessments::of(reader, accompaniment))
        if (!s.latest.id.isValid() || one.startedOn >= s.latest.startedOn)
            s.latest = one;
    if (s.latest.id.isValid())
        s.entries = assessments::entries(reader, s.latest.id);
    if (const ContractId contract = contracts::inForce(reader, accompaniment); contract.isValid())
        s.objectives = contracts::content(reader, contract).objectives;
    s.actions = actions::of(reader, accompaniment);
    std::erase_if(s.actions, [](const Action& action) { return !action.isOpen(); });
    return s;
}

} // namespace jalons
