#pragma once
#include "core/contract/clauses.h"
#include "core/contract/contract.h"
#include "ui/page/record_part.h"
#include "ui/page/row_list.h"
#include "ui/widgets/fold_button.h"

namespace jalons {

class ClauseTextTools;
class MoveButtons;

/// One article: its title, and its text which folds.
class ArticleRow : public RecordPart<Article>
{
    Q_OBJECT

public:
    explicit ArticleRow(Session& session);

    /// @param library the article as shipped, to offer its restoration; empty code: none.
    void show(const Article& article, int rank, int count, const ClauseTemplate& library,
        const Contract& contract);
    void setOpen(bool open) { m_fold->setOpen(open); }
    void focusTitle() { m_title->setFocus(); }
    MoveButtons* move() const { return m_move; }

private:
    void showRestore();

    ClauseTemplate m_library;
    MoveButtons* m_move;
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
    void focusMove(ArticleId id, int step);

signals:
    void edited();
    /// An article of the library, or (empty code) the structure's own.
    void addAsked(const jalons::ClauseTemplate& clause);
    void removeAsked(jalons::ArticleId id);
    void moveAsked(jalons::ArticleId id, int step);

private:
    Session& m_session;
    RowList<ArticleRow, Article> m_rows;
    QPushButton* m_library;
};

} // namespace jalons
