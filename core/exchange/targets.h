#pragma once
#include "core/exchange/table.h"
#include <QHash>
#include <QJsonObject>
#include <optional>

namespace jalons {

class Reader;
class Work;

/// What a column of an imported list can become (champ de destination).
struct ImportTarget
{
    QString code; ///< « person.birth_name », « member2.first_names »
    QString french;
    QString english;
    QStringList headers; ///< headers that mean it, in French and English
};

using ImportTargets = std::vector<ImportTarget>;

/// Every target, in the order in which they are offered: those of the resources and the members of
/// a household written on the line of its reference person (ayant droit 1…8).
const ImportTargets& importTargets();
/// And the structure's own fields, by their label: « field.person.Quartier ».
ImportTargets importTargets(const Reader& reader);
/// Several columns may go to it: they are joined.
bool takesSeveral(const QString& target);
/// The vocabulary whose words a target takes; empty for another kind of value.
QString listOf(const QString& target);
/// Whether a header, as it is, is one of those that a target lists.
bool isExactTitle(const QString& header);
/// resources/exchange/targets.json, read once.
const QJsonObject& targetsResource();

/// What each column of a table becomes.
struct ImportMapping
{
    QStringList headers;
    QStringList targets; ///< one per header; empty: the column is left out
    /// What values that no list knows were said to mean, for the whole column: by target, then by
    /// folded value, the code; an empty code leaves the value out.
    QHash<QString, QHash<QString, QString>> words{};

    bool isUsed(const QString& target) const { return targets.contains(target); }
    bool operator==(const ImportMapping&) const = default;
};

/// The mapping that the headers, exactly then by their words, then the values (mails, phone
/// numbers) suggest. A title that comes again after one about somebody else (« Référent; Téléphone
/// ») is about that one; a column without a title goes to the note.
ImportMapping proposedMapping(
    const DataTable& table, const ImportTargets& targets = importTargets());

/// A mapping as a file: `{"format": "jalons-mapping", "columns": [{"header", "target"}]}`.
QJsonObject toJson(const ImportMapping& mapping);
/// The mapping of a file for the headers of @p table, found by their text. Nothing when the file is
/// not a mapping or names a target that does not exist; @p problem says which.
std::optional<ImportMapping> mappingFromJson(const QJsonObject& json, const DataTable& table,
    QString* problem = nullptr, const ImportTargets& targets = importTargets());

namespace importMappings {
/// What was chosen the last time for the same headers, if there was a last time.
/// The words that were said to mean something come with it.
std::optional<ImportMapping> remembered(const Reader& reader, const DataTable& table);
void remember(Work& work, const ImportMapping& mapping);
} // namespace importMappings

} // namespace jalons
