#pragma once
#include "core/contract/clause_library.h"
#include "core/documents/clause_preview.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace jalons {

class ClauseForm;
class ClauseVersionForm;
class InfoBar;
class OrderedList;
class PersonPicker;
class QuickLine;
class Section;
class Session;
class SheetPreview;
class TermCombo;

/// The clauses of one kind of contract: a version of the structure's, or ours to be looked at;
/// beside it the sheet as it would print, for somebody made up or for somebody of the file. Saved
/// as it is typed.
class ClausesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ClausesEditor(Session& session);

    using QWidget::show;
    /// Shows the version in use of a kind, or ours.
    void show(ContractKind kind);
    /// Shows a version, an article of it. @return false: it is not there.
    bool resume(const QString& table, qint64 row);
    void refetch();

signals:
    void backRequested();

private:
    QWidget* makeOurs();
    QWidget* makeOwn();
    QWidget* makeSheet();
    void showVersions();
    /// @param id an invalid one: ours.
    void showVersion(ClauseVersionId id);
    void showArticles();
    void showArticle();
    void showNews();
    void showSheet();
    void showPlace();
    void begin();
    void addArticle(const QString& title);
    void lookFor(PersonId person, const QString& name);
    bool perform(Operation operation, const std::function<void(Work&)>& change);

    Session& m_session;
    ContractKind m_kind = ContractKind::Stay;
    ClauseVersionId m_version; ///< invalid: ours
    AccompanimentId m_for; ///< for whom the sheet is; invalid: somebody made up
    std::vector<int> m_printed; ///< which articles the sheet has
    InfoBar* m_message;
    TermCombo* m_kinds;
    TermCombo* m_versions;
    QPushButton* m_begin;
    QToolButton* m_remove;
    QLabel* m_newsWords;
    QWidget* m_news;
    QWidget* m_ours;
    QWidget* m_own;
    Section* m_headSection;
    ClauseVersionForm* m_head;
    OrderedList* m_articles;
    QuickLine* m_new;
    ClauseForm* m_article;
    PersonPicker* m_picker;
    QLabel* m_whose;
    QPushButton* m_nobody;
    SheetPreview* m_sheet;
};

} // namespace jalons
