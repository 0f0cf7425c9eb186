#include "core/action/action.h"
#include "core/household/household.h"
#include "core/overview/team_overview.h"
#include "core/paper/paper.h"
#include "core/search/people_list.h"
#include "core/signing/prints.h"
#include "core/stay/admission.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/journeys/counted.h"
#include "tests/journeys/typing.h"
#include "ui/exchange/import_page.h"
#include "ui/page/line_button.h"
#include "ui/printing/sheet_preview.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/today/team_view.h"
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::journey;
using namespace Qt::StringLiterals;

/// How many gestures a day's work takes, by the keys and by the mouse.
class TestGestures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void cleanup() { m_window.reset(); }
    void aFirstStructure_data() { hands(); }
    void aFirstStructure();
    void fromNothingToTheContractOfStay_data() { hands(); }
    void fromNothingToTheContractOfStay();
    void aFamilyArrivesTonight_data() { hands(); }
    void aFamilyArrivesTonight();
    void aPersonBeingTypedArrives();
    void anInterviewIsInterrupted_data() { hands(); }
    void anInterviewIsInterrupted();
    void aContractAndItsAmendment_data() { hands(); }
    void aContractAndItsAmendment();
    void aWeekThenTheEnd_data() { hands(); }
    void aWeekThenTheEnd();
    void aListIsBroughtInAndAPersonMerged_data() { hands(); }
    void aListIsBroughtInAndAPersonMerged();
    void twoDesksAndAKill_data() { hands(); }
    void twoDesksAndAKill();
    void mondayMorning_data() { hands(); }
    void mondayMorning();

