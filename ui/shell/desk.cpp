#include "ui/shell/desk.h"

#include "core/accompaniment/accompaniment.h"
#include "core/diagnostic/assessment.h"
#include "core/diagnostic/sitting.h"
#include "core/storage/location.h"
#include "ui/backup/restore_page.h"
#include "ui/collective/collective_page.h"
#include "ui/conflicted/copies_bar.h"
#include "ui/conflicted/copies_page.h"
#include "ui/duplicate/duplicates_page.h"
#include "ui/duplicate/merge_page.h"
#include "ui/exchange/import_page.h"
#include "ui/handover/handover_view.h"
#include "ui/history/field_history.h"
#include "ui/history/history_page.h"
#include "ui/note/notes_tab.h"
#include "ui/page/autosave.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/settings.h"
#include "ui/partner/partners_page.h"
#include "ui/person/new_person_page.h"
#include "ui/person/people_page.h"
#include "ui/person/person_page.h"
#include "ui/person/person_tabs.h"
#include "ui/printing/preview_page.h"
#include "ui/search/search_panel.h"
#include "ui/shell/clash_bar.h"
#include "ui/shell/first_frame.h"
#include "ui/shell/guide_page.h"
#include "ui/shell/spool_keeper.h"
#include "ui/shell/undoing.h"
#include "ui/stay/lodging_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pages.h"
#include "ui/widgets/scroll_column.h"
#include "ui/wording/backup_text.h"
#include "ui/wording/error_text.h"
#include <QDesktopServices>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QUrl>

