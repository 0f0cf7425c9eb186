#include "core/file/structure_file.h"
#include "core/storage/sql.h"

#include "core/file/upgrade.h"
#include "core/lineage/last_seen.h"
#include "core/storage/copy.h"
#include "core/storage/description.h"
#include "core/storage/file_name.h"
#include "core/storage/journal_lines.h"
#include "core/storage/migrations.h"
#include "core/storage/new_file.h"
#include "core/storage/used_numbers.h"
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace jalons {

namespace {

/// An older file opened to be read is brought up to date in memory: nothing of it is written.
std::unique_ptr<Database> upgradedCopy(Database& older, const Clock& clock)
{
    auto copy = std::make_unique<Database>(FileAccess::memory(), OpenMode::ReadWrite, true);
    copyDatabase(older, *copy);
    bringUpToDate(*copy, clock);
    return copy;
}

/// An index is read as the records that it finds.
QString recordsOf(const QString& table)
{
    const auto index = table.indexOf(QLatin1String("_search"));
    if (index < 0)
        return table;
    const QString records = table.left(index);
    return records == QLatin1String("custom") ? QStringLiteral("custom_value") : records;
}

} // namespace

StructureFile::StructureFile(std::unique_ptr<Database> database, Clock clock, Actor actor)
    : m_clock(std::move(clock))
    , m_access(database->access())
    , m_actor(std::move(actor))
{
    use(std::move(database));
}

void StructureFile::use(std::unique_ptr<Database> database)
{
    m_reader.reset(); // it is of the former one
    m_database = std::move(database);
    readAsActor();
}

void StructureFile::readAsActor()
{
    m_forbidden.clear();
    for (const TableInfo* table : describedTables())
        if (const QString name = QLatin1String(table->name); !mayRead(name))
            m_forbidden.insert(name);
    // Where nothing is forbidden nothing is asked: no statement pays for it.
    const bool asks = !m_forbidden.isEmpty();
    if (asks)
        m_database->noteReadings();
    m_reader = std::make_unique<Reader>(*m_database, m_clock, m_actor, asks ? &m_gate : nullptr);
}

void StructureFile::ask(const QSet<QString>& tables) const
{
    for (const QString& table : tables)
        if (const QString records = recordsOf(table); m_forbidden.contains(records))
            throw Failure({ErrorKind::Forbidden, records, {}});
}

StructureFile::~StructureFile()
{
    // Nobody is told any more. A file that cannot be written now forgets this desk at its next
    // opening.
    blockSignals(true);
    if (const qint64 desk = std::exchange(m_desk, 0); desk != 0)
        run(Operation::Unknown, Journaling::Off, [&](Work& work) { desks::leave(work, desk); });
    if (m_mode == OpenMode::ReadWrite)
        lastSeen::note(m_access.path, m_lineage);
}

void StructureFile::setActor(const Actor& actor)
{
    m_actor = actor;
    readAsActor();
    if (m_desk != 0)
        note([&](Work& work) { desks::setActor(work, m_desk); });
}

void StructureFile::setPermissions(const Permissions& permissions)
{
    m_permissions = permissions;
    m_vocabulary.reset();
    readAsActor();
}

const Vocabulary& StructureFile::vocabulary() const
{
    if (!m_vocabulary) {
        auto read = query([](const Reader& r) { return Vocabulary::load(r); });
        if (!read) { // busy or out of reach for a moment: the next use reads again
            static const Vocabulary nothing;
            return nothing;
        }
        m_vocabulary = std::move(read).value();
    }
    return *m_vocabulary;
}

QString StructureFile::label(const QString& list, const QString& code, Language language) const
{
    if (m_vocabulary)
        return m_vocabulary->label(list, code, language);
    const auto read
        = query([&](const Reader& r) { return Vocabulary::labelOf(r, list, code, language); });
    return read ? read.value() : code;
}

void StructureFile::join()
{
    note([this](Work& work) { m_desk = desks::join(work); });
    readOthers();
}

void StructureFile::readOthers()
{
    if (auto all = query([](const Reader& r) { return desks::all(r); })) {
        m_others = std::move(all).value();
        std::erase_if(m_others,
            [this](const DeskEntry& desk) { return desk.id == m_desk || !desks::mayRun(desk); });
    }
}

Result<std::unique_ptr<StructureFile>> StructureFile::create(
    const FileAccess& access, const Structure& identity, Clock clock)
{
    const QString& path = access.path;
    const bool inMemory = access.isMemory();
    if (const Problems found = problems(identity); !found.isEmpty())
        return Error{ErrorKind::Refused, {}, found};
    if (!inMemory) {
        if (QFileInfo::exists(path))
            return Error{ErrorKind::FileExists, path, {}};
        if (!hasRoomForJournal(path))
            return Error{ErrorKind::NameTooLong, path, {}};
        // Asked first, so that a read-only folder is named as such and not as an error of SQLite.
        try {
            makeEmptyFile(path);
        } catch (const Failure& failure) {
            return failure.error();
        }
    }
    try {
        auto database = std::make_unique<Database>(access, OpenMode::ReadWrite, true);
        migrate(*database);
        std::unique_ptr<StructureFile> file(
            new StructureFile(std::move(database), std::move(clock), {}));
        const auto filled = file->run(Operation::CreateFile, Journaling::Off, [&](Work& work) {
            seedVocabulary(work);
            structures::save(work, identity);
        });
        if (!filled)
            throw Failure(filled.error());
        file->m_lineage = lineages::read(*file->m_database);
        if (!inMemory)
            syncFolder(QFileInfo(path).absolutePath());
        return file;
    } catch (const Failure& failure) {
        if (!inMemory)
            QFile::remove(path); // made by us a moment ago: holds nothing of anybody
        return failure.error();
    }
}

Result<std::unique_ptr<StructureFile>> StructureFile::open(
    const FileAccess& access, OpenMode mode, Clock clock, Actor actor)
{
    const QString& path = access.path;
    bool probed = false;
    try {
        probe(access);
        probed = true;
        if (mode == OpenMode::ReadWrite && !hasRoomForJournal(path))
            throw Failure({ErrorKind::NameTooLong, path, {}});
        if (mode == OpenMode::ReadWrite && !QFileInfo(path).isWritable())
            throw Failure({ErrorKind::NotWritable, path, {}});
        if (mode == OpenMode::ReadWrite && !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            throw Failure({ErrorKind::NotWritable, QFileInfo(path).absolutePath(),
                {}}); // its journal lies beside
        auto database = std::make_unique<Database>(access, mode);
        if (mode == OpenMode::ReadWrite)
            upgrade(*database, clock);
        if (mode == OpenMode::ReadWrite)
            lastSeen::beginAnewIfReplaced(path, *database);
        else if (database->value(QStringLiteral("PRAGMA user_version")).toInt() < currentSchema())
            database = upgradedCopy(*database, clock);
        std::unique_ptr<StructureFile> file(
            new StructureFile(std::move(database), std::move(clock), std::move(actor)));
        file->m_access = access;
        file->m_mode = mode;
        const Moment moment(*file->m_database);
        file->m_lineage = lineages::read(*file->m_database);
        file->m_dataVersion
            = file->m_database->value(QStringLiteral("PRAGMA data_version")).toLongLong();
        file->m_seen = file->m_lineage.operation;
        file->m_usedOperations = usedNumbers::last(*file->m_database, QStringLiteral("operation"));
        return file;
    } catch (const Failure& failure) {
        const Error& error = failure.error();
        // The header was ours: what cannot be read behind it is damaged, whatever SQLite calls it.
        const bool unreadable
            = error.kind == ErrorKind::Internal || error.kind == ErrorKind::Garbage;
        if (probed && unreadable)
            return Error{ErrorKind::Damaged, error.detail, {}};
        return error;
    }
}

StructureFile::Opener StructureFile::opener(OpenMode mode) const
{
    return
        [access = m_access, clock = m_clock, actor = m_actor, permissions = m_permissions, mode] {
            auto file = open(access, mode, clock, actor);
            if (file)
                file.value()->setPermissions(permissions);
            return file;
        };
}

Result<Changes> StructureFile::run(
    Operation operation, Journaling journaling, const std::function<void(Work&)>& edit)
{
    try {
        beAtFile();
        // Whoever has waited once for a busy file only looks in for a moment until it is free.
        if (m_busy)
            m_database->exec(QStringLiteral("PRAGMA busy_timeout = 200"));
        Transaction transaction(*m_database);
        if (std::exchange(m_busy, false))
            m_database->exec(QStringLiteral("PRAGMA busy_timeout = 5000"));
        std::optional<qint64> last = 0; // a file being made has no lineage yet
        if (!m_lineage.epoch.isEmpty())
            last = lineages::lastOperation(*m_database, m_lineage);
        if (!last)
            throw Failure({ErrorKind::Conflict, m_access.path, {}, {}, true});
        qint64 number = 0;
        const QString at = m_clock.now().toString(Qt::ISODateWithMs);
        if (journaling == Journaling::On) {
            number = std::max(*last, m_usedOperations) + 1;
            // A professional who was chosen here and is not there any more leaves the name.
            m_database->exec(
                QStringLiteral(
                    "INSERT INTO operation (id, name, at, author, desk, author_id)"
                    " VALUES (?, ?, ?, ?, ?, (SELECT id FROM professional WHERE id = ?))"),
                {number, toCode(operation), at, stored(m_actor.name), QSysInfo::machineHostName(),
                    stored(m_actor.professional)});
        }
        Work work(*m_database, m_clock, number, journaling, m_settlements, m_actor);
        edit(work);
        // An operation that changed nothing leaves nothing in the journal.
        if (work.changes().tables.isEmpty())
            return work.changes();
        transaction.commit();
        if (number != 0) {
            m_own.insert(number);
            m_lineage.operation = number;
            m_lineage.at = at;
        }
        if (journaling == Journaling::On)
            m_settlements.clear();
        return work.changes();
    } catch (const Failure& failure) {
        m_busy = m_busy || failure.error().kind == ErrorKind::Busy;
        if (failure.error().restored)
            beginAnew();
        return failure.error();
    } catch (const std::exception& error) {
        return Error{ErrorKind::Internal, QString::fromUtf8(error.what()), {}};
    }
}

Result<Changes> StructureFile::perform(Operation operation, const std::function<void(Work&)>& edit)
{
    if (!mayPerform(operation))
        return Error{ErrorKind::Forbidden, toCode(operation), {}};
    auto result = run(operation, Journaling::On, edit);
    if (result && !result->tables.isEmpty()) {
        m_undo.append({result->operation, operation});
        m_redo.clear();
        m_performed.insert(result->operation);
        publish(*result);
    }
    return result;
}

void StructureFile::publish(const Changes& changes)
{
    if (m_vocabulary && changes.touches({"term", "level_definition"})) {
        m_vocabulary.reset();
        vocabulary();
    }
    emit changed(changes);
}

Result<Changes> StructureFile::fill(const std::function<void(Work&)>& edit)
{
    auto result = run(Operation::CreateFile, Journaling::Off, edit);
    if (result && !result->tables.isEmpty())
        emit changed(*result);
    return result;
}

Result<Changes> StructureFile::note(const std::function<void(Work&)>& work)
{
    auto result = run(Operation::Unknown, Journaling::Off, work);
    if (result && !result->tables.isEmpty())
        emit changed(*result);
    return result;
}

void StructureFile::settle(const Clash& clash, bool mine)
{
    m_settlements.append({clash, mine});
}

std::optional<Operation> StructureFile::undoable() const
{
    const auto step = lastStep();
    return step && isUndoable(*step) ? step : std::nullopt;
}

std::optional<Operation> StructureFile::lastStep() const
{
    if (m_undo.isEmpty())
        return std::nullopt;
    return m_undo.last().operation;
}

std::optional<Operation> StructureFile::redoable() const
{
    if (m_redo.isEmpty())
        return std::nullopt;
    return m_redo.last().operation;
}

Result<Changes> StructureFile::undo()
{
    return revert(Operation::Undo, m_undo, m_redo);
}

Result<Changes> StructureFile::redo()
{
    return revert(Operation::Redo, m_redo, m_undo);
}

void StructureFile::passOverUndo()
{
    if (!m_undo.isEmpty())
        m_undo.removeLast();
}

void StructureFile::passOverRedo()
{
    if (!m_redo.isEmpty())
        m_redo.removeLast();
}

Result<Changes> StructureFile::revert(Operation as, QList<Step>& from, QList<Step>& to)
{
    if (from.isEmpty())
        return Error{ErrorKind::NothingToUndo, {}, {}};
    const Step step = from.last();
    if (!isUndoable(step.operation))
        return Error{ErrorKind::NotUndoable, toCode(step.operation), {}};
    if (!mayPerform(step.operation))
        return Error{ErrorKind::Forbidden, toCode(step.operation), {}};
    auto result = run(as, Journaling::On, [&](Work& work) { putBack(work, step.id); });
    if (result) {
        from.removeLast();
        // Redoing is reverting the undo: one mechanism both ways. One that found everything as it
        // would put it leaves nothing to do again.
        if (!result->tables.isEmpty()) {
            to.append({result->operation, step.operation});
            m_performed.insert(result->operation);
            publish(*result);
        }
        return result;
    }
    // What only the schema knew: a reference to what is gone, or a value it does not take.
    Error error = result.error();
    if (error.kind == ErrorKind::Internal && !error.problems.isEmpty())
        error.kind = ErrorKind::Refused;
    return error;
}

void StructureFile::adopt(Operation operation, qint64 id)
{
    m_undo.append({id, operation});
    m_redo.clear();
    m_performed.insert(id);
    poll(); // it is told as any other commit: nothing here has shown its rows yet
}

Changes StructureFile::changesSince(qint64 operation) const
{
    // A desk that has written this much (an import) is not followed row by row.
    constexpr int most = 1000;
    const Reader own(*m_database, m_clock);
    Changes changes;
    int seen = 0;
    for (Rows rows
         = Sql(own).select(QStringLiteral("SELECT operation_id, concept, row_id FROM journal"
                                          " WHERE id >= ? ORDER BY id LIMIT ?"),
             history::firstLine(own, operation + 1), most);
         rows.next(); ++seen) {
        Touched touched;
        Row row = rows.row();
        row >> changes.operation >> touched.table >> touched.id;
        if (m_own.contains(changes.operation))
            continue;
        changes.tables.insert(touched.table);
        if (!changes.rows.contains(touched))
            changes.rows.append(touched);
    }
    changes.everything = seen == most;
    return changes;
}

void StructureFile::beAtFile()
{
    if (!m_database->hasMoved())
        return;
    probe(m_access); // nothing there, or nothing of ours: as it was, until it is there again
    auto database = std::make_unique<Database>(m_access, m_mode);
    if (m_mode == OpenMode::ReadWrite)
        upgrade(*database, m_clock);
    if (lineages::read(*database).file != m_lineage.file)
        throw Failure({ErrorKind::FileMissing, m_access.path, {}}); // of another structure
    use(std::move(database));
    m_dataVersion = -1; // whatever it holds is news
}

void StructureFile::beginAnew()
{
    m_undo.clear();
    m_redo.clear();
    m_own.clear();
    m_settlements.clear();
    m_vocabulary.reset();
    // Their drafts name them: no desk of the new life takes the number of one of the former.
    qint64 highestDesk = m_desk;
    for (const DeskEntry& other : m_others)
        highestDesk = std::max(highestDesk, other.id);
    const bool wasJoined = std::exchange(m_desk, 0) != 0;
    try {
        // Statements and images of rows were made for the schema that was there.
        auto database = std::make_unique<Database>(m_access, m_mode);
        if (m_mode == OpenMode::ReadWrite)
            upgrade(*database, m_clock);
        use(std::move(database));
        Lineage there = lineages::read(*m_database);
        if (m_mode == OpenMode::ReadWrite && there.epoch == m_lineage.epoch) {
            // Put there by hand: nobody has begun its new life yet.
            Transaction transaction(*m_database);
            if (lineages::read(*m_database).epoch == m_lineage.epoch)
                lineages::renew(*m_database, m_lineage);
            transaction.commit();
            there = lineages::read(*m_database);
        }
        m_lineage = there;
        m_usedOperations = usedNumbers::last(*m_database, QStringLiteral("operation"));
        m_seen = there.operation;
        m_dataVersion = m_database->value(QStringLiteral("PRAGMA data_version")).toLongLong();
    } catch (const Failure&) {
        m_dataVersion = -1; // out of reach for a moment: the next poll goes on with it
    }
    if (wasJoined) {
        note([&](Work& work) {
            usedNumbers::raise(Sql(work).database(), QStringLiteral("desk"), highestDesk);
            m_desk = desks::join(work);
        });
        readOthers();
    }
    Changes changes;
    changes.everything = true;
    changes.restored = true;
    emit changed(changes);
}

void StructureFile::poll()
{
    try {
        beAtFile();
        if (m_database->value(QStringLiteral("PRAGMA data_version")).toLongLong() == m_dataVersion)
            return;
        Changes changes;
        {
            // One moment: what is committed between two readings would never be told.
            const Moment moment(*m_database);
            if (lineages::lastOperation(*m_database, m_lineage)) {
                changes = changesSince(m_seen);
                m_lineage = lineages::read(*m_database);
                m_dataVersion
                    = m_database->value(QStringLiteral("PRAGMA data_version")).toLongLong();
                m_seen = m_lineage.operation;
                m_own.clear();
                readOthers();
            } else {
                changes.restored = true;
            }
        }
        if (changes.restored) {
            beginAnew();
            return;
        }
        // For a crash; it is noted at closing, and waiting for the disk at each change is too dear.
        constexpr qint64 noteEvery = 60'000; // ms
        if (m_mode == OpenMode::ReadWrite
            && (!m_noted.isValid() || m_noted.hasExpired(noteEvery))) {
            lastSeen::note(m_access.path, m_lineage);
            m_noted.start();
        }
        // Nothing of the structure's: a desk came or went, or keeps a draft.
        if (changes.tables.isEmpty() && !changes.everything)
            changes.tables = {QStringLiteral("desk"), QStringLiteral("draft")};
        publish(changes);
    } catch (const Failure&) {
        // Busy or out of reach for a moment: the next poll asks again.
    }
}

} // namespace jalons
