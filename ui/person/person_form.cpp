#include "ui/person/person_form.h"

#include "core/base/what_changed.h"
#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jalons {

namespace {

QString objectNameFor(const char* field)
{
    QString name = QLatin1String(field);
    name[0] = name[0].toUpper();
    return QLatin1String("person") + name;
}

} // namespace

PersonForm::PersonForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new FormGrid(3))
    , m_autosave(new Autosave(this, [this] { write(); }))
    , m_birthDate(new DateField(tr("Birth date"), DateField::Mode::Partial))
    , m_firstContact(new DateField(tr("First contact")))
    , m_domiciliation(new QCheckBox(tr("This address is a domiciliation")))
    , m_interpreter(new QCheckBox(tr("An interpreter is needed")))
    , m_address(new GrowingTextEdit(tr("Address")))
    , m_note(new GrowingTextEdit(tr("Good to know when welcoming")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_grid);
    layout->addStretch();

    m_grid->addWide(roleLabel(tr("Name and birth"), "subheading"));
    addText("birthName", tr("Birth name"), &Person::birthName);
    addText(
        "usedName", tr("Used name"), &Person::usedName, 1, tr("If different from the birth name"));
    addText("firstNames", tr("First names"), &Person::firstNames);
    addTerm("civility", tr("Civility"), &Person::civility, QStringLiteral("civility"));
    addTerm("gender", tr("Gender"), &Person::gender, QStringLiteral("gender"));
    addTerm("nationality", tr("Nationality"), &Person::nationality, QStringLiteral("nationality"));
    m_birthDate->setObjectName(QStringLiteral("personBirthDate"));
    m_birthDate->setToday(session.today());
    m_birthDate->setShowsProblem(false);
    m_grid->add(QStringLiteral("birthDate"), tr("Birth date"), m_birthDate, 1,
        tr("A year alone is enough when the date is not known"));
    addText("birthPlace", tr("Birthplace"), &Person::birthPlace, 2);

    m_grid->addWide(roleLabel(tr("Contacts"), "subheading"));
    addText("phone", tr("Phones"), &Person::phone, 1, tr("Several: separate them with /"));
    addText("mail", tr("Mail"), &Person::mail, 2);
    m_address->setObjectName(QStringLiteral("personAddress"));
    m_address->setLines(1, 4);
    m_grid->add(QStringLiteral("address"), tr("Address"), m_address, 3);
    m_domiciliation->setObjectName(QStringLiteral("personDomiciliation"));
    m_grid->add(QStringLiteral("domiciliation"), QString(), m_domiciliation, 3);

    m_grid->addWide(roleLabel(tr("Talking together"), "subheading"));
    addTerm("language", tr("Language"), &Person::language, QStringLiteral("language"));
    m_interpreter->setObjectName(QStringLiteral("personInterpreter"));
    m_grid->add(QStringLiteral("interpreter"), QString(), m_interpreter);
    m_firstContact->setObjectName(QStringLiteral("personFirstContact"));
    m_firstContact->setToday(session.today());
    m_firstContact->setShowsProblem(false);
    m_grid->add(QStringLiteral("firstContact"), tr("First contact"), m_firstContact);
    m_note->setObjectName(QStringLiteral("personNote"));
    m_note->setLines(1, 6);
    m_grid->add(QStringLiteral("note"), tr("Good to know when welcoming"), m_note, 3,
        tr("Reading, hearing, hours, a preference"));

    m_grid->addWide(roleLabel(tr("Trusted person"), "subheading"));
    addText("trustedName", tr("Name of the trusted person"), &Person::trustedName);
    addText("trustedPhone", tr("Phone of the trusted person"), &Person::trustedPhone);
    addText(
        "trustedTie", tr("Tie"), &Person::trustedTie, 1, tr("Sister, friend, former neighbour"));

    for (DateField* field : {m_birthDate, m_firstContact})
        connect(field, &DateField::edited, m_autosave, &Autosave::touch);
    for (QCheckBox* box : {m_domiciliation, m_interpreter})
        connect(box, &QCheckBox::clicked, m_autosave, &Autosave::touch);
    for (GrowingTextEdit* edit : {m_address, m_note})
        connect(edit, &GrowingTextEdit::edited, m_autosave, &Autosave::touch);
}

