#pragma once
#include "core/storage/database.h"
#include <functional>

namespace jalons {

/// « JALN » in the file's header: an SQLite file that is ours.
constexpr int applicationId = 0x4A414C4E;

/// The schema this program writes: the number of the last file of resources/migrations.
int currentSchema();

/// What else happens when the schema is brought up to date, in its transaction: an exception from
/// either leaves the file as it was.
struct MigrationHooks
{
    /// Before the first change, with the schema found: the place to keep a copy, through a
    /// connection of its own.
    std::function<void(int from)> before{};
    /// After the last one.
    std::function<void()> after{};
};

/// A migration: the schema it brings the file to, and its statements.
struct Migration
{
    int schema = 0;
    QString sql;
};

/// The numbered files of resources/migrations, in order.
QList<Migration> migrations();

/// Brings the schema up to date in one transaction, during which nobody else writes, and notes the
/// version of the program that did; nothing is kept of a failed migration, byte for byte.
/// @throws Failure TooNew (detail: the version of Jalons the file needs) for a file of a newer
/// program; DiskFull and the like, Damaged when a migration breaks a reference.
void migrate(Database& database, const MigrationHooks& hooks = {});
/// The same with other migrations than those of the program, for tests and for files rebuilt at
/// the schema they had.
void migrate(
    Database& database, const QList<Migration>& migrations, const MigrationHooks& hooks = {});

/// Says by an exception why the file is not one of ours that we can read: FileMissing, Empty,
/// Garbage, NotOurs, TooNew, NotReadable. Never writes.
void probe(const FileAccess& file);

} // namespace jalons
