#pragma once

namespace jalons {

class Database;

/// Brings the search index in step with the rows of people and notes that were written since:
/// Transaction::commit does it in the same transaction. Until then a search finds them as they
/// were, and new ones not at all.
void writeSearchIndex(Database& database);

} // namespace jalons
