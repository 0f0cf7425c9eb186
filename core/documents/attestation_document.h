#pragma once
#include "core/attestation/attestation.h"
#include "core/documents/document.h"

namespace jalons {

/// An attestation, on one page: who attests what of whom, and no more. Of all addresses the one
/// that was chosen is on it, and no other. Built afresh; what is missing prints as a blank.
Document attestationDocument(const Reader& reader, const Attestation& attestation);

/// The sentence that attests, as it is printed: what a form shows while it is filled.
QString attestationSentence(const Reader& reader, const Attestation& attestation);

} // namespace jalons
