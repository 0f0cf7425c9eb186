#include "ui/person/identity_tab.h"

#include "ui/accompaniment/accompaniment_form.h"
#include "ui/field/custom_fields_form.h"
#include "ui/household/household_card.h"
#include "ui/person/person_form.h"
#include "ui/stay/stay_card.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include <QPushButton>
#include <QScrollArea>

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
    , m_open(new QPushButton(tr("Open an accompaniment")))
{
    setProperty("page", true);
    auto* identity = new Card(tr("Identity"));
    identity->body()->addWidget(m_form);
    identity->body()->addWidget(m_fields);
    m_open->setObjectName(QStringLiteral("accompanimentOpen"));
    m_open->setAccessibleName(m_open->text());
    m_accompanimentCard->body()->addWidget(m_accompaniment);
    m_accompanimentCard->body()->addWidget(m_accompanimentFields);
    m_accompanimentCard->body()->addWidget(m_open, 0, Qt::AlignLeft);

    auto* scroll = new QScrollArea(this);
    scroll->setProperty("page", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(scroll);
    body->setProperty("clear", true);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(px(24), px(16), px(24), px(16));
    columns->setSpacing(px(16));
    auto* left = new QVBoxLayout;
    left->setSpacing(px(16));
    left->addWidget(identity);
    left->addWidget(m_accompanimentCard);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(px(16));
    right->addWidget(m_household);
    right->addWidget(m_stays);
    right->addStretch(1);
    columns->addLayout(left, 5);
    columns->addLayout(right, 3);
    scroll->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_open, &QPushButton::clicked, this, &IdentityTab::accompanimentOpened);
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
    m_open->setVisible(
        overview.accompaniments.empty() || !overview.accompaniments.front().isCurrent());
    if (accompaniment.isValid())
        m_accompaniment->show(accompaniment);
    m_accompanimentFields->show(accompaniment.value);
}

void IdentityTab::refetch()
{
    // The page of the person reads once for the header and its tabs, and hands the overview over.
}

bool IdentityTab::concerns(const Changes&) const
{
    return false;
}

void IdentityTab::flush()
{
    m_form->flush();
    m_accompaniment->flush();
    m_fields->flush();
    m_accompanimentFields->flush();
}

} // namespace jalons
