#include "ui/request/requests_view.h"

#include "ui/exchange/export_button.h"
#include "ui/page/query_model.h"
#include "ui/page/quick_line.h"
#include "ui/page/session.h"
#include "ui/request/request_form.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/record_table.h"

namespace jalons {

namespace {

constexpr int countCap = 10'001;

QVariantList cells(const Session& session, const Request& row)
{
    const QString name = row.people > 1
        ? RequestsView::tr("%1 (%n people)", nullptr, row.people).arg(row.name)
        : row.name;
    return {row.receivedOn, name, session.label("origin", row.origin),
        session.label("request_answer", row.answer), session.label("refusal_reason", row.reason),
        toCode(row.answer)};
}

QVariant look(const QVariantList& row, int column, int role)
{
    constexpr int answerColumn = 3;
    if (role == Qt::ToolTipRole)
        return row.value(column);
    if (role != Qt::ForegroundRole)
        return {};
    if (column != answerColumn)
        return column == 1 ? colors().ink : colors().soft;
    Request request;
    request.answer = fromCode<RequestAnswer>(row.last().toString());
    return request.isOpen()                         ? colors().amber
        : request.answer == RequestAnswer::Accepted ? colors().green
                                                    : colors().soft;
}

} // namespace

RequestsView::RequestsView(Session& session, QWidget* parent)
    : MasterDetailPage(session,
        {.name = "requests",
            .table = "request",
            .icon = "mail",
            .also = "person",
            .list = tr("Requests"),
            .empty = tr("No request here. Write above the name of who asks for a place, and press "
                        "Enter."),
            .widths = {108, 0, 110, 104, 130},
            .shares = {13, 9}},
        parent)
    , m_new(new QuickLine({"request", "request", "name", tr("New request: who asks"),
          tr("Who asks: last name, first name…"), tr("New request")}))
    , m_open(addFilter("requestsOpen", tr("To answer or waiting")))
    , m_toNotify(addFilter("requestsToNotify", tr("Refusal to tell in writing")))
    , m_answer(addFilter(
          "requestsAnswer", tr("Answer"), tr("All answers"), QStringLiteral("request_answer")))
    , m_reason(addFilter(
          "requestsReason", tr("Reason"), tr("All reasons"), QStringLiteral("refusal_reason")))
    , m_form(new RequestForm(session))
{
    auto* exporting = named(new ExportButton(session, table(), tr("Requests")), "requestsExport");
    fill(above(), {m_new, inRow({m_open, m_toNotify, rest(), exporting}, 8)});
    connect(m_new, &QuickLine::given, this, &RequestsView::add);
    connect(m_form, &RequestForm::arrivalAsked, this, &RequestsView::arrivalAsked);
    const auto ids = [this](const Reader& r, qint64 after, int limit) {
        return requests::page(r, m_filter, after, limit);
    };
    const auto row
        = [&session](const Reader& r, qint64 id) { return cells(session, requests::row(r, {id})); };
    setRecords(
        new QueryModel(session, {tr("Received"), tr("Who"), tr("From"), tr("Answer"), tr("Reason")},
            {ids, row, look}, this),
        m_form);
}

void RequestsView::refetch()
{
    MasterDetailPage::refetch();
    m_new->show(0);
}

void RequestsView::reveal(RequestId id)
{
    if (id.isValid())
        MasterDetailPage::reveal(id.value);
    else
        m_new->setFocus();
}

bool RequestsView::filter()
{
    m_filter = {m_answer->code(), m_reason->code(), m_open->isChecked(), m_toNotify->isChecked()};
    return m_filter != RequestFilter();
}

QString RequestsView::countText() const
{
    const int count = session().query(requests::count, m_filter, countCap);
    return count >= countCap ? tr("more than %L1 requests").arg(countCap - 1)
                             : tr("%n request(s)", nullptr, count);
}

void RequestsView::add(const QString& name)
{
    flush();
    Request request;
    request.receivedOn = session().today();
    request.name = name;
    if (!session().perform(Operation::SaveRequest,
            [&](Work& work) { request.id = requests::save(work, request); }))
        return;
    m_new->clear();
    clearFilters();
    reveal(request.id);
    m_form->focusName();
}

} // namespace jalons
