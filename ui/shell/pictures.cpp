#include "ui/shell/pictures.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/contract.h"
#include "core/search/people_list.h"
#include "core/stay/stay.h"
#include "core/storage/failure.h"
#include "core/storage/new_file.h"
#include "core/storage/output_folder.h"
#include "ui/person/person_page.h"
#include "ui/person/person_tabs.h"
#include "ui/search/search_panel.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QDeadlineTimer>
#include <QPixmap>
#include <QPushButton>
#include <QTabBar>

namespace jalons {

namespace {

/// A person in the middle of the cycle, with a contract and actions: the first of a few phases that
/// has somebody. Each look reads one line of an index.
PersonId richPerson(const Reader& reader)
{
    for (const Phase phase :
        {Phase::Evaluation, Phase::Actions, Phase::Contract, Phase::Diagnostic}) {
        if (const PersonId person = accompaniments::somebodyIn(reader, phase); person.isValid())
            return person;
    }
    const QList<qint64> first = people::page(reader, {}, 0, 1);
    return {first.value(0)};
}

ContractId latestContract(const Reader& reader, PersonId person)
{
    const AccompanimentId current = accompaniments::current(reader, person);
    if (!current.isValid())
        return {};
    const auto all = contracts::of(reader, current);
    return all.empty() ? ContractId() : all.front().id;
}

class Album
{
public:
    Album(MainWindow& window, OutputFolder& folder, const std::function<bool()>& goOn)
        : m_window(window)
        , m_folder(folder)
        , m_goOn(goOn)
    {
    }

    void take(const QString& name)
    {
        // Layouts settle in a few rounds; nothing here waits for a clock.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        if (m_goOn && !m_goOn())
            throw Refusal(Problems());
        const QString file = QStringLiteral("%1-%2.png")
                                 .arg(m_paths.size() + 1, 2, 10, QLatin1Char('0'))
                                 .arg(name);
        OutputFile picture(m_folder.partPath(file));
        if (!m_window.grab().save(&picture.device(), "PNG"))
            throw Failure({ErrorKind::DiskFull, file, {}});
        picture.commit();
        m_paths.append(m_folder.path(file));
    }
    const QStringList& paths() const { return m_paths; }

private:
    MainWindow& m_window;
    OutputFolder& m_folder;
    const std::function<bool()>& m_goOn;
    QStringList m_paths;
};

/// Through every page of the window.
QStringList taken(std::unique_ptr<StructureFile> file, OutputFolder& folder, QSize size, bool dark,
    const std::function<bool()>& goOn);

} // namespace

Result<QStringList> savePictures(std::unique_ptr<StructureFile> file, const QString& dir,
    QSize size, bool dark, const std::function<bool()>& goOn)
{
    try {
        OutputFolder folder(dir);
        QStringList paths = taken(std::move(file), folder, size, dark, goOn);
        folder.commit();
        return paths;
    } catch (const Failure& failure) {
        return failure.error();
    }
}

namespace {

QStringList taken(std::unique_ptr<StructureFile> file, OutputFolder& folder, QSize size, bool dark,
    const std::function<bool()>& goOn)
{
    const auto rich = file->query([](const Reader& r) {
        const PersonId person = richPerson(r);
        return std::tuple(person, latestContract(r, person), stays::anyWithoutEnd(r));
    });
    if (!rich)
        throw Failure(rich.error());
    const auto [person, contract, stay] = *rich;

    // A desk that remembers nothing: the same pictures on every computer.
    QCoreApplication::setApplicationName(QStringLiteral("jalons-pictures"));
    applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light, 1.0);
    MainWindow window;
    window.setDemonstration([](const FileAccess&) -> Result<Done> { return Done(); });
    window.resize(size);
    window.show();
    Album album(window, folder, goOn);
    album.take(QStringLiteral("bienvenue"));

    window.show(std::move(file));
    Desk* desk = window.desk();
    for (const PlaceEntry& entry : places()) {
        desk->go(entry.place);
        album.take(entry.slug);
    }
    desk->openLodging(stay, person);
    album.take(QStringLiteral("sejour"));
    if (auto* tabs = desk->currentPage()->findChild<QTabBar*>(QStringLiteral("lodgingTabs")))
        for (const auto& [index, slug] :
            {std::pair{1, "mouvements"}, std::pair{2, "demandes"}, std::pair{3, "places"}}) {
            tabs->setCurrentIndex(index);
            album.take(QLatin1String(slug));
        }
    if (person.isValid()) {
        for (const PersonTabEntry& entry : personTabs()) {
            desk->openPerson(person, entry.tab);
            album.take(entry.slug);
        }
        if (contract.isValid()) {
            desk->openContract(person, contract);
            album.take(QStringLiteral("contrat"));
        }
        desk->openPerson(person, PersonTab::Identity);
        desk->findChild<QPushButton*>(QStringLiteral("personHistory"))->click();
        album.take(QStringLiteral("historique"));
    }
    const QString backup = desk->session().lastBackup().path;
    if (!backup.isEmpty()) {
        desk->showBackup(backup);
        // It is compared with the file in another thread.
        const auto* restore = desk->findChild<QPushButton*>(QStringLiteral("restoreDone"));
        for (QDeadlineTimer patience(10'000); !restore->isEnabled() && !patience.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        album.take(QStringLiteral("restauration"));
    }
    desk->search(QStringLiteral("mar"));
    album.take(QStringLiteral("recherche"));
    desk->searchPanel()->hide();
    desk->newPerson();
    album.take(QStringLiteral("nouvelle-personne"));
    desk->importPeople();
    album.take(QStringLiteral("import"));
    if (person.isValid() && person.value > 1) {
        desk->showMerge(person, PersonId{1});
        album.take(QStringLiteral("fusion"));
    }
    desk->showGuide();
    album.take(QStringLiteral("guide"));
    return album.paths();
}

} // namespace

} // namespace jalons
