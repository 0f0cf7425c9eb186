#include "core/base/date_text.h"
#include "core/draft/draft.h"
#include "core/note/note.h"
#include "core/stay/admission.h"
#include "core/stay/lodging.h"
#include "core/storage/sql.h"
#include "tests/journeys/typing.h"
#include "ui/page/record_scope.h"
#include "ui/person/person_page.h"
#include "ui/widgets/info_bar.h"
#include <QAbstractItemView>
#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace jalons;
using namespace jalons::journey;
using namespace jalons::testing;
using namespace hands;

namespace {

/// Where something is typed or chosen that is kept nowhere, and why that is well.
const std::pair<const char*, const char*> allowed[] = {
    {"todaySearch|peopleSearch|partnerSearch|searchField|interviewSearch|sentencesSearch|"
     "languageSearch|notesSearch|activitySearch|assemblySearch|attendanceName",
        "looks for something"},
    {"partnerFilter|partnerDomainFilter|activityFilter|assemblyFilter|requestsAnswer|"
     "requestsReason|movements.*|"
     "mapVoice",
        "narrows a list"},
    {"householdDay", "shows the household of another day"},
    {"householdRole.*|householdFrom.*|householdCustody.*|householdHome.*|householdConcerned.*",
        "stored at once"},
    {"contractHandDay", "one day, proposed"},
    {"contractDuration", "a way to give the last day, which is kept"},
    {"merge.*|pathPeople", "a choice among what is stored"},
    {"paperKind|paperBy", "which paper is made at once, in whose name"},
    {"interviewPriority|mapWhose", "stored at once"},
    {"interviewWith|sittings", "which conversation is shown"},
    {"pathMeans", "told with the button beside it, said aloud unless told"},
    {"vocabularyList", "chooses the list that is shown"},
    {"notesKind|notesDomain|notesKeptToo", "which notes are shown or printed"},
    {"attendanceHousehold", "with whom somebody is added"},
    {"export.*|backup.*", "how to write files, not what they hold"},
};

/// @param used the entries of the list that were needed.
bool isAllowed(const QWidget* widget, QSet<QString>* used = nullptr)
{
    for (const auto& [names, why] : allowed)
        if (QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(names)))
                .match(widget->objectName())
                .hasMatch()) {
            if (used)
                used->insert(QLatin1String(names));
            return true;
        }
    return false;
}

} // namespace

/// Nothing that is typed is lost, wherever in the window it is typed.
class TestDrafts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_demo;
    QString m_path; ///< a copy, for one test

    std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>(openAs("Nadia B.", m_path));
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
        return window;
    }

    qint64 number(const char* sql) const
    {
        auto file = StructureFile::open(
            FileAccess(m_path.isEmpty() ? m_demo : m_path), OpenMode::ReadOnly, clockOn(today));
        return file.value()
            ->query([&](const Reader& r) { return Sql(r).value(QLatin1String(sql)); })
            .value()
            .toLongLong();
    }

    static QAbstractButton* button(const MainWindow& window, const QString& name)
    {
        for (auto* found : window.findChildren<QAbstractButton*>(name))
            if (found->isVisible() && found->isEnabled())
                return found;
        return nullptr;
    }

    static void press(MainWindow& window, const char* name)
    {
        QCoreApplication::processEvents();
        QAbstractButton* found = button(window, QLatin1String(name));
        if (!found)
            qFatal("no button « %s »", name);
        found->click();
        QCoreApplication::processEvents();
    }

    template <class W> static W* seen(const MainWindow& window, const char* name)
    {
        QCoreApplication::processEvents();
        for (W* found : window.findChildren<W*>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        qFatal("« %s » is not there", name);
    }

    static void resume(MainWindow& window)
    {
        window.desk()->go(Place::Today);
        QCoreApplication::processEvents();
        for (auto* found : window.findChildren<QPushButton*>())
            if (found->isVisible()
                && found->objectName().startsWith(QLatin1String("draftResume"))) {
                found->click();
                QCoreApplication::processEvents();
                return;
            }
        qFatal("nothing to resume");
    }

    static void closeWindow(MainWindow& window)
    {
        window.close(); // after its backup
        QTRY_VERIFY(!window.isVisible());
    }

    using Step = std::function<void(MainWindow&)>;
    /// Every page and panel where something is typed.
    std::vector<std::pair<QByteArray, Step>> states() const;

private slots:
    void initTestCase();
    void init();
    void everyFieldIsOfAFormThatKeepsIt();
    void whatIsTypedIsKept_data();
    void whatIsTypedIsKept();
    void anUndoShowsWhatTheFileHolds_data() { whatIsTypedIsKept_data(); }
    void anUndoShowsWhatTheFileHolds();
    void anUndoShowsTheDateThatHasTheFocus();
    void anOpenListIsNotFilledUnderTheHand();
    void everyDraftIsTakenUpWhereItWasTyped_data();
    void everyDraftIsTakenUpWhereItWasTyped();
    void anArrivalIsTakenUpWithItsGuests();
    void aTypedRecordThatGotStoredLeavesNoDraft();
    void theHistoryOfALineIsTwoClicksAway();
};

