#pragma once
#include "core/storage/work.h"

namespace jalons {

/// Computes again what is derived in these rows, as far as they are there: after rows were written
/// by other ways than their stores (an undo, what is brought over from a copy).
void rederive(Work& work, const QList<Touched>& rows);
/// The same of every row: after the rules changed with the program.
void rederiveAll(Work& work);

} // namespace jalons
