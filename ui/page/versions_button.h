#pragma once
#include "core/diagnostic/assessment.h"
#include <QPushButton>
#include <functional>

namespace jalons {

class Session;
struct Document;

/// What was kept each time a diagnostic or evaluation was completed: one of them is shown as it
/// stood then.
class VersionsButton : public QPushButton
{
    Q_OBJECT

public:
    /// Of one diagnostic or evaluation.
    VersionsButton(Session& session, const QString& objectName);
    VersionsButton(Session& session, const QString& objectName, const QString& text,
        const QString& accessibleName);

    /// Hidden while nothing earlier than what is printed was kept.
    void setAssessment(const Assessment& assessment);
    /// The maps of difficulties of an accompaniment; hidden while none was kept.
    void setMapOf(AccompanimentId accompaniment);

private:
    using Sheet = std::function<Document(const Reader&, const AssessmentVersion&)>;
    void setVersions(
        const std::vector<AssessmentVersion>& versions, bool isNeeded, const Sheet& sheet);

    Session& m_session;
};

} // namespace jalons
