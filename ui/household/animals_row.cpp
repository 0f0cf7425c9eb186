#include "ui/household/animals_row.h"

#include "ui/page/told_form.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include <QSpinBox>

namespace jalons {

/// An animal that is there from today on.
class AnimalForm : public AddingForm<Animal, PersonId>
{
public:
    explicit AnimalForm(Session& session)
        : AddingForm(session, {.table = "animal"}, {}, 7)
    {
        makePlain();
        const QString kind = AnimalsRow::tr("Kind of animal");
        bind("kind", &Animal::kind, {}, term("animalKind", "animal_kind"),
            {.span = 3, .accessible = kind})
            ->setNoneLabel(AnimalsRow::tr("Add an animal"));
        auto* name = bind("name", &Animal::name, {}, line("animalName"),
            {.span = 3, .accessible = AnimalsRow::tr("Name of the animal")});
        name->setPlaceholderText(AnimalsRow::tr("name, then Enter"));
        bind("number", &Animal::number, {}, field(named(new QSpinBox, "animalNumber")),
            {.accessible = AnimalsRow::tr("How many animals")})
            ->setRange(1, 99);
        connect(name, &QLineEdit::returnPressed, this, [this] {
            if (!read().kind.isEmpty() || !read().name.isEmpty())
                add(Operation::UpdateHousehold, [this](Work& work, Animal told) {
                    told.from = work.today();
                    told.household = households::ensure(work, ownerId(), told.from);
                    households::save(work, told);
                });
        });
    }
};

AnimalsRow::AnimalsRow(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chips(new FlowLayout(nullptr))
    , m_adding(new AnimalForm(session))
{
    inColumn(this, {roleLabel(tr("Animals"), "label", this), m_chips, m_adding}, 6);
}

void AnimalsRow::show(PersonId person, const std::vector<Animal>& animals, bool editable)
{
    m_adding->setOwner(person);
    m_adding->setVisible(editable);
    setVisible(editable || !animals.empty());
    clearLayout(m_chips);
    for (const Animal& animal : animals) {
        const QString number
            = animal.number > 1 ? QString::number(animal.number) + QChar(0xd7) : QString();
        const QStringList words{number, m_session.label("animal_kind", animal.kind), animal.name};
        auto* chip = named(new Chip(words.join(u' ').simplified(), ChipTone::Neutral, this),
            QStringLiteral("animal%1").arg(animal.id.value));
        chip->setRemovable(editable);
        setRecord(chip, "animal", animal.id.value);
        const auto leave = [this, animal] {
            m_session.perform(Operation::UpdateHousehold,
                [&](Work& work) { households::leave(work, animal, work.today()); });
        };
        connect(chip, &Chip::removeAsked, this, leave, Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
}

} // namespace jalons
