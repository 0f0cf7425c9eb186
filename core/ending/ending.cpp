#include "core/ending/ending.h"

#include "core/accompaniment/accompaniment.h"
#include "core/storage/work.h"

namespace jalons {

Problems problems(const Ending& ending)
{
    Problems found;
    if (!ending.on.isValid())
        found.append({QStringLiteral("on"), ProblemKind::Required, {}});
    if (ending.reason.isEmpty())
        found.append({QStringLiteral("reason"), ProblemKind::Required, {}});
    return found;
}

namespace accompaniments {

WhatRemains whatRemains(const Reader& reader, AccompanimentId accompaniment)
{
    WhatRemains remains;
    remains.actions = actions::of(reader, accompaniment);
    std::erase_if(remains.actions, [](const Action& action) { return !action.isOpen(); });
    remains.stays = stays::of(reader, load(reader, accompaniment).person);
    std::erase_if(remains.stays, [&](const StayLine& line) {
        return presence(line.stay, reader.today()) != Presence::Present || line.stay.to.isValid();
    });
    if (const ContractId contract = contracts::inForce(reader, accompaniment); contract.isValid())
        remains.contract = contracts::load(reader, contract);
    if (const CycleFacts known = facts(reader, accompaniment); known.endDecided)
        remains.decidedOn = known.evaluationCompleted;
    return remains;
}

void end(Work& work, const Ending& ending)
{
    refuseOn(problems(ending));
    const WhatRemains remains = whatRemains(work, ending.id);
    if (ending.abandonsActions && !remains.actions.empty()) {
        std::vector<Action> abandoned = remains.actions;
        for (Action& action : abandoned) {
            action.state = ActionState::Abandoned;
            action = consistent(action);
        }
        actions::saveAll(work, abandoned);
    }
    if (ending.leaves)
        for (const StayLine& line : remains.stays)
            stays::depart(work, line.stay.id, {ending.on, ending.destination, {}, line.stay.note});
    Accompaniment ended = load(work, ending.id);
    ended.closedOn = ending.on;
    ended.exitReason = ending.reason;
    ended.exitDestination = ending.destination;
    save(work, ended);
}

} // namespace accompaniments

} // namespace jalons
