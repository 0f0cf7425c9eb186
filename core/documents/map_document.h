#pragma once
#include "core/documents/document.h"
#include "core/map/map_link.h"

namespace jalons {

class Reader;

/// The map of difficulties as it prints: drawn on one sheet up to forty difficulties and strengths,
/// on several above; then where one may act first and why, and every link in words.
/// @param voice whose links count. @param day that it bears.
Document mapDocument(const Reader& reader, AccompanimentId id, LinkView voice, QDate day);

} // namespace jalons
