#pragma once
#include "core/partner/partner.h"
#include "ui/page/record_form.h"

namespace jalons {

class ContactsCard;

/// A partner: who, where, how to reach them. Saved as it is typed.
class PartnerForm : public RecordForm<Partner>
{
    Q_OBJECT

public:
    explicit PartnerForm(Session& session, QWidget* parent = nullptr);

private:
    void filled() override;
    void stored(const Partner&) override { filled(); }

    ContactsCard* m_contacts;
    QPushButton* m_remove;
};

} // namespace jalons
