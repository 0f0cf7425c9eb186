#include "ui/household/member_line.h"

#include "core/household/household_change.h"
#include "ui/page/line_button.h"
#include "ui/page/record_part.h"
#include "ui/wording/day_text.h"

namespace jalons {

namespace {

/// What may change of a membership: each answer is a change from the day told.
class MemberDetails : public RecordPart<Membership>
{
public:
    MemberDetails(Session& session, const MemberLine::Shown& shown)
        : RecordPart(session, 2)
    {
        const Membership& now = shown.member.membership;
        const QString& name = shown.member.name;
        const QString number = QString::number(now.person.value);
        inColumn(this, {grid()}, 0, {8, 0, 0, 8});
        auto* from = date("householdFrom" + number)(MemberLine::tr("Changes from"));
        from->setShowsProblem(true); // of no member
        from->setDate(session.today());
        grid()->add("from", MemberLine::tr("Changes from"), from, 1,
            now.from.isValid()
                ? MemberLine::tr("Member since %1").arg(shortDay(now.from, session.today()))
                : QString());
        bind("role", &Membership::role, MemberLine::tr("Role"),
            term("householdRole" + number, "household_role"),
            {.accessible = MemberLine::tr("Role of %1").arg(name)});
        if (isChild(now.role))
            bind("custody", &Membership::custody, MemberLine::tr("Custody"),
                term("householdCustody" + number, "custody"),
                {.accessible = MemberLine::tr("Custody of %1").arg(name)});
        const QString lives = MemberLine::tr("Lives here");
        bind("atHome", &Membership::atHome, {}, box("householdHome" + number, lives),
            {.span = 2, .accessible = lives + QStringLiteral(", ") + name});
        showFields(now);
        connect(this, &MemberDetails::edited, this, [this, from] {
            const QDate day = from->date().value_or(this->session().today());
            this->session().perform(Operation::UpdateHousehold,
                [&](Work& work) { households::change(work, record(), read(), day); });
        });
        if (shown.accompaniment.isValid() && !shown.isFile)
            addConcerned(shown, number);
    }

private:
    void addConcerned(const MemberLine::Shown& shown, const QString& number)
    {
        const QString words = MemberLine::tr("Concerned by the accompaniment");
        auto* concerned = box("householdConcerned" + number, words)({});
        concerned->setAccessibleName(words + QStringLiteral(", ") + shown.member.name);
        concerned->setChecked(shown.concerned);
        grid()->add("householdConcerned", {}, concerned, 2);
        connect(concerned, &QCheckBox::toggled, this, [this, at = shown.accompaniment](bool on) {
            session().perform(Operation::UpdateConcerned,
                [&](Work& work) { households::setConcerned(work, at, record().person, on); });
        });
    }
};

} // namespace

QString memberText(const Session& session, const HouseholdMember& member, QDate day)
{
    const Membership& m = member.membership;
    // The birth date first: two of one name are told apart by it, and the end may be cut.
    return dotted({birthText(PartialDate::fromIso(member.birthDate), day),
        session.label("household_role", m.role), session.label("custody", m.custody),
        m.atHome ? QString() : MemberLine::tr("lives elsewhere")});
}

MemberLine::MemberLine(Session& session, const Shown& shown, QDate day, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_shown(shown)
{
    const HouseholdMember& member = shown.member;
    const PersonId id = member.membership.person;
    auto* name = new LineButton({QStringLiteral("householdMember%1").arg(id.value), {}, {},
        member.name, memberText(session, member, day),
        [this, id] { emit m_session.personRequested(id, PersonTab::Summary); }});
    name->setEnabled(!shown.isFile);
    auto* row = inRow({{name, 1}}, 4);
    inColumn(this, {row}, 4);
    setRecord(this, "membership", member.membership.id.value);
    if (!shown.editable)
        return;
    m_edit = toolButton(QStringLiteral("householdEdit%1").arg(id.value), "edit",
        tr("Change the tie of %1 with the household").arg(member.name));
    m_edit->setCheckable(true);
    row->addWidget(m_edit);
    connect(m_edit, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            unfold();
        else if (m_details)
            m_details->hide();
    });
}

void MemberLine::unfold()
{
    if (!m_details) {
        m_details = new MemberDetails(m_session, m_shown);
        layout()->addWidget(m_details);
    }
    m_edit->setChecked(true);
    m_details->show();
}

} // namespace jalons
