#pragma once
#include "core/request/request.h"
#include "ui/page/master_detail_page.h"

namespace jalons {

class QuickLine;
class RequestForm;

/// The requests received, the latest first: filters, the list, and the one chosen with its answer.
class RequestsView : public MasterDetailPage
{
    Q_OBJECT

public:
    explicit RequestsView(Session& session, QWidget* parent = nullptr);

    void refetch() override;
    /// Selects the request; with an invalid id, goes to the line of a new one.
    void reveal(RequestId id);

signals:
    void arrivalAsked(jalons::RequestId request);

private:
    bool filter() override;
    QString countText() const override;
    void add(const QString& name);

    RequestFilter m_filter;
    QuickLine* m_new;
    QPushButton* m_open;
    QPushButton* m_toNotify;
    TermCombo* m_answer;
    TermCombo* m_reason;
    RequestForm* m_form;
};

} // namespace jalons
