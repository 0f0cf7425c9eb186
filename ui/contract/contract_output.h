#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace jalons {

/// Asks where a PDF goes: the proposed name comes in, a path comes out, empty when given up. Tests
/// give their own.
using FileChooser = std::function<QString(QWidget* parent, const QString& proposedName)>;
QString choosePdfPath(QWidget* parent, const QString& proposedName);

} // namespace jalons
