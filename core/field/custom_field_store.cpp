#include "core/base/text.h"
#include "core/field/field_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons::customFields {

namespace {

void readChoices(const Reader& reader, CustomField& field)
{
    if (field.hasChoices())
        field.choices = Sql(reader).all(
            QStringLiteral("SELECT id, label, active FROM custom_choice WHERE field_id = ?"
                           " ORDER BY position, id"),
            [](Row row) {
                FieldChoice c;
                row >> c.id >> c.label >> c.active;
                return c;
            },
            field.id);
}

/// The column of custom_value that refers to the owner.
const char* ownerColumn(FieldOwner owner)
{
    return owner == FieldOwner::Person ? "person_id" : "accompaniment_id";
}

int lastPosition(const Reader& reader, FieldOwner owner)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT max(position) FROM custom_field WHERE owner = ?"), owner)
        .toInt();
}

Fields fields(CustomFieldId of, const FieldChoice& choice)
{
    return {{"field_id", of}, {"label", choice.label.trimmed()}, {"active", choice.active}};
}

void saveChoices(Work& work, CustomFieldId field, const std::vector<FieldChoice>& choices,
    const std::vector<FieldChoice>& shown)
{
    int position = 0;
    for (const FieldChoice& choice : choices) {
        Fields now = fields(field, choice);
        now.push_back({"position", ++position});
        const auto before = std::find_if(shown.begin(), shown.end(),
            [&](const FieldChoice& other) { return choice.id.isValid() && other.id == choice.id; });
        work.save("custom_choice", choice.id.value, now,
            before == shown.end() ? Fields() : fields(field, *before));
    }
}

} // namespace

std::vector<CustomField> list(const Reader& reader, FieldOwner owner, bool all)
{
    std::vector<CustomField> fields = customFieldTable.all(reader,
        QStringLiteral("WHERE owner = ? AND (active OR ?) ORDER BY position, id"), owner, all);
    for (CustomField& field : fields)
        readChoices(reader, field);
    return fields;
}

CustomField load(const Reader& reader, CustomFieldId id)
{
    CustomField field = customFieldTable.load(reader, id);
    readChoices(reader, field);
    return field;
}

bool hasValues(const Reader& reader, CustomFieldId id)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT 1 FROM custom_value WHERE field_id = ? LIMIT 1"), id)
        .isValid();
}

CustomFieldId save(Work& work, const CustomField& field, const CustomField* shown)
{
    refuseOn(problems(field));
    for (const CustomField& other : list(work, field.owner, true))
        if (other.id != field.id && fold(other.label) == fold(field.label))
            throw Refusal(
                Problem{QStringLiteral("label"), ProblemKind::AlreadyUsed, {other.label}});
    if (field.id.isValid()) {
        const CustomField stored = load(work, field.id);
        const bool other = stored.kind != field.kind || stored.owner != field.owner;
        if (other && hasValues(work, field.id))
            throw Refusal(Problem{QStringLiteral("kind"), ProblemKind::StillUsed, {}});
    }
    Fields values = customFieldTable.fields(field);
    if (!field.id.isValid())
        values.push_back({"position", lastPosition(work, field.owner) + 1});
    const CustomFieldId id{work.save("custom_field", field.id.value, values,
        shown ? customFieldTable.fields(*shown) : Fields())};
    if (field.hasChoices())
        saveChoices(work, id, field.choices, shown ? shown->choices : std::vector<FieldChoice>());
    return id;
}

void reorder(Work& work, const QList<CustomFieldId>& order)
{
    int position = 0;
    for (const CustomFieldId id : order)
        work.save("custom_field", id.value, {{"position", ++position}});
}

CustomValues values(const Reader& reader, FieldOwner owner, qint64 id)
{
    CustomValues values;
    for (Rows rows = Sql(reader).select(
             QStringLiteral("SELECT field_id, value FROM custom_value WHERE %1 = ?")
                 .arg(QLatin1String(ownerColumn(owner))),
             id);
         rows.next();) {
        CustomFieldId field;
        QString value;
        rows.row() >> field >> value;
        values.insert(field, value);
    }
    return values;
}

QMap<CustomFieldId, qint64> valueRows(const Reader& reader, FieldOwner owner, qint64 id)
{
    QMap<CustomFieldId, qint64> found;
    for (Rows rows
         = Sql(reader).select(QStringLiteral("SELECT field_id, id FROM custom_value WHERE %1 = ?")
                                  .arg(QLatin1String(ownerColumn(owner))),
             id);
         rows.next();) {
        CustomFieldId field;
        qint64 row = 0;
        rows.row() >> field >> row;
        found.insert(field, row);
    }
    return found;
}

void saveValues(
    Work& work, FieldOwner owner, qint64 id, const CustomValues& values, const CustomValues* shown)
{
    const char* const column = ownerColumn(owner);
    const QString find = QStringLiteral("SELECT id FROM custom_value WHERE %1 = ? AND field_id = ?")
                             .arg(QLatin1String(column));
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString before = shown ? shown->value(it.key()) : QString();
        if (shown && it.value() == before)
            continue;
        const qint64 row = Sql(work).value(find, id, it.key()).toLongLong();
        const QString now = row == 0
            ? QString()
            : Sql(work)
                  .value(QStringLiteral("SELECT value FROM custom_value WHERE id = ?"), row)
                  .toString();
        if (now == it.value())
            continue;
        if (row != 0 && !it.value().isEmpty()) {
            work.save("custom_value", row, {{"value", it.value()}},
                shown ? Fields{{"value", before}} : Fields());
            continue;
        }
        if (shown && now != before)
            throw Failure({ErrorKind::Conflict, QStringLiteral("custom_value"), {},
                {{QStringLiteral("custom_value"), row, QStringLiteral("value"), before, it.value(),
                    now}}});
        if (it.value().isEmpty())
            work.remove("custom_value", row);
        else
            work.save(
                "custom_value", 0, {{"field_id", it.key()}, {column, id}, {"value", it.value()}});
    }
}

} // namespace jalons::customFields
