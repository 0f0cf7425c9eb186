#include "ui/page/versions_button.h"

#include "core/documents/document.h"
#include "core/signing/completion.h"
#include "ui/page/session.h"
#include "ui/wording/day_text.h"
#include <QMenu>

namespace jalons {

VersionsButton::VersionsButton(Session& session, const QString& objectName)
    : VersionsButton(
        session, objectName, tr("Versions"), tr("Versions: as it stood each time it was completed"))
{
}

VersionsButton::VersionsButton(
    Session& session, const QString& objectName, const QString& text, const QString& accessibleName)
    : QPushButton(text)
    , m_session(session)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setMenu(new QMenu(this));
    hide();
}

void VersionsButton::setVersions(
    const std::vector<AssessmentVersion>& versions, bool isNeeded, const Sheet& sheet)
{
    menu()->clear();
    for (const AssessmentVersion& version : versions)
        menu()->addAction(tr("Version %1, completed on %2")
                              .arg(QString::number(version.version), fullDay(version.completedOn)),
            this, [this, sheet, id = version.id] {
                m_session.preview([sheet, id](const Reader& r) {
                    return sheet(r, assessments::loadVersion(r, id));
                });
            });
    setVisible(isNeeded);
}

void VersionsButton::setAssessment(const Assessment& assessment)
{
    const auto versions = m_session.query(assessments::versionList, assessment.id);
    // What is printed is the last one, while it is completed.
    setVersions(versions, versions.size() > (assessment.isCompleted() ? 1U : 0U),
        [](const Reader& r, const AssessmentVersion& version) {
            return assessments::sheetOf(r, version);
        });
}

void VersionsButton::setMapOf(AccompanimentId accompaniment)
{
    const auto kept = m_session.query(assessments::keptMaps, accompaniment);
    setVersions(kept, !kept.empty(), [](const Reader& r, const AssessmentVersion& version) {
        return assessments::mapOf(r, version);
    });
}

} // namespace jalons
