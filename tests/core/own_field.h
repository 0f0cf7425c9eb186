#pragma once
#include "core/field/custom_field.h"
#include "core/storage/work.h"

namespace jalons::testing {

/// A field of the structure, as it is stored.
inline CustomField ownField(Work& work, const QString& label, FieldKind kind,
    const QStringList& choices = {}, FieldOwner owner = FieldOwner::Person)
{
    CustomField field;
    field.label = label;
    field.kind = kind;
    field.owner = owner;
    for (const QString& choice : choices)
        field.choices.push_back({{}, choice, true});
    return customFields::load(work, customFields::save(work, field));
}

} // namespace jalons::testing
