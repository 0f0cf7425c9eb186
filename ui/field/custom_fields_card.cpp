#include "ui/field/custom_fields_card.h"

#include "ui/field/choices_editor.h"
#include "ui/page/autosave.h"
#include "ui/page/draft_keeper.h"
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
        [this] { grid()->rowFor("choices")->setVisible(read().hasChoices()); });
    connect(m_choices, &ChoicesEditor::edited, autosave(), &Autosave::touch);
    connect(m_choices, &ChoicesEditor::typed, autosave()->drafts(), &DraftKeeper::touch);
}

void CustomFieldForm::filled()
{
    grid()->rowFor("choices")->setVisible(record().hasChoices());
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

CustomFieldsCard::CustomFieldsCard(Session& session, QWidget* parent)
    : Card(tr("Fields of the structure"), parent)
    , m_session(session)
    , m_list(named(new OrderedList(tr("Fields of the structure")), "customFields"))
    , m_form(new CustomFieldForm(session))
{
    m_list->setMinimumHeight(px(200));
    auto* add = button("customFieldAdd", tr("Add a field"));
    head()->addWidget(add);
    body()->addLayout(inRow({{m_list, 2}, {m_form, 3}}, 24));
    connect(add, &QPushButton::clicked, this, &CustomFieldsCard::begin);
    connect(m_form, &CustomFieldForm::saved, this, &CustomFieldsCard::refetch);
    connect(m_list, &OrderedList::chosen, this,
        [this](const QString& key) { showField({key.toLongLong()}); });
    connect(m_list, &OrderedList::reordered, this, [this](const QStringList& keys) {
        QList<CustomFieldId> order;
        for (const QString& key : keys)
            order.append(CustomFieldId{key.toLongLong()});
        m_session.perform(
            Operation::UpdateCustomFields, [&](Work& work) { customFields::reorder(work, order); });
    });
}

void CustomFieldsCard::refetch()
{
    m_fields = m_session.query([](const Reader& reader) {
        auto fields = customFields::list(reader, FieldOwner::Person, true);
        for (CustomField& field : customFields::list(reader, FieldOwner::Accompaniment, true))
            fields.push_back(std::move(field));
        return fields;
    });
    QList<OrderedLine> lines;
    for (const CustomField& field : m_fields)
        lines.append({QString::number(field.id.value),
            field.owner == FieldOwner::Person ? field.label
                                              : tr("%1 · accompaniment").arg(field.label),
            !field.active});
    m_list->setLines(lines);
    const qint64 shown = m_form->recordId();
    m_list->setCurrentKey(shown > 0                ? QString::number(shown)
            : lines.isEmpty() || m_form->isDirty() ? QString()
                                                   : lines.first().key);
    showField({m_list->currentKey().toLongLong()});
}

void CustomFieldsCard::showField(CustomFieldId id)
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const CustomField& field) { return field.id == id; });
    m_form->refresh(found == m_fields.end() ? CustomField() : *found);
}

void CustomFieldsCard::begin()
{
    m_form->flush();
    m_list->setCurrentKey({});
    showField({});
    m_form->resume(); // one that was being typed, if any
    m_form->focusFirst();
}

void CustomFieldsCard::resume(CustomFieldId id)
{
    if (!id.isValid()) {
        begin();
        return;
    }
    m_list->setCurrentKey(QString::number(id.value));
    showField(id);
}

} // namespace jalons
