#pragma once
#include "core/contract/clauses.h"
#include "core/contract/contract.h"
#include "ui/page/record_part.h"
#include "ui/page/row_list.h"
#include "ui/widgets/fold_button.h"

namespace jalons {

class ClauseTextTools;

/// One article: its title, and its text which folds.
class ArticleRow : public RecordPart<Article>
{
    Q_OBJECT

public:
    explicit ArticleRow(Session& session);

    /// @param library the article as shipped, to offer its restoration; empty code: none.
    void show(
        const Article& article, int rank, const ClauseTemplate& library, const Contract& contract);
    void setOpen(bool open) { m_fold->setOpen(open); }
    void focusTitle() { m_title->setFocus(); }

private:
    void showRestore();

    ClauseTemplate m_library;
    QLineEdit* m_title;
    GrowingTextEdit* m_text;
    QPushButton* m_restore;
    ClauseTextTools* m_tools;
    FoldButton* m_fold;
};

/// The articles of a contract: the library's, edited, removed, restored, and the structure's own.
class ArticlesForm : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlesForm(Session& session);

    /// @param library in use on the day the contract was made.
    void show(
        const std::vector<Article>& articles, const Contract& contract, const ClauseSet& library);
    std::vector<Article> read() const;
    void focusTitle(ArticleId id);

signals:
    void edited();
    /// An article of the library, or (empty code) the structure's own.
    void addAsked(const jalons::ClauseTemplate& clause);
    void removeAsked(jalons::ArticleId id);

private:
    Session& m_session;
    RowList<ArticleRow, Article> m_rows;
    QPushButton* m_library;
};

} // namespace jalons
