#include "core/field/put_back.h"
#include "core/storage/sql.h"

#include "core/field/custom_field.h"
#include "core/storage/ids.h"

namespace jalons::customFields {

Problems answersStanding(const Reader& reader, const QList<qint64>& answers)
{
    if (firstAmong(reader,
            QStringLiteral("SELECT 1 FROM custom_value v JOIN custom_field f ON f.id = v.field_id"
                           " WHERE v.id IN (…) AND f.kind IN ('%1', '%2') AND (NOT"
                           " json_valid(v.value) OR EXISTS (SELECT 1 FROM json_each(v.value) j"
                           " WHERE j.value NOT IN (SELECT id FROM custom_choice)))")
                .arg(toCode(FieldKind::Choice), toCode(FieldKind::Choices)),
            answers)
            .isEmpty())
        return {};
    return {{QString(), ProblemKind::ParentGone, {QStringLiteral("custom_choice")}}};
}

Problems fieldsStanding(const Reader& reader, const QList<qint64>& fields)
{
    if (firstAmong(reader,
            QStringLiteral("SELECT 1 FROM custom_field f JOIN custom_value v ON v.field_id = f.id"
                           " WHERE f.id IN (…) AND ((f.owner = '%1') = (v.person_id IS NULL)"
                           " OR (f.kind IN ('%2', '%3') AND NOT json_valid(v.value)))")
                .arg(toCode(FieldOwner::Person), toCode(FieldKind::Choice),
                    toCode(FieldKind::Choices)),
            fields)
            .isEmpty())
        return {};
    return {{QString(), ProblemKind::Attached, {QStringLiteral("custom_value")}}};
}

Problems choiceStillUsed(const Reader& reader, qint64 gone, const QJsonObject& image)
{
    const qint64 field = image.value(QLatin1String("field_id")).toInteger();
    const bool isUsed
        = Sql(reader)
              .value(QStringLiteral("SELECT 1 FROM custom_value v WHERE v.field_id = ? AND"
                                    " json_valid(v.value) AND EXISTS (SELECT 1 FROM"
                                    " json_each(v.value) j WHERE j.value = ?) LIMIT 1"),
                  field, gone)
              .isValid();
    if (!isUsed)
        return {};
    return {{QString(), ProblemKind::Attached, {QStringLiteral("custom_value")}}};
}

} // namespace jalons::customFields
