#pragma once
#include "core/overview/interview.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace jalons {

class DateField;
class Session;
class VersionsButton;

/// The line above an interview: what it is, since when, whether it is completed, and what can be
/// done.
class InterviewHeader : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewHeader(Session& session, QWidget* parent = nullptr);

    void setInterview(const Interview& interview);
    void setUnfolded(bool unfolded);
    void setFaceToFace(bool on);
    void markStart(const Problems& problems);

signals:
    void startChanged(QDate day);
    void finishRequested(bool unfolded);
    void reopenRequested();
    void printRequested();
    /// Without the professional's analysis; in large print and short sentences.
    void printSharedRequested();
    void printSimpleRequested();
    void mapRequested();
    void faceToFaceRequested(bool on);

private:
    void nameFinish();

    Session& m_session;
    AssessmentId m_shown;
    bool m_completed = false;
    AssessmentKind m_kind = AssessmentKind::Initial;
    QLabel* m_title;
    DateField* m_start;
    QLabel* m_state;
    QLabel* m_problem;
    QPushButton* m_face;
    VersionsButton* m_versions;
    QPushButton* m_map;
    QPushButton* m_print;
    QToolButton* m_printOther; ///< what else it prints
    QPushButton* m_finish;
    QPushButton* m_reopen;
};

} // namespace jalons
