#include "ui/shell/desk.h"

#include "core/storage/location.h"
#include "ui/backup/restore_page.h"
#include "ui/person/new_person_page.h"
#include "ui/person/people_page.h"
#include "ui/person/person_page.h"
#include "ui/printing/preview_page.h"
#include "ui/shell/guide_page.h"
#include "ui/shell/message_line.h"
#include "ui/shell/settings.h"
#include "ui/structure/structure_page.h"
#include "ui/style/theme.h"
#include "ui/today/today_page.h"
#include "ui/widgets/info_bar.h"
#include "ui/wording/backup_text.h"
#include "ui/wording/error_text.h"
#include "ui/wording/operation_text.h"
#include <QHBoxLayout>
#include <QStackedWidget>

namespace jalons {

namespace {
constexpr int pollEvery = 1500;
}

Desk::Desk(std::unique_ptr<StructureFile> file, QWidget* parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_session(std::make_unique<Session>(*m_file))
{
    const ProfessionalId me = settings::me(m_file->path());
    if (me.isValid() && m_file->query([&](const Reader& r) { return professionals::load(r, me); }))
        m_session->setMe(me);

    setProperty("page", true);
    m_rail = new NavigationRail(*m_session, this);
    m_messages = new MessageLine(this);
    m_stack = new QStackedWidget(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    if (QWidget* warning = locationWarning())
        column->addWidget(warning);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);

    connect(m_rail, &NavigationRail::placeChosen, this, &Desk::go);
    connect(m_rail, &NavigationRail::teamAsked, this, [this] { go(Place::Structure); });
    connect(m_session.get(), &Session::personRequested, this, &Desk::openPerson);
    connect(m_session.get(), &Session::contractRequested, this, &Desk::openContract);
    connect(m_session.get(), &Session::previewRequested, this, &Desk::showPreview);
    connect(m_session.get(), &Session::restoreRequested, this, &Desk::showBackup);
    connect(m_session.get(), &Session::faceToFaceChanged, this, &Desk::setFaceToFace);
    connect(m_session.get(), &Session::said, m_messages, &MessageLine::sayDone);
    connect(m_session.get(), &Session::failed, this, &Desk::showError);
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, m_file.get(), &StructureFile::poll);
    m_poll.start();
    go(Place::Today);
}

QWidget* Desk::locationWarning()
{
    const QString path = m_file->path();
    if (path == QLatin1String(":memory:") || settings::isLocationKnown(path))
        return nullptr;
    const QString warning = locationText(locationOf(path));
    if (warning.isEmpty())
        return nullptr;
    auto* around = new QWidget(this);
    auto* row = new QHBoxLayout(around);
    row->setContentsMargins(px(24), px(8), px(24), px(8));
    auto* bar = new InfoBar(around);
    row->addWidget(bar);
    connect(bar, &InfoBar::closed, around, [around, path] {
        settings::setLocationKnown(path);
        around->hide();
    });
    bar->say(InfoKind::Info, warning);
    return around;
}

Desk::~Desk()
{
    // Pages read the file: they go first.
    delete m_stack;
    delete m_rail;
}

void Desk::show(QWidget* page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    QWidget* current = m_stack->currentWidget();
    if (current == page)
        return;
    if (auto* leaving = qobject_cast<Page*>(current))
        leaving->flush();
    if (current && current != m_guide && current != m_preview && current != m_new
        && current != m_restore)
        m_before = current;
    m_stack->setCurrentWidget(page);
}

void Desk::back()
{
    if (!m_before) {
        go(Place::Today);
        return;
    }
    show(m_before);
    m_rail->setPlace(m_places.key(m_before, Place::People));
}

void Desk::go(Place place)
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(place);
    QWidget*& page = m_places[place];
    if (!page)
        page = makePage(place);
    show(page);
}

QWidget* Desk::makePage(Place place)
{
    switch (place) {
    case Place::Today: {
        auto* page = new TodayPage(*m_session);
        connect(page, &TodayPage::searchAsked, this, &Desk::search);
        connect(page, &TodayPage::newPersonAsked, this, [this] { newPerson(); });
        return page;
    }
    case Place::People: {
        auto* page = new PeoplePage(*m_session);
        connect(page, &PeoplePage::newPersonAsked, this, &Desk::newPerson);
        return page;
    }
    case Place::Structure:
        return new StructurePage(*m_session);
    }
    return nullptr;
}

void Desk::openPerson(PersonId person, PersonTab tab)
{
    m_rail->setPlace(Place::People);
    if (!m_person)
        m_person = new PersonPage(*m_session);
    if (m_person->person() != person)
        m_session->setFaceToFace(false);
    m_person->show(person, tab);
    show(m_person);
}

void Desk::openContract(PersonId person, ContractId contract)
{
    openPerson(person, PersonTab::Contracts);
    m_person->openContract(contract);
}

void Desk::search(const QString& typed)
{
    go(Place::People);
    qobject_cast<PeoplePage*>(m_places.value(Place::People))->search(typed);
}

void Desk::newPerson(const QString& name)
{
    m_session->setFaceToFace(false);
    m_rail->setPlace(Place::People);
    if (!m_new) {
        m_new = new NewPersonPage(*m_session);
        connect(m_new, &NewPersonPage::cancelled, this, &Desk::back);
    }
    show(m_new);
    m_new->begin(name);
}

void Desk::showGuide()
{
    if (!m_guide) {
        auto* guide = new GuidePage;
        connect(guide, &GuidePage::closed, this, &Desk::back);
        m_guide = guide;
    }
    show(m_guide);
}

void Desk::showPreview(const Document& document, const QString& fileName)
{
    if (!m_preview) {
        m_preview = new PreviewPage;
        connect(m_preview, &PreviewPage::backRequested, this, &Desk::back);
    }
    m_preview->setDocument(document);
    m_preview->setFileName(fileName);
    show(m_preview);
}

void Desk::showBackup(const QString& backup)
{
    if (!m_restore) {
        m_restore = new RestorePage;
        connect(m_restore, &RestorePage::cancelled, this, &Desk::back);
        connect(m_restore, &RestorePage::confirmed, this, &Desk::restoreConfirmed);
    }
    m_restore->begin(backup, m_file->path(), m_session->today());
    show(m_restore);
}

QWidget* Desk::currentPage() const
{
    return m_stack->currentWidget();
}

void Desk::flush()
{
    for (int i = 0; i < m_stack->count(); ++i)
        if (auto* page = qobject_cast<Page*>(m_stack->widget(i)))
            page->flush();
}

void Desk::undo()
{
    flush();
    const auto operation = m_file->undoable();
    const auto result = m_file->undo();
    if (!result)
        showError(result.error());
    else if (operation)
        m_messages->sayDone(tr("Undone: %1").arg(operationText(*operation)));
}

void Desk::redo()
{
    flush();
    const auto operation = m_file->redoable();
    const auto result = m_file->redo();
    if (!result)
        showError(result.error());
    else if (operation)
        m_messages->sayDone(tr("Done again: %1").arg(operationText(*operation)));
}

void Desk::showError(const Error& error)
{
    m_messages->sayError(errorText(error));
}

void Desk::setFaceToFace(bool on)
{
    m_rail->setVisible(!on);
    if (m_person)
        m_person->setFaceToFace(on);
}

} // namespace jalons
