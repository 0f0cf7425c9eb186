#include "ui/shell/main_window.h"

#include "core/backup/backup.h"
#include "core/restore/restore.h"
#include "ui/backup/backup_keeper.h"
#include "ui/backup/restore_page.h"
#include "ui/page/settings.h"
#include "ui/recovery/recovery_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/first_frame.h"
#include "ui/shell/guide_page.h"
#include "ui/shell/leave_question.h"
#include "ui/shell/spool_keeper.h"
#include "ui/shell/undo_keys.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_menus.h"
#include "ui/task/task.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/pages.h"
#include "ui/widgets/reading_order.h"
#include "ui/wording/error_text.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace jalons {

MainWindow::MainWindow(std::unique_ptr<StructureFile> file, QWidget* parent)
    : QMainWindow(parent)
    , m_stack(new PageStack(this))
    , m_keeper(new BackupKeeper(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setProperty("zooms", true); // what it holds follows the zoom
    setCentralWidget(m_stack);
    m_menus = new WindowMenus(*this);
    new UndoKeys(this);
    Keys::install();
    connect(m_keeper, &BackupKeeper::damageFound, this, &MainWindow::onDamage);
    resize(1366, 768);
    restoreGeometry(settings::geometry());
    if (file)
        show(std::move(file));
}

MainWindow::~MainWindow()
{
    // What is still being typed is written while the window is whole.
    delete std::exchange(m_desk, nullptr);
}

WelcomePage* MainWindow::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::createAsked, this,
            [this](const QString& path, const Structure& identity) {
                create(FileAccess(path), identity);
            });
        connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::chooseFile);
        connect(m_welcome, &WelcomePage::fileAsked, this,
            [this](const QString& path) { open(FileAccess(path)); });
        connect(m_welcome, &WelcomePage::recoveryAsked, this,
            [this](const QString& path) { showRecovery(FileAccess(path)); });
        connect(m_welcome, &WelcomePage::demonstrationAsked, this, &MainWindow::openDemonstration);
        m_welcome->setDemonstrationOffered(bool(m_demonstration));
    }
    return m_welcome;
}

Session* MainWindow::session() const
{
    return m_desk ? &m_desk->session() : nullptr;
}

void MainWindow::setDemonstration(Demonstration make)
{
    m_demonstration = std::move(make);
    if (m_welcome)
        m_welcome->setDemonstrationOffered(bool(m_demonstration));
}

bool MainWindow::open(const FileAccess& file)
{
    if (isInFile())
        return openNow(file);
    askToLeave([this, file] { openNow(file); });
    return false;
}

bool MainWindow::openNow(const FileAccess& access)
{
    auto file = StructureFile::open(access);
    if (file) {
        show(std::move(file).value());
        afterFirstFrame(m_desk, [path = access.path] { settings::rememberFile(path); });
        return true;
    }
    if (file.error().kind == ErrorKind::FileMissing)
        settings::forgetFile(access.path);
    showWelcome(QFileInfo(access.path).fileName() + tr(": ") + errorText(file.error()));
    if (file.error().kind == ErrorKind::Damaged || file.error().kind == ErrorKind::Garbage)
        m_welcome->offerRecovery(access.path);
    return false;
}

void MainWindow::show(std::unique_ptr<StructureFile> file)
{
    closeFile();
    m_desk = new Desk(std::move(file), m_stack);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    m_desk->focusPlace();
    m_keeper->keep(m_desk->session());
    m_mayClose = false;
    // Later: the button that says so goes with the desk.
    connect(m_desk, &Desk::restoreConfirmed, this, &MainWindow::restore, Qt::QueuedConnection);
    connect(&m_desk->file(), &StructureFile::changed, this, [this](const Changes& changes) {
        // A draft kept while closing is no reason to back up again.
        if (!changes.isOfTheMoment())
            m_mayClose = false;
        m_menus->showUndo();
        if (changes.touches({"structure"}))
            showTitle();
    });
    connect(&m_desk->session(), &Session::faceToFaceChanged, m_menus, &WindowMenus::showFaceToFace);
    connect(&m_desk->session(), &Session::faceToFaceChanged, this, &MainWindow::takeScreen);
    m_menus->setFileOpen(true);
    m_menus->showUndo();
    showTitle();
}

