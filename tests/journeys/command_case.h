#pragma once
#include "core/file/structure_file.h"
#include "core/person/person.h"
#include "core/storage/database.h"
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

namespace jalons::testing {

/// The program itself, as a shell runs it: no display, exit codes, French on the error output.
class CommandCase : public QObject
{
protected:
    QTemporaryDir m_folder;
    struct Outcome
    {
        int code = -1;
        QString out;
        QString error;
    };

    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    Outcome run(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
            {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), at("config"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(JALONS_BINARY), arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QList<QStringList> rows(const QString& what)
    {
        QList<QStringList> rows;
        for (const QString& line :
            run({QStringLiteral("list"), at("demo.jalons"), what}).out.split(u'\n'))
            if (!line.isEmpty())
                rows.append(line.split(u'\t'));
        return rows;
    }

    void makeDemo()
    {
        const Outcome made = run({QStringLiteral("demo"), at("demo.jalons"),
            QStringLiteral("--today"), QStringLiteral("2026-03-10")});
        QCOMPARE(made.error, QString());
        QCOMPARE(made.code, 0);
    }
};

} // namespace jalons::testing
