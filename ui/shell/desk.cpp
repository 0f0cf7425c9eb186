#include "ui/shell/desk.h"

#include "core/history/history.h"
#include "core/storage/location.h"
#include "ui/backup/restore_page.h"
#include "ui/conflicted/copies_bar.h"
#include "ui/duplicate/duplicates_page.h"
#include "ui/duplicate/merge_page.h"
#include "ui/exchange/import_page.h"
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
#include "ui/shell/message_line.h"
#include "ui/shell/spool_keeper.h"
#include "ui/stay/lodging_page.h"
#include "ui/structure/structure_page.h"
#include "ui/style/theme.h"
#include "ui/today/today_page.h"
#include "ui/widgets/info_bar.h"
#include "ui/wording/backup_text.h"
#include "ui/wording/column_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/error_text.h"
#include "ui/wording/operation_text.h"
#include <QHBoxLayout>
#include <QStackedWidget>

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
    m_messages = new MessageLine(this);
    m_clashes = new ClashBar(*m_session, this);
    m_fieldHistory = new FieldHistory(*m_session, this);
    m_stack = new QStackedWidget(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    if (QWidget* warning = locationWarning())
        column->addWidget(warning);
    auto* copies = new CopiesBar(this);
    column->addWidget(copies);
    afterFirstFrame(this, [this, copies] {
        if (!m_file->access().isMemory())
            copies->look(m_file->access());
    });
    column->addWidget(m_clashes);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);

    connect(m_rail, &NavigationRail::placeChosen, this, &Desk::go);
    connect(m_rail, &NavigationRail::teamAsked, this, [this] { go(Place::Structure); });
    connect(m_session.get(), &Session::personRequested, this, &Desk::openPerson);
    connect(m_session.get(), &Session::contractRequested, this, &Desk::openContract);
    connect(m_session.get(), &Session::lodgingRequested, this, &Desk::openLodging);
    connect(m_session.get(), &Session::previewRequested, this, &Desk::showPreview);
    connect(m_session.get(), &Session::restoreRequested, this, &Desk::showBackup);
    connect(m_session.get(), &Session::faceToFaceChanged, this, &Desk::setFaceToFace);
    connect(m_session.get(), &Session::said, m_messages, &MessageLine::sayDone);
    connect(m_session.get(), &Session::failed, this, &Desk::showError);
    connect(m_session.get(), &Session::clashed, this,
        [this](const QList<Clash>& clashes) { m_clashes->offer(clashes, Autosave::writing()); });
    connect(m_session.get(), &Session::historyRequested, this, &Desk::showHistory);
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, m_file.get(), &StructureFile::poll);
    m_poll.start();
    go(Place::Today);
}

QWidget* Desk::locationWarning()
{
    const QString path = m_file->path();
    if (m_file->access().isMemory() || settings::isLocationKnown(path))
        return nullptr;
    const QString warning = locationText(locationOf(path));
    if (warning.isEmpty())
        return nullptr;
    auto* around = new QWidget(this);
    auto* row = new QHBoxLayout(around);
    row->setContentsMargins(px(24), px(8), px(24), px(8));
    auto* bar = new InfoBar(around);
    row->addWidget(bar);
    connect(bar, &InfoBar::closed, around, [around, path] {
        settings::setLocationKnown(path);
        around->hide();
    });
    bar->say(InfoKind::Info, warning);
    return around;
}

Desk::~Desk()
{
    // What is typed is written while everything is there.
    if (QWidget* typed = window()->focusWidget(); typed && isAncestorOf(typed))
        typed->clearFocus();
    hide();
    // Pages read the file: they go first.
    delete m_search;
    delete m_stack;
    delete m_rail;
}

void Desk::show(QWidget* page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    QWidget* current = m_stack->currentWidget();
    if (current == page)
        return;
    if (auto* leaving = qobject_cast<Page*>(current))
        leaving->flush();
    if (current && (current == m_person || m_places.values().contains(current)))
        m_before = current;
    m_stack->setCurrentWidget(page);
}

void Desk::back()
{
    if (!m_before) {
        go(Place::Today);
        return;
    }
    show(m_before);
    m_rail->setPlace(m_places.key(m_before, Place::People));
}

void Desk::go(Place place)
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(place);
    QWidget*& page = m_places[place];
    if (!page)
        page = makePage(place);
    show(page);
}

