#pragma once
#include "core/language_pack/spoken_language.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<LanguageText> languageTextTable;
extern const Description<LanguageReading> languageReadingTable;

} // namespace jalons
