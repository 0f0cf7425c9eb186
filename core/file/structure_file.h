#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/desk/desk_list.h"
#include "core/file/operation.h"
#include "core/file/permissions.h"
#include "core/lineage/lineage.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include "core/vocabulary/vocabulary.h"
#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace jalons {

/// The one door to a structure's file: open, perform, query, undo. No SQL, no exception comes out
/// of it.
class StructureFile : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file; refuses to write over an existing one (FileExists).
    static Result<std::unique_ptr<StructureFile>> create(
        const FileAccess& access, const Structure& identity, Clock clock = {});
    /// Opens a file, or says in an ErrorKind why not: FileMissing, Empty, Garbage, NotOurs, TooNew,
    /// Damaged, NotReadable, NotWritable, Busy. The file is never changed by a refused opening. A
    /// file of an older version is first kept aside, verified, among its backups, then brought up
    /// to date; opened to be read only, it is brought up to date in memory.
    static Result<std::unique_ptr<StructureFile>> open(const FileAccess& access,
        OpenMode mode = OpenMode::ReadWrite, Clock clock = {}, Actor actor = {});
    ~StructureFile() override;

    /// What opens this same file once more, for a long work in its thread: by the same access,
    /// clock and actor, through a connection of its own.
    using Opener = std::function<Result<std::unique_ptr<StructureFile>>()>;
    Opener opener(OpenMode mode) const;

    /// To open it once more: a long work does, through a connection of its own.
    const FileAccess& access() const { return m_access; }
    QString path() const { return m_access.path; }
    /// Which file it is, and which life of it, as last seen.
    const Lineage& lineage() const { return m_lineage; }
    const Clock& clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    /// Read when it is first asked for, and again after a change.
    const Vocabulary& vocabulary() const;
    /// The label of one term, without reading all of them for it.
    QString label(const QString& list, const QString& code, Language language) const;
    /// Who sits at this desk: whom operations, drafts and the desk itself are noted for, and what
    /// may be done and read here. Nobody chosen has all rights.
    void setActor(const Actor& actor);
    const Actor& actor() const { return m_actor; }
    /// What actors may do and read; everything, unless told.
    void setPermissions(const Permissions& permissions);
    bool mayPerform(Operation operation) const
    {
        return m_permissions.mayPerform(m_actor, operation);
    }
    bool mayRead(const QString& table) const { return m_permissions.mayRead(m_actor, table); }

    /// The one way to change data: one immediate transaction, all or nothing, journalled; `changed`
    /// goes out once. Conflict with `restored` when another state of the file was put in its place
    /// since it was last looked at: nothing is written, what could be undone is forgotten, and
    /// `changed` tells that everything is another. Forbidden when the actor may not do it.
    Result<Changes> perform(Operation operation, const std::function<void(Work&)>& work);
    /// As perform without journal, for filling a new file in bulk (demonstration): there is nothing
    /// before it to undo.
    Result<Changes> fill(const std::function<void(Work&)>& work);
    /// As perform without journal, for what is no data of the structure: drafts, desks.
    Result<Changes> note(const std::function<void(Work&)>& work);
    /// The next writing of this column goes through where it clashed: with the value given (@p
    /// mine), or keeping what the file holds. A value written elsewhere in between clashes again.
    void settle(const Clash& clash, bool mine);
    /// The one way to read: `file.query([&](const Reader& r) { return people::load(r, id); })`. All
    /// that is read in it is one moment of the file. Forbidden when it reads a table that the actor
    /// may not read.
    template <class F> auto query(F&& read) const -> Result<std::invoke_result_t<F, const Reader&>>
    {
        try {
            const Moment moment(*m_database);
            return std::forward<F>(read)(static_cast<const Reader&>(*m_reader));
        } catch (const Failure& failure) {
            return failure.error();
        }
    }

    /// What Ctrl+Z / Ctrl+Shift+Z would take back or do again at this desk; nothing when there is
    /// nothing, or only a step that can never be taken back (a signature).
    std::optional<Operation> undoable() const;
    /// The step that Ctrl+Z is about, be it one that can never be taken back.
    std::optional<Operation> lastStep() const;
    std::optional<Operation> redoable() const;
    /// An undo is a new operation. Columns that it did not touch keep what was written in them
    /// since. Says why it is not possible: Conflict, with what was written over it as clashes, when
    /// one it touched has changed; Refused, with the rules that what it would put back breaks;
    /// NotUndoable for a signature. The step then stays the one to take back until it is possible
    /// or passed over.
    Result<Changes> undo();
    Result<Changes> redo();
    /// The operation that the next undo or redo takes back; 0 when there is none.
    qint64 undoStep() const { return m_undo.isEmpty() ? 0 : m_undo.last().id; }
    qint64 redoStep() const { return m_redo.isEmpty() ? 0 : m_redo.last().id; }
    /// The step that undo or redo is about stays as it is, and the one before it is next.
    void passOverUndo();
    void passOverRedo();
    /// Whether the operation was performed, undone or done again at this desk since it was opened.
    bool isOwn(qint64 operation) const { return m_performed.contains(operation); }

    /// Takes as this desk's own an operation that a long work has performed on the same file
    /// through a connection of its own: it can be undone here, and `changed` goes out.
    void adopt(Operation operation, qint64 id);

    /// Notes in the file that a window has it open, until this object goes.
    void join();
    /// This desk's row; 0 before join.
    qint64 desk() const { return m_desk; }
    /// The other windows that have the file open, as last read: known also while the file is busy.
    const std::vector<DeskEntry>& others() const { return m_others; }
    /// Looks whether another desk has committed; sends `changed` with the rows of its operations,
    /// or tells that everything is another after a restore. A file that was moved away and is there
    /// again is opened again.
    void poll();

