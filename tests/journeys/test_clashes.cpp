#include "core/storage/sql.h"
#include "tests/core/own_field.h"
#include "tests/journeys/typing.h"
#include "ui/page/record_scope.h"
#include "ui/shell/clash_bar.h"
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace jalons;
using namespace jalons::journey;
using namespace jalons::testing;
using namespace hands;

namespace {

/// Answers as a hand does: letters and Enter, the arrows, a click, a digit.
void answer(QWidget* field, const QString& value)
{
    QApplication::setActiveWindow(field->window());
    field->setFocus();
    if (auto* date = qobject_cast<DateField*>(field)) {
        date->lineEdit()->selectAll();
        type(date->lineEdit(), value);
        QTest::keyClick(date->lineEdit(), Qt::Key_Return);
    } else if (auto* combo = qobject_cast<TermCombo*>(field)) {
        const int row = combo->findData(value);
        QVERIFY(row >= 0);
        if (combo->isEditable()) {
            combo->lineEdit()->selectAll();
            type(combo->lineEdit(), combo->itemText(row));
            while (QWidget* popup = QApplication::activePopupWidget())
                QTest::keyClick(popup, Qt::Key_Escape);
            QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
        }
        for (int step = 0; step < combo->count() && combo->currentIndex() != row; ++step)
            QTest::keyClick(combo, combo->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    } else if (auto* chips = qobject_cast<ChoiceChips*>(field)) {
        child<QPushButton>(chips, qPrintable(QStringLiteral("choice_") + value))->click();
    } else if (auto* slider = qobject_cast<LevelSlider*>(field)) {
        QTest::keyClick(slider, Qt::Key(Qt::Key_0 + value.toInt()));
    } else if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->selectAll();
        type(line, value);
    }
}

} // namespace

/// Two desks answer the same question at once: each kind of field lets the person choose. (A box
/// has two answers only: two desks that tick it agree.)
class TestClashes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_demo;
    QString m_path;

private slots:
    void initTestCase();
    void theSameAnswerAtTwoDesks_data();
    void theSameAnswerAtTwoDesks();
    void theWordsOfAnOwnFieldAtTwoDesks();
};

