#pragma once
#include <QObject>

class QWidget;

namespace jalons {

/// Whose Ctrl+Z it is: of the editor that has the focus as long as it has typing of its own to take
/// back, otherwise of the file.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    /// Lets the keys of @p window through to its menu when no editor can use them.
    explicit UndoKeys(QWidget* window);
    ~UndoKeys() override;

    /// Takes back, or does again, in the editor that has the focus. @return whether it could.
    static bool inEditor(bool redo);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
};

} // namespace jalons
