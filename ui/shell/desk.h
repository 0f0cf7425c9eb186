#pragma once
#include "core/draft/draft.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/session.h"
#include <QMap>
#include <QTimer>
#include <QWidget>
#include <memory>

class QStackedWidget;

namespace jalons {

class ClashBar;
class FieldHistory;
class HistoryPage;
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
    void showGuide();
    void showPreview(const Document& document, const QString& fileName);
    void showHistory(const QList<Touched>& records, const QString& column);
    /// The history of the field that has the focus.
    void showFieldHistory();
    /// Opens the place where a draft was typed: its text is put back there.
    void resume(const Draft& draft);
    /// Writes everything typed that still waits.
    void flush();
    void undo();
    void redo();
    QWidget* currentPage() const;
    PersonPage* personPage() const { return m_person; }
    ClashBar* clashes() const { return m_clashes; }
    MessageLine* messages() const { return m_messages; }

private:
    QWidget* makePage(Place place);
    void show(QWidget* page);
    void back();
    void showError(const Error& error);
    /// Why an undo was refused: what has changed since, and by whom.
    void refuse(Operation operation, const Error& error);
    void setFaceToFace(bool on);

    std::unique_ptr<StructureFile> m_file;
    std::unique_ptr<Session> m_session;
    NavigationRail* m_rail;
    MessageLine* m_messages;
    ClashBar* m_clashes;
    FieldHistory* m_fieldHistory;
    QStackedWidget* m_stack;
    QMap<Place, QWidget*> m_places; ///< those shown already
    PersonPage* m_person = nullptr;
    NewPersonPage* m_new = nullptr;
    PreviewPage* m_preview = nullptr;
    HistoryPage* m_history = nullptr;
    QWidget* m_guide = nullptr;
    QWidget* m_before = nullptr; ///< where « back » of a guide, preview or new person leads
    QTimer m_poll;
};

} // namespace jalons