/// What is beside the window, a mail or another file, is nobody's business face to face.
void MainWindow::takeScreen(bool on)
{
    const bool has = windowState().testFlag(Qt::WindowFullScreen);
    if (on)
        m_hadScreen = has;
    if (m_takesScreen && !m_hadScreen && has != on)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
}

bool MainWindow::isInFile()
{
    if (!m_desk)
        return true;
    m_desk->flush();
    return !m_desk->session().isTypedOutside();
}

void MainWindow::leave(const std::function<void()>& then)
{
    if (isInFile())
        then();
    else
        askToLeave(then);
}

void MainWindow::askToLeave(const std::function<void()>& then)
{
    if (m_question && m_question->isVisible()) {
        m_question->raise();
        return;
    }
    m_question = leaveQuestion(this,
        m_desk->session().isTypedNowhere() ? Typed::Nowhere : Typed::OnThisComputer,
        m_mayClose && m_keeper->isDue(), [this, then](bool again) {
            if (again)
                leave(then);
            else
                then();
        });
}

void MainWindow::closeFile()
{
    if (!m_desk)
        return;
    m_desk->flush();
    if (m_keeper->isDue())
        m_keeper->backUp(false);
    delete std::exchange(m_desk, nullptr);
}

void MainWindow::onDamage(const FileAccess& file)
{
    // What is being typed is written as far as it can be; no backup is made of such a file.
    leave([this, file] {
        delete std::exchange(m_desk, nullptr);
        showWelcome(QFileInfo(file.path).fileName() + tr(": ")
            + errorText({ErrorKind::Damaged, {}, {}, {}}));
        m_welcome->offerRecovery(file.path);
    });
}

void MainWindow::showRecovery(const FileAccess& file)
{
    if (!m_recovery) {
        m_recovery = new RecoveryPage;
        m_stack->addWidget(m_recovery);
        connect(m_recovery, &RecoveryPage::cancelled, this, [this] { showWelcome(); });
        connect(m_recovery, &RecoveryPage::openRequested, this, &MainWindow::open);
        connect(m_recovery, &RecoveryPage::restoreRequested, this, &MainWindow::showRestore);
    }
    m_recovery->begin(file);
    m_stack->setCurrentWidget(m_recovery);
}

void MainWindow::showRestore(const FileAccess& backup, const FileAccess& file)
{
    if (!m_restore) {
        m_restore = new RestorePage;
        m_stack->addWidget(m_restore);
        connect(m_restore, &RestorePage::cancelled, this,
            [this] { m_stack->setCurrentWidget(m_recovery); });
        connect(m_restore, &RestorePage::confirmed, this, &MainWindow::restore);
    }
    m_restore->begin(backup, file, QDate::currentDate());
    m_stack->setCurrentWidget(m_restore);
}

void MainWindow::restore(const FileAccess& backup, const FileAccess& file)
{
    leave([this, backup, file] { restoreNow(backup, file); });
}

void MainWindow::restoreNow(const FileAccess& backup, const FileAccess& file)
{
    const QDateTime now = m_desk ? m_desk->file().clock().now() : QDateTime::currentDateTime();
    if (m_desk) {
        m_desk->spool().keepDrafts();
        delete std::exchange(m_desk, nullptr); // what it held is kept aside: no other backup
        showWelcome();
    }
    m_stack->setEnabled(false);
    runTask<RestoreDone>(
        this, tr("Restoring…"),
        [backup, file, now](Progress& progress) {
            return backups::restore(backup, file, now, [&](int done, int total) {
                progress.setTotal(total);
                progress.setDone(done);
                return !progress.isCancelled();
            });
        },
        [this, file](const Result<RestoreDone>& restored) {
            m_stack->setEnabled(true);
            if (!restored) {
                showWelcome(
                    QFileInfo(file.path).fileName() + tr(": ") + errorText(restored.error()));
                return;
            }
            if (!open(file))
                return;
            if (!restored->done)
                emit m_desk->session().said(
                    tr("The restoration was stopped: the file is as it was."));
            else if (!restored->aside.isEmpty())
                emit m_desk->session().said(tr("The backup is restored. What the file held is kept "
                                               "aside: %1")
                                                .arg(QFileInfo(restored->aside).fileName()));
        });
}

