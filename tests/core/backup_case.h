#pragma once
#include "core/backup/backup.h"
#include "core/backup/fingerprint.h"
#include "core/backup/thinning.h"
#include "core/restore/preview.h"
#include "core/restore/restore.h"
#include "core/storage/location.h"
#include "core/storage/new_file.h"
#include "core/storage/part_file.h"
#include "core/storage/used_numbers.h"
#include "tests/core/fixture.h"
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <thread>

namespace jalons::testing {

/// A file with a case in it, folders, and what lies in them.
class BackupCase : public QObject
{
protected:
    QTemporaryDir m_folder;
    const QDateTime m_now{QDate(2026, 3, 10), QTime(18, 4, 5)};

    std::unique_ptr<StructureFile> made(const QString& path)
    {
        auto file = StructureFile::create(FileAccess(path), identity(), clockOn(today));
        if (!file)
            qFatal("cannot create");
        openCase(*file.value());
        return std::move(file).value();
    }
    QString folder(const char* name)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QDir(path).removeRecursively();
        QDir().mkpath(path);
        return path;
    }
    static QStringList names(const QString& folder)
    {
        QStringList all = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        all.removeIf([&](const QString& name) {
            // Each backup has its fingerprint beside it: counted with it.
            return name.endsWith(QLatin1String(".sha256")) && name.startsWith(u'.')
                && all.contains(name.mid(1).chopped(7));
        });
        return all;
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void rename(StructureFile& file, const QString& name)
    {
        perform(file, Operation::UpdatePerson, [&](Work& w) {
            Person p = people::load(w, {1});
            p.usedName = name;
            return people::save(w, p);
        });
    }
};

} // namespace jalons::testing
