#pragma once
#include "core/request/request.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

class DraftKeeper;
class EmptyState;
class RecordListModel;
class RecordTable;
class RequestForm;
class Session;
class TermCombo;

/// The requests received, the latest first: filters, the list, and the one chosen with its answer.
class RequestsView : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsView(Session& session, QWidget* parent = nullptr);

    void refetch();
    /// Selects the request; with an invalid id, goes to the line of a new one.
    void reveal(RequestId id);
    void flush();

signals:
    void arrivalAsked(jalons::RequestId request);

private:
    void applyFilter();
    void showCount();
    void add();
    void remove(RequestId id);

    Session& m_session;
    RequestFilter m_filter;
    QPushButton* m_open;
    QPushButton* m_toNotify;
    TermCombo* m_answer;
    TermCombo* m_reason;
    QLabel* m_count;
    QLineEdit* m_new;
    DraftKeeper* m_drafts;
    RecordListModel* m_model;
    RecordTable* m_table;
    EmptyState* m_empty;
    RequestForm* m_form;
};

} // namespace jalons