QWidget* Desk::makePage(Place place)
{
    switch (place) {
    case Place::Today: {
        auto* page = new TodayPage(*m_session, m_stack);
        connect(page, &TodayPage::searchAsked, this, &Desk::search);
        connect(page, &TodayPage::newNoteAsked, this, &Desk::newNote);
        connect(page, &TodayPage::newPersonAsked, this, [this] { newPerson(); });
        connect(page, &TodayPage::resumeAsked, this, &Desk::resume);
        page->freshen(); // the first page: filled before it is seen
        return page;
    }
    case Place::People: {
        auto* page = new PeoplePage(*m_session, m_stack);
        connect(page, &PeoplePage::newPersonAsked, this, &Desk::newPerson);
        connect(page, &PeoplePage::importAsked, this, &Desk::importPeople);
        connect(page, &PeoplePage::duplicatesAsked, this, &Desk::showDuplicates);
        return page;
    }
    case Place::Lodging:
        return new LodgingPage(*m_session, m_stack);
    case Place::Partners:
        return new PartnersPage(*m_session, m_stack);
    case Place::Structure:
        return new StructurePage(*m_session, m_stack);
    }
    return nullptr;
}

void Desk::openPerson(PersonId person, PersonTab tab)
{
    m_rail->setPlace(Place::People);
    if (!m_person)
        m_person = new PersonPage(*m_session);
    if (m_person->person() != person)
        m_session->setFaceToFace(false);
    m_person->show(person, tab);
    show(m_person);
    if (m_search)
        m_search->remember(person);
    m_opened = person;
}

void Desk::openContract(PersonId person, ContractId contract)
{
    openPerson(person, PersonTab::Contracts);
    m_person->openContract(contract);
}

void Desk::openLodging(StayId stay, PersonId person)
{
    go(Place::Lodging);
    qobject_cast<LodgingPage*>(m_places.value(Place::Lodging))->open(stay, person);
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
                openPerson(person, PersonTab::Summary);
        });
        connect(m_search, &SearchPanel::noteChosen, this, &Desk::openNote);
        connect(m_search, &SearchPanel::partnerChosen, this, [this](PartnerId partner) {
            go(Place::Partners);
            qobject_cast<PartnersPage*>(m_places.value(Place::Partners))->reveal(partner.value);
        });
        connect(m_search, &SearchPanel::newPersonAsked, this, &Desk::newPerson);
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

void Desk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_search)
        m_search->place();
}

void Desk::newPerson(const QString& name)
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(Place::People);
    if (!m_new) {
        m_new = new NewPersonPage(*m_session);
        connect(m_new, &NewPersonPage::cancelled, this, &Desk::back);
    }
    show(m_new);
    m_new->begin(name);
}

void Desk::importPeople()
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(Place::People);
    if (!m_import) {
        m_import = new ImportPage(*m_session);
        connect(m_import, &ImportPage::closed, this, [this] {
            go(Place::People);
            m_import->begin();
        });
        connect(m_import, &ImportPage::peopleAsked, this, [this](qint64 operation) {
            go(Place::People);
            qobject_cast<PeoplePage*>(m_places.value(Place::People))->showOperation(operation);
            m_import->begin();
        });
    }
    show(m_import);
}

void Desk::showDuplicates()
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(Place::People);
    if (!m_duplicates) {
        m_duplicates = new DuplicatesPage(*m_session);
        connect(m_duplicates, &DuplicatesPage::mergeAsked, this, &Desk::showMerge);
        connect(m_duplicates, &DuplicatesPage::backAsked, this, [this] { go(Place::People); });
    }
    show(m_duplicates);
}

void Desk::showMerge(PersonId first, PersonId second)
{
    if (!m_merge) {
        m_merge = new MergePage(*m_session);
        connect(m_merge, &MergePage::backAsked, this, &Desk::showDuplicates);
    }
    m_merge->show(first, second);
    show(m_merge);
}

void Desk::showGuide()
{
    if (!m_guide) {
        auto* guide = new GuidePage;
        connect(guide, &GuidePage::closed, this, &Desk::back);
        m_guide = guide;
    }
    show(m_guide);
}

void Desk::showPreview(const Document& document, const QString& fileName)
{
    if (!m_preview) {
        m_preview = new PreviewPage;
        connect(m_preview, &PreviewPage::backRequested, this, &Desk::back);
    }
    m_preview->setDocument(document);
    m_preview->setFileName(fileName);
    show(m_preview);
}

void Desk::showBackup(const QString& backup)
{
    if (!m_restore) {
        m_restore = new RestorePage;
        connect(m_restore, &RestorePage::cancelled, this, &Desk::back);
        connect(m_restore, &RestorePage::confirmed, this, &Desk::restoreConfirmed);
    }
    m_restore->begin(m_file->access().at(backup), m_file->access(), m_session->today());
    show(m_restore);
}

