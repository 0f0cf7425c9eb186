#pragma once
#include <QDate>

namespace jalons {
class Work;
}

namespace jalons::demo {

/// What the last shifts told each other, a fact that went to the journal, and who has read it.
void tellHandover(Work& work, QDate today);
/// One accompaniment that changed its referent a few weeks ago.
void tellRelay(Work& work, QDate today);
/// Some actions in steps.
void tellSteps(Work& work, QDate today);

} // namespace jalons::demo
