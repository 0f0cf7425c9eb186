#pragma once
#include "core/draft/draft.h"
#include "ui/page/session.h"
#include "ui/shell/navigation_rail.h"
#include <QHash>
#include <QMap>
#include <QTimer>
#include <QWidget>
#include <memory>

namespace jalons {

class ClashBar;
class FieldHistory;
class InfoBar;
class NewPersonPage;
class LodgingPage;
class Page;
class PageStack;
class PersonPage;
class SearchPanel;
class SpoolKeeper;
class Undoing;

/// The desk at which one file is open: the rail, the pages (built when first shown) and the message
/// line. It owns the file.
class Desk : public QWidget
{
    Q_OBJECT

public:
    explicit Desk(std::unique_ptr<StructureFile> file, QWidget* parent = nullptr);
    ~Desk() override;

    Session& session() { return *m_session; }
    StructureFile& file() { return *m_file; }
    /// The first page of a place, with the keyboard in it.
    void go(Place place);
    /// The page seen before this one.
    void back();
    /// The tab after (1) or before (−1) the one of the page.
    void stepTab(int step);
    void focusPlace() { m_rail->focusPlace(); }
    void openPerson(PersonId person, PersonTab tab);
    /// A person's file as it was left.
    void reopenPerson(PersonId person);
    /// Ctrl+F: the search of the page; of the whole file where the page has none.
    void find();
    void openContract(PersonId person, ContractId contract);
    void showPeople(const PersonFilter& those);
    void newArrival(const Person& somebody = {});
    void openLodging(StayId stay, PersonId person);
    /// The search above the page, with what was already typed.
    void search(const QString& typed = {});
    /// Asks about whom, then opens the journal of that person.
    void newNote();
    void openNote(PersonId person, NoteId note);
    void openMoment(PersonId person, MomentId moment);
    /// An assessment at a domain; an invalid one: the diagnostic of this person.
    void openInterview(PersonId person, AssessmentId assessment, const QString& domain);
    /// The notes of one interview of an assessment.
    void openHandover(HandoverEntryId entry);
    void openSitting(SittingId sitting);
    void writeNote(PersonId person);
    SearchPanel* searchPanel() const { return m_search; }
    void newPerson(const QString& name = {});
    /// A note about somebody who is not in the file yet: both in one form.
    void newPersonNote(const QString& name);
    /// The import of a list of people.
    void importPeople();
    void showDuplicates();
    void showMerge(PersonId first, PersonId second);
    /// What conflicted copies of the file hold beyond it.
    void showCopies(const QStringList& copies);
    void showGuide();
    /// What restoring this backup would bring.
    void showBackup(const QString& backup);
    void showPreview(const Document& document, const QString& fileName);
    void showHistory(const QList<Touched>& records, const QString& column);
    /// The history of the field that has the focus.
    void showFieldHistory();
    /// Opens the place where a draft was typed: its text is put back there.
    void resume(const Draft& draft);
    /// Writes everything typed that still waits.
    void flush();
    SpoolKeeper& spool() const { return *m_spool; }
    /// Prints the document of the page, as its button does.
    void print();
    void undo();
    void redo();
    QWidget* currentPage() const;
    PersonPage* personPage() const { return m_person; }
    ClashBar* clashes() const { return m_clashes; }
    InfoBar* messages() const { return m_messages; }

signals:
    /// This backup is to take the place of the file, which has to be closed first.
    void restoreConfirmed(const jalons::FileAccess& backup, const jalons::FileAccess& file);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    LodgingPage* goToLodging();
    void remember(Page* leaving);
    void aboutToShow(PersonId person);
    /// Somebody new of the team is being typed.
    void addToTeam();
    void openSearch(bool forNote, const QString& typed);
    template <class T, class Wire> T* page(Wire wire);
    void listen();
    void show(QWidget* page);
    void showPerson();
    NewPersonPage* newPersonPage();
    /// Says where the file lies, when a service or several desks may spoil it there.
    void warnOfLocation();
    void say(const QString& sentence);
    void showError(const Error& error);
    QString whereTyped(const Error& error) const;
    void setFaceToFace(bool on);

    std::unique_ptr<StructureFile> m_file;
    std::unique_ptr<Session> m_session;
    NavigationRail* m_rail;
    InfoBar* m_messages;
    Undoing* m_undoing;
    ClashBar* m_clashes;
    FieldHistory* m_fieldHistory;
    PageStack* m_stack;
    QMap<Place, Page*> m_places; ///< those shown already
    QHash<const QMetaObject*, QWidget*> m_pages; ///< the others, one of a kind
    PersonPage* m_person = nullptr;
    SearchPanel* m_search = nullptr;
    PersonId m_opened; ///< the last file opened
    PersonId m_beforePerson; ///< whose file it was
    Page* m_before = nullptr; ///< where « back » of a guide, preview or new person leads
    qint64 m_fresh = 0; ///< the step that was just made here; 0: none
    QTimer m_poll;
    SpoolKeeper* m_spool;
};

} // namespace jalons
