#include "ui/household/animals_row.h"

#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/term_combo.h"
#include <QLineEdit>
#include <QSpinBox>

namespace jalons {

AnimalsRow::AnimalsRow(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chips(new FlowLayout(nullptr))
    , m_adding(new QWidget(this))
    , m_kind(new TermCombo(tr("Kind of animal"), m_adding))
    , m_name(new QLineEdit(m_adding))
    , m_number(new QSpinBox(m_adding))
    , m_drafts(new DraftKeeper(m_adding))
{
    m_kind->setObjectName(QStringLiteral("animalKind"));
    m_kind->setNoneLabel(tr("Add an animal"));
    m_kind->setTerms(choices(session, QStringLiteral("animal_kind")));
    m_name->setObjectName(QStringLiteral("animalName"));
    m_name->setAccessibleName(tr("Name of the animal"));
    m_name->setPlaceholderText(tr("name, then Enter"));
    m_number->setObjectName(QStringLiteral("animalNumber"));
    m_number->setAccessibleName(tr("How many animals"));
    m_number->setRange(1, 99);
    setColumn(m_kind, QStringLiteral("kind"));
    setColumn(m_name, QStringLiteral("name"));
    setColumn(m_number, QStringLiteral("number"));
    auto* row = new QHBoxLayout(m_adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_kind, 3);
    row->addWidget(m_name, 3);
    row->addWidget(m_number, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(roleLabel(tr("Animals"), "label", this));
    column->addLayout(m_chips);
    column->addWidget(m_adding);
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
        auto* chip = new Chip(words.join(u' ').simplified(), ChipTone::Neutral, this);
        chip->setObjectName(QStringLiteral("animal%1").arg(animal.id.value));
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
