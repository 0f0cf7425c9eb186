#include "app/command_line.h"
#include "core/demo/demo.h"
#include "ui/page/settings.h"
#include "ui/shell/main_window.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

namespace {

constexpr int usageError = 2;

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
void doWithoutDisplay(int argc, char** argv)
{
    const bool display
        = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    static constexpr const char* commands[] = {"demo", "create", "check", "backup", "restore",
        "recover", "list", "print", "pictures", "--help", "-h", "--version"};
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool command = std::any_of(std::begin(commands), std::end(commands),
        [&](const char* name) { return first == QLatin1String(name); });
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && (command || !display))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What a command says on stderr is for the person who typed it: Qt's remarks on the machine are
    // not.
    if (command || argc > 2 || first.startsWith(QLatin1Char('-')))
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                QTextStream(stderr) << text << '\n';
        });
}

} // namespace

int main(int argc, char** argv)
{
    doWithoutDisplay(argc, argv);
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
    QCoreApplication::setApplicationName(QStringLiteral("jalons"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JALONS_VERSION));
    speak(app, jalons::settings::language());

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (const auto code = jalons::runCommand(arguments))
        return *code;
    if (arguments.size() > 1) {
        QTextStream(stderr) << "jalons : un seul fichier à la fois, « " << arguments.at(1)
                            << " » est en trop. Voir jalons --help.\n";
        return usageError;
    }

    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jalons.svg")));
    jalons::applyTheme(app, jalons::settings::scheme(), jalons::settings::zoom());
    jalons::MainWindow window;
    window.setDemonstration(
        [](const QString& path) { return jalons::demo::generate(path, jalons::demo::Options()); });
    const QString file
        = arguments.isEmpty() ? jalons::settings::recentFiles().value(0) : arguments.first();
    if (!file.isEmpty())
        window.open(file);
    window.show();
    return QApplication::exec();
}
