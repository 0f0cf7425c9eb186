#include "ui/field/custom_fields_form.h"

#include "ui/page/autosave.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/term_combo.h"

namespace jalons {

namespace {

/// Up to this many choices stand side by side; more are a list that one searches by typing.
constexpr std::size_t mostChips = 5;

QString nameOf(const CustomField& field)
{
    return QStringLiteral("custom%1").arg(field.id.value);
}

/// Those proposed, and those of @p value that no longer are.
QList<Choice> offered(const CustomField& field, const QString& value)
{
    QList<Choice> choices;
    for (const FieldChoice& choice : field.choices)
        if (choice.active || chosen(value).contains(choice.id))
            choices.append({QString::number(choice.id.value), choice.label});
    return choices;
}

} // namespace

CustomFieldsForm::CustomFieldsForm(Session& session, FieldOwner owner, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_owner(owner)
    , m_autosave(new Autosave(this, [this] { return write(); }))
{
    inColumn(this, {});
    setVisible(false);
}

QWidget* CustomFieldsForm::input(const CustomField& field) const
{
    switch (field.kind) {
    case FieldKind::Date: {
        auto* date = new DateField(field.label);
        date->setToday(m_session.today());
        date->setShowsProblem(false);
        return date;
    }
    case FieldKind::YesNo: {
        auto* chips = new ChoiceChips(field.label);
        chips->setChoices({{QStringLiteral("1"), tr("yes")}, {QStringLiteral("0"), tr("no")}});
        return chips;
    }
    case FieldKind::Choice:
        if (field.choices.size() > mostChips)
            return new TermCombo(field.label);
        [[fallthrough]];
    case FieldKind::Choices: {
        auto* chips = new ChoiceChips(field.label);
        chips->setMultiple(field.kind == FieldKind::Choices);
        return chips;
    }
    case FieldKind::Text:
    case FieldKind::Number:
        break;
    }
    return new QLineEdit;
}

void CustomFieldsForm::showValue(const Input& input, const QString& value) const
{
    QWidget* widget = input.holder->widget();
    if (!input.field.hasChoices()) {
        input.holder->show(
            qobject_cast<QLineEdit*>(widget) ? fieldText(input.field, value) : value);
    } else if (auto* combo = qobject_cast<TermCombo*>(widget)) {
        combo->setTerms(offered(input.field, value));
        combo->setCode(value);
    } else if (auto* chips = qobject_cast<ChoiceChips*>(widget)) {
        QStringList codes;
        for (const FieldChoiceId id : chosen(value))
            codes.append(QString::number(id.value));
        chips->setChoices(offered(input.field, value));
        chips->setCodes(codes);
    }
}

FieldReading CustomFieldsForm::readValue(const Input& input) const
{
    const QVariant value = input.holder->value();
    if (qobject_cast<QLineEdit*>(input.holder->widget()))
        return readField(input.field, value.toString(), m_session.today());
    if (!input.field.hasChoices())
        return {value.toString(), input.holder->problem()};
    QList<FieldChoiceId> ids;
    for (const QString& code : value.toStringList())
        if (!code.isEmpty())
            ids.append(FieldChoiceId{code.toLongLong()});
    return {storedChoices(input.field.kind, ids), {}};
}

void CustomFieldsForm::build(const std::vector<CustomField>& fields)
{
    m_fields = fields;
    m_inputs.clear();
    delete m_grid;
    m_grid = new FormGrid(3);
    m_grid->addWide(roleLabel(tr("Fields of the structure"), "subheading"));
    for (const CustomField& field : fields) {
        QWidget* widget = named(input(field), nameOf(field), field.label);
        m_inputs.push_back({field, FormField::of(widget)});
        connect(m_inputs.back().holder, &FormField::edited, m_autosave, &Autosave::touch);
        const bool wide = field.kind == FieldKind::Choices || field.choices.size() > 2;
        m_grid->add(nameOf(field), field.label, widget, wide ? 3 : 1,
            field.active ? QString() : tr("No longer proposed"));
    }
    layout()->addWidget(m_grid);
}

void CustomFieldsForm::show(qint64 id)
{
    if (id == m_id && !m_autosave->mayShow())
        return;
    if (id != m_id)
        m_autosave->flush();
    m_id = id;
    std::vector<CustomField> fields;
    m_session.query([&](const Reader& reader) {
        fields = customFields::list(reader, m_owner, true);
        m_shown = customFields::values(reader, m_owner, id);
        return 0;
    });
    // A retired field is still read where it was filled in.
    std::erase_if(fields,
        [&](const CustomField& field) { return !field.active && !m_shown.contains(field.id); });
    setVisible(!fields.empty() && id > 0);
    if (fields != m_fields)
        build(fields);
    for (const Input& one : m_inputs)
        showValue(one, m_shown.value(one.field.id));
    if (m_grid)
        m_grid->mark({});
    showRecords();
}

/// Each field is a row of its own; one without a value has none yet.
void CustomFieldsForm::showRecords()
{
    const auto rows = m_session.query(customFields::valueRows, m_owner, m_id);
    for (const Input& one : m_inputs) {
        setColumn(one.holder->widget(), "value");
        setRecord(
            one.holder->widget(), "custom_value", rows.value(one.field.id, -one.field.id.value));
    }
    // A part of its own of the file it belongs to.
    setRecord(this, m_owner == FieldOwner::Person ? "person" : "accompaniment", m_id, 1);
}

CustomValues CustomFieldsForm::read(Problems& found) const
{
    CustomValues values = m_shown;
    for (const Input& one : m_inputs) {
        FieldReading reading = readValue(one);
        if (reading.problem) {
            reading.problem->field = nameOf(one.field);
            found.append(*reading.problem);
        } else {
            values[one.field.id] = reading.value;
        }
    }
    values.removeIf([](const CustomValues::iterator& it) { return it.value().isEmpty(); });
    return values;
}

bool CustomFieldsForm::write()
{
    Problems found;
    CustomValues values = read(found);
    m_grid->mark(found);
    if (values == m_shown)
        return true;
    // What was emptied has to be said, for what is absent is left alone.
    CustomValues written = values;
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it)
        if (!written.contains(it.key()))
            written.insert(it.key(), QString());
    const CustomValues before = std::exchange(m_shown, values);
    const bool done = m_session.perform(Operation::FillCustomFields,
        [&](Work& work) { customFields::saveValues(work, m_owner, m_id, written, &before); });
    if (!done)
        m_shown = before;
    return done;
}

} // namespace jalons