signals:
    void changed(const jalons::Changes& changes);

private:
    StructureFile(std::unique_ptr<Database> database, Clock clock, Actor actor);
    /// What is read from now on is this connection's.
    void use(std::unique_ptr<Database> database);
    /// Reads what the actor may read, and nothing else.
    void readAsActor();
    void ask(const QSet<QString>& tables) const;
    Result<Changes> run(
        Operation operation, Journaling journaling, const std::function<void(Work&)>& work);
    /// Tells everybody, the words being read again first when they changed.
    void publish(const Changes& changes);
    struct Step
    {
        qint64 id = 0; ///< row of the operation to revert
        Operation operation
            = Operation::Unknown; ///< what the person did, whichever way it was reverted since
    };
    Result<Changes> revert(Operation as, QList<Step>& from, QList<Step>& to);
    void putBack(Work& work, qint64 operation);
    void readOthers();
    Changes changesSince(qint64 operation) const;
    /// What is there now, opened again when it is not the file that was opened. @throws
    /// Failure(FileMissing) when nothing is there.
    void beAtFile();
    /// Another state of the file is there: what was known of the former is forgotten.
    void beginAnew();

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    std::unique_ptr<Reader> m_reader;
    FileAccess m_access;
    mutable std::optional<Vocabulary> m_vocabulary;
    Actor m_actor;
    Permissions m_permissions;
    QSet<QString> m_forbidden; ///< tables that the actor may not read
    Database::Gate m_gate = [this](const QSet<QString>& tables) { ask(tables); };
    QList<Step> m_undo; ///< of this desk, latest last
    QList<Step> m_redo;
    OpenMode m_mode = OpenMode::ReadWrite;
    Lineage m_lineage; ///< as far as it was looked at
    qint64 m_usedOperations = 0; ///< numbers given in an earlier life of the file
    qint64 m_dataVersion = 0;
    qint64 m_seen = 0; ///< last operation whose changes are known here
    QSet<qint64> m_own; ///< operations of this desk after m_seen
    QSet<qint64> m_performed; ///< all operations of this desk
    qint64 m_desk = 0;
    std::vector<DeskEntry> m_others;
    QList<Settlement> m_settlements;
    QElapsedTimer m_noted; ///< since what was seen was last noted outside of the file
    bool m_busy = false; ///< the last writing found the file held by another desk
};

} // namespace jalons
