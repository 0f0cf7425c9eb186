#pragma once
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace jalons {

/// A line that takes the signs an amount or a percentage is written with, and no others.
inline QLineEdit* takingAmounts(QLineEdit* line)
{
    static const QRegularExpression signs(
        QStringLiteral("[-\\x{2212}0-9 \\x{a0}\\x{202f}.,%\\x{20ac}]{0,20}"));
    line->setValidator(new QRegularExpressionValidator(signs, line));
    return line;
}

} // namespace jalons
