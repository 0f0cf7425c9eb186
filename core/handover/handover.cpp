#include "core/handover/handover.h"

#include "core/base/rules.h"
#include "core/base/text_limits.h"

namespace jalons {

Problems problems(const HandoverEntry& entry, QDate today)
{
    Problems found;
    checkGiven(found, "text", !entry.text.trimmed().isEmpty());
    checkLength(found, "text", entry.text, longestFieldText);
    checkGiven(found, "day", entry.day.isValid());
    checkPast(found, "day", entry.day, today);
    checkGiven(found, "time", entry.time.isKnown());
    if (entry.person.isValid() && entry.lodging.isValid())
        found.append({QStringLiteral("lodging"), ProblemKind::PlaceTaken, {}});
    checkOrder(found, "doneOn", entry.day, entry.doneOn);
    return found;
}

HandoverEntry consistent(HandoverEntry entry)
{
    if (!entry.toDo)
        entry.doneOn = {};
    if (!entry.doneOn.isValid())
        entry.doneBy = {};
    return entry;
}

} // namespace jalons
