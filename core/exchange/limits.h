#pragma once
#include <QtGlobal>

/// What an import accepts. The figures are far above real lists of a structure and far below what
/// would freeze an old laptop; a file beyond them is refused with its reason, never half read.
namespace jalons::limits {

/// A CSV list of 200 000 people with thirty columns weighs some 60 MB.
inline constexpr qint64 fileBytes = 200ll * 1024 * 1024;
/// One part (sheet, shared strings) of a workbook once inflated: deflate reaches 1000 : 1, so that
/// the size of the file on disk says nothing.
inline constexpr qint64 partBytes = 256ll * 1024 * 1024;
/// Real sheets inflate 5 to 60 times, empty styled cells included.
inline constexpr qint64 partRatio = 200;
/// Below this an odd ratio harms nobody (a column of the same word).
inline constexpr qint64 partRatioFrom = 16ll * 1024 * 1024;
/// What the table and the texts it shares may take in memory; what is made of them takes about as
/// much again, so that an import stays below half a gigabyte.
inline constexpr qint64 tableBytes = 160ll * 1024 * 1024;
/// More parts than a workbook of this many sheets is an archive of something else.
inline constexpr qint64 parts = 5000;
/// A directory of an organisation has a hundred columns; Excel's own limit is 16 384.
inline constexpr int columns = 1000;
inline constexpr int rows = 200'000;
/// Excel's own longest cell: a longer one is a lost quote or a hostile file. It is cut, and said.
inline constexpr int cellCharacters = 32'767;

} // namespace jalons::limits
