#pragma once
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace jalons::testing {

/// What a fuzz target runs in: an application, silence, and a folder that is empty for each input.
class FuzzSetting
{
public:
    FuzzSetting()
    {
        static int count = 1;
        static char name[] = "fuzz";
        static char* arguments[] = {name, nullptr};
        static const QCoreApplication application(count, arguments);
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtFatalMsg)
                fprintf(stderr, "%s\n", qPrintable(text));
        });
    }

    /// The path of a folder that exists and holds nothing.
    QString newFolder() const
    {
        const QString path = m_folder.filePath(QStringLiteral("input"));
        QDir(path).removeRecursively();
        QDir().mkpath(path);
        return path;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace jalons::testing
