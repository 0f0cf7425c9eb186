#include "core/duplicate/merge.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/person/person_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/term_combo.h"
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using hands::child;

/// What a structure makes its own: its fields, its words; and two files of one person made one.
class TestOwnFields : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    Case m_case;

    StructureFile& file() { return m_window->desk()->file(); }

    /// The widget of this name that is seen.
    template <class W = QWidget> W* seen(const char* name)
    {
        QCoreApplication::processEvents();
        W* found = nullptr;
        for (W* widget : m_window->findChildren<W*>(QLatin1String(name)))
            if (widget->isVisible())
                found = widget;
        if (!found)
            qFatal("%s is not on the screen", name);
        return found;
    }
    void click(const char* name) { QTest::mouseClick(seen(name), Qt::LeftButton); }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-own-fields"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
            m_folder.filePath(QStringLiteral("settings")));
        applyTheme(*qApp, Scheme::Light);
    }

    void init()
    {
        static int number = 0;
        const QString path = m_folder.filePath(QStringLiteral("%1.jalons").arg(++number));
        auto made = std::move(StructureFile::create(FileAccess(path), identity(), clockOn(today)))
                        .value();
        m_case = openCase(*made);
        m_window = std::make_unique<MainWindow>(std::move(made));
        m_window->resize(1366, 768);
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void aFieldIsDefinedThenFilledIn()
    {
        Desk* desk = m_window->desk();
        desk->go(Place::Structure);
        click("customFieldAdd");
        hands::type(seen("customFieldLabel"), QStringLiteral("Nombre d’enfants à charge"));
        for (QPushButton* chip : seen("customFieldKind")->findChildren<QPushButton*>())
            if (chip->text() == u"number")
                QTest::mouseClick(chip, Qt::LeftButton);
        desk->flush();
        const auto fields = file().query(
            [](const Reader& r) { return customFields::list(r, FieldOwner::Person); });
        QCOMPARE(fields->size(), 1UL);
        QCOMPARE(fields->front().kind, FieldKind::Number);

        desk->openPerson(m_case.person, PersonTab::Identity);
        const QByteArray name = "custom" + QByteArray::number(fields->front().id.value);
        hands::type(seen(name.constData()), QStringLiteral("beaucoup"));
        desk->flush();
        const auto values = [&] {
            return *file().query([&](const Reader& r) {
                return customFields::values(r, FieldOwner::Person, m_case.person.value);
            });
        };
        QVERIFY(values().isEmpty()); // no number: said at the field, kept as typed
        QCOMPARE(seen<QLineEdit>(name.constData())->text(), QStringLiteral("beaucoup"));
        seen<QLineEdit>(name.constData())->selectAll();
        hands::type(seen(name.constData()), QStringLiteral("3"));
        desk->flush();
        QCOMPARE(values().value(fields->front().id), QStringLiteral("3"));
        desk->undo();
        QVERIFY(values().isEmpty());
        QCOMPARE(seen<QLineEdit>(name.constData())->text(), QString());
    }

    void aMissingWordIsAddedWhereItIsNeeded()
    {
        Desk* desk = m_window->desk();
        desk->openPerson(m_case.person, PersonTab::Identity);
        auto* origin = seen<TermCombo>("accompanimentOrigin");
        origin->setFocus();
        origin->lineEdit()->selectAll();
        hands::type(origin->lineEdit(), QStringLiteral("Maraude"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        hands::press(origin->lineEdit(), Qt::Key_Down);
        hands::press(origin->lineEdit(), Qt::Key_Return);
        QCoreApplication::processEvents();
        desk->flush();
        const auto stored = file().query(
            [&](const Reader& r) { return accompaniments::load(r, m_case.accompaniment); });
        QCOMPARE(file().vocabulary().label(QStringLiteral("origin"), stored->origin),
            QStringLiteral("Maraude"));
    }

    void wordsAreMovedByKeyboardAndRetired()
    {
        Desk* desk = m_window->desk();
        desk->go(Place::Structure);
        auto* lists = seen<TermCombo>("vocabularyList");
        lists->setCode(QStringLiteral("trade"));
        emit lists->edited();
        auto* words = seen<OrderedList>("vocabularyTerms");
        const QStringList before = words->keys();
        words->setFocus();
        words->setCurrentRow(0);
        QTest::keyClick(words, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(words->keys().at(1), before.at(0));
        QCOMPARE(file().vocabulary().terms(QStringLiteral("trade")).at(1).code, before.at(0));
        seen("vocabularyActive")->setFocus();
        QTest::keyClick(seen("vocabularyActive"), Qt::Key_Space);
        desk->flush();
        QVERIFY(!file().vocabulary().term(QStringLiteral("trade"), before.at(0))->active);
        desk->undo();
        QVERIFY(file().vocabulary().term(QStringLiteral("trade"), before.at(0))->active);
    }

    void aKnownPhoneIsToldWhileTyping()
    {
        Desk* desk = m_window->desk();
        const PersonId known = perform(file(), Operation::CreatePerson, [](Work& work) {
            Person p;
            p.birthName = QStringLiteral("Sissoko");
            p.phone = QStringLiteral("06 11 22 33 44");
            return people::save(work, p);
        });
        desk->newPerson();
        hands::type(seen("newLastName"), QStringLiteral("Autre"));
        hands::type(seen("newPhone"), QStringLiteral("0611223344"));
        const QString found = QStringLiteral("newFound%1").arg(known.value);
        QTRY_VERIFY(m_window->findChild<QWidget*>(found));
        click("newCreate");
        const auto stored = file().query(
            [&](const Reader& r) { return people::load(r, PersonId{known.value + 1}).phone; });
        QCOMPARE(*stored, QStringLiteral("0611223344"));
    }

    void twoFilesBecomeOneAndTwoAgain()
    {
        Desk* desk = m_window->desk();
        const PersonId other = perform(file(), Operation::CreatePerson, [](Work& work) {
            Person p;
            p.birthName = QStringLiteral("DIARRA");
            p.firstNames = QStringLiteral("Amadou");
            p.phone = QStringLiteral("06 11 22 33 44");
            p.mail = QStringLiteral("amadou@example.org");
            const PersonId id = people::save(work, p);
            Accompaniment second;
            second.person = id;
            second.openedOn = today.addDays(-100);
            accompaniments::save(work, second);
            return id;
        });
        const QString before = dump(file());
        desk->go(Place::People);
        click("peopleDuplicates");
        const QByteArray compare = "compare" + QByteArray::number(m_case.person.value) + '-'
            + QByteArray::number(other.value);
        QTRY_VERIFY(m_window->findChild<QWidget*>(QLatin1String(compare)));
        click(compare.constData());
        QVERIFY(!seen("mergeDo")->isEnabled()); // two accompaniments: one has to be chosen
        QTest::mouseClick(
            seen("mergeGoesOn")->findChildren<QPushButton*>().first(), Qt::LeftButton);
        QVERIFY(seen<QPushButton>("gone-mail")->isChecked()); // the one that says something
        click("gone-birthName");
        click("mergeDo");
        const auto merged
            = file().query([&](const Reader& r) { return people::load(r, m_case.person); });
        QCOMPARE(merged->birthName, QStringLiteral("DIARRA"));
        QCOMPARE(merged->mail, QStringLiteral("amadou@example.org"));
        const auto courses
            = file().query([&](const Reader& r) { return accompaniments::of(r, m_case.person); });
        QCOMPARE(courses->size(), 2UL);
        QCOMPARE(courses->back().exitReason, QStringLiteral("file_merged"));
        QVERIFY(!file().query([&](const Reader& r) { return people::load(r, other); }));
        desk->undo();
        QCOMPARE(dump(file()), before);
    }
};

QTEST_MAIN(TestOwnFields)
#include "test_own_fields.moc"
