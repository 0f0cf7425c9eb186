#pragma once
#include "core/base/advance.h"
#include "core/base/result.h"
#include "core/storage/file_access.h"

#include <QDate>

namespace jalons::demo {

struct Options
{
    int people = 60; ///< rows of people, members of families included; at least 1
    int years = 3; ///< of history before today, 1–20
    int passages = 1; ///< of each person who only passes, 1 to 4 × years
    int actions = 0; ///< done in each passage, 0–50
    quint64 seed = 1;
    QDate today; ///< what every date is relative to; invalid: the day of the computer
    /// Called after each part written, with the people told and all; may be empty.
    Advance progress{};
};

/// Makes the file of a fictitious structure, « CHRS Les Trois Tilleuls ». The same options always
/// give the same rows. Nobody in it exists; telephone numbers are those kept for fiction.
///
/// Beyond the first 500 people most are brief passages, as in a house that has received many for
/// years: the file stays of a size that can be measured.
/// The file bears its name once it is whole.
/// @return FileExists when there is one already, Refused for options out of range, and
/// without problems when @p progress says stop.
Result<Done> generate(const FileAccess& file, const Options& options);

} // namespace jalons::demo
