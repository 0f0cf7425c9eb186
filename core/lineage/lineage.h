#pragma once
#include <QString>
#include <optional>

namespace jalons {

class Database;

/// Which file this is, which life of it, and how far that has come: two states with the same epoch
/// and the same last operation are the same history.
struct Lineage
{
    QString file; ///< the same in the file and in all its backups
    QString epoch; ///< another one after each restore
    qint64 operation = 0; ///< the last one, 0: none
    QString at; ///< when the last operation was made, as the file says it

    bool operator==(const Lineage&) const = default;
};

namespace lineages {
/// @throws Failure.
Lineage read(Database& database);
/// The last operation of the file (0: none) when what @p known was read from goes on in it: same
/// epoch, and the last operation known is there. Nothing after a restore, and when an older or
/// another state was put in its place by hand.
std::optional<qint64> lastOperation(Database& database, const Lineage& known);
inline bool goesOn(Database& database, const Lineage& known)
{
    return lastOperation(database, known).has_value();
}
/// Begins another life of the file: a new epoch, in which no operation, desk or document takes a
/// number that @p floors or the file itself has given. Inside a transaction.
void renew(Database& database, const Lineage& floors = {});
/// The highest numbers that a file has given, whichever rows still bear them, noted in another;
/// those of the contracts of a schema that did not note them are read from their rows.
void raiseNumbers(Database& from, Database& into);
/// What is about to stand in a file's place is that file, whatever it was called; nothing when the
/// file's schema did not name it. Inside a transaction.
void takeFile(Database& from, Database& into);
} // namespace lineages

} // namespace jalons
