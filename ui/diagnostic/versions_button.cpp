#include "ui/diagnostic/versions_button.h"

#include "core/documents/document.h"
#include "core/signing/completion.h"
#include "ui/page/session.h"
#include "ui/wording/day_text.h"
#include <QMenu>

namespace jalons {

VersionsButton::VersionsButton(Session& session, const QString& objectName)
    : QPushButton(tr("Versions"))
    , m_session(session)
{
    setObjectName(objectName);
    setAccessibleName(tr("Versions: as it stood each time it was completed"));
    setToolTip(accessibleName());
    setMenu(new QMenu(this));
    hide();
}

void VersionsButton::setAssessment(const Assessment& assessment)
{
    const auto versions = m_session.query(assessments::versionList, assessment.id);
    menu()->clear();
    for (const AssessmentVersion& version : versions)
        menu()->addAction(tr("Version %1, completed on %2")
                              .arg(QString::number(version.version), fullDay(version.completedOn)),
            this, [this, id = version.id] {
                m_session.preview([id](const Reader& r) {
                    return assessments::sheetOf(r, assessments::loadVersion(r, id));
                });
            });
    // What is printed is the last one, while it is completed.
    setVisible(versions.size() > (assessment.isCompleted() ? 1U : 0U));
}

} // namespace jalons
