#include "ui/field/custom_fields_card.h"

#include "ui/field/choices_editor.h"
#include "ui/page/autosave.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/show_text.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace jalons {

CustomFieldsCard::CustomFieldsCard(Session& session, QWidget* parent)
    : Card(tr("Fields of the structure"), parent)
    , m_session(session)
    , m_list(new OrderedList(tr("Fields of the structure")))
    , m_new(new QPushButton(tr("Add a field")))
    , m_grid(new FormGrid(2))
    , m_label(new QLineEdit)
    , m_owner(new ChoiceChips(tr("Where it is filled in")))
    , m_kind(new ChoiceChips(tr("Kind of answer")))
    , m_choices(new ChoicesEditor)
    , m_active(new QCheckBox(tr("Proposed in the forms")))
    , m_autosave(new Autosave(this, [this] { write(); }))
{
    build();
    connect(m_new, &QPushButton::clicked, this, &CustomFieldsCard::begin);
    connect(m_list, &OrderedList::chosen, this, [this](const QString& key) {
        m_autosave->flush();
        showField({key.toLongLong()});
    });
    connect(m_list, &OrderedList::reordered, this, [this](const QStringList& keys) {
        QList<CustomFieldId> order;
        for (const QString& key : keys)
            order.append(CustomFieldId{key.toLongLong()});
        m_session.perform(
            Operation::UpdateCustomFields, [&](Work& work) { customFields::reorder(work, order); });
    });
    connect(m_label, &QLineEdit::textEdited, m_autosave, &Autosave::touch);
    connect(m_owner, &ChoiceChips::edited, m_autosave, &Autosave::touch);
    connect(m_kind, &ChoiceChips::edited, this, [this] {
        m_grid->rowFor(QStringLiteral("choices"))->setVisible(read().hasChoices());
        m_autosave->touch();
    });
    connect(m_choices, &ChoicesEditor::edited, m_autosave, &Autosave::touch);
    connect(m_choices, &ChoicesEditor::typed, m_autosave->drafts(), &DraftKeeper::touch);
    connect(m_active, &QCheckBox::clicked, m_autosave, &Autosave::touch);
}

void CustomFieldsCard::build()
{
    m_list->setObjectName(QStringLiteral("customFields"));
    m_list->setMinimumHeight(px(200));
    m_new->setObjectName(QStringLiteral("customFieldAdd"));
    m_new->setAccessibleName(m_new->text());
    head()->addWidget(m_new);
    m_label->setObjectName(QStringLiteral("customFieldLabel"));
    m_label->setAccessibleName(tr("Name of the field"));
    m_owner->setObjectName(QStringLiteral("customFieldOwner"));
    m_owner->setChoices({{toCode(FieldOwner::Person), tr("identity of the person")},
        {toCode(FieldOwner::Accompaniment), tr("accompaniment")}});
    m_kind->setObjectName(QStringLiteral("customFieldKind"));
    m_kind->setChoices({{toCode(FieldKind::Text), tr("text")},
        {toCode(FieldKind::Number), tr("number")}, {toCode(FieldKind::Date), tr("date")},
        {toCode(FieldKind::YesNo), tr("yes or no")}, {toCode(FieldKind::Choice), tr("one choice")},
        {toCode(FieldKind::Choices), tr("several choices")}});
    m_active->setObjectName(QStringLiteral("customFieldActive"));

    m_grid->add(QStringLiteral("label"), tr("Name of the field"), m_label, 2);
    m_grid->add(QStringLiteral("kind"), tr("Kind of answer"), m_kind, 2,
        tr("Stays as it is once somebody has answered"));
    m_grid->add(QStringLiteral("owner"), tr("Where it is filled in"), m_owner, 2);
    m_grid->add(QStringLiteral("choices"), tr("Choices"), m_choices, 2);
    m_grid->add(QStringLiteral("active"), {}, m_active, 2,
        tr("Unticked: no longer proposed, and still read where it was filled in"));
    auto* right = new QVBoxLayout;
    right->addWidget(m_grid);
    right->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(24));
    row->addWidget(m_list, 2);
    row->addLayout(right, 3);
    body()->addLayout(row);
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
    if (!m_shown.id.isValid() && !lines.isEmpty() && !m_autosave->isPending()
        && m_label->text().isEmpty())
        m_list->setCurrentKey(lines.first().key);
    else
        m_list->setCurrentKey(m_shown.id.isValid() ? QString::number(m_shown.id.value) : QString());
    showField({m_list->currentKey().toLongLong()});
}

void CustomFieldsCard::showField(CustomFieldId id)
{
    if (id == m_shown.id && !m_autosave->mayShow())
        return;
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const CustomField& field) { return field.id == id; });
    m_shown = found == m_fields.end() ? CustomField() : *found;
    showText(m_label, m_shown.label);
    m_owner->setCode(toCode(m_shown.owner));
    m_kind->setCode(toCode(m_shown.kind));
    m_choices->setChoices(m_shown.choices);
    m_active->setChecked(m_shown.active);
    m_grid->rowFor(QStringLiteral("choices"))->setVisible(m_shown.hasChoices());
    m_grid->mark({});
    setRecord(this, "custom_field", m_shown.id.value);
}

void CustomFieldsCard::begin()
{
    m_autosave->flush();
    m_list->setCurrentKey({});
    showField({});
    m_autosave->drafts()->resume(); // one that was being typed, if any
    m_label->setFocus();
}

void CustomFieldsCard::resume(CustomFieldId id)
{
    if (!id.isValid()) {
        begin();
        return;
    }
    m_autosave->flush();
    m_list->setCurrentKey(QString::number(id.value));
    showField(id);
}

CustomField CustomFieldsCard::read() const
{
    CustomField field = m_shown;
    field.label = m_label->text().trimmed();
    field.owner = fromCode<FieldOwner>(m_owner->code());
    field.kind = fromCode<FieldKind>(m_kind->code());
    field.active = m_active->isChecked();
    field.choices = m_choices->choices();
    return field;
}

void CustomFieldsCard::write()
{
    CustomField field = read();
    if (field.label.isEmpty() && !field.id.isValid()) {
        if (field != m_shown) // not a field yet
            m_autosave->hold(ErrorKind::Refused);
        return;
    }
    if (field == m_shown)
        return;
    Problems found;
    if (m_session.perform(
            Operation::UpdateCustomFields,
            [&](Work& work) {
                field.id
                    = customFields::save(work, field, m_shown.id.isValid() ? &m_shown : nullptr);
                field = customFields::load(work, field.id);
            },
            &found)) {
        m_shown = field;
        refetch();
    }
    m_grid->mark(found);
}

void CustomFieldsCard::flush()
{
    m_autosave->flush();
}

} // namespace jalons
