#pragma once
#include <QtGlobal>

namespace jalons {

class Reader;

namespace journal {

/// Lines of the journal: from @p first to before @p end.
struct Lines
{
    qint64 first = 0;
    qint64 end = 0;
};

/// The lines that an operation wrote. They lie together and in the order of the operations, since
/// one operation at a time writes to the file: they are found without an index, which every edit
/// would have to keep.
Lines linesOf(const Reader& reader, qint64 operation);
/// The first line of this operation or of a later one; one past the last when there is none.
qint64 firstLine(const Reader& reader, qint64 operation);

} // namespace journal

} // namespace jalons
