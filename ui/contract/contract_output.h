#pragma once
#include "core/documents/document.h"
#include <functional>

class QWidget;

namespace jalons {

/// Asks where a PDF goes: the proposed name comes in, a path comes out, empty when given up. Tests
/// give their own.
using FileChooser = std::function<QString(QWidget* parent, const QString& proposedName)>;
QString choosePdfPath(QWidget* parent, const QString& proposedName);

/// The system's print dialog, then the printer. @return false when given up or refused.
bool printDocument(QWidget* parent, const Document& document);

} // namespace jalons
