#pragma once
#include "core/attestation/attestation.h"
#include "core/documents/document.h"

namespace jalons::attestations {

/// Gives an attestation today: its number, its address as the file knows it, its text kept for
/// good. Cannot be undone. @throws Refusal on givingProblems().
AttestationId give(Work& work, Attestation attestation);
/// The attestation as it was given, with the beginning of its SHA-256; said to be cancelled when it
/// was. @throws Refusal(Missing), Failure(Damaged) when what was kept cannot be read.
Document paperOf(const Reader& reader, AttestationId id);
/// The paper of what is being typed, as a project: not given yet.
Document paperOf(const Reader& reader, const Attestation& attestation);
/// Its sentence. Empty while the days are not told.
QString sentenceOf(const Reader& reader, const Attestation& attestation);
/// What keeps what is being typed from being given.
Problems hindering(const Reader& reader, const Attestation& attestation);

} // namespace jalons::attestations