void Desk::showHistory(const QList<Touched>& records, const QString& column)
{
    if (!m_history) {
        m_history = new HistoryPage(*m_session);
        connect(m_history, &HistoryPage::backRequested, this, &Desk::back);
    }
    // What is typed belongs to the history too: leaving the page has written it.
    show(m_history);
    m_history->show(records, column);
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
    static const QSet<QString> ofLodging{QStringLiteral("request"), QStringLiteral("admission"),
        QStringLiteral("prolongation"), QStringLiteral("stay"), QStringLiteral("absence"),
        QStringLiteral("lodging"), QStringLiteral("closure")};
    if (draft.person.isValid() && !ofLodging.contains(draft.table)) {
        PersonTab tab = PersonTab::Identity;
        for (const PersonTabEntry& entry : personTabs())
            if (entry.slug == draft.tab)
                tab = entry.tab;
        openPerson(draft.person, tab);
    } else {
        go(ofLodging.contains(draft.table)                ? Place::Lodging
                : draft.table == QLatin1String("partner") ? Place::Partners
                                                          : Place::Structure);
    }
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

void Desk::undo()
{
    revert(false);
}

void Desk::redo()
{
    revert(true);
}

void Desk::revert(bool again)
{
    flush();
    const auto operation = again ? m_file->redoable() : m_file->lastStep();
    const auto result = again ? m_file->redo() : m_file->undo();
    if (result && operation) {
        const QString name = operationText(*operation);
        m_messages->sayDone(again ? tr("Done again: %1").arg(name) : tr("Undone: %1").arg(name));
        return;
    }
    if (result)
        return;
    const Error& error = result.error();
    const bool stays = operation && !error.restored
        && (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Refused
            || error.kind == ErrorKind::NotUndoable || error.kind == ErrorKind::Internal);
    if (!stays) { // nothing to undo, or the file is out of reach for a moment
        showError(error);
        return;
    }
    m_messages->sayError(refusal(*operation, error));
    const qint64 step = again ? m_file->redoStep() : m_file->undoStep();
    m_messages->offer(tr("&Pass over this step"), [this, operation, again, step] {
        if (step == (again ? m_file->redoStep() : m_file->undoStep()))
            passOver(*operation, again);
    });
}

QString Desk::refusal(Operation operation, const Error& error)
{
    if (error.kind != ErrorKind::Conflict || error.clashes.isEmpty())
        return tr("“%1” is left as it is: %2").arg(operationText(operation), errorText(error));
    m_file->poll(); // what it says is shown too
    const Clash& clash = error.clashes.first();
    const auto who = m_session->query([&](const Reader& r) {
        return history::last(r, {clash.table, clash.row}, clash.column);
    });
    const QString what = clash.column.isEmpty()
        ? conceptText(clash.table)
        : tr("%1, %2", "record, field")
              .arg(conceptText(clash.table), columnText(clash.column, clash.table));
    QString author = tr("somebody");
    if (who)
        author = tr("%1 (desk %2)").arg(who->author.isEmpty() ? author : who->author, who->desk);
    return tr("“%1” is left as it is: since then %2 has changed this: %3%4. Look at it, and change "
              "it by hand if it should be otherwise.")
        .arg(operationText(operation), author, what,
            who ? u' ' + momentText(who->at, m_session->today()) : QString());
}

void Desk::passOver(Operation operation, bool again)
{
    if (again)
        m_file->passOverRedo();
    else
        m_file->passOverUndo();
    const auto next = again ? m_file->redoable() : m_file->lastStep();
    const QString name = operationText(operation);
    if (!next)
        m_messages->sayDone(again
                ? tr("“%1” stays undone. There is nothing else to do again.").arg(name)
                : tr("“%1” stays. There is nothing older to take back.").arg(name));
    else
        m_messages->sayDone(again
                ? tr("“%1” stays undone. Ctrl+Shift+Z now does “%2” again.")
                      .arg(name, operationText(*next))
                : tr("“%1” stays. Ctrl+Z now takes back “%2”.").arg(name, operationText(*next)));
}

void Desk::showError(const Error& error)
{
    if (error.kind == ErrorKind::Busy && !m_file->others().empty()) {
        QStringList names;
        for (const DeskEntry& other : m_file->others())
            names.append(other.actor.name.isEmpty()
                    ? tr("the desk %1").arg(other.host)
                    : tr("%1 (desk %2)").arg(other.actor.name, other.host));
        m_messages->sayError(tr("The file is being written elsewhere; it is also open at: %1.")
                                 .arg(names.join(QStringLiteral(", ")))
            + whereTyped(error));
        return;
    }
    m_messages->sayError(errorText(error) + whereTyped(error));
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
