#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// What a custom field is added to.
enum class FieldOwner { Person, Accompaniment };
template <>
inline constexpr std::array codes<FieldOwner>{
    std::pair{FieldOwner::Person, "person"}, std::pair{FieldOwner::Accompaniment, "accompaniment"}};

enum class FieldKind { Text, Number, Date, YesNo, Choice, Choices };
template <>
inline constexpr std::array codes<FieldKind>{std::pair{FieldKind::Text, "text"},
    std::pair{FieldKind::Number, "number"}, std::pair{FieldKind::Date, "date"},
    std::pair{FieldKind::YesNo, "yes_no"}, std::pair{FieldKind::Choice, "choice"},
    std::pair{FieldKind::Choices, "choices"}};

/// One of the answers of a field with choices.
struct FieldChoice
{
    FieldChoiceId id;
    QString label; ///< required
    bool active
        = true; ///< a retired choice is no longer proposed, and still read where it was given

    bool operator==(const FieldChoice&) const = default;
};

/// A field that the structure adds to its files (champ personnalisé).
struct CustomField
{
    CustomFieldId id;
    FieldOwner owner = FieldOwner::Person;
    QString label; ///< required, unique among the fields of its owner
    FieldKind kind = FieldKind::Text;
    bool active = true; ///< a retired field is no longer proposed and keeps its values
    std::vector<FieldChoice> choices; ///< in their order; only for Choice and Choices

    bool hasChoices() const { return kind == FieldKind::Choice || kind == FieldKind::Choices; }
    bool operator==(const CustomField&) const = default;
};

/// Values of a file by field, in the form they are stored: see 0010_field.sql. Unsaid: absent.
using CustomValues = QMap<CustomFieldId, QString>;

Problems problems(const CustomField& field);

/// What a person typed, brought to the stored form; empty for nothing.
struct FieldReading
{
    QString value{};
    std::optional<Problem> problem{};
};
/// Reads a value as it is typed or imported: « 1 234,50 », « 5/6/24 », « oui », the label of a
/// choice, several labels separated by « ; ». Problems: NotANumber, those of readDate, NotYesNo,
/// UnknownTerm, TooLong (2 000 characters).
FieldReading readField(const CustomField& field, const QString& typed, QDate today);
/// A stored value as it is read in French: « 1 234,5 », « 05/06/2024 », « oui », labels.
QString fieldText(const CustomField& field, const QString& value);
/// The choices of a stored value.
QList<FieldChoiceId> chosen(const QString& value);
QString storedChoices(FieldKind kind, const QList<FieldChoiceId>& chosen);

namespace customFields {
/// The fields of one owner in their order; active ones only unless @p all.
std::vector<CustomField> list(const Reader& reader, FieldOwner owner, bool all = false);
CustomField load(const Reader& reader, CustomFieldId id);
bool hasValues(const Reader& reader, CustomFieldId id);
/// Adds the field at the end of its owner's, or changes it. @throws Refusal when problems() has
/// something to say, another field has this label (AlreadyUsed), or the kind or owner of a field
/// that has values would change (StillUsed).
CustomFieldId save(Work& work, const CustomField& field, const CustomField* shown = nullptr);
/// Puts the fields of an owner in this order.
void reorder(Work& work, const QList<CustomFieldId>& order);
/// @param owner id of the person or accompaniment.
CustomValues values(const Reader& reader, FieldOwner owner, qint64 id);
/// The rows in which these values stand, by field.
QMap<CustomFieldId, qint64> valueRows(const Reader& reader, FieldOwner owner, qint64 id);
/// Writes the values given, removes those that are empty, leaves the others alone.
/// @param shown what the form showed: see Work::save.
void saveValues(Work& work, FieldOwner owner, qint64 id, const CustomValues& values,
    const CustomValues* shown = nullptr);
} // namespace customFields

} // namespace jalons
