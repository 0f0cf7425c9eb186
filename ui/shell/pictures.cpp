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
#include <QComboBox>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTreeWidget>

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

} // namespace

void visitPages(MainWindow& window, std::unique_ptr<StructureFile> file,
    const std::function<void(QString)>& see)
{
    const auto rich = file->query([](const Reader& r) {
        const PersonId person = richPerson(r);
        return std::tuple(person, latestContract(r, person), stays::anyWithoutEnd(r),
            accompaniments::somebodyOfSeveral(r));
    });
    if (!rich)
        throw Failure(rich.error());
    const auto [person, contract, stay, ofSeveral] = *rich;
    const auto show = [&](const QString& name) {
        // Layouts settle in a few rounds; nothing here waits for a clock.
        for (int round = 0; round < 6; ++round)
            QCoreApplication::processEvents();
        see(name);
    };
    window.setTakesScreen(false);
    window.show();
    show(QStringLiteral("bienvenue"));

    window.show(std::move(file));
    Desk* desk = window.desk();
    for (const PlaceEntry& entry : places()) {
        desk->go(entry.place);
        show(entry.slug);
    }
    desk->go(Place::Today);
    if (auto* views = desk->currentPage()->findChild<QTabBar*>(QStringLiteral("todayViews"))) {
        const int before = views->currentIndex();
        views->setCurrentIndex(views->count() - 1);
        show(QStringLiteral("vue-du-service"));
        views->setCurrentIndex(before);
    }
    desk->go(Place::Structure);
    for (const auto& [open, back, slug] : {std::tuple{"clausesOpen_stay", "clausesBack", "clauses"},
             std::tuple{"wordingsOpen_handing_receipt", "wordingsBack", "formulations"}})
        if (auto* editor = desk->findChild<QPushButton*>(QLatin1String(open))) {
            editor->click();
            show(QLatin1String(slug));
            desk->findChild<QPushButton*>(QLatin1String(back))->click();
        }
    if (auto* list = desk->findChild<QTreeWidget*>(QStringLiteral("sentencesList"))) {
        auto* search = desk->findChild<QLineEdit*>(QStringLiteral("sentencesSearch"));
        auto* scroll = desk->findChild<QScrollArea*>(QStringLiteral("structureScroll"));
        search->setText(QStringLiteral("préfet aide sociale"));
        if (list->topLevelItemCount() > 0)
            list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1)->child(0));
        QCoreApplication::processEvents();
        scroll->ensureWidgetVisible(list, 0, 200);
        show(QStringLiteral("phrases"));
        auto* texts = desk->findChild<QTreeWidget*>(QStringLiteral("languageTexts"));
        auto* languages = desk->findChild<QListWidget*>(QStringLiteral("languagesList"));
        languages->setCurrentRow(1);
        languages->setFocus();
        texts->setCurrentItem(texts->topLevelItem(2)->child(2));
        QCoreApplication::processEvents();
        scroll->ensureWidgetVisible(texts, 0, 100);
        show(QStringLiteral("langues"));
    }
    desk->newArrival();
    show(QStringLiteral("arrivee"));
    desk->openLodging(stay, person);
    show(QStringLiteral("sejour"));
    if (auto* tabs = desk->currentPage()->findChild<QTabBar*>(QStringLiteral("lodgingTabs")))
        for (const auto& [index, slug] :
            {std::pair{1, "mouvements"}, std::pair{2, "demandes"}, std::pair{3, "places"}}) {
            tabs->setCurrentIndex(index);
            show(QLatin1String(slug));
        }
    if (person.isValid()) {
        for (const PersonTabEntry& entry : personTabs()) {
            desk->openPerson(person, entry.tab);
            show(entry.slug);
            if (auto* scroll
                = desk->currentPage()->findChild<QScrollArea*>(QStringLiteral("timelineScroll"));
                scroll && entry.tab == PersonTab::Timeline) {
                scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
                show(QStringLiteral("moments-et-pauses"));
                scroll->verticalScrollBar()->setValue(0);
            }
        }
        desk->openPerson(person, PersonTab::Diagnostic);
        for (auto* map : desk->findChildren<QPushButton*>(QStringLiteral("interviewMap")))
            if (map->isVisible()) { // that of the diagnostic, not of the evaluation
                map->click();
                show(QStringLiteral("carte"));
                desk->findChild<QPushButton*>(QStringLiteral("mapBack"))->click();
            }
        for (auto* notes : desk->findChildren<QPushButton*>(QStringLiteral("interviewNotes")))
            if (notes->isVisible()) {
                notes->click();
                show(QStringLiteral("notes-de-l-equipe"));
                notes->click();
            }
        for (auto* face : desk->findChildren<QPushButton*>(QStringLiteral("interviewFaceToFace")))
            if (face->isVisible()) {
                face->click();
                show(QStringLiteral("face-a-face"));
                for (auto* language :
                    desk->findChildren<QComboBox*>(QStringLiteral("interviewLanguage")))
                    if (language->isVisible())
                        for (const QString& code : {QStringLiteral("es"), QStringLiteral("ar")}) {
                            language->setCurrentIndex(language->findData(code));
                            emit language->activated(language->currentIndex());
                            show(QStringLiteral("face-a-face-") + code);
                        }
                face->click();
            }
        if (ofSeveral.isValid())
            desk->openPerson(ofSeveral, PersonTab::Diagnostic);
        for (auto* wheels : desk->findChildren<QPushButton*>(QStringLiteral("interviewWheels")))
            if (wheels->isVisible()) {
                wheels->click();
                show(QStringLiteral("roues-du-menage"));
                desk->findChild<QPushButton*>(QStringLiteral("wheelsBack"))->click();
            }
        desk->openPerson(person, PersonTab::Evaluations);
        if (auto* list = desk->findChild<QTreeWidget*>(QStringLiteral("evaluationList"));
            list && list->topLevelItemCount() > 0) {
            emit list->itemActivated(list->topLevelItem(0), 0);
            auto* steps = desk->findChild<QTabBar*>(QStringLiteral("evaluationSteps"));
            for (const auto& [index, slug] : {std::pair{1, "ce-qui-a-bouge"}, {2, "chemin"}}) {
                steps->setCurrentIndex(index);
                show(QLatin1String(slug));
            }
            desk->findChild<QPushButton*>(QStringLiteral("evaluationBack"))->click();
        }
        if (contract.isValid()) {
            desk->openContract(person, contract);
            show(QStringLiteral("contrat"));
        }
        desk->openPerson(person, PersonTab::Identity);
        desk->findChild<QPushButton*>(QStringLiteral("personHistory"))->click();
        show(QStringLiteral("historique"));
    }
    const QString backup = desk->session().lastBackup().path;
    if (!backup.isEmpty()) {
        desk->showBackup(backup);
        // It is compared with the file in another thread.
        const auto* restore = desk->findChild<QPushButton*>(QStringLiteral("restoreDone"));
        for (QDeadlineTimer patience(10'000); !restore->isEnabled() && !patience.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        show(QStringLiteral("restauration"));
    }
    desk->search(QStringLiteral("mar"));
    show(QStringLiteral("recherche"));
    desk->searchPanel()->hide();
    desk->newPerson();
    show(QStringLiteral("nouvelle-personne"));
    desk->importPeople();
    show(QStringLiteral("import"));
    if (person.isValid() && person.value > 1) {
        desk->showMerge(person, PersonId{1});
        show(QStringLiteral("fusion"));
    }
    desk->showGuide();
    show(QStringLiteral("guide"));
}

Result<QStringList> savePictures(std::unique_ptr<StructureFile> file, const QString& dir,
    QSize size, bool dark, const std::function<bool()>& goOn)
{
    try {
        OutputFolder folder(dir);
        QStringList paths;
        // A desk that remembers nothing: the same pictures on every computer.
        QCoreApplication::setApplicationName(QStringLiteral("jalons-pictures"));
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light, 1.0);
        MainWindow window;
        window.setDemonstration([](const FileAccess&) -> Result<Done> { return Done(); });
        window.resize(size);
        visitPages(window, std::move(file), [&](const QString& page) {
            if (goOn && !goOn())
                throw Refusal(Problems());
            const QString name = QStringLiteral("%1-%2.png")
                                     .arg(paths.size() + 1, 2, 10, QLatin1Char('0'))
                                     .arg(page);
            OutputFile picture(folder.partPath(name));
            if (!window.grab().save(&picture.device(), "PNG"))
                throw Failure({ErrorKind::DiskFull, name, {}});
            picture.commit();
            paths.append(folder.path(name));
        });
        folder.commit();
        return paths;
    } catch (const Failure& failure) {
        return failure.error();
    }
}

} // namespace jalons
