#pragma once
#include "core/base/id.h"
#include "core/documents/document.h"

namespace jalons {

class Reader;

/// An evaluation or the final bilan as it prints: the path since the contract, the wheel then and
/// now, objectives and how far they were reached, commitments of every party (the structure's like
/// the person's), actions with what happened and what it changed, the person's appreciation, the
/// decision.
Document evaluationDocument(const Reader& reader, AssessmentId id);
/// The same as the préfet may read it (extrait du bilan): levels, objectives, commitments and
/// actions of the domains that are nobody's privacy (core/diagnostic/intimate.h), and what was
/// decided. No words that were confided.
Document evaluationExtract(const Reader& reader, AssessmentId id);

} // namespace jalons
