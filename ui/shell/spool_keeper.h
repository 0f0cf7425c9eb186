#pragma once
#include <QObject>
#include <QTimer>

class QWidget;

namespace jalons {

class Session;

/// Brings what is typed back to the file of a desk once it can be written again, and keeps it apart
/// when the file is restored under it.
class SpoolKeeper : public QObject
{
    Q_OBJECT

public:
    /// Made before the pages of the desk: it hears of a restore before they fetch again.
    SpoolKeeper(Session& session, QWidget* desk);

    /// Looks for what windows that are gone have left of this file.
    void begin();
    /// Whatever is kept outside of the file, and in no form, becomes a draft in it.
    void takeIn();
    /// Before a backup takes the place of the file: its drafts would go with it.
    void keepDrafts();

private:
    void setAside();

    Session& m_session;
    QWidget* m_desk;
    QTimer m_timer;
};

} // namespace jalons
