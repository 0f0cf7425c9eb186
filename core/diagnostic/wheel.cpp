#include "core/diagnostic/wheel.h"

#include <algorithm>

namespace jalons {

WheelData wheelOf(const std::vector<DomainEntry>& now, const WheelNames& names,
    const Vocabulary& vocabulary, Language language, const std::vector<DomainEntry>& before,
    bool dark)
{
    WheelData wheel;
    WheelSeries person{names.person, {}, WheelStyle::Person};
    WheelSeries professional{names.professional, {}, WheelStyle::Professional};
    WheelSeries personBefore{names.personBefore, {}, WheelStyle::PersonBefore};
    WheelSeries professionalBefore{names.professionalBefore, {}, WheelStyle::ProfessionalBefore};
    for (const DomainEntry& entry : now) {
        const Term* term = vocabulary.term(QStringLiteral("domain"), entry.domain);
        wheel.axes.push_back({vocabulary.label(QStringLiteral("domain"), entry.domain, language),
            term ? (dark ? term->colorDark : term->color) : QString()});
        person.levels.push_back(entry.personLevel);
        professional.levels.push_back(entry.professionalLevel);
        const auto earlier = std::find_if(before.begin(), before.end(),
            [&](const DomainEntry& e) { return e.domain == entry.domain; });
        personBefore.levels.push_back(earlier == before.end() ? 0 : earlier->personLevel);
        professionalBefore.levels.push_back(
            earlier == before.end() ? 0 : earlier->professionalLevel);
    }
    wheel.series = {person, professional};
    for (const WheelSeries& ghost : {personBefore, professionalBefore})
        if (std::any_of(
                ghost.levels.begin(), ghost.levels.end(), [](int level) { return level > 0; }))
            wheel.series.push_back(ghost);
    return wheel;
}

WheelData saidOnly(WheelData wheel)
{
    for (std::size_t axis = wheel.axes.size(); axis-- > 0;) {
        if (std::any_of(wheel.series.begin(), wheel.series.end(),
                [axis](const WheelSeries& series) { return series.level(axis) > 0; }))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(axis);
        wheel.axes.erase(wheel.axes.begin() + at);
        for (WheelSeries& series : wheel.series)
            series.levels.erase(series.levels.begin() + at);
    }
    return wheel.axes.size() < 3 ? WheelData() : wheel;
}

} // namespace jalons
