#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/journeys/hand.h"
#include "ui/contract/contract_editor.h"
#include "ui/person/person_page.h"
#include "ui/person/person_tabs.h"
#include "ui/person/summary_tab.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places.h"
#include "ui/style/theme.h"
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::journey;

namespace {

QString pdfText(const QString& path, int page = 0)
{
    QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                  << QString::number(page);
    QProcess process;
    process.start(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-"));
    if (!process.waitForStarted())
        qFatal("pdftotext is missing: install poppler-utils");
    process.waitForFinished();
    // Justified lines and hyphens of the layout are not the text.
    return QString::fromUtf8(process.readAllStandardOutput())
        .normalized(QString::NormalizationForm_KC)
        .simplified();
}

const QStringList objectives{QStringLiteral("Avoir un logement à moi, même petit"),
    QStringLiteral("Lire mon courrier sans aide")};
const QStringList commitments{QStringLiteral("Je viens aux rendez-vous ou je préviens."),
    QStringLiteral("J’accompagne Éléonore à la commission."),
    QStringLiteral("La structure garde la chambre pendant l’hospitalisation."),
    QStringLiteral("La mairie répond sous deux mois.")};

} // namespace

/// The whole job of a caseworker for one person, through the real window: by keyboard alone, then
/// by mouse.
class TestCycleJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWholeCycle_data();
    void theWholeCycle();

private:
    void createStructure(Hand& hand, const QString& path);
    void openPerson(Hand& hand);
    void diagnose(Hand& hand);
    void writeContract(Hand& hand);
    void printContract(Hand& hand, const QString& pdf);
    void signContract(Hand& hand);
    void act(Hand& hand);
    void evaluate(Hand& hand);
    void amend(Hand& hand);
    void end(Hand& hand);

    void go(Hand& hand, Place place);
    void open(Hand& hand, PersonTab tab);
    Accompaniment accompaniment() const;
    std::vector<Contract> all() const;
    ContractContent contract() const;
    const StructureFile& file() const { return m_window->session()->file(); }

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;
};

