#pragma once
#include "core/draft/draft.h"
#include "core/lineage/lineage.h"
#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace jalons {

/// What was typed while the file could not be written: full, moved, busy, read-only.
struct SpooledDraft
{
    QString name; ///< tells it apart in the spool: one of each record
    QString file; ///< whose lineage it is of
    QString epoch; ///< the life of that file in which it was typed
    Draft draft;

    bool operator==(const SpooledDraft&) const = default;
};

/// What a form goes on with: the draft of its record with what the spool has of it.
struct Resumed
{
    std::optional<Draft> draft; ///< nothing: nothing was begun
    QString spooled; ///< the name of what was typed in this life of the file; empty: nothing
    QStringList formerLives; ///< the names of what was typed before it was restored
};

/// The second home of what is typed (mise de côté): a private folder of this computer's user, where
/// one window keeps it until the file takes it. What a window that is gone has left, killed too, is
/// for the next one; that of a window that runs is its own.
class Spool
{
public:
    /// @param folder where it lies; asked again at each writing, for it may be out of reach for a
    /// moment.
    explicit Spool(std::function<QString()> folder);
    Spool();
    ~Spool();
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    /// The name of the one of this record. @param of the file, and the life of it, in which it was
    /// typed.
    static QString nameOf(const Lineage& of, const DraftKey& key);
    /// Keeps it in the place of the one of the same name. It is kept in this object whatever
    /// happens. @return whether it is on the disk too, where a crash leaves it.
    bool keep(const Lineage& of, const Draft& draft);
    /// A copy: the name is often that of what goes.
    void remove(QString name);
    /// Takes over what windows that are gone have left of this file. @return whether there was any.
    bool adopt(const QString& file);
    /// Tries again what could not be written to the disk.
    void retry();
    /// It belongs to this life of the file from now on: a person has said so.
    void bringInto(const QString& epoch, const QString& name);

    const std::vector<SpooledDraft>& all() const { return m_all; }
    /// Of one record, the latest first, whichever life of the file they were typed in.
    std::vector<SpooledDraft> of(const DraftKey& key) const;
    bool isEmpty() const { return m_all.empty(); }
    /// Whether something was typed for this record in this life of the file.
    bool holds(const DraftKey& key, const QString& epoch) const;
    /// @param stored the draft in the file, if any. Of a record that does not exist yet, what was
    /// typed before a restore is left for a person to say of whom it is; so is what was typed in
    /// another structure's file that stood here.
    Resumed resumed(std::optional<Draft> stored, const DraftKey& key, const Lineage& life) const;
    /// Whether it was typed at this window, rather than found.
    bool isOwn(const QString& name) const { return m_own.contains(name); }
    /// What is in this object only, and would be lost with it.
    const QSet<QString>& homeless() const { return m_homeless; }

private:
    QString pathOf(const QString& folder, const QString& name) const;
    bool write(const SpooledDraft& spooled);
    /// Shows other windows that this one runs.
    void live(const QString& folder);

    std::function<QString()> m_folder;
    QString m_window; ///< of this object, random
    std::unique_ptr<QLockFile> m_living;
    std::vector<SpooledDraft> m_all;
    QSet<QString> m_own;
    QSet<QString> m_homeless;
};

} // namespace jalons
