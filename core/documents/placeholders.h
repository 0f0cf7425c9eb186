#pragma once
#include "core/contract/clauses.h"
#include "core/documents/document.h"
#include <QHash>
#include <functional>
#include <optional>

namespace jalons {

class Labels;
class Sentences;
struct Parties;

/// What each placeholder of the clause library stands for in a contract: `structure_name`,
/// `person_full_name`, `start_date`… (the key is the name without braces). A value that the file
/// does not know is an empty text. Dates are in words, labels in French: it is what gets printed.
QHash<QString, QString> placeholderValues(const Reader& reader, const Contract& contract);
/// The same with what is already read.
QHash<QString, QString> placeholderValues(
    const Reader& reader, const Contract& contract, const Parties& parties, const Labels& labels);

/// What a library says of itself: `cvs_date`, `board_date`, and the sentences `cvs_line`,
/// `board_line`.
QHash<QString, QString> libraryValues(const Sentences& sentences, const ClauseSet& library);

/// The text without its sentences (« {{…_line}} ») of which there is none: a paragraph of nothing
/// else goes, one among other words leaves no gap.
QString withoutEmptySentences(const QString& text, const QHash<QString, QString>& values);

/// What stands for a placeholder; nothing: nobody knows it.
using SpansOf = std::function<std::optional<Spans>(const QString& code)>;

/// The text with its {{placeholders}} replaced; what stands between two « ** » is set in bold, a
/// « ** » without a second one stays. One that nobody knows stays as it was written.
Spans fill(const QString& text, const SpansOf& spansOf);
/// The same by name. A value that is missing becomes a blank to fill by
/// hand, never an empty gap; a placeholder that nobody knows stays as it was written, so that a
/// slip in an article is seen on the sheet. What stands between two « ** », and
/// values of the names in @p emphasised, are set in bold; a « ** » without a second one stays.
Spans fill(
    const QString& text, const QHash<QString, QString>& values, const QStringList& emphasised = {});

} // namespace jalons
