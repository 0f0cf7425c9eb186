#pragma once
#include "core/storage/work.h"
#include <QObject>

class QMenu;
class QWidget;

namespace jalons {

class Session;

/// « History of this field » in the context menu of every field of every form (the Menu key opens
/// it), « History of this record » in that of whatever shows one, and Ctrl+H where the focus is.
/// Forms and lines only say their record: see ui/page/record_scope.h.
class FieldHistory : public QObject
{
    Q_OBJECT

public:
    /// @param desk inside which it listens.
    FieldHistory(Session& session, QWidget* desk);

    void showFocused();
    /// The menu of a field or of what shows a record; its own standard entries first. Null outside
    /// of records, and where something has a menu of its own.
    QMenu* menuFor(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showField(QWidget* field);
    void showRecord(const Touched& record);

    Session& m_session;
    QWidget* m_desk;
};

} // namespace jalons
