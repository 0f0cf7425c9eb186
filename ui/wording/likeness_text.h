#pragma once
#include "core/duplicate/likeness.h"

namespace jalons {

/// Why two files look alike: « same names, same birth date ».
QString likenessText(Likeness likeness);

} // namespace jalons
