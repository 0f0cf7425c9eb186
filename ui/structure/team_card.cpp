#include "ui/structure/team_card.h"

#include "ui/widgets/ordered_list.h"

namespace jalons {

ProfessionalForm::ProfessionalForm(Session& session)
    : RecordForm(session,
        {.table = "professional",
            .save = Operation::SaveProfessional,
            .load = professionals::load,
            .store = professionals::save,
            .problems = [](const Professional& member) { return problems(member); },
            .isBegun = [](const Professional& member) { return !member.lastName.isEmpty(); }})
{
    makePlain();
    bind("lastName", &Professional::lastName, tr("Last name"), line("teamLastName"));
    bind("firstName", &Professional::firstName, tr("First name"), line("teamFirstName"));
    bind("trade", &Professional::trade, tr("Profession"), term("teamTrade", "trade", true),
        {.span = 2});
    bind("gender", &Professional::gender, tr("Gender"), term("teamGender", "gender", true),
        {.hint = tr("Documents then name the profession in this form")});
    bind("phone", &Professional::phone, tr("Phone"), line("teamPhone"));
    bind("mail", &Professional::mail, tr("Mail"), line("teamMail"));
    bind("maySign", &Professional::maySign, {}, box("teamMaySign", tr("May sign contracts")));
    bind("delegatedOn", &Professional::delegatedOn, tr("By written delegation of"),
        date("teamDelegatedOn"), {.hint = tr("The day stands beside their name on contracts")});
    bind("active", &Professional::active, {}, box("teamActive", tr("Works here")));
}

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
    for (const Professional& member : m_session.query(professionals::list, true)) {
        lines.append({QString::number(member.id.value),
            dotted({member.fullName(), member.maySign ? tr("signs") : QString(),
                member.active ? QString() : tr("left"), m_session.label("trade", member.trade)})});
    }
    return lines;
}

} // namespace jalons
