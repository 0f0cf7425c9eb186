#pragma once
#include "core/base/problem.h"
#include "core/contract/contract.h"
#include <functional>

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
/// The same for a text of another kind: which codes stand for something is told.
QStringList unknownPlaceholders(
    const QString& text, const std::function<bool(const QString& code)>& isKnown);
/// UnknownPlaceholder for each of these, at @p field.
Problems placeholderProblems(
    const char* field, const QString& text, ContractKind kind, ClausePlace place);
/// The text, its placeholders without spaces inside the braces.
QString tidyPlaceholders(QString text);

} // namespace jalons
