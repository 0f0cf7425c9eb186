#include "core/check/check.h"
#include "tests/core/fixture.h"
#include "tests/storage/fault_vfs.h"
#include "tests/storage/story.h"
#include <QTemporaryDir>
#include <map>

using namespace jalons;
using namespace jalons::testing;

namespace {

/// A file as a power cut may leave it: what was synced, and what was only asked for.
struct Medium
{
    bool synced = false; ///< its name is in the folder for good
    QByteArray durable;
    std::vector<DiskCall> pending;
};

void apply(QByteArray& bytes, const DiskCall& call, qsizetype from = 0, qsizetype length = -1)
{
    if (call.kind == DiskCall::Truncate) {
        bytes.resize(call.offset);
        return;
    }
    const QByteArray part = call.bytes.mid(from, length);
    const qsizetype start = call.offset + from;
    if (bytes.size() < start + part.size())
        bytes.append(QByteArray(start + part.size() - bytes.size(), '\0'));
    bytes.replace(start, part.size(), part);
}

enum class Unsynced { Kept, Lost, Some };

/// What the disk holds after a cut now.
QByteArray afterCut(const Medium& medium, Unsynced unsynced, QRandomGenerator& random)
{
    QByteArray bytes = medium.durable;
    if (unsynced == Unsynced::Lost)
        return bytes;
    for (const DiskCall& call : medium.pending) {
        if (unsynced == Unsynced::Kept) {
            apply(bytes, call);
            continue;
        }
        // Any of them, sector by sector: what was not synced has no order.
        if (call.kind == DiskCall::Truncate) {
            if (random.bounded(2) == 0)
                apply(bytes, call);
            continue;
        }
        for (qsizetype sector = 0; sector < call.bytes.size(); sector += 512)
            if (random.bounded(2) == 0)
                apply(bytes, call, sector, 512);
    }
    return bytes;
}

} // namespace

/// The power goes at every sync of a journey. What was not synced is there, gone, or there in
/// part and in any order: each time the file opens, in the state before or after the operation
/// under way, and with every operation that had returned.
class TestPowerLoss : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void everySyncOfAJourney()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.jalons"));
        const QString cut = m_folder.filePath(QStringLiteral("cut.jalons"));
        const QString journal = QStringLiteral("-journal");
        QVERIFY(StructureFile::create(FileAccess(path), identity(), clockOn(today)));

        std::map<QString, Medium> media;
        {
            QFile made(path);
            QVERIFY(made.open(QIODevice::ReadOnly));
            media[path] = {true, made.readAll(), {}};
        }
        struct Cut
        {
            QByteArray file;
            std::optional<QByteArray> journal;
            int step;
            bool returned; ///< the step had returned
        };
        std::vector<Cut> cuts;
        int step = 0;
        QRandomGenerator random(7);
        const auto cutNow = [&](bool returned) {
            const auto keep = [&](Unsynced unsynced) {
                Cut state{afterCut(media[path], unsynced, random), {}, step, returned};
                const auto found = media.find(path + journal);
                // A name that was never synced may be lost with its file.
                if (found != media.end() && (found->second.synced || unsynced == Unsynced::Kept))
                    state.journal = afterCut(found->second, unsynced, random);
                cuts.push_back(std::move(state));
            };
            keep(Unsynced::Kept);
            keep(Unsynced::Lost);
            for (int i = 0; i < 4; ++i)
                keep(Unsynced::Some);
        };

        std::vector<QString> states;
        {
            FaultVfs disk;
            auto file = std::move(
                StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
                            .value();
            states.push_back(everythingIn(*file));
            disk.watch([&](const DiskCall& call) {
                Medium& medium = media[call.path];
                switch (call.kind) {
                case DiskCall::Sync:
                    cutNow(false); // the sync was asked for and not done
                    for (const DiskCall& waiting : medium.pending)
                        apply(medium.durable, waiting);
                    medium.pending.clear();
                    medium.synced = true;
                    cutNow(false);
                    break;
                case DiskCall::Delete:
                    cutNow(false);
                    QVERIFY2(
                        call.offset != 0, "the folder is synced: a journal does not come back");
                    media.erase(call.path);
                    cutNow(false);
                    break;
                default:
                    medium.pending.push_back(call);
                }
            });
            for (const Step& one : journey()) {
                QVERIFY(file->perform(one.operation, one.edit));
                cutNow(true);
                ++step;
                states.push_back(everythingIn(*file));
            }
        }

        int old = 0;
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            const Cut& state = cuts[i];
            const auto write = [](const QString& name, const QByteArray& bytes) {
                QFile file(name);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(bytes);
            };
            write(cut, state.file);
            QFile::remove(cut + journal);
            if (state.journal)
                write(cut + journal, *state.journal);
            const QByteArray where
                = QStringLiteral("cut %1, step %2: ").arg(i).arg(state.step).toUtf8();
            auto opened = StructureFile::open(FileAccess(cut), OpenMode::ReadWrite, clockOn(today));
            QVERIFY2(opened, (where + (opened ? "" : opened.error().detail.toUtf8())).constData());
            const QString now = everythingIn(**opened);
            const auto at = static_cast<std::size_t>(state.step);
            const bool isOld = !state.returned && now == states[at];
            old += isOld ? 1 : 0;
            QVERIFY2(isOld || now == states[at + 1], where.constData());
            if (i % 6 == 0)
                QVERIFY2(opened.value()->query([](const Reader& r) { return check(r); })->isSound(),
                    where.constData());
        }
        qInfo("%d cuts: %d in the old state, %d in the new one", int(cuts.size()), old,
            int(cuts.size()) - old);
        QVERIFY(old > 0 && old < int(cuts.size()));
    }
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "test_power_loss.moc"
