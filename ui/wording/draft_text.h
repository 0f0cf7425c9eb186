#pragma once
#include <QString>

namespace jalons {

struct Draft;

/// What was being typed: « Absence », « New person ».
QString draftText(const Draft& draft);

} // namespace jalons
