#pragma once
#include <QString>

namespace jalons {

/// A folder filled for a person (an export), new or empty: what is written stands in a folder that
/// ends with partSuffix until it is whole, then in its place. Not committed, it leaves nothing.
class OutputFolder
{
public:
    /// @throws Failure FileExists for a folder that holds something; Protected for a file or a
    /// device; NotWritable.
    explicit OutputFolder(const QString& path);
    ~OutputFolder();
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

    /// Where a file of this name is to be written.
    QString partPath(const QString& name) const { return m_part + u'/' + name; }
    /// Where it stands once it is committed.
    QString path(const QString& name) const { return m_path + u'/' + name; }
    /// @throws Failure NotWritable, FileExists when somebody was faster, Io.
    void commit();

private:
    QString m_path;
    QString m_part;
    bool m_isThere; ///< an empty folder that a person made: it is filled, not replaced
    bool m_done = false;
};

} // namespace jalons
