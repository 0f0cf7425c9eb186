#pragma once
#include "core/base/id.h"
#include "core/cycle/cycle.h"
#include "ui/diagnostic/interview_page.h"
#include "ui/page/page.h"

namespace jalons {

class EmptyState;
class MapPage;
class PagesLayout;
class WheelsPage;

/// The diagnostic of an accompaniment: the invitation to start it, then the interview.
class DiagnosticTab : public Page
{
    Q_OBJECT

public:
    explicit DiagnosticTab(Session& session, QWidget* parent = nullptr);

    void setAccompaniment(AccompanimentId id);
    InterviewPage* interview() const { return m_interview; }
    /// Starts the diagnostic today, if it is not started yet.
    void start();
    void follow(NextStep step);
    void setFaceToFace(bool on);

    /// The domain that is open.
    QString part() const { return m_interview->currentDomain(); }
    void openPart(const QString& domain);

    void showMap(bool on) { showPart(on ? Part::Map : Part::Interview); }
    void takeKeyboard() override;
    void refetch() override;
    void resume(const Draft& draft) override;

signals:
    void faceToFaceChanged(bool on);

private:
    enum class Part { Interview, Map, Wheels };
    void showPart(Part part);

    AccompanimentId m_accompaniment;
    PagesLayout* m_stack;
    QWidget* m_none;
    EmptyState* m_empty;
    InterviewPage* m_interview;
    MapPage* m_map;
    WheelsPage* m_wheels;
    Part m_part = Part::Interview;
};

} // namespace jalons
