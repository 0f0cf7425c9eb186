#include "ui/shell/main_window.h"

#include "core/backup/backup.h"
#include "core/restore/restore.h"
#include "ui/backup/backup_keeper.h"
#include "ui/backup/restore_page.h"
#include "ui/page/settings.h"
#include "ui/person/person_page.h"
#include "ui/recovery/recovery_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/first_frame.h"
#include "ui/shell/guide_page.h"
#include "ui/shell/spool_keeper.h"
#include "ui/shell/welcome_page.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/task/task.h"
#include "ui/wording/error_text.h"
#include "ui/wording/operation_text.h"
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTextEdit>

namespace jalons {

namespace {

/// Whether the editor that has the focus has typing of its own to take back.
bool editorCan(bool redo, bool act)
{
    QWidget* focused = QApplication::focusWidget();
    if (auto* line = qobject_cast<QLineEdit*>(focused)) {
        if (!(redo ? line->isRedoAvailable() : line->isUndoAvailable()))
            return false;
        if (act)
            redo ? line->redo() : line->undo();
        return true;
    }
    QTextDocument* document = nullptr;
    if (auto* text = qobject_cast<QTextEdit*>(focused))
        document = text->isReadOnly() ? nullptr : text->document();
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(focused))
        document = plain->isReadOnly() ? nullptr : plain->document();
    if (!document || !(redo ? document->isRedoAvailable() : document->isUndoAvailable()))
        return false;
    if (act)
        redo ? document->redo() : document->undo();
    return true;
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<StructureFile> file, QWidget* parent)
    : QMainWindow(parent)
    , m_stack(new QStackedWidget(this))
    , m_keeper(new BackupKeeper(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(m_stack);
    connect(m_keeper, &BackupKeeper::damageFound, this, &MainWindow::onDamage);
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
    resize(1366, 768);
    restoreGeometry(settings::geometry());
    qApp->installEventFilter(this);
    if (file)
        show(std::move(file));
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
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
        showUndo();
        if (changes.touches({"structure"}))
            showTitle();
    });
    connect(&m_desk->session(), &Session::faceToFaceChanged, this, [this](bool on) {
        menuBar()->setVisible(!on);
        m_face->setChecked(on);
    });
    for (QAction* action : std::as_const(m_ofFile))
        action->setEnabled(true);
    showUndo();
    showTitle();
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
    if (m_question) {
        m_question->raise();
        return;
    }
    const bool lost = m_desk->session().isTypedNowhere();
    auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Jalons"),
        tr("What you typed is not in the file yet: the file cannot be written."),
        QMessageBox::NoButton, this);
    m_question = box;
    box->setObjectName(QStringLiteral("leaveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QString more = lost
        ? tr("It could not be kept on this computer either: it is lost if you close. Make room on "
             "the disk, or copy the text elsewhere first.")
        : tr("It is kept on this computer, and put back the next time this file is opened here.");
    if (m_mayClose && m_keeper->isDue())
        more += u'\n' + tr("No backup could be made either.");
    box->setInformativeText(more);
    QPushButton* again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
    QPushButton* close = box->addButton(
        lost ? tr("Close and lose the text") : tr("Close"), QMessageBox::DestructiveRole);
    again->setObjectName(QStringLiteral("leaveAgain"));
    close->setObjectName(QStringLiteral("leaveClose"));
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(again);
    connect(box, &QMessageBox::finished, this, [this, box, again, close, then] {
        const QAbstractButton* chosen = box->clickedButton();
        m_question.clear();
        if (chosen == again)
            leave(then);
        else if (chosen == close)
            then();
    });
    box->open(); // nothing waits for it: the file is tried again meanwhile
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
    for (QAction* action : std::as_const(m_ofFile))
        action->setEnabled(false);
    showUndo();
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

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    connect(menu->addAction(tr("&New structure…")), &QAction::triggered, this, [this] {
        showWelcome();
        welcome()->beginCreation();
    });
    QAction* openAction = menu->addAction(tr("&Open…"), this, &MainWindow::chooseFile);
    openAction->setShortcut(QKeySequence::Open);
    m_recent = menu->addMenu(tr("&Recent files"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    QAction* import = menu->addAction(
        tr("&Import a list of people…"), this, [this] { m_desk->importPeople(); });
    import->setObjectName(QStringLiteral("fileImport"));
    m_ofFile.append(import);
    QAction* closeAction = menu->addAction(
        tr("&Close the file"), this, [this] { leave([this] { showWelcome(); }); });
    m_ofFile.append(closeAction);
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(QString(), this, [this] { undo(false); });
    m_undo->setObjectName(QStringLiteral("editUndo"));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = menu->addAction(QString(), this, [this] { undo(true); });
    m_redo->setObjectName(QStringLiteral("editRedo"));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    QAction* history = menu->addAction(
        tr("&History of the field"), this, [this] { m_desk->showFieldHistory(); });
    history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    menu->addSeparator();
    QAction* search = menu->addAction(tr("&Search"), this, [this] { m_desk->search(); });
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    QAction* create = menu->addAction(tr("New &person"), this, [this] { m_desk->newPerson(); });
    create->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    QAction* note = menu->addAction(tr("New n&ote"), this, [this] { m_desk->newNote(); });
    note->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_ofFile << history << search << create << note;
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const PlaceEntry& entry : places()) {
        QAction* action
            = menu->addAction(entry.text, this, [this, where = entry.place] { m_desk->go(where); });
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number++)));
        m_ofFile.append(action);
    }
    menu->addSeparator();
    m_face = menu->addAction(tr("&Face-to-face view"), this, &MainWindow::toggleFaceToFace);
    m_face->setCheckable(true);
    m_face->setShortcut(QKeySequence(Qt::Key_F11));
    m_ofFile.append(m_face);
    menu->addSeparator();

    QMenu* theme = menu->addMenu(tr("T&heme"));
    auto* schemes = new QActionGroup(theme);
    const std::pair<Scheme, QString> looks[] = {{Scheme::Light, tr("&Light")},
        {Scheme::Dark, tr("&Dark")}, {Scheme::System, tr("As the &system")}};
    for (const auto& [scheme, text] : looks) {
        QAction* action = schemes->addAction(theme->addAction(text));
        action->setCheckable(true);
        action->setChecked(settings::scheme() == scheme);
        connect(
            action, &QAction::triggered, this, [this, chosen = scheme] { setScheme(int(chosen)); });
    }
    QMenu* languages = menu->addMenu(tr("Lan&guage"));
    auto* group = new QActionGroup(languages);
    const std::pair<Language, QString> names[] = {{Language::French, QStringLiteral("Français")},
        {Language::English, QStringLiteral("English")}};
    for (const auto& [language, text] : names) {
        QAction* action = group->addAction(languages->addAction(text));
        action->setCheckable(true);
        action->setChecked(settings::language() == language);
        connect(action, &QAction::triggered, this, [this, chosen = language] {
            settings::setLanguage(chosen);
            if (m_desk)
                emit m_desk->session().said(tr("The language changes at the next start."));
        });
    }
    menu->addSeparator();
    QAction* larger = menu->addAction(tr("&Larger"), this, [this] { setZoom(zoom() + 0.1); });
    larger->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction* smaller = menu->addAction(tr("S&maller"), this, [this] { setZoom(zoom() - 0.1); });
    smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QAction* normal = menu->addAction(tr("&Normal size"), this, [this] { setZoom(1.0); });
    normal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* guide = menu->addAction(tr("&Guide"), this, &MainWindow::showGuide);
    guide->setShortcut(QKeySequence(Qt::Key_F1));
    menu->addAction(tr("&About Jalons"), this, &MainWindow::about);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList files = settings::recentFiles();
    for (const QString& path : files)
        connect(m_recent->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, this,
            [this, path] { open(FileAccess(path)); });
    if (files.isEmpty())
        m_recent->addAction(tr("No recent file"))->setEnabled(false);
}

