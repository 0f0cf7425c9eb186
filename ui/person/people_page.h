#pragma once
#include "core/person/person_filter.h"
#include "ui/page/page.h"
#include <QTimer>

class QLineEdit;

namespace jalons {

class EmptyState;
class PageHeader;
class PagesLayout;
class PeopleColumns;
class PeopleFilters;
class PeopleModel;
class RecordTable;

/// Everybody, found as one types; filters; Enter opens the file.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    /// Only those that this operation wrote to, as an import.
    void showOperation(qint64 operation);
    /// Those whom a figure elsewhere counts.
    void showThose(const PersonFilter& filter);
    void refetch() override;
    /// Everybody again after the people of an import.
    void goHome() override;
    void takeKeyboard() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PersonFilter filter() const;
    void applyFilter();
    void showCount();
    void openCurrent();
    void clearFilters();

    PageHeader* m_header;
    QLineEdit* m_search;
    PeopleFilters* m_filters;
    PeopleModel* m_model;
    RecordTable* m_table;
    PeopleColumns* m_columns;
    PagesLayout* m_stack;
    EmptyState* m_none; ///< nobody in the file
    EmptyState* m_nothing; ///< nobody matches
    QTimer m_pause;
};

} // namespace jalons
