#include "ui/page/master_detail_page.h"

#include "core/draft/draft.h"
#include "ui/exchange/export_button.h"
#include "ui/page/choices.h"
#include "ui/page/history_button.h"
#include "ui/page/page_header.h"
#include "ui/page/record_form.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pages.h"
#include "ui/widgets/record_list_model.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/term_combo.h"

namespace jalons {

MasterDetailPage::MasterDetailPage(Session& session, const Words& words, QWidget* parent)
    : Page(session, parent, {words.table, words.also})
    , m_words(words)
    , m_search(searchField(words.nameOf("Search"), words.search, words.searchHint, this))
    , m_above(inColumn({}, 8))
    , m_filters(inRow({{m_search, 1}}, 8))
    , m_count(roleLabel({}, "meta"))
    , m_body(new QHBoxLayout)
    , m_table(named(new RecordTable(words.list, this), words.nameOf("Table")))
    , m_empty(new EmptyState(QLatin1String(words.icon), {}, words.create, this))
    , m_stack(new PagesLayout)
{
    m_search->setVisible(!words.search.isEmpty());
    m_filters->addWidget(m_count);
    m_count->hide();
    m_empty->action()->setObjectName(words.nameOf("First"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_body->setSpacing(px(16));
    m_body->addLayout(inColumn({m_above, m_filters, {m_stack, 1}}, 12), words.shares.first);
    inColumn(this, {{m_body, 1}}, 0);
    if (!words.title.isEmpty())
        addHeader();
    else if (!words.create.isEmpty())
        m_above->addLayout(inRow({beginning(), rest(), exporting()}, 8));
    connect(m_search, &QLineEdit::textChanged, this, &MasterDetailPage::applyFilter);
    connect(m_empty, &EmptyState::actionChosen, this, &MasterDetailPage::begin);
}

void MasterDetailPage::addHeader()
{
    setProperty("page", true);
    m_body->setContentsMargins(px(24), px(16), px(24), px(16));
    auto* header = new PageHeader(this);
    header->setTitle(m_words.title);
    header->setMeta(m_words.meta);
    header->addWidgets({new HistoryButton(qPrintable(m_words.nameOf("History")), *this),
        exporting(), beginning()});
    static_cast<QBoxLayout*>(layout())->insertWidget(0, header);
}

QWidget* MasterDetailPage::exporting()
{
    return new ExportButton(session(), m_table, m_words.list, this);
}

QPushButton* MasterDetailPage::beginning()
{
    return pressed(
        button(m_words.nameOf("New"), m_words.create, "primary"), this, &MasterDetailPage::begin);
}

void MasterDetailPage::setRecords(RecordListModel* model, RecordFormBase* form)
{
    m_model = model;
    m_form = form;
    m_table->setRecords(model);
    m_table->setColumnWidths(m_words.widths);
    auto* scroll = named(scrolled(boxed(inColumn({form}, 0))), m_words.nameOf("Scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    m_body->addWidget(scroll, m_words.shares.second);
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

QPushButton* MasterDetailPage::addFilter(const char* name, const QString& label)
{
    auto* chip = button(name, label, "chip");
    chip->setCheckable(true);
    m_unfiltered.append([chip] { chip->setChecked(false); });
    connect(chip, &QPushButton::toggled, this, &MasterDetailPage::applyFilter);
    return chip;
}

TermCombo* MasterDetailPage::addFilter(
    const char* name, const QString& label, const QString& all, const QString& vocabulary)
{
    auto* combo = named(new TermCombo(label, this), name);
    combo->setNoneLabel(all);
    combo->setTerms(choices(session(), vocabulary));
    m_filters->insertWidget(m_filters->indexOf(m_count), combo, m_words.search.isEmpty() ? 1 : 0);
    m_unfiltered.append([combo] { combo->setCode({}); });
    connect(combo, &TermCombo::edited, this, &MasterDetailPage::applyFilter);
    return combo;
}

void MasterDetailPage::clearFilters()
{
    m_search->clear();
    for (const auto& clear : m_unfiltered)
        clear();
    applyFilter();
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
    setTextOrHide(m_count, countText());
    m_empty->setSentence(
        m_filtered && !m_words.noMatch.isEmpty() ? m_words.noMatch : m_words.empty);
    if (m_model->rowCount() == 0)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_table);
    // Where none is begun here, nothing chosen is nothing shown.
    m_form->setVisible(
        !m_words.create.isEmpty() || (m_model->rowCount() > 0 && m_form->recordId() > 0));
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
    if (!m_table->selectId(id))
        clearFilters();
    m_table->selectId(id);
    m_form->showRow(id);
}

} // namespace jalons
