#include "ui/partner/contacts_card.h"

#include "ui/widgets/ordered_list.h"

namespace jalons {

ContactForm::ContactForm(Session& session)
    : RecordForm(session,
        {.table = "partner_contact",
            .save = Operation::SavePartnerContact,
            .load = partner_contacts::load,
            .store = partner_contacts::save,
            .problems = [](const PartnerContact& one) { return jalons::problems(one); },
            .isBegun = [](const PartnerContact& one) { return !one.name.trimmed().isEmpty(); },
            .removal = Operation::RemovePartnerContact,
            .remove = partner_contacts::remove,
            .removed = tr("The contact is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    bind("name", &PartnerContact::name, tr("Name"), line("contactName"));
    bind("role", &PartnerContact::role, tr("What for"), line("contactRole"),
        {.column = QStringLiteral("job")});
    bind("phone", &PartnerContact::phone, tr("Phone"), line("contactPhone"));
    bind("mail", &PartnerContact::mail, tr("Mail"), line("contactMail"));
    fill(body(), {atLeft(removeButton("contactRemove", tr("Remove this contact")))});
}

PartnerContact ContactForm::fresh() const
{
    PartnerContact contact;
    contact.partner = m_partner;
    return contact;
}

ContactsCard::ContactsCard(Session& session, ContactForm* form)
    : ListCard(tr("Whom to ask for"), named(new OrderedList(tr("Whom to ask for")), "contacts"),
        button("contactAdd", tr("Add a contact"), "quiet", "add"), form)
    , m_session(session)
    , m_form(form)
{
    list()->setOrdered(false);
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ContactsCard::setPartner(PartnerId partner)
{
    if (partner != m_partner)
        m_form->flush();
    m_partner = partner;
    m_form->setPartner(partner);
    setShown(this, partner.isValid());
    refetch();
}

QList<OrderedLine> ContactsCard::lines() const
{
    QList<OrderedLine> all;
    if (m_partner.isValid())
        for (const PartnerContact& one : m_session.query(partner_contacts::of, m_partner))
            all.append({QString::number(one.id.value), dotted({one.name, one.role, one.phone})});
    list()->setVisible(!all.isEmpty());
    return all;
}

} // namespace jalons
