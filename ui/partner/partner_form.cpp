#include "ui/partner/partner_form.h"

#include "ui/partner/contacts_card.h"

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
    , m_contacts(new ContactsCard(session))
    , m_remove(removeButton("partnerRemove", tr("Remove this partner")))
{
    bind("name", &Partner::name, tr("Name"), line("partnerName"), {.span = 2});
    bind("sector", &Partner::sector, tr("Sector"), term("partnerSector", "partner_sector"));
    bind("contact", &Partner::contact, tr("Whom to ask for"), line("partnerContact"));
    bind("phone", &Partner::phone, tr("Phone"), line("partnerPhone"));
    bind("mail", &Partner::mail, tr("Mail"), line("partnerMail"));
    bind("address", &Partner::address, tr("Address"), text("partnerAddress"), {.span = 2});
    bind("domains", &Partner::domains, tr("Can help with"), chips("partnerDomains", "domain", true),
        {.span = 2});
    bind("services", &Partner::services, tr("Services offered"), text("partnerServices", 2, 20),
        {.span = 2});
    bind("referral", &Partner::referral, tr("How to refer somebody"),
        text("partnerReferral", 2, 20), {.span = 2});
    bind("hours", &Partner::hours, tr("Opening hours"), text("partnerHours", 1, 10));
    bind("areas", &Partner::areas, tr("For people of where"), line("partnerAreas"));
    bind("languages", &Partner::languages, tr("Languages spoken"), line("partnerLanguages"),
        {.span = 2});
    bind("note", &Partner::note, tr("Good to know"), text("partnerNote", 2, 20), {.span = 2});
    fill(body(), {m_contacts, atLeft(m_remove), rest()});
}

void PartnerForm::filled()
{
    const bool isStored = record().id.isValid();
    setTitle(isStored ? record().name : tr("New partner"));
    m_remove->setVisible(isStored);
    m_contacts->setPartner(record().id);
}

} // namespace jalons
