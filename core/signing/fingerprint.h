#pragma once
#include "core/documents/document.h"

namespace jalons {

/// The beginning of a SHA-256, as it stands on every page: « empreinte 0123456789ab ».
QString fingerprintText(const QByteArray& sheet);
QString fingerprintText(const QString& sha256);
/// A sheet that was kept. @throws Failure(Damaged) when it cannot be read.
Document keptDocument(const QByteArray& sheet);

} // namespace jalons