void PersonForm::addText(
    const char* name, const QString& label, QString Person::*member, int span, const QString& hint)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(objectNameFor(name));
    edit->setAccessibleName(label);
    connect(edit, &QLineEdit::textEdited, m_autosave, &Autosave::touch);
    m_grid->add(QLatin1String(name), label, edit, span, hint);
    m_texts.push_back({name, member, edit});
}

void PersonForm::addTerm(
    const char* name, const QString& label, QString Person::*member, const QString& list)
{
    auto* combo = new TermCombo(label);
    combo->setObjectName(objectNameFor(name));
    setVocabulary(m_session, combo, list);
    connect(combo, &TermCombo::edited, m_autosave, &Autosave::touch);
    m_grid->add(QLatin1String(name), label, combo);
    m_terms.push_back({name, member, combo});
}

void PersonForm::show(PersonId id)
{
    if (id == m_stored.id && !m_autosave->mayShow())
        return;
    if (id != m_stored.id)
        m_autosave->flush();
    m_stored = m_session.query([&](const Reader& r) { return people::load(r, id); });
    fill(m_stored);
    m_grid->mark({});
    setRecord(this, "person", id.value);
}

void PersonForm::fill(const Person& person)
{
    for (const TextField& field : m_texts)
        showText(field.edit, person.*field.member);
    for (const TermField& field : m_terms)
        field.combo->setCode(person.*field.member);
    m_birthDate->setPartialDate(person.birthDate);
    m_firstContact->setDate(
        person.firstContact.isValid() ? std::optional(person.firstContact) : std::nullopt);
    m_domiciliation->setChecked(person.domiciliation);
    m_interpreter->setChecked(person.interpreter);
    m_address->setText(person.address);
    m_note->setText(person.note);
}

Person PersonForm::read() const
{
    Person person = m_stored;
    for (const TextField& field : m_texts)
        person.*field.member = field.edit->text().trimmed();
    for (const TermField& field : m_terms)
        person.*field.member = field.combo->code();
    person.birthDate = m_birthDate->partialDate();
    person.firstContact = m_firstContact->date().value_or(QDate());
    person.domiciliation = m_domiciliation->isChecked();
    person.interpreter = m_interpreter->isChecked();
    person.address = m_address->text().trimmed();
    person.note = m_note->text().trimmed();
    return person;
}

bool PersonForm::isDirty() const
{
    return read() != m_stored;
}

Problems PersonForm::mark(const Problems& found)
{
    return m_grid->mark(found);
}

void PersonForm::flush()
{
    m_autosave->flush();
}

void PersonForm::write()
{
    Person person = read();
    Problems found
        = ofWhatChanged(problems(person, m_session.today()), problems(m_stored, m_session.today()));
    const auto add = [&](const char* name, const DateField* field) {
        if (auto problem = field->problem()) {
            problem->field = QLatin1String(name);
            found.append(*problem);
        }
    };
    add("birthDate", m_birthDate);
    add("firstContact", m_firstContact);
    mark(found);
    // A mistake in one field does not hold back the others: it alone keeps its stored value.
    for (const Problem& problem : found) {
        for (const TextField& field : m_texts)
            if (problem.field == QLatin1String(field.name))
                person.*field.member = m_stored.*field.member;
        if (problem.field == QLatin1String("birthDate"))
            person.birthDate = m_stored.birthDate;
        if (problem.field == QLatin1String("firstContact"))
            person.firstContact = m_stored.firstContact;
        if (problem.field == QLatin1String("address"))
            person.address = m_stored.address;
        if (problem.field == QLatin1String("note"))
            person.note = m_stored.note;
    }
    if (person == m_stored)
        return;
    Problems refused;
    const Person before = std::exchange(m_stored, person);
    if (!m_session.perform(
            Operation::UpdatePerson, [&](Work& work) { people::save(work, person, &before); },
            &refused)) {
        m_stored = before;
        mark(refused);
    }
}

} // namespace jalons
