#include "ui/page/session.h"

#include "ui/page/autosave.h"
#include <QLocale>

namespace jalons {

Session::Session(StructureFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
}

Language Session::language() const
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

QString Session::label(const QString& list, const QString& code) const
{
    return m_file.label(list, code, language());
}

void Session::setMe(ProfessionalId id)
{
    if (id == m_me)
        return;
    m_me = id;
    if (id.isValid()) {
        const auto me = m_file.query([&](const Reader& r) { return professionals::load(r, id); });
        if (me)
            m_file.setActor({id, me->fullName()});
    }
    emit meChanged();
}

bool Session::isTypedOutside() const
{
    const auto& all = m_spool.all();
    return std::any_of(all.begin(), all.end(),
        [this](const SpooledDraft& spooled) { return m_spool.isOwn(spooled.name); });
}

void Session::setLastBackup(const Backup& backup)
{
    m_lastBackup = backup;
    emit backupsChanged();
}

void Session::setFaceToFace(bool on)
{
    if (std::exchange(m_faceToFace, on) != on)
        emit faceToFaceChanged(on);
}

void Session::preview(const std::function<Document(const Reader&)>& build, const QString& fileName)
{
    const auto document = m_file.query(build);
    if (document)
        emit previewRequested(*document, fileName);
    else
        emit failed(document.error());
}

bool Session::perform(
    Operation operation, const std::function<void(Work&)>& work, Problems* problems)
{
    const auto result = m_file.perform(operation, work);
    if (problems)
        problems->clear();
    if (result)
        return true;
    const Error& error = result.error();
    // Kept elsewhere first: what is said of it has to be so. A try that fails as the one before is
    // not said again.
    if (Autosave* form = Autosave::writing(); form && !form->hold(error.kind))
        return false;
    if (problems && error.kind == ErrorKind::Refused)
        *problems = error.problems;
    else if (error.kind == ErrorKind::Conflict && !error.clashes.isEmpty())
        emit clashed(error.clashes);
    else
        emit failed(error);
    return false;
}

} // namespace jalons
