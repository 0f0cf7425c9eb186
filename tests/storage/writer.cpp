#include "tests/storage/story.h"
#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

/// Works on a file until it is killed; each line it writes acknowledges an operation that is
/// committed: its number and how many rows it touched. Arguments: the file and a seed.
int main(int argc, char** argv)
{
    using namespace jalons;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto opened = StructureFile::open(arguments[1]);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        return 3;
    }
    StructureFile& file = **opened;
    QRandomGenerator random(arguments[2].toUInt());
    for (;;) {
        const auto done = random.bounded(8) == 0 && file.undoable()
            ? file.undo()
            : testing::perform(file, testing::draw(random), true);
        if (!done && done.error().kind != ErrorKind::Refused) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
            return 1;
        }
        if (!done || done->rows.isEmpty())
            continue;
        const QByteArray line = QByteArray::number(done->operation) + ' '
            + QByteArray::number(done->rows.size()) + '\n';
        if (write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0)
            return 1;
    }
}
