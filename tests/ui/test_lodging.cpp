#include "core/household/household.h"
#include "core/participation/participation_columns.h"
#include "core/request/request.h"
#include "core/search/people_list.h"
#include "core/signing/attestation_papers.h"
#include "core/signing/papers.h"
#include "core/signing/participation_papers.h"
#include "core/situation/path.h"
#include "hands.h"
#include "tests/core/fixture.h"
#include "ui/page/line_button.h"
#include "ui/page/session.h"
#include "ui/participation/participation_tab.h"
#include "ui/person/person_page.h"
#include "ui/person/person_picker.h"
#include "ui/printing/page_layout.h"
#include "ui/situation/path_tab.h"
#include "ui/stay/lodging_page.h"
#include "ui/stay/occupancy_board.h"
#include "ui/stay/stay_panel.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/term_combo.h"
#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>

using namespace jalons;
using namespace jalons::testing;
using namespace hands;

/// The board and its panel, by keys and mouse.
class TestLodging : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LodgingPage> m_page;
    LodgingId m_first, m_second;
    PersonId m_person;

    OccupancyBoard* board() { return child<OccupancyBoard>(m_page.get(), "occupancyBoard"); }
    QPushButton* button(const char* name) { return child<QPushButton>(m_page.get(), name); }

    Stay stay()
    {
        return *m_file->query([&](const Reader& r) {
            const auto all = stays::of(r, m_person);
            return all.empty() ? Stay() : all.front().stay;
        });
    }

    void choose(const char* name, qint64 value)
    {
        auto* combo = child<TermCombo>(m_page.get(), name);
        QVERIFY(combo);
        combo->setCode(QString::number(value));
        emit combo->edited();
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light, 1.0); }

    void init()
    {
        m_file = newFile();
        perform(*m_file, Operation::SavePlace, [&](Work& w) {
            Lodging building;
            building.label = QStringLiteral("Bâtiment A");
            building.kind = LodgingKind::Building;
            building.capacity = 0;
            building.id = lodgings::save(w, building);
            Lodging room;
            room.parent = building.id;
            room.label = QStringLiteral("Chambre 1");
            m_first = lodgings::save(w, room);
            room.label = QStringLiteral("Chambre 2");
            m_second = lodgings::save(w, room);
            Person p;
            p.birthName = QStringLiteral("Diarra");
            p.firstNames = QStringLiteral("Amadou");
            m_person = people::save(w, p);
            return 0;
        });
        m_session = std::make_unique<Session>(*m_file);
        m_page = std::make_unique<LodgingPage>(*m_session);
        m_page->resize(1170, 768);
        m_page->show();
        m_page->activateWindow();
        (void)QTest::qWaitForWindowActive(m_page.get());
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_file.reset();
    }

    void aFreeDayBecomesAnArrivalByTheKeyboard()
    {
        board()->setFocus();
        QCOMPARE(board()->currentPlace(), m_first);
        QTest::keyClick(board(), Qt::Key_Down);
        QCOMPARE(board()->currentPlace(), m_second);
        QTest::keyClick(board(), Qt::Key_Left);
        QCOMPARE(board()->currentDay(), today.addDays(-1));
        QVERIFY(board()->accessibleDescription().contains(QStringLiteral("Chambre 2")));
        QTest::keyClick(board(), Qt::Key_Return);

        auto* who = child<QLineEdit>(m_page.get(), "arrivalWho");
        QVERIFY(who && who->isVisible());
        QVERIFY(who->hasFocus());
        type(who, QStringLiteral("diar"));
        QTest::keyClick(who, Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        button("arrivalRecord")->click();
        QCOMPARE(stay().lodging, m_second);
        QCOMPARE(stay().from, today.addDays(-1));
        // The stay is shown at once, and the board has its bar.
        QVERIFY(button("stayDeparture")->isVisible());
        QCOMPARE(board()->board().bars.size(), size_t(1));
        board()->setFocus();
        QTest::keyClick(board(), Qt::Key_PageDown);
        QCOMPARE(board()->currentDay(), today.addDays(7));
    }

    /// Its sentence as it is typed, given and printed by one gesture, cancelled in the list.
    void whatIsAttested()
    {
        const QDate arrival = today.addDays(-20); // 18 February
        perform(*m_file, Operation::Arrive, [&](Work& w) {
            Structure s = structures::load(w);
            s.address = QStringLiteral("12 rue des Tilleuls");
            s.representativeName = QStringLiteral("Hélène Vasseur");
            structures::save(w, s);
            return admissions::arrive(w, {{m_person}, m_first, arrival, {}, true, {}});
        });
        PathTab tab(*m_session);
        tab.resize(1000, 700);
        tab.show();
        tab.setPerson(m_person);
        QList<Document> shown;
        connect(m_session.get(), &Session::previewRequested, &tab,
            [&](const Document& document) { shown.append(document); });
        const auto press = [&](const QString& name) {
            QCoreApplication::processEvents(); // what was just added appears
            auto* found = tab.findChild<QPushButton*>(name);
            QVERIFY2(found && found->isVisibleTo(&tab), qPrintable(name));
            found->click();
        };
        const auto given = [&] {
            return *m_file->query([&](const Reader& r) { return attestations::of(r, m_person); });
        };
        const auto sentence = [&] {
            return child<QLabel>(&tab, "attestationSentence")->text().replace(QChar::Nbsp, u' ');
        };
        tab.openPart(PathTab::attestationPart());
        QVERIFY2(
            sentence().contains(QStringLiteral("dans notre établissement depuis le 18 février")),
            qPrintable(sentence()));
        press(QStringLiteral("attestationGive")); // which address is not said
        QVERIFY(given().empty());
        QVERIFY(!child<QLineEdit>(&tab, "attestationAddress")->isVisible());
        auto* address = child<TermCombo>(&tab, "attestationAddressKind");
        address->setCode(QStringLiteral("seat"));
        emit address->edited();
        QVERIFY2(
            sentence().contains(QStringLiteral("12 rue des Tilleuls")), qPrintable(sentence()));
        press(QStringLiteral("attestationSee"));
        QVERIFY(given().empty());
        press(QStringLiteral("attestationGive"));
        QCOMPARE(given().size(), 1u);
        QCOMPARE(shown.size(), 2);
        QVERIFY(!shown[0].standing.isEmpty() && shown[1].standing.isEmpty());
        QCOMPARE(given().front().attestation.handedOn, today);
        const QString id = QString::number(given().front().attestation.id.value);
        press(QStringLiteral("attestationCancelled") + id);
        press(QStringLiteral("attestationCancelGive")); // why is not said
        QVERIFY(!given().front().cancellation);
        type(child<QLineEdit>(&tab, "attestationCancelWhy"), QStringLiteral("trop tôt"));
        press(QStringLiteral("attestationCancelGive"));
        QCOMPARE(given().front().cancellation->why, QStringLiteral("trop tôt"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!tab.findChild<QPushButton*>(QStringLiteral("attestationCancelled") + id));

        press(QStringLiteral("attestationNew"));
        auto* kind = child<ChoiceChips>(&tab, "attestationKind");
        kind->setCodes({QStringLiteral("presence")});
        emit kind->edited();
        QVERIFY(!child<DateField>(&tab, "attestationTo")->isVisible());
        address = child<TermCombo>(&tab, "attestationAddressKind");
        QVERIFY(address->findData(QStringLiteral("seat")) >= 0);
        QVERIFY(address->findData(QStringLiteral("place")) < 0);
        for (const auto& [name, hour] :
            {std::pair("attestationFromTime", "9"), std::pair("attestationToTime", "11h30")}) {
            type(child<QLineEdit>(&tab, name), QLatin1String(hour));
            QTest::keyClick(child<QLineEdit>(&tab, name), Qt::Key_Tab);
        }
        QVERIFY2(sentence().contains(QStringLiteral("le 10 mars 2026, de 9 h à 11 h 30")),
            qPrintable(sentence()));
        press(QStringLiteral("attestationGive"));
        QCOMPARE(given().size(), 2u);
        press(QStringLiteral("attestationPrint") + id);
        QVERIFY(shown.back().standing.contains(QStringLiteral("ANNULÉE")));
        for (const Document& paper : shown)
            QCOMPARE(PageLayout(paper).pageCount(), 1);

        // From anywhere in the file.
        PersonPage file(*m_session);
        file.resize(1000, 680);
        file.QWidget::show();
        file.show(m_person, PersonTab::Summary);
        QAction* asked = nullptr;
        for (QAction* one : child<QPushButton>(&file, "personPrint")->menu()->actions())
            if (one->text().startsWith(QStringLiteral("Attestation")))
                asked = one;
        QVERIFY(asked);
        asked->trigger();
        QCOMPARE(file.tab(), PersonTab::Path);
        QTRY_VERIFY(child<ChoiceChips>(&file, "attestationKind")->isVisible());
        QTRY_VERIFY(!child<ChoiceChips>(&file, "attestationKind")->visibleRegion().isEmpty());
    }

    /// Chosen, what it lacks is said, seen as a project, given once, handed over.
    void whatIsGivenBesideTheContract()
    {
        const AdmissionId admission = perform(*m_file, Operation::Arrive, [&](Work& w) {
            Structure s = structures::load(w);
            s.representativeName = QStringLiteral("Hélène Vasseur");
            s.manager = QStringLiteral("Association Abri du Nord");
            structures::save(w, s);
            return admissions::arrive(w, {{m_person}, m_first, today.addDays(-20), {}, true, {}});
        });
        PathTab tab(*m_session);
        tab.resize(1000, 700);
        tab.show();
        tab.setPerson(m_person);
        QList<Document> shown;
        connect(m_session.get(), &Session::previewRequested, &tab,
            [&](const Document& document) { shown.append(document); });
        const auto press = [&](const QString& name) {
            QCoreApplication::processEvents();
            auto* found = tab.findChild<QPushButton*>(name);
            QVERIFY2(found && found->isVisibleTo(&tab) && found->isEnabled(), qPrintable(name));
            found->click();
        };
        const auto given = [&] {
            return *m_file->query([&](const Reader& r) { return papers::of(r, m_person); });
        };
        QVERIFY(!child<QPushButton>(&tab, "paperGive")->isEnabled());
        auto* kind = child<TermCombo>(&tab, "paperKind");
        const auto choose = [&](const char* code) {
            kind->setCode(QLatin1String(code));
            emit kind->edited();
        };
        auto* missing = child<QLabel>(&tab, "paperMissing");
        choose("social_aid_request");
        QVERIFY(missing->isVisibleTo(&tab));
        QVERIFY2(missing->text().contains(QStringLiteral("decision")), qPrintable(missing->text()));
        press(QStringLiteral("paperGive")); // refused: nothing is given
        QVERIFY(given().empty());
        perform(*m_file, Operation::UpdateAdmission, [&](Work& w) {
            Admission a = admissions::load(w, admission);
            a.decidedOn = today.addDays(-21);
            a.length = {6, 0};
            return admissions::save(w, a);
        });
        tab.setPerson(m_person);
        QVERIFY(!missing->isVisibleTo(&tab));
        press(QStringLiteral("paperSee"));
        QVERIFY(given().empty());
        QCOMPARE(shown.value(0).standing, QStringLiteral("PROJET"));
        press(QStringLiteral("paperGive"));
        QCOMPARE(given().size(), 1u);
        QVERIFY(shown.value(1).standing.isEmpty());
        QVERIFY(!child<QPushButton>(&tab, "paperGive")->isEnabled());
        const QString id = QString::number(given().front().id.value);
        press(QStringLiteral("paperHanded") + id);
        auto* day = child<DateField>(&tab, "paperHandedOn");
        day->lineEdit()->selectAll();
        type(day->lineEdit(), QStringLiteral("09/03/2026")); // the day before it was given
        press(QStringLiteral("paperHandGive"));
        QVERIFY(!given().front().handedOn.isValid());
        day->lineEdit()->selectAll();
        type(day->lineEdit(), QStringLiteral("10/03/2026"));
        press(QStringLiteral("paperHandGive"));
        QCOMPARE(given().front().handedOn, today);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!tab.findChild<QPushButton*>(QStringLiteral("paperHanded") + id));
        press(QStringLiteral("paperPrint") + id);
        QCOMPARE(plainText(shown.value(2)), plainText(shown.value(1)));
    }

    /// Written first, sent later; the month of the préfet runs from the day he has what was
    /// missing.
    void aProlongationIsPreparedThenSent()
    {
        const AdmissionId admission = perform(*m_file, Operation::Arrive, [&](Work& w) {
            Admission a;
            a.decidedOn = today.addDays(-161);
            a.length = {6, 0};
            return admissions::arrive(w, {{m_person}, m_first, today.addDays(-160), a, true, {}});
        });
        m_page->refetch();
        m_page->open(stay().id, {});
        QCoreApplication::processEvents();
        const auto all = [&] {
            return *m_file->query(
                [&](const Reader& r) { return admissions::prolongations(r, admission); });
        };
        type(child<QLineEdit>(m_page.get(), "prolongationMonths"), QStringLiteral("3"));
        button("prolongationAdd")->click(); // the day it was asked is not said
        QVERIFY(all().empty());
        button("prolongationPrepare")->click();
        QCOMPARE(all().size(), 1u);
        QVERIFY(!all().front().askedOn.isValid());
        QCoreApplication::processEvents();
        const QString id = QString::number(all().front().id.value);
        m_page->findChild<QPushButton*>(QStringLiteral("prolongationOpen") + id)->click();
        auto* why = child<QTextEdit>(m_page.get(), "prolongationWhy");
        QVERIFY(why->isVisibleTo(m_page.get()));
        why->setFocus();
        QTest::keyClicks(why, QStringLiteral("Aucun logement libre"));
        auto* sent = child<DateField>(m_page.get(), "prolongationSentOn")->lineEdit();
        type(sent, QStringLiteral("08/03/2026"));
        QTest::keyClick(sent, Qt::Key_Return);
        m_page->flush();
        QCOMPARE(all().front().why, QStringLiteral("Aucun logement libre"));
        QCOMPARE(all().front().askedOn, QDate(2026, 3, 8));
        // What cannot be stored waits, the rest goes on.
        auto* received = child<DateField>(m_page.get(), "prolongationReceivedOn")->lineEdit();
        type(received, QStringLiteral("07/03/2026"));
        QTest::keyClick(received, Qt::Key_Return);
        m_page->flush();
        QVERIFY(!all().front().receivedOn.isValid());
        QCOMPARE(received->text(), QStringLiteral("07/03/2026"));
        received->selectAll();
        type(received, QStringLiteral("09/03/2026"));
        QTest::keyClick(received, Qt::Key_Return);
        m_page->flush();
        QCOMPARE(all().front().receivedOn, QDate(2026, 3, 9));
        m_file->undo();
        QVERIFY(!all().front().receivedOn.isValid());
    }

    /// Prepared, computed as it is typed, completed, paid and taken back by a counter-receipt.
    void whatTheyPay()
    {
        const QDate arrival = today.addDays(-20); // 18 February
        perform(*m_file, Operation::Arrive, [&](Work& w) {
            PrefectDecision decision;
            decision.number = QStringLiteral("2025-117");
            decision.decidedOn = QDate(2025, 12, 18);
            decision.from = QDate(2026, 1, 1);
            decision.small = Rate{1500};
            prefectDecisions::save(w, decision);
            return admissions::arrive(w, {{m_person}, m_first, arrival, {}, true, {}});
        });
        ParticipationTab tab(*m_session);
        tab.resize(1000, 700);
        tab.show();
        tab.setPerson(m_person);
        QList<Document> shown;
        connect(m_session.get(), &Session::previewRequested, &tab,
            [&](const Document& document) { shown.append(document); });
        const auto press = [&](const QString& name) {
            auto* found = tab.findChild<QPushButton*>(name);
            QVERIFY2(found && found->isEnabled(), qPrintable(name));
            found->click();
        };
        const auto said = [&](const char* name) { return child<QLabel>(&tab, name)->text(); };
        const auto fillIn = [&](const char* name, const char* text) {
            auto* line = child<QLineEdit>(&tab, name);
            QVERIFY2(line, name);
            line->selectAll();
            type(line, QString::fromUtf8(text));
            QTest::keyClick(line, Qt::Key_Tab);
        };
        press(QStringLiteral("participationPrepare"));
        QCOMPARE(said("participationDue"), QStringLiteral("0.00\u00a0€ a month"));
        press(QStringLiteral("participationLineAdd"));
        fillIn("participationLineAmount", "651,69");
        tab.flush();
        QCOMPARE(said("participationDue"), QStringLiteral("97.75\u00a0€ a month"));
        QVERIFY(said("participationFirst").startsWith(QStringLiteral("20.94\u00a0€"))); // 6 of 28
        QVERIFY(said("participationLeft").contains(QStringLiteral("553.94\u00a0€")));
        fillIn("participationChildren", "2");
        tab.flush();
        // The decision says nothing of three people: no amount is guessed.
        QVERIFY(said("participationDue").isEmpty());
        QVERIFY(!child<QPushButton>(&tab, "participationComplete")->isEnabled());
        fillIn("participationChildren", "0");
        tab.flush();
        // Four resources and two deductions: the sheet keeps its one page.
        perform(*m_file, Operation::UpdateParticipation, [&](Work& w) {
            ParticipationContent all = participations::content(
                w, participations::of(w, m_person).front().participation.id);
            ParticipationLine line = all.lines.front();
            line.document = QStringLiteral("attestation du 3 mars");
            line.amount = {};
            for (int i = 0; i < 5; ++i) {
                line.id = {};
                line.kind = i < 3 ? ParticipationLineKind::Resource
                    : i < 4       ? ParticipationLineKind::DebtPlan
                                  : ParticipationLineKind::Maintenance;
                line.nature = i < 3 ? QStringLiteral("family") : QString();
                participations::save(w, line);
            }
            return 0;
        });
        press(QStringLiteral("participationComplete"));
        const auto decided = *m_file->query(
            [&](const Reader& r) { return participations::of(r, m_person).front().participation; });
        QVERIFY(decided.isCompleted());
        QCOMPARE(decided.amount.cents, 97'75);
        for (const char* paper : {"participationSheet%1", "participationNotice%1"})
            press(QString::fromLatin1(paper).arg(decided.id.value));
        press(QStringLiteral("receiptNew"));
        QCOMPARE(child<QLineEdit>(&tab, "receiptAmount")->text(), QStringLiteral("20.94"));
        fillIn("receiptAmount", "20");
        QCOMPARE(child<QLineEdit>(&tab, "receiptBalance")->text(), QStringLiteral("0.94"));
        press(QStringLiteral("receiptGive")); // by what means is not said
        QVERIFY(m_file->query([&](const Reader& r) { return receipts::of(r, m_person).empty(); })
                    .valueOr(false));
        child<TermCombo>(&tab, "receiptMeans")->setCode(QStringLiteral("cash"));
        emit child<TermCombo>(&tab, "receiptMeans")->edited();
        press(QStringLiteral("receiptGive"));
        const auto given = [&] {
            return *m_file->query([&](const Reader& r) { return receipts::of(r, m_person); });
        };
        QCOMPARE(given().size(), 1u);
        QCOMPARE(given().front().receipt.amount.cents, 20'00);
        press(QStringLiteral("receiptCancel%1").arg(given().front().receipt.id.value));
        fillIn("counterWhy", "saisi deux fois");
        press(QStringLiteral("counterGive"));
        QCOMPARE(given().size(), 2u);
        QVERIFY(!given().back().cancelledBy.isEmpty());
        // Each paper on one page.
        QCOMPARE(shown.size(), 4);
        for (const Document& paper : shown)
            QCOMPARE(PageLayout(paper).pageCount(), 1);
    }

    void aStayMovesThenLeaves()
    {
        perform(*m_file, Operation::Arrive, [&](Work& w) {
            return admissions::arrive(w, {{m_person}, m_first, today.addDays(-9), {}, true, {}});
        });
        m_page->open(stay().id, {});
        button("stayTransfer")->click();
        button("stayRecord")->click(); // no place said: told at its field, nothing written
        QCOMPARE(stay().lodging, m_first);
        choose("stayNewPlace", m_second.value);
        button("stayRecord")->click();
        QCOMPARE(stay().lodging, m_second);
        QCOMPARE(stay().from, today);

        m_page->open(stay().id, {});
        button("stayDeparture")->click();
        auto* on = child<DateField>(m_page.get(), "stayOn");
        on->setDate(today.addDays(-1)); // before it began
        button("stayRecord")->click();
        QVERIFY(!stay().to.isValid());
        on->setDate(today);
        child<TermCombo>(m_page.get(), "stayDestination")->setCode(QStringLiteral("chrs"));
        button("stayRecord")->click();
        QCOMPARE(stay().to, today);
        QCOMPARE(stay().destination, QStringLiteral("chrs"));
        button("stayReopen")->click();
        QVERIFY(!stay().to.isValid());
    }

    void aPastStayIsCorrectedAndAnAbsenceHasItsNote()
    {
        perform(*m_file, Operation::Arrive, [&](Work& w) {
            return admissions::arrive(w, {{m_person}, m_first, today.addDays(-9), {}, true, {}});
        });
        m_page->open(stay().id, {});
        button("stayAbsence")->click();
        type(child<QLineEdit>(m_page.get(), "stayNote"), QStringLiteral("chez sa soeur"));
        button("stayRecord")->click();
        const auto away = *m_file->query(
            [&](const Reader& r) { return stays::absences(r, stay().admission, m_person); });
        QCOMPARE(away.size(), size_t(1));
        QCOMPARE(away.front().note, QStringLiteral("chez sa soeur"));

        perform(*m_file, Operation::Depart, [&](Work& w) {
            stays::depart(w, stay().id, {today, {}, {}, {}});
            return 0;
        });
        m_page->open(stay().id, {});
        button("stayCorrect")->click();
        auto* from = child<DateField>(m_page.get(), "stayOn");
        auto* to = child<DateField>(m_page.get(), "stayTo");
        QCOMPARE(from->date(), today.addDays(-9));
        from->setDate(today.addDays(-12));
        to->setDate(today.addDays(-13));
        button("stayRecord")->click(); // the end before the start: told, nothing written
        QCOMPARE(stay().from, today.addDays(-9));
        to->setDate(today.addDays(-2));
        button("stayRecord")->click();
        QCOMPARE(stay().from, today.addDays(-12));
        QCOMPARE(stay().to, today.addDays(-2));
        const auto lanes = *m_file->query(
            [&](const Reader& r) { return situations::paths(r, m_person, today); });
        QCOMPARE(lanes.front().stays.size(), size_t(1));
    }

    void aRequestIsLinkedToSomebodyOfTheFile()
    {
        m_page->setTab(LodgingPage::Tab::Requests);
        auto* name = child<QLineEdit>(m_page.get(), "requestNew");
        type(name, QStringLiteral("DIARA Amadou"));
        QTest::keyClick(name, Qt::Key_Return);
        const auto asker = [&] {
            return *m_file->query([&](const Reader& r) {
                return requests::load(r, {requests::page(r, {}, 0, 1).value(0)}).person;
            });
        };
        // The lines of a moment ago may not be gone yet.
        const auto matches = m_page->findChildren<LineButton*>(
            QStringLiteral("requestMatch%1").arg(m_person.value));
        QVERIFY(!matches.isEmpty() && matches.last()->isVisible());
        matches.last()->click();
        QTRY_COMPARE(asker(), m_person);
        QVERIFY(button("requestFile")->isVisible());
        button("requestUnlink")->click();
        QVERIFY(!asker().isValid());
    }

    void aTakenRoomIsSaidAndStaysPossible()
    {
        perform(*m_file, Operation::Arrive, [&](Work& w) {
            return admissions::arrive(w, {{m_person}, m_first, today.addDays(-9), {}, true, {}});
        });
        button("lodgingArrival")->click();
        auto* warning = child<QLabel>(m_page.get(), "arrivalWarning");
        QVERIFY(!warning->isVisible());
        choose("arrivalPlace", m_first.value);
        QVERIFY(warning->isVisible());
        QVERIFY(button("arrivalRecord")->isEnabled());
    }

    void anAcceptedRequestGoesOnToTheArrival()
    {
        m_page->setTab(LodgingPage::Tab::Requests);
        auto* name = child<QLineEdit>(m_page.get(), "requestNew");
        type(name, QStringLiteral("ÉLUARD Zoé"));
        QTest::keyClick(name, Qt::Key_Return);
        auto* chips = child<QWidget>(m_page.get(), "requestAnswer");
        for (QPushButton* chip : chips->findChildren<QPushButton*>())
            if (chip->text()
                == m_session->label(QStringLiteral("request_answer"), QStringLiteral("accepted")))
                chip->click();
        QVERIFY(button("requestArrival")->isVisible());
        button("requestArrival")->click();
        auto* guest = child<QCheckBox>(m_page.get(), "arrivalGuest0");
        QVERIFY(guest && guest->text().contains(QStringLiteral("Zoé ÉLUARD")));
        choose("arrivalPlace", m_first.value);
        button("arrivalRecord")->click();
        const auto found = *m_file->query([](const Reader& r) {
            PersonFilter filter;
            filter.search = QStringLiteral("eluard");
            return people::page(r, filter, 0, 2);
        });
        QCOMPARE(found.size(), 1);
        const auto admission = *m_file->query([&](const Reader& r) {
            return admissions::load(r, admissions::latest(r, {found[0]}));
        });
        QVERIFY(admission.request.isValid());
        QCOMPARE(admission.decidedOn, today);
    }

    void aFamilyArrivesInOneForm()
    {
        perform(*m_file, Operation::UpdatePerson, [&](Work& w) {
            Person known = people::load(w, m_person);
            known.birthDate = PartialDate(QDate(1990, 5, 12));
            return people::save(w, known);
        });
        const QString before = dump(*m_file);
        button("lodgingArrival")->click();
        auto* who = child<QLineEdit>(m_page.get(), "arrivalWho");
        const auto add = [&](const char* typed) {
            type(who, QString::fromUtf8(typed));
            QTest::keyClick(who, Qt::Key_Return);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QCoreApplication::processEvents();
        };
        add("Diarra Mariam 12/05/1990"); // the birth date of Amadou, and one name: he is shown
        const QString same = QStringLiteral("arrivalGuest0Is%1").arg(m_person.value);
        QVERIFY(child<QWidget>(m_page.get(), qPrintable(same)));
        QCOMPARE(child<DateField>(m_page.get(), "arrivalBirth0")->partialDate(),
            PartialDate(QDate(1990, 5, 12)));
        QVERIFY(who->hasFocus()); // everything is known of her: who else?
        add("Awa");
        auto* birth = child<DateField>(m_page.get(), "arrivalBirth1");
        QCOMPARE(child<QLineEdit>(m_page.get(), "arrivalLast1")->text(), QStringLiteral("Diarra"));
        QVERIFY(birth->lineEdit()->hasFocus());
        type(birth->lineEdit(), QStringLiteral("3/2/2018"));
        QTest::keyClick(birth->lineEdit(), Qt::Key_Return);
        QVERIFY(who->hasFocus());
        // Of her last name, and somebody else by the first name and the birth date.
        QVERIFY(!child<QWidget>(
            m_page.get(), qPrintable(QStringLiteral("arrivalGuest1Is%1").arg(m_person.value))));
        QCOMPARE(child<TermCombo>(m_page.get(), "arrivalTie1")->code(), QStringLiteral("child"));
        add("Issa");
        auto* wrong = child<DateField>(m_page.get(), "arrivalBirth2");
        type(wrong->lineEdit(), QStringLiteral("40/02/2020"));
        choose("arrivalPlace", m_first.value);
        choose("arrivalPlace", m_second.value);
        auto* places = child<TermCombo>(m_page.get(), "arrivalPlace");
        QVERIFY2(places->currentText().contains(QStringLiteral("free")),
            qPrintable(places->currentText()));
        button("arrivalRecord")->click();
        QCOMPARE(dump(*m_file), before);
        QVERIFY(wrong->lineEdit()->hasFocus());

        // What is told is kept when another page is shown, and goes on.
        m_page->hide();
        m_page = std::make_unique<LodgingPage>(*m_session);
        m_page->show();
        m_page->activateWindow();
        button("lodgingArrival")->click();
        QCOMPARE(child<QLineEdit>(m_page.get(), "arrivalFirst1")->text(), QStringLiteral("Awa"));
        auto* born = child<DateField>(m_page.get(), "arrivalBirth2");
        born->lineEdit()->selectAll();
        type(born->lineEdit(), QStringLiteral("14/02/2020"));
        QTest::keyClick(born->lineEdit(), Qt::Key_Return);
        child<TermCombo>(m_page.get(), "arrivalOrigin")->setCode(QStringLiteral("siao"));
        emit child<TermCombo>(m_page.get(), "arrivalOrigin")->edited();
        QVERIFY(child<QLineEdit>(m_page.get(), "arrivalNumber")->isVisible());
        QSignalSpy opened(m_session.get(), &Session::personRequested);
        QSignalSpy printed(m_session.get(), &Session::previewRequested);
        button("arrivalPrint")->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(printed.size(), 1);
        const auto head = opened.front().front().value<PersonId>();
        const auto family = *m_file->query(
            [&](const Reader& r) { return households::around(r, head, r.today()); });
        QCOMPARE(family.size(), size_t(3));
        QCOMPARE(family[0].name, QStringLiteral("Mariam Diarra"));
        QCOMPARE(family[1].birthDate, QStringLiteral("2018-02-03"));
        QCOMPARE(family[2].birthDate, QStringLiteral("2020-02-14"));
        QCOMPARE(board()->board().bars.size(), size_t(1));
        QCOMPARE(board()->board().bars.front().people.size(), size_t(3));
        QVERIFY(m_file->undo());
        QCOMPARE(dump(*m_file), before);
    }

    /// Four of one family, a room of two beds and another: one form, one undo.
    void aFamilyOfFourSleepsInTwoRooms()
    {
        LodgingId large;
        LodgingId other;
        perform(*m_file, Operation::SavePlace, [&](Work& w) {
            Lodging l;
            l.capacity = 2;
            l.label = QStringLiteral("Chambre 7");
            large = lodgings::save(w, l);
            l.label = QStringLiteral("Chambre 9");
            return other = lodgings::save(w, l);
        });
        const QString before = dump(*m_file);
        button("lodgingArrival")->click();
        auto* who = child<QLineEdit>(m_page.get(), "arrivalWho");
        for (const char* typed : {"Sow Aissatou 02/05/1991", "Ibrahima 04/07/2016",
                 "Fatou 10/03/2020", "Moussa 11/04/1989"}) {
            type(who, QString::fromUtf8(typed));
            QTest::keyClick(who, Qt::Key_Return);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QCoreApplication::processEvents();
        }
        auto* warning = child<QLabel>(m_page.get(), "arrivalWarning");
        QVERIFY(!child<TermCombo>(m_page.get(), "arrivalPlace0"));
        choose("arrivalPlace", large.value);
        QVERIFY2(warning->text().contains(QStringLiteral("4 people for 2 beds")),
            qPrintable(warning->text()));
        auto* own = child<TermCombo>(m_page.get(), "arrivalPlace2");
        QCOMPARE(own->currentText(), QStringLiteral("in the same place"));
        // Each list counts the beds that the others who come have taken in it.
        const auto beds = [&](const char* list, LodgingId place) {
            auto* places = child<TermCombo>(m_page.get(), list);
            const QString text = places->itemText(places->findData(QString::number(place.value)));
            return text.section(QStringLiteral(" — "), 1);
        };
        QCOMPARE(beds("arrivalPlace2", other), QStringLiteral("2 free of 2"));
        QCOMPARE(beds("arrivalPlace2", large), QStringLiteral("full, 3 of 2"));
        QCOMPARE(beds("arrivalPlace", large), QStringLiteral("2 free of 2")); // they come along
        choose("arrivalPlace2", other.value);
        QCOMPARE(beds("arrivalPlace3", other), QStringLiteral("1 free of 2"));
        QCOMPARE(beds("arrivalPlace2", other), QStringLiteral("2 free of 2"));
        QCOMPARE(beds("arrivalPlace", other), QStringLiteral("1 free of 2"));
        QVERIFY2(warning->text().contains(QStringLiteral("Chambre 7")), // three of two
            qPrintable(warning->text()));
        choose("arrivalPlace3", other.value);
        QVERIFY(!warning->isVisible());
        QCOMPARE(beds("arrivalPlace", other), QStringLiteral("full, 2 of 2"));
        auto* second = child<QCheckBox>(m_page.get(), "arrivalGuest1");
        second->click(); // stays where he is
        QCOMPARE(beds("arrivalPlace3", large), QStringLiteral("1 free of 2"));
        second->click();
        QCOMPARE(beds("arrivalPlace3", large), QStringLiteral("full, 2 of 2"));

        // Kept with what is being told.
        m_page->hide();
        m_page = std::make_unique<LodgingPage>(*m_session);
        m_page->show();
        button("lodgingArrival")->click();
        QCOMPARE(
            child<TermCombo>(m_page.get(), "arrivalPlace2")->code(), QString::number(other.value));
        QSignalSpy opened(m_session.get(), &Session::personRequested);
        button("arrivalRecord")->click();
        QCOMPARE(opened.size(), 1);
        const auto in = [&](LodgingId place) {
            QStringList names;
            for (const BoardBar& bar : board()->board().bars)
                for (const PersonId person : bar.people)
                    if (bar.lodging == place)
                        names.append(m_session->query(people::load, person).firstNames);
            return names.join(u' ');
        };
        QCOMPARE(in(large), QStringLiteral("Aissatou Ibrahima"));
        QCOMPARE(in(other), QStringLiteral("Fatou Moussa"));
        QVERIFY(m_file->undo());
        QCOMPARE(dump(*m_file), before);
    }

    void somebodyOfTheFileIsChosenInsteadOfBeingMadeTwice()
    {
        button("lodgingArrival")->click();
        auto* who = child<QLineEdit>(m_page.get(), "arrivalWho");
        const auto people = [&] {
            return *m_file->query([](const Reader& r) { return people::count(r, {}, 10); });
        };
        QCOMPARE(people(), 1);
        type(who, QStringLiteral("Diarra Amadou"));
        QTest::keyClick(who, Qt::Key_Return);
        child<QWidget>(m_page.get(), "arrivalWhoCreate")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const QString same = QStringLiteral("arrivalGuest0Is%1").arg(m_person.value);
        QTest::keyClick(child<QWidget>(m_page.get(), qPrintable(same)), Qt::Key_Return);
        QCoreApplication::processEvents();
        choose("arrivalPlace", m_first.value);
        button("arrivalRecord")->click();
        QCOMPARE(people(), 1);
        QCOMPARE(stay().lodging, m_first);
    }

    void placesAreAddedInSeries()
    {
        m_page->setTab(LodgingPage::Tab::Places);
        auto* line = child<QLineEdit>(m_page.get(), "placesSeriesNew");
        QSignalSpy said(m_session.get(), &Session::said);
        const auto labels = [&] {
            QStringList all;
            const auto tree = *m_file->query(lodgings::tree);
            for (const LodgingNode& node : tree)
                all << node.path;
            return all.mid(1).join(u'|');
        };
        const QString before = labels();
        type(line, QStringLiteral("9 à 1"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(labels(), before);
        QCOMPARE(said.size(), 1);
        QCOMPARE(line->text(), QStringLiteral("9 à 1")); // to be mended
        line->selectAll();
        type(line, QStringLiteral("Chambre 2 à 4, 2 lits"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->text().isEmpty());
        QCOMPARE(
            labels(), before + QStringLiteral("|Bâtiment A · Chambre 3|Bâtiment A · Chambre 4"));
        QVERIFY2(said.last().front().toString().contains(QStringLiteral("Chambre 2")),
            qPrintable(said.last().front().toString()));
        QVERIFY(m_file->undo());
        QCOMPARE(labels(), before);
    }

    void everyControlHasAName()
    {
        perform(*m_file, Operation::Arrive, [&](Work& w) {
            return admissions::arrive(w, {{m_person}, m_first, today.addDays(-9), {}, true, {}});
        });
        m_page->open(stay().id, {});
        for (const auto tab : {LodgingPage::Tab::Board, LodgingPage::Tab::Movements,
                 LodgingPage::Tab::Requests, LodgingPage::Tab::Places}) {
            m_page->setTab(tab);
            for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                    || widget->objectName().startsWith(QLatin1String("qt_")))
                    continue;
                if (const auto* line = qobject_cast<const LineButton*>(widget);
                    line && !line->accessibleName().isEmpty())
                    continue;
                QVERIFY2(!widget->accessibleName().isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestLodging)
#include "test_lodging.moc"
