#pragma once
#include "core/exchange/table.h"
#include <QIODevice>
#include <memory>

struct zip;
struct zip_file;

namespace jalons {

/// A zip archive open for reading.
class ZipArchive
{
public:
    /// @param fault says why it is not open.
    ZipArchive(const QString& path, TableFault& fault, QString& detail);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool has(const QString& name) const;
    zip* handle() const { return m_zip; }

private:
    zip* m_zip = nullptr;
};

/// One part of an archive, inflated as it is read. Stops at the limits: see fault().
class ZipPart : public QIODevice
{
public:
    enum class Trust {
        Nobody, ///< the limits of an import hold
        Ours ///< written by us a moment ago, as large as it may be
    };
    ZipPart(const ZipArchive& archive, const QString& name, Trust trust = Trust::Nobody);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    TableFault fault() const { return m_fault; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file = nullptr;
    Trust m_trust;
    qint64 m_packed = 0;
    qint64 m_read = 0;
    TableFault m_fault = TableFault::None;
};

} // namespace jalons