void MainWindow::showUndo()
{
    const auto undoable = m_desk ? m_desk->file().lastStep() : std::nullopt;
    const auto redoable = m_desk ? m_desk->file().redoable() : std::nullopt;
    m_undo->setText(undoable ? tr("&Undo “%1”").arg(operationText(*undoable)) : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo “%1”").arg(operationText(*redoable)) : tr("&Redo"));
}

void MainWindow::undo(bool again)
{
    if (editorCan(again, true) || !m_desk)
        return;
    if (again)
        m_desk->redo();
    else
        m_desk->undo();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Editors take Ctrl+Z even with nothing to take back: then it belongs to the file.
    if (event->type() == QEvent::ShortcutOverride && isActiveWindow()) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undoKey = key->keyCombination() == QKeyCombination(Qt::CTRL | Qt::Key_Z);
        const bool redoKey = key->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z)
            || key->keyCombination() == QKeyCombination(Qt::CTRL | Qt::Key_Y);
        if ((undoKey || redoKey) && !editorCan(redoKey, false)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::setZoom(double wanted)
{
    settings::setZoom(wanted);
    applyTheme(*qApp, settings::scheme(), settings::zoom());
}

void MainWindow::setScheme(int scheme)
{
    settings::setScheme(Scheme(scheme));
    applyTheme(*qApp, settings::scheme(), settings::zoom());
}

void MainWindow::toggleFaceToFace()
{
    Session& open = m_desk->session();
    const auto* person = qobject_cast<const PersonPage*>(m_desk->currentPage());
    // Only an interview is shown to the person: other pages hold other people's names.
    const bool possible = person
        && (person->tab() == PersonTab::Diagnostic || person->tab() == PersonTab::Evaluations);
    if (!possible && !open.isFaceToFace())
        emit open.said(tr("Open a diagnostic first: it is what is looked at together."));
    open.setFaceToFace(possible && !open.isFaceToFace());
    m_face->setChecked(open.isFaceToFace());
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

void MainWindow::about()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Jalons"));
    box.setIconPixmap(icon(QStringLiteral("logo"), IconColor::Accent).pixmap(px(48), px(48)));
    box.setText(QStringLiteral("Jalons %1").arg(QStringLiteral(JALONS_VERSION)));
    box.setInformativeText(tr("Social accompaniment, from the first interview to the evaluation.\n"
                              "Free software, GNU General Public License version 3 or later."));
    box.exec();
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (m_stack->count() == 0) // no file was opened before the window is seen
        showWelcome();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_desk)
        m_desk->flush();
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
