#pragma once

namespace jalons {
class Work;
}

namespace jalons::demo {

/// What is made at an admission: a contract of stay that was signed today, one that is being
/// prepared, and the DIPC of somebody who did not sign.
void tellAdmissionContracts(Work& work);

} // namespace jalons::demo
