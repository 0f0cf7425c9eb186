#include "ui/household/separation_panel.h"

#include "core/base/list_limits.h"

namespace jalons {

namespace {
const QString separationCode = QStringLiteral("separation");
const QString childCode = QStringLiteral("child");
} // namespace

SeparationPanel::SeparationPanel(Session& session, QWidget* parent)
    : ChangePanel(session, "separation", "membership", tr("Departure or separation"),
        tr("First day apart"), parent)
    , m_children(boxed(inColumn({})))
{
    auto* reason = bind(
        "reason", &HouseholdTold::reason, tr("Reason"), term(nameOf("Reason"), "membership_end"));
    m_who = bindTo(
        "person", tr("Who leaves"), chips(nameOf("Who")),
        [](const HouseholdTold& told) { return member::shown(told.leaver); },
        [](HouseholdTold& told, const QVariant& code) {
            told.leaver = {code.toString().toLongLong()};
        },
        [](HouseholdTold& told, const HouseholdTold& from) { told.leaver = from.leaver; },
        {.span = 2});
    m_more->addWidget(m_children);
    connect(m_who, &ChoiceChips::edited, this, &SeparationPanel::showChildren);
    connect(reason, &TermCombo::edited, this, &SeparationPanel::showChildren);
}

void SeparationPanel::begin(PersonId person, const std::vector<HouseholdMember>& members)
{
    m_members = members;
    QList<Choice> people;
    for (const HouseholdMember& m : members)
        if (people.size() < qsizetype(mostLinesInCard))
            people.append({QString::number(m.membership.person.value), m.name});
    m_who->setChoices(people);
    open(person);
}

HouseholdTold SeparationPanel::fresh() const
{
    HouseholdTold told = ChangePanel::fresh();
    told.reason = separationCode;
    return told;
}

const HouseholdMember* SeparationPanel::leaver(const HouseholdTold& told) const
{
    for (const HouseholdMember& m : m_members)
        if (m.membership.person == told.leaver)
            return &m;
    return nullptr;
}

bool SeparationPanel::isSeparation(const HouseholdTold& told) const
{
    const HouseholdMember* who = leaver(told);
    return who && who->membership.role != childCode && told.reason == separationCode;
}

void SeparationPanel::showChildren()
{
    clearLayout(m_children->layout());
    m_after.clear();
    mark({});
    const bool asks = isSeparation(read());
    const QList<Choice> places{{QStringLiteral("0"), tr("stays")},
        {QStringLiteral("1"), tr("stays, visits the other")},
        {QStringLiteral("2"), tr("shared custody")},
        {QStringLiteral("3"), tr("leaves too, visits here")},
        {QStringLiteral("4"), tr("leaves too")}};
    for (const HouseholdMember& m : m_members) {
        if (!asks || m.membership.role != childCode)
            continue;
        auto* combo = named(new TermCombo(tr("Where %1 lives from then on").arg(m.name)),
            nameOf("Child") + QString::number(m.membership.person.value));
        combo->setTerms(places);
        combo->setCode(QStringLiteral("0"));
        setColumn(combo, combo->objectName());
        connect(combo, &TermCombo::edited, drafts(), &DraftKeeper::touch);
        m_children->layout()->addWidget(new FormRow(m.name, combo, {}, m_children));
        m_after.emplace_back(m.membership.person, combo);
    }
    m_children->setVisible(!m_after.empty());
}

Problems SeparationPanel::missing(const HouseholdTold& told) const
{
    if (leaver(told) && told.on.isValid())
        return {};
    return {{leaver(told) ? QStringLiteral("on") : QStringLiteral("person"), ProblemKind::Required,
        {}}};
}

Operation SeparationPanel::operation(const HouseholdTold& told) const
{
    return isSeparation(told) ? Operation::SeparateHousehold : Operation::RecordDeparture;
}

void SeparationPanel::record(Work& work, const HouseholdTold& told)
{
    const Membership membership = leaver(told)->membership;
    if (!isSeparation(told)) {
        households::leave(work, membership, told.on.addDays(-1), told.reason);
        return;
    }
    Separation separation{told.on, membership.person, {}};
    for (const auto& [child, combo] : m_after)
        separation.children.push_back({child, static_cast<ChildAfter>(combo->code().toInt())});
    households::separate(work, membership.household, separation);
}

} // namespace jalons
