#include "ui/partner/partner_form.h"

namespace jalons {

PartnerForm::PartnerForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "partner",
            .save = Operation::SavePartner,
            .load = partners::load,
            .store = partners::save,
            .problems = [](const Partner& partner) { return problems(partner); },
            .isBegun = [](const Partner& partner) { return !partner.name.isEmpty(); },
            .removal = Operation::RemovePartner,
            .remove = partners::remove},
        tr("New partner"), 2, parent)
    , m_remove(removeButton("partnerRemove", tr("Remove this partner")))
{
    bind("name", &Partner::name, tr("Name"), line("partnerName"), {.span = 2});
    bind("sector", &Partner::sector, tr("Sector"), term("partnerSector", "partner_sector"));
    bind("contact", &Partner::contact, tr("Whom to ask for"), line("partnerContact"));
    bind("phone", &Partner::phone, tr("Phone"), line("partnerPhone"));
    bind("mail", &Partner::mail, tr("Mail"), line("partnerMail"));
    bind("address", &Partner::address, tr("Address"), text("partnerAddress"), {.span = 2});
    bind("note", &Partner::note, tr("Good to know"), text("partnerNote", 4),
        {.span = 2, .hint = tr("Opening hours, how to orient somebody, what they offer")});
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
    body()->addStretch(1);
}

void PartnerForm::filled()
{
    const bool isStored = record().id.isValid();
    setTitle(isStored ? record().name : tr("New partner"));
    m_remove->setVisible(isStored);
}

} // namespace jalons
