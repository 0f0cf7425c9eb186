#pragma once
#include "core/vocabulary/vocabulary.h"
#include "ui/page/record_form.h"

namespace jalons {

class AutonomyForm;
class LevelForm;
class OrderedList;
class QuickLine;

/// One word of a list; below, the levels of a domain.
class TermForm : public RecordForm<Term>
{
    Q_OBJECT

public:
    explicit TermForm(Session& session);

    /// Shows a word of a list; an unknown code: none.
    void show(const QString& list, const QString& code);

private:
    void filled() override;

    QString m_list;
    TermCombo* m_domain;
    LevelForm* m_levels;
    AutonomyForm* m_autonomy;
};

/// The words that forms propose and documents print: added, renamed, put in order, no longer
/// proposed. What was stored with a word keeps it.
class VocabularyCard : public Card
{
    Q_OBJECT

public:
    explicit VocabularyCard(Session& session, QWidget* parent = nullptr);

    void refetch();
    /// Shows a term by its number; 0: the word to add.
    void resume(qint64 row);

private:
    void showList();
    void showTerm();
    void addWord(const QString& word);

    Session& m_session;
    TermCombo* m_lists;
    OrderedList* m_terms;
    QuickLine* m_new;
    TermForm* m_form;
    QString m_list; ///< the list shown
};

} // namespace jalons
