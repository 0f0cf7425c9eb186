#include "ui/page/master_detail_page.h"

#include "core/draft/draft.h"
#include "ui/exchange/export_button.h"
#include "ui/page/history_button.h"
#include "ui/page/page_header.h"
#include "ui/page/record_form.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/record_list_model.h"
#include "ui/widgets/record_table.h"
#include <QLineEdit>
#include <QStackedLayout>

namespace jalons {

MasterDetailPage::MasterDetailPage(Session& session, const Words& words, QWidget* parent)
    : Page(session, parent, {words.table})
    , m_words(words)
    , m_search(new QLineEdit(this))
    , m_filters(new QHBoxLayout)
    , m_body(new QHBoxLayout)
    , m_table(new RecordTable(words.title, this))
    , m_empty(new EmptyState(QLatin1String(words.icon), {}, words.create, this))
    , m_stack(new QStackedLayout)
{
    const auto named
        = [&](const char* what) { return QLatin1String(words.name) + QLatin1String(what); };
    setProperty("page", true);
    auto* header = new PageHeader(this);
    header->setTitle(words.title);
    header->setMeta(words.meta);
    auto* create = button(named("New"), words.create, "primary");
    header->addWidget(new HistoryButton(qPrintable(named("History")), *this));
    header->addWidget(new ExportButton(session, m_table, words.title, this));
    header->addWidget(create);
    m_search->setObjectName(named("Search"));
    m_search->setAccessibleName(words.search);
    m_search->setPlaceholderText(words.searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(
        icon(QStringLiteral("search"), IconColor::Soft), QLineEdit::LeadingPosition);
    m_table->setObjectName(named("Table"));
    m_empty->action()->setObjectName(named("First"));

    m_filters->setSpacing(px(8));
    m_filters->addWidget(m_search, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_body->setContentsMargins(px(24), px(16), px(24), px(16));
    m_body->setSpacing(px(16));
    m_body->addLayout(inColumn({m_filters, {m_stack, 1}}, 12), 6);
    inColumn(this, {header, {m_body, 1}}, 0);

    connect(m_search, &QLineEdit::textChanged, this, &MasterDetailPage::applyFilter);
    connect(create, &QPushButton::clicked, this, &MasterDetailPage::begin);
    connect(m_empty, &EmptyState::actionChosen, this, &MasterDetailPage::begin);
}

void MasterDetailPage::setRecords(RecordListModel* model, RecordFormBase* form)
{
    m_model = model;
    m_form = form;
    m_table->setRecords(model);
    m_table->setColumnWidths(m_words.widths);
    auto* scroll = scrolled(form);
    scroll->setObjectName(QLatin1String(m_words.name) + QLatin1String("Scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    m_body->addWidget(scroll, 5);
    connect(m_table, &RecordTable::recordSelected, this, [this](qint64 id) {
        if (id == 0 || id == m_form->recordId())
            return;
        m_starting = false;
        m_form->showRow(id);
    });
    connect(m_table, &RecordTable::recordActivated, form, &RecordFormBase::focusFirst);
    connect(form, &RecordFormBase::saved, this, [this](qint64 id) {
        m_starting = false;
        m_table->selectId(id);
    });
}

void MasterDetailPage::addFilter(QWidget* filter)
{
    m_filters->addWidget(filter);
}

QString MasterDetailPage::searched() const
{
    return m_search->text();
}

void MasterDetailPage::refetch()
{
    const qint64 current = m_form->recordId();
    m_model->refresh({current});
    if (current != 0 && m_form->isThere()) {
        // It stays even where its new words no longer match the search.
        m_table->selectId(current);
        m_form->showRow(current);
    } else if (!m_starting && !(current == 0 && m_form->isDirty())) {
        const qint64 first = m_model->rowCount() > 0 ? m_model->idAt(0) : 0;
        m_form->showRow(first);
        m_table->selectId(first);
    }
    showState();
}

void MasterDetailPage::applyFilter()
{
    m_form->flush();
    m_filtered = filter();
    m_model->reload();
    if (m_model->rowCount() > 0 && m_model->indexOf(m_form->recordId()) < 0)
        m_table->selectId(m_model->idAt(0));
    showState();
}

void MasterDetailPage::showState()
{
    m_empty->setSentence(m_filtered ? m_words.noMatch : m_words.empty);
    if (m_model->rowCount() == 0)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_table);
}

void MasterDetailPage::begin()
{
    m_form->flush();
    m_starting = true;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_form->showRow(0);
    m_form->resume();
    m_form->focusFirst();
}

void MasterDetailPage::resume(const Draft& draft)
{
    if (draft.row > 0)
        reveal(draft.row);
    else
        begin();
}

void MasterDetailPage::reveal(qint64 id)
{
    m_form->flush();
    m_starting = false;
    if (!m_table->selectId(id)) {
        m_search->clear();
        clearFilters();
        applyFilter();
    }
    m_table->selectId(id);
    m_form->showRow(id);
}

} // namespace jalons
