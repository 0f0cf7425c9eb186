#pragma once
#include "ui/page/page.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jalons {

class EmptyState;
class PagesLayout;
class RecordFormBase;
class RecordListModel;
class RecordTable;
class TermCombo;

/// A page of one kind of record: on the left the list, with a search and filters above it, on the
/// right the form of the one chosen. A kind of record gives its words, its list and its form. A
/// part of another page has no title; where records are begun elsewhere, there is no button.
class MasterDetailPage : public Page
{
    Q_OBJECT

public:
    struct Words
    {
        const char* name; ///< begins the objectNames: « partner » gives « partnerTable »
        const char* table; ///< whose changes concern the page
        const char* icon; ///< of the empty list
        const char* also = ""; ///< another table whose rows are shown
        QString title{}; ///< empty: it is a part of a page
        QString list; ///< what is listed
        QString meta{}; ///< a line about the page
        QString create{}; ///< the button; empty: none
        QString search{}; ///< empty: nothing is searched for
        QString searchHint{};
        QString empty; ///< no record at all
        QString noMatch{}; ///< none that is searched for; empty: the same
        QList<int> widths; ///< of the columns
        std::pair<int, int> shares{6, 5}; ///< of the width: the list's, the form's

        QString nameOf(const char* what) const { return QLatin1String(name) + QLatin1String(what); }
    };

    void reveal(qint64 id);
    void refetch() override;
    void resume(const Draft& draft) override;

protected:
    explicit MasterDetailPage(Session& session, const Words& words, QWidget* parent);

    /// To be called once by the constructor of the page.
    void setRecords(RecordListModel* model, RecordFormBase* form);
    /// A chip that narrows the list; the page gives it its place.
    QPushButton* addFilter(const char* name, const QString& label);
    /// A list to choose from beside the search. @param all what is chosen when nothing is.
    TermCombo* addFilter(
        const char* name, const QString& label, const QString& all, const QString& vocabulary);
    /// What stands above the search.
    QVBoxLayout* above() const { return m_above; }
    RecordTable* table() const { return m_table; }
    QString searched() const;
    void applyFilter();
    /// Gives the query of the list what is searched for and chosen. @return false: it is all.
    virtual bool filter() = 0;
    /// How many there are, beside the filters.
    virtual QString countText() const { return {}; }
    void clearFilters();

private:
    void addHeader();
    QWidget* exporting();
    QPushButton* beginning();
    void begin();
    void showState();

    Words m_words;
    QLineEdit* m_search;
    QVBoxLayout* m_above;
    QHBoxLayout* m_filters;
    QLabel* m_count;
    QList<std::function<void()>> m_unfiltered; ///< each chooses all of one filter
    QHBoxLayout* m_body;
    RecordTable* m_table;
    RecordListModel* m_model = nullptr;
    RecordFormBase* m_form = nullptr;
    EmptyState* m_empty;
    PagesLayout* m_stack;
    bool m_filtered = false;
    bool m_starting = false; ///< a new record is being typed
};

} // namespace jalons
