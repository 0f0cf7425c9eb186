#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace jalons {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Iso885915, MacRoman, Mixed };

/// The encoding of a text file, from its byte order mark or its bytes. Mixed: some lines are UTF-8
/// and others not (two exports pasted together).
Encoding detectEncoding(const QByteArray& bytes);

/// A line of a file as an encoding reads it.
struct EncodingSample
{
    Encoding encoding = Encoding::Utf8;
    QString line;
};

/// What the bytes are most likely to be.
struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    /// Two readings of one line, the likelier first, when the bytes do not tell which is right.
    std::vector<EncodingSample> samples{};
};
EncodingGuess guessEncoding(const QByteArray& bytes);

/// The text, without byte order mark. Mixed files are decoded line by line.
QString decode(const QByteArray& bytes, Encoding encoding);

/// Control characters other than tabs and ends of lines: no text file has them.
bool isBinary(const QByteArray& bytes, Encoding encoding);

} // namespace jalons
