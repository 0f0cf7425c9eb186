#pragma once
#include "ui/page/page.h"

class QHBoxLayout;
class QLineEdit;
class QStackedLayout;

namespace jalons {

class EmptyState;
class RecordFormBase;
class RecordListModel;
class RecordTable;

/// A page of one kind of record: on the left the list, with a search and filters above it, on the
/// right the form of the one chosen. A kind of record gives its words, its list and its form.
class MasterDetailPage : public Page
{
    Q_OBJECT

public:
    struct Words
    {
        const char* name; ///< begins the objectNames: « partner » gives « partnerTable »
        const char* table; ///< whose changes concern the page
        const char* icon; ///< of the empty list
        QString title;
        QString meta; ///< a line about the page
        QString create; ///< the button
        QString search;
        QString searchHint;
        QString empty; ///< no record at all
        QString noMatch; ///< none that is searched for
        QList<int> widths; ///< of the columns
    };

    void reveal(qint64 id);
    void refetch() override;
    void resume(const Draft& draft) override;

protected:
    explicit MasterDetailPage(Session& session, const Words& words, QWidget* parent);

    /// To be called once by the constructor of the page.
    void setRecords(RecordListModel* model, RecordFormBase* form);
    /// Beside the search; it calls applyFilter when something else is chosen.
    void addFilter(QWidget* filter);
    QString searched() const;
    void applyFilter();
    /// Gives the query of the list what is searched for and chosen. @return false: it is all.
    virtual bool filter() = 0;
    /// Chooses all.
    virtual void clearFilters() = 0;

private:
    void begin();
    void showState();

    Words m_words;
    QLineEdit* m_search;
    QHBoxLayout* m_filters;
    QHBoxLayout* m_body;
    RecordTable* m_table;
    RecordListModel* m_model = nullptr;
    RecordFormBase* m_form = nullptr;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    bool m_filtered = false;
    bool m_starting = false; ///< a new record is being typed
};

} // namespace jalons
