#pragma once
#include "core/person/person.h"
#include "ui/shell/page.h"
#include <QTimer>

class QLineEdit;
class QStackedLayout;
class QTableView;

namespace jalons {

class EmptyState;
class PageHeader;
class PeopleFilters;
class PeopleModel;

/// Everybody, found as one types; filters; Enter opens the file.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    void refetch() override;
    bool concerns(const Changes& changes) const override;

signals:
    void newPersonAsked(const QString& name);
    void importAsked();
    void duplicatesAsked();

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
    QTableView* m_table;
    QStackedLayout* m_stack;
    EmptyState* m_none; ///< nobody in the file
    EmptyState* m_nothing; ///< nobody matches
    QTimer m_pause;
};

} // namespace jalons