namespace jalons {

namespace {
constexpr int pollEvery = 1500;
}

Desk::Desk(std::unique_ptr<StructureFile> file, QWidget* parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_session(std::make_unique<Session>(*m_file))
    , m_spool(new SpoolKeeper(*m_session, this))
{
    const ProfessionalId me = settings::me(m_file->path());
    if (me.isValid() && m_file->query([&](const Reader& r) { return professionals::load(r, me); }))
        m_session->setMe(me);
    afterFirstFrame(this, [this] {
        m_file->join();
        m_spool->begin();
        m_file->vocabulary(); // the next page needs its words
    });

    setProperty("page", true);
    m_rail = new NavigationRail(*m_session, this);
    m_stack = new PageStack;
    auto* area = new PageArea(m_stack);
    m_messages = named(new InfoBar(area), "messageLine");
    m_undoing = new Undoing(*m_session, *m_messages, this);
    m_clashes = new ClashBar(*m_session, area);
    m_fieldHistory = new FieldHistory(*m_session, this);
    auto* copies = new CopiesBar(area);
    connect(copies, &CopiesBar::asked, this, &Desk::showCopies);
    afterFirstFrame(this, [this, copies] {
        if (!m_file->access().isMemory())
            copies->look(m_file->access());
    });
    auto* row = new QHBoxLayout(this); // it never folds: the rail does
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(area, 1);

    listen();
    warnOfLocation();
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, m_file.get(), &StructureFile::poll);
    m_poll.start();
    go(Place::Today);
}

/// What pages ask for: they never know each other.
void Desk::listen()
{
    Session* const session = m_session.get();
    connect(m_rail, &NavigationRail::placeChosen, this, &Desk::go);
    connect(m_rail, &NavigationRail::teamAsked, this, &Desk::addToTeam);
    connect(m_undoing, &Undoing::failed, this, &Desk::showError);
    connect(session, &Session::personRequested, this, [this](PersonId person, PersonTab tab) {
        if (tab == PersonTab::Summary)
            reopenPerson(person);
        else
            openPerson(person, tab);
    });
    connect(session, &Session::contractRequested, this, &Desk::openContract);
    connect(session, &Session::interviewRequested, this, &Desk::openInterview);
    connect(session, &Session::noteAsked, this, &Desk::openNote);
    connect(session, &Session::lodgingRequested, this, &Desk::openLodging);
    connect(session, &Session::arrivalRequested, this, &Desk::newArrival);
    connect(session, &Session::peopleRequested, this, &Desk::showPeople);
    connect(session, &Session::teamRequested, this, &Desk::addToTeam);
    connect(session, &Session::boardRequested, this,
        [this] { goToLodging()->setTab(LodgingPage::Tab::Board); });
    connect(session, &Session::placesRequested, this,
        [this] { goToLodging()->setTab(LodgingPage::Tab::Places); });
    connect(session, &Session::searchRequested, this, &Desk::search);
    connect(
        session, &Session::helpRequested, this, [this](const QString& domain, PartnerId partner) {
            go(Place::Partners);
            auto* page = qobject_cast<PartnersPage*>(m_places.value(Place::Partners));
            page->showFor(domain);
            if (partner.isValid())
                page->reveal(partner.value);
        });
    connect(session, &Session::handoverRequested, this, &Desk::openHandover);
    connect(session, &Session::noteRequested, this, &Desk::newNote);
    connect(session, &Session::newPersonRequested, this, &Desk::newPerson);
    connect(session, &Session::importRequested, this, &Desk::importPeople);
    connect(session, &Session::duplicatesRequested, this, &Desk::showDuplicates);
    connect(session, &Session::resumeRequested, this, &Desk::resume);
    connect(session, &Session::previewRequested, this, &Desk::showPreview);
    connect(session, &Session::restoreRequested, this, &Desk::showBackup);
    connect(session, &Session::faceToFaceChanged, this, &Desk::setFaceToFace);
    connect(session, &Session::said, this, &Desk::say);
    connect(session, &Session::made, this, [this](const QString& sentence, const QString& path) {
        m_messages->say(InfoKind::Done, sentence, tr("&Open"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    connect(
        m_file.get(), &StructureFile::changed, this, [this, known = m_file->undoStep()]() mutable {
            if (std::exchange(known, m_file->undoStep()) == m_file->undoStep())
                return;
            m_fresh = known; // until the hand does something else
            QTimer::singleShot(0, this, [this] { m_fresh = 0; });
        });
    connect(session, &Session::failed, this, &Desk::showError);
    connect(session, &Session::clashed, this,
        [this](const QList<Clash>& clashes) { m_clashes->offer(clashes, Autosave::writing()); });
    connect(session, &Session::historyRequested, this, &Desk::showHistory);
}

void Desk::warnOfLocation()
{
    const QString path = m_file->path();
    if (m_file->access().isMemory() || settings::isLocationKnown(path))
        return;
    const QString warning = locationText(locationOf(path));
    if (warning.isEmpty())
        return;
    auto* bar = new InfoBar(m_messages->parentWidget());
    connect(bar, &InfoBar::closed, this, [path] { settings::setLocationKnown(path); });
    bar->say(InfoKind::Info, warning);
}

/// What was just done here can be taken back from where it is said.
void Desk::say(const QString& sentence)
{
    const qint64 step = m_fresh;
    if (step == 0 || step != m_file->undoStep())
        m_messages->say(InfoKind::Done, sentence);
    else
        m_messages->say(InfoKind::Done, sentence, tr("&Undo"), [this, step] {
            if (step == m_file->undoStep())
                undo();
        });
}

Desk::~Desk()
{
    if (m_person)
        m_person->flush(); // it remembers where the keyboard is
    // What is typed is written while everything is there.
    if (QWidget* typed = window()->focusWidget(); typed && isAncestorOf(typed))
        typed->clearFocus();
    hide();
    // Pages read the file: they go first.
    delete m_search;
    delete m_stack;
    delete m_rail;
}

/// The page of this kind, made and wired when it is first asked for.
template <class T, class Wire> T* Desk::page(Wire wire)
{
    QWidget*& made = m_pages[&T::staticMetaObject];
    if (!made) {
        T* fresh = nullptr;
        if constexpr (std::is_constructible_v<T, Session&>)
            fresh = new T(*m_session);
        else
            fresh = new T;
        wire(fresh);
        made = fresh;
    }
    return static_cast<T*>(made);
}

void Desk::show(QWidget* page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    QWidget* current = m_stack->currentWidget();
    if (current == page)
        return;
    auto* leaving = qobject_cast<Page*>(current);
    if (leaving)
        leaving->flush();
    if (leaving && (leaving == m_person || m_places.values().contains(leaving)))
        remember(leaving);
    m_stack->setCurrentWidget(page);
    if (auto* shown = qobject_cast<Page*>(page))
        shown->takeKeyboard();
}

/// Where « back » leads from what comes next.
void Desk::remember(Page* leaving)
{
    m_before = leaving;
    m_beforePerson = leaving == m_person ? m_person->person() : PersonId();
}

void Desk::back()
{
    m_session->setFaceToFace(false); // another page may be about others
    if (!m_before) {
        go(Place::Today);
        return;
    }
    if (m_before == m_person && m_person->person() != m_beforePerson) {
        reopenPerson(m_beforePerson); // another file has been opened since, in the same page
        return;
    }
    const QPointer<QWidget> last = m_before->focusWidget();
    show(m_before);
    if (last && last->isVisible())
        last->setFocus(Qt::OtherFocusReason);
    m_rail->setPlace(m_places.key(m_before, Place::People));
}

void Desk::find()
{
    auto* page = qobject_cast<Page*>(currentPage());
    if (!page || !page->find())
        search();
}

void Desk::stepTab(int step)
{
    for (QTabBar* bar : currentPage()->findChildren<QTabBar*>()) {
        if (!bar->isVisible())
            continue;
        int tab = bar->currentIndex();
        do
            tab = (tab + step + bar->count()) % bar->count();
        while (!bar->isTabEnabled(tab) && tab != bar->currentIndex());
        bar->setCurrentIndex(tab);
        return;
    }
}

void Desk::go(Place place)
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(place);
    Page*& page = m_places[place];
    if (!page) {
        page = places().at(int(place)).make(*m_session, m_stack);
        page->freshen(); // filled before it is seen
    }
    if (currentPage() != page)
        show(page);
    page->goHome();
    page->takeKeyboard();
}

void Desk::aboutToShow(PersonId person)
{
    if (!m_person)
        m_person = new PersonPage(*m_session);
    if (m_person->person() == person)
        return;
    m_session->setFaceToFace(false);
    if (currentPage() == m_person)
        remember(m_person);
}

void Desk::openPerson(PersonId person, PersonTab tab)
{
    aboutToShow(person);
    m_person->show(person, tab);
    showPerson();
}

void Desk::reopenPerson(PersonId person)
{
    aboutToShow(person);
    m_person->reopen(person);
    showPerson();
}

void Desk::showPerson()
{
    m_rail->setPlace(Place::People);
    if (currentPage() == m_person)
        m_person->takeKeyboard();
    else
        show(m_person);
    m_opened = m_person->person();
    if (m_search)
        m_search->remember(m_opened);
}

void Desk::openContract(PersonId person, ContractId contract)
{
    openPerson(person, PersonTab::Contracts);
    m_person->openContract(contract);
}

void Desk::openLodging(StayId stay, PersonId person)
{
    goToLodging()->open(stay, person);
}

void Desk::showPeople(const PersonFilter& those)
{
    go(Place::People);
    qobject_cast<PeoplePage*>(m_places.value(Place::People))->showThose(those);
}

void Desk::addToTeam()
{
    Draft somebody;
    somebody.table = QStringLiteral("professional");
    resume(somebody);
}

LodgingPage* Desk::goToLodging()
{
    go(Place::Lodging);
    return qobject_cast<LodgingPage*>(m_places.value(Place::Lodging));
}

void Desk::newArrival(const Person& somebody)
{
    goToLodging()->beginArrival(somebody);
}

void Desk::search(const QString& typed)
{
    openSearch(false, typed);
}

void Desk::newNote()
{
    openSearch(true, {});
}

void Desk::openSearch(bool forNote, const QString& typed)
{
    m_session->setFaceToFace(false); // other people's names are about to be on the screen
    if (!m_search) {
        m_search = new SearchPanel(*m_session, this);
        if (m_opened.isValid())
            m_search->remember(m_opened);
        connect(m_search, &SearchPanel::personChosen, this, [this](PersonId person) {
            if (m_search->what() == SearchPanel::For::Person)
                writeNote(person);
            else
                reopenPerson(person);
        });
        connect(m_search, &SearchPanel::noteChosen, this, &Desk::openNote);
        connect(m_search, &SearchPanel::momentChosen, this, &Desk::openMoment);
        connect(m_search, &SearchPanel::sittingChosen, this, &Desk::openSitting);
        connect(m_search, &SearchPanel::handoverChosen, this, &Desk::openHandover);
        const auto together = [this] {
            go(Place::Together);
            return qobject_cast<CollectivePage*>(m_places.value(Place::Together));
        };
        connect(m_search, &SearchPanel::activityChosen, this,
            [together](ActivityId id) { together()->revealActivity(id.value); });
        connect(m_search, &SearchPanel::assemblyChosen, this,
            [together](AssemblyId id) { together()->revealAssembly(id.value); });
        connect(m_search, &SearchPanel::partnerChosen, this, [this](PartnerId partner) {
            go(Place::Partners);
            qobject_cast<PartnersPage*>(m_places.value(Place::Partners))->reveal(partner.value);
        });
        connect(m_search, &SearchPanel::newPersonAsked, this, [this](const QString& name) {
            if (m_search->what() == SearchPanel::For::Person)
                newPersonNote(name);
            else
                newPerson(name);
        });
    }
    flush();
    m_search->begin(forNote ? SearchPanel::For::Person : SearchPanel::For::Everything, typed);
}

void Desk::writeNote(PersonId person)
{
    openPerson(person, PersonTab::Notes);
    if (auto* journal = qobject_cast<NotesTab*>(m_person->tabPage(PersonTab::Notes)))
        journal->write();
}

void Desk::openNote(PersonId person, NoteId note)
{
    openPerson(person, PersonTab::Notes);
    if (auto* journal = qobject_cast<NotesTab*>(m_person->tabPage(PersonTab::Notes)))
        journal->reveal(note);
}

void Desk::openMoment(PersonId person, MomentId moment)
{
    openPerson(person, PersonTab::Timeline);
    m_person->look(m_session->query(moments::load, moment).accompaniment);
    Draft place;
    place.table = QStringLiteral("moment");
    place.row = moment.value;
    if (Page* timeline = m_person->tabPage(PersonTab::Timeline))
        timeline->resume(place);
}

void Desk::openInterview(PersonId person, AssessmentId assessment, const QString& domain)
{
    const bool isDiagnostic = !assessment.isValid()
        || m_session->query(assessments::load, assessment).kind == AssessmentKind::Initial;
    openPerson(person, isDiagnostic ? PersonTab::Diagnostic : PersonTab::Evaluations);
    m_person->openPart(
        isDiagnostic ? domain : QStringLiteral("%1/0/%2").arg(assessment.value).arg(domain));
    m_person->takeKeyboard();
}

void Desk::openHandover(HandoverEntryId entry)
{
    go(Place::Handover);
    qobject_cast<HandoverView*>(m_places.value(Place::Handover))->reveal(entry.value);
}

void Desk::openSitting(SittingId sitting)
{
    const AssessmentId assessment = m_session->query(sittings::load, sitting).assessment;
    const Assessment of = m_session->query(assessments::load, assessment);
    if (!of.id.isValid())
        return;
    Draft place;
    place.table = QStringLiteral("sitting");
    place.row = sitting.value;
    place.owner = assessment.value;
    place.person = m_session->query(accompaniments::load, of.accompaniment).person;
    place.tab = personTab(
        of.kind == AssessmentKind::Initial ? PersonTab::Diagnostic : PersonTab::Evaluations)
                    .slug;
    openPerson(place.person, personTabNamed(place.tab));
    m_person->look(of.accompaniment);
    resume(place);
}

void Desk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rail->fit(width());
    if (m_search)
        m_search->place();
}

void Desk::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_rail->fit(width());
}

void Desk::newPerson(const QString& name)
{
    newPersonPage()->begin(name);
}

void Desk::newPersonNote(const QString& name)
{
    newPersonPage()->beginNote(name);
}

NewPersonPage* Desk::newPersonPage()
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(Place::People);
    auto* form = page<NewPersonPage>(
        [this](auto* made) { connect(made, &NewPersonPage::cancelled, this, &Desk::back); });
    show(form);
    return form;
}

void Desk::importPeople()
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(Place::People);
    show(page<ImportPage>([this](auto* made) {
        connect(made, &ImportPage::closed, this, [this, made] {
            go(Place::People);
            made->begin();
        });
        connect(made, &ImportPage::peopleAsked, this, [this, made](qint64 operation) {
            go(Place::People);
            qobject_cast<PeoplePage*>(m_places.value(Place::People))->showOperation(operation);
            made->begin();
        });
    }));
}

