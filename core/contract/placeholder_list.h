#pragma once
#include "core/base/placeholder_text.h"
#include "core/base/problem.h"
#include "core/contract/contract.h"

namespace jalons {

/// Where a text of the library stands.
enum class ClausePlace { Title, Preamble, Article };

/// A name between braces that stands for what the file knows: the one list of them. What each is
/// filled with is core/documents/placeholders.h.
struct Placeholder
{
    QString code; ///< « start_date »; « …_line » is a whole sentence that goes when it is empty
    QString french; ///< how it is called where one inserts it
    QString english;
    std::vector<ContractKind> kinds; ///< for which it has sense; empty: all
    bool inTitles = true; ///< whether a title may hold it
    bool inPreamble = true;

    /// As it is written: « {{start_date}} ».
    QString written() const { return QStringLiteral("{{%1}}").arg(code); }
    bool fits(ContractKind kind, ClausePlace place) const;
};

/// All of them, in the order they are proposed.
const std::vector<Placeholder>& placeholders();
/// What stands between braces in this text and nothing stands for there, as it is written; braces
/// that are not closed too. Spaces inside the braces are no fault.
QStringList unknownPlaceholders(const QString& text, ContractKind kind, ClausePlace place);
/// UnknownPlaceholder for each of these, at @p field.
Problems placeholderProblems(
    const char* field, const QString& text, ContractKind kind, ClausePlace place);

} // namespace jalons