void TestClashes::initTestCase()
{
    m_demo = startOnDemonstration("jalons-test-clashes", m_dir.path());
    auto file = openAs("", m_demo);
    perform(*file, Operation::UpdateCustomFields, [](Work& w) {
        const CustomField date = ownField(w, QStringLiteral("Essai date"), FieldKind::Date);
        const CustomField number = ownField(w, QStringLiteral("Essai nombre"), FieldKind::Number);
        const CustomField several = ownField(w, QStringLiteral("Essai choix"), FieldKind::Choices,
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        const PersonId person{
            Sql(w)
                .value(QStringLiteral("SELECT person_id FROM stay WHERE to_date IS NULL"
                                      " ORDER BY id LIMIT 1"))
                .toLongLong()};
        customFields::saveValues(w, FieldOwner::Person, person.value,
            {{date.id, QStringLiteral("2026-01-01")}, {number.id, QStringLiteral("1.5")},
                {several.id, storedChoices(FieldKind::Choices, {several.choices[0].id})}});
        return 0;
    });
}

void TestClashes::theSameAnswerAtTwoDesks_data()
{
    QTest::addColumn<QString>("field"); // its object name, or the label of an own field
    QTest::addColumn<QString>("mine"); // as answered
    QTest::addColumn<QVariant>("mineStored");
    QTest::addColumn<QVariant>("theirs"); // as stored
    QTest::addColumn<bool>("keepMine");
    const auto row = [](const char* field, const QString& mine, const QVariant& mineStored,
                         const QVariant& theirs) {
        for (const bool keepMine : {true, false})
            QTest::newRow(qPrintable(QLatin1String(field)
                + (keepMine ? QStringLiteral(", mine") : QStringLiteral(", theirs"))))
                << QString::fromLatin1(field) << mine << mineStored << theirs << keepMine;
    };
    row("personBirthDate", QStringLiteral("3/4/1984"), QStringLiteral("1984-04-03"),
        QStringLiteral("1979"));
    row("personFirstContact", QStringLiteral("02/03/2026"), QStringLiteral("2026-03-02"),
        QStringLiteral("2026-01-05"));
    row("personGender", QStringLiteral("unspecified"), QStringLiteral("unspecified"),
        QStringLiteral("other"));
    row("accompanimentTypes", QStringLiteral("social"), QVariant(),
        QStringLiteral("[\"housing\",\"collective\"]"));
    row("admissionMonths", QStringLiteral("9"), 9, 12);
    row("admissionAnswer", QStringLiteral("refused"), QStringLiteral("refused"),
        QStringLiteral("accepted"));
    row("placeBeds", QStringLiteral("7"), 7, 9);
    row("requestAnswer", QStringLiteral("declined"), QStringLiteral("declined"),
        QStringLiteral("waiting"));
    row("interviewPersonLevel", QStringLiteral("4"), 4, 1);
    row("Essai date", QStringLiteral("07/02/2026"), QStringLiteral("2026-02-07"),
        QStringLiteral("2026-02-28"));
    row("Essai nombre", QStringLiteral("2,5"), QStringLiteral("2.5"), QStringLiteral("1234.5"));
    row("Essai choix", QStringLiteral("b"), QVariant(), QVariant());
}

void TestClashes::theSameAnswerAtTwoDesks()
{
    QFETCH(const QString, field);
    QFETCH(QString, mine);
    QFETCH(QVariant, mineStored);
    QFETCH(QVariant, theirs);
    QFETCH(const bool, keepMine);
    static int count = 0;
    m_path = m_dir.filePath(QStringLiteral("clash%1.jalons").arg(++count));
    QVERIFY(QFile::copy(m_demo, m_path));
    MainWindow window(openAs("Nadia B.", m_path));
    window.resize(1366, 768);
    window.show();
    Desk* desk = window.desk();
    struct Ids
    {
        StayId stay;
        PersonId person;
        PersonId interviewed;
    };
    const Ids ids = *desk->file().query([](const Reader& r) {
        const auto id
            = [&](const char* sql) { return Sql(r).value(QLatin1String(sql)).toLongLong(); };
        const char* stay = "SELECT id FROM stay WHERE to_date IS NULL ORDER BY id LIMIT 1";
        return Ids{{id(stay)},
            {id("SELECT person_id FROM stay WHERE to_date IS NULL ORDER BY id LIMIT 1")},
            {id("SELECT person_id FROM accompaniment WHERE phase = 'diagnostic' LIMIT 1")}};
    });
    const auto tab = [&](int index) {
        desk->go(Place::Lodging);
        window.findChild<QTabBar*>(QStringLiteral("lodgingTabs"))->setCurrentIndex(index);
    };
    if (field.startsWith(QLatin1String("admission")))
        desk->openLodging(ids.stay, {});
    else if (field == QLatin1String("placeBeds"))
        tab(3);
    else if (field == QLatin1String("requestAnswer"))
        tab(2);
    else if (field.startsWith(QLatin1String("interview")))
        desk->openPerson(ids.interviewed, PersonTab::Diagnostic);
    else
        desk->openPerson(ids.person, PersonTab::Identity);
    QCoreApplication::processEvents();
    if (field == QLatin1String("placeBeds")) { // one that counts beds
        auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("placesTree"));
        QTreeWidgetItem* item = tree->topLevelItem(0);
        while (item->childCount() > 0)
            item = item->child(0);
        tree->setCurrentItem(item);
    }
    QWidget* shown = nullptr;
    for (QWidget* w : window.findChildren<QWidget*>())
        if (w->isVisible() && w->property("recordColumn").isValid()
            && (w->objectName() == field || w->accessibleName() == field))
            shown = w;
    QVERIFY(shown);
    const Touched record = recordOf(shown);
    QVERIFY(record.id > 0);
    const auto stored = [&] {
        return desk->file()
            .query([&](const Reader& r) {
                for (const QString& column : columnsOf(shown))
                    if (Sql(r)
                            .value(
                                QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name = ?"),
                                record.table, column)
                            .isValid())
                        return std::pair(column,
                            Sql(r).value(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                             .arg(column, record.table),
                                record.id));
                return std::pair(QString(), QVariant());
            })
            .value();
    };
    const QString column = stored().first;
    if (field == QLatin1String("Essai choix")) {
        auto* chips = qobject_cast<ChoiceChips*>(shown);
        QStringList codes;
        for (QPushButton* button : chips->findChildren<QPushButton*>())
            codes << button->objectName().section(u'_', 1);
        mine = codes.at(1);
        mineStored = QStringLiteral("[%1,%2]").arg(codes.at(0), codes.at(1));
        theirs = QStringLiteral("[%1]").arg(codes.at(2));
    }

    answer(shown, mine);
    if (!mineStored.isValid()) // what the answer adds to those given
        mineStored = fieldText(shown);
    {
        auto there = openAs("Karim T.", m_path);
        perform(*there, Operation::UpdatePerson, [&](Work& w) {
            const QByteArray table = record.table.toLatin1();
            const QByteArray to = column.toLatin1();
            if (theirs.typeId() == QMetaType::Int)
                return w.save(table.constData(), record.id, {{to.constData(), theirs.toInt()}});
            return w.save(table.constData(), record.id, {{to.constData(), theirs.toString()}});
        });
    }
    desk->flush();
    ClashBar* bar = desk->clashes();
    QVERIFY2(bar->isVisible(), qPrintable(stored().second.toString()));
    QVERIFY2(bar->text().contains(QLatin1String("Karim T.")), qPrintable(bar->text()));
    QVERIFY(!bar->text().contains(QLatin1String("(nothing)")));
    QCOMPARE(stored().second, theirs);
    // The rail does not claim what is not so.
    auto* saved = child<QLabel>(&window, "navSaved");
    QVERIFY2(saved->text().startsWith(QLatin1String("To be finished")), qPrintable(saved->text()));
    child<QPushButton>(bar, keepMine ? "clashMine" : "clashTheirs")->click();
    QVERIFY(!bar->isVisible());
    desk->flush();
    QVERIFY(!bar->isVisible());
    QVERIFY2(
        saved->text().startsWith(QLatin1String("Everything is saved")), qPrintable(saved->text()));
    const QVariant& chosen = keepMine ? mineStored : theirs;
    QCOMPARE(stored().second.toString(), chosen.toString());
    QCOMPARE(recordOf(shown), record);
    const auto letters = [](QString text) { // the chips stand in the order of the list
        text.replace(u'.', u',').remove(QChar(0x202f)); // and numbers as they are read
        std::sort(text.begin(), text.end());
        return text;
    };
    QCOMPARE(letters(fieldText(shown)), letters(asTyped(shown, chosen)));
    QCOMPARE(desk->file()
                 .query([](const Reader& r) {
                     return Sql(r).value(QStringLiteral("SELECT count(*) FROM draft"));
                 })
                 ->toInt(),
        0);
}

