#include "ui/household/animals_row.h"

#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/term_combo.h"
#include <QSpinBox>

namespace jalons {

AnimalsRow::AnimalsRow(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chips(new FlowLayout(nullptr))
    , m_adding(new QWidget(this))
    , m_kind(named(new TermCombo(tr("Kind of animal"), m_adding), "animalKind"))
    , m_name(named(new QLineEdit(m_adding), "animalName", tr("Name of the animal")))
    , m_number(named(new QSpinBox(m_adding), "animalNumber", tr("How many animals")))
    , m_drafts(new DraftKeeper(m_adding))
{
    m_kind->setNoneLabel(tr("Add an animal"));
    m_kind->setTerms(choices(session, QStringLiteral("animal_kind")));
    m_name->setPlaceholderText(tr("name, then Enter"));
    m_number->setRange(1, 99);
    setColumn(m_kind, QStringLiteral("kind"));
    setColumn(m_name, QStringLiteral("name"));
    setColumn(m_number, QStringLiteral("number"));
    inRow(m_adding, {{m_kind, 3}, {m_name, 3}, {m_number, 1}}, 8);
    inColumn(this, {roleLabel(tr("Animals"), "label", this), m_chips, m_adding}, 6);
    connect(m_name, &QLineEdit::returnPressed, this, &AnimalsRow::add);
}

void AnimalsRow::show(PersonId person, const std::vector<Animal>& animals, bool editable)
{
    if (person != m_person) {
        m_person = person;
        clear();
        setRecord(m_adding, "animal", 0, person.value);
        m_drafts->listen();
        m_drafts->resume();
    }
    m_adding->setVisible(editable);
    setVisible(editable || !animals.empty());
    clearLayout(m_chips);
    for (const Animal& animal : animals) {
        QStringList words;
        if (animal.number > 1)
            words << QString::number(animal.number) + QChar(0xd7);
        if (!animal.kind.isEmpty())
            words << m_session.label(QStringLiteral("animal_kind"), animal.kind);
        words << animal.name;
        auto* chip = named(new Chip(words.join(u' ').simplified(), ChipTone::Neutral, this),
            QStringLiteral("animal%1").arg(animal.id.value));
        chip->setRemovable(editable);
        setRecord(chip, "animal", animal.id.value);
        connect(
            chip, &Chip::removeAsked, this, [this, animal] { leave(animal); },
            Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
}

void AnimalsRow::add()
{
    if (m_kind->code().isEmpty() && m_name->text().trimmed().isEmpty())
        return;
    Animal animal;
    animal.kind = m_kind->code();
    animal.name = m_name->text();
    animal.number = m_number->value();
    animal.from = m_session.today();
    const bool done = m_session.perform(Operation::UpdateHousehold, [&](Work& work) {
        animal.household = households::ensure(work, m_person, m_session.today());
        households::save(work, animal);
    });
    if (!done)
        return;
    clear();
    m_drafts->drop();
}

void AnimalsRow::clear()
{
    const QSignalBlocker quiet(m_number);
    m_name->clear();
    m_kind->setCode({});
    m_number->setValue(1);
}

void AnimalsRow::leave(Animal animal)
{
    m_session.perform(Operation::UpdateHousehold,
        [&](Work& work) { households::leave(work, animal, m_session.today()); });
}

} // namespace jalons
