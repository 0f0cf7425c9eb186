#pragma once
#include <QDate>

namespace jalons {
class Work;
}

namespace jalons::demo {

/// What the préfet decided, and what some of those who are lodged pay: one pays with receipts, one
/// has nothing and pays nothing, one is being prepared.
void tellParticipations(Work& work, QDate today);

} // namespace jalons::demo
