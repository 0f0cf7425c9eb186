#include "ui/person/person_page.h"

#include "core/history/history.h"
#include "ui/page/record_scope.h"
#include "ui/situation/path_tab.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pages.h"
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTextEdit>
#include <QTimer>

namespace jalons {

namespace {

/// The objectNames from a page down to what is in it: fields of one kind are told apart by what
/// they stand in.
QString nameWithin(const QWidget* page, const QWidget* widget)
{
    QStringList names;
    for (; widget && widget != page; widget = widget->parentWidget())
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"))
            names.prepend(widget->objectName());
    return names.join(u'/');
}

int caretIn(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->cursorPosition();
    const auto* text = qobject_cast<const QTextEdit*>(widget);
    return text ? text->textCursor().position() : 0;
}

void putCaret(QWidget* widget, int caret)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setCursorPosition(caret);
    } else if (auto* text = qobject_cast<QTextEdit*>(widget)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(qBound(0, caret, text->document()->characterCount() - 1));
        text->setTextCursor(cursor);
    }
}

/// Once what is around it has its place.
void showWithin(QWidget* widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(up))
                area->ensureWidgetVisible(widget);
    });
}

} // namespace

PersonPage::PersonPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PersonHeader(session, this))
    , m_stack(new PageStack(this))
    , m_places(session.file().access().isMemory() ? QString() : session.file().path())
{
    setProperty("page", true);
    inColumn(this, {m_header, {m_stack, 1}}, 0);
    connect(m_header, &PersonHeader::tabChosen, this, &PersonPage::setTab);
    connect(m_header, &PersonHeader::historyAsked, this, &PersonPage::showHistory);
    connect(m_header, &PersonHeader::attestationAsked, this, [this] {
        setTab(PersonTab::Path);
        m_tabs[PersonTab::Path].openPart(PathTab::attestationPart());
    });
    connect(m_header, &PersonHeader::stepChosen, this, &PersonPage::take);
}

bool PersonPage::concerns(const Changes& changes) const
{
    return changes.touches({"person", "household", "membership", "animal", "concerned",
        "accompaniment", "assessment", "contract", "action", "professional", "stay", "absence",
        "lodging", "custom_field", "custom_choice", "custom_value", "pause", "meeting_rhythm"});
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

void PersonPage::openPart(const QString& part)
{
    if (const auto tab = m_tabs.find(m_tab); tab != m_tabs.end() && tab->second.openPart)
        tab->second.openPart(part);
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

/// Remembers where one is in the file.
void PersonPage::remember()
{
    const PersonTabHandle& handle = m_tabs[m_tab];
    if (!m_person.isValid() || !handle.page)
        return;
    FilePlace place;
    place.person = m_person;
    place.tab = personTab(m_tab).slug;
    place.part = handle.part ? handle.part() : QString();
    if (QWidget* field = handle.page->focusWidget()) {
        place.field = nameWithin(handle.page, field);
        place.caret = caretIn(field);
    } else if (const FilePlace last = m_places.of(m_person);
               last.tab == place.tab && last.part == place.part) {
        place = last; // the keyboard has just been taken away
    }
    m_places.keep(place);
}

void PersonPage::reopen(PersonId person)
{
    if (person == m_person)
        remember();
    const FilePlace place = m_places.of(person);
    show(person, place.tab.isEmpty() ? PersonTab::Summary : personTabNamed(place.tab));
    if (place.tab != personTab(m_tab).slug)
        return;
    const PersonTabHandle& handle = m_tabs[m_tab];
    if (handle.openPart && !place.part.isEmpty())
        handle.openPart(place.part);
    m_place = place;
}

/// Where one was in the tab; at its beginning where one never was, or what had the keyboard is
/// gone.
void PersonPage::takeKeyboard()
{
    const FilePlace place = std::exchange(m_place, {});
    Page* page = m_tabs[m_tab].page;
    if (!page)
        return;
    if (place.person == m_person && !place.field.isEmpty() && place.tab == personTab(m_tab).slug)
        for (QWidget* widget : page->findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus
                && nameWithin(page, widget) == place.field) {
                widget->setFocus(Qt::OtherFocusReason);
                putCaret(widget, place.caret);
                showWithin(widget);
                return;
            }
    page->takeKeyboard();
    if (!page->isAncestorOf(QApplication::focusWidget()))
        m_header->tabs()->setFocus(Qt::OtherFocusReason);
}

/// At 200 % on a small screen the file needs the room.
void PersonPage::fitHeader()
{
    m_header->setCompact(window()->height() < px(470));
}

void PersonPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitHeader();
}

void PersonPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitHeader();
}

void PersonPage::hideEvent(QHideEvent* event)
{
    remember();
    Page::hideEvent(event);
}

void PersonPage::flush()
{
    remember();
    for (const auto& [tab, handle] : m_tabs)
        if (handle.page)
            handle.page->flush();
}

} // namespace jalons
