#include "ui/person/tab_factory.h"

#include "ui/shell/page.h"
#if __has_include("ui/diagnostic/diagnostic_tab.h")
#include "core/documents/diagnostic_document.h"
#include "ui/diagnostic/diagnostic_tab.h"
#include "ui/diagnostic/interview_page.h"
#define JALONS_HAS_DIAGNOSTIC
#endif
#if __has_include("ui/contract/contracts_tab.h")
#include "ui/contract/contracts_tab.h"
#define JALONS_HAS_CONTRACT
#endif
#if __has_include("ui/action/actions_tab.h")
#include "ui/action/actions_tab.h"
#define JALONS_HAS_ACTION
#endif
#if __has_include("ui/evaluation/evaluations_tab.h")
#include "core/documents/evaluation_document.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/evaluations_tab.h"
#define JALONS_HAS_EVALUATION
#endif

namespace jalons {

namespace {

template <class Tab> PersonTabHandle handle(Tab* tab)
{
    PersonTabHandle h;
    h.page = tab;
    h.show = [tab](AccompanimentId id) { tab->setAccompaniment(id); };
    if constexpr (requires { tab->follow(NextStep()); })
        h.follow = [tab](NextStep step) { tab->follow(step); };
    else if constexpr (requires { tab->start(); })
        h.follow = [tab](NextStep step) {
            if (step == NextStep::StartDiagnostic || step == NextStep::StartEvaluation)
                tab->start();
        };
    if constexpr (requires { tab->openContract(ContractId()); })
        h.openContract = [tab](ContractId id) { tab->openContract(id); };
    if constexpr (requires { tab->interview()->setFaceToFace(true); })
        h.setFaceToFace = [tab](bool on) {
            if (tab->interview())
                tab->interview()->setFaceToFace(on);
        };
    else if constexpr (requires { tab->page()->interview()->setFaceToFace(true); })
        h.setFaceToFace = [tab](bool on) { tab->page()->interview()->setFaceToFace(on); };
    return h;
}

/// A tab asks for a document on paper: it is built from the file and shown by the window.
template <class Tab, class Build> void preview(Tab* tab, Session& session, Build build)
{
    if constexpr (requires { &Tab::printRequested; })
        QObject::connect(tab, &Tab::printRequested, &session, [&session, build](AssessmentId id) {
            const auto document
                = session.file().query([&](const Reader& r) { return build(r, id); });
            if (document)
                emit session.previewRequested(*document, {});
            else
                emit session.failed(document.error());
        });
}

} // namespace

PersonTabHandle makePersonTab(
    PersonTab tab, [[maybe_unused]] Session& session, [[maybe_unused]] QWidget* parent)
{
    switch (tab) {
    case PersonTab::Summary:
    case PersonTab::Identity:
        break; // of the page itself
    case PersonTab::Diagnostic: {
#ifdef JALONS_HAS_DIAGNOSTIC
        auto* page = new DiagnosticTab(session, parent);
        preview(page, session,
            [](const Reader& r, AssessmentId id) { return diagnosticDocument(r, id); });
        QObject::connect(
            page, &DiagnosticTab::faceToFaceChanged, &session, &Session::setFaceToFace);
        return handle(page);
#else
        break;
#endif
    }
    case PersonTab::Contracts:
#ifdef JALONS_HAS_CONTRACT
        return handle(new ContractsTab(session, parent));
#else
        break;
#endif
    case PersonTab::Actions:
#ifdef JALONS_HAS_ACTION
        return handle(new ActionsTab(session, parent));
#else
        break;
#endif
    case PersonTab::Evaluations: {
#ifdef JALONS_HAS_EVALUATION
        auto* page = new EvaluationsTab(session, parent);
        preview(page, session,
            [](const Reader& r, AssessmentId id) { return evaluationDocument(r, id); });
        QObject::connect(page, &EvaluationsTab::faceToFaceChanged, &session,
            &Session::setFaceToFace);
        return handle(page);
#else
        break;
#endif
    }
    }
    return {};
}

} // namespace jalons
