#pragma once
#include "core/partner/partner.h"
#include "ui/page/page.h"

class QLineEdit;
class QStackedLayout;

namespace jalons {

class EmptyState;
class PageHeader;
class PartnerForm;
class PartnerModel;
class RecordTable;
class TermCombo;

/// The address book of the team: the list, and the partner chosen beside it.
class PartnersPage : public Page
{
    Q_OBJECT

public:
    explicit PartnersPage(Session& session, QWidget* parent = nullptr);

    void reveal(PartnerId partner);
    void refetch() override;
    bool concerns(const Changes& changes) const override;
    void flush() override;
    void resume(const Draft& draft) override;

private:
    void applyFilter();
    void begin();
    void showPartner(PartnerId partner);
    void showState();

    QLineEdit* m_search;
    TermCombo* m_sector;
    PartnerModel* m_model;
    RecordTable* m_table;
    PartnerForm* m_form;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    bool m_starting = false; ///< a new partner is being typed
};

} // namespace jalons
