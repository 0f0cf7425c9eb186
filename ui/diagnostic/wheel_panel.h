#pragma once
#include "ui/diagnostic/interview_words.h"
#include "ui/diagnostic/wheel_view.h"
#include <QLabel>
#include <QPushButton>

namespace jalons {

class OrderedList;
class Session;
class TwoLineLabel;
class WheelLegend;
class WheelTimes;

/// The right side of the interview: the wheel, its legend and the person's priorities in order.
class WheelPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WheelPanel(Session& session, QWidget* parent = nullptr);

    void setEntries(const WheelData& wheel, const std::vector<DomainEntry>& entries);
    /// The assessments through which the wheel slides; @param current that of setEntries.
    void setTimes(const std::vector<Assessment>& all, AssessmentId current);
    /// The wheel of another assessment; the priorities stay those of today.
    void showOther(const WheelData& wheel, const std::vector<DomainEntry>& entries);
    void setCurrent(const QString& domain) { m_wheel->setCurrent(domain); }
    /// « Her priorities »: who they belong to.
    void setPriorityTitle(const TwoTexts& title);
    /// Names domains in these words, from the next setEntries on.
    void setWords(const InterviewWords& words);
    void setReadOnly(bool readOnly);
    void setPrintable(bool printable);

signals:
    void domainActivated(const QString& domain);
    /// The wheel was slid to this assessment, perhaps that of setEntries.
    void timeChosen(jalons::AssessmentId id);
    /// The wheel of the assessment that is shown.
    void printAsked(jalons::AssessmentId id);
    void priorityMoved(const QString& domain, int rank);

private:
    void showNone();
    WheelData translated(WheelData wheel, const std::vector<DomainEntry>& entries) const;

    Session& m_session;
    InterviewWords m_words;
    bool m_readOnly = false;
    WheelView* m_wheel;
    WheelLegend* m_legend;
    WheelTimes* m_times;
    QPushButton* m_print;
    TwoLineLabel* m_title;
    QLabel* m_none;
    OrderedList* m_priorities;
};

} // namespace jalons
