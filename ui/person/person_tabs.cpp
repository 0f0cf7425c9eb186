#include "ui/person/person_tabs.h"

#include "ui/action/actions_tab.h"
#include "ui/contract/contract_editor.h"
#include "ui/contract/contracts_tab.h"
#include "ui/diagnostic/diagnostic_tab.h"
#include "ui/evaluation/evaluations_tab.h"
#include "ui/note/notes_tab.h"
#include "ui/participation/participation_tab.h"
#include "ui/person/identity_tab.h"
#include "ui/person/person_page.h"
#include "ui/person/summary_tab.h"
#include "ui/situation/path_tab.h"
#include "ui/style/theme.h"
#include "ui/timeline/timeline_page.h"
#include <QCoreApplication>
#include <algorithm>

namespace jalons {

namespace {

struct PersonTabs
{
    Q_DECLARE_TR_FUNCTIONS(PersonTabs)
};

bool always(const PersonOverview&)
{
    return true;
}

bool withAccompaniment(const PersonOverview& overview)
{
    return overview.shown.id.isValid();
}

/// Makes the page of a tab and joins what it offers and asks for to the file it is in.
template <class Tab> PersonTabHandle made(PersonPage& file)
{
    auto* tab = new Tab(file.session(), &file);
    PersonTabHandle handle;
    handle.page = tab;
    if constexpr (requires(const PersonOverview& o) { tab->show(o); })
        handle.show = [tab](const PersonOverview& o) { tab->show(o); };
    else if constexpr (requires { tab->setAccompaniment(AccompanimentId()); })
        handle.show = [tab](const PersonOverview& o) { tab->setAccompaniment(o.shown.id); };
    else if constexpr (requires { tab->setPerson(PersonId()); })
        handle.show = [tab](const PersonOverview& o) { tab->setPerson(o.person.id); };
    else
        handle.show = [tab](const PersonOverview& o) { tab->show(o.person.id, o.shown.id); };
    if constexpr (requires { tab->follow(NextStep()); })
        handle.follow = [tab](NextStep step) { tab->follow(step); };
    if constexpr (requires { tab->openContract(ContractId()); }) {
        handle.openContract = [tab](ContractId id) { tab->openContract(id); };
        handle.part = [tab] {
            return tab->editor()->isHidden() ? QString()
                                             : QString::number(tab->editor()->contract().value);
        };
        handle.openPart = [tab, &file](const QString& part) {
            // One that was taken back, or is of another accompaniment, is not opened.
            const ContractId id{part.toLongLong()};
            const ContractList list = file.session().query(loadContracts, file.accompaniment());
            if (std::any_of(list.lines.begin(), list.lines.end(),
                    [id](const ContractList::Line& one) { return one.contract.id == id; }))
                tab->openContract(id);
        };
    }
    if constexpr (requires { tab->openPart(QString()); }) {
        handle.part = [tab] { return tab->part(); };
        handle.openPart = [tab](const QString& part) { tab->openPart(part); };
    }
    if constexpr (requires { tab->setFaceToFace(true); }) {
        handle.setFaceToFace = [tab](bool on) { tab->setFaceToFace(on); };
        QObject::connect(tab, &Tab::faceToFaceChanged, &file.session(), &Session::setFaceToFace);
    }
    if constexpr (requires { &Tab::tabAsked; })
        QObject::connect(tab, &Tab::tabAsked, &file, &PersonPage::setTab);
    if constexpr (requires { &Tab::accompanimentAsked; })
        QObject::connect(tab, &Tab::accompanimentAsked, &file, &PersonPage::look);
    if constexpr (requires { &Tab::accompanimentEnded; })
        QObject::connect(tab, &Tab::accompanimentEnded, &file,
            [&file] { file.show(file.person(), PersonTab::Summary); });
    if constexpr (requires { &Tab::accompanimentOpened; })
        QObject::connect(tab, &Tab::accompanimentOpened, &file, &PersonPage::openAccompaniment);
    if (!tab->property("page").toBool()) // one with the ground of a page has its own margins
        tab->setContentsMargins(px(24), px(12), px(24), px(12));
    return handle;
}

} // namespace

const QList<PersonTabEntry>& personTabs()
{
    using T = PersonTab;
    const auto slug = [](const char* text) { return QString::fromLatin1(text); };
    static const QList<PersonTabEntry> all{
        {T::Summary, slug("synthese"), PersonTabs::tr("Summary"), always, made<SummaryTab>},
        {T::Identity, slug("identite"), PersonTabs::tr("Identity and household"), always,
            made<IdentityTab>},
        {T::Path, slug("parcours"), PersonTabs::tr("Path"), always, made<PathTab>},
        {T::Diagnostic, slug("diagnostic"), PersonTabs::tr("Diagnostic"), withAccompaniment,
            made<DiagnosticTab>},
        {T::Contracts, slug("contrats"), PersonTabs::tr("Contracts"), withAccompaniment,
            made<ContractsTab>},
        {T::Actions, slug("actions"), PersonTabs::tr("Actions"), withAccompaniment,
            made<ActionsTab>},
        {T::Evaluations, slug("evaluations"), PersonTabs::tr("Evaluations"), withAccompaniment,
            made<EvaluationsTab>},
        {T::Participation, slug("participation"), PersonTabs::tr("Participation"), always,
            made<ParticipationTab>},
        {T::Notes, slug("journal"), PersonTabs::tr("Journal"), always, made<NotesTab>},
        {T::Timeline, slug("frise"), PersonTabs::tr("Timeline"), withAccompaniment,
            made<TimelinePage>},
    };
    return all;
}

const PersonTabEntry& personTab(PersonTab tab)
{
    const auto& all = personTabs();
    return *std::find_if(
        all.begin(), all.end(), [tab](const PersonTabEntry& entry) { return entry.tab == tab; });
}

PersonTab personTabNamed(const QString& slug)
{
    for (const PersonTabEntry& entry : personTabs())
        if (entry.slug == slug)
            return entry.tab;
    return PersonTab::Identity;
}

PersonTab tabOf(NextStep step)
{
    switch (step) {
    case NextStep::EndAccompaniment:
    case NextStep::OpenAgain:
        return PersonTab::Identity;
    case NextStep::StartDiagnostic:
    case NextStep::ContinueDiagnostic:
        return PersonTab::Diagnostic;
    case NextStep::PrepareContract:
    case NextStep::HandContract:
    case NextStep::SignContract:
    case NextStep::PrepareAmendment:
        return PersonTab::Contracts;
    case NextStep::PlanAction:
    case NextStep::FollowActions:
        return PersonTab::Actions;
    case NextStep::StartEvaluation:
    case NextStep::ContinueEvaluation:
        return PersonTab::Evaluations;
    }
    return PersonTab::Summary;
}

PersonTab tabOf(DueKind due)
{
    return due == DueKind::Review ? PersonTab::Evaluations : PersonTab::Contracts;
}

} // namespace jalons
