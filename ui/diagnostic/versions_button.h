#pragma once
#include "core/diagnostic/assessment.h"
#include <QPushButton>

namespace jalons {

class Session;

/// The versions of a diagnostic or evaluation that was completed more than once: one of them is
/// shown as it stood then.
class VersionsButton : public QPushButton
{
    Q_OBJECT

public:
    VersionsButton(Session& session, const QString& objectName);

    /// Hidden while nothing earlier than what is printed was kept.
    void setAssessment(const Assessment& assessment);

private:
    Session& m_session;
};

} // namespace jalons
