#include "core/relay/relay.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/rules.h"
#include "core/base/text_limits.h"
#include "core/base/what_changed.h"
#include "core/relay/relay_columns.h"

namespace jalons {

Problems problems(const Relay& relay, QDate openedOn, QDate closedOn, QDate today)
{
    Problems found;
    checkGiven(found, "to", relay.to.isValid());
    if (relay.to.isValid() && relay.to == relay.from)
        found.append({QStringLiteral("to"), ProblemKind::AlreadyUsed, {}});
    checkGiven(found, "on", relay.on.isValid());
    checkPast(found, "on", relay.on, today);
    if (relay.on.isValid() && (relay.on < openedOn || (closedOn.isValid() && relay.on > closedOn)))
        found.append({QStringLiteral("on"), ProblemKind::OutsideAccompaniment,
            {openedOn.toString(Qt::ISODate), closedOn.toString(Qt::ISODate)}});
    checkPast(found, "lastMet", relay.lastMet, today);
    checkOrder(found, "firstMet", relay.lastMet, relay.firstMet);
    checkLength(found, "passedOn", relay.passedOn, longestFieldText);
    checkLength(found, "words", relay.words, longestFieldText);
    return found;
}

namespace relays {

Relay load(const Reader& reader, RelayId id)
{
    return relayTable.load(reader, id);
}

std::vector<Relay> of(const Reader& reader, AccompanimentId accompaniment)
{
    return relayTable.all(reader,
        QStringLiteral("WHERE accompaniment_id = ? ORDER BY happened_on, id"), accompaniment);
}

RelayId save(Work& work, const Relay& given, const Relay* shown)
{
    const Accompaniment course = accompaniments::load(work, given.accompaniment);
    Relay relay = given;
    if (shown) { // who passed it on to whom is what happened
        const Relay told = load(work, given.id);
        relay.from = told.from;
        relay.to = told.to;
    } else {
        relay.from = course.referent;
    }
    // Between those before and after it: each passes on what the one before gave.
    QDate least;
    QDate most;
    bool isBefore = true;
    for (const Relay& other : of(work, relay.accompaniment)) {
        if (other.id == relay.id)
            isBefore = false;
        else if (isBefore)
            least = other.on;
        else if (!most.isValid())
            most = other.on;
    }
    const auto found = [&](const Relay& one) {
        Problems all = problems(one, course.openedOn, course.closedOn, work.today());
        checkOrder(all, "on", least, one.on);
        checkOrder(all, "on", one.on, most);
        return all;
    };
    const Problems before = shown ? found(*shown) : Problems();
    refuseOn(ofWhatChanged(found(relay), before));
    const RelayId id{relayTable.save(work, relay, shown)};
    if (shown)
        refuseOn(ofWhatChanged(found(load(work, id)), before));
    else {
        Accompaniment passed = course;
        passed.referent = relay.to;
        accompaniments::save(work, passed, &course);
    }
    return id;
}

void remove(Work& work, RelayId id)
{
    const Relay relay = load(work, id);
    if (of(work, relay.accompaniment).back().id != id)
        throw Refusal(Problem{{}, ProblemKind::StillUsed, {}});
    work.remove("relay", id.value);
    const Accompaniment course = accompaniments::load(work, relay.accompaniment);
    if (course.referent != relay.to)
        return;
    Accompaniment back = course;
    back.referent = relay.from;
    accompaniments::save(work, back, &course);
}

} // namespace relays

} // namespace jalons
