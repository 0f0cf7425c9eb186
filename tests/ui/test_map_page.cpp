#include "core/map/from_factor.h"
#include "core/map/levers.h"
#include "core/signing/completion.h"
#include "tests/core/documents_fixture.h"
#include "tests/ui/hands.h"
#include "ui/map/factor_item.h"
#include "ui/map/map_page.h"
#include "ui/map/map_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/term_combo.h"
#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTextEdit>

using namespace jalons;
using namespace jalons::testing;

/// The map of difficulties by keys and by mouse.
class TestMapPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;
    Path m_path;
    AssessmentId m_open;

    StructureFile& file() { return m_window->desk()->file(); }
    template <class W = QWidget> W* seen(const char* name)
    {
        QCoreApplication::processEvents();
        for (W* widget : m_window->findChildren<W*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        qFatal("%s is not on the screen", name);
    }
    void click(const char* name) { QTest::mouseClick(seen(name), Qt::LeftButton); }
    DifficultyMap map()
    {
        return *file().query([&](const Reader& r) { return maps::of(r, m_path.accompaniment); });
    }
    FactorId named(const char* text)
    {
        for (const Factor& one : map().factors)
            if (one.text == QString::fromUtf8(text))
                return one.id;
        qFatal("%s is not on the map", text);
    }
    QStringList links()
    {
        QStringList lines;
        const DifficultyMap now = map();
        for (const FactorLink& one : now.links)
            lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(now.factor(one.from)->text, toCode(one.kind),
                                 now.factor(one.to)->text, toCode(one.view), toCode(one.sureness)));
        return lines;
    }
    /// What the card of levers says, line after line.
    QStringList said()
    {
        QCoreApplication::processEvents();
        QStringList lines;
        for (int i = 0;; ++i) {
            auto* lever
                = m_window->findChild<QAbstractButton*>(QStringLiteral("mapLever%1").arg(i));
            if (!lever)
                return lines;
            lines.append(lever->text());
        }
    }
    FactorItem* box(FactorId factor)
    {
        for (QGraphicsItem* item : seen<MapView>("mapView")->items())
            if (auto* found = dynamic_cast<FactorItem*>(item); found && found->factor() == factor)
                return found;
        qFatal("no box");
    }
    void chooseByKeys(const char* combo, FactorId factor)
    {
        auto* field = seen<TermCombo>(combo);
        field->setFocus();
        const int row = field->findData(QString::number(factor.value));
        QVERIFY2(row >= 0, combo);
        for (int step = 0; step < 60 && field->currentIndex() != row; ++step)
            QTest::keyClick(field, field->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(field->currentIndex(), row);
    }
    void drag(QPoint from, QPoint to)
    {
        auto* view = seen<MapView>("mapView");
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from + (to - from) * i / 4),
                view->viewport()->mapToGlobal(QPointF(from + (to - from) * i / 4)), Qt::LeftButton,
                Qt::LeftButton, {});
            QCoreApplication::sendEvent(view->viewport(), &move);
        }
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
        QCoreApplication::processEvents();
    }

