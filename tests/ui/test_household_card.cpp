#include "core/household/household_change.h"
#include "core/storage/sql.h"
#include "hands.h"
#include "tests/core/fixture.h"
#include "ui/household/household_card.h"
#include "ui/page/line_button.h"
#include "ui/situation/path_tab.h"
#include "ui/situation/path_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/term_combo.h"
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The household and the path as a caseworker tells them: keys and clicks on the real widgets.
class TestHouseholdUi : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    std::unique_ptr<Session> m_session;
    Case m_case;

    template <class W> static W* find(const QWidget& page, const QString& name)
    {
        W* found = page.findChild<W*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    static void press(const QWidget& page, const char* button)
    {
        QTest::mouseClick(find<QAbstractButton>(page, QLatin1String(button)), Qt::LeftButton);
    }
    /// As a person does: the old date is replaced and the field left.
    static void date(const QWidget& page, const char* field, const QString& typed)
    {
        QLineEdit* line = find<DateField>(page, QLatin1String(field))->lineEdit();
        line->setFocus();
        line->selectAll();
        hands::type(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static void choose(const QWidget& page, const char* combo, const QString& code)
    {
        auto* terms = find<TermCombo>(page, QLatin1String(combo));
        terms->setCode(code);
        emit terms->edited();
    }
    QString kindOn(QDate day) const
    {
        return *m_file->query([&](const Reader& r) {
            const HouseholdId household = households::of(r, m_case.person, day);
            return toCode(compositionOn(households::members(r, household, day), day).kind);
        });
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void init()
    {
        m_file = newFile();
        m_session = std::make_unique<Session>(*m_file);
        m_case = openCase(*m_file);
    }

    void aHouseholdIsTold()
    {
        HouseholdCard card(*m_session);
        const auto fetch = [&] { card.show(m_case.person, u"Diarra"_s, m_case.accompaniment); };
        connect(m_file.get(), &StructureFile::changed, &card, fetch);
        fetch();
        QWidget& page = card;
        page.resize(440, 900);
        page.QWidget::show();

        press(page, "householdArrival");
        date(page, "arrivalDay", u"01/03/2025"_s);
        hands::type(find<QLineEdit>(page, u"arrivalName"_s), u"Keïta Awa"_s);
        choose(page, "arrivalRole", u"spouse"_s);
        press(page, "arrivalRecord");
        QCOMPARE(kindOn(QDate(2025, 2, 28)), u"alone"_s);
        QCOMPARE(kindOn(QDate(2025, 3, 1)), u"couple"_s);

        press(page, "householdBirth");
        date(page, "birthDay", u"29/02/2026"_s);
        press(page, "birthRecord"); // no such day: said at the field, nothing lost
        QCOMPARE(kindOn(today), u"couple"_s);
        date(page, "birthDay", u"01/03/2026"_s);
        hands::type(find<QLineEdit>(page, u"birthFirstNames"_s), u"Moussa, Sira"_s);
        press(page, "birthRecord");
        QCOMPARE(kindOn(today), u"couple_children"_s);

        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        press(page, "householdSeparation");
        press(page, "separationRecord"); // nobody chosen yet
        QCOMPARE(kindOn(today), u"couple_children"_s);
        const auto awa = *m_file->query([](const Reader& r) {
            return Sql(r).value(u"SELECT id FROM person WHERE birth_name = 'Keïta'"_s).toString();
        });
        auto* who = find<ChoiceChips>(page, u"separationWho"_s);
        who->setCode(awa);
        emit who->edited();
        QCOMPARE(
            page.findChildren<TermCombo*>(QRegularExpression(u"^separationChild"_s)).size(), 2);
        for (TermCombo* child :
            page.findChildren<TermCombo*>(QRegularExpression(u"^separationChild"_s)))
            child->setCode(QString::number(int(ChildAfter::Shared)));
        press(page, "separationRecord");
        QCOMPARE(kindOn(today), u"single_parent"_s);
        QCOMPARE(kindOn(today.addDays(-1)), u"couple_children"_s);
        QVERIFY(find<QLabel>(page, u"householdFormer"_s + awa)->text().contains(u"Keïta"_s));

        // The composition of any day, read only.
        date(page, "householdDay", u"09/03/2026"_s);
        QVERIFY(!find<QWidget>(page, u"householdArrival"_s)->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(
            page.findChildren<QToolButton*>(QRegularExpression(u"^householdEdit"_s)).size(), 0);
        QVERIFY(page.findChild<LineButton*>(u"householdMember"_s + awa));
        date(page, "householdDay", {});

        QVERIFY(m_file->undo().ok());
        QCOMPARE(kindOn(today), u"couple_children"_s);
    }

    void theReturnOfAFormerMember()
    {
        HouseholdCard card(*m_session);
        const PersonId friendId = perform(*m_file, Operation::RecordArrival, [&](Work& work) {
            Person p;
            p.birthName = u"Sow"_s;
            Membership m;
            m.household = households::ensure(work, m_case.person, today);
            m.person = people::save(work, p);
            m.role = u"sibling"_s;
            m.to = QDate(2026, 1, 31);
            households::save(work, m);
            return m.person;
        });
        card.show(m_case.person, u"Diarra"_s, {});
        card.QWidget::show();
        press(card, qPrintable(u"householdReturn%1"_s.arg(friendId.value)));
        QCOMPARE(find<TermCombo>(card, u"arrivalRole"_s)->code(), u"sibling"_s);
        press(card, "arrivalRecord");
        QCOMPARE(kindOn(today), u"other"_s);
        QCOMPARE(kindOn(today.addDays(-1)), u"alone"_s);
    }

    void thePathIsEditedFromTheKeyboard()
    {
        PathTab tab(*m_session);
        tab.resize(1100, 560);
        tab.show();
        tab.setPerson(m_case.person);
        const auto housing = [&] {
            return *m_file->query([&](const Reader& r) {
                QStringList all;
                for (const Situation& s :
                    situations::history(r, m_case.person, SituationFamily::Housing))
                    all << s.kind + u' ' + s.from.toString(Qt::ISODate) + u'…'
                            + s.to.toString(Qt::ISODate);
                return all.join(u", ");
            });
        };
        const auto add = [&](const QString& from, const QString& kind) {
            press(tab, "pathAdd");
            choose(tab, "situation_housing_kind", kind);
            date(tab, "situation_housing_from", from);
            press(tab, "situationRecord_housing");
        };
        add(u"1/6/24"_s, u"street"_s);
        add(u"1/3/25"_s, u"chrs"_s);
        QCOMPARE(housing(), u"street 2024-06-01…2025-02-28, chrs 2025-03-01…"_s);

        auto* view = find<PathView>(tab, u"pathView"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        date(tab, "situation_housing_from", u"15/2/25"_s);
        tab.flush();
        QCOMPARE(housing(), u"street 2024-06-01…2025-02-14, chrs 2025-02-15…"_s);

        // An impossible date stays in its field, the other one is kept.
        date(tab, "situation_housing_from", u"31/2/25"_s);
        tab.flush();
        QCOMPARE(housing(), u"street 2024-06-01…2025-02-14, chrs 2025-02-15…"_s);
        press(tab, "situationClose_housing");

        // An edge is dragged: the neighbour follows, and one undo puts both back.
        const QString before = housing();
        const auto edges = [&] {
            QList<int> found;
            for (int x = 1; x < view->width(); ++x) {
                QMouseEvent over(QEvent::MouseMove, QPointF(x, 44),
                    view->mapToGlobal(QPointF(x, 44)), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
                QCoreApplication::sendEvent(view, &over);
                if (view->cursor().shape() == Qt::SizeHorCursor)
                    found.append(x);
            }
            return found;
        }();
        QVERIFY(!edges.isEmpty());
        const QPoint edge(edges.last(), 44);
        QTest::mousePress(view, Qt::LeftButton, {}, edge);
        QTest::mouseMove(view, edge + QPoint(30, 0));
        QTest::mouseRelease(view, Qt::LeftButton, {}, edge + QPoint(30, 0));
        QVERIFY(housing() != before);
        const QStringList halves = housing().split(u", "_s);
        const QDate end = QDate::fromString(halves[0].section(u'…', 1), Qt::ISODate);
        const QDate start
            = QDate::fromString(halves[1].section(u' ', 1).section(u'…', 0, 0), Qt::ISODate);
        QCOMPARE(end.addDays(1), start);
        QVERIFY(start > QDate(2025, 2, 15));
        QVERIFY(m_file->undo().ok());
        QCOMPARE(housing(), before);

        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Space);
        press(tab, "situationRemove_housing");
        QCOMPARE(housing(), u"chrs 2025-02-15…"_s);
        QVERIFY(m_file->undo().ok());
        QVERIFY(housing().startsWith(u"street"_s));
    }

    void aChangeKeepsTheFactBefore()
    {
        PathTab tab(*m_session);
        tab.resize(1100, 560);
        tab.show();
        tab.setPerson(m_case.person);
        press(tab, "situationChange_permit");
        press(tab, "situationRecord_permit"); // no kind yet
        choose(tab, "situation_permit_kind", u"one_year"_s);
        hands::type(find<QLineEdit>(tab, u"situation_permit_number"_s), u"9912345678"_s);
        date(tab, "situation_permit_from", u"1/7/25"_s);
        date(tab, "situation_permit_expiresOn", u"30/6/26"_s);
        press(tab, "situationRecord_permit");
        const auto says = [&](const QString& text) {
            for (const QLabel* label : tab.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(text))
                    return true;
            return false;
        };
        QTRY_VERIFY(says(u"••••••678"_s));
        QVERIFY(!says(u"9912345678"_s));
        const auto id = *m_file->query([](const Reader& r) {
            return Sql(r).value(u"SELECT id FROM situation WHERE family = 'permit'"_s).toString();
        });
        press(tab, qPrintable(u"situationNumber"_s + id));
        QTRY_VERIFY(says(u"9912345678"_s));

        press(tab, "situationChange_permit");
        choose(tab, "situation_permit_kind", u"multi_year"_s);
        press(tab, "situationRecord_permit");
        const auto facts = *m_file->query([&](const Reader& r) {
            return situations::history(r, m_case.person, SituationFamily::Permit);
        });
        QCOMPARE(facts.size(), std::size_t(2));
        QCOMPARE(facts[0].to, today.addDays(-1));
        QCOMPARE(facts[0].number, u"9912345678"_s);
        QCOMPARE(facts[1].from, today);
        QVERIFY(find<QWidget>(tab, u"situationHistory_permit"_s)->isVisible());
    }
};

QTEST_MAIN(TestHouseholdUi)
#include "test_household_card.moc"