void TestDrafts::initTestCase()
{
    m_demo = startOnDemonstration("jalons-test-drafts", m_dir.path());
}

void TestDrafts::init()
{
    static int count = 0;
    m_path = m_dir.filePath(QStringLiteral("desk%1.jalons").arg(++count));
    QVERIFY(QFile::copy(m_demo, m_path));
}

std::vector<std::pair<QByteArray, TestDrafts::Step>> TestDrafts::states() const
{
    const auto personIn = [this](const char* phase) {
        return PersonId{number(qPrintable(
            QStringLiteral("SELECT person_id FROM accompaniment WHERE closed_on IS NULL AND"
                           " phase = '%1' ORDER BY id LIMIT 1")
                .arg(QLatin1String(phase))))};
    };
    const PersonId family{number(
        "SELECT m.person_id FROM membership m JOIN accompaniment a USING (person_id)"
        " WHERE m.to_date IS NULL AND m.role = 'reference' AND a.closed_on IS NULL AND EXISTS"
        " (SELECT 1 FROM membership c WHERE c.household_id = m.household_id AND c.role ="
        " 'child' AND c.to_date IS NULL) LIMIT 1")};
    const StayId stay{number("SELECT id FROM stay WHERE to_date IS NULL ORDER BY id LIMIT 1")};
    const ContractId contract{
        number("SELECT id FROM contract WHERE signed_on IS NULL ORDER BY id LIMIT 1")};
    const PersonId party{
        number("SELECT a.person_id FROM contract c JOIN accompaniment a ON a.id ="
               " c.accompaniment_id WHERE c.signed_on IS NULL ORDER BY c.id LIMIT 1")};
    const PersonId interviewed = personIn("diagnostic");
    const PersonId evaluated = personIn("evaluation");
    for (const qint64 id :
        {family.value, stay.value, contract.value, party.value, interviewed.value, evaluated.value})
        if (id == 0)
            qFatal("the demonstration lacks somebody");

    std::vector<std::pair<QByteArray, Step>> all;
    const auto add = [&](const char* name, Step step) { all.emplace_back(name, std::move(step)); };
    for (const PlaceEntry& entry : places())
        add(qPrintable(entry.slug), [place = entry.place](MainWindow& w) { w.desk()->go(place); });
    const auto lodging = [&](const char* name, const char* pressed) {
        add(name, [stay, pressed](MainWindow& w) {
            w.desk()->openLodging(stay, {});
            if (*pressed)
                press(w, pressed);
        });
    };
    lodging("stay", "");
    lodging("absence", "stayAbsence");
    lodging("transfer", "stayTransfer");
    lodging("departure", "stayDeparture");
    lodging("correction", "stayCorrect");
    lodging("arrival", "lodgingArrival");
    for (const int tab : {1, 2, 3})
        add(qPrintable(QStringLiteral("lodging %1").arg(tab)), [tab](MainWindow& w) {
            w.desk()->go(Place::Lodging);
            seen<QTabBar>(w, "lodgingTabs")->setCurrentIndex(tab);
        });
    const auto file = [&](const char* name, PersonId person, PersonTab tab, const char* pressed) {
        add(name, [person, tab, pressed](MainWindow& w) {
            w.desk()->openPerson(person, tab);
            if (*pressed)
                press(w, pressed);
        });
    };
    file("identity", family, PersonTab::Identity, "");
    file("the end", family, PersonTab::Identity, "accompanimentEnd");
    add("household line", [family](MainWindow& w) {
        w.desk()->openPerson(family, PersonTab::Identity);
        for (auto* edit : w.findChildren<QToolButton*>())
            if (edit->objectName().startsWith(QLatin1String("householdEdit"))
                && !edit->isChecked()) {
                edit->click();
                break;
            }
    });
    file("household arrival", family, PersonTab::Identity, "householdArrival");
    file("birth", family, PersonTab::Identity, "householdBirth");
    file("separation", family, PersonTab::Identity, "householdSeparation");
    file("path", family, PersonTab::Path, "pathAdd");
    for (const char* family2 : {"income", "activity", "health_cover", "family_status", "permit",
             "protection", "entitlement", "housing_request"})
        add(qPrintable(QStringLiteral("fact: ") + QLatin1String(family2)),
            [family, family2](MainWindow& w) {
                w.desk()->openPerson(family, PersonTab::Path);
                press(w, qPrintable(QStringLiteral("situationChange_") + QLatin1String(family2)));
            });
    file("interview", interviewed, PersonTab::Diagnostic, "");
    file("completion", interviewed, PersonTab::Diagnostic, "interviewFinish");
    add("contract", [party, contract](MainWindow& w) { w.desk()->openContract(party, contract); });
    add("handing over", [party, contract](MainWindow& w) {
        w.desk()->openContract(party, contract);
        press(w, "contractHand");
    });
    add("signatures", [party, contract](MainWindow& w) {
        w.desk()->openContract(party, contract);
        press(w, "contractSign");
    });
    add("a contract signed before", [party](MainWindow& w) {
        w.desk()->openPerson(party, PersonTab::Contracts);
        if (button(w, QStringLiteral("contractBack"))) // where the file was left
            press(w, "contractBack");
        press(w, "contractEarlier");
    });
    add("a signature by mistake", [](MainWindow& w) {
        const auto found = w.desk()->file().query([](const Reader& r) {
            const ContractId id{Sql(r)
                                    .value(QStringLiteral("SELECT min(id) FROM signed_contract"
                                                          " WHERE kind = 'accompaniment'"))
                                    .toLongLong()};
            return std::pair(
                accompaniments::load(r, contracts::load(r, id).accompaniment).person, id);
        });
        w.desk()->openContract(found->first, found->second);
        press(w, "contractAnnul");
    });
    file("actions", evaluated, PersonTab::Actions, "");
    for (const int step : {0, 1, 2})
        add(qPrintable(QStringLiteral("evaluation %1").arg(step)),
            [evaluated, step](MainWindow& w) {
                w.desk()->openPerson(evaluated, PersonTab::Evaluations);
                if (button(w, QStringLiteral("evaluationStart")))
                    press(w, "evaluationStart");
                seen<QTabBar>(w, "evaluationSteps")->setCurrentIndex(step);
            });
    file("journal", family, PersonTab::Notes, "");
    add("a note corrected", [](MainWindow& w) {
        const auto found = w.desk()->file().query([](const Reader& r) {
            return std::pair(PersonId{Sql(r)
                                          .value(QStringLiteral("SELECT person_id FROM note"
                                                                " ORDER BY id LIMIT 1"))
                                          .toLongLong()},
                Sql(r).value(QStringLiteral("SELECT min(id) FROM note")).toString());
        });
        w.desk()->openPerson(found->first, PersonTab::Notes);
        if (QAbstractButton* edit = button(w, QStringLiteral("noteEdit") + found->second))
            edit->click();
    });
    add("new person", [](MainWindow& w) { w.desk()->newPerson(); });
    add("new partner", [](MainWindow& w) {
        w.desk()->go(Place::Partners);
        press(w, "partnerNew");
    });
    add("new professional", [](MainWindow& w) {
        w.desk()->go(Place::Structure);
        press(w, "teamAdd");
    });
    add("new field", [](MainWindow& w) {
        w.desk()->go(Place::Structure);
        press(w, "customFieldAdd");
        seen<ChoiceChips>(w, "customFieldKind")
            ->findChild<QPushButton*>(QStringLiteral("choice_choice"))
            ->click();
    });
    add("import", [](MainWindow& w) { w.desk()->importPeople(); });
    add("merge", [](MainWindow& w) { w.desk()->showMerge({1}, {2}); });
    for (const char* pressed : {"", "mapAdd"})
        add(*pressed ? "new link" : "map", [family, pressed](MainWindow& w) {
            w.desk()->openPerson(family, PersonTab::Diagnostic);
            if (button(w, QStringLiteral("interviewMap")))
                press(w, "interviewMap");
            if (*pressed)
                press(w, pressed);
        });
    add("guide", [](MainWindow& w) { w.desk()->showGuide(); });
    return all;
}