private slots:
    void init()
    {
        QSettings().clear();
        applyTheme(*qApp, Scheme::Light, 1.0);
        auto made = newFile();
        m_path = diagnosedPath(*made);
        const auto say = [&](const char* domain, std::vector<Finding> findings) {
            perform(*made, Operation::UpdateDiagnostic, [&](Work& work) {
                // The diagnostic of the fixture is completed: an evaluation goes on.
                if (!m_open.isValid()) {
                    Assessment a;
                    a.accompaniment = m_path.accompaniment;
                    a.kind = AssessmentKind::Intermediate;
                    a.startedOn = today;
                    m_open = assessments::save(work, a);
                }
                DomainEntry e = assessments::entry(work, m_open, QLatin1String(domain));
                e.status = EntryStatus::Open;
                e.findings = std::move(findings);
                return assessments::save(work, e);
            });
        };
        m_open = {};
        const auto one = [](FindingKind kind, const char* text) {
            return Finding{{}, kind, QString::fromUtf8(text)};
        };
        say("budget", {one(FindingKind::Difficulty, "Dettes de loyer")});
        say("health",
            {one(FindingKind::Difficulty, "Insomnie"), one(FindingKind::Strength, "Un médecin")});
        say("employment", {one(FindingKind::Difficulty, "Emploi perdu")});
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 768);
        m_window->show();
        m_window->show(std::move(made));
        m_window->desk()->openPerson(m_path.person, PersonTab::Diagnostic);
        click("interviewMap");
    }
    void cleanup() { m_window.reset(); }

    void aLinkIsMadeByKeys()
    {
        QTest::keyClick(seen("mapAdd"), Qt::Key_Space);
        chooseByKeys("mapFrom", named("Dettes de loyer"));
        chooseByKeys("mapTo", named("Insomnie"));
        m_window->desk()->flush();
        QCOMPARE(
            links(), QStringList{QStringLiteral("Dettes de loyer leads_to Insomnie both sure")});
        QCOMPARE(said(), QStringList{QStringLiteral("Dettes de loyer")});
        // A strength is no end of a link, and stands in one list only.
        QVERIFY(
            seen<TermCombo>("mapFrom")->findData(QString::number(named("Un médecin").value)) > 0);
        QVERIFY(seen<TermCombo>("mapTo")->findData(QString::number(named("Un médecin").value)) < 0);
        seen<ChoiceChips>("mapKind")->setCode(QStringLiteral("worsens"));
        emit seen<ChoiceChips>("mapKind")->edited();
        seen<ChoiceChips>("mapSureness")->setCode(QStringLiteral("supposed"));
        emit seen<ChoiceChips>("mapSureness")->edited();
        m_window->desk()->flush();
        QCOMPARE(
            links(), QStringList{QStringLiteral("Dettes de loyer worsens Insomnie both supposed")});
        QCOMPARE(seen<OrderedList>("mapLinks")->item(0)->text(),
            QStringLiteral("Dettes de loyer makes worse Insomnie"));
        QVERIFY(file().undo());
        click("mapRemove");
        QCOMPARE(links(), QStringList());
        QCOMPARE(said(), QStringList());
        QVERIFY(file().undo());
        QCOMPARE(links().size(), 1);
    }

    void whatIsWrongIsSaidAndTheOthersStay()
    {
        QTest::keyClick(seen("mapAdd"), Qt::Key_Space);
        chooseByKeys("mapFrom", named("Insomnie"));
        chooseByKeys("mapTo", named("Insomnie"));
        m_window->desk()->flush();
        QCOMPARE(links(), QStringList());
        const auto labels = m_window->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible()
                && label->text().contains(QStringLiteral("two different difficulties"));
        }));
        chooseByKeys("mapTo", named("Emploi perdu"));
        m_window->desk()->flush();
        QCOMPARE(links(), QStringList{QStringLiteral("Insomnie leads_to Emploi perdu both sure")});
    }

    void aBoxStaysWhereItIsDragged()
    {
        auto* view = seen<MapView>("mapView");
        const FactorId debts = named("Dettes de loyer");
        const QPoint from = view->mapFromScene(box(debts)->box().center());
        const QPoint before = layOut(map()).places.at(debts);
        const QPointF other = box(named("Insomnie"))->pos();
        drag(from, from + QPoint(40, 150));
        QVERIFY(map().factor(debts)->down > before.y() + 50);
        QVERIFY(map().factor(debts)->across > before.x() + 10);
        QCOMPARE(box(named("Insomnie"))->pos(), other);
        const QPoint kept = layOut(map()).places.at(debts);
        QCOMPARE(kept, QPoint(map().factor(debts)->across, map().factor(debts)->down));
        click("mapBack");
        click("interviewMap");
        QCOMPARE(box(debts)->onMap(), kept);
        QVERIFY(file().undo());
        QCoreApplication::processEvents();
        QCOMPARE(map().factor(debts)->down, 0);
    }

    void anArrowIsDrawnFromTheDot()
    {
        auto* view = seen<MapView>("mapView");
        const auto dot = [&](FactorId factor) {
            const QRectF frame = box(factor)->box();
            return view->mapFromScene(QPointF(frame.right(), frame.center().y()));
        };
        const auto middle
            = [&](FactorId factor) { return view->mapFromScene(box(factor)->box().center()); };
        drag(dot(named("Dettes de loyer")), middle(named("Emploi perdu")));
        QCOMPARE(links(),
            QStringList{QStringLiteral("Dettes de loyer leads_to Emploi perdu both sure")});
        QCOMPARE(seen<TermCombo>("mapFrom")->code(),
            QString::number(named("Dettes de loyer").value)); // to say more of it
        drag(dot(named("Un médecin")), middle(named("Insomnie")));
        QVERIFY(links().contains(QStringLiteral("Un médecin protects Insomnie both sure")));
        // Into nothing, or to a strength: no link.
        drag(dot(named("Insomnie")), middle(named("Insomnie")) + QPoint(0, 400));
        drag(dot(named("Insomnie")), middle(named("Un médecin")));
        QCOMPARE(links().size(), 2);
    }

    /// One of them is chosen by keys or on the drawing; what is typed of it stays until it is made.
    void aNeedIsMadeOfADifficulty()
    {
        const auto needs = [&](const char* domain) {
            return *file().query([&](const Reader& r) {
                return assessments::entry(r, m_open, QLatin1String(domain))
                    .texts(FindingKind::Need);
            });
        };
        chooseByKeys("mapFactor", named("Insomnie"));
        QVERIFY(seen<QLabel>("mapStory")->text().endsWith(QStringLiteral(": said")));
        auto* words = seen<QTextEdit>("mapWords");
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("dormir la nuit"));
        click("mapBack");
        click("interviewMap");
        QCOMPARE(seen<QTextEdit>("mapWords")->toPlainText(), QStringLiteral("dormir la nuit"));
        QVERIFY(!seen("mapMakeObjective")->isEnabled()); // no contract is being prepared
        QVERIFY(seen<QLabel>("mapMakeWhy")->text().contains(QStringLiteral("contract")));
        auto* make = seen("mapMakeNeed");
        make->setFocus();
        QTest::keyClick(make, Qt::Key_Space);
        QCOMPARE(needs("health"), QStringList{QStringLiteral("dormir la nuit")});
        QVERIFY(seen<QTextEdit>("mapWords")->toPlainText().isEmpty());
        QTest::keyClick(make, Qt::Key_Space); // without words: said at the field
        QCOMPARE(needs("health").size(), 1);
        // A strength has a story, and nothing is made of it.
        auto* view = seen<MapView>("mapView");
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
            view->mapFromScene(box(named("Un médecin"))->box().center()));
        QCOMPARE(seen<TermCombo>("mapFactor")->code(), QString::number(named("Un médecin").value));
        QVERIFY(!m_window->findChild<QWidget*>(QStringLiteral("mapMakeNeed"))->isVisible());
        perform(file(), Operation::PrepareContract,
            [&](Work& work) { return contracts::prepare(work, m_path.accompaniment, today); });
        chooseByKeys("mapFactor", named("Dettes de loyer"));
        words = seen<QTextEdit>("mapWords");
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("payer chaque mois"));
        click("mapMakeObjective");
        QCOMPARE(needs("budget"), QStringList{QStringLiteral("payer chaque mois")});
        const auto use
            = file().query([&](const Reader& r) { return maps::useOf(r, m_path.accompaniment); });
        const auto content
            = file().query([&](const Reader& r) { return contracts::content(r, use->contract); });
        QCOMPARE(content->objectives.back().title, QStringLiteral("payer chaque mois"));
        QCOMPARE(content->objectives.back().domain, QStringLiteral("budget"));
    }

    /// What is printed is what the voice chosen says; earlier maps are shown as they were.
    void theMapPrintsAndEarlierOnesAreKept()
    {
        QVERIFY(!m_window->findChild<QWidget*>(QStringLiteral("mapKept"))->isVisible());
        perform(file(), Operation::UpdateMap, [&](Work& work) {
            maps::save(work,
                {{}, named("Dettes de loyer"), named("Insomnie"), LinkKind::LeadsTo,
                    LinkView::Person});
            return 0;
        });
        QList<Document> previewed;
        connect(&m_window->desk()->session(), &Session::previewRequested, this,
            [&](const Document& document) { previewed << document; });
        click("mapPrint");
        QCOMPARE(previewed.size(), 1);
        QVERIFY(plainText(previewed[0]).contains(QStringLiteral("Dettes de loyer → entraîne")));
        m_window->desk()->openPerson(m_path.person, PersonTab::Diagnostic);
        perform(file(), Operation::CompleteAssessment, [&](Work& work) {
            Assessment a = assessments::load(work, m_open);
            a.decision = Decision::Continue;
            assessments::save(work, a);
            assessments::complete(work, m_open, today, {});
            return 0;
        });
        auto* kept = seen<QPushButton>("mapKept");
        QCOMPARE(kept->menu()->actions().size(), 1);
        kept->menu()->actions().front()->trigger();
        QCOMPARE(previewed.size(), 2);
        QVERIFY2(previewed[1].standing.startsWith(QStringLiteral("Version")),
            qPrintable(previewed[1].standing));
        QVERIFY(plainText(previewed[1]).contains(QStringLiteral("Dettes de loyer → entraîne")));
    }

    void theVoiceChosenCounts()
    {
        perform(file(), Operation::UpdateMap, [&](Work& work) {
            maps::save(work,
                {{}, named("Dettes de loyer"), named("Insomnie"), LinkKind::LeadsTo,
                    LinkView::Person});
            return maps::save(work,
                {{}, named("Insomnie"), named("Emploi perdu"), LinkKind::LeadsTo,
                    LinkView::Professional});
        });
        QCOMPARE(
            said(), (QStringList{QStringLiteral("Dettes de loyer"), QStringLiteral("Insomnie")}));
        const QPointF place = box(named("Emploi perdu"))->pos();
        auto* voice = seen<ChoiceChips>("mapVoice");
        voice->setCode(QStringLiteral("professional"));
        emit voice->edited();
        QCOMPARE(said(), QStringList{QStringLiteral("Insomnie")});
        QCOMPARE(box(named("Emploi perdu"))->pos(), place); // another voice moves nothing
        const DifficultyMap now = seenBy(map(), LinkView::Professional);
        QCOMPARE(leverText(levers(now).ranked[0], now),
            QStringLiteral("Nothing else on the map leads to: Emploi perdu."));
        // What is written in the list is not only of this voice.
        QCOMPARE(seen<OrderedList>("mapLinks")->count(), 2);
        click("mapBack");
        QVERIFY(seen("interviewMap"));
    }
};

QTEST_MAIN(TestMapPage)
#include "test_map_page.moc"
