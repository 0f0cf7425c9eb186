#pragma once
#include "core/overview/interview.h"
#include <QWidget>

class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;

namespace jalons {

class Card;
class ChipEditor;
class ChoiceChips;
class DomainDisc;
class GrowingTextEdit;
class LevelSlider;
class Session;

/// The card of one domain: the person's words, the two levels side by side, strengths,
/// difficulties, what was tried, needs, the professional's analysis, the person's priority. A form:
/// it writes nothing itself.
class EntryCard : public QWidget
{
    Q_OBJECT

public:
    explicit EntryCard(Session& session, QWidget* parent = nullptr);

    /// The voices and the assessment before; call it before setEntry.
    void setInterview(const Interview& interview);
    /// Shows an entry. Fields that already say the same are left alone, so that the caret stays.
    /// @param ranks how many domains have a priority: the ranks offered.
    void setEntry(const DomainEntry& entry, int ranks);
    /// The entry shown with what is typed. Its priority is the one given: it is the page that moves
    /// the others.
    DomainEntry read() const;
    void setReadOnly(bool readOnly);
    /// Hides what is the professional's alone.
    void setFaceToFace(bool on);
    void mark(const Problems& problems);
    void focusWords();

signals:
    void edited();
    /// @p rank from 1; 0: none.
    void priorityChosen(int rank);

private:
    QWidget* makeWordsCard();
    QWidget* makeFindingsCard();
    QWidget* makeAnalysisCard();
    void written();
    void showDivergence();
    void showBefore();
    void showPriority(int ranks);
    QStringList quickTags(const QString& list) const;
    QStringList definitions(bool person) const;
    QString professionalName() const;

    Session& m_session;
    Interview m_interview;
    DomainEntry m_entry;
    DomainDisc* m_disc;
    QLabel* m_title;
    ChoiceChips* m_status;
    QLabel* m_wordsLabel;
    GrowingTextEdit* m_words;
    QLabel* m_wordsBefore;
    QLabel* m_personName;
    QLabel* m_professionalName;
    LevelSlider* m_personLevel;
    LevelSlider* m_professionalLevel;
    QLabel* m_divergence;
    ChipEditor* m_strengths;
    ChipEditor* m_difficulties;
    ChipEditor* m_needs;
    GrowingTextEdit* m_tried;
    QFrame* m_analysisCard;
    QLabel* m_analysisLabel;
    GrowingTextEdit* m_analysis;
    QComboBox* m_priority;
    QLabel* m_problems;
};

} // namespace jalons
