#pragma once
#include "core/file/structure_file.h"
#include <QRandomGenerator>
#include <vector>

/// Real operations on a structure's file, as caseworkers do them, for tests that break the disk
/// under them.
namespace jalons::testing {

/// One operation of a fixed journey through the cycle, from the first person to a signed contract.
struct Step
{
    Operation operation;
    std::function<void(Work&)> edit; ///< reads what it needs, so that it can be done again
};
std::vector<Step> journey();

/// What a random operation is made of: the same numbers on the same file do the same.
struct Draw
{
    quint32 kind = 0; ///< which operation
    quint32 subject = 0; ///< on which row
    quint32 words = 0; ///< what is written
};
inline Draw draw(QRandomGenerator& random)
{
    return {random.generate(), random.generate(), random.generate()};
}
/// One operation; a rule may refuse it, or it may change nothing.
Result<Changes> perform(StructureFile& file, const Draw& draw, bool signing);

/// Every table but journal and operation, to the letter; « ! » and the error when unreadable.
/// @param words also the vocabulary and the levels, which operations never touch.
QString everythingIn(const StructureFile& file, bool words = false);
/// Empty when the last image that the journal keeps of each row is that row, and no row is without
/// one: nothing lost, no half operation.
QString journalMismatch(const StructureFile& file);

} // namespace jalons::testing
