#pragma once

struct sqlite3;

namespace jalons {

/// The SQL functions that our statements use beside SQLite's own: `base64(blob)`, the text of a
/// blob in images of before schema 17; `sha256(blob)`, the name of a content.
/// @return SQLite's result code.
int registerFunctions(sqlite3* handle);

} // namespace jalons
