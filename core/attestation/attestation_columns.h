#pragma once
#include "core/attestation/attestation.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Attestation> attestationTable;
extern const Description<AttestationCancellation> attestationCancellationTable;

} // namespace jalons
