#pragma once
#include <QByteArray>
#include <QString>

namespace jalons {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Iso885915, Mixed };

/// The encoding of a text file, from its byte order mark or its bytes. Mixed: some lines are UTF-8
/// and others not (two exports pasted together).
Encoding detectEncoding(const QByteArray& bytes);

/// The text, without byte order mark. Mixed files are decoded line by line.
QString decode(const QByteArray& bytes, Encoding encoding);

/// Control characters other than tabs and ends of lines: no text file has them.
bool isBinary(const QByteArray& bytes, Encoding encoding);

} // namespace jalons
