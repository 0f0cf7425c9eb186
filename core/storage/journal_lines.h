#pragma once
#include <QString>

namespace jalons {

class Reader;
struct Touched;

namespace history {

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

/// A column of a row that no operation changes, as it is stored; of a row that is gone, from the
/// journal.
QString fixedValue(const Reader& reader, const Touched& row, const QString& column);

} // namespace history

} // namespace jalons