void Desk::showDuplicates()
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(Place::People);
    show(page<DuplicatesPage>([this](auto* made) {
        connect(made, &DuplicatesPage::mergeAsked, this, &Desk::showMerge);
        connect(made, &DuplicatesPage::backAsked, this, [this] { go(Place::People); });
    }));
}

void Desk::showMerge(PersonId first, PersonId second)
{
    auto* merging = page<MergePage>(
        [this](auto* made) { connect(made, &MergePage::backAsked, this, &Desk::showDuplicates); });
    merging->show(first, second);
    show(merging);
}

void Desk::showCopies(const QStringList& copies)
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(Place::Structure);
    auto* held = page<CopiesPage>(
        [this](auto* made) { connect(made, &CopiesPage::backAsked, this, &Desk::back); });
    held->show(copies);
    show(held);
}

void Desk::showGuide()
{
    show(page<GuidePage>(
        [this](auto* made) { connect(made, &GuidePage::closed, this, &Desk::back); }));
}

void Desk::showPreview(const Document& document, const QString& fileName)
{
    auto* sheets = page<PreviewPage>([this](auto* made) {
        connect(made, &PreviewPage::backRequested, this, &Desk::back);
        connect(made, &PreviewPage::made, m_session.get(), &Session::made);
    });
    sheets->setDocument(document);
    sheets->setFileName(fileName);
    show(sheets);
}

