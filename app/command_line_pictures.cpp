#include "app/command_line.h"
#include "app/command_line_parts.h"
#include "app/interruption.h"
#include "core/file/structure_file.h"
#include "ui/shell/pictures.h"
#include "ui/wording/exchange_text.h"

#include <QRegularExpression>
#include <QTextStream>

namespace jalons {

int CommandLine::pictures(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QString dark = QStringLiteral("dark");
    const QString size = QStringLiteral("size");
    parser.addOption(QCommandLineOption(dark));
    parser.addOption({size, QString(), size, QStringLiteral("1366x768")});
    if (!parse(parser, arguments, 2))
        return BadUsage;
    static const QRegularExpression shape(QStringLiteral("^([0-9]{3,4})x([0-9]{3,4})$"));
    const auto match = shape.match(parser.value(size));
    if (!match.hasMatch())
        return badUsage(tr("--size wants a width and a height in pixels, as 1366x768."));
    const QSize pixels(match.captured(1).toInt(), match.captured(2).toInt());

    const QString path = parser.positionalArguments().first();
    const QString folder = parser.positionalArguments().last();
    auto file = StructureFile::open(FileAccess(path));
    if (!file)
        return fileUnusable(path, file.error());
    heedInterruption();
    const auto saved = savePictures(
        std::move(file).value(), folder, pixels, parser.isSet(dark), [] { return !interrupted(); });
    if (!saved) {
        if (interrupted())
            return stopped(folder, saved.error());
        complain(tr("%1: %2").arg(folder, exportErrorText(saved.error())));
        return ProblemFound;
    }
    for (const QString& picture : saved.value())
        QTextStream(stdout) << picture << '\n';
    return Fine;
}

} // namespace jalons
