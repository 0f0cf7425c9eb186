#include "ui/shell/spool_keeper.h"

#include "ui/page/autosave.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/session.h"
#include <QWidget>

namespace jalons {

namespace {
constexpr int untilNextTry = 3000;
}

SpoolKeeper::SpoolKeeper(Session& session, QWidget* desk)
    : QObject(desk)
    , m_session(session)
    , m_desk(desk)
{
    m_timer.setInterval(untilNextTry);
    connect(&m_timer, &QTimer::timeout, this, &SpoolKeeper::takeIn);
    connect(&session.file(), &StructureFile::changed, this, [this](const Changes& changes) {
        if (changes.restored)
            setAside();
    });
    m_timer.start();
}

void SpoolKeeper::begin()
{
    if (m_session.spool().adopt(m_session.file().lineage().file))
        emit m_session.spoolChanged();
    takeIn();
}

void SpoolKeeper::takeIn()
{
    StructureFile& file = m_session.file();
    if (file.desk() == 0) // it could not be told when the file was opened
        file.join();
    Spool& spool = m_session.spool();
    if (spool.isEmpty())
        return;
    const bool wasNowhere = m_session.isTypedNowhere();
    spool.retry();
    bool moved = wasNowhere != m_session.isTypedNowhere();
    // A form that shows the record stores it by itself.
    QSet<QString> inForms;
    for (const DraftKeeper* keeper : m_desk->findChildren<DraftKeeper*>())
        inForms.insert(keeper->spooled());
    const std::vector<SpooledDraft> all = spool.all();
    bool taken = false;
    for (const SpooledDraft& spooled : all) {
        const bool former = spooled.epoch != file.lineage().epoch;
        // Of whom something new was, in another life of the file, is for a person to say.
        if (spooled.file != file.lineage().file || inForms.contains(spooled.name)
            || (former && spooled.draft.row <= 0))
            continue;
        bool isThere = false;
        const auto done = file.note([&](Work& work) {
            isThere = drafts::isThere(work, drafts::named(work, spooled.draft));
            if (isThere)
                drafts::takeIn(
                    work, former ? drafts::toCompare(spooled.draft) : spooled.draft, file.desk());
        });
        if (!done)
            break; // it takes nothing yet
        if (!isThere)
            continue; // Today shows it
        taken = taken || spool.isOwn(spooled.name);
        spool.remove(spooled.name);
        moved = true;
    }
    if (moved)
        emit m_session.spoolChanged();
    if (taken)
        emit m_session.said(tr("The file can be written again: what you typed elsewhere is kept in "
                               "it as a draft. “Today” gives it back."));
}

void SpoolKeeper::keepDrafts()
{
    const StructureFile& file = m_session.file();
    const auto found
        = file.query([&](const Reader& r) { return drafts::resumable(r, file.desk()); });
    if (!found)
        return;
    for (const Draft& draft : *found)
        m_session.spool().keep(file.lineage(), draft);
    emit m_session.spoolChanged();
}

void SpoolKeeper::setAside()
{
    bool typed = false;
    for (DraftKeeper* keeper : m_desk->findChildren<DraftKeeper*>())
        typed = keeper->setAside() || typed;
    emit m_session.spoolChanged();
    if (!typed)
        return;
    const bool kept = !m_session.isTypedNowhere();
    QTimer::singleShot(0, this, [this, kept] {
        if (kept)
            emit m_session.said(tr("The file was restored. What you were typing is kept on this "
                                   "computer: it is offered beside what the file holds now, and by "
                                   "“Today”."));
        // The form that was being written could not be filled again in the middle of it.
        Changes changes;
        changes.everything = true;
        emit m_session.file().changed(changes);
    });
}

} // namespace jalons
