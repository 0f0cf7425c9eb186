#pragma once

struct sqlite3;

namespace jalons {

/// Gives one connection the two ways our search indexes cut a text (FTS5 tokenizers):
///   « folding »  words without case and accents, œ as oe, æ as ae, ß as ss, ø as o, ł as l,
///                đ as d, so that long texts are not stored a second time folded;
///   « names »    the forms of names::indexed; a query gives one form, taken as it is.
/// An index made with them cannot be read or written without: every Database registers them.
/// @return an SQLite result code.
int registerTokenizers(sqlite3* connection);

} // namespace jalons