void TestCycleJourney::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
    QCoreApplication::setApplicationName(QStringLiteral("jalons-test-journey"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(
        QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(QStringLiteral("settings")));
    applyTheme(*qApp, Scheme::Light);
}

void TestCycleJourney::theWholeCycle_data()
{
    QTest::addColumn<bool>("keyboard");
    QTest::newRow("keyboard") << true;
    QTest::newRow("mouse") << false;
}

void TestCycleJourney::theWholeCycle()
{
    QFETCH(const bool, keyboard);
    m_window = std::make_unique<MainWindow>(std::unique_ptr<StructureFile>());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    std::unique_ptr<Hand> hand;
    if (keyboard)
        hand = std::make_unique<Keyboard>(*m_window);
    else
        hand = std::make_unique<Mouse>(*m_window);
    const QString name = QLatin1String(hand->name());
    const QString path = m_dir.filePath(name + QStringLiteral(".jalons"));

    for (const std::function<void()>& step :
        std::initializer_list<std::function<void()>>{[&] { createStructure(*hand, path); },
            [&] { openPerson(*hand); }, [&] { diagnose(*hand); }, [&] { writeContract(*hand); },
            [&] { printContract(*hand, m_dir.filePath(name + QStringLiteral(".pdf"))); },
            [&] { signContract(*hand); }, [&] { act(*hand); }, [&] { evaluate(*hand); },
            [&] { amend(*hand); }, [&] { end(*hand); }}) {
        step();
        if (QTest::currentTestFailed())
            return;
    }

    // Closed and opened again, the file is the same, and whole.
    const QString before = testing::dump(file(), true);
    m_window->close();
    m_window.reset();
    const auto again = StructureFile::open(FileAccess(path));
    QVERIFY(again);
    QCOMPARE(testing::dump(**again, true), before);
    if (const auto* keys = dynamic_cast<Keyboard*>(hand.get()))
        QVERIFY2(keys->longestWalk() <= 60,
            qPrintable(
                QStringLiteral("%1 Tabs to %2").arg(keys->longestWalk()).arg(keys->longestTo())));
}

void TestCycleJourney::createStructure(Hand& hand, const QString& path)
{
    hand.press(QStringLiteral("welcomeCreate"));
    hand.write(QStringLiteral("createName"), QStringLiteral("CHRS L’Étape"));
    hand.pick(QStringLiteral("createKind"), QStringLiteral("chrs"));
    hand.write(QStringLiteral("createTown"), QStringLiteral("Nîmes"));
    hand.write(QStringLiteral("createPath"), path);
    hand.press(QStringLiteral("createDone"));
    QVERIFY(m_window->desk());

    go(hand, Place::Structure);
    hand.write(QStringLiteral("structureRepresentativeName"), QStringLiteral("Hélène Roux"));
    hand.press(QStringLiteral("teamAdd"));
    hand.write(QStringLiteral("teamLastName"), QStringLiteral("Benali"));
    hand.write(QStringLiteral("teamFirstName"), QStringLiteral("Nadia"));
    hand.pick(QStringLiteral("teamTrade"), QStringLiteral("social_worker"));
    hand.press(QStringLiteral("teamMaySign"));
    go(hand, Place::Today);
    hand.chooseInMenu(QStringLiteral("navMe"), 0);
    QVERIFY(m_window->session()->me().isValid());
}

void TestCycleJourney::openPerson(Hand& hand)
{
    go(hand, Place::People);
    hand.press(QStringLiteral("peopleFirst"));
    hand.write(QStringLiteral("newLastName"), QStringLiteral("Œillet"));
    hand.write(QStringLiteral("newFirstNames"), QStringLiteral("Éléonore"));
    hand.write(QStringLiteral("newBirthDate"), QStringLiteral("1984"));
    hand.press(QStringLiteral("newOpen"));
    hand.press(QStringLiteral("newCreate"));
    QVERIFY(m_window->desk()->personPage()->isVisible());
    QVERIFY(!accompaniment().id.isValid());

    hand.press(QStringLiteral("personNextStep"));
    hand.pick(QStringLiteral("accompanimentOrigin"), QStringLiteral("siao"));
    hand.choose(QStringLiteral("accompanimentTypes"), QStringLiteral("global"));
    open(hand, PersonTab::Summary);
    const Accompaniment opened = accompaniment();
    QCOMPARE(opened.origin, QStringLiteral("siao"));
    QCOMPARE(opened.types, QStringList{QStringLiteral("global")});
    QCOMPARE(opened.referent, m_window->session()->me());
    QVERIFY(opened.phase == Phase::Intake);
}

void TestCycleJourney::diagnose(Hand& hand)
{
    hand.press(QStringLiteral("personNextStep"));
    hand.selectRow(QStringLiteral("interviewDomains"), 6);
    hand.write(QStringLiteral("interviewPersonWords"),
        QStringLiteral("Je veux une porte à moi, j’ai « fait » trois foyers."));
    hand.setLevel(QStringLiteral("interviewPersonLevel"), 2);
    hand.setLevel(QStringLiteral("interviewProfessionalLevel"), 3);
    hand.addChip(QStringLiteral("interviewStrengths"), QStringLiteral("sait tenir un logement"));
    hand.addChip(QStringLiteral("interviewDifficulties"), QStringLiteral("refus des bailleurs"));
    hand.addChip(QStringLiteral("interviewNeeds"), objectives.first());
    hand.write(QStringLiteral("interviewTried"), QStringLiteral("Une demande en 2021."));
    hand.pickRow(QStringLiteral("interviewPriority"), 1);
    hand.write(QStringLiteral("interviewAnalysis"), QStringLiteral("Demande à relancer."));

    hand.selectRow(QStringLiteral("interviewDomains"), 4);
    hand.choose(QStringLiteral("interviewStatus"), QStringLiteral("later"));
    hand.selectRow(QStringLiteral("interviewDomains"), 0);
    QVERIFY(accompaniment().phase == Phase::Diagnostic);
    QVERIFY2(!accompaniment().globalSince.isValid(), "not global before the diagnostic is done");

    hand.press(QStringLiteral("interviewFinish"));
    hand.write(QStringLiteral("completionSummary"), QStringLiteral("D’abord le logement."));
    hand.press(QStringLiteral("completionConfirm"));
    QCOMPARE(accompaniment().globalSince, file().today());
    QVERIFY(accompaniment().phase == Phase::Contract);

    const auto entries = file().query([&](const Reader& r) {
        return assessments::entries(r, assessments::initial(r, accompaniment().id));
    });
    QVERIFY(entries);
    const DomainEntry& housing = entries->at(6);
    QCOMPARE(housing.personLevel, 2);
    QCOMPARE(housing.professionalLevel, 3);
    QCOMPARE(housing.priority, 1);
    QCOMPARE(housing.texts(FindingKind::Need), QStringList{objectives.first()});
    QCOMPARE(
        housing.texts(FindingKind::Difficulty), QStringList{QStringLiteral("refus des bailleurs")});
    QVERIFY(entries->at(4).status == EntryStatus::Later);
}

void TestCycleJourney::writeContract(Hand& hand)
{
    hand.press(QStringLiteral("personNextStep"));
    hand.choose(QStringLiteral("contractDuration"), QStringLiteral("6"));
    hand.pick(QStringLiteral("contractFrequency"), QStringLiteral("weekly"));
    hand.write(QStringLiteral("contractPlace"), QStringLiteral("au bureau du premier étage"));
    hand.pick(
        QStringLiteral("contractSignatory"), QString::number(m_window->session()->me().value));
    // The need of the diagnostic becomes an objective, another comes from the conversation.
    const qint64 need
        = file()
              .query([](const Reader& r) {
                  return Sql(r)
                      .value(QStringLiteral("SELECT id FROM finding WHERE kind = 'need'"))
                      .toLongLong();
              })
              .value();
    hand.press(QStringLiteral("need%1").arg(need));
    hand.write(QStringLiteral("objective1Means"), QStringLiteral("Relancer la demande."));
    hand.choose(QStringLiteral("objective1Aims"), QStringLiteral("living_conditions"));
    hand.press(QStringLiteral("objectiveAdd"));
    hand.write(QStringLiteral("objective2Title"), objectives.last());
    hand.pick(QStringLiteral("objective2Domain"), QStringLiteral("language"));
    int party = 0;
    for (const Party who : committing) {
        const QString partyCode = toCode(who);
        hand.press(QStringLiteral("commitmentAdd_") + partyCode);
        hand.write(QStringLiteral("commitment") + partyCode + QStringLiteral("1Text"),
            commitments.at(party++));
    }
    hand.write(QStringLiteral("commitmentpartner1Who"), QStringLiteral("CCAS de Nîmes"));
}

void TestCycleJourney::printContract(Hand& hand, const QString& pdf)
{
    auto* editor = m_window->findChild<ContractEditor*>();
    editor->setFileChooser([&](QWidget*, const QString&) { return pdf; });
    hand.press(QStringLiteral("contractPdf"));
    QVERIFY(QFileInfo::exists(pdf));
    const QString text = pdfText(pdf);
    for (const QString& wanted : objectives + commitments
            + QStringList{QStringLiteral("Éléonore ŒILLET"), QStringLiteral("Nadia Benali"),
                QStringLiteral("Hélène Roux"), QStringLiteral("CHRS L’Étape"),
                QStringLiteral("CCAS de Nîmes"), QStringLiteral("au bureau du premier étage")})
        QVERIFY2(text.contains(wanted, Qt::CaseInsensitive),
            qPrintable(wanted + QStringLiteral(" in ") + text));
    // The place to sign of each, and the date, on one page.
    int pages = 0;
    bool together = false;
    for (int page = 1; page <= 9; ++page) {
        const QString one = pdfText(pdf, page);
        if (one.isEmpty())
            break;
        ++pages;
        together = together
            || (one.contains(QStringLiteral("Fait à"))
                && one.contains(QStringLiteral("exemplaire reçu le"))
                && one.contains(QStringLiteral("Nadia Benali"))
                && one.contains(QStringLiteral("Hélène Roux")));
    }
    QVERIFY2(together, qPrintable(pdfText(pdf)));
    for (int page = 1; page <= pages; ++page)
        QVERIFY(pdfText(pdf, page).contains(QStringLiteral("Page %1 / %2").arg(page).arg(pages)));
}

void TestCycleJourney::signContract(Hand& hand)
{
    hand.press(QStringLiteral("contractHand"));
    hand.press(QStringLiteral("contractHandConfirm"));
    QCOMPARE(contract().contract.handedOn, file().today());
    QVERIFY(!contract().contract.isFrozen());
    hand.press(QStringLiteral("contractSign"));
    hand.press(QStringLiteral("signingConfirm"));
    const Contract signedNow = contract().contract;
    QVERIFY(signedNow.isFrozen());
    QCOMPARE(signedNow.frozenSha256.size(), 64);
    QCOMPARE(contract().signatures.size(), std::size_t(3));
    QCOMPARE(contract().objectives.size(), std::size_t(2));
    QCOMPARE(contract().commitments.size(), std::size_t(4));
    for (const char* gone : {"contractFrom", "objective1Title", "contractSign", "contractDiscard"})
        QVERIFY2(!hand.sees(QLatin1String(gone)), gone);
    QVERIFY(hand.sees(QStringLiteral("contractHash")));
    QVERIFY(accompaniment().phase == Phase::Actions);
}

void TestCycleJourney::act(Hand& hand)
{
    open(hand, PersonTab::Actions);
    hand.write(QStringLiteral("actionNew"), QStringLiteral("Relancer le bailleur"));
    hand.key(Qt::Key_Return);
    hand.pick(
        QStringLiteral("actionObjective"), QString::number(contract().objectives.front().id.value));
    hand.pick(QStringLiteral("actionNature"), QStringLiteral("mediation"));
    hand.choose(QStringLiteral("actionActor"), QStringLiteral("professional"));
    hand.choose(QStringLiteral("actionState"), QStringLiteral("done"));
    hand.write(QStringLiteral("actionResult"), QStringLiteral("Une visite est proposée."));
    hand.write(QStringLiteral("actionEffect"), QStringLiteral("Elle y croit de nouveau."));
    open(hand, PersonTab::Summary);
    const auto done
        = file().query([&](const Reader& r) { return actions::of(r, accompaniment().id); });
    QVERIFY(done);
    QCOMPARE(done->size(), std::size_t(1));
    const Action& action = done->front();
    QVERIFY(action.state == ActionState::Done);
    QCOMPARE(action.doneOn, file().today());
    QCOMPARE(action.objective, contract().objectives.front().id);
    QCOMPARE(action.result, QStringLiteral("Une visite est proposée."));
    QCOMPARE(action.effect, QStringLiteral("Elle y croit de nouveau."));
}

void TestCycleJourney::evaluate(Hand& hand)
{
    open(hand, PersonTab::Evaluations);
    hand.press(QStringLiteral("evaluationStart"));
    hand.selectRow(QStringLiteral("interviewDomains"), 6);
    hand.setLevel(QStringLiteral("interviewPersonLevel"), 4);
    hand.selectTab(QStringLiteral("evaluationSteps"), 1);
    hand.choose(QStringLiteral("appraisalAttainment0"), QStringLiteral("plus1"));
    hand.choose(QStringLiteral("appraisalAttainment1"), QStringLiteral("minus1"));
    for (int i = 0; i < 3; ++i)
        hand.choose(QStringLiteral("appraisalKept%1").arg(i), QStringLiteral("yes"));
    hand.choose(QStringLiteral("appraisalKept3"), QStringLiteral("no"));
    hand.pick(QStringLiteral("appraisalReason3"), QStringLiteral("partner"));
    hand.selectTab(QStringLiteral("evaluationSteps"), 2);
    hand.write(QStringLiteral("pathPersonView"), QStringLiteral("On m’a écoutée."));
    hand.choose(QStringLiteral("pathDecision"), QStringLiteral("amend"));
    hand.press(QStringLiteral("pathCompletionConfirm"));

    const auto fetched = file().query([&](const Reader& r) {
        return evaluations::load(r, assessments::of(r, accompaniment().id).back().id);
    });
    QVERIFY(fetched);
    const Evaluation& evaluation = *fetched;
    QVERIFY(evaluation.assessment.isCompleted());
    QVERIFY(evaluation.assessment.decision == Decision::Amend);
    QCOMPARE(evaluation.assessment.personView, QStringLiteral("On m’a écoutée."));
    QCOMPARE(evaluation.objectives.at(0).attainment, 1);
    QCOMPARE(evaluation.objectives.at(1).attainment, -1);
    QCOMPARE(evaluation.commitments.size(), std::size_t(4));
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(evaluation.commitments.at(i).kept == Kept::Yes);
    QVERIFY(evaluation.commitments.at(3).kept == Kept::No);
    QCOMPARE(evaluation.commitments.at(3).reason, QStringLiteral("partner"));
}

void TestCycleJourney::amend(Hand& hand)
{
    hand.press(QStringLiteral("pathPrepareAmendment"));
    hand.write(QStringLiteral("objective2Title"), QStringLiteral("Lire mon courrier avec Nadia"));
    hand.press(QStringLiteral("contractBack"));
    QCOMPARE(all().size(), std::size_t(2));
    const ContractContent amendment = contract();
    QVERIFY(amendment.contract.amends.isValid());
    QCOMPARE(amendment.objectives.at(1).title, QStringLiteral("Lire mon courrier avec Nadia"));
    QCOMPARE(amendment.commitments.size(), std::size_t(4));
}

/// In one gesture, that one key takes back.
void TestCycleJourney::end(Hand& hand)
{
    open(hand, PersonTab::Identity);
    QVERIFY(!hand.sees(QStringLiteral("accompanimentClosedOn"))); // not by typing a date
    hand.press(QStringLiteral("accompanimentEnd"));
    hand.press(QStringLiteral("endingRecord"));
    QVERIFY(accompaniment().isCurrent()); // no reason was given
    hand.pickRow(QStringLiteral("endingReason"), 3);
    hand.press(QStringLiteral("endingRecord"));
    const Accompaniment ended = accompaniment();
    QCOMPARE(ended.closedOn, QDate::currentDate());
    QVERIFY(!ended.exitReason.isEmpty());
    // The file begins with it, and speaks of nothing in force.
    const auto titles = [&] {
        QStringList texts;
        for (const auto* label : m_window->findChildren<QLabel*>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'|');
    };
    hand.settle();
    QVERIFY2(titles().contains(SummaryTab::tr("Accompaniment ended")), qPrintable(titles()));
    QVERIFY(!titles().contains(SummaryTab::tr("Objectives in force")));
    hand.key(Qt::Key_Z, Qt::ControlModifier);
    hand.settle();
    QVERIFY(accompaniment().isCurrent());
    QVERIFY(titles().contains(SummaryTab::tr("Objectives in force")));
    hand.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    hand.settle();
    QCOMPARE(accompaniment().closedOn, ended.closedOn);
}

void TestCycleJourney::go(Hand& hand, Place place)
{
    int number = 0;
    for (const PlaceEntry& entry : places()) {
        ++number;
        if (entry.place != place)
            continue;
        if (dynamic_cast<Keyboard*>(&hand))
            hand.key(Qt::Key(Qt::Key_0 + number), Qt::AltModifier);
        else
            hand.press(entry.name);
    }
}

void TestCycleJourney::open(Hand& hand, PersonTab tab)
{
    int index = 0;
    for (const PersonTabEntry& entry : personTabs()) {
        if (entry.tab == tab)
            hand.selectTab(QStringLiteral("personTabs"), index);
        ++index;
    }
}

Accompaniment TestCycleJourney::accompaniment() const
{
    return file()
        .query([](const Reader& r) {
            const auto found = accompaniments::of(r, {1});
            return found.empty() ? Accompaniment() : found.front();
        })
        .value();
}

/// The contracts of the person, the latest first.
std::vector<Contract> TestCycleJourney::all() const
{
    return file()
        .query([&](const Reader& r) { return contracts::of(r, accompaniment().id); })
        .value();
}

/// The latest contract.
ContractContent TestCycleJourney::contract() const
{
    return file()
        .query([&](const Reader& r) { return contracts::content(r, all().front().id); })
        .value();
}

QTEST_MAIN(TestCycleJourney)
#include "test_cycle_journey.moc"
