#include "ui/field/custom_fields_card.h"

#include "ui/field/choices_editor.h"
#include "ui/style/theme.h"
#include "ui/widgets/ordered_list.h"

namespace jalons {

CustomFieldForm::CustomFieldForm(Session& session)
    : RecordForm(session,
        {.table = "custom_field",
            .save = Operation::UpdateCustomFields,
            .load = customFields::load,
            .store = customFields::save,
            .marksRefusals = true})
    , m_choices(new ChoicesEditor)
{
    makePlain();
    bind("label", &CustomField::label, tr("Name of the field"), line("customFieldLabel"),
        {.span = 2});
    auto* kind = bind("kind", &CustomField::kind, tr("Kind of answer"),
        chipsOf("customFieldKind",
            {{toCode(FieldKind::Text), tr("text")}, {toCode(FieldKind::Number), tr("number")},
                {toCode(FieldKind::Date), tr("date")}, {toCode(FieldKind::YesNo), tr("yes or no")},
                {toCode(FieldKind::Choice), tr("one choice")},
                {toCode(FieldKind::Choices), tr("several choices")}}),
        {.span = 2, .hint = tr("Stays as it is once somebody has answered")});
    bind("owner", &CustomField::owner, tr("Where it is filled in"),
        chipsOf("customFieldOwner",
            {{toCode(FieldOwner::Person), tr("identity of the person")},
                {toCode(FieldOwner::Accompaniment), tr("accompaniment")}}),
        {.span = 2});
    bindTo(
        "choices", tr("Choices"), field(m_choices),
        [](const CustomField& shown) { return ChoicesEditor::textOf(shown.choices); },
        [](CustomField& to, const QVariant& value) {
            to.choices = ChoicesEditor::choicesIn(value.toString());
        },
        [](CustomField& to, const CustomField& from) { to.choices = from.choices; }, {.span = 2});
    bind("active", &CustomField::active, {}, box("customFieldActive", tr("Proposed in the forms")),
        {.span = 2,
            .hint = tr("Unticked: no longer proposed, and still read where it was filled in")});
    body()->addStretch(1);
    connect(kind, &ChoiceChips::edited, this,
        [this] { grid()->setAsked("choices", read().hasChoices()); });
    connect(m_choices, &ChoicesEditor::edited, autosave(), &Autosave::touch);
    connect(m_choices, &ChoicesEditor::typed, autosave()->drafts(), &DraftKeeper::touch);
}

/// Its choices have got their numbers.
void CustomFieldForm::stored(const CustomField&)
{
    shownRecord() = session().query(
        [&](const Reader& r) { return customFields::load(r, record().id); }, CustomField(record()));
}

void CustomFieldForm::write()
{
    if (record().id.isValid() || !read().label.isEmpty())
        RecordForm::write();
    else if (isDirty()) // not a field yet
        autosave()->hold(ErrorKind::Refused);
}

CustomFieldsCard::CustomFieldsCard(Session& session)
    : ListCard(tr("Fields of the structure"),
        named(new OrderedList(tr("Fields of the structure")), "customFields"),
        button("customFieldAdd", tr("Add a field")), new CustomFieldForm(session))
    , m_session(session)
{
    list()->setMinimumHeight(px(200));
    connect(list(), &OrderedList::reordered, this, [this](const QStringList& keys) {
        QList<CustomFieldId> order;
        for (const QString& key : keys)
            order.append(CustomFieldId{key.toLongLong()});
        m_session.perform(
            Operation::UpdateCustomFields, [&](Work& work) { customFields::reorder(work, order); });
    });
}

QList<OrderedLine> CustomFieldsCard::lines() const
{
    QList<OrderedLine> lines;
    for (const FieldOwner owner : {FieldOwner::Person, FieldOwner::Accompaniment})
        for (const CustomField& field : m_session.query(customFields::list, owner, true))
            lines.append({QString::number(field.id.value),
                owner == FieldOwner::Person ? field.label
                                            : tr("%1 · accompaniment").arg(field.label),
                !field.active});
    return lines;
}

} // namespace jalons
