#pragma once
#include "core/contract/placeholder_list.h"

namespace jalons {

/// Where a text of a paper stands: its title and those of its sections, or the rest.
enum class PaperPlace { Title, Text };

/// What papers can fill, in the order it is proposed: the one list of it. Those that contracts have
/// too are called as they are there. What each is filled with is core/documents/paper_document.h.
const std::vector<Placeholder>& paperPlaceholders();
/// What stands between braces in this text and nothing stands for on a paper, as it is written.
QStringList unknownPlaceholders(const QString& text, PaperPlace place);

} // namespace jalons
