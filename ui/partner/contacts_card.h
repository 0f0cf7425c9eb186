#pragma once
#include "core/partner/partner.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

/// Somebody one asks for at a partner's.
class ContactForm : public RecordForm<PartnerContact>
{
    Q_OBJECT

public:
    explicit ContactForm(Session& session);

    void setPartner(PartnerId partner) { m_partner = partner; }

private:
    PartnerContact fresh() const override;
    qint64 owner() const override { return m_partner.value; }

    PartnerId m_partner;
};

/// Whom one asks for at a partner's: the list and the form.
class ContactsCard : public ListCard
{
    Q_OBJECT

public:
    explicit ContactsCard(Session& session)
        : ContactsCard(session, new ContactForm(session))
    {
    }

    void setPartner(PartnerId partner);
    using ListCard::show;

private:
    ContactsCard(Session& session, ContactForm* form);
    QList<OrderedLine> lines() const override;

    Session& m_session;
    ContactForm* m_form;
    PartnerId m_partner;
};

} // namespace jalons
