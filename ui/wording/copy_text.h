#pragma once
#include "core/conflicted/conflicted_copy.h"
#include <QStringList>

namespace jalons {

/// How many conflicted copies there are, and what becomes of them; empty without any.
QString copiesText(const QList<ConflictedCopy>& copies);
/// A line for each: its name, who made it, what it holds that the file does not.
QStringList copyLines(const QList<ConflictedCopy>& copies);

/// « notes: 2 »
QString copyRowsText(const CopyRows& rows);

} // namespace jalons
