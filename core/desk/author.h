#pragma once
#include "core/storage/work.h"

namespace jalons {

/// The columns in which a row keeps who wrote it (author, author_id): both names of who asks, the
/// number only while the file has that professional.
Fields authorFields(const Work& work, const Actor& actor);

} // namespace jalons