void Desk::showBackup(const QString& backup)
{
    auto* restoring = page<RestorePage>([this](auto* made) {
        connect(made, &RestorePage::cancelled, this, &Desk::back);
        connect(made, &RestorePage::confirmed, this, &Desk::restoreConfirmed);
    });
    restoring->begin(m_file->access().at(backup), m_file->access(), m_session->today());
    show(restoring);
}

void Desk::showHistory(const QList<Touched>& records, const QString& column)
{
    auto* history = page<HistoryPage>(
        [this](auto* made) { connect(made, &HistoryPage::backRequested, this, &Desk::back); });
    // What is typed belongs to the history too: leaving the page has written it.
    show(history);
    history->show(records, column);
}

void Desk::showFieldHistory()
{
    m_fieldHistory->showFocused();
}

void Desk::resume(const Draft& draft)
{
    // Of a record that does not exist yet, typed before the file was restored: a person has said
    // whose it is.
    if (draft.row <= 0)
        for (const SpooledDraft& spooled : m_session->spool().of(draft))
            if (spooled.file == m_file->lineage().file && spooled.epoch != m_file->lineage().epoch)
                m_session->spool().bringInto(m_file->lineage().epoch, spooled.name);
    if (draft.table == QLatin1String("person") && draft.row == 0 && draft.owner == 0) {
        newPerson();
        return;
    }
    const PlaceEntry* place = placeOf(draft.table);
    if (place)
        go(place->place);
    else if (draft.person.isValid())
        openPerson(draft.person, personTabNamed(draft.tab));
    else
        go(Place::Structure);
    if (auto* page = qobject_cast<Page*>(currentPage()))
        page->resume(draft);
    // A form that shows the record already was filled before the draft was found.
    for (DraftKeeper* keeper : currentPage()->findChildren<DraftKeeper*>())
        if (keeper->shows(draft))
            keeper->resume();
}

