#include "ui/household/household_card.h"

#include "core/base/list_limits.h"
#include "core/storage/work.h"
#include "ui/household/animals_row.h"
#include "ui/household/change_panels.h"
#include "ui/household/member_line.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_line.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include <QApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace jalons {

HouseholdCard::HouseholdCard(Session& session, QWidget* parent)
    : Card(tr("Household"), parent)
    , m_session(session)
    , m_kind(named(pill({}, "accent", this), "householdKind"))
    , m_day(named(new DateField(tr("Household on another date"), DateField::Mode::Exact, this),
          "householdDay"))
    , m_lines(inColumn({}, 2))
    , m_animals(new AnimalsRow(session, this))
    , m_buttons(new QWidget(this))
    , m_leave(button("householdSeparation", tr("Departure…")))
    , m_arrival(new ArrivalPanel(session, this))
    , m_birth(new BirthPanel(session, this))
    , m_separation(new SeparationPanel(session, this))
{
    m_day->setToday(session.today());
    m_day->lineEdit()->setPlaceholderText(tr("another date"));
    m_day->setMaximumWidth(px(150));
    head()->addWidget(m_day);
    connect(m_leave, &QPushButton::clicked, this,
        [this] { open([this] { m_separation->begin(m_person, m_state.members); }); });
    inRow(m_buttons,
        {pressed(button("householdArrival", tr("Arrival…")), this,
             [this] { open([this] { m_arrival->begin(m_person, m_state.members); }); }),
            pressed(button("householdBirth", tr("Birth…")), this,
                [this] { open([this] { m_birth->begin(m_person, m_lastName); }); }),
            m_leave, rest()},
        8);
    fill(body(), {{m_kind, 0, Qt::AlignLeft}, m_lines, m_animals, m_buttons});
    for (ChangePanel* panel : {static_cast<ChangePanel*>(m_arrival),
             static_cast<ChangePanel*>(m_birth), static_cast<ChangePanel*>(m_separation)}) {
        body()->addWidget(panel);
        connect(panel, &ChangePanel::finished, this, &HouseholdCard::closePanels);
    }
    body()->addStretch(1);
    connect(m_day, &DateField::edited, this, &HouseholdCard::refresh);
}

void HouseholdCard::open(const std::function<void()>& panel)
{
    closePanels();
    panel();
}

void HouseholdCard::closePanels()
{
    m_arrival->hide();
    m_birth->hide();
    m_separation->hide();
}

void HouseholdCard::show(PersonId person, const QString& lastName, AccompanimentId accompaniment)
{
    const bool other = person != m_person;
    if (other) {
        closePanels();
        m_day->setDate(std::nullopt);
    }
    m_person = person;
    m_lastName = lastName;
    m_accompaniment = accompaniment;
    refresh();
    if (!other)
        return;
    // What was being told goes on.
    if (DraftKeeper::isBegun(m_session, "membership", person.value))
        m_arrival->begin(m_person, m_state.members);
    else if (DraftKeeper::isBegun(m_session, "person", person.value))
        m_birth->begin(m_person, m_lastName);
    else if (DraftKeeper::isBegun(
                 m_session, "membership", person.value, SeparationPanel::departureRow))
        m_separation->begin(m_person, m_state.members);
}

void HouseholdCard::refresh()
{
    if (!m_person.isValid())
        return;
    // Lines are built anew: what was unfolded and what had the focus stay so.
    const QWidget* focused = QApplication::focusWidget();
    const QString focusedName
        = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    PersonId unfolded;
    for (const MemberLine* line : findChildren<MemberLine*>())
        if (line->isUnfolded())
            unfolded = line->person();
    m_state = m_session.query(households::shownOn, m_person, day(), m_accompaniment);
    const bool today = day() == m_session.today();
    const Composition composition = compositionOn(m_state.members, day());
    m_kind->setText(m_session.label(QStringLiteral("household_kind"), composition.kind));
    clearLayout(m_lines);
    if (!today)
        m_lines->addWidget(roleLabel(tr("As it was on %1").arg(fullDay(day())), "meta", this));
    std::size_t shown = 0;
    for (const HouseholdMember& member : m_state.members) {
        const PersonId id = member.membership.person;
        if (id != m_person && ++shown > mostLinesInCard)
            continue;
        const bool concerned
            = std::count(m_state.concerned.begin(), m_state.concerned.end(), id) > 0;
        auto* line = new MemberLine(
            m_session, {member, id == m_person, today, m_accompaniment, concerned}, day(), this);
        m_lines->addWidget(line);
        if (today && id == unfolded)
            line->unfold();
    }
    addCount(m_state.members.size());
    if (m_state.members.size() < 2) {
        auto* alone = wrappedLabel(today
                ? tr("Alone. Add who lives with the person, or elsewhere, if anybody.")
                : tr("Nobody else on that day."),
            "hint", this);
        m_lines->addWidget(alone);
    }
    if (!m_state.former.empty())
        m_lines->addWidget(roleLabel(tr("Former members"), "label", this));
    for (std::size_t i = 0; i < std::min(m_state.former.size(), mostLinesInCard); ++i)
        addFormer(m_state.former[i]);
    addCount(m_state.former.size());
    m_animals->show(m_person, m_state.animals, today);
    m_buttons->setVisible(today);
    m_leave->setEnabled(m_state.members.size() > 1);
    if (!focusedName.isEmpty() && focusedName.startsWith(QLatin1String("household")))
        if (const auto found = findChildren<QWidget*>(focusedName); !found.isEmpty())
            found.back()->setFocus();
    if (!today)
        closePanels();
}

/// Says how many of a list that is too long are not shown.
void HouseholdCard::addCount(std::size_t all)
{
    if (all <= mostLinesInCard + 1)
        return;
    auto* more = named(
        wrappedLabel(
            tr("and %n other(s): this household is too large to be shown whole. Run a check "
               "of the file.",
                nullptr, static_cast<int>(all - mostLinesInCard)),
            "hint", this),
        "householdMore");
    m_lines->addWidget(more);
}

void HouseholdCard::addFormer(const HouseholdMember& member)
{
    const Membership& m = member.membership;
    const QString period = m.from.isValid()
        ? tr("from %1 to %2").arg(fullDay(m.from), fullDay(m.to))
        : tr("until %1").arg(fullDay(m.to));
    auto* line = new RecordLine("membership", m.id.value,
        member.name + u'\n'
            + dotted({memberText(m_session, member, day()), period,
                m_session.label("membership_end", m.endReason)}),
        "hint", this);
    line->words()->setObjectName(QStringLiteral("householdFormer%1").arg(m.person.value));
    line->layout()->setContentsMargins(px(8), 0, 0, 0);
    if (day() == m_session.today())
        line->add(saying(button(QStringLiteral("householdReturn%1").arg(m.person.value),
                             tr("Return…"), "quiet"),
                      tr("%1 comes back").arg(member.name)),
            [this, member] {
                open([&] { m_arrival->beginReturn(m_person, m_state.members, member); });
            });
    m_lines->addWidget(line);
}

} // namespace jalons
