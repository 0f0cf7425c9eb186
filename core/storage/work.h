#pragma once
#include "core/base/actor.h"
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/failure.h"
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <utility>
#include <vector>

namespace jalons {

/// Read access, as stores receive it: they read by its Sql (core/storage/sql.h).
class Reader
{
public:
    /// @param gate asked before each statement which tables it reads; null: everything is readable.
    Reader(Database& database, Clock clock, Actor actor = {}, const Database::Gate* gate = nullptr)
        : m_database(database)
        , m_clock(std::move(clock))
        , m_actor(std::move(actor))
        , m_gate(gate)
    {
    }

    QDate today() const { return m_clock.today(); }
    QDateTime now() const { return m_clock.now(); }
    /// Who asks: rows that are only for some are left out by their store.
    const Actor& actor() const { return m_actor; }

protected:
    friend class Sql;
    Database& m_database;
    Clock m_clock;
    Actor m_actor;
    const Database::Gate* m_gate = nullptr;
};

/// A row that an operation touched.
struct Touched
{
    QString table;
    qint64 id = 0;

    bool operator==(const Touched&) const = default;
};

/// What an operation changed: what pages listen to.
struct Changes
{
    QSet<QString> tables;
    QList<Touched> rows;
    bool everything = false; ///< another desk wrote: anything may have changed
    bool restored = false; ///< another state of the file was put in its place
    qint64 operation = 0;

    bool touches(std::initializer_list<const char*> names) const;
    /// Nothing of the structure: only which windows are open and what is being typed.
    bool isOfTheMoment() const;
};

struct Field
{
    template <class T>
    Field(const char* n, const T& v)
        : name(QLatin1String(n))
        , value(stored(v))
    {
    }
    Field(QString n, QVariant v)
        : name(std::move(n))
        , value(std::move(v))
    {
    }
    QString name;
    QVariant value;
};
using Fields = std::vector<Field>;

enum class Journaling { On, Off };

/// What a person chose where two desks had written: their own value, or the other desk's.
struct Settlement
{
    Clash clash;
    bool mine = false;
};

/// Write access inside perform. Every row goes through save and remove, which keep the row before
/// and after in the journal: one mechanism for audit, history, undo and conflicts.
class Work : public Reader
{
public:
    Work(Database& database, Clock clock, qint64 operation, Journaling journaling,
        QList<Settlement> settlements = {}, Actor actor = {});

    /// Inserts (@p id 0) or updates the given columns. An update that changes nothing writes
    /// nothing. A journalled row gets a number that no row of its table ever had.
    /// @param shown the same columns as the form showed them before anything was typed: a column
    ///        left as it was shown keeps what the file holds now, whoever wrote it since. Empty:
    ///        the given values are written whatever the file holds.
    /// @return the row's id. @throws Refusal(Missing) when the row to update is gone;
    ///         Failure(Conflict) with the clashes when a column was changed here and elsewhere.
    qint64 save(const char* table, qint64 id, const Fields& fields, const Fields& shown = {});
    /// Inserts a row under a number that the caller knows to be free.
    qint64 add(const char* table, qint64 id, const Fields& fields);
    void remove(const char* table, qint64 id);
    /// Puts a row back as a JSON image, or removes it when the image is empty: undo, redo.
    void restore(const QString& table, qint64 id, const QJsonObject& image);
    /// The row as JSON; empty when there is none. Of a document, the name of its content.
    QJsonObject image(const QString& table, qint64 id) const;
    const Changes& changes() const { return m_changes; }

private:
    /// What is written for a field: of a document's bytes the name, under which they are kept.
    QVariant kept(const QString& table, const Field& field);
    /// After a row went or changed that no journal remembers.
    void release(const QString& table, const QString& before);
    Fields merged(const QString& table, qint64 id, const QJsonObject& now, const Fields& fields,
        const Fields& shown) const;
    QString imageText(const QString& table, qint64 id) const;
    enum class Writing { Insert, Update };
    /// The statement that last wrote a table.
    struct Statement
    {
        Writing how = Writing::Insert;
        QStringList columns;
        QString sql;
    };
    /// The number of the next row; 0 leaves it to SQLite.
    qint64 nextId(const QString& table);
    void write(Writing how, const QString& table, qint64 id, const Fields& fields);
    /// Notes that a row was touched. @return whether the journal wants its image.
    bool tell(const QString& table, qint64 id);
    void record(const QString& table, qint64 id, const QString& before);

    qint64 m_operation;
    Journaling m_journaling;
    QList<Settlement> m_settlements;
    QHash<QString, Statement> m_statements;
    QHash<QString, qint64> m_lastIds; ///< nobody else writes while the operation lasts
    QHash<QString, QString> m_journalLines; ///< by table, the statement that writes its image
    Changes m_changes;
};

} // namespace jalons
