#include "ui/household/separation_panel.h"

#include "core/base/list_limits.h"
#include "core/storage/work.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/term_combo.h"

namespace jalons {

namespace {
const QString separationCode = QStringLiteral("separation");
}

SeparationPanel::SeparationPanel(Session& session, QWidget* parent)
    : ChangePanel(session, QStringLiteral("separation"), tr("Departure or separation"),
        tr("First day apart"), parent)
    , m_who(new ChoiceChips(tr("Who leaves")))
    , m_reason(new TermCombo(tr("Reason")))
    , m_children(new QWidget)
{
    m_who->setObjectName(named("Who"));
    m_reason->setObjectName(named("Reason"));
    m_reason->setTerms(choices(session, QStringLiteral("membership_end")));
    m_grid->add(QStringLiteral("reason"), tr("Reason"), m_reason);
    m_grid->add(QStringLiteral("person"), tr("Who leaves"), m_who, 2);
    new QVBoxLayout(m_children);
    m_children->layout()->setContentsMargins(0, 0, 0, 0);
    m_body->addWidget(m_children);
    connect(m_who, &ChoiceChips::edited, this, &SeparationPanel::showChildren);
    connect(m_reason, &TermCombo::edited, this, &SeparationPanel::showChildren);
}

void SeparationPanel::begin(PersonId person, const std::vector<HouseholdMember>& members)
{
    m_members = members;
    QList<Choice> people;
    for (const HouseholdMember& m : members)
        if (people.size() < qsizetype(mostLinesInCard))
            people.append({QString::number(m.membership.person.value), m.name});
    m_who->setChoices(people);
    m_who->setCodes({});
    m_reason->setCode(separationCode);
    showChildren();
    open();
    keepDraft("membership", person, draftRow);
}

const HouseholdMember* SeparationPanel::leaver() const
{
    for (const HouseholdMember& m : m_members)
        if (QString::number(m.membership.person.value) == m_who->code())
            return &m;
    return nullptr;
}

void SeparationPanel::showChildren()
{
    clearLayout(m_children->layout());
    m_after.clear();
    m_grid->mark({});
    const HouseholdMember* who = leaver();
    const bool asks = who && isSeparation(who->membership, m_reason->code());
    const QList<Choice> places{{QStringLiteral("0"), tr("stays")},
        {QStringLiteral("1"), tr("stays, visits the other")},
        {QStringLiteral("2"), tr("shared custody")},
        {QStringLiteral("3"), tr("leaves too, visits here")},
        {QStringLiteral("4"), tr("leaves too")}};
    for (const HouseholdMember& m : m_members) {
        if (!asks || !isChild(m.membership.role))
            continue;
        auto* combo = new TermCombo(tr("Where %1 lives from then on").arg(m.name));
        combo->setObjectName(named("Child") + QString::number(m.membership.person.value));
        combo->setTerms(places);
        combo->setCode(QStringLiteral("0"));
        setColumn(combo, combo->objectName());
        m_children->layout()->addWidget(new FormRow(m.name, combo, {}, m_children));
        m_after.emplace_back(m.membership.person, combo);
    }
    drafts()->listen();
    m_children->setVisible(!m_after.empty());
}

bool SeparationPanel::act(QDate day, Problems* refused)
{
    const HouseholdMember* who = leaver();
    if (!who || !day.isValid()) {
        refused->append(
            {who ? QStringLiteral("on") : QStringLiteral("person"), ProblemKind::Required, {}});
        return false;
    }
    const Membership membership = who->membership;
    if (!isSeparation(membership, m_reason->code()))
        return m_session.perform(
            Operation::RecordDeparture,
            [&](Work& work) { households::depart(work, membership, day, m_reason->code()); },
            refused);
    Separation separation{day, membership.person, {}};
    for (const auto& [child, combo] : m_after)
        separation.children.push_back({child, static_cast<ChildAfter>(combo->code().toInt())});
    return m_session.perform(
        Operation::SeparateHousehold,
        [&](Work& work) { households::separate(work, membership.household, separation); }, refused);
}

} // namespace jalons
