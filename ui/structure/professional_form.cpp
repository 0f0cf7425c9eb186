#include "ui/structure/professional_form.h"

namespace jalons {

ProfessionalForm::ProfessionalForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "professional",
            .save = Operation::SaveProfessional,
            .load = professionals::load,
            .store = professionals::save,
            .problems = [](const Professional& member) { return problems(member); },
            .isBegun = [](const Professional& member) { return !member.lastName.isEmpty(); }},
        {}, 2, parent)
{
    makePlain();
    bind("lastName", &Professional::lastName, tr("Last name"), line("teamLastName"));
    bind("firstName", &Professional::firstName, tr("First name"), line("teamFirstName"));
    bind("trade", &Professional::trade, tr("Profession"), term("teamTrade", "trade", true),
        {.span = 2});
    bind("phone", &Professional::phone, tr("Phone"), line("teamPhone"));
    bind("mail", &Professional::mail, tr("Mail"), line("teamMail"));
    bind("maySign", &Professional::maySign, {}, box("teamMaySign", tr("May sign contracts")));
    bind("active", &Professional::active, {}, box("teamActive", tr("Works here")));
}

} // namespace jalons
