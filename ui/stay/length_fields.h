#pragma once
#include "core/stay/clocks.h"
#include <QIntValidator>
#include <QLineEdit>

namespace jalons {

/// A number that is empty for 0: months or days of a length.
inline QVariant numberShown(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

/// @param most of what can be typed.
inline void takeNumbers(QLineEdit* line, int least, int most)
{
    line->setValidator(new QIntValidator(least, most, line));
}

} // namespace jalons
