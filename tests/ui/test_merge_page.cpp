#include "core/household/household.h"
#include "core/stay/admission.h"
#include "hands.h"
#include "tests/core/fixture.h"
#include "ui/duplicate/merge_page.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include <QPushButton>
#include <QSignalSpy>

using namespace jalons;
using namespace jalons::testing;

/// Two files of one woman, each with its accompaniment, its room and its household: what nobody but
/// a person knows is asked, and what was done is said.
class TestMergePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    std::unique_ptr<Session> m_session;
    Case m_kept;
    Case m_gone;

    void lodge(PersonId who, const char* room, int day)
    {
        perform(*m_file, Operation::Arrive, [&](Work& work) {
            Lodging lodging;
            lodging.kind = LodgingKind::Room;
            lodging.label = QLatin1String(room);
            lodging.capacity = 2;
            return admissions::arrive(
                work, {{who}, lodgings::save(work, lodging), QDate(2026, 2, day), {}, false, {}});
        });
    }
    void live(PersonId who, const char* child)
    {
        perform(*m_file, Operation::RecordArrival, [&](Work& work) {
            Membership m;
            m.household = households::ensure(work, who, today);
            m.role = QStringLiteral("child");
            Person p;
            p.birthName = QStringLiteral("Fassi");
            p.firstNames = QLatin1String(child);
            m.person = people::save(work, p);
            return households::save(work, m);
        });
    }
    static void click(QWidget& page, const QString& question, const QString& text)
    {
        auto* chips = page.findChild<ChoiceChips*>(question);
        QVERIFY2(chips, qPrintable(question));
        for (QPushButton* chip : chips->findChildren<QPushButton*>())
            if (chip->text().contains(text)) {
                QTest::mouseClick(chip, Qt::LeftButton);
                return;
            }
        QFAIL(qPrintable(question + u' ' + text));
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void whatOnlyAPersonKnowsIsAskedAndWhatWasDoneIsSaid()
    {
        m_file = newFile();
        m_session = std::make_unique<Session>(*m_file);
        m_kept = openCase(*m_file, QDate(2025, 11, 3));
        m_gone = openCase(*m_file, QDate(2026, 1, 19));
        lodge(m_kept.person, "Chambre 12", 4);
        lodge(m_gone.person, "Chambre 15", 9);
        live(m_kept.person, "Maëlys");
        live(m_gone.person, "Issa");
        MergePage page(*m_session);
        page.show(m_kept.person, m_gone.person);
        page.resize(1000, 680);
        page.QWidget::show();
        auto* merge = page.findChild<QPushButton*>(QStringLiteral("mergeDo"));
        const auto is = [&](bool enabled) { return merge->isEnabled() == enabled; };
        QVERIFY(is(false));
        click(page, QStringLiteral("mergeGoesOn"), QStringLiteral("2025"));
        QVERIFY(is(false));
        click(page, QStringLiteral("mergeHousehold"), QStringLiteral("all of them"));
        QVERIFY(is(false));
        click(page, QStringLiteral("mergeStay1-2"), QStringLiteral("Chambre 15"));
        QVERIFY(is(true));
        // What is asked anew, because somebody else changed the file, stays answered.
        page.refetch();
        QVERIFY(is(true));
        QSignalSpy said(m_session.get(), &Session::said);
        QTest::mouseClick(merge, Qt::LeftButton);
        QCOMPARE(said.count(), 1);
        const QString sentence = said.front().front().toString();
        for (const char* part :
            {"1 admission(s)", "1 stay(s),", "the other accompaniment ended today",
                "1 stay(s) shortened", "the two households made one"})
            QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
        QVERIFY(!sentence.contains(QLatin1String("removed")));
        QStringList places;
        QStringList together;
        QVERIFY(m_file->query([&](const Reader& r) {
            for (const StayLine& line : stays::of(r, m_kept.person))
                places.append(line.place + u' ' + line.stay.to.toString(Qt::ISODate));
            for (const HouseholdMember& m : households::around(r, m_kept.person, today))
                together.append(m.name.section(u' ', 0, 0));
            return true;
        }));
        QCOMPARE(places,
            (QStringList{QStringLiteral("Chambre 15 "), QStringLiteral("Chambre 12 2026-02-09")}));
        QCOMPARE(together.size(), 3);
        QVERIFY(together.contains(QStringLiteral("Issa")));
        QVERIFY(m_file->undo());
        QCOMPARE(m_file->query([&](const Reader& r) { return stays::of(r, m_gone.person).size(); })
                     .valueOr(0UL),
            1UL);
    }

    /// Nothing to ask, nothing in the way.
    void twoPlainFilesAskNothing()
    {
        m_file = newFile();
        m_session = std::make_unique<Session>(*m_file);
        m_kept = openCase(*m_file);
        const PersonId gone = perform(*m_file, Operation::CreatePerson, [](Work& work) {
            Person p;
            p.birthName = QStringLiteral("Dupond");
            return people::save(work, p);
        });
        MergePage page(*m_session);
        page.show(m_kept.person, gone);
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("mergeDo"))->isEnabled());
        QVERIFY(!page.findChild<ChoiceChips*>(QStringLiteral("mergeGoesOn")));
        QVERIFY(!page.findChild<ChoiceChips*>(QStringLiteral("mergeHousehold")));
    }
};

QTEST_MAIN(TestMergePage)
#include "test_merge_page.moc"
