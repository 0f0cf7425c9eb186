#include "ui/structure/team_card.h"

#include "ui/structure/professional_form.h"
#include "ui/widgets/ordered_list.h"

namespace jalons {

TeamCard::TeamCard(Session& session)
    : ListCard(tr("Team"), named(new OrderedList(tr("Team")), "teamList"),
        button("teamAdd", tr("Add a professional")), new ProfessionalForm(session))
    , m_session(session)
{
    list()->setOrdered(false); // by name
    list()->setMinimumHeight(220);
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long lines end in dots
}

QList<OrderedLine> TeamCard::lines() const
{
    QList<OrderedLine> lines;
    for (const Professional& member :
        m_session.query([](const Reader& r) { return professionals::list(r, true); })) {
        lines.append({QString::number(member.id.value),
            dotted({member.fullName(), member.maySign ? tr("signs") : QString(),
                member.active ? QString() : tr("left"), m_session.label("trade", member.trade)})});
    }
    return lines;
}

} // namespace jalons
