#pragma once
#include "core/base/money.h"
#include <QString>

namespace jalons {

/// « deux cent soixante » : a number in French letters, below a thousand billion. Hyphens below a
/// hundred only; « quatre-vingts » and « cents » take their s at the end or before millions.
QString inLetters(qint64 number);
/// « deux cent soixante euros et soixante-sept centimes », « moins un euro », « zéro euro ».
QString inLetters(Money amount);

} // namespace jalons
