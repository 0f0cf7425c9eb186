#include "core/contract/of_admission.h"
#include "core/signing/prints.h"
#include "core/stay/admission.h"
#include "hands.h"
#include "tests/core/distinct_path.h"
#include "ui/contract/contract_editor.h"
#include "ui/contract/contracts_tab.h"
#include "ui/contract/prints_panel.h"
#include "ui/page/session.h"
#include "ui/printing/page_layout.h"
#include "ui/printing/sheet_preview.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/info_bar.h"
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

using namespace jalons;
using namespace jalons::testing;

/// From the paper that is printed to the signature that is recorded, by mouse and keys.
class TestContractPrints : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ContractEditor> m_editor;
    DistinctPath m_path;

    template <class W> W* find(const QString& name) const
    {
        for (W* found : m_editor->findChildren<W*>(name))
            if (found->isVisibleTo(m_editor.get()))
                return found;
        return nullptr;
    }
    void press(const char* name) const
    {
        auto* button = find<QPushButton>(QLatin1String(name));
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    Document shown() const
    {
        for (const SheetPreview* preview : m_editor->findChildren<SheetPreview*>())
            if (preview->isVisibleTo(m_editor.get()))
                return preview->document();
        return {};
    }
    Contract contract() const
    {
        return *m_file->query([&](const Reader& r) { return contracts::load(r, m_path.contract); });
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void init()
    {
        m_file = newFile(today);
        m_session = std::make_unique<Session>(*m_file);
        m_path = distinctPath(*m_file);
        m_editor = std::make_unique<ContractEditor>(*m_session);
        m_editor->resize(1366, 768);
        static_cast<QWidget&>(*m_editor).show();
        m_editor->show(m_path.contract);
    }
    void cleanup() { m_editor.reset(); }

    /// At the admission, before any diagnostic: from the list to the paper.
    void aContractOfStayIsMadeFromTheList()
    {
        Case guest;
        perform(*m_file, Operation::Arrive, [&](Work& work) {
            Person person;
            person.birthName = QStringLiteral("Sow");
            guest.person = people::save(work, person);
            Accompaniment course;
            course.person = guest.person;
            course.referent = m_path.referent;
            course.openedOn = today;
            guest.accompaniment = accompaniments::save(work, course);
            Lodging room;
            room.label = QStringLiteral("Chambre 4");
            Arrival come;
            come.people = {guest.person};
            come.lodging = lodgings::save(work, room);
            come.on = today.addDays(-3);
            come.openAccompaniment = false;
            come.admission.accompaniment = guest.accompaniment;
            come.admission.transmittedOn = today.addDays(-1);
            come.admission.transmittedBy = QStringLiteral("platform");
            return admissions::arrive(work, come);
        });
        ContractsTab tab(*m_session);
        tab.resize(1366, 768);
        static_cast<QWidget&>(tab).show();
        tab.setAccompaniment(guest.accompaniment);
        const auto click = [&](const char* name) {
            auto* button = tab.findChild<QPushButton*>(QLatin1String(name));
            QVERIFY2(button && button->isVisibleTo(&tab), name);
            QTest::mouseClick(button, Qt::LeftButton);
        };
        const auto sheet = [&] {
            for (const SheetPreview* preview : tab.findChildren<SheetPreview*>())
                if (preview->isVisibleTo(&tab))
                    return plainText(preview->document());
            return QString();
        };
        click("contractStay");
        QVERIFY(sheet().contains(QStringLiteral("Contrat de séjour")));
        QVERIFY(sheet().contains(QStringLiteral("Chambre 4")));
        QVERIFY(!tab.findChild<QWidget*>(QStringLiteral("contractTookPart"))->isVisibleTo(&tab));
        // Who manages the house is missing: said, and nothing is printed to be signed.
        click("contractToSign");
        auto* said = tab.findChild<InfoBar*>(QStringLiteral("contractMessage"));
        QVERIFY(said && said->text().contains(QStringLiteral("Structure")));
        QVERIFY(!sheet().contains(QStringLiteral("À signer")));
        perform(*m_file, Operation::UpdateStructure, [](Work& work) {
            Structure house = structures::load(work);
            house.manager = QStringLiteral("Association du Port");
            structures::save(work, house);
            return 0;
        });
        auto* meals = tab.findChild<ChoiceChips*>(QStringLiteral("contractServices"))
                          ->findChild<QPushButton*>(QStringLiteral("contractServices_meals"));
        if (!meals)
            for (QPushButton* chip : tab.findChild<ChoiceChips*>(QStringLiteral("contractServices"))
                                         ->findChildren<QPushButton*>())
                if (chip->text().contains(QStringLiteral("estauration"))
                    || chip->text().contains(QStringLiteral("Meals")))
                    meals = chip;
        QVERIFY(meals);
        QTest::mouseClick(meals, Qt::LeftButton);
        click("contractToSign");
        QVERIFY2(sheet().contains(QStringLiteral("Restauration")), qPrintable(sheet()));
        QVERIFY(sheet().contains(QStringLiteral("Association du Port")));
        click("previewBack");
        click("contractBack");
        // Another one of the kind is not begun; the cycle still waits for its diagnostic.
        click("contractStay");
        QVERIFY(tab.findChild<InfoBar*>(QStringLiteral("contractsInfo"))->isVisibleTo(&tab));
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         return contracts::of(r, guest.accompaniment).size();
                     })
                     .valueOr(0UL),
            1UL);
    }

    /// What the length of the stay asks for is offered, and no more; a DIPC fits two pages; why a
    /// contract comes late is asked once it does.
    void theListOffersWhatTheLengthAsksFor_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("isLodged");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<QStringList>("offered");
        const QString stay = QStringLiteral("contractStay");
        const QString dipc = QStringLiteral("contractIndividual");
        const QString refused = QStringLiteral("contractRefused");
        QTest::newRow("half a year") << 6 << true << 3 << QStringList{stay, refused};
        QTest::newRow("two months") << 2 << true << 3 << QStringList{stay, dipc};
        QTest::newRow("no stay") << 0 << false << 3 << QStringList{dipc};
        QTest::newRow("long ago") << 6 << true << 40 << QStringList{stay, refused};
    }
    void theListOffersWhatTheLengthAsksFor()
    {
        QFETCH(int, months);
        QFETCH(bool, isLodged);
        QFETCH(int, daysAgo);
        QFETCH(QStringList, offered);
        const AccompanimentId course = perform(*m_file, Operation::Arrive, [&](Work& work) {
            Structure house = structures::load(work);
            house.manager = QStringLiteral("Association du Port, du Quai et des Bassins réunis");
            house.address = QStringLiteral("12 bis, impasse de l’Ancienne Capitainerie");
            structures::save(work, house);
            Person person;
            person.birthName = QStringLiteral("Ouattara-Vandenbossche");
            person.firstNames = QStringLiteral("Marie-Emmanuelle");
            Accompaniment opened;
            opened.person = people::save(work, person);
            opened.openedOn = today.addDays(-daysAgo);
            const AccompanimentId id = accompaniments::save(work, opened);
            if (!isLodged)
                return id;
            Lodging room;
            room.label = QStringLiteral("Chambre 4");
            Arrival come;
            come.people = {opened.person};
            come.lodging = lodgings::save(work, room);
            come.on = opened.openedOn;
            come.openAccompaniment = false;
            come.admission.accompaniment = id;
            come.admission.length = {months, 0};
            come.admission.transmittedOn = opened.openedOn;
            admissions::arrive(work, come);
            return id;
        });
        ContractsTab tab(*m_session);
        tab.resize(1366, 768);
        static_cast<QWidget&>(tab).show();
        tab.setAccompaniment(course);
        QStringList found;
        for (const char* name : {"contractStay", "contractIndividual", "contractRefused"})
            if (tab.findChild<QPushButton*>(QLatin1String(name))->isVisibleTo(&tab))
                found << QLatin1String(name);
        QCOMPARE(found, offered);
        QTest::mouseClick(tab.findChild<QPushButton*>(offered.last()), Qt::LeftButton);
        QCOMPARE(tab.findChild<QWidget*>(QStringLiteral("contractLateReason"))->isVisibleTo(&tab),
            daysAgo > 15);
        for (const SheetPreview* preview : tab.findChildren<SheetPreview*>())
            if (preview->isVisibleTo(&tab))
                QVERIFY2(PageLayout(preview->document()).pageCount() <= 2,
                    qPrintable(plainText(preview->document())));
    }

    void anEmergencyIsOnePageInLargeType_data()
    {
        QTest::addColumn<bool>("isLodged");
        QTest::addColumn<int>("names"); // of those who took part
        QTest::newRow("lodged tonight") << true << 3;
        QTest::newRow("without stay") << false << 2;
        QTest::newRow("many took part") << true << 6;
    }

    /// With the longest names; whoever reads it has it whole in hand.
    void anEmergencyIsOnePageInLargeType()
    {
        QFETCH(const bool, isLodged);
        QFETCH(const int, names);
        ContractId id;
        perform(*m_file, Operation::PrepareContract, [&](Work& work) {
            Structure house = structures::load(work);
            house.name = QStringLiteral("Centre d’hébergement et de réinsertion sociale « Les "
                                        "Trois Tilleuls de la Vallée »");
            house.manager = QStringLiteral("Association départementale d’aide et d’accueil");
            house.managerSeat = QStringLiteral("104 boulevard de la République, 59000 Lille");
            house.phone = QStringLiteral("03 20 99 00 11");
            structures::save(work, house);
            Person person;
            person.birthName = QStringLiteral("Ouattara-Vandenbossche");
            person.firstNames = QStringLiteral("Marie-Emmanuelle Fatoumata");
            person.interpreter = true;
            Accompaniment opened;
            opened.person = people::save(work, person);
            opened.openedOn = today;
            const AccompanimentId course = accompaniments::save(work, opened);
            if (isLodged) {
                Lodging room;
                room.label = QStringLiteral("Bâtiment Tilia, deuxième étage, chambre 4");
                Arrival come;
                come.people = {opened.person};
                come.lodging = lodgings::save(work, room);
                come.on = today;
                come.openAccompaniment = false;
                come.admission.accompaniment = course;
                come.admission.length = {0, 20};
                come.admission.transmittedOn = today;
                admissions::arrive(work, come);
            }
            id = contracts::prepareOfAdmission(
                work, course, ContractKind::Individual, IndividualVariant::Emergency);
            Contract contract = contracts::load(work, id);
            QStringList all;
            for (int i = 0; i < names; ++i)
                all << QStringLiteral("Professionnelle numéro %1").arg(i);
            contract.tookPart = all.join(u'\n');
            return contracts::save(work, contract);
        });
        const auto sheet
            = m_file->query([&](const Reader& r) { return contracts::sheetOf(r, id); });
        QVERIFY(sheet->large);
        QCOMPARE(PageLayout(*sheet).pageCount(), 1);
        const QString told = plainText(*sheet);
        for (const char16_t* there : {u"traduit en", u"Ce que nous faisons dès maintenant",
                 u"Vos droits", u"Professionnelle numéro 1", u"OUATTARA"})
            QVERIFY2(told.contains(QString::fromUtf16(there)), qPrintable(told));
        QCOMPARE(told.contains(QStringLiteral("aide sociale")), isLodged);
        QVERIFY(!told.contains(QStringLiteral("Secret et données")));
        // The letters are larger than those of the same sheet in usual type.
        Document usual = *sheet;
        usual.large = false;
        const int last = int(sheet->blocks.size()) - 1;
        QVERIFY(names > 3 // a page that is full
            || PageLayout(*sheet).placeOf(last).top >= PageLayout(usual).placeOf(last).top * 1.04);
        QCOMPARE(fromJson(toJson(*sheet))->large, true);
    }

    void whatWasPrintedIsWhatIsSigned()
    {
        QVERIFY(!find<PrintsPanel>({}));
        QCOMPARE(shown().standing, QStringLiteral("PROJET – sans valeur contractuelle"));
        press("contractToSign");
        QCOMPARE(shown().standing, QStringLiteral("À signer – imprimé le 10 mars 2026"));
        const QString printed = plainText(shown());
        press("previewBack");
        // The same words are no second print.
        press("contractToSign");
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         return contracts::printsOf(r, m_path.contract).size();
                     })
                     .valueOr(0UL),
            1UL);
        press("previewBack");
        auto* place = find<QLineEdit>(QStringLiteral("contractPlace"));
        QVERIFY(place);
        place->setFocus();
        place->selectAll();
        hands::type(place, QStringLiteral("au café"));
        // The list of prints was built anew: what it said before does not stand behind it.
        QTRY_COMPARE(
            find<QFrame>(QStringLiteral("printsPanel"))->findChildren<QPushButton*>().size(), 1);
        press("contractSign");
        auto* which = find<ChoiceChips>(QStringLiteral("signingPrint"));
        QVERIFY(which);
        // It was replaced: nobody takes it for what was signed without saying so.
        QCOMPARE(which->code(), QString());
        press("signingConfirm");
        QVERIFY(!contract().isFrozen());
        for (QPushButton* chip : which->findChildren<QPushButton*>())
            QTest::mouseClick(chip, Qt::LeftButton);
        auto* since = find<QLabel>(QStringLiteral("contractDifferences"));
        QVERIFY(since);
        QVERIFY2(since->text().contains(QStringLiteral("au café")), qPrintable(since->text()));
        press("signingConfirm");
        QVERIFY(contract().isFrozen());
        QVERIFY(!contract().meetingPlace.contains(QStringLiteral("café")));
        QVERIFY(shown().standing.startsWith(QStringLiteral("Copie du 10 mars 2026")));
        // The words are those of the paper, but for the boxes where they signed.
        const QString copied = plainText(shown());
        QCOMPARE(copied.section(QStringLiteral("Signatures"), 0, 0),
            printed.section(QStringLiteral("Signatures"), 0, 0));
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         const ContractId next = contracts::amendmentUnderWay(r, m_path.contract);
                         return next.isValid() ? contracts::load(r, next).meetingPlace : QString();
                     })
                     .valueOr({}),
            QStringLiteral("au café"));
    }

    /// While the signatures are written down, another desk prints: it is then asked which was
    /// signed.
    void aPrintOfAnotherDeskIsAskedAbout()
    {
        press("contractSign");
        QVERIFY(!find<ChoiceChips>(QStringLiteral("signingPrint")));
        (void)perform(*m_file, Operation::PrintForSignature, [&](Work& work) {
            return contracts::printForSignature(work, m_path.contract, m_path.author);
        });
        auto* which = find<ChoiceChips>(QStringLiteral("signingPrint"));
        QVERIFY(which);
        QCOMPARE(which->findChildren<QPushButton*>().size(), 1);
        // It says what stands: no need to choose it.
        press("signingConfirm");
        QVERIFY(contract().isFrozen());
        QVERIFY(m_file
                    ->query([&](const Reader& r) {
                        return contracts::signedPrint(r, contracts::load(r, m_path.contract));
                    })
                    .valueOr({})
                    .isValid());
    }

    /// The signature of somebody else was recorded here: it is annulled with its reason, and the
    /// same lines are prepared again.
    void aSignatureByMistakeIsAnnulled()
    {
        press("contractSign");
        press("signingConfirm");
        press("contractAnnul");
        press("annulConfirm"); // without saying why
        QVERIFY(contract().isSigned());
        auto* reason = find<QTextEdit>(QStringLiteral("annulReason"));
        QVERIFY(reason);
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("Le papier est celui de sa soeur."));
        press("annulConfirm");
        QVERIFY(!contract().isSigned());
        auto* said = find<QLabel>(QStringLiteral("contractAnnulled"));
        QVERIFY(said && said->text().contains(QStringLiteral("Le papier est celui de sa soeur.")));
        QVERIFY(shown().standing.startsWith(QStringLiteral("ANNULÉ")));
        QVERIFY(!find<QPushButton>(QStringLiteral("contractAmend")));
        press("contractAgain");
        QVERIFY(m_editor->contract().isValid() && m_editor->contract() != m_path.contract);
        QVERIFY(find<QPushButton>(QStringLiteral("contractSign")));
        QCOMPARE(shown().standing, QStringLiteral("PROJET – sans valeur contractuelle"));
    }

    /// A contract signed on paper before Jalons, from the list to its record.
    void aContractOfBeforeIsEntered()
    {
        ContractsTab tab(*m_session);
        tab.resize(1366, 768);
        tab.setAccompaniment(m_path.accompaniment);
        tab.show();
        const auto click = [&](const char* name) {
            auto* button = tab.findChild<QPushButton*>(QLatin1String(name));
            QVERIFY2(button && button->isVisible(), name);
            QTest::mouseClick(button, Qt::LeftButton);
        };
        const auto type = [&](const char* name, const QString& text) {
            auto* field = tab.findChild<QWidget*>(QLatin1String(name));
            QVERIFY2(field && field->isVisible(), name);
            if (auto* day = qobject_cast<DateField*>(field))
                field = day->lineEdit();
            field->setFocus();
            QTest::keyClicks(field, text);
        };
        click("contractEarlier");
        click("earlierConfirm"); // nothing is entered without its number, days, parties, aims
        QVERIFY(!m_file
                     ->query([&](const Reader& r) {
                         return contracts::inForce(r, m_path.accompaniment).isValid();
                     })
                     .value());
        type("earlierNumber", QStringLiteral("CS 14/2025"));
        type("earlierSignedOn", QStringLiteral("11/06/2025"));
        type("earlierFrom", QStringLiteral("12/06/2025"));
        type("earlierRepresentative", QStringLiteral("Odile Renard"));
        type("earlierAims", QStringLiteral("Retrouver un emploi"));
        QTest::keyClick(tab.findChild<QWidget*>(QStringLiteral("earlierAims")), Qt::Key_Return);
        type("earlierAims", QStringLiteral("Revoir mes enfants"));
        click("earlierConfirm");
        const ContractContent all = *m_file->query([&](const Reader& r) {
            return contracts::content(r, contracts::inForce(r, m_path.accompaniment));
        });
        QCOMPARE(all.contract.number, QStringLiteral("CS 14/2025"));
        QCOMPARE(all.contract.signedOn, QDate(2025, 6, 11));
        QCOMPARE(all.signatures.size(), std::size_t(2));
        QCOMPARE(all.signatures[0].name, QStringLiteral("Amadou Diarra"));
        QCOMPARE(all.signatures[1].party, Party::Structure);
        QCOMPARE(all.objectives.size(), std::size_t(2));
        auto* hash = tab.findChild<QLabel*>(QStringLiteral("contractHash"));
        QVERIFY(hash && hash->isVisible());
        QVERIFY(!hash->text().contains(QStringLiteral("ingerprint")));
    }

    /// Never printed for signature: it is frozen as it stands, and nothing is asked.
    void aPaperOfBeforeAsksNothing()
    {
        press("contractSign");
        QVERIFY(!find<ChoiceChips>(QStringLiteral("signingPrint")));
        press("signingConfirm");
        QVERIFY(contract().isFrozen());
    }
};

QTEST_MAIN(TestContractPrints)
#include "test_contract_prints.moc"
