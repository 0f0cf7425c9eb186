#include "ui/diagnostic/diagnostic_tab.h"

#include "core/documents/document.h"
#include "core/draft/draft.h"
#include "core/signing/completion.h"
#include "ui/diagnostic/wheels_page.h"
#include "ui/map/map_page.h"
#include "ui/page/session.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pages.h"

namespace jalons {

DiagnosticTab::DiagnosticTab(Session& session, QWidget* parent)
    // The interview fetches its own; here only whether there is one.
    : Page(session, parent, {"assessment", "accompaniment"})
    , m_stack(new PagesLayout(this))
    , m_none(new EmptyState(QStringLiteral("wheel"),
          tr("The diagnostic belongs to an accompaniment: open one first."), QString(), this))
    , m_empty(new EmptyState(QStringLiteral("wheel"),
          tr("The diagnostic is a conversation: start it when the person is ready. Domains open in "
             "any order, "
             "and may wait."),
          tr("Start the diagnostic"), this))
    , m_interview(new InterviewPage(session, InterviewPage::Header::Shown, this))
    , m_map(new MapPage(session, this))
    , m_wheels(new WheelsPage(session, this))
{
    setObjectName(QStringLiteral("diagnosticTab"));
    m_empty->action()->setObjectName(QStringLiteral("diagnosticStart"));
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_interview);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_wheels);
    connect(m_interview, &InterviewPage::mapRequested, this, [this] { showMap(true); });
    connect(m_map, &MapPage::backAsked, this, [this] { showMap(false); });
    connect(m_interview, &InterviewPage::wheelsRequested, this, [this] { showPart(Part::Wheels); });
    connect(m_wheels, &WheelsPage::backAsked, this, [this] { showPart(Part::Interview); });
    connect(m_empty, &EmptyState::actionChosen, this, &DiagnosticTab::start);
    connect(m_interview, &InterviewPage::printRequested, this, [this](AssessmentId id) {
        this->session().preview([id](const Reader& r) { return assessments::sheetOf(r, id); });
    });
    connect(
        m_interview, &InterviewPage::faceToFaceChanged, this, &DiagnosticTab::faceToFaceChanged);
}

void DiagnosticTab::setAccompaniment(AccompanimentId id)
{
    if (id != m_accompaniment)
        m_interview->flush();
    if (id != m_accompaniment)
        m_part = Part::Interview;
    m_accompaniment = id;
    refetch();
}

void DiagnosticTab::start()
{
    if (!m_accompaniment.isValid())
        return;
    session().perform(Operation::StartDiagnostic, [&](Work& work) {
        assessments::startInitial(work, m_accompaniment, work.today(), session().me());
    });
    refetch();
}

void DiagnosticTab::follow(NextStep step)
{
    if (step == NextStep::StartDiagnostic)
        start();
}

void DiagnosticTab::openPart(const QString& domain)
{
    if (m_interview->assessment().isValid())
        m_interview->openDomain(domain);
}

void DiagnosticTab::takeKeyboard()
{
    if (m_interview->isVisible())
        m_interview->takeKeyboard();
    else if (m_map->isVisible())
        m_map->takeKeyboard();
    else if (m_wheels->isVisible())
        m_wheels->takeKeyboard();
    else
        Page::takeKeyboard();
}

void DiagnosticTab::refetch()
{
    if (!m_accompaniment.isValid()) {
        m_stack->setCurrentWidget(m_none);
        return;
    }
    const AssessmentId id = session().query(assessments::initial, m_accompaniment);
    if (id.isValid())
        m_interview->show(id);
    if (id.isValid() && m_part == Part::Map)
        m_map->show(m_accompaniment);
    if (id.isValid() && m_part == Part::Wheels)
        m_wheels->show(id);
    m_stack->setCurrentWidget(!id.isValid() ? static_cast<QWidget*>(m_empty)
            : m_part == Part::Map           ? static_cast<QWidget*>(m_map)
            : m_part == Part::Wheels        ? static_cast<QWidget*>(m_wheels)
                                            : m_interview);
}

void DiagnosticTab::setFaceToFace(bool on)
{
    if (on && m_part != Part::Interview)
        showPart(Part::Interview); // what is looked at together is the interview
    m_interview->setFaceToFace(on);
}

void DiagnosticTab::showPart(Part part)
{
    flush();
    m_part = part;
    refetch();
    takeKeyboard();
}

void DiagnosticTab::resume(const Draft& draft)
{
    const bool ofMap
        = draft.table == QLatin1String("factor_link") || draft.table == QLatin1String("factor");
    if (m_part != (ofMap ? Part::Map : Part::Interview))
        showMap(ofMap);
    if (ofMap)
        m_map->resume(draft);
    else
        m_interview->resume(draft);
}

} // namespace jalons
