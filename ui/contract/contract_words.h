#pragma once
#include "core/contract/contract.h"
#include <QLabel>

namespace jalons {

class Session;

/// « Contract 2026-0042 », « Amendment 2026-0042-A1 ».
QString contractTitle(const Contract& contract);
/// « from 1 March 2026 to 31 August 2026 ».
QString contractPeriod(const Contract& contract);
/// Shows the state as a pill: being prepared, handed over, signed (frozen), ended.
void showState(QLabel* pill, const Session& session, const Contract& contract);

} // namespace jalons
