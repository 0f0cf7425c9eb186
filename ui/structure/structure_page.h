#pragma once
#include "ui/page/page.h"

class QLabel;
class QScrollArea;

namespace jalons {

class BackupsCard;
class ClausesCard;
class ClausesEditor;
class CustomFieldsCard;
class LanguagesCard;
class PagesLayout;
class PrefectDecisionsCard;
class SentencesCard;
class StructureForm;
class TeamCard;
class VersionsCard;
class VersionsEditor;
class VocabularyCard;
class WordingsCard;
class WordingsEditor;

/// The structure: its identity, its team, its words, its file.
class StructurePage : public Page
{
    Q_OBJECT

public:
    explicit StructurePage(Session& session, QWidget* parent = nullptr);

    void refetch() override;
    void resume(const Draft& draft) override;
    void goHome() override;
    void takeKeyboard() override;

private:
    /// The editor that is shown; null: the cards are.
    VersionsEditor* editor() const;
    void addEditor(VersionsEditor* editor, VersionsCard* card);

    PagesLayout* m_pages;
    ClausesEditor* m_clausesEditor;
    WordingsEditor* m_wordingsEditor;
    StructureForm* m_form;
    TeamCard* m_team;
    PrefectDecisionsCard* m_prefect;
    ClausesCard* m_clauses;
    WordingsCard* m_wordings;
    SentencesCard* m_sentences;
    LanguagesCard* m_languages;
    VocabularyCard* m_vocabulary;
    BackupsCard* m_backups;
    CustomFieldsCard* m_fields;
    QLabel* m_file;
    QScrollArea* m_scroll;
};

} // namespace jalons
