#pragma once
#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace jalons {

class Desk;
class MainWindow;

/// The menu bar of the window, and the keys it gives.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(MainWindow& window);

    /// Some actions are of an open file only.
    void setFileOpen(bool open);
    /// Names what Ctrl+Z and Ctrl+Shift+Z are about.
    void showUndo();
    void showFaceToFace(bool on);

private:
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeThemeMenu(QMenu* menu);
    void makeLanguageMenu(QMenu* menu);
    void makeHelpMenu();
    void fillRecent();
    void setZoom(double zoom);
    void setScheme(int scheme);
    void toggleFaceToFace();
    void about();
    Desk* desk() const;

    MainWindow& m_window;
    QMenu* m_recent = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_face = nullptr;
    QList<QAction*> m_ofFile; ///< only with a file open
};

} // namespace jalons
