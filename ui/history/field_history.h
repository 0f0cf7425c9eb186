#pragma once
#include <QObject>

class QMenu;
class QWidget;

namespace jalons {

class Session;

/// « History of this field » in the context menu of every field of every form (the Menu key opens
/// it), and Ctrl+H where the focus is. Forms only say their record: see ui/page/record_scope.h.
class FieldHistory : public QObject
{
    Q_OBJECT

public:
    /// @param desk inside which it listens.
    FieldHistory(Session& session, QWidget* desk);

    void showFocused();
    /// The menu of a field; its own standard entries first. Null outside of fields.
    QMenu* menuFor(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showField(QWidget* field);

    Session& m_session;
    QWidget* m_desk;
};

} // namespace jalons