void TestClashes::theWordsOfAnOwnFieldAtTwoDesks()
{
    m_path = m_dir.filePath(QStringLiteral("words.jalons"));
    QVERIFY(QFile::copy(m_demo, m_path));
    auto here = openAs("Nadia B.", m_path);
    const auto number = here->query([](const Reader& r) {
        return CustomFieldId{
            Sql(r)
                .value(QStringLiteral("SELECT id FROM custom_field WHERE label = 'Essai choix'"))
                .toLongLong()};
    });
    const CustomField shown
        = *here->query([&](const Reader& r) { return customFields::load(r, *number); });
    CustomField mine = shown;
    mine.choices[0].label = QStringLiteral("ici");
    {
        auto there = openAs("Karim T.", m_path);
        CustomField theirs = shown;
        theirs.label = QStringLiteral("Autre nom");
        theirs.choices[1].label = QStringLiteral("là");
        perform(*there, Operation::UpdateCustomFields,
            [&](Work& w) { return customFields::save(w, theirs, &shown); });
    }
    perform(*here, Operation::UpdateCustomFields,
        [&](Work& w) { return customFields::save(w, mine, &shown); });
    const CustomField both
        = *here->query([&](const Reader& r) { return customFields::load(r, *number); });
    QCOMPARE(both.label, QStringLiteral("Autre nom"));
    QCOMPARE(both.choices[0].label, QStringLiteral("ici"));
    QCOMPARE(both.choices[1].label, QStringLiteral("là"));
}

QTEST_MAIN(TestClashes)
#include "test_clashes.moc"
