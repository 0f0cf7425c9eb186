#include "ui/person/person_page.h"

#include "core/history/history.h"
#include "ui/page/record_scope.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pages.h"

namespace jalons {

PersonPage::PersonPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PersonHeader(session, this))
    , m_stack(new PageStack(this))
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
    if (!personTab(m_tab).isOpen(m_overview))
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
        const PersonTabEntry& entry = personTab(m_tab);
        handle = entry.make(*this);
        handle.page->setProperty("fileTab", entry.slug);
        m_stack->addWidget(handle.page);
    }
    // Only an interview is made for two pairs of eyes: other tabs name other people.
    if (!isForTwo())
        session().setFaceToFace(false);
    // The file is filled before it is seen, and only once.
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
    emit session().historyRequested(session().query(history::family, shown), {});
}

void PersonPage::resume(const Draft& draft)
{
    if (Page* page = tabPage(m_tab))
        page->resume(draft);
}

void PersonPage::take(NextStep step)
{
    if (step == NextStep::OpenAgain) {
        openAccompaniment();
        return;
    }
    setTab(tabOf(step));
    if (const auto& follow = m_tabs[m_tab].follow)
        follow(step);
}

void PersonPage::openAccompaniment()
{
    flush();
    const bool done = session().perform(Operation::OpenAccompaniment,
        [&](Work& work) { accompaniments::open(work, m_person, work.today(), session().me()); });
    if (!done)
        return;
    m_looked = {};
    emit session().said(tr("Accompaniment opened today. Its opening date can be changed here."));
    m_tab = PersonTab::Identity;
    refetch();
}

bool PersonPage::isForTwo() const
{
    const auto found = m_tabs.find(m_tab);
    return found != m_tabs.end() && found->second.setFaceToFace;
}

void PersonPage::setFaceToFace(bool on)
{
    if (isForTwo())
        m_tabs[m_tab].setFaceToFace(on);
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