void TestDrafts::everyFieldIsOfAFormThatKeepsIt()
{
    auto window = open();
    QStringList strays;
    QSet<QString> used;
    int kept = 0;
    for (const auto& [name, go] : states()) {
        go(*window);
        QCoreApplication::processEvents();
        for (QWidget* input : inputs(window.get())) {
            if (isAllowed(input, &used))
                continue;
            ++kept;
            if (fieldAround(input) != input || recordOf(input).table.isEmpty()
                || !DraftKeeper::around(input))
                strays << QLatin1String(name) + QStringLiteral(": ")
                        + QLatin1String(input->metaObject()->className()) + u' '
                        + input->objectName();
        }
    }
    strays.removeDuplicates();
    QVERIFY2(strays.isEmpty(), qPrintable(u'\n' + strays.join(u'\n')));
    QVERIFY(kept > 300);
    QStringList idle;
    for (const auto& [names, why] : allowed)
        if (!used.contains(QLatin1String(names)))
            idle << QLatin1String(names);
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u' ')));
}

void TestDrafts::whatIsTypedIsKept_data()
{
    QTest::addColumn<int>("state");
    int index = 0;
    for (const auto& [name, go] : states())
        QTest::newRow(name.constData()) << index++;
}

/// In every text of the page, one after the other, without ever pressing a button.
void TestDrafts::whatIsTypedIsKept()
{
    QFETCH(int, state);
    auto window = open();
    const auto all = states();
    all[static_cast<std::size_t>(state)].second(*window);
    QCoreApplication::processEvents();
    QList<QPointer<QWidget>> fields;
    for (QWidget* input : inputs(window.get()))
        if (!isAllowed(input))
            fields.append(input);
    QMap<QString, QString> typed; // the words, where
    for (const QPointer<QWidget>& field : std::as_const(fields)) {
        if (!field || !field->isVisible() || isReadOnly(field))
            continue; // an answer before it has made the question go
        const QString words = QStringLiteral("zq%1x").arg(typed.size() + 10);
        const QString name = field->objectName();
        if (write(field, words)) {
            typed.insert(words, name);
            letTimePass(*window);
        }
    }
    const QString stored = everything(window->desk()->file());
    QStringList lost;
    for (auto it = typed.begin(); it != typed.end(); ++it)
        if (!stored.contains(it.key()))
            lost << it.value();
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u' ')));
}

