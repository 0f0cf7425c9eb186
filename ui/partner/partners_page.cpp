#include "ui/partner/partners_page.h"

#include "core/draft/draft.h"
#include "ui/exchange/export_button.h"
#include "ui/page/choices.h"
#include "ui/page/history_button.h"
#include "ui/page/page_header.h"
#include "ui/partner/partner_form.h"
#include "ui/partner/partner_model.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/term_combo.h"
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jalons {

PartnersPage::PartnersPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_search(new QLineEdit(this))
    , m_sector(new TermCombo(tr("Sector"), this))
    , m_model(new PartnerModel(session, this))
    , m_table(new RecordTable(tr("Partners"), this))
    , m_form(new PartnerForm(session))
    , m_empty(new EmptyState(QStringLiteral("handshake"), {}, tr("New partner"), this))
    , m_stack(new QStackedLayout)
{
    setProperty("page", true);
    auto* header = new PageHeader(this);
    header->setTitle(tr("Partners"));
    header->setMeta(tr("Services and associations the team works with"));
    auto* create = new QPushButton(tr("New partner"), this);
    create->setObjectName(QStringLiteral("partnerNew"));
    create->setAccessibleName(create->text());
    create->setProperty("primary", true);
    header->addWidget(new HistoryButton("partnerHistory", *this));
    header->addWidget(new ExportButton(session, m_table, tr("Partners"), this));
    header->addWidget(create);

    m_search->setObjectName(QStringLiteral("partnerSearch"));
    m_search->setAccessibleName(tr("Search for a partner"));
    m_search->setPlaceholderText(tr("A name, a contact, a town, a word"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(
        icon(QStringLiteral("search"), IconColor::Soft), QLineEdit::LeadingPosition);
    m_sector->setObjectName(QStringLiteral("partnerFilter"));
    m_sector->setNoneLabel(tr("All sectors"));
    m_sector->setTerms(choices(session, QStringLiteral("partner_sector")));
    m_table->setObjectName(QStringLiteral("partnerTable"));
    m_table->setRecords(m_model);
    m_table->setColumnWidths({0, 150, 130});
    m_empty->action()->setObjectName(QStringLiteral("partnerFirst"));

    auto* filters = new QHBoxLayout;
    filters->setSpacing(px(8));
    filters->addWidget(m_search, 1);
    filters->addWidget(m_sector);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* left = new QVBoxLayout;
    left->setSpacing(px(12));
    left->addLayout(filters);
    left->addLayout(m_stack, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("partnerScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(px(24), px(16), px(24), px(16));
    body->setSpacing(px(16));
    body->addLayout(left, 6);
    body->addWidget(scroll, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(body, 1);

    connect(m_search, &QLineEdit::textChanged, this, &PartnersPage::applyFilter);
    connect(m_sector, &TermCombo::edited, this, &PartnersPage::applyFilter);
    connect(m_table, &RecordTable::recordSelected, this, [this](qint64 id) {
        if (id == 0 || PartnerId{id} == m_form->partner().id)
            return;
        m_form->flush();
        m_starting = false;
        showPartner({id});
    });
    connect(m_table, &RecordTable::recordActivated, m_form, &PartnerForm::focusName);
    connect(create, &QPushButton::clicked, this, &PartnersPage::begin);
    connect(m_empty, &EmptyState::actionChosen, this, &PartnersPage::begin);
    connect(m_form, &PartnerForm::saved, this, [this](PartnerId id) {
        m_starting = false;
        m_table->selectId(id.value);
    });
}

bool PartnersPage::concerns(const Changes& changes) const
{
    return changes.touches({"partner"});
}

void PartnersPage::flush()
{
    m_form->flush();
}

void PartnersPage::refetch()
{
    const qint64 current = m_form->partner().id.value;
    m_model->refresh({current});
    const bool exists = current != 0
        && session().file().query([&](const Reader& r) { return partners::load(r, {current}); });
    if (exists) {
        // It stays even where its new words no longer match the search.
        m_table->selectId(current);
        if (m_form->mayShow())
            showPartner({current});
    } else if (!m_starting && !(current == 0 && m_form->isDirty())) {
        const qint64 first = m_model->rowCount() > 0 ? m_model->idAt(0) : 0;
        showPartner({first});
        m_table->selectId(first);
    }
    showState();
}

void PartnersPage::applyFilter()
{
    m_form->flush();
    PartnerFilter filter;
    filter.search = m_search->text();
    filter.sector = m_sector->code();
    m_model->setFilter(filter);
    if (m_model->rowCount() > 0 && m_model->indexOf(m_form->partner().id.value) < 0)
        m_table->selectId(m_model->idAt(0));
    showState();
}

void PartnersPage::showState()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setSentence(m_model->filter() == PartnerFilter()
            ? tr("No partner yet. Add the services you call most often.")
            : tr("No partner matches. Check the first letters, or add it."));
    if (none)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_table);
}

void PartnersPage::showPartner(PartnerId id)
{
    Partner partner;
    if (id.isValid())
        partner = session()
                      .file()
                      .query([&](const Reader& r) { return partners::load(r, id); })
                      .valueOr(Partner());
    m_form->show(partner);
}

void PartnersPage::begin()
{
    m_form->flush();
    m_starting = true;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_form->show(Partner());
    m_form->resume();
    m_form->focusName();
}

void PartnersPage::resume(const Draft& draft)
{
    if (draft.row > 0)
        reveal({draft.row});
    else
        begin();
}

void PartnersPage::reveal(PartnerId partner)
{
    m_form->flush();
    m_starting = false;
    if (!m_table->selectId(partner.value)) {
        m_search->clear();
        m_sector->setCode({});
        applyFilter();
    }
    m_table->selectId(partner.value);
    showPartner(partner);
}

} // namespace jalons