QWidget* Desk::currentPage() const
{
    return m_stack->currentWidget();
}

void Desk::flush()
{
    for (int i = 0; i < m_stack->count(); ++i)
        if (auto* page = qobject_cast<Page*>(m_stack->widget(i)))
            page->flush();
    for (DraftKeeper* keeper : findChildren<DraftKeeper*>())
        if (keeper->isPending())
            keeper->keep();
}

void Desk::print()
{
    // Of the file and of what is open in it, what is open: it is further inside.
    const auto depth = [](const QWidget* widget) {
        int steps = 0;
        for (; widget; widget = widget->parentWidget())
            ++steps;
        return steps;
    };
    QPushButton* closest = nullptr;
    for (QPushButton* button : currentPage()->findChildren<QPushButton*>())
        if (button->property("prints").toBool() && button->isVisible() && button->isEnabled()
            && (!closest || depth(button) > depth(closest)))
            closest = button;
    if (!closest)
        m_messages->say(InfoKind::Info,
            tr("Nothing on this page is printed. A person, a diagnostic, a contract and the "
               "lodging "
               "are."));
    else if (closest->menu())
        closest->showMenu();
    else
        closest->click();
}

void Desk::undo()
{
    flush();
    m_undoing->undo();
}

void Desk::redo()
{
    flush();
    m_undoing->redo();
}

void Desk::showError(const Error& error)
{
    if (error.kind == ErrorKind::Busy && !m_file->others().empty()) {
        QStringList names;
        for (const DeskEntry& other : m_file->others())
            names.append(other.actor.name.isEmpty()
                    ? tr("the desk %1").arg(other.host)
                    : tr("%1 (desk %2)").arg(other.actor.name, other.host));
        m_messages->say(InfoKind::Error,
            tr("The file is being written elsewhere; it is also open at: %1.")
                    .arg(names.join(QStringLiteral(", ")))
                + whereTyped(error));
        return;
    }
    m_messages->say(InfoKind::Error, errorText(error) + whereTyped(error));
}

/// Of the form whose writing the file has just refused: only what is so.
QString Desk::whereTyped(const Error& error) const
{
    if (!Autosave::writing() || !isOfFile(error.kind) || !m_session->isTypedOutside())
        return {};
    return u' '
        + (m_session->isTypedNowhere()
                ? tr("What you typed could not be kept on this computer either: leave this window "
                     "open until the file can be written, or copy it elsewhere.")
                : tr("What you typed is kept on this computer and goes into the file as soon as it "
                     "can be written."));
}

void Desk::setFaceToFace(bool on)
{
    m_rail->setVisible(!on);
    if (m_person)
        m_person->setFaceToFace(on);
}

} // namespace jalons
