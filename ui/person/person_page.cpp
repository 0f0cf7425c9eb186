#include "ui/person/person_page.h"

#include "core/history/history.h"
#include "ui/page/record_scope.h"
#include "ui/person/identity_tab.h"
#include "ui/person/person_tabs.h"
#include "ui/person/summary_tab.h"
#include "ui/widgets/layouts.h"
#include <QStackedWidget>

namespace jalons {

PersonPage::PersonPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PersonHeader(session, this))
    , m_stack(new QStackedWidget(this))
{
    setProperty("page", true);
    inColumn(this, {m_header, {m_stack, 1}}, 0);
    connect(m_header, &PersonHeader::tabChosen, this, &PersonPage::setTab);
    connect(m_header, &PersonHeader::historyAsked, this, &PersonPage::showHistory);
    connect(m_header, &PersonHeader::stepChosen, this, &PersonPage::take);
}

bool PersonPage::concerns(const Changes& changes) const
{
    return changes.touches({"person", "household", "membership", "animal", "concerned",
        "accompaniment", "assessment", "contract", "action", "professional", "stay", "absence",
        "lodging", "custom_field", "custom_choice", "custom_value"});
}

Page* PersonPage::tabPage(PersonTab tab) const
{
    const auto found = m_tabs.find(tab);
    return found == m_tabs.end() ? nullptr : found->second.page;
}

void PersonPage::show(PersonId person, PersonTab tab)
{
    if (person != m_person) {
        flush();
        m_looked = {};
    }
    m_person = person;
    m_tab = tab;
    setProperty("filePerson", person.value); // where a draft typed in it is taken up again
    refetch();
}

void PersonPage::look(AccompanimentId at)
{
    flush();
    m_looked = at;
    refetch();
}

void PersonPage::openContract(ContractId contract)
{
    setTab(PersonTab::Contracts);
    if (const auto& open = m_tabs[PersonTab::Contracts].openContract)
        open(contract);
}

void PersonPage::refetch()
{
    if (!m_person.isValid())
        return;
    const auto overview = session().file().query(
        [&](const Reader& r) { return loadOverview(r, m_person, m_looked); });
    if (!overview) {
        emit session().failed(overview.error());
        return;
    }
    m_overview = *overview;
    m_header->show(m_overview);
    if (session().isFaceToFace())
        m_header->setFaceToFace(true);
    for (const PersonTabEntry& entry : personTabs())
        if (entry.tab == m_tab && entry.ofAccompaniment && !m_overview.shown.id.isValid())
            m_tab = PersonTab::Summary;
    showTab();
}

void PersonPage::setTab(PersonTab tab)
{
    m_tab = tab;
    showTab();
}

void PersonPage::showTab()
{
    m_header->setTab(m_tab);
    PersonTabHandle& handle = m_tabs[m_tab];
    if (!handle.page) {
        if (m_tab == PersonTab::Summary) {
            m_summary = new SummaryTab(session(), this);
            connect(m_summary, &SummaryTab::tabAsked, this, &PersonPage::setTab);
            connect(m_summary, &SummaryTab::accompanimentAsked, this, &PersonPage::look);
            handle.page = m_summary;
        } else if (m_tab == PersonTab::Identity) {
            m_identity = new IdentityTab(session(), this);
            connect(m_identity, &IdentityTab::accompanimentOpened, this,
                &PersonPage::openAccompaniment);
            handle.page = m_identity;
        } else {
            handle = makePersonTab(m_tab, session(), this);
            if (handle.page)
                handle.page->setContentsMargins(px(24), px(12), px(24), px(12));
        }
        if (handle.page) {
            for (const PersonTabEntry& entry : personTabs())
                if (entry.tab == m_tab)
                    handle.page->setProperty("fileTab", entry.slug);
            m_stack->addWidget(handle.page);
        }
    }
    if (!handle.page)
        return;
    // Only an interview is made for two pairs of eyes: other tabs name other people.
    if (!handle.setFaceToFace)
        session().setFaceToFace(false);
    // The file is filled before it is seen, and only once.
    if (m_summary && handle.page == m_summary)
        m_summary->show(m_overview);
    else if (m_identity && handle.page == m_identity)
        m_identity->show(m_overview);
    else
        handle.show(m_overview);
    m_stack->setCurrentWidget(handle.page);
}

/// Of what the tab shows; of the whole file when it shows no record.
void PersonPage::showHistory()
{
    flush();
    const Page* page = tabPage(m_tab);
    QList<Touched> shown = page ? recordsIn(page) : QList<Touched>();
    if (shown.isEmpty() || m_tab == PersonTab::Summary)
        shown = {{QStringLiteral("person"), m_person.value}};
    emit session().historyRequested(
        session().query([&](const Reader& r) { return history::family(r, shown); }), {});
}

void PersonPage::resume(const Draft& draft)
{
    if (Page* page = tabPage(m_tab))
        page->resume(draft);
}

void PersonPage::take(NextStep step)
{
    switch (step) {
    case NextStep::OpenAgain:
        openAccompaniment();
        return;
    case NextStep::StartDiagnostic:
    case NextStep::ContinueDiagnostic:
        setTab(PersonTab::Diagnostic);
        break;
    case NextStep::PrepareContract:
    case NextStep::HandContract:
    case NextStep::SignContract:
    case NextStep::PrepareAmendment:
        setTab(PersonTab::Contracts);
        break;
    case NextStep::PlanAction:
    case NextStep::FollowActions:
        setTab(PersonTab::Actions);
        break;
    case NextStep::StartEvaluation:
    case NextStep::ContinueEvaluation:
        setTab(PersonTab::Evaluations);
        break;
    }
    if (const auto& follow = m_tabs[m_tab].follow)
        follow(step);
}

void PersonPage::openAccompaniment()
{
    flush();
    Accompaniment opened;
    opened.person = m_person;
    opened.openedOn = session().today();
    opened.referent = session().me();
    const bool done = session().perform(Operation::OpenAccompaniment,
        [&](Work& work) { opened.id = accompaniments::save(work, opened); });
    if (!done)
        return;
    m_looked = {};
    emit session().said(tr("Accompaniment opened today. Its opening date can be changed here."));
    m_tab = PersonTab::Identity;
    refetch();
}

void PersonPage::setFaceToFace(bool on)
{
    const auto& handle = m_tabs[m_tab];
    if (handle.setFaceToFace)
        handle.setFaceToFace(on);
    m_header->setFaceToFace(on);
    if (!on && m_overview.person.id.isValid())
        m_header->show(m_overview);
}

void PersonPage::flush()
{
    for (const auto& [tab, handle] : m_tabs)
        if (handle.page)
            handle.page->flush();
}

} // namespace jalons
