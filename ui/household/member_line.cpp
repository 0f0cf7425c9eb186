#include "ui/household/member_line.h"

#include "core/household/household_change.h"
#include "ui/page/choices.h"
#include "ui/page/line_button.h"
#include "ui/page/record_scope.h"
#include "ui/style/icons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/day_text.h"
#include <QCheckBox>

namespace jalons {

QString memberText(const Session& session, const HouseholdMember& member, QDate day)
{
    const Membership& m = member.membership;
    QStringList parts;
    const auto add = [&parts](const QString& text) {
        if (!text.isEmpty())
            parts << text;
    };
    add(m.role.isEmpty() ? QString() : session.label(QStringLiteral("household_role"), m.role));
    add(ageText(PartialDate::fromIso(member.birthDate), day));
    add(m.custody.isEmpty() ? QString() : session.label(QStringLiteral("custody"), m.custody));
    if (!m.atHome)
        add(MemberLine::tr("lives elsewhere"));
    return parts.join(QStringLiteral(" · "));
}

MemberLine::MemberLine(Session& session, const Shown& shown, QDate day, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_shown(shown)
{
    const HouseholdMember& member = shown.member;
    const QString number = QString::number(member.membership.person.value);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto* row = inRow({}, 4);
    auto* name = named(new LineButton({}, {}, member.name, memberText(session, member, day), this),
        QStringLiteral("householdMember") + number);
    name->setEnabled(!shown.isFile);
    connect(name, &LineButton::clicked, this, [this] {
        emit m_session.personRequested(m_shown.member.membership.person, PersonTab::Summary);
    });
    row->addWidget(name, 1);
    column->addLayout(row);
    setRecord(this, "membership", member.membership.id.value);
    if (!shown.editable)
        return;
    m_edit = new QToolButton(this);
    m_edit->setObjectName(QStringLiteral("householdEdit") + number);
    m_edit->setIcon(icon(QStringLiteral("edit"), IconColor::Soft));
    m_edit->setCheckable(true);
    m_edit->setAccessibleName(tr("Change the tie of %1 with the household").arg(member.name));
    m_edit->setToolTip(m_edit->accessibleName());
    row->addWidget(m_edit);
    connect(m_edit, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            unfold();
        else if (m_details)
            m_details->hide();
    });
}

bool MemberLine::isUnfolded() const
{
    return m_details && m_details->isVisibleTo(this);
}

void MemberLine::unfold()
{
    if (!m_details)
        build();
    m_edit->setChecked(true);
    m_details->show();
    emit unfolded();
}

void MemberLine::build()
{
    const Membership& m = m_shown.member.membership;
    const QString number = QString::number(m.person.value);
    auto* grid = new FormGrid(2, this);
    m_details = grid;
    grid->setContentsMargins(px(8), 0, 0, px(8));
    auto* role = named(new TermCombo(tr("Role of %1").arg(m_shown.member.name)),
        QStringLiteral("householdRole") + number);
    role->setTerms(choices(m_session, QStringLiteral("household_role")));
    role->setCode(m.role);
    connect(role, &TermCombo::edited, this,
        [this, role] { change([role](Membership& changed) { changed.role = role->code(); }); });
    m_from = new DateField(tr("Changes from"));
    m_from->setObjectName(QStringLiteral("householdFrom") + number);
    m_from->setToday(m_session.today());
    m_from->setDate(m_session.today());
    grid->add(QStringLiteral("from"), tr("Changes from"), m_from, 1,
        m.from.isValid() ? tr("Member since %1").arg(shortDay(m.from, m_session.today()))
                         : QString());
    grid->add(QStringLiteral("role"), tr("Role"), role);
    if (isChild(m.role)) {
        auto* custody = named(new TermCombo(tr("Custody of %1").arg(m_shown.member.name)),
            QStringLiteral("householdCustody") + number);
        custody->setTerms(choices(m_session, QStringLiteral("custody")));
        custody->setCode(m.custody);
        connect(custody, &TermCombo::edited, this, [this, custody] {
            change([custody](Membership& changed) { changed.custody = custody->code(); });
        });
        grid->add(QStringLiteral("custody"), tr("Custody"), custody);
    }
    const auto check = [&](const char* name, const QString& text, bool on) {
        auto* box = named(new QCheckBox(text), QLatin1String(name) + number,
            text + QStringLiteral(", ") + m_shown.member.name);
        box->setChecked(on);
        grid->add(QLatin1String(name), {}, box, 2);
        return box;
    };
    auto* home = check("householdHome", tr("Lives here"), m.atHome);
    setColumn(home, QStringLiteral("atHome"));
    connect(home, &QCheckBox::toggled, this,
        [this](bool on) { change([on](Membership& changed) { changed.atHome = on; }); });
    if (m_shown.accompaniment.isValid() && !m_shown.isFile) {
        auto* concerned
            = check("householdConcerned", tr("Concerned by the accompaniment"), m_shown.concerned);
        connect(concerned, &QCheckBox::toggled, this, [this](bool on) {
            m_session.perform(Operation::UpdateConcerned, [&](Work& work) {
                households::setConcerned(
                    work, m_shown.accompaniment, m_shown.member.membership.person, on);
            });
        });
    }
    layout()->addWidget(grid);
}

void MemberLine::change(const std::function<void(Membership&)>& edit)
{
    const Membership now = m_shown.member.membership;
    Membership changed = now;
    edit(changed);
    const QDate day = m_from->date().value_or(m_session.today());
    m_session.perform(Operation::UpdateHousehold,
        [&](Work& work) { households::change(work, now, changed, day); });
}

} // namespace jalons
