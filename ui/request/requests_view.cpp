#include "ui/request/requests_view.h"

#include "ui/exchange/export_button.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/query_model.h"
#include "ui/page/record_scope.h"
#include "ui/request/request_form.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/term_combo.h"
#include <QLineEdit>
#include <QPushButton>

namespace jalons {

namespace {

constexpr int countCap = 10'001;

QPushButton* chip(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setProperty("chip", true);
    return button;
}

QVariantList cells(const Session& session, const RequestRow& row)
{
    const auto label = [&](const char* list, const QString& code) {
        return code.isEmpty() ? QString() : session.label(QLatin1String(list), code);
    };
    const QString name = row.people > 1
        ? RequestsView::tr("%1 (%n people)", nullptr, row.people).arg(row.name)
        : row.name;
    return {row.receivedOn, name, label("origin", row.origin),
        label("request_answer", toCode(row.answer)), label("refusal_reason", row.reason),
        toCode(row.answer)};
}

QVariant look(const QVariantList& row, int column, int role)
{
    constexpr int answerColumn = 3;
    constexpr int answerCode = 5; // after the columns shown
    if (role == Qt::ToolTipRole)
        return row.value(column);
    if (role != Qt::ForegroundRole)
        return {};
    if (column != answerColumn)
        return column == 1 ? colors().ink : colors().soft;
    const auto answer = fromCode<RequestAnswer>(row.value(answerCode).toString());
    return answer == RequestAnswer::Pending || answer == RequestAnswer::Waiting ? colors().amber
        : answer == RequestAnswer::Accepted                                     ? colors().green
                                                                                : colors().soft;
}

QueryModel* shownRequests(const Session& session, const RequestFilter& filter, QObject* parent)
{
    return new QueryModel(session,
        {RequestsView::tr("Received"), RequestsView::tr("Who"), RequestsView::tr("From"),
            RequestsView::tr("Answer"), RequestsView::tr("Reason")},
        {[&filter](const Reader& r, qint64 after, int limit) {
             return requests::page(r, filter, after, limit);
         },
            [&session](
                const Reader& r, qint64 id) { return cells(session, requests::row(r, {id})); },
            look},
        parent);
}

} // namespace

RequestsView::RequestsView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_open(chip(QStringLiteral("requestsOpen"), tr("To answer or waiting")))
    , m_toNotify(chip(QStringLiteral("requestsToNotify"), tr("Refusal to tell in writing")))
    , m_answer(new TermCombo(tr("Answer")))
    , m_reason(new TermCombo(tr("Reason")))
    , m_count(roleLabel({}, "meta"))
    , m_new(new QLineEdit)
    , m_model(shownRequests(session, m_filter, this))
    , m_table(new RecordTable(tr("Requests")))
    , m_empty(new EmptyState(QStringLiteral("mail"),
          tr("No request here. Write above the name of who asks for a place, and press Enter.")))
    , m_form(new RequestForm(session))
{
    m_answer->setObjectName(QStringLiteral("requestsAnswer"));
    m_answer->setNoneLabel(tr("All answers"));
    m_answer->setTerms(choices(session, QStringLiteral("request_answer")));
    m_reason->setObjectName(QStringLiteral("requestsReason"));
    m_reason->setNoneLabel(tr("All reasons"));
    m_reason->setTerms(choices(session, QStringLiteral("refusal_reason")));
    m_new->setObjectName(QStringLiteral("requestNew"));
    m_new->setAccessibleName(tr("New request: who asks"));
    m_new->setPlaceholderText(tr("Who asks: last name, first name…"));
    auto* create = new QPushButton(tr("New request"));
    create->setObjectName(QStringLiteral("requestAdd"));
    create->setAccessibleName(create->text());
    create->setProperty("primary", true);
    m_table->setObjectName(QStringLiteral("requestsTable"));
    m_table->setRecords(m_model);
    m_table->setColumnWidths({108, 0, 110, 104, 130});

    auto* quickBox = new QWidget;
    m_drafts = new DraftKeeper(quickBox);
    setColumn(m_new, QStringLiteral("name"));
    auto* quick = new QHBoxLayout(quickBox);
    quick->setContentsMargins(0, 0, 0, 0);
    quick->setSpacing(px(8));
    quick->addWidget(m_new, 1);
    quick->addWidget(create);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(px(8));
    filters->addWidget(m_open);
    filters->addWidget(m_toNotify);
    filters->addStretch(1);
    auto* exporting = new ExportButton(session, m_table, tr("Requests"));
    exporting->setObjectName(QStringLiteral("requestsExport"));
    filters->addWidget(exporting);
    auto* combos = new QHBoxLayout;
    combos->setSpacing(px(8));
    combos->addWidget(m_answer, 1);
    combos->addWidget(m_reason, 1);
    combos->addWidget(m_count);
    auto* left = new QVBoxLayout;
    left->setSpacing(px(8));
    left->addWidget(quickBox);
    left->addLayout(filters);
    left->addLayout(combos);
    left->addWidget(m_table, 1);
    left->addWidget(m_empty, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addLayout(left, 13);
    layout->addWidget(m_form, 9);

    for (QPushButton* button : {m_open, m_toNotify})
        connect(button, &QPushButton::toggled, this, &RequestsView::applyFilter);
    for (TermCombo* combo : {m_answer, m_reason})
        connect(combo, &TermCombo::edited, this, &RequestsView::applyFilter);
    connect(m_new, &QLineEdit::returnPressed, this, &RequestsView::add);
    connect(m_new, &QLineEdit::textEdited, m_drafts, &DraftKeeper::touch);
    connect(create, &QPushButton::clicked, this, &RequestsView::add);
    connect(m_table, &RecordTable::recordSelected, this, [this](qint64 id) {
        m_form->show(RequestId{id});
        m_form->setVisible(true);
    });
    connect(m_form, &RequestForm::arrivalAsked, this, &RequestsView::arrivalAsked);
    connect(m_form, &RequestForm::removeAsked, this, &RequestsView::remove);
}

void RequestsView::refetch()
{
    m_model->refresh({m_form->recordId()});
    if (recordOf(m_new).table.isEmpty()) { // once: what was being typed goes on
        setRecord(m_new->parentWidget(), "request", 0);
        m_drafts->resume();
    }
    showCount();
}

void RequestsView::reveal(RequestId id)
{
    if (!id.isValid())
        m_new->setFocus();
    else
        m_table->selectId(id.value);
}

void RequestsView::applyFilter()
{
    flush();
    m_filter = {};
    m_filter.openOnly = m_open->isChecked();
    m_filter.toNotify = m_toNotify->isChecked();
    m_filter.answer = m_answer->code();
    m_filter.reason = m_reason->code();
    m_model->reload();
    showCount();
}

void RequestsView::showCount()
{
    const int count
        = m_session.query([&](const Reader& r) { return requests::count(r, m_filter, countCap); });
    m_count->setText(count >= countCap ? tr("more than %L1 requests").arg(countCap - 1)
                                       : tr("%n request(s)", nullptr, count));
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (count > 0 && m_table->currentId() == 0)
        m_table->selectId(m_model->idAt(0));
    const qint64 current = m_table->currentId();
    m_form->setVisible(count > 0 && current > 0);
    if (current > 0)
        m_form->show(RequestId{current});
}

void RequestsView::add()
{
    const QString name = m_new->text().simplified();
    if (name.isEmpty()) {
        m_new->setFocus();
        return;
    }
    flush();
    Request request;
    request.receivedOn = m_session.today();
    request.name = name;
    if (!m_session.perform(Operation::SaveRequest,
            [&](Work& work) { request.id = requests::save(work, request); }))
        return;
    m_new->clear();
    m_drafts->drop();
    for (QPushButton* button : {m_open, m_toNotify})
        button->setChecked(false);
    m_answer->setCode({});
    m_reason->setCode({});
    applyFilter();
    m_table->selectId(request.id.value);
    m_form->focusName();
}

void RequestsView::remove(RequestId id)
{
    if (m_session.perform(
            Operation::RemoveRequest, [&](Work& work) { requests::remove(work, id); })) {
        emit m_session.said(tr("The request is removed. Ctrl+Z brings it back."));
        refetch();
    }
}

void RequestsView::flush()
{
    m_form->flush();
}

} // namespace jalons
