#pragma once
#include "core/file/structure_file.h"
#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <memory>

class QMessageBox;

namespace jalons {

class BackupKeeper;
class Desk;
class GuidePage;
class PageStack;
class RecoveryPage;
class RestorePage;
class Session;
class WelcomePage;
class WindowMenus;

/// The window: the welcome page, or the desk of the open file; menus and keys.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Makes a fictitious structure.
    using Demonstration = std::function<Result<Done>(const FileAccess& file)>;

    /// @param file null: the welcome page.
    explicit MainWindow(std::unique_ptr<StructureFile> file = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Without it the demonstration is not offered.
    void setDemonstration(Demonstration make);
    /// Opens a file, or says on the welcome page why not and what to do. @return whether it is
    /// open; not yet while something typed in the file before waits for an answer.
    bool open(const FileAccess& file);
    void show(std::unique_ptr<StructureFile> file);
    /// The words of why a file could not be opened, on the welcome page.
    void showWelcome(const QString& error = {});
    BackupKeeper& keeper() const { return *m_keeper; }
    /// Null on the welcome page.
    Desk* desk() const { return m_desk; }
    Session* session() const;
    /// Made when it is first needed: most days begin with a file.
    WelcomePage* welcome();
    using QMainWindow::show;

    /// The form of a new structure.
    void beginCreation();
    void chooseFile();
    /// Closes the file, once nothing is in the way.
    void leaveFile();
    /// Takes back, or does @p again, what was typed or the last step.
    void undo(bool again);
    void showGuide();
    /// Face to face takes the whole screen, unless told: pictures are of one size.
    void setTakesScreen(bool takes) { m_takesScreen = takes; }

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void create(const FileAccess& file, const Structure& identity);
    void openDemonstration();
    /// The one way out of a file. What is typed is written first; when the file does not take it,
    /// the window asks whether to leave it where it is kept. @p then: once nothing is in the way.
    void leave(const std::function<void()>& then);
    void askToLeave(const std::function<void()>& then);
    bool isInFile();
    bool openNow(const FileAccess& file);
    void closeFile();
    /// Closes the file, puts a backup in its place and opens it again.
    void restore(const FileAccess& backup, const FileAccess& file);
    void restoreNow(const FileAccess& backup, const FileAccess& file);
    void showRecovery(const FileAccess& file);
    void showRestore(const FileAccess& backup, const FileAccess& file);
    void onDamage(const FileAccess& file);
    void showTitle();
    void takeScreen(bool on);

    bool m_takesScreen = true;
    bool m_hadScreen = false; ///< before it was face to face
    PageStack* m_stack;
    WelcomePage* m_welcome = nullptr;
    GuidePage* m_guide = nullptr; ///< the guide while no file is open
    RecoveryPage* m_recovery = nullptr;
    RestorePage* m_restore = nullptr; ///< of a file that cannot be opened
    BackupKeeper* m_keeper;
    WindowMenus* m_menus = nullptr;
    QPointer<QMessageBox> m_question;
    bool m_mayLeave = false; ///< what is not in the file stays where it is kept: a person said so
    bool m_mayClose = false; ///< the backup at closing is done, or could not be
    Desk* m_desk = nullptr;
    Demonstration m_demonstration;
};

} // namespace jalons
