#include "ui/person/tab_factory.h"

#include "core/documents/diagnostic_document.h"
#include "core/documents/evaluation_document.h"
#include "ui/action/actions_tab.h"
#include "ui/contract/contracts_tab.h"
#include "ui/diagnostic/diagnostic_tab.h"
#include "ui/diagnostic/interview_page.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/evaluations_tab.h"
#include "ui/note/notes_tab.h"
#include "ui/situation/path_tab.h"

namespace jalons {

namespace {

template <class Tab> PersonTabHandle handle(Tab* tab)
{
    PersonTabHandle h;
    h.page = tab;
    h.show = [tab](const PersonOverview& person) { tab->setAccompaniment(person.shown.id); };
    if constexpr (requires { tab->follow(NextStep()); })
        h.follow = [tab](NextStep step) { tab->follow(step); };
    else if constexpr (requires { tab->start(); })
        h.follow = [tab](NextStep step) {
            if (step == NextStep::StartDiagnostic || step == NextStep::StartEvaluation
                || step == NextStep::ContinueEvaluation)
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
            session.preview([&](const Reader& r) { return build(r, id); });
        });
}

} // namespace

PersonTabHandle makePersonTab(PersonTab tab, Session& session, QWidget* parent)
{
    switch (tab) {
    case PersonTab::Summary:
    case PersonTab::Identity:
        break; // of the page itself
    case PersonTab::Path: {
        auto* page = new PathTab(session, parent);
        PersonTabHandle h;
        h.page = page;
        h.show = [page](const PersonOverview& overview) { page->setPerson(overview.person.id); };
        return h;
    }
    case PersonTab::Diagnostic: {
        auto* page = new DiagnosticTab(session, parent);
        preview(page, session,
            [](const Reader& r, AssessmentId id) { return diagnosticDocument(r, id); });
        QObject::connect(
            page, &DiagnosticTab::faceToFaceChanged, &session, &Session::setFaceToFace);
        return handle(page);
    }
    case PersonTab::Contracts:
        return handle(new ContractsTab(session, parent));
    case PersonTab::Actions:
        return handle(new ActionsTab(session, parent));
    case PersonTab::Evaluations: {
        auto* page = new EvaluationsTab(session, parent);
        preview(page, session,
            [](const Reader& r, AssessmentId id) { return evaluationDocument(r, id); });
        QObject::connect(
            page, &EvaluationsTab::faceToFaceChanged, &session, &Session::setFaceToFace);
        return handle(page);
    }
    case PersonTab::Notes: {
        auto* page = new NotesTab(session, parent);
        PersonTabHandle h;
        h.page = page;
        h.show = [page](const PersonOverview& person) {
            page->show(person.person.id, person.shown.id);
        };
        return h;
    }
    }
    return {};
}

} // namespace jalons
