#include "core/household/household.h"
#include "core/note/note.h"
#include "core/stay/admission.h"
#include "tests/core/fixture.h"
#include "tests/core/own_field.h"
#include "tests/ui/hands.h"
#include "ui/action/actions_tab.h"
#include "ui/exchange/export_button.h"
#include "ui/note/notes_tab.h"
#include "ui/page/session.h"
#include "ui/person/people_model.h"
#include "ui/person/people_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/record_list_model.h"
#include "ui/widgets/record_table.h"
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The list of people narrowed and shown by the structure's own fields and places; what lists of
/// cards export.
class TestPeoplePage : public QObject
{
    Q_OBJECT

private:
    static PersonId person(Work& work, const QString& name)
    {
        Person p;
        p.birthName = name;
        return people::save(work, p);
    }
    static QMenu* opened(const QWidget& page, const char* button)
    {
        QMenu* menu = hands::child<QPushButton>(&page, button)->menu();
        emit menu->aboutToShow();
        return menu;
    }
    static QAction* action(const QMenu* menu, const QString& text)
    {
        for (QAction* one : menu->actions())
            if (one->text() == text)
                return one;
        qFatal("no %s", qPrintable(text));
    }
    static QStringList names(const QTableView* table)
    {
        QStringList list;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            list.append(table->model()->index(row, 0).data().toString());
        return list;
    }
    QList<QVariantList> exported(QWidget& page, const char* button = "exportList")
    {
        auto* exporting = hands::child<ExportButton>(&page, button);
        QSignalSpy done(exporting, &ExportButton::finished);
        const QString path = m_folder.filePath(u"liste.csv"_s);
        exporting->exportTo(path);
        if (done.isEmpty() && !done.wait(10'000))
            qFatal("not exported");
        QList<QVariantList> lines;
        const TableReading sheet = readTable(path);
        lines.append(QVariantList(sheet.table.headers.begin(), sheet.table.headers.end()));
        for (const DataLine& line : sheet.table.lines)
            lines.append(QVariantList(line.cells.begin(), line.cells.end()));
        return lines;
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Jalons"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        applyTheme(*qApp, Scheme::Light);
    }

    void ownFieldsNarrowTheListAndAreItsColumns()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        CustomField track, shoe;
        perform(*file, Operation::FillCustomFields, [&](Work& work) {
            track = ownField(work, u"Filière & suite"_s, FieldKind::Choice,
                {u"Urgence"_s, u"Insertion"_s}, FieldOwner::Accompaniment);
            shoe = ownField(work, u"Pointure"_s, FieldKind::Number);
            const PersonId other = person(work, u"Zola"_s);
            customFields::saveValues(work, FieldOwner::Person, other.value, {{shoe.id, u"39"_s}});
            customFields::saveValues(
                work, FieldOwner::Person, c.person.value, {{shoe.id, u"42.5"_s}});
            customFields::saveValues(work, FieldOwner::Accompaniment, c.accompaniment.value,
                {{track.id, QString::number(track.choices[1].id.value)}});
            return 0;
        });
        Session session(*file);
        {
            PeoplePage page(session);
            page.refetch();
            const auto* table = hands::child<RecordTable>(&page, "peopleTable");
            QCOMPARE(names(table), (QStringList{u"DIARRA Amadou"_s, u"ZOLA"_s}));
            const auto* way = opened(page, "peopleFilter")
                                  ->findChild<QMenu*>(u"filterField%1"_s.arg(track.id.value));
            QVERIFY(way);
            action(way, u"Insertion"_s)->trigger();
            QCOMPARE(names(table), QStringList{u"DIARRA Amadou"_s});
            auto* chip = page.findChild<Chip*>(u"chipField%1"_s.arg(track.id.value));
            QVERIFY(chip && chip->text().contains(u"Insertion"_s));

            action(opened(page, "peopleColumns"), u"Pointure"_s)->trigger();
            action(opened(page, "peopleColumns"), u"Filière && suite"_s)->trigger();
            for (const QString& away : {u"Birth, age"_s, u"Room"_s, u"Phone"_s})
                action(opened(page, "peopleColumns"), away)->trigger();
            QCOMPARE(exported(page),
                (QList<QVariantList>{
                    {u"Name"_s, u"Phase"_s, u"Referent"_s, u"Next deadline of the structure"_s,
                        u"Pointure"_s, u"Filière & suite"_s},
                    {u"DIARRA Amadou"_s, table->model()->index(0, PeopleModel::PhaseColumn).data(),
                        u"Nadia Benali"_s,
                        table->model()
                            ->index(0, PeopleModel::Deadline)
                            .data(RecordListModel::valueRole),
                        u"42,5"_s, u"Insertion"_s}}));
            emit chip->clicked();
            QCOMPARE(names(table).size(), 2);
        }
        // The desk remembers its columns; a field that is retired has none.
        perform(*file, Operation::UpdateCustomFields, [&](Work& work) {
            track.active = false;
            return customFields::save(work, track);
        });
        PeoplePage again(session);
        again.refetch();
        const auto* table = hands::child<RecordTable>(&again, "peopleTable");
        QVERIFY(table->isColumnHidden(1));
        QCOMPARE(table->model()->columnCount(), 8);
        QCOMPARE(table->model()->headerData(PeopleModel::ColumnCount, Qt::Horizontal).toString(),
            u"Pointure"_s);
    }

    void aPlaceIsChosenWithWhatIsInside()
    {
        auto file = newFile();
        perform(*file, Operation::Arrive, [&](Work& work) {
            Lodging building;
            building.label = u"Bâtiment A"_s;
            building.capacity = 0;
            building.kind = LodgingKind::Building;
            building.id = lodgings::save(work, building);
            Lodging room;
            room.label = u"Chambre 1"_s;
            room.parent = building.id;
            room.id = lodgings::save(work, room);
            person(work, u"Ailleurs"_s);
            admissions::arrive(work, {{person(work, u"Dedans"_s)}, room.id, today, {}, true, {}});
            return 0;
        });
        Session session(*file);
        PeoplePage page(session);
        page.refetch();
        const auto* table = hands::child<RecordTable>(&page, "peopleTable");
        QMenu* places = opened(page, "peopleFilter")->findChild<QMenu*>(u"filterPlace"_s);
        QVERIFY(places);
        const QMenu* inside = action(places, u"Bâtiment A"_s)->menu();
        QVERIFY(inside);
        action(inside, u"Chambre 1"_s);
        inside->actions().first()->trigger(); // all of it
        QCOMPARE(names(table), QStringList{u"DEDANS"_s});
        QCOMPARE(hands::child<Chip>(&page, "chipPlace")->text(), u"Bâtiment A"_s);
    }

    void anImportIsShownAndNoListToKeep()
    {
        auto file = newFile();
        openCase(*file);
        const auto done = file->perform(
            Operation::ImportPeople, [](Work& work) { person(work, u"Nouveau"_s); });
        Session session(*file);
        PeoplePage page(session);
        page.refetch();
        page.show();
        page.showOperation(done->operation);
        const auto* table = hands::child<RecordTable>(&page, "peopleTable");
        QCOMPARE(names(table), QStringList{u"NOUVEAU"_s});
        QVERIFY(!hands::child<QPushButton>(&page, "peopleKeep")->isVisible());
        emit hands::child<Chip>(&page, "chipImport")->clicked();
        QCOMPARE(names(table).size(), 2);
    }

    void titlesSortAndChildrenStandUnderTheirHousehold()
    {
        QSettings().clear(); // the columns that another test has chosen
        auto file = newFile();
        const Case c = openCase(*file); // Amadou Diarra, accompanied
        perform(*file, Operation::CreatePerson, [&](Work& work) {
            Person child;
            child.birthName = u"Zola"_s;
            child.firstNames = u"Awa"_s;
            child.birthDate = PartialDate(QDate(2020, 5, 1));
            child.id = people::save(work, child);
            Person other;
            other.birthName = u"Martin"_s;
            other.phone = u"06 11 22 33 44"_s;
            other.birthDate = PartialDate(QDate(1990, 1, 1));
            people::save(work, other);
            Membership m;
            m.household = households::ensure(work, c.person, today);
            m.person = child.id;
            m.role = u"child"_s;
            m.from = today.addDays(-10);
            return households::save(work, m);
        });
        Session session(*file);
        PeoplePage page(session);
        page.resize(1200, 600);
        page.refetch();
        page.show();
        QCoreApplication::processEvents();
        const auto* table = hands::child<RecordTable>(&page, "peopleTable");
        const QStringList byName{u"DIARRA Amadou"_s, u"\u2003↳ ZOLA Awa"_s, u"MARTIN"_s};
        QCOMPARE(names(table), byName);
        QCOMPARE(table->model()->index(1, 0).data(RecordListModel::valueRole), u"ZOLA Awa"_s);
        QCOMPARE(table->model()->index(2, PeopleModel::Phone).data(), u"06 11 22 33 44"_s);
        QCOMPARE(
            table->model()->index(2, PeopleModel::Age).data().toString().left(10), u"01/01/1990"_s);
        QHeaderView* titles = table->horizontalHeader();
        const auto click = [&](int column) {
            QTest::mouseClick(titles->viewport(), Qt::LeftButton, {},
                {titles->sectionViewportPosition(column) + 20, titles->height() / 2});
        };
        QCOMPARE(titles->sortIndicatorSection(), int(PeopleModel::Name));
        click(PeopleModel::Age);
        QCOMPARE(names(table), (QStringList{u"ZOLA Awa"_s, u"MARTIN"_s, u"DIARRA Amadou"_s}));
        QCOMPARE(titles->sortIndicatorSection(), int(PeopleModel::Age));
        click(PeopleModel::Age);
        QCOMPARE(names(table).first(), u"MARTIN"_s);
        QVERIFY(titles->sortIndicatorOrder() == Qt::DescendingOrder);
        click(PeopleModel::PhaseColumn);
        QCOMPARE(names(table).first(), u"DIARRA Amadou"_s);
        click(PeopleModel::Phone); // no order that means anything
        QCOMPARE(titles->sortIndicatorSection(), int(PeopleModel::PhaseColumn));
        // By the keyboard, in the menu of the columns.
        const auto sort = [&](const QString& by) {
            action(opened(page, "peopleColumns")->findChild<QMenu*>(u"peopleOrder"_s), by)
                ->trigger();
        };
        sort(u"Name"_s);
        QCOMPARE(names(table), byName);
        sort(u"The other way round"_s);
        QCOMPARE(names(table), (QStringList{u"ZOLA Awa"_s, u"MARTIN"_s, u"DIARRA Amadou"_s}));
    }

    /// The same note in the journals of two people.
    void aCardSaysInWhoseFileItsNoteIs()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        PersonId other;
        const NoteId id = perform(*file, Operation::WriteNote, [&](Work& work) {
            other = person(work, u"Zola"_s);
            Note note;
            note.person = c.person;
            note.day = today;
            note.text = u"Vus ensemble"_s;
            note.others = {other};
            return notes::save(work, note);
        });
        Session session(*file);
        const NoteRow row = session.query(notes::row, id);
        NoteCard card(session);
        const auto says = [&](const QString& words) {
            for (const QLabel* label : card.findChildren<QLabel*>())
                if (label->text().contains(words))
                    return true;
            return false;
        };
        card.show(row, c.person, {});
        QVERIFY(!says(u"in the file of"_s));
        card.show(row, other, {});
        QVERIFY(says(u"in the file of Amadou Diarra"_s));
        card.show(row, c.person, {});
        QVERIFY(!says(u"in the file of"_s));
    }

