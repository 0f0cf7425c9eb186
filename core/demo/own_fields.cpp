#include "core/demo/own_fields.h"

#include "core/storage/work.h"

namespace jalons::demo {

namespace {

constexpr const char* languages[]{"français", "anglais", "arabe", "bambara", "dari", "espagnol",
    "géorgien", "pachto", "peul", "portugais", "soninké", "tigrigna", "turc", "ukrainien"};
constexpr const char* quarters[]{
    "les Tilleuls", "le Canal", "la gare", "Saint-Éloi", "les Glycines", "la place du marché"};

CustomField made(Work& work, const char* label, FieldKind kind)
{
    CustomField field;
    field.label = QString::fromUtf8(label);
    field.kind = kind;
    if (kind == FieldKind::Choices)
        for (const char* language : languages)
            field.choices.push_back({{}, QString::fromUtf8(language), true});
    return customFields::load(work, customFields::save(work, field));
}

} // namespace

void OwnFields::define(Work& work)
{
    m_quarter = made(work, "Quartier d’attache", FieldKind::Text);
    m_languages = made(work, "Langues parlées", FieldKind::Choices);
    m_transport = made(work, "Carte de transport", FieldKind::YesNo);
}

void OwnFields::answer(Work& work, const Group& group, Random random) const
{
    for (const Group::Member& member : group.members) {
        if (!member.adult)
            continue;
        CustomValues values;
        if (random.percent(60))
            values.insert(m_quarter.id, QString::fromUtf8(random.pick(quarters)));
        if (random.percent(70)) {
            QList<FieldChoiceId> spoken{m_languages.choices.front().id};
            if (random.percent(55))
                spoken.append(m_languages.choices[std::size_t(random.between(1, 13))].id);
            values.insert(m_languages.id, storedChoices(FieldKind::Choices, spoken));
        }
        if (random.percent(80))
            values.insert(m_transport.id, QString::number(random.below(2)));
        customFields::saveValues(work, FieldOwner::Person, member.person.id.value, values);
    }
}

} // namespace jalons::demo
