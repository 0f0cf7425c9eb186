#pragma once
#include "core/storage/contents.h"
#include "core/storage/sql.h"

#include "core/backup/backup.h"
#include "core/check/check.h"
#include "core/conflicted/conflicted_copy.h"
#include "core/contract/seal.h"
#include "core/documents/contract_document.h"
#include "core/duplicate/merge.h"
#include "core/exchange/structure_export.h"
#include "core/history/history.h"
#include "core/history/value_text.h"
#include "core/recovery/recovery.h"
#include "core/restore/preview.h"
#include "core/storage/guards.h"
#include "tests/core/fixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace jalons::testing {

inline const QByteArray first("\x89PNG\0 the first", 16);
inline const QByteArray second("\x89PNG\0 the second", 17);

inline void give(StructureFile& file, const QByteArray& logo)
{
    perform(file, Operation::UpdateStructure, [&](Work& work) {
        Structure s = structures::load(work);
        s.logo = logo;
        structures::save(work, s);
        return 0;
    });
}

inline QByteArray logoOf(const StructureFile& file)
{
    return file.query([](const Reader& r) { return structures::load(r).logo; }).value();
}

/// The bytes that are kept, in the order in which they came.
inline QList<QByteArray> kept(const StructureFile& file)
{
    return *file.query([](const Reader& r) {
        QList<QByteArray> all;
        for (Rows rows = Sql(r).select(QStringLiteral("SELECT bytes FROM content ORDER BY id"));
             rows.next();) {
            QByteArray bytes;
            rows.row() >> bytes;
            all.append(bytes);
        }
        return all;
    });
}

inline QStringList told(const StructureFile& file)
{
    const auto report = file.query([](const Reader& r) { return check(r); });
    QStringList all;
    for (const CheckFinding& f : report->findings)
        all.append(QStringLiteral("%1 %2 %3").arg(int(f.kind)).arg(f.table, f.detail));
    return all;
}

inline QString of(CheckKind kind, const QString& table, const QString& detail)
{
    return QStringLiteral("%1 %2 %3").arg(int(kind)).arg(table, detail);
}

/// Runs SQL as an operation that the schema may refuse; nothing of it is kept when it does.
inline bool passes(StructureFile& file, const QString& sql)
{
    return file
        .note([&](Work& work) {
            Sql(work).database().exec(sql);
            work.save("structure", 1, {{"phone", QString::number(qHash(sql))}});
        })
        .ok();
}

/// Files whose documents stand in a table of their own, and one of before.
class ContentsCase : public QObject
{
protected:
    QTemporaryDir m_folder;

    /// A copy of the frozen file of schema 16: its logo was changed three times (demonstration's →
    /// another → none → demonstration's) and its contract 3 signed while images held bytes.
    QString old(const char* name, const char* sql = nullptr)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile::copy(QStringLiteral(JALONS_TEST_DATA "/schema-16.jalons"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        if (sql) {
            Database stranger(FileAccess(path), OpenMode::ReadWrite);
            stranger.script(QLatin1String(sql));
        }
        return path;
    }
    static std::unique_ptr<StructureFile> open(const QString& path)
    {
        auto file = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return std::move(file).value();
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace jalons::testing
