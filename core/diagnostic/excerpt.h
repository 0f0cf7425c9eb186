#pragma once
#include "core/diagnostic/assessment.h"

namespace jalons {

/// What was said in an entry around a word: a few words before it and what follows; empty when the
/// word was not said there. Case and accents do not matter.
QString excerptAround(const DomainEntry& entry, const QString& word);

} // namespace jalons
