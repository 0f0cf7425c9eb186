/// libFuzzer: damaged files are opened, checked, listed, searched, read and printed, edited,
/// brought up to date and recovered. A refusal is fine, and leaves the file as it was.
#include "core/recovery/recovery.h"
#include "tests/fuzz/damage.h"
#include "tests/fuzz/setting.h"
#include "tests/storage/exercise.h"
#include "tests/storage/fault_vfs.h"

using namespace jalons;
using namespace jalons::testing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, std::size_t size)
{
    static const FuzzSetting setting;
    static const FaultVfs disk; // that has not to be waited for
    static const QList<QByteArray> sound = soundFiles();

    const QString path = setting.newFolder() + QStringLiteral("/a.jalons");
    Input input(bytes, size);
    const quint8 use = input.byte(); // one thing at a time: a whole round costs ten times one
    const bool recovers = use >= 0xC0;
    const Readings readings = Reading(1 << use % 7);
    writeDamaged(sound, input, path);
    const QByteArray before = bytesOf(path);
    if (!exercise(path, readings) && bytesOf(path) != before)
        qFatal("a file that is refused was changed");
    if (recovers) {
        const QString fresh = path + QStringLiteral(".fresh");
        if (recover(
                FileAccess(path), FileAccess(fresh), Clock::fixed(QDate(2026, 3, 10).startOfDay()))
            && !exercise(fresh, readings))
            qFatal("what was recovered does not open");
    }
    return 0;
}