/// Two fields are changed and a third is left with what is no answer: after each undo and each redo
/// every field shows what the file holds, and the third keeps what is typed in it.
void TestDrafts::anUndoShowsWhatTheFileHolds()
{
    QFETCH(const int, state);
    auto window = open();
    states().at(std::size_t(state)).second(*window);
    QCoreApplication::processEvents();
    Desk* desk = window->desk();
    StructureFile& file = desk->file();
    const auto keyOf = [](const QWidget* field) {
        const Touched record = recordOf(field);
        return record.table + QString::number(record.id) + columnsOf(field).first();
    };
    /// What the file holds, as the field would show it; nothing for what is no column of a row.
    const auto truth = [&](const QWidget* field) {
        const Touched record = recordOf(field);
        return file
            .query([&](const Reader& r) -> std::optional<QString> {
                const auto value = [&](const QString& sql) {
                    return Sql(r).value(sql.arg(record.table), record.id);
                };
                if (record.id <= 0
                    || !value(QStringLiteral("SELECT id FROM %1 WHERE id = ?")).isValid())
                    return std::nullopt;
                for (const QString& column : columnsOf(field))
                    if (Sql(r)
                            .value(
                                QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name = ?"),
                                record.table, column)
                            .isValid())
                        return asTyped(field,
                            value(QStringLiteral("SELECT %2 FROM %1 WHERE id = ?")
                                      .arg(QStringLiteral("%1"), column)));
                return std::nullopt;
            })
            .value();
    };
    QSet<QString> plain;
    QHash<DraftKeeper*, QList<QWidget*>> forms;
    for (QWidget* field : inputs(window.get()))
        if (truth(field) == fieldText(field)) {
            plain.insert(keyOf(field));
            forms[DraftKeeper::around(field)].append(field);
        }
    const qint64 start = file.undoStep();
    QHash<QString, QString> unanswered;
    for (const QList<QWidget*>& fields : std::as_const(forms)) {
        int written = 0;
        for (const QPointer<QWidget> field : fields) {
            const QString name = field ? field->objectName() : QString();
            if (written == 2 || !field || name.contains(QLatin1String("hone"))
                || name.contains(QLatin1String("ail")) || name.contains(QLatin1String("iret"))
                || name.contains(QLatin1String("iness")) || qobject_cast<DateField*>(field)
                || qobject_cast<TimeField*>(field))
                continue;
            if (!write(field, QStringLiteral("écrit %1 ").arg(written)))
                continue;
            ++written;
            letTimePass(*window);
        }
        for (const QPointer<QWidget> field : fields) {
            const bool isDate = qobject_cast<DateField*>(field);
            if (!field || !recordOf(field).id
                || !(isDate || field->objectName().endsWith(QLatin1String("Mail"))))
                continue;
            if (!write(field, isDate ? QStringLiteral("99/99/2026") : QStringLiteral("sans@")))
                continue;
            if (isDate)
                QTest::keyClick(qobject_cast<DateField*>(field)->lineEdit(), Qt::Key_Return);
            letTimePass(*window);
            unanswered.insert(keyOf(field), fieldText(field));
            break;
        }
    }
    const auto compare = [&](const char* after) {
        QCoreApplication::processEvents();
        QStringList wrong;
        for (const QWidget* field : inputs(window.get())) {
            const QString key = keyOf(field);
            if (!plain.contains(key))
                continue;
            const auto held = unanswered.constFind(key);
            const auto wanted = held != unanswered.constEnd() ? std::optional(*held) : truth(field);
            if (wanted && *wanted != fieldText(field))
                wrong << QStringLiteral("%1: “%2” for “%3”")
                             .arg(field->objectName(), fieldText(field), *wanted);
        }
        return wrong.isEmpty() ? QByteArray() : after + (u'\n' + wrong.join(u'\n')).toUtf8();
    };
    int steps = 0;
    while (file.undoStep() != start) {
        const qint64 step = file.undoStep();
        desk->undo();
        QVERIFY2(file.undoStep() != step, qPrintable(desk->messages()->text()));
        ++steps;
        const QByteArray wrong = compare("undo");
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
    for (; steps > 0; --steps) {
        desk->redo();
        const QByteArray wrong = compare("redo");
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestDrafts::anUndoShowsTheDateThatHasTheFocus()
{
    auto window = open();
    for (const auto& [name, go] : states())
        if (name == "contract")
            go(*window);
    auto* to = seen<DateField>(*window, "contractTo");
    const QString before = to->text();
    const QString after = frenchShortDate(to->day().addDays(1));
    QVERIFY(write(to, after));
    QTest::keyClick(to->lineEdit(), Qt::Key_Return);
    letTimePass(*window);
    for (int i = 0; i < 3; ++i) {
        window->desk()->undo();
        QCoreApplication::processEvents();
        QCOMPARE(to->text(), before);
        window->desk()->redo();
        QCoreApplication::processEvents();
        QCOMPARE(to->text(), after);
        QVERIFY(to->lineEdit()->hasFocus());
    }
}

/// What another desk has written waits until the list closes.
void TestDrafts::anOpenListIsNotFilledUnderTheHand()
{
    auto window = open();
    for (const auto& [name, go] : states())
        if (name == "contract")
            go(*window);
    auto* list = seen<TermCombo>(*window, "contractSignatory");
    const int count = list->count();
    list->setFocus();
    list->showPopup();
    bool changed = false;
    connect(&window->desk()->file(), &StructureFile::changed, list,
        [&](const Changes& changes) { changed = changed || changes.touches({"professional"}); });
    QVERIFY(openAs("Karim T.", m_path)->perform(Operation::CreatePerson, [](Work& w) {
        Professional more;
        more.firstName = QStringLiteral("Zoé");
        more.lastName = QStringLiteral("Lœuvre");
        more.maySign = true;
        professionals::save(w, more);
    }));
    QTRY_VERIFY_WITH_TIMEOUT(changed, 4000);
    QCoreApplication::processEvents();
    QVERIFY(list->view()->isVisible());
    QCOMPARE(list->count(), count);
    list->hidePopup();
    QTRY_COMPARE(list->count(), count + 1);
}

void TestDrafts::everyDraftIsTakenUpWhereItWasTyped_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* state, const char* field) {
        QTest::newRow(
            qPrintable(QLatin1String(state) + QStringLiteral(", ") + QLatin1String(field)))
            << QByteArray(state) << QByteArray(field);
    };
    row("absence", "stayNote");
    row("departure", "stayNote");
    row("correction", "stayOn");
    row("stay", "prolongationAsked");
    row("arrival", "arrivalDecidedBy");
    row("lodging 2", "requestNew");
    row("lodging 3", "closureFrom");
    row("household arrival", "arrivalName");
    row("birth", "birthFirstNames");
    row("separation", "separationDay");
    row("identity", "animalName");
    row("the end", "endingOn");
    row("path", "situation_housing_detail");
    row("fact: permit", "situation_permit_number");
    row("interview", "interviewNeeds");
    row("completion", "completionDay");
    row("signatures", "signingRepresentative");
    row("contract", "contractTo");
    row("actions", "actionNew");
    row("a note corrected", "noteDay");
    row("new person", "newFirstNames");
    row("new partner", "partnerNote");
    row("new professional", "teamFirstName");
    row("new field", "fieldNewChoice");
}

void TestDrafts::everyDraftIsTakenUpWhereItWasTyped()
{
    QFETCH(const QByteArray, state);
    QFETCH(const QByteArray, field);
    const QString words = QStringLiteral("Zoé ") + QLatin1String(field);
    // A note has its number in the name of its fields.
    const auto find = [&](const MainWindow& window) -> QWidget* {
        QCoreApplication::processEvents();
        const bool note = field == "noteDay";
        for (QWidget* w :
            window.findChildren<QWidget*>(QRegularExpression(QRegularExpression::anchoredPattern(
                note ? QStringLiteral("note\\d+Day") : QLatin1String(field)))))
            if (w->isVisible())
                return w;
        return nullptr;
    };
    {
        auto window = open();
        for (const auto& [name, go] : states())
            if (name == state)
                go(*window);
        QVERIFY(find(*window));
        QVERIFY(write(find(*window), words));
        letTimePass(*window);
        // Then the power goes: nothing more is written, and the desk is no more.
        const QString left = m_path + QStringLiteral(".left");
        QVERIFY(QFile::copy(m_path, left));
        m_path = left;
    }
    QVERIFY(openAs("", m_path)->note([](Work& w) {
        w.remove("desk", Sql(w).value(QStringLiteral("SELECT id FROM desk")).toLongLong());
    }));
    auto window = open();
    resume(*window);
    QWidget* again = find(*window);
    QVERIFY2(again, "the form is not open");
    QString text = fieldText(again);
    if (field == "fieldNewChoice") // the choice being typed is the last of the list
        text = fieldText(child<QWidget>(window.get(), "choices"));
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestDrafts::anArrivalIsTakenUpWithItsGuests()
{
    {
        auto window = open();
        window->desk()->go(Place::Lodging);
        press(*window, "lodgingArrival");
        auto* who = seen<QLineEdit>(*window, "arrivalWho");
        type(who, QStringLiteral("Lœuvre Zoé"));
        QTest::keyClick(who, Qt::Key_Return);
        press(*window, "arrivalWhoCreate");
        seen<DateField>(*window, "arrivalOn")->lineEdit()->setFocus();
        write(seen<DateField>(*window, "arrivalOn"), QStringLiteral("12/03/2026"));
        closeWindow(*window);
    }
    auto window = open();
    resume(*window);
    QCOMPARE(seen<QCheckBox>(*window, "arrivalGuest0")->isChecked(), true);
    QVERIFY(seen<QCheckBox>(*window, "arrivalGuest0")->text().contains(QStringLiteral("Lœuvre")));
    QCOMPARE(seen<DateField>(*window, "arrivalOn")->day(), QDate(2026, 3, 12));
    // Given up: nothing is offered any more.
    press(*window, "arrivalCancel");
    QCOMPARE(window->desk()
                 ->file()
                 .query([](const Reader& r) {
                     return Sql(r).value(QStringLiteral("SELECT count(*) FROM draft"));
                 })
                 ->toInt(),
        0);
}

void TestDrafts::aTypedRecordThatGotStoredLeavesNoDraft()
{
    auto window = open();
    window->desk()->go(Place::Structure);
    press(*window, "teamAdd");
    write(seen<QLineEdit>(*window, "teamFirstName"), QStringLiteral("Zoé"));
    letTimePass(*window);
    const auto drafts = [&] {
        return window->desk()
            ->file()
            .query([](const Reader& r) {
                return Sql(r).value(QStringLiteral("SELECT count(*) FROM draft"));
            })
            ->toInt();
    };
    QCOMPARE(drafts(), 1);
    write(seen<QLineEdit>(*window, "teamLastName"), QStringLiteral("Lœuvre"));
    letTimePass(*window);
    QCOMPARE(number("SELECT count(*) FROM professional WHERE first_name LIKE 'Zo_'"), 1);
    QCOMPARE(drafts(), 0);
}

/// Of what is shown as a line of words, without a field: what it was and who wrote it.
void TestDrafts::theHistoryOfALineIsTwoClicksAway()
{
    auto window = open();
    Desk* desk = window->desk();
    const StayId id{number("SELECT id FROM stay WHERE to_date IS NULL ORDER BY id LIMIT 1")};
    const Stay stay = *desk->file().query([&](const Reader& r) { return stays::load(r, id); });
    Touched closure{QStringLiteral("closure"), 0};
    Touched prolongation{QStringLiteral("prolongation"), 0};
    Touched absence{QStringLiteral("absence"), 0};
    Touched note{QStringLiteral("note"), 0};
    QVERIFY(desk->session().perform(Operation::CloseRoom, [&](Work& w) {
        const LodgingId place{
            Sql(w)
                .value(QStringLiteral("SELECT id FROM lodging ORDER BY id LIMIT 1"))
                .toLongLong()};
        closure.id = lodgings::save(w, Closure{{}, place, testing::today, {}, {}, {}}).value;
        Prolongation asked;
        asked.admission = stay.admission;
        asked.askedOn = testing::today;
        asked.length.months = 3;
        prolongation.id = admissions::save(w, asked).value;
        Absence away;
        away.admission = stay.admission;
        away.person = stay.person;
        away.from = testing::today;
        absence.id = stays::save(w, away).value;
        Note written;
        written.person = stay.person;
        written.day = testing::today;
        written.text = QStringLiteral("Vu ce matin");
        note.id = notes::save(w, written).value;
    }));
    const auto look = [&](const Touched& record, const Step& go) {
        go(*window);
        QCoreApplication::processEvents();
        QWidget* line = nullptr;
        for (QWidget* w : window->findChildren<QWidget*>())
            if (w->isVisible() && !line && recordOf(w) == record)
                line = w;
        QVERIFY2(line, qPrintable(record.table));
        QContextMenuEvent asked(
            QContextMenuEvent::Mouse, QPoint(1, 1), line->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(line, &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY2(menu, qPrintable(record.table));
        menu->findChild<QAction*>(QStringLiteral("recordHistory"))->trigger();
        menu->close();
        QVERIFY(seen<QTreeWidget>(*window, "historyList")->topLevelItemCount() > 0);
    };
    look(closure, [](MainWindow& w) {
        w.desk()->go(Place::Lodging);
        seen<QTabBar>(w, "lodgingTabs")->setCurrentIndex(3);
        auto* tree = seen<QTreeWidget>(w, "placesTree");
        tree->setCurrentItem(tree->topLevelItem(0));
    });
    const Step ofStay = [id](MainWindow& w) { w.desk()->openLodging(id, {}); };
    look(prolongation, ofStay);
    look(absence, ofStay);
    look(note, [&](MainWindow& w) { w.desk()->openPerson(stay.person, PersonTab::Notes); });
    // The whole of what a place of the rail shows, from its header.
    ofStay(*window);
    press(*window, "lodgingHistory");
    QVERIFY(seen<QTreeWidget>(*window, "historyList")->topLevelItemCount() > 1);
}

QTEST_MAIN(TestDrafts)
#include "test_drafts.moc"
