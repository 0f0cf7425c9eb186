#include "app/command_line.h"
#include "app/terminal.h"
#include "core/demo/demo.h"
#include "ui/page/settings.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

namespace {

/// French unless English was chosen at this desk, whatever the system speaks.
void speak(QCoreApplication& app, jalons::Language language)
{
    const bool english = language == jalons::Language::English;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::French, QLocale::France));
    const QList<const char*> files = english
        ? QList<const char*>{":/i18n/jalons_en.qm"} // the plurals; the rest is in the sources
        : QList<const char*>{":/i18n/qtbase_fr.qm", ":/i18n/jalons_fr.qm"};
    for (const char* name : files) {
        auto* translator = new QTranslator(&app);
        if (translator->load(QLatin1String(name)))
            QCoreApplication::installTranslator(translator);
    }
}

/// Commands print and save pictures without a display.
void doWithoutDisplay(const QString& first, bool isAlone)
{
    const bool display
        = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool command = jalons::isCommand(first);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && (command || !display))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What a command says on stderr is for the person who typed it: Qt's remarks on the machine are
    // not.
    if (command || !isAlone)
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                QTextStream(stderr) << text << '\n';
        });
}

/// A command whose words did not go out has not done what it was asked.
int ended(int code)
{
    if (!jalons::outputArrived()) {
        QTextStream(stderr) << QCoreApplication::translate("jalons::CommandLine",
            "jalons: what was to be shown could not be written: the output is full or closed.")
                            << '\n';
        return jalons::FileUnusable;
    }
    return jalons::errorsArrived() || code != jalons::Fine ? code : jalons::FileUnusable;
}

} // namespace

int main(int argc, char** argv)
{
    jalons::holdStandardStreams();
    doWithoutDisplay(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString(), argc <= 2);
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
    QCoreApplication::setApplicationName(QStringLiteral("jalons"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JALONS_VERSION));
    speak(app, jalons::settings::language());

    if (const QString name = jalons::unreadableArgument(argc, argv); !name.isEmpty())
        return jalons::refuseArgument(name);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (const auto code = jalons::runCommand(arguments))
        return ended(*code);

    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jalons.svg")));
    jalons::applyTheme(app, jalons::settings::scheme(), jalons::settings::zoom());
    jalons::MainWindow window;
    window.setDemonstration([](const jalons::FileAccess& file) {
        return jalons::demo::generate(jalons::FileAccess(file), jalons::demo::Options());
    });
    const QString file
        = arguments.isEmpty() ? jalons::settings::recentFiles().value(0) : arguments.first();
    if (!file.isEmpty())
        window.open(jalons::FileAccess(file));
    window.show();
    return QApplication::exec();
}
