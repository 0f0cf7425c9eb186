#pragma once
#include "core/documents/document.h"
#include "core/paper/paper.h"

namespace jalons::papers {

/// Gives a paper today: its number, its text kept for good. Cannot be undone. @throws Refusal on
/// givingProblems().
PaperId give(Work& work, Paper paper);
/// The paper as it was given, with the beginning of its SHA-256, and which one replaced it.
/// @throws Refusal(Missing), Failure(Damaged) when what was kept cannot be read.
Document sheetOf(const Reader& reader, PaperId id);
/// What would be given today, as a project.
Document sheetOf(const Reader& reader, const Paper& paper);

} // namespace jalons::papers
