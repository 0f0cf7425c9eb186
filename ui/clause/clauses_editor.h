#pragma once
#include "core/contract/clause_library.h"
#include "ui/clause/versions_editor.h"

namespace jalons {

class ClauseForm;
class ClauseVersionForm;
class OrderedList;
class QuickLine;
class Section;

/// The clauses of one kind of contract: the articles of a version, in their order, beside the sheet
/// that is made of them.
class ClausesEditor : public VersionsEditor
{
    Q_OBJECT

public:
    explicit ClausesEditor(Session& session);

    /// Shows a version, an article of it. @return false: it is not there.
    bool resume(const QString& table, qint64 row);

private:
    ContractKind kind() const { return fromCode<ContractKind>(kindCode()); }
    ClauseVersionId shown() const { return {version()}; }
    std::vector<Version> versions() const override;
    qint64 versionInUse() const override;
    void flush() override;
    void showOwn(bool isOther) override;
    Document makeSheet() override;
    QString hindering(PersonId person, const QString& name) const override;
    qint64 begin(Work& work) override;
    Operation beginning() const override { return Operation::PrepareClauses; }
    void focusOwn() override;
    void removeShown() override;

    QWidget* makeNews();
    QWidget* makeOwn();
    void showArticles();
    void showArticle();
    void showNews();
    void showPlace();
    void addArticle(const QString& title);

    std::vector<int> m_printed; ///< which articles the sheet has
    QLabel* m_newsWords;
    QWidget* m_news;
    Section* m_headSection;
    ClauseVersionForm* m_head;
    OrderedList* m_articles;
    QuickLine* m_new;
    ClauseForm* m_article;
};

} // namespace jalons
