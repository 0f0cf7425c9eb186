#pragma once
#include "ui/page/session.h"

namespace jalons {

class InfoBar;

/// Takes steps back and does them again at this desk, and says in the message line what came of it:
/// done, or why not and what can be done instead.
class Undoing : public QObject
{
    Q_OBJECT

public:
    Undoing(Session& session, InfoBar& messages, QObject* parent = nullptr);

    void undo() { revert(false); }
    void redo() { revert(true); }

signals:
    /// A reason that is no matter of the step: the file is out of reach, or there is nothing to do.
    void failed(const jalons::Error& error);

private:
    void revert(bool again);
    /// Why an undo was refused: the rule, or what has changed since and by whom.
    QString refusal(Operation operation, const Error& error);
    /// Leaves the step that could not be taken back as it is, so that the one before it can be.
    void passOver(Operation operation, bool again);

    Session& m_session;
    StructureFile& m_file;
    InfoBar& m_messages;
};

} // namespace jalons