    void listsOfCardsExportWhatTheySay()
    {
        auto file = newFile();
        Case c = openCase(*file);
        perform(*file, Operation::SaveAction, [&](Work& work) {
            Action one;
            one.accompaniment = c.accompaniment;
            one.title = u"Écrire à la CAF ; relire"_s;
            one.plannedOn = today.addDays(3);
            actions::save(work, one);
            for (int i = 0; i < 130; ++i) { // more than is read at once
                Note note;
                note.person = c.person;
                note.day = today.addDays(-i);
                note.text = u"Jour %1\nsuite"_s.arg(i);
                notes::save(work, note);
            }
            return 0;
        });
        Session session(*file);
        ActionsTab actions(session);
        actions.setAccompaniment(c.accompaniment);
        const auto sheet = exported(actions);
        QCOMPARE(sheet.size(), 2);
        QCOMPARE(sheet[0].size(), 6);
        QCOMPARE(sheet[1][0].toString(), u"Écrire à la CAF ; relire"_s);
        QCOMPARE(sheet[1][3].toString(), u"13/03/2026"_s);
        NotesTab journal(session);
        journal.show(c.person, c.accompaniment);
        const auto notes = exported(journal);
        QCOMPARE(notes.size(), 131);
        QCOMPARE(notes[1][0].toString(), u"10/03/2026"_s);
        QCOMPARE(notes[130].last().toString(), u"Jour 129\nsuite"_s);
    }
};

QTEST_MAIN(TestPeoplePage)
#include "test_people_page.moc"
