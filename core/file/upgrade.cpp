#include "core/file/upgrade.h"

#include "core/backup/backup.h"
#include "core/backup/copying.h"
#include "core/storage/migrations.h"
#include "core/storage/rederive.h"
#include "core/storage/work.h"
#include "core/vocabulary/vocabulary.h"

namespace jalons {

namespace {

std::function<void()> seeding(Database& database, const Clock& clock)
{
    return [&database, clock] {
        Work work(database, clock, 0, Journaling::Off);
        completeVocabulary(work);
        // What is derived by rules that another version of the program had.
        rederiveAll(work);
    };
}

} // namespace

void upgrade(Database& database, const Clock& clock)
{
    migrate(database,
        {[&](int from) {
             const QString file = database.path();
             Database present(database.access(), OpenMode::ReadOnly);
             backups::copyInto(
                 present, backups::folderBeside(file),
                 [&](const QDateTime& at) { return backups::fileName(file, at, from); },
                 clock.now(), backups::Sidecar::Fingerprint);
         },
            seeding(database, clock)});
}

void bringUpToDate(Database& database, const Clock& clock)
{
    migrate(database, {{}, seeding(database, clock)});
}

} // namespace jalons
