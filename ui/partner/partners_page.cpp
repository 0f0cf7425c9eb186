#include "ui/partner/partners_page.h"

#include "ui/page/query_model.h"
#include "ui/partner/partner_form.h"
#include "ui/widgets/term_combo.h"

namespace jalons {

PartnersPage::PartnersPage(Session& session, QWidget* parent)
    : MasterDetailPage(session,
        {.name = "partner",
            .table = "partner",
            .icon = "handshake",
            .also = "partner_contact",
            .title = tr("Partners"),
            .list = tr("Partners"),
            .meta = tr("Services and associations the team works with"),
            .create = tr("New partner"),
            .search = tr("Search for a partner"),
            .searchHint = tr("A name, a contact, a town, a word"),
            .empty = tr("No partner yet. Add the services you call most often."),
            .noMatch = tr("No partner matches. Check the first letters, or add it."),
            .widths = {0, 150, 130}},
        parent)
    , m_sector(addFilter(
          "partnerFilter", tr("Sector"), tr("All sectors"), QStringLiteral("partner_sector")))
    , m_domain(addFilter(
          "partnerDomainFilter", tr("Domain"), tr("All domains"), QStringLiteral("domain")))
{
    const auto ids = [this](const Reader& r, qint64 after, int limit) {
        return partners::page(r, m_filter, after, limit);
    };
    const auto row = [&session](const Reader& r, qint64 id) -> QVariantList {
        const Partner partner = partners::load(r, {id});
        return {partner.name, session.label(QStringLiteral("partner_sector"), partner.sector),
            partner.phone};
    };
    setRecords(new QueryModel(session, {tr("Name"), tr("Sector"), tr("Phone")}, {ids, row}, this),
        new PartnerForm(session));
}

bool PartnersPage::filter()
{
    m_filter = {searched(), m_sector->code(), m_domain->code()};
    return m_filter != PartnerFilter();
}

void PartnersPage::showFor(const QString& domain)
{
    clearFilters();
    m_domain->setCode(domain);
    applyFilter();
}

} // namespace jalons
