#include "core/collective/activity.h"

#include "core/base/rules.h"
#include "core/base/text_limits.h"

namespace jalons {

namespace {

constexpr qsizetype longestTitle = 300;
constexpr int mostSessionMinutes = 24 * 60;

void checkWithin(Problems& found, const char* field, int number, int most)
{
    if (number < 0 || number > most)
        found.append({QLatin1String(field), ProblemKind::OutOfRange,
            {QStringLiteral("0"), QString::number(most)}});
}

} // namespace

Problems problems(const Activity& activity)
{
    Problems found;
    checkGiven(found, "title", !activity.title.trimmed().isEmpty());
    checkLength(found, "title", activity.title, longestTitle);
    for (const auto& [field, text] : {std::pair("aims", activity.aims),
             std::pair("partners", activity.partners), std::pair("means", activity.means),
             std::pair("steps", activity.steps), std::pair("effects", activity.effects)})
        checkLength(found, field, text, longestFieldText);
    checkWithin(found, "places", activity.places, mostPlaces);
    checkOrder(found, "to", activity.from, activity.to);
    return found;
}

Problems problems(const ActivitySession& session)
{
    Problems found;
    checkGiven(found, "day", session.day.isValid());
    checkWithin(found, "minutes", session.minutes, mostSessionMinutes);
    checkLength(found, "theme", session.theme, longestTitle);
    checkLength(found, "result", session.result, longestFieldText);
    checkLength(found, "appraisal", session.appraisal, longestFieldText);
    return found;
}

Problems problems(const Attendance& attendance, QDate sessionDay, QDate today)
{
    Problems found;
    if (attendance.came == Came::Present || attendance.came == Came::Absent)
        checkPast(found, "came", sessionDay, today);
    checkLength(found, "words", attendance.words, longestFieldText);
    return found;
}

} // namespace jalons
