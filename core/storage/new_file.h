#pragma once
#include <QFile>
#include <QString>

namespace jalons {

/// Who may read and write a new file of this folder: its owner; the group too where the folder is a
/// group's (its files take its group: setgid).
QFileDevice::Permissions rightsIn(const QString& folder);
/// Makes an empty file with these rights, never over another. What another database of this name
/// left beside it is set aside first. @throws Failure FileExists, NotWritable.
void makeEmptyFile(const QString& path);
/// Makes a folder, and those above it, that only its owner reads (or the group, as rightsIn). One
/// that is there keeps its rights. @throws Failure(NotWritable).
void makeFolder(const QString& path);
/// Waits until what was renamed or removed in a folder is on the disk; nothing where the system has
/// no such thing. @throws Failure(Io).
void syncFolder(const QString& folder);
/// Waits until the bytes written through an open file are on the disk. @throws Failure(Io).
void syncFile(QFileDevice& file);

/// What a file being made ends with until it is whole: what a crash leaves is known by it.
inline const QString partSuffix = QStringLiteral(".part");

enum class Overwrite {
    No, ///< FileExists when there is a file
    Yes ///< a person has said so; never a structure's file, nor what is no ordinary file
};

/// A file written for a person (PDF, list, export, picture): beside its place under a name of its
/// own until it is whole and on the disk, then in its place in one step. What it replaces gives it
/// its owner, group and mode; a new one is its owner's alone (rightsIn). Not committed, it leaves
/// nothing.
class OutputFile
{
public:
    /// @throws Failure FileExists; Protected for a structure's file, a folder or a device, whatever
    /// @p overwrite says; NotWritable.
    explicit OutputFile(const QString& path, Overwrite overwrite = Overwrite::No);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// Open for writing; what fails is found by commit at the latest.
    QFile& device() { return m_file; }
    /// @throws Failure(DiskFull).
    void write(const QByteArray& bytes);
    /// @throws Failure DiskFull, Io, NotWritable, FileExists when somebody was faster.
    void commit();
    /// Where another library writes it by name: closed, to be filled, then committed.
    QString partPath() const { return m_file.fileName(); }

private:
    QString m_path;
    Overwrite m_overwrite;
    QFile m_file;
    bool m_done = false;
};

} // namespace jalons
