#pragma once
#include "core/vocabulary/vocabulary.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace jalons {

class Autosave;
class DraftKeeper;
class FormGrid;
class LevelForm;
class OrderedList;
class Session;
class TermCombo;

/// The words that forms propose and documents print: added, renamed, put in order, no longer
/// proposed. What was stored with a word keeps it.
class VocabularyCard : public Card
{
    Q_OBJECT

public:
    explicit VocabularyCard(Session& session, QWidget* parent = nullptr);

    void refetch();
    void flush();
    /// Shows a term by its number; 0: the word to add.
    void resume(qint64 row);

private:
    void build();
    void showList();
    void showTerm();
    void addWord();
    void write();
    bool hasDomains() const;

    Session& m_session;
    TermCombo* m_lists;
    OrderedList* m_terms;
    QLineEdit* m_new;
    DraftKeeper* m_newDraft = nullptr;
    QPushButton* m_add;
    QPushButton* m_up;
    QPushButton* m_down;
    FormGrid* m_grid;
    QLineEdit* m_french;
    QLineEdit* m_english;
    TermCombo* m_domain;
    QCheckBox* m_active;
    LevelForm* m_levels;
    Autosave* m_autosave;
    QString m_list; ///< the list shown
    Term m_shown; ///< the word shown; no code: none
};

} // namespace jalons
