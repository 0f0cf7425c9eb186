#pragma once
#include "core/contract/clauses.h"
#include "core/contract/contract.h"
#include <QFrame>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace jalons {

class GrowingTextEdit;

/// One article: its title, and its text which folds.
class ArticleRow : public QFrame
{
    Q_OBJECT

public:
    explicit ArticleRow(ArticleId id, QWidget* parent = nullptr);

    ArticleId id() const { return m_id; }
    /// @param library the article as shipped, to offer its restoration; empty code: none.
    void show(const Article& article, int rank, const ClauseTemplate& library);
    Article read() const;
    void setOpen(bool open);
    void focusTitle();

signals:
    void edited();
    void removeAsked();

private:
    void showRestore();

    ArticleId m_id;
    Article m_article;
    ClauseTemplate m_library;
    QToolButton* m_fold;
    QLineEdit* m_title;
    QToolButton* m_remove;
    QWidget* m_details;
    GrowingTextEdit* m_text;
    QPushButton* m_restore;
};

/// The articles of a contract: the library's, edited, removed, restored, and the structure's own.
class ArticlesForm : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlesForm(QWidget* parent = nullptr);

    void show(const std::vector<Article>& articles, ContractKind kind);
    std::vector<Article> read() const;
    void focusTitle(ArticleId id);

signals:
    void edited();
    /// An article of the library, or (empty code) the structure's own.
    void addAsked(const jalons::ClauseTemplate& clause);
    void removeAsked(jalons::ArticleId id);

private:
    QVBoxLayout* m_rowsLayout;
    QList<ArticleRow*> m_rows;
    QPushButton* m_own;
    QPushButton* m_library;
};

} // namespace jalons
