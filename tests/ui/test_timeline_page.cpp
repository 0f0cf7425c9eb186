#include "core/documents/timeline_document.h"
#include "core/note/note.h"
#include "core/rhythm/rhythm.h"
#include "tests/core/documents_fixture.h"
#include "tests/ui/hands.h"
#include "ui/person/person_header.h"
#include "ui/printing/preview_page.h"
#include "ui/search/search_panel.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_scale.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/ordered_list.h"
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The timeline of an accompaniment by keys and by mouse, and what is told from there.
class TestTimelinePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;
    Path m_path;

    StructureFile& file() { return m_window->desk()->file(); }
    template <class W = QWidget> W* seen(const char* name)
    {
        QCoreApplication::processEvents();
        for (W* widget : m_window->findChildren<W*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        qFatal("%s is not on the screen", name);
    }
    TimelineView* view() { return seen<TimelineView>("timelineView"); }
    QListWidget* list() { return seen<QListWidget>("timelineList"); }
    QStringList lines()
    {
        QStringList all;
        auto* shown = list();
        for (int i = 0; i < shown->count(); ++i)
            all.append(shown->item(i)->text());
        return all;
    }
    bool isSaid(const QString& words)
    {
        QCoreApplication::processEvents();
        const auto labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void typeDate(const char* field, const QString& text)
    {
        auto* edit = seen<DateField>(field)->lineEdit();
        edit->setFocus();
        edit->selectAll();
        hands::type(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    std::vector<Pause> pausesNow()
    {
        return *file().query([&](const Reader& r) { return pauses::of(r, m_path.accompaniment); });
    }
    std::vector<KeyMoment> momentsNow()
    {
        return *file().query([&](const Reader& r) { return moments::of(r, m_path.accompaniment); });
    }
    void write(QDate on, const char* kind)
    {
        perform(file(), Operation::WriteNote, [&](Work& work) {
            Note note;
            note.person = m_path.person;
            note.accompaniment = m_path.accompaniment;
            note.day = on;
            note.kind = QLatin1String(kind);
            note.text = u"écrit le %1"_s.arg(on.day());
            return notes::save(work, note);
        });
    }
    void remember(const PartialDate& when, const QString& words)
    {
        perform(file(), Operation::SaveMoment, [&](Work& work) {
            return moments::save(work, {{}, m_path.accompaniment, when, words, {}});
        });
    }
    void wheel(QPointF at, int turned, Qt::KeyboardModifiers keys)
    {
        QWidget* on = view()->viewport();
        QWheelEvent event(
            at, on->mapToGlobal(at), {}, {0, turned}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(on, &event);
    }
    void open() { m_window->desk()->openPerson(m_path.person, PersonTab::Timeline); }
    Desk* desk() { return m_window->desk(); }

private slots:
    void init()
    {
        QSettings().clear();
        applyTheme(*qApp, Scheme::Light, 1.0);
        auto made = newFile();
        m_path = diagnosedPath(*made, QDate(2025, 9, 1));
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 768);
        m_window->show();
        m_window->show(std::move(made));
        write(QDate(2025, 9, 15), "interview");
        write(QDate(2026, 2, 3), "visit");
        write(QDate(2026, 2, 4), "call");
        remember(PartialDate::of(2014), u"J’ai perdu mon logement."_s);
        open();
    }
    void cleanup() { m_window.reset(); }

    /// Lines stand where they stand, wherever the band begins.
    void theScaleDoesNotMoveWithTheBand()
    {
        const TimelineScale weeks = TimelineScale::fitting(10, 60);
        QCOMPARE(weeks.unit, TimelineScale::Days);
        QCOMPARE(weeks.step, 7);
        for (int day = 2; day <= 8; ++day) // Monday 2 March 2026
            QCOMPARE(weeks.floor({2026, 3, day}), QDate(2026, 3, 2));
        QCOMPARE(weeks.floor({2026, 3, 9}), weeks.next({2026, 3, 2}));
        const TimelineScale quarters = TimelineScale::fitting(1, 60);
        QCOMPARE(quarters.floor({2026, 6, 30}), QDate(2026, 4, 1));
        QCOMPARE(TimelineScale::fitting(60, 60).floor({2026, 3, 5}), QDate(2026, 3, 5));
        QCOMPARE(TimelineScale::fitting(0.01, 60).floor({2026, 3, 5}), QDate(2020, 1, 1));
    }

    void theListSaysWhatIsDrawn()
    {
        QCOMPARE(lines(),
            (QStringList{u"2014 — “J’ai perdu mon logement.”"_s,
                u"1 September 2025 — Accompaniment opened"_s,
                u"1 September 2025 — Initial diagnostic: completed"_s,
                u"15 September 2025 — Interview"_s, u"3 February 2026 — Home visit"_s}));
        QCOMPARE(list()->item(3)->data(Qt::AccessibleTextRole).toString(),
            u"15 September 2025, Meetings, Interview"_s);
        std::size_t drawn = 0;
        for (const auto& mark : view()->marks())
            drawn += mark.events.size();
        QCOMPARE(drawn, std::size_t(5));
    }

    void filtersKeepTheirKinds()
    {
        auto* kinds = seen<ChoiceChips>("timelineKinds");
        kinds->setCodes({u"meeting"_s});
        emit kinds->edited();
        QCOMPARE(lines(),
            (QStringList{u"15 September 2025 — Interview"_s, u"3 February 2026 — Home visit"_s}));
        // Something is told meanwhile: the filter stays.
        write(QDate(2026, 3, 1), "escort");
        QCOMPARE(lines().size(), 3);
        kinds->setCodes({});
        emit kinds->edited();
        QCOMPARE(lines().size(), 6);
    }

    void keysGoFromEventToEvent()
    {
        auto* band = view();
        band->setFocus();
        QTest::keyClick(band, Qt::Key_Home);
        QCOMPARE(list()->currentRow(), 0);
        QTest::keyClick(band, Qt::Key_End);
        QCOMPARE(list()->currentRow(), 4);
        QCOMPARE(band->accessibleName(), u"3 February 2026, Meetings, Home visit"_s);
        QTest::keyClick(band, Qt::Key_Left); // of the same lane
        QCOMPARE(list()->currentRow(), 3);
        QTest::keyClick(band, Qt::Key_Left);
        QCOMPARE(list()->currentRow(), 3);
        QTest::keyClick(band, Qt::Key_Down); // the lane below: the diagnostic
        QCOMPARE(list()->currentRow(), 2);
        QTest::keyClick(band, Qt::Key_Up);
        QCOMPARE(list()->currentRow(), 3);
        list()->setCurrentRow(1);
        QCOMPARE(band->current(), 1);
    }

    void zoomFromYearsToDays()
    {
        auto* band = view();
        band->setFocus();
        QTest::keyClick(band, Qt::Key_0);
        QVERIFY(band->isWhole());
        QVERIFY(!seen("timelineFurther")->isEnabled());
        const double whole = band->pixelsPerDay();
        QTest::keyClick(band, Qt::Key_Plus);
        QVERIFY(band->pixelsPerDay() > whole);
        for (int i = 0; i < 30 && seen("timelineCloser")->isEnabled(); ++i)
            QTest::mouseClick(seen("timelineCloser"), Qt::LeftButton);
        QVERIFY(band->isClosest());
        QVERIFY(band->pixelsPerDay() >= 40);
        QTest::keyClick(band, Qt::Key_Minus);
        QVERIFY(!band->isClosest());
        const double before = band->pixelsPerDay();
        wheel({600, 100}, -120, Qt::ControlModifier);
        QVERIFY(band->pixelsPerDay() < before);
        wheel({600, 100}, 120, Qt::ControlModifier);
        QVERIFY(qAbs(band->pixelsPerDay() - before) < 0.01);
        QTest::mouseClick(seen("timelineWhole"), Qt::LeftButton);
        QVERIFY(band->isWhole());
        // An event chosen stays where the eye is.
        QTest::keyClick(band, Qt::Key_End);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(band, Qt::Key_Plus);
        const auto all = band->marks();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const auto& mark) {
            return mark.events == std::vector<int>{4}
            && band->viewport()->rect().contains(mark.box.center().toPoint());
        }));
    }

    /// Whatever the zoom, no mark and no label stands upon another.
    void nothingIsUponAnother()
    {
        perform(file(), Operation::SaveMoment, [&](Work& work) {
            for (int i = 0; i < 120; ++i)
                moments::save(work,
                    {{}, m_path.accompaniment, PartialDate(QDate(2025, 9, 1).addDays(i * i % 180)),
                        u"un long moment, le numéro %1 de tous"_s.arg(i), {}});
            return 0;
        });
        auto* band = view();
        band->setFocus();
        QTest::keyClick(band, Qt::Key_0);
        for (int zoom = 0; zoom < 12; ++zoom) {
            const auto all = band->marks();
            int events = 0;
            for (std::size_t i = 0; i < all.size(); ++i) {
                events += int(all[i].events.size());
                for (std::size_t j = i + 1; j < all.size(); ++j) {
                    if (all[i].lane != all[j].lane)
                        continue;
                    QVERIFY(!all[i].box.intersects(all[j].box));
                    for (const QRectF& label : {all[i].label, all[j].label}) {
                        QVERIFY(label.isNull() || !label.intersects(all[i].box));
                        QVERIFY(label.isNull() || !label.intersects(all[j].box));
                    }
                    QVERIFY(all[i].label.isNull() || all[j].label.isNull()
                        || !all[i].label.intersects(all[j].label));
                }
            }
            QCOMPARE(events, 125);
            QTest::keyClick(band, Qt::Key_Plus);
        }
    }

    void aClickOpensWhatIsThere()
    {
        const auto clickOn = [&](int event) {
            auto* band = view();
            QTest::keyClick(band, Qt::Key_Home);
            for (const auto& mark : band->marks())
                if (mark.events == std::vector<int>{event}) {
                    QTest::mouseClick(
                        band->viewport(), Qt::LeftButton, {}, mark.box.center().toPoint());
                    return;
                }
            qFatal("not by itself");
        };
        list()->setCurrentRow(4);
        QTest::keyClick(view(), Qt::Key_Plus);
        clickOn(4);
        QCOMPARE(m_window->findChild<PersonHeader*>()->isVisible(), true);
        QVERIFY(!m_window->findChild<TimelinePage*>()->isVisible()); // the journal is
        QVERIFY(isSaid(u"écrit le 3"_s));
    }

    void enterOpensEachKind()
    {
        perform(file(), Operation::SaveAction, [&](Work& work) {
            Action action;
            action.accompaniment = m_path.accompaniment;
            action.title = u"Voir le médecin"_s;
            action.plannedOn = QDate(2026, 3, 20);
            action.state = ActionState::Postponed;
            action.postponedBy = u"person"_s;
            actions::save(work, action);
            pauses::save(work,
                {{}, m_path.accompaniment, QDate(2025, 10, 1), QDate(2025, 10, 9), WishedBy::Person,
                    u"souffler"_s});
            return rhythms::save(
                work, {{}, m_path.accompaniment, QDate(2025, 11, 2), RhythmUnit::Week, 2});
        });
        const QStringList all = lines();
        const auto enter = [&](const QString& words) {
            open();
            for (int row = 0; row < all.size(); ++row)
                if (all[row].contains(words)) {
                    list()->setFocus();
                    list()->setCurrentRow(row);
                    QTest::keyClick(list(), Qt::Key_Return);
                    QCoreApplication::processEvents();
                    return;
                }
            qFatal("%s is not in the list", qPrintable(words));
        };
        const auto* page = m_window->findChild<TimelinePage*>();
        enter(u"Postponed at the person’s wish: Voir le médecin"_s);
        QVERIFY(seen("actionList"));
        enter(u"Initial diagnostic"_s);
        QVERIFY(seen("interviewMap"));
        enter(u"Accompaniment opened"_s);
        QVERIFY(!page->isVisible());
        enter(u"J’ai perdu"_s);
        QVERIFY(page->isVisible());
        QCOMPARE(seen<DateField>("momentWhen")->text(), u"2014"_s);
        enter(u"Pause at the person’s wish: souffler"_s);
        QCOMPARE(seen<GrowingTextEdit>("pauseReason")->toPlainText(), u"souffler"_s);
        enter(u"Agreed to meet every 2 week"_s);
        QCOMPARE(seen<QLineEdit>("rhythmEvery")->text(), u"2"_s);
        enter(u"Interview"_s);
        QVERIFY(!page->isVisible());
    }

    void aMomentIsTold()
    {
        QTest::mouseClick(seen("momentAdd"), Qt::LeftButton);
        typeDate("momentWhen", u"05/1998"_s);
        QCOMPARE(momentsNow().size(), std::size_t(1)); // without words nothing is stored
        auto* words = seen<GrowingTextEdit>("momentWords");
        words->setFocus();
        hands::type(words, u"أختي عادت"_s);
        desk()->flush();
        QCOMPARE(momentsNow().size(), std::size_t(2));
        QCOMPARE(momentsNow().front().when, PartialDate::of(1998, 5));
        QCOMPARE(momentsNow().front().words, u"أختي عادت"_s);
        QVERIFY(lines().front().contains(u"أختي عادت"_s));
        QVERIFY(file().undo());
        QCoreApplication::processEvents();
        QCOMPARE(lines().size(), 5);
        QVERIFY(file().redo());
        QCoreApplication::processEvents();
        auto* known = seen<OrderedList>("moments");
        QCOMPARE(known->count(), 2);
        known->setCurrentRow(1);
        emit known->chosen(known->currentKey());
        QTest::mouseClick(seen("momentRemove"), Qt::LeftButton);
        QCOMPARE(momentsNow().size(), std::size_t(1));
        QVERIFY(file().undo());
    }

    void whatIsWrongWithAPauseIsSaidAtItsField()
    {
        QTest::mouseClick(seen("pauseAdd"), Qt::LeftButton);
        typeDate("pauseFrom", u"01/08/2025"_s); // before the opening
        desk()->flush();
        QVERIFY(isSaid(u"The accompaniment begins on"_s));
        QCOMPARE(pausesNow().size(), std::size_t(0));
        typeDate("pauseFrom", u"01/03/2026"_s);
        desk()->flush();
        QCOMPARE(pausesNow().size(), std::size_t(1));
        QVERIFY(!pausesNow().front().to.isValid());
        QTest::mouseClick(seen("pauseAdd"), Qt::LeftButton);
        typeDate("pauseFrom", u"05/03/2026"_s);
        desk()->flush();
        QVERIFY(isSaid(u"A pause goes on since"_s));
        QCOMPARE(pausesNow().size(), std::size_t(1));
    }

    /// What is typed is kept, and the pause is said calmly where the file is looked at.
    void aPauseIsSaidOnTheFile()
    {
        QTest::mouseClick(seen("pauseAdd"), Qt::LeftButton);
        typeDate("pauseFrom", u"01/03/2026"_s);
        auto* wished = seen<ChoiceChips>("pauseWishedBy");
        wished->setCode(u"person"_s);
        emit wished->edited();
        desk()->flush();
        QCOMPARE(pausesNow().front().wishedBy, WishedBy::Person);
        QVERIFY(isSaid(u"On pause since 1 March 2026 · at the person’s wish"_s));
        auto* meta = m_window->findChild<QLabel*>(u"personMeta"_s);
        QVERIFY(meta->text().contains(u"n pause since 1 March 2026"_s));
        desk()->openPerson(m_path.person, PersonTab::Summary);
        QCoreApplication::processEvents();
        const auto buttons = m_window->findChildren<QAbstractButton*>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton* one) {
            return one->isVisible() && one->text() == u"On pause since 1 March 2026"_s;
        }));
        QVERIFY(file().undo());
        QVERIFY(file().undo());
        QCoreApplication::processEvents();
        QVERIFY(!meta->text().contains(u"pause"_s));
    }

    void aMeetingIsProposedCalmly()
    {
        QTest::mouseClick(seen("rhythmAdd"), Qt::LeftButton);
        typeDate("rhythmFrom", u"01/09/2025"_s);
        auto* every = seen<QLineEdit>("rhythmEvery");
        every->setFocus();
        every->selectAll();
        hands::type(every, u"2"_s);
        QTest::keyClick(every, Qt::Key_Tab);
        desk()->flush();
        desk()->go(Place::Today);
        QCoreApplication::processEvents();
        auto* line
            = m_window->findChild<QAbstractButton*>(u"meeting%1"_s.arg(m_path.accompaniment.value));
        QVERIFY(line && line->isVisible());
        QVERIFY(line->accessibleName().contains(u"Agreed to meet every 2 week"_s));
        QVERIFY(line->accessibleName().contains(u"last met on 3 February"_s));
        line->click();
        QVERIFY(view());
    }

    void itPrints()
    {
        QTest::mouseClick(seen("timelinePrint"), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(m_window->findChild<PreviewPage*>());
        QVERIFY(m_window->findChild<PreviewPage*>()->isVisible());
    }

    void theSearchFindsAMoment()
    {
        desk()->go(Place::Today);
        desk()->search(u"perdu log"_s);
        auto* panel = desk()->searchPanel();
        auto* results = panel->findChild<QListWidget*>();
        QStringList found;
        for (int i = 0; i < results->count(); ++i)
            found.append(results->item(i)->text());
        QVERIFY2(found.contains(u"Moments that mattered"_s), qPrintable(found.join(u'|')));
        QVERIFY2(
            found.contains(u"Amadou DIARRA · 2014"_s) || found.join(u'|').contains(u"· 2014"_s),
            qPrintable(found.join(u'|')));
        QTest::keyClick(panel->findChild<QLineEdit*>(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(seen<DateField>("momentWhen")->text(), u"2014"_s);
    }

    void twoThousandEventsAreDrawn()
    {
        perform(file(), Operation::WriteNote, [&](Work& work) {
            for (int i = 0; i < 2000; ++i) {
                Note note;
                note.person = m_path.person;
                note.day = QDate(2025, 9, 1).addDays(i % 190);
                note.kind = u"interview"_s;
                note.text = u"n"_s;
                notes::save(work, note);
            }
            return 0;
        });
        QCOMPARE(list()->count(), 2005);
        QElapsedTimer clock;
        clock.start();
        auto* band = view();
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(band, i % 2 ? Qt::Key_Minus : Qt::Key_Plus);
            band->grab();
        }
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestTimelinePage)
#include "test_timeline_page.moc"
