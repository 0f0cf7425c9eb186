#pragma once
#include "core/documents/document.h"
#include "core/paper/paper_text.h"
#include <QHash>

namespace jalons {

/// A paper that is given or sent beside the contracts, in the words in use on its day. Built
/// afresh; what the file does not know is a blank to fill by hand. @throws Refusal Missing when
/// what it is about is gone.
Document paperDocument(const Reader& reader, const Paper& paper);
/// The same in other words. Of nobody (an invalid person): of somebody made up.
Document paperDocument(const Reader& reader, const Paper& paper, const PaperText& text);

/// What each of paperPlaceholders() stands for on a paper, but for those made of others
/// (`person_identity`, `structure_party`). What the file does not know is an empty text.
QHash<QString, QString> paperValues(const Reader& reader, const Paper& paper);

/// A paper as it would print today in some words.
struct PaperSample
{
    Paper paper; ///< stored nowhere
    Document document;
};
PaperSample paperSample(
    const Reader& reader, PaperKind kind, const PaperText& text, PersonId person);

} // namespace jalons
