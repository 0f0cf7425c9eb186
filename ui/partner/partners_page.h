#pragma once
#include "core/partner/partner.h"
#include "ui/page/master_detail_page.h"

namespace jalons {

class TermCombo;

/// The address book of the team: the list, and the partner chosen beside it.
class PartnersPage : public MasterDetailPage
{
    Q_OBJECT

public:
    explicit PartnersPage(Session& session, QWidget* parent = nullptr);

    /// Those who can help in a domain.
    void showFor(const QString& domain);

private:
    bool filter() override;

    PartnerFilter m_filter;
    TermCombo* m_sector;
    TermCombo* m_domain;
};

} // namespace jalons
