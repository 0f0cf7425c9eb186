#pragma once
#include "core/language_pack/pack_file.h"

namespace jalons {

/// « read over by Lucía Ferrer on 18 November 2025 », « to be read over ».
QString readingText(const SpokenLanguage& language);
/// Why a file is no pack that can be loaded, and what to do.
QString packFaultText(const PackFile& file);
/// What a file has changed, and what of it was left out.
QString packChangesText(const PackChanges& changes, const QString& language);

} // namespace jalons
