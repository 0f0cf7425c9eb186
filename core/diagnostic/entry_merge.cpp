#include "core/diagnostic/entry_merge.h"

#include <algorithm>

namespace jalons {

namespace {

constexpr std::array kinds{FindingKind::Strength, FindingKind::Difficulty, FindingKind::Need};

std::vector<Finding> ofKind(const DomainEntry& entry, FindingKind kind)
{
    std::vector<Finding> list;
    std::copy_if(entry.findings.begin(), entry.findings.end(), std::back_inserter(list),
        [kind](const Finding& finding) { return finding.kind == kind; });
    return list;
}

} // namespace

bool sameAnswers(const DomainEntry& a, const DomainEntry& b)
{
    const auto sameTexts = [&](FindingKind kind) { return a.texts(kind) == b.texts(kind); };
    return a.status == b.status && a.personWords == b.personWords && a.personLevel == b.personLevel
        && a.professionalLevel == b.professionalLevel && a.analysis == b.analysis
        && a.tried == b.tried && a.priority == b.priority
        && std::all_of(kinds.begin(), kinds.end(), sameTexts);
}

DomainEntry mergedEntry(const DomainEntry& base, const DomainEntry& mine, const DomainEntry& theirs)
{
    DomainEntry merged = theirs;
    const auto take = [&](auto DomainEntry::*field) {
        if (mine.*field != base.*field)
            merged.*field = mine.*field;
    };
    take(&DomainEntry::status);
    take(&DomainEntry::personWords);
    take(&DomainEntry::personLevel);
    take(&DomainEntry::professionalLevel);
    take(&DomainEntry::analysis);
    take(&DomainEntry::tried);
    take(&DomainEntry::priority);
    merged.findings = mergedFindings(base, mine, theirs);
    return merged;
}

std::vector<Finding> mergedFindings(
    const DomainEntry& base, const DomainEntry& mine, const DomainEntry& theirs)
{
    std::vector<Finding> merged;
    for (const FindingKind kind : kinds) {
        const QStringList before = base.texts(kind);
        const QStringList typed = mine.texts(kind);
        const QStringList stored = theirs.texts(kind);
        for (const Finding& finding : ofKind(theirs, kind))
            if (typed.contains(finding.text) || !before.contains(finding.text))
                merged.push_back(finding);
        for (const QString& text : typed)
            if (!before.contains(text) && !stored.contains(text))
                merged.push_back({{}, kind, text});
    }
    return merged;
}

DomainEntry rebased(const DomainEntry& base, const DomainEntry& mine, const DomainEntry& theirs)
{
    DomainEntry next = theirs;
    const auto keep = [&](auto DomainEntry::*field) {
        next.*field = rebased(base.*field, mine.*field, theirs.*field);
    };
    keep(&DomainEntry::status);
    keep(&DomainEntry::personWords);
    keep(&DomainEntry::personLevel);
    keep(&DomainEntry::professionalLevel);
    keep(&DomainEntry::analysis);
    keep(&DomainEntry::tried);
    return next;
}

std::vector<DomainEntry> byPriority(const std::vector<DomainEntry>& entries)
{
    std::vector<DomainEntry> order;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(order),
        [](const DomainEntry& entry) { return entry.priority > 0; });
    std::stable_sort(order.begin(), order.end(),
        [](const DomainEntry& a, const DomainEntry& b) { return a.priority < b.priority; });
    return order;
}

std::vector<DomainEntry> withPriority(
    const std::vector<DomainEntry>& entries, const QString& domain, int rank)
{
    std::vector<DomainEntry> order = byPriority(entries);
    std::vector<DomainEntry> changed;
    std::erase_if(order, [&](const DomainEntry& entry) { return entry.domain == domain; });
    const auto moved = std::find_if(
        entries.begin(), entries.end(), [&](const DomainEntry& e) { return e.domain == domain; });
    if (moved == entries.end())
        return changed;
    if (rank > 0) {
        const auto place = std::min(order.size(), static_cast<std::size_t>(rank - 1));
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(place), *moved);
    } else if (moved->priority != 0) {
        changed.push_back(*moved);
        changed.back().priority = 0;
    }
    int next = 0;
    for (DomainEntry& entry : order)
        if (entry.priority != ++next) {
            entry.priority = next;
            changed.push_back(entry);
        }
    return changed;
}

} // namespace jalons
