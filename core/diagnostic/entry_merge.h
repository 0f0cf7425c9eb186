#pragma once
#include "core/base/rebase.h"
#include "core/diagnostic/assessment.h"

namespace jalons {

/// Whether two entries say the same: ids aside, and whatever the order between kinds of findings.
bool sameAnswers(const DomainEntry& a, const DomainEntry& b);

/// What is shown when @p mine was typed over @p base while the file came to hold @p theirs: each
/// field changed in mine stays as typed, every other one follows the file.
DomainEntry mergedEntry(
    const DomainEntry& base, const DomainEntry& mine, const DomainEntry& theirs);
/// What was added or taken away in @p mine, done to @p theirs. A finding that mine adds has no id.
std::vector<Finding> mergedFindings(
    const DomainEntry& base, const DomainEntry& mine, const DomainEntry& theirs);
/// What @p mine is compared with from now on: the file, but for a field that both changed, which
/// keeps its base so that its writing is seen to clash.
DomainEntry rebased(const DomainEntry& base, const DomainEntry& mine, const DomainEntry& theirs);

/// The entries to write so that @p domain takes the place @p rank (from 1; 0: no priority any more)
/// in the person's order: the others move up or down, ranks stay 1, 2, 3… without hole. Entries
/// that keep their rank are not in the result.
std::vector<DomainEntry> withPriority(
    const std::vector<DomainEntry>& entries, const QString& domain, int rank);

/// The entries that have a priority, first one first.
std::vector<DomainEntry> byPriority(const std::vector<DomainEntry>& entries);

} // namespace jalons
