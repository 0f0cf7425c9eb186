#include "core/structure/structure_file.h"

#include "core/storage/migrations.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>

namespace jalons {

StructureFile::StructureFile(std::unique_ptr<Database> database, Clock clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_reader(std::make_unique<Reader>(*m_database, m_clock))
{
}

StructureFile::~StructureFile() = default;

QString StructureFile::path() const
{
    return m_database->path();
}

Result<std::unique_ptr<StructureFile>> StructureFile::create(
    const QString& path, const Structure& identity, Clock clock)
{
    const bool inMemory = path == QLatin1String(":memory:");
    if (const Problems found = problems(identity); !found.isEmpty())
        return Error{ErrorKind::Refused, {}, found};
    if (!inMemory) {
        if (QFileInfo::exists(path))
            return Error{ErrorKind::FileExists, path, {}};
        // Asked first, so that a read-only folder is named as such and not as an error of SQLite.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return Error{ErrorKind::NotWritable, file.errorString(), {}};
    }
    try {
        auto database = std::make_unique<Database>(path, OpenMode::ReadWrite, true);
        migrate(*database);
        std::unique_ptr<StructureFile> file(
            new StructureFile(std::move(database), std::move(clock)));
        const auto filled = file->run(Operation::CreateFile, Journaling::Off, [&](Work& work) {
            seedVocabulary(work);
            structures::save(work, identity);
        });
        if (!filled)
            throw Failure(filled.error());
        file->m_vocabulary = Vocabulary::load(file->reader());
        return file;
    } catch (const Failure& failure) {
        if (!inMemory)
            QFile::remove(path); // made by us a moment ago: holds nothing of anybody
        return failure.error();
    }
}

Result<std::unique_ptr<StructureFile>> StructureFile::open(
    const QString& path, OpenMode mode, Clock clock)
{
    bool probed = false;
    try {
        probe(path);
        probed = true;
        if (mode == OpenMode::ReadWrite && !QFileInfo(path).isWritable())
            throw Failure({ErrorKind::NotWritable, path, {}});
        if (mode == OpenMode::ReadWrite && !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            throw Failure({ErrorKind::NotWritable, QFileInfo(path).absolutePath(),
                {}}); // its journal lies beside
        auto database = std::make_unique<Database>(path, mode);
        if (mode == OpenMode::ReadWrite)
            migrate(*database);
        std::unique_ptr<StructureFile> file(
            new StructureFile(std::move(database), std::move(clock)));
        file->m_vocabulary = Vocabulary::load(file->reader());
        file->m_dataVersion
            = file->m_database->value(QStringLiteral("PRAGMA data_version")).toLongLong();
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

Result<Changes> StructureFile::run(
    Operation operation, Journaling journaling, const std::function<void(Work&)>& edit)
{
    try {
        Transaction transaction(*m_database);
        qint64 number = 0;
        if (journaling == Journaling::On) {
            m_database->exec(
                QStringLiteral(
                    "INSERT INTO operation (name, at, author, desk) VALUES (?, ?, ?, ?)"),
                {toCode(operation), m_clock.now().toString(Qt::ISODateWithMs), stored(m_author),
                    QSysInfo::machineHostName()});
            number = m_database->lastId();
        }
        Work work(*m_database, m_clock, number, journaling);
        edit(work);
        // An operation that changed nothing leaves nothing in the journal.
        if (work.changes().tables.isEmpty())
            return work.changes();
        transaction.commit();
        return work.changes();
    } catch (const Failure& failure) {
        return failure.error();
    } catch (const std::exception& error) {
        return Error{ErrorKind::Internal, QString::fromUtf8(error.what()), {}};
    }
}

Result<Changes> StructureFile::perform(Operation operation, const std::function<void(Work&)>& edit)
{
    auto result = run(operation, Journaling::On, edit);
    if (result && !result->tables.isEmpty()) {
        m_undo.append({result->operation, operation});
        m_redo.clear();
        publish(*result);
    }
    return result;
}

void StructureFile::publish(const Changes& changes)
{
    if (changes.touches({"term", "level_definition"}))
        m_vocabulary = Vocabulary::load(reader());
    emit changed(changes);
}

Result<Changes> StructureFile::fill(const std::function<void(Work&)>& edit)
{
    auto result = run(Operation::CreateFile, Journaling::Off, edit);
    if (result && !result->tables.isEmpty())
        emit changed(*result);
    return result;
}

std::optional<Operation> StructureFile::undoable() const
{
    if (m_undo.isEmpty() || !isUndoable(m_undo.last().operation))
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

Result<Changes> StructureFile::revert(Operation as, QList<Step>& from, QList<Step>& to)
{
    if (from.isEmpty())
        return Error{ErrorKind::NothingToUndo, {}, {}};
    const Step step = from.last();
    if (!isUndoable(step.operation))
        return Error{ErrorKind::NotUndoable, toCode(step.operation), {}};
    auto result = run(as, Journaling::On, [&](Work& work) {
        work.database().exec(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        struct Entry
        {
            QString table;
            qint64 row = 0;
            QString before;
            QString after;
        };
        const auto entries = work.all(
            QStringLiteral(
                "SELECT concept, row_id, before, after FROM journal WHERE operation_id = ?"
                " ORDER BY id DESC"),
            [](Row row) {
                Entry entry;
                row >> entry.table >> entry.row >> entry.before >> entry.after;
                return entry;
            },
            step.id);
        const auto object
            = [](const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); };
        for (const Entry& entry : entries) {
            if (work.image(entry.table, entry.row) != object(entry.after))
                throw Failure({ErrorKind::Conflict, entry.table, {}});
            work.restore(entry.table, entry.row, object(entry.before));
        }
    });
    if (result) {
        from.removeLast();
        // Redoing is reverting the undo: one mechanism both ways.
        to.append({result->operation, step.operation});
        publish(*result);
    }
    return result;
}

void StructureFile::poll()
{
    try {
        const qint64 version
            = m_database->value(QStringLiteral("PRAGMA data_version")).toLongLong();
        if (std::exchange(m_dataVersion, version) == version)
            return;
        Changes changes;
        changes.everything = true;
        m_vocabulary = Vocabulary::load(reader());
        emit changed(changes);
    } catch (const Failure&) {
        // Busy or out of reach for a moment: the next poll asks again.
    }
}

} // namespace jalons
