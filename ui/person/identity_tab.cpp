#include "ui/person/identity_tab.h"

#include "ui/accompaniment/accompaniment_form.h"
#include "ui/accompaniment/ending_form.h"
#include "ui/field/custom_fields_form.h"
#include "ui/household/household_card.h"
#include "ui/person/person_form.h"
#include "ui/stay/stay_card.h"
#include "ui/widgets/layouts.h"

namespace jalons {

IdentityTab::IdentityTab(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_form(new PersonForm(session))
    , m_fields(new CustomFieldsForm(session, FieldOwner::Person))
    , m_household(new HouseholdCard(session))
    , m_stays(new StayCard(session))
    , m_accompanimentCard(new Card(tr("Accompaniment")))
    , m_accompaniment(new AccompanimentForm(session))
    , m_accompanimentFields(new CustomFieldsForm(session, FieldOwner::Accompaniment))
    , m_ending(new EndingForm(session))
    , m_end(button("accompanimentEnd", tr("End the accompaniment…")))
    , m_open(button("accompanimentOpen", tr("Open an accompaniment")))
{
    setProperty("page", true);
    auto* identity = new Card(tr("Identity"));
    fill(identity->body(), {m_form, m_fields});
    fill(m_accompanimentCard->body(),
        {m_accompaniment, m_accompanimentFields, m_ending, {m_end, 0, Qt::AlignLeft},
            {m_open, 0, Qt::AlignLeft}});
    auto* left = inColumn({identity, m_accompanimentCard, rest()}, 16);
    auto* right = inColumn({m_household, m_stays, rest()}, 16);
    inColumn(this,
        {scrolling(boxed(inRow(nullptr, {{left, 5}, {right, 3}}, 16, {24, 16, 24, 16})),
            Qt::ScrollBarAlwaysOff)});
    connect(m_open, &QPushButton::clicked, this, &IdentityTab::accompanimentOpened);
    connect(m_end, &QPushButton::clicked, m_ending, &EndingForm::open);
    connect(m_ending, &EndingForm::unfolded, this,
        [this](bool open) { m_end->setVisible(m_runs && !open); });
    connect(m_ending, &EndingForm::ended, this, &IdentityTab::accompanimentEnded);
}

void IdentityTab::show(const PersonOverview& overview)
{
    m_form->show(overview.person.id);
    const bool current
        = !overview.accompaniments.empty() && overview.accompaniments.front().isCurrent();
    m_household->show(overview.person.id, overview.person.lastName(),
        current ? overview.accompaniments.front().id : AccompanimentId());
    m_stays->show(overview.person.id, overview.stays);
    m_fields->show(overview.person.id.value);
    const AccompanimentId accompaniment = overview.shown.id;
    m_accompaniment->setVisible(accompaniment.isValid());
    m_runs = accompaniment.isValid() && overview.shown.isCurrent();
    m_ending->setAccompaniment(m_runs ? accompaniment : AccompanimentId(), overview.person.id);
    m_end->setVisible(m_runs && m_ending->isHidden());
    m_open->setVisible(
        overview.accompaniments.empty() || !overview.accompaniments.front().isCurrent());
    if (accompaniment.isValid())
        m_accompaniment->show(accompaniment);
    m_accompanimentFields->show(accompaniment.value);
}

void IdentityTab::follow(NextStep step)
{
    if (step == NextStep::EndAccompaniment && m_runs)
        m_ending->open();
}

} // namespace jalons
