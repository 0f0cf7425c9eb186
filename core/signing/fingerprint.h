#pragma once
#include "core/documents/document.h"

namespace jalons {

class Reader;
class Sentences;

/// The beginning of a SHA-256, as it stands on every page: « empreinte 0123456789ab ».
QString fingerprintText(const QByteArray& sheet);
QString fingerprintText(const QString& sha256);
/// « imprimé le 12 janvier 2026 », at the foot of what is no kept sheet.
QString printedToday(const Reader& reader, const Sentences& sentences);
/// A sheet that was kept. @throws Failure(Damaged) when it cannot be read.
Document keptDocument(const QByteArray& sheet);

} // namespace jalons
