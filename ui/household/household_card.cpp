#include "ui/household/household_card.h"

#include "ui/shell/choices.h"
#include "ui/shell/line_button.h"
#include "ui/shell/page_header.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/day_text.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace jalons {

namespace {
constexpr int mostProposals = 5;
constexpr int pauseInTyping = 150;

/// « Diarra Awa » typed as in lists, last name first: the first word in capitals or the first word.
Person named(const QString& typed)
{
    Person person;
    const QString text = typed.simplified();
    const auto space = text.indexOf(u' ');
    person.birthName = text.left(space);
    if (space > 0)
        person.firstNames = text.mid(space + 1);
    return person;
}
} // namespace

HouseholdCard::HouseholdCard(Session& session, QWidget* parent)
    : Card(tr("Household"), parent)
    , m_session(session)
    , m_lines(new QVBoxLayout)
    , m_name(new QLineEdit(this))
    , m_role(new TermCombo(tr("Role of the new member"), this))
    , m_proposals(new QVBoxLayout)
{
    setMinimumWidth(px(430));
    m_name->setObjectName(QStringLiteral("householdAddName"));
    m_name->setAccessibleName(tr("Add somebody to the household: last name, first name"));
    m_name->setPlaceholderText(tr("Add somebody: last name, first name"));
    m_name->installEventFilter(this);
    m_role->setObjectName(QStringLiteral("householdAddRole"));
    m_role->setNoneLabel(tr("Role"));
    setVocabulary(session, m_role, QStringLiteral("household_role"));
    m_lines->setSpacing(px(4));
    m_proposals->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_name, 3);
    row->addWidget(m_role, 2);
    body()->addLayout(m_lines);
    body()->addLayout(row);
    body()->addLayout(m_proposals);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &HouseholdCard::propose);
    connect(m_name, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
}

void HouseholdCard::show(PersonId person, const std::vector<HouseholdMember>& members)
{
    if (person != m_person) {
        m_name->clear();
        clearLayout(m_proposals);
    }
    m_person = person;
    m_members = members;
    clearLayout(m_lines);
    for (const HouseholdMember& member : members)
        addLine(member);
    if (members.empty()) {
        auto* alone
            = roleLabel(tr("Alone. Add who lives with the person, if anybody."), "hint", this);
        alone->setWordWrap(true);
        m_lines->addWidget(alone);
    }
}

void HouseholdCard::addLine(const HouseholdMember& member)
{
    const Membership membership = member.membership;
    const QString number = QString::number(membership.person.value);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    auto* name = new LineButton({}, {}, member.name,
        ageText(PartialDate::fromIso(member.birthDate), m_session.today()), line);
    name->setObjectName(QStringLiteral("householdMember") + number);
    name->setEnabled(membership.person != m_person);
    connect(name, &LineButton::clicked, this, [this, membership] {
        emit m_session.personRequested(membership.person, PersonTab::Summary);
    });
    auto* role = new TermCombo(tr("Role of %1").arg(member.name), line);
    role->setObjectName(QStringLiteral("householdRole") + number);
    setVocabulary(m_session, role, QStringLiteral("household_role"));
    role->setCode(membership.role);
    connect(role, &TermCombo::edited, this,
        [this, membership, role] { setRole(membership, role->code()); });
    auto* leaves = new QToolButton(line);
    leaves->setObjectName(QStringLiteral("householdLeave") + number);
    leaves->setIcon(icon(QStringLiteral("close"), IconColor::Soft));
    leaves->setAccessibleName(tr("%1 leaves the household today").arg(member.name));
    leaves->setToolTip(leaves->accessibleName());
    connect(leaves, &QToolButton::clicked, this, [this, membership] { leave(membership); });
    row->addWidget(name, 3);
    row->addWidget(role, 2);
    row->addWidget(leaves);
    m_lines->addWidget(line);
}

void HouseholdCard::propose()
{
    clearLayout(m_proposals);
    const QString typed = m_name->text().simplified();
    if (typed.isEmpty())
        return;
    PersonFilter filter;
    filter.search = typed;
    const auto found = m_session.query([&](const Reader& r) {
        std::vector<PersonRow> rows;
        for (const qint64 id : people::page(r, filter, 0, mostProposals))
            rows.push_back(people::row(r, {id}));
        return rows;
    });
    const auto isMember = [&](PersonId id) {
        return id == m_person
            || std::any_of(m_members.begin(), m_members.end(),
                [&](const HouseholdMember& m) { return m.membership.person == id; });
    };
    for (const PersonRow& row : found) {
        if (isMember(row.id))
            continue;
        auto* line = new LineButton(tr("in the file"), QStringLiteral("neutral"),
            row.lastName.toUpper() + u' ' + row.firstNames,
            ageText(row.birthDate, m_session.today()), this);
        line->setObjectName(QStringLiteral("householdAdd%1").arg(row.id.value));
        connect(line, &LineButton::clicked, this, [this, id = row.id] { add(id); });
        m_proposals->addWidget(line);
    }
    const Person person = named(typed);
    auto* create = new LineButton(
        tr("new"), QStringLiteral("accent"), tr("Create “%1”").arg(person.listName()), {}, this);
    create->setObjectName(QStringLiteral("householdCreate"));
    connect(create, &LineButton::clicked, this, [this] { add({}); });
    m_proposals->addWidget(create);
}

void HouseholdCard::add(PersonId who)
{
    const QDate today = m_session.today();
    const Person fresh = named(m_name->text());
    const bool done = m_session.perform(Operation::UpdateHousehold, [&](Work& work) {
        HouseholdId household = households::of(work, m_person, today);
        if (!household.isValid()) {
            household = households::create(work);
            Membership first;
            first.household = household;
            first.person = m_person;
            first.role = QStringLiteral("reference");
            households::save(work, first);
        }
        Membership member;
        member.household = household;
        member.person = who.isValid() ? who : people::save(work, fresh);
        member.role = m_role->code();
        member.from = today;
        households::save(work, member);
    });
    if (!done)
        return;
    m_name->clear();
    m_role->setCode({});
    clearLayout(m_proposals);
    m_name->setFocus();
}

void HouseholdCard::setRole(Membership membership, const QString& role)
{
    membership.role = role;
    m_session.perform(
        Operation::UpdateHousehold, [&](Work& work) { households::save(work, membership); });
}

void HouseholdCard::leave(Membership membership)
{
    // The last day spent together: a member of one day only was a slip, and is kept for that day.
    membership.to = m_session.today().addDays(-1);
    if (membership.from.isValid() && membership.to < membership.from)
        membership.from = membership.to;
    m_session.perform(
        Operation::UpdateHousehold, [&](Work& work) { households::save(work, membership); });
}

bool HouseholdCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_pause.stop();
            propose();
            if (QLayoutItem* first = m_proposals->itemAt(0))
                first->widget()->setFocus();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace jalons