private:
    static void hands()
    {
        QTest::addColumn<bool>("keyboard");
        QTest::newRow("keyboard") << true;
        QTest::newRow("mouse") << false;
    }
    void show(std::unique_ptr<StructureFile> file)
    {
        m_window = std::make_unique<MainWindow>(std::move(file));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// The name of the first button to be seen whose name holds this; waits for it.
    QString shown(const QString& pattern) const
    {
        QString name;
        const auto look = [&] {
            const auto all = m_window->findChildren<QPushButton*>(
                QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
            for (const QPushButton* button : all)
                if (name.isEmpty() && button->isVisible() && button->isEnabled())
                    name = button->objectName();
            return !name.isEmpty();
        };
        if (!QTest::qWaitFor(look))
            qFatal("no button « %s »", qPrintable(pattern));
        return name;
    }
    static void createHouse(auto& hand, const QString& path)
    {
        hand.press(u"welcomeCreate"_s);
        hand.write(u"createName"_s, u"CHRS Les Tilleuls"_s);
        hand.pick(u"createKind"_s, u"chrs"_s);
        hand.write(u"createTown"_s, u"Nîmes"_s);
        hand.write(u"createPath"_s, path);
        hand.strike(Qt::Key_Return);
    }
    static void makeRooms(auto& hand)
    {
        hand.press(u"firstPlaces"_s);
        hand.press(u"placesFirst"_s);
        hand.write(u"placeLabel"_s, u"Bâtiment A"_s);
        hand.write(u"placesSeriesNew"_s, u"101 à 112, 1 lit"_s);
        hand.strike(Qt::Key_Return);
    }
    static QString dayOf(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }
    const StructureFile& file() const { return m_window->session()->file(); }
    /// Runs the story with the hand of the row. @return the gestures it took
    template <class Story> std::pair<int, QString> told(Story story)
    {
        QFETCH(const bool, keyboard);
        const auto with = [&](auto hand) {
            story(hand);
            return std::pair(hand.gestures(), hand.story());
        };
        return keyboard ? with(Counted<Keyboard>(*m_window)) : with(Counted<Mouse>(*m_window));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;
};

#define ATMOST(told, most)                                                                         \
    QVERIFY2(told.first <= most,                                                                   \
        qPrintable(QStringLiteral("%1 gestures: %2").arg(told.first).arg(told.second)))

void TestGestures::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Jalons"_s);
    QCoreApplication::setApplicationName(u"jalons-test-gestures"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(u"settings"_s));
    applyTheme(*qApp, Scheme::Light);
}

/// A. The structure, a team of three, a building and its rooms.
void TestGestures::aFirstStructure()
{
    show({});
    if (QTest::currentTestFailed())
        return;
    const QString path = m_dir.filePath(QLatin1String(QTest::currentDataTag()) + u".jalons"_s);
    const auto done = told([&](auto& hand) {
        createHouse(hand, path);
        hand.press(u"firstTeam"_s); // the keyboard is in the name of somebody new
        const QStringList team{
            u"Benali Nadia social_worker"_s, u"Aouad Karim educator"_s, u"Roux Hélène manager"_s};
        for (qsizetype i = 0; i < team.size(); ++i) {
            if (i > 0)
                hand.press(u"teamAdd"_s);
            hand.write(u"teamLastName"_s, team[i].section(u' ', 0, 0));
            hand.write(u"teamFirstName"_s, team[i].section(u' ', 1, 1));
            hand.pickRow(u"teamTrade"_s, int(i) + 1);
        }
        hand.strike(Qt::Key_1, Qt::AltModifier);
        QVERIFY(!hand.sees(u"firstTeam"_s)); // it is done
        makeRooms(hand);
    });
    ATMOST(done, 15);
    const auto team = *file().query([](const Reader& r) { return professionals::list(r); });
    QCOMPARE(team.size(), size_t(3));
    QCOMPARE(team[0].fullName(), u"Karim Aouad"_s);
    QVERIFY(!team[0].trade.isEmpty() && team[0].trade != team[1].trade);
    const auto places = *file().query(lodgings::tree);
    QCOMPARE(places.size(), size_t(13));
    QCOMPARE(places[0].beds, 12);
    QCOMPARE(places[12].path, u"Bâtiment A · 112"_s);
}

/// From an empty structure to the contract of stay on the screen, numbered, to be printed and
/// signed, with its annexes.
void TestGestures::fromNothingToTheContractOfStay()
{
    show({});
    if (QTest::currentTestFailed())
        return;
    const QString path = m_dir.filePath(QLatin1String(QTest::currentDataTag()) + u"-stay.jalons"_s);
    const auto done = told([&](auto& hand) {
        createHouse(hand, path);
        hand.press(u"firstTeam"_s);
        hand.write(u"teamLastName"_s, u"Benali"_s);
        hand.write(u"teamFirstName"_s, u"Nadia"_s);
        hand.pickRow(u"teamTrade"_s, 1);
        hand.write(u"structurePhone"_s, u"04 66 00 11 22"_s);
        hand.write(u"structureManager"_s, u"Association Abri du Gard"_s);
        hand.write(u"structureRepresentativeName"_s, u"Hélène Roux"_s);
        hand.write(u"structureRepresentativeRole"_s, u"directrice"_s);
        hand.strike(Qt::Key_1, Qt::AltModifier);
        makeRooms(hand);
        hand.strike(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        hand.type(u"Sow Aissatou 02/05/1991"_s);
        hand.strike(Qt::Key_Return); // who of the file it may be
        hand.strike(Qt::Key_Return); // nobody: create
        const auto place
            = *file().query([](const Reader& r) { return lodgings::tree(r).at(4).lodging.id; });
        hand.pick(u"arrivalPlace"_s, QString::number(place.value));
        hand.pick(u"arrivalOrigin"_s, u"siao"_s);
        hand.write(u"arrivalNumber"_s, u"2026-1042"_s);
        hand.write(u"arrivalMonths"_s, u"6"_s);
        hand.press(u"arrivalRecord"_s);
        // What was asked of the préfet, and when.
        hand.selectTab(u"personTabs"_s, 1);
        hand.press(u"stayCard1"_s);
        hand.write(
            u"admissionSent"_s, dayOf(*file().query([](const Reader& r) { return r.today(); })));
        hand.strike(Qt::Key_Left, Qt::AltModifier); // back to the file
        hand.selectTab(u"personTabs"_s, 4);
        hand.press(u"contractStay"_s);
        hand.press(u"objectiveAdd"_s);
        hand.write(u"objective1Title"_s, u"Dormir et refaire mes papiers"_s);
        hand.press(u"contractToSign"_s);
        QVERIFY(hand.sees(u"previewPrint"_s));
    });
    ATMOST(done, 45); // the law of this house: 60
    const auto all = *file().query(
        [](const Reader& r) { return contracts::of(r, accompaniments::current(r, PersonId{1})); });
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().kind, ContractKind::Stay);
    const auto prints
        = *file().query([&](const Reader& r) { return contracts::printsOf(r, all.front().id); });
    QCOMPARE(prints.size(), size_t(1));
    const QString sheet = *file().query(
        [&](const Reader& r) { return plainText(contracts::toSign(r, prints[0])); });
    for (const QString& words : {u"SOW"_s, u"Association Abri du Gard"_s, u"Bâtiment A"_s,
             u"Dormir et refaire mes papiers"_s, u"2026-1042"_s})
        QVERIFY2(sheet.contains(words), qPrintable(words + u'\n' + sheet));
    // Its annexes were given with it, and stand behind it on the screen.
    const auto given = *file().query([](const Reader& r) { return papers::of(r, PersonId{1}); });
    QCOMPARE(given.size(), size_t(4));
    QStringList shownTitles;
    for (const SheetPreview* preview : m_window->findChildren<SheetPreview*>())
        if (preview->isVisible())
            for (const Document& annexe : preview->document().annexes)
                shownTitles << annexe.title;
    QCOMPARE(shownTitles.size(), 4);
}

/// B. A mother and two children, tonight, through the SIAO; the sheet is on the screen to print.
void TestGestures::aFamilyArrivesTonight()
{
    auto made = testing::newFile();
    LodgingId room;
    testing::perform(*made, Operation::SavePlace, [&](Work& w) {
        Lodging l;
        l.label = u"Chambre 1"_s;
        lodgings::save(w, l);
        l.label = u"Appartement 3"_s;
        l.capacity = 4;
        return room = lodgings::save(w, l);
    });
    testing::openCase(*made, testing::today); // somebody is there already
    show(std::move(made));
    if (QTest::currentTestFailed())
        return;
    const QString before = testing::dump(file());
    const auto done = told([&](auto& hand) {
        hand.settle();
        hand.strike(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString& who :
            {u"Sow Aissatou 02/05/1991"_s, u"Ibrahima 04/07/2016"_s, u"Fatou 10/03/2025"_s}) {
            hand.type(who);
            hand.strike(Qt::Key_Return); // who of the file it may be
            hand.strike(Qt::Key_Return); // nobody: create
        }
        hand.pick(u"arrivalPlace"_s, QString::number(room.value));
        hand.pick(u"arrivalOrigin"_s, u"siao"_s);
        hand.write(u"arrivalNumber"_s, u"2026-1042"_s);
        hand.press(u"arrivalPrint"_s);
        QVERIFY(hand.sees(u"previewPrint"_s));
    });
    ATMOST(done, 19); // and one to print
    const PersonId mother = PersonId{2};
    const auto family
        = *file().query([&](const Reader& r) { return households::around(r, mother, r.today()); });
    QCOMPARE(family.size(), size_t(3));
    QCOMPARE(family[0].name, u"Aissatou Sow"_s);
    QCOMPARE(family[1].name, u"Ibrahima Sow"_s);
    QCOMPARE(family[1].membership.role, u"child"_s);
    QCOMPARE(family[2].birthDate, u"2025-03-10"_s);
    const auto admission = *file().query([&](const Reader& r) {
        return admissions::load(r, admissions::latest(r, family[2].membership.person));
    });
    QCOMPARE(admission.proposalNumber, u"2026-1042"_s);
    QCOMPARE(admission.from, testing::today);
    const auto opened = *file().query(
        [&](const Reader& r) { return accompaniments::load(r, admission.accompaniment); });
    QCOMPARE(opened.person, mother);
    QCOMPARE(opened.origin, u"siao"_s);
    // One key takes the whole arrival back.
    Counted<Keyboard>(*m_window).key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(testing::dump(file()), before);
}

/// Whoever began a file finds out that they come tonight: nothing is typed again, nothing stays
/// behind.
void TestGestures::aPersonBeingTypedArrives()
{
    show(testing::newFile());
    if (QTest::currentTestFailed())
        return;
    Counted<Mouse> hand(*m_window);
    m_window->desk()->newPerson(u"Sow Aissatou 02/05/1991"_s);
    hand.press(u"newArrival"_s);
    QCOMPARE(hand.see<QLineEdit>(u"arrivalLast0"_s)->text(), u"Sow"_s);
    QCOMPARE(hand.see<QLineEdit>(u"arrivalFirst0"_s)->text(), u"Aissatou"_s);
    QCOMPARE(
        hand.see<DateField>(u"arrivalBirth0"_s)->partialDate(), PartialDate(QDate(1991, 5, 2)));
    hand.press(u"arrivalCancel"_s);
    m_window->desk()->newPerson();
    QCOMPARE(hand.see<QLineEdit>(u"newLastName"_s)->text(), QString());
}

/// C. In the middle of an interview somebody calls about another: noted, and the interview goes on
/// where it was left.
void TestGestures::anInterviewIsInterrupted()
{
    auto made = testing::newFile();
    testing::Case c = testing::openCase(*made, testing::today);
    testing::diagnose(*made, c, testing::today, false);
    const PersonId other = testing::perform(*made, Operation::CreatePerson,
        [](Work& w) { return people::save(w, personNamed(u"Keita Moussa"_s)); });
    show(std::move(made));
    if (QTest::currentTestFailed())
        return;
    m_window->desk()->openPerson(c.person, PersonTab::Diagnostic);
    const auto done = told([&](auto& hand) {
        hand.selectRow(u"interviewDomains"_s, 3);
        hand.write(u"interviewPersonWords"_s, u"Je dors mal"_s);
        hand.strike(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        hand.type(u"keita"_s);
        QTRY_VERIFY(hand.template see<QListWidget>(u"searchResults"_s)->currentItem());
        hand.strike(Qt::Key_Return);
        hand.type(u"Son frère demande de ses nouvelles."_s);
        hand.strike(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(
            hand.template see<QAbstractItemView>(u"interviewDomains"_s)->currentIndex().row(), 3);
        hand.write(u"interviewPersonWords"_s, u"Je dors mal, depuis l’hiver."_s);
    });
    m_window->desk()->flush();
    ATMOST(done, 6);
    const auto entries
        = *file().query([&](const Reader& r) { return assessments::entries(r, c.diagnostic); });
    QCOMPARE(entries.at(3).personWords, u"Je dors mal, depuis l’hiver."_s);
    const auto notes = *file().query([&](const Reader& r) {
        return Sql(r).value(u"SELECT text FROM note WHERE person_id = ?"_s, other).toString();
    });
    QCOMPARE(notes, u"Son frère demande de ses nouvelles."_s);
}

/// D. From the needs of the diagnostic to the signed contract, and its amendment signed too.
void TestGestures::aContractAndItsAmendment()
{
    auto made = testing::newFile();
    testing::Case c = testing::openCase(*made, testing::today);
    testing::diagnose(*made, c);
    show(std::move(made));
    if (QTest::currentTestFailed())
        return;
    m_window->session()->setMe(c.referent);
    m_window->desk()->openPerson(c.person, PersonTab::Summary);
    const auto need = *file().query(
        [&](const Reader& r) { return assessments::needs(r, c.accompaniment).front().id; });
    const auto done = told([&](auto& hand) {
        hand.press(u"personNextStep"_s);
        hand.choose(u"contractDuration"_s, u"6"_s);
        hand.pick(u"contractFrequency"_s, u"weekly"_s);
        hand.press(u"need%1"_s.arg(need.value));
        hand.press(u"objectiveAdd"_s);
        hand.write(u"objective2Title"_s, u"Lire mon courrier"_s);
        for (const QString& party : {u"person"_s, u"structure"_s}) {
            hand.press(u"commitmentAdd_"_s + party);
            hand.write(u"commitment"_s + party + u"1Text"_s, u"Engagement "_s + party);
        }
        hand.press(u"contractHand"_s);
        hand.press(u"contractHandConfirm"_s);
        hand.press(u"contractSign"_s);
        hand.press(u"signingConfirm"_s);
        hand.press(u"contractAmend"_s);
        hand.write(u"objective2Title"_s, u"Lire mon courrier avec Nadia"_s);
        hand.press(u"contractHand"_s);
        hand.press(u"contractHandConfirm"_s);
        hand.press(u"contractSign"_s);
        hand.press(u"signingConfirm"_s);
    });
    ATMOST(done, 20);
    const auto all
        = *file().query([&](const Reader& r) { return contracts::of(r, c.accompaniment); });
    QCOMPARE(all.size(), size_t(2));
    for (const Contract& contract : all) {
        QVERIFY(contract.isFrozen());
        QCOMPARE(contract.handedOn, testing::today);
        QCOMPARE(contract.signedOn, testing::today);
    }
    QCOMPARE(all.front().amends, all.back().id);
    const auto content
        = *file().query([&](const Reader& r) { return contracts::content(r, all.front().id); });
    QCOMPARE(content.objectives.at(1).title, u"Lire mon courrier avec Nadia"_s);
    QCOMPARE(content.commitments.size(), size_t(2));
}

/// E. What was done in the week, the evaluation that decides to close, the end with the departure.
void TestGestures::aWeekThenTheEnd()
{
    auto made = testing::newFile();
    testing::Case c = testing::openCase(*made, testing::today.addDays(-60));
    testing::diagnose(*made, c, testing::today.addDays(-50));
    testing::makeContract(*made, c, testing::today.addDays(-40));
    testing::perform(*made, Operation::SignContract, [&](Work& w) {
        Signing signing = testing::signing();
        contracts::sign(w, c.contract, testing::signing());
        Lodging l;
        l.label = u"Chambre 7"_s;
        Arrival arrival;
        arrival.lodging = lodgings::save(w, l);
        arrival.people = {c.person};
        arrival.on = testing::today.addDays(-58);
        arrival.openAccompaniment = false;
        admissions::arrive(w, arrival);
        return 0;
    });
    show(std::move(made));
    if (QTest::currentTestFailed())
        return;
    m_window->session()->setMe(c.referent);
    m_window->desk()->openPerson(c.person, PersonTab::Actions);
    const auto done = told([&](auto& hand) {
        for (const QString& title : {u"Visiter un studio"_s, u"Appeler la CAF"_s}) {
            hand.write(u"actionNew"_s, title);
            hand.strike(Qt::Key_Return);
            hand.choose(u"actionState"_s, u"done"_s);
            hand.write(u"actionResult"_s, u"Fait, pour "_s + title);
        }
        hand.strike(Qt::Key_Tab, Qt::ControlModifier);
        hand.press(u"evaluationStart"_s);
        hand.selectTab(u"evaluationSteps"_s, 2);
        hand.write(u"pathPersonView"_s, u"On m’a écoutée."_s);
        hand.choose(u"pathDecision"_s, u"close"_s);
        hand.press(u"pathCompletionConfirm"_s);
        hand.press(u"personNextStep"_s);
        hand.pickRow(u"endingReason"_s, 3);
        hand.press(u"endingRecord"_s);
    });
    ATMOST(done, 18);
    const auto actions
        = *file().query([&](const Reader& r) { return actions::of(r, c.accompaniment); });
    QCOMPARE(actions.size(), size_t(2));
    for (const Action& action : actions) {
        QVERIFY(action.state == ActionState::Done);
        QCOMPARE(action.doneOn, testing::today);
        QCOMPARE(action.result, u"Fait, pour "_s + action.title);
    }
    const auto ended
        = *file().query([&](const Reader& r) { return accompaniments::load(r, c.accompaniment); });
    QCOMPARE(ended.closedOn, testing::today);
    QVERIFY(!ended.exitReason.isEmpty());
    const auto stays = *file().query([&](const Reader& r) { return stays::of(r, c.person); });
    QCOMPARE(stays.size(), size_t(1));
    QCOMPARE(stays.front().stay.to, testing::today);
}

/// F. A list of an earlier tool is brought in; somebody who is here under two spellings is found,
/// and made one.
void TestGestures::aListIsBroughtInAndAPersonMerged()
{
    // The import has a connection of its own: a file on the disk.
    const QString here = m_dir.filePath(QLatin1String(QTest::currentDataTag()) + u"-list.jalons"_s);
    auto made = StructureFile::create(
        FileAccess(here), testing::identity(), testing::clockOn(testing::today));
    QVERIFY(made);
    testing::perform(**made, Operation::CreatePerson, [](Work& w) {
        Person one = personNamed(u"Diallo Mariama"_s);
        one.birthDate = PartialDate(QDate(1990, 4, 12));
        people::save(w, one);
        one.birthName = u"Dialo"_s;
        one.phone = u"07 11 22 33 44"_s;
        return people::save(w, one);
    });
    show(std::move(made).value());
    if (QTest::currentTestFailed())
        return;
    const QString path = m_dir.filePath(u"liste.csv"_s);
    QFile list(path);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Nom;Prénom;Date de naissance;Téléphone\n"
               "Keita;Moussa;03/02/1988;06 12 34 56 78\n");
    list.close();
    m_window->desk()->importPeople();
    auto* page = m_window->findChild<ImportPage*>();
    QVERIFY(page);
    page->openFile(path);
    QTRY_VERIFY(!page->isRunning());
    const auto done = told([&](auto& hand) {
        hand.press(u"importNext"_s); // its columns were understood
        QTRY_VERIFY(!page->isRunning());
        hand.press(u"importNext"_s); // and its lines are as one card says
        QTRY_VERIFY(!page->isRunning() && hand.sees(u"importClose"_s));
        hand.press(u"importClose"_s);
        hand.press(u"peopleDuplicates"_s);
        hand.press(shown(u"compare"_s));
        hand.press(u"mergeDo"_s);
        hand.strike(Qt::Key_K, Qt::ControlModifier);
        hand.type(u"12/04/1990"_s);
        QTRY_VERIFY(hand.template see<QListWidget>(u"searchResults"_s)->currentItem());
        hand.strike(Qt::Key_Return);
    });
    ATMOST(done, 8);
    const auto people = *file().query(
        [](const Reader& r) { return Sql(r).value(u"SELECT count(*) FROM person"_s).toInt(); });
    QCOMPARE(people, 2);
    const auto kept = *file().query([](const Reader& r) {
        return Sql(r)
            .value(u"SELECT phone FROM person WHERE birth_date = '1990-04-12'"_s)
            .toString();
    });
    QCOMPARE(kept, u"07 11 22 33 44"_s);
}

/// G. Another desk answers the same question: one gesture chooses. The power fails while somebody
/// types: one gesture goes on.
void TestGestures::twoDesksAndAKill()
{
    const QString path = m_dir.filePath(QLatin1String(QTest::currentDataTag()) + u"-two.jalons"_s);
    PersonId person;
    {
        auto made = StructureFile::create(
            FileAccess(path), testing::identity(), testing::clockOn(testing::today));
        QVERIFY(made);
        person = testing::perform(**made, Operation::CreatePerson,
            [](Work& w) { return people::save(w, personNamed(u"Keita Moussa"_s)); });
    }
    show(openAs("Nadia B.", path));
    if (QTest::currentTestFailed())
        return;
    m_window->desk()->openPerson(person, PersonTab::Identity);
    const auto done = told([&](auto& hand) {
        hand.write(u"personPhone"_s, u"06 11 11 11 11"_s);
        {
            auto there = openAs("Karim T.", path);
            testing::perform(*there, Operation::UpdatePerson, [&](Work& w) {
                Person theirs = people::load(w, person);
                theirs.phone = u"07 22 22 22 22"_s;
                return people::save(w, theirs);
            });
        }
        m_window->desk()->flush();
        QTRY_VERIFY(hand.sees(u"clashMine"_s));
        hand.press(u"clashMine"_s);
    });
    ATMOST(done, 2);
    QCOMPARE(file().query([&](const Reader& r) { return people::load(r, person).phone; }).value(),
        u"06 11 11 11 11"_s);
    // (What a kill leaves: test_desks. Here what is no address yet when the window goes.)
    told([&](auto& hand) {
        hand.write(u"personMail"_s, u"moussa@"_s);
        letTimePass(*m_window);
    });
    m_window.reset();
    show(openAs("Nadia B.", path));
    const auto resumed = told([&](auto& hand) {
        hand.press(shown(u"^draftResume"_s));
        QCOMPARE(hand.template see<QLineEdit>(u"personMail"_s)->text(), u"moussa@"_s);
    });
    ATMOST(resumed, 1);
}

/// H. One page answers, whole at once; a figure opens those it counts.
void TestGestures::mondayMorning()
{
    auto made = testing::newFile();
    const testing::Case c = testing::openCase(*made, testing::today.addDays(-20)); // late
    testing::perform(*made, Operation::Arrive, [&](Work& w) {
        Lodging l;
        l.label = u"Maison"_s;
        l.capacity = 5;
        Arrival arrival;
        arrival.lodging = lodgings::save(w, l);
        arrival.people = {c.person};
        arrival.on = testing::today.addDays(-20);
        admissions::arrive(w, arrival);
        arrival.people = {people::save(w, personNamed(u"Keita Moussa"_s))};
        arrival.openAccompaniment = false;
        arrival.on = testing::today;
        return admissions::arrive(w, arrival);
    });
    show(std::move(made));
    if (QTest::currentTestFailed())
        return;
    const auto done = told([&](auto& hand) {
        hand.selectTab(u"todayViews"_s, 2);
        auto* view = hand.template see<TeamView>(u"teamView"_s);
        const auto text = [&](const char* name) {
            auto* figure = view->template findChild<QWidget*>(QLatin1String(name));
            if (auto* opening = qobject_cast<QPushButton*>(figure))
                return opening->text();
            return qobject_cast<QLabel*>(figure)->text();
        };
        QCOMPARE(text("teamFree1"), u"3"_s);
        QCOMPARE(text("teamOccupied1"), u"2"_s);
        QCOMPARE(text("teamClosed1"), u"0"_s);
        QCOMPARE(text("teamPeople1"), u"1"_s);
        QCOMPARE(text("teamLate1"), u"1"_s);
        // Nothing of it is below the edge of the window.
        for (const QWidget* card : view->template findChildren<Card*>())
            QVERIFY2(card->isVisible()
                    && card->mapTo(m_window.get(), card->rect().bottomLeft()).y()
                        < m_window->height(),
                qPrintable(card->objectName()));
        QCOMPARE(view->template findChildren<Card*>().size(), 4);
        QVERIFY(hand.sees(u"teamAlone2"_s));
        hand.press(u"teamLate1"_s);
        QVERIFY(hand.sees(u"chipLate"_s));
        QCOMPARE(hand.template see<QAbstractItemView>(u"peopleTable"_s)->model()->rowCount(), 1);
    });
    ATMOST(done, 2);
    // It is what whoever sits here finds again.
    m_window->desk()->go(Place::Today);
    QVERIFY(Counted<Mouse>(*m_window).sees(u"teamView"_s));
}

QTEST_MAIN(TestGestures)
#include "test_gestures.moc"