void MainWindow::showWelcome(const QString& error)
{
    closeFile();
    welcome()->begin();
    welcome()->sayError(error);
    m_stack->setCurrentWidget(m_welcome);
    m_menus->setFileOpen(false);
    m_menus->showUndo();
    showTitle();
}

void MainWindow::showTitle()
{
    QString title = QStringLiteral("Jalons");
    if (m_desk) {
        const auto structure
            = m_desk->file().query([](const Reader& r) { return structures::load(r); });
        if (structure)
            title = structure->name + QStringLiteral(" — Jalons");
    }
    setWindowTitle(title);
}

void MainWindow::create(const FileAccess& access, const Structure& identity)
{
    auto file = StructureFile::create(access, identity);
    if (!file) {
        welcome()->sayError(errorText(file.error()));
        return;
    }
    settings::rememberFile(access.path);
    show(std::move(file).value());
}

void MainWindow::beginCreation()
{
    showWelcome();
    welcome()->beginCreation();
}

void MainWindow::leaveFile()
{
    leave([this] { showWelcome(); });
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Jalons files (*.jalons)"));
    if (!path.isEmpty())
        open(FileAccess(path));
}

void MainWindow::openDemonstration()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = folder + QStringLiteral("/demonstration.jalons");
    QDir().mkpath(folder);
    if (!QFileInfo::exists(path)) {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto made = m_demonstration(FileAccess(path));
        QApplication::restoreOverrideCursor();
        if (!made) {
            welcome()->sayError(errorText(made.error()));
            return;
        }
    }
    open(FileAccess(path));
}

void MainWindow::undo(bool again)
{
    if (UndoKeys::inEditor(again) || !m_desk)
        return;
    if (again)
        m_desk->redo();
    else
        m_desk->undo();
}

void MainWindow::showGuide()
{
    if (m_desk) {
        m_desk->showGuide();
        return;
    }
    if (!m_guide) {
        m_guide = new GuidePage;
        m_stack->addWidget(m_guide);
        connect(m_guide, &GuidePage::closed, this, [this] {
            m_stack->setCurrentWidget(m_desk ? static_cast<QWidget*>(m_desk) : welcome());
        });
    }
    m_stack->setCurrentWidget(m_guide);
}

/// Tab goes as one reads, whatever the order in which things were made.
bool MainWindow::focusNextPrevChild(bool next)
{
    return readOn(this, next);
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (m_stack->count() == 0) // no file was opened before the window is seen
        showWelcome();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_desk) {
        m_desk->flush();
        m_desk->session().setFaceToFace(false); // the next one opens as a window
    }
    settings::setGeometry(saveGeometry());
    const auto isOutside = [this] { return m_desk && m_desk->session().isTypedOutside(); };
    if (!m_mayLeave && !m_mayClose && (m_keeper->isRunning() || m_keeper->isDue())) {
        // The window stays for the time of the backup; cancelling it closes too.
        event->ignore();
        if (!m_keeper->isRunning())
            m_keeper->backUp(false, [this, isOutside](bool done) {
                m_mayClose = true;
                if (done || isOutside()) // one question tells of both
                    close();
            });
        else
            m_keeper->whenDone([this] { close(); });
        return;
    }
    if (!m_mayLeave && isOutside()) {
        event->ignore();
        askToLeave([this] {
            m_mayLeave = m_desk && m_desk->session().isTypedOutside();
            close();
            m_mayLeave = false;
        });
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace jalons
