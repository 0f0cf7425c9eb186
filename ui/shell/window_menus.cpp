#include "ui/shell/window_menus.h"

#include "ui/page/settings.h"
#include "ui/person/person_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/wording/operation_text.h"
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QMessageBox>

namespace jalons {

WindowMenus::WindowMenus(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
}

Desk* WindowMenus::desk() const
{
    return m_window.desk();
}

void WindowMenus::setFileOpen(bool open)
{
    for (QAction* action : std::as_const(m_ofFile))
        action->setEnabled(open);
}

void WindowMenus::showFaceToFace(bool on)
{
    m_window.menuBar()->setVisible(!on);
    m_face->setChecked(on);
}

void WindowMenus::makeFileMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    connect(menu->addAction(tr("&New structure…")), &QAction::triggered, &m_window,
        &MainWindow::beginCreation);
    QAction* openAction = menu->addAction(tr("&Open…"), &m_window, &MainWindow::chooseFile);
    openAction->setShortcut(QKeySequence::Open);
    m_recent = menu->addMenu(tr("&Recent files"));
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    QAction* import = menu->addAction(
        tr("&Import a list of people…"), this, [this] { desk()->importPeople(); });
    import->setObjectName(QStringLiteral("fileImport"));
    m_ofFile.append(import);
    QAction* print = menu->addAction(tr("&Print…"), this, [this] { desk()->print(); });
    print->setShortcut(QKeySequence::Print);
    m_ofFile.append(print);
    QAction* closeAction
        = menu->addAction(tr("&Close the file"), &m_window, &MainWindow::leaveFile);
    m_ofFile.append(closeAction);
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void WindowMenus::makeEditMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(QString(), this, [this] { m_window.undo(false); });
    m_undo->setObjectName(QStringLiteral("editUndo"));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = menu->addAction(QString(), this, [this] { m_window.undo(true); });
    m_redo->setObjectName(QStringLiteral("editRedo"));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    QAction* history = menu->addAction(
        tr("&History of the field"), this, [this] { desk()->showFieldHistory(); });
    history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    menu->addSeparator();
    QAction* search = menu->addAction(tr("&Search"), this, [this] { desk()->search(); });
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    QAction* find = menu->addAction(tr("&Find in the page"), this, [this] { desk()->find(); });
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    QAction* create = menu->addAction(tr("New &person"), this, [this] { desk()->newPerson(); });
    create->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    QAction* arrival = menu->addAction(tr("New &arrival"), this, [this] { desk()->newArrival(); });
    arrival->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    QAction* note = menu->addAction(tr("New n&ote"), this, [this] { desk()->newNote(); });
    note->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_J), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    m_ofFile << history << search << find << create << arrival << note;
}

void WindowMenus::makeViewMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const PlaceEntry& entry : places()) {
        QAction* action
            = menu->addAction(entry.text, this, [this, where = entry.place] { desk()->go(where); });
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number++)));
        m_ofFile.append(action);
    }
    menu->addSeparator();
    const auto add = [&](const QString& text, const QKeySequence& keys, auto act) {
        QAction* action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        m_ofFile.append(action);
    };
    add(tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { desk()->back(); });
    add(tr("Ne&xt tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { desk()->stepTab(1); });
    add(tr("Previo&us tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
        [this] { desk()->stepTab(-1); });
    menu->addSeparator();
    m_face = menu->addAction(tr("&Face-to-face view"), this, &WindowMenus::toggleFaceToFace);
    m_face->setCheckable(true);
    m_face->setShortcut(QKeySequence(Qt::Key_F11));
    m_ofFile.append(m_face);
    menu->addSeparator();

    makeThemeMenu(menu->addMenu(tr("T&heme")));
    makeLanguageMenu(menu->addMenu(tr("Lan&guage")));
    menu->addSeparator();
    QAction* larger = menu->addAction(tr("&Larger"), this, [this] { setZoom(zoom() + 0.1); });
    larger->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction* smaller = menu->addAction(tr("S&maller"), this, [this] { setZoom(zoom() - 0.1); });
    smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QAction* normal = menu->addAction(tr("&Normal size"), this, [this] { setZoom(1.0); });
    normal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
}

void WindowMenus::makeThemeMenu(QMenu* menu)
{
    auto* schemes = new QActionGroup(menu);
    const std::pair<Scheme, QString> looks[] = {{Scheme::Light, tr("&Light")},
        {Scheme::Dark, tr("&Dark")}, {Scheme::System, tr("As the &system")}};
    for (const auto& [scheme, text] : looks) {
        QAction* action = schemes->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(settings::scheme() == scheme);
        connect(
            action, &QAction::triggered, this, [this, chosen = scheme] { setScheme(int(chosen)); });
    }
}

void WindowMenus::makeLanguageMenu(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const std::pair<Language, QString> names[] = {{Language::French, QStringLiteral("Français")},
        {Language::English, QStringLiteral("English")}};
    for (const auto& [language, text] : names) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(settings::language() == language);
        connect(action, &QAction::triggered, this, [this, chosen = language] {
            settings::setLanguage(chosen);
            if (desk())
                emit desk()->session().said(tr("The language changes at the next start."));
        });
    }
}

void WindowMenus::makeHelpMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    QAction* guide = menu->addAction(tr("&Guide"), &m_window, &MainWindow::showGuide);
    guide->setShortcut(QKeySequence(Qt::Key_F1));
    menu->addAction(tr("&About Jalons"), this, &WindowMenus::about);
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    const QStringList files = settings::recentFiles();
    for (const QString& path : files)
        connect(m_recent->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, this,
            [this, path] { m_window.open(FileAccess(path)); });
    if (files.isEmpty())
        m_recent->addAction(tr("No recent file"))->setEnabled(false);
}

void WindowMenus::showUndo()
{
    const auto undoable = desk() ? desk()->file().lastStep() : std::nullopt;
    const auto redoable = desk() ? desk()->file().redoable() : std::nullopt;
    m_undo->setText(undoable ? tr("&Undo “%1”").arg(operationText(*undoable)) : tr("&Undo"));
    m_redo->setText(redoable ? tr("&Redo “%1”").arg(operationText(*redoable)) : tr("&Redo"));
}

void WindowMenus::setZoom(double wanted)
{
    settings::setZoom(wanted);
    applyTheme(*qApp, settings::scheme(), settings::zoom());
}

void WindowMenus::setScheme(int scheme)
{
    settings::setScheme(Scheme(scheme));
    applyTheme(*qApp, settings::scheme(), settings::zoom());
}

void WindowMenus::toggleFaceToFace()
{
    Session& open = desk()->session();
    const auto* person = qobject_cast<const PersonPage*>(desk()->currentPage());
    // Only an interview is shown to the person: other pages hold other people's names.
    const bool possible = person && person->isForTwo();
    if (!possible && !open.isFaceToFace())
        emit open.said(tr("Open a diagnostic first: it is what is looked at together."));
    open.setFaceToFace(possible && !open.isFaceToFace());
    m_face->setChecked(open.isFaceToFace());
}

void WindowMenus::about()
{
    QMessageBox box(&m_window);
    box.setWindowTitle(tr("About Jalons"));
    box.setIconPixmap(icon(QStringLiteral("logo"), IconColor::Accent).pixmap(px(48), px(48)));
    box.setText(QStringLiteral("Jalons %1").arg(QStringLiteral(JALONS_VERSION)));
    box.setInformativeText(tr("Social accompaniment, from the first interview to the evaluation.\n"
                              "Free software, GNU General Public License version 3 or later."));
    box.exec();
}

} // namespace jalons
