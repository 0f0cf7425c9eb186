#pragma once
#include <QDate>

namespace jalons {
class Work;
}

namespace jalons::demo {

/// What was attested of some of those who are lodged: a family for the CAF, a morning here, an
/// accompaniment, and one that was given by mistake and cancelled.
void tellAttestations(Work& work, QDate today);

} // namespace jalons::demo
