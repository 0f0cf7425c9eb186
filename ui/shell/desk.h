#pragma once
#include "ui/shell/navigation_rail.h"
#include "ui/shell/session.h"
#include <QMap>
#include <QTimer>
#include <QWidget>
#include <memory>

class QStackedWidget;

namespace jalons {

class DuplicatesPage;
class MergePage;
class MessageLine;
class NewPersonPage;
class Page;
class PersonPage;
class PreviewPage;

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
    void go(Place place);
    void focusPlace() { m_rail->focusPlace(); }
    void openPerson(PersonId person, PersonTab tab);
    void openContract(PersonId person, ContractId contract);
    /// The search of people, with what was already typed.
    void search(const QString& typed = {});
    void newPerson(const QString& name = {});
    void showDuplicates();
    void showMerge(PersonId first, PersonId second);
    void showGuide();
    void showPreview(const Document& document, const QString& fileName);
    /// Writes everything typed that still waits.
    void flush();
    void undo();
    void redo();
    QWidget* currentPage() const;
    PersonPage* personPage() const { return m_person; }
    MessageLine* messages() const { return m_messages; }

private:
    QWidget* makePage(Place place);
    void show(QWidget* page);
    void back();
    void showError(const Error& error);
    void setFaceToFace(bool on);

    std::unique_ptr<StructureFile> m_file;
    std::unique_ptr<Session> m_session;
    NavigationRail* m_rail;
    MessageLine* m_messages;
    QStackedWidget* m_stack;
    QMap<Place, QWidget*> m_places; ///< those shown already
    PersonPage* m_person = nullptr;
    NewPersonPage* m_new = nullptr;
    DuplicatesPage* m_duplicates = nullptr;
    MergePage* m_merge = nullptr;
    PreviewPage* m_preview = nullptr;
    QWidget* m_guide = nullptr;
    QWidget* m_before = nullptr; ///< where « back » of a guide, preview or new person leads
    QTimer m_poll;
};

} // namespace jalons
