#pragma once
#include "core/overview/interview.h"
#include "ui/page/autosave.h"
#include "ui/page/page.h"

class QPushButton;
class QScrollArea;

namespace jalons {

class ChoiceChips;
class CompletionPanel;
class DomainColumn;
class EntryCard;
class InterviewHeader;
class LanguageBar;
class SittingsPanel;
class WheelPanel;

/// The interview on one page: domains opened in any order at the left, the card of the open one,
/// the wheel. Used for the initial diagnostic and for evaluations, then with the assessment before
/// beside. Everything is written as it is typed.
class InterviewPage : public Page
{
    Q_OBJECT

public:
    /// Whether the page has its own line of title, date and buttons: an evaluation has another.
    enum class Header { Shown, Hidden };

    explicit InterviewPage(
        Session& session, Header header = Header::Shown, QWidget* parent = nullptr);

    using QWidget::show;
    void show(AssessmentId id);
    AssessmentId assessment() const { return m_id; }
    QString currentDomain() const { return m_domain; }
    /// Opens the card of a domain; what is typed in another is written first.
    void openDomain(const QString& domain);
    /// The view shared with the person: large type, no analysis. The window hides the rest of
    /// itself on faceToFaceChanged.
    void setFaceToFace(bool on);
    bool isFaceToFace() const { return m_faceToFace; }
    /// The notes of the team beside the card, in the place of the wheel; never face to face.
    void showNotes(bool on);

    void refetch() override;
    void resume(const Draft& draft) override;
    bool find() override;
    void takeKeyboard() override;

signals:
    void printRequested(jalons::AssessmentId id);
    /// The map of the difficulties that are said here.
    void mapRequested();
    void faceToFaceChanged(bool on);
    /// The wheels of the adults of the household side by side.
    void wheelsRequested();
    void completed(jalons::AssessmentId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    /// One of its sheets, after what waits is written.
    void preview(Document (*sheet)(const Reader&, AssessmentId));
    void step(int by);
    qint64 recordRow(const DomainEntry& entry) const;
    bool save();
    bool isDirty() const;
    void showEntry(const DomainEntry& entry);
    void showWheel();
    /// As it was, or became, in another assessment.
    void showWheelOf(AssessmentId id);
    void giveRank(const QString& domain, int rank);
    void saveStart(QDate day);
    void reopen();
    void unfold(bool open);
    /// In the words of the language bar, face to face; as usual else.
    void sayInWords();
    void giveWords();
    void showAdults();
    /// The same domain with another adult of the household, whose diagnostic begins if need be.
    void goOnWith(const QString& accompaniment);

    AssessmentId m_id;
    Interview m_interview;
    QString m_domain;
    DomainEntry m_base; ///< what the file holds under the card
    InterviewHeader* m_header;
    LanguageBar* m_languages;
    CompletionPanel* m_completion;
    std::vector<HouseholdInterview> m_adults;
    QWidget* m_left; ///< with whom, the domains, the notes
    ChoiceChips* m_with;
    QPushButton* m_wheels;
    QPushButton* m_notes;
    DomainColumn* m_column;
    EntryCard* m_card;
    WheelPanel* m_panel;
    SittingsPanel* m_sittings;
    QScrollArea* m_scroll;
    QScrollArea* m_side;
    Autosave* m_autosave;
    bool m_faceToFace = false;
    double m_zoomBefore = 1; ///< before it was face to face
};

} // namespace jalons
