#pragma once
#include "ui/shell/navigation_rail.h"
#include "ui/shell/session.h"
#include <QMap>
#include <QTimer>
#include <QWidget>
#include <memory>

class QStackedWidget;

namespace jalons {

class MessageLine;
class NewPersonPage;
class Page;
class PersonPage;
class PreviewPage;
class RestorePage;

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
    void showGuide();
    /// What restoring this backup would bring.
    void showBackup(const QString& backup);
    void showPreview(const Document& document, const QString& fileName);
    /// Writes everything typed that still waits.
    void flush();
    void undo();
    void redo();
    QWidget* currentPage() const;
    PersonPage* personPage() const { return m_person; }
    MessageLine* messages() const { return m_messages; }

signals:
    /// This backup is to take the place of the file, which has to be closed first.
    void restoreConfirmed(const QString& backup, const QString& file);

private:
    QWidget* makePage(Place place);
    void show(QWidget* page);
    void back();
    /// Where the file lies, when a service or several desks may spoil it there; null otherwise.
    QWidget* locationWarning();
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
    PreviewPage* m_preview = nullptr;
    RestorePage* m_restore = nullptr;
    QWidget* m_guide = nullptr;
    QWidget* m_before = nullptr; ///< where « back » of a guide, preview or new person leads
    QTimer m_poll;
};

} // namespace jalons
