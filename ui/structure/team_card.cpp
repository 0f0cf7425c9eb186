#include "ui/structure/team_card.h"

#include "ui/page/session.h"
#include "ui/structure/professional_form.h"
#include "ui/widgets/layouts.h"
#include <QListWidget>

namespace jalons {

TeamCard::TeamCard(Session& session, QWidget* parent)
    : Card(tr("Team"), parent)
    , m_session(session)
    , m_list(named(new QListWidget, "teamList", tr("Team")))
    , m_form(new ProfessionalForm(session))
{
    auto* add = button("teamAdd", tr("Add a professional"));
    head()->addWidget(add);
    m_list->setMinimumHeight(220);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long lines end in dots
    body()->addLayout(inRow({{m_list, 2}, {m_form, 3}}, 24));
    connect(add, &QPushButton::clicked, this, &TeamCard::addMember);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        m_form->flush();
        showMember(current);
    });
    connect(m_form, &ProfessionalForm::saved, this, &TeamCard::refetch);
}

void TeamCard::refetch()
{
    m_team = m_session.query([](const Reader& r) { return professionals::list(r, true); });
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int current = -1;
    for (const Professional& member : m_team) {
        QStringList line{member.fullName()};
        if (member.maySign)
            line.append(tr("signs"));
        if (!member.active)
            line.append(tr("left"));
        if (!member.trade.isEmpty())
            line.append(m_session.label(QStringLiteral("trade"), member.trade));
        m_list->addItem(line.join(QStringLiteral(" · ")));
        m_list->item(m_list->count() - 1)->setToolTip(line.join(QStringLiteral(" · ")));
        if (member.id == m_form->record().id)
            current = m_list->count() - 1;
    }
    if (current < 0 && m_form->recordId() == 0 && !m_form->isDirty() && !m_team.empty())
        current = 0;
    m_list->setCurrentRow(current);
    if (m_form->mayShow() && current >= 0)
        showMember(current);
}

void TeamCard::showMember(int row)
{
    m_form->show(row >= 0 && row < static_cast<int>(m_team.size())
            ? m_team[static_cast<size_t>(row)]
            : Professional{});
}

void TeamCard::addMember()
{
    m_form->flush();
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(-1);
    }
    showMember(-1);
    m_form->resume(); // one who was being typed, if any
    m_form->focusFirst();
}

void TeamCard::resume(ProfessionalId id)
{
    if (!id.isValid()) {
        addMember();
        return;
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (m_team[static_cast<size_t>(row)].id == id)
            m_list->setCurrentRow(row);
}

} // namespace jalons
