#pragma once
#include "core/overview/interview.h"
#include "ui/diagnostic/interview_words.h"
#include "ui/page/record_part.h"

class QComboBox;

namespace jalons {

class ChipEditor;
class DomainDisc;
class LevelSlider;
class TwoLineLabel;

/// The card of one domain: the person's words, the two levels side by side, strengths,
/// difficulties, what was tried, needs, the professional's analysis, the person's priority. A form:
/// it writes nothing itself.
class EntryCard : public RecordPart<DomainEntry>
{
    Q_OBJECT

public:
    explicit EntryCard(Session& session, QWidget* parent = nullptr);

    /// The voices and the assessment before; call it before setEntry.
    void setInterview(const Interview& interview);
    /// Shows an entry. Fields that already say the same are left alone, so that the caret stays.
    /// Its priority is the one given: it is the page that moves the others.
    /// @param ranks how many domains have a priority: the ranks offered.
    void setEntry(const DomainEntry& entry, int ranks);
    void setReadOnly(bool readOnly);
    /// Says everything in these words; the texts that were typed stay as they are.
    void setWords(const InterviewWords& words);
    /// Hides what is the professional's alone.
    void setFaceToFace(bool on);
    void mark(const Problems& problems);
    /// Scrolls to what the person says.
    void reveal() { scrollTo(m_words); }
    void focusWords() { m_words->setFocus(Qt::OtherFocusReason); }

signals:
    /// @p rank from 1; 0: none.
    void priorityChosen(int rank);

private:
    void bindAll();
    ChipEditor* bindFindings(
        const char* name, const char* objectName, FindingKind kind, const QString& label);
    LevelSlider* bindLevel(const char* name, const char* objectName, int DomainEntry::*level);
    void layOut();
    void showHelp();
    void written();
    void showDivergence();
    void showBefore();
    void showPriority(int ranks);
    void showDomain();
    void showLabels();
    void showLevels(LevelSlider* slider, bool person);
    TwoLineLabel* labelOf(const char* key, QWidget* field);
    QStringList quickTags(const QString& list) const;
    QStringList definitions(bool person) const;
    QString professionalName() const;

    /// A label of a field: what it says is the name of the field.
    struct FieldLabel
    {
        const char* key;
        TwoLineLabel* label;
        QWidget* field;
    };

    InterviewWords m_said;
    std::vector<FieldLabel> m_labels;
    QList<Choice> m_statusChoices;
    Interview m_interview;
    DomainDisc* m_disc;
    TwoLineLabel* m_title;
    ChoiceChips* m_status;
    TwoLineLabel* m_wordsLabel;
    GrowingTextEdit* m_words;
    QLabel* m_wordsBefore;
    TwoLineLabel* m_personName;
    TwoLineLabel* m_professionalName;
    LevelSlider* m_personLevel;
    LevelSlider* m_professionalLevel;
    QLabel* m_divergence;
    ChipEditor* m_strengths;
    ChipEditor* m_difficulties;
    ChipEditor* m_needs;
    GrowingTextEdit* m_tried;
    QLabel* m_analysisLabel;
    GrowingTextEdit* m_analysis;
    QComboBox* m_priority;
    QLabel* m_problems;
    QPushButton* m_help; ///< partners linked to the domain
    QMenu* m_helpers;
};

} // namespace jalons
