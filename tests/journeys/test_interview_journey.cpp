#include "core/diagnostic/sitting.h"
#include "core/note/note.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/journeys/hand.h"
#include "tests/ui/on_screen.h"
#include "ui/person/person_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::journey;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The keys, and shortcuts of several.
class Keys : public Keyboard
{
public:
    using Keyboard::Keyboard;

    void strike(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        key(pressed, modifiers);
    }
    /// « Ctrl+F, a word, Enter, Enter »: the card of the domain that the word means.
    void jump(const QString& word)
    {
        strike(Qt::Key_F, Qt::ControlModifier);
        strike(Qt::Key_A, Qt::ControlModifier);
        type(word);
        strike(Qt::Key_Return);
        strike(Qt::Key_Return);
    }
};

} // namespace

/// An interview of three quarters of an hour through the real window, by keyboard alone: it jumps
/// between domains, is interrupted by a call about somebody else, goes on at the letter where it
/// was left, is looked at face to face, and loses nothing when the machine stops.
class TestInterviewJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    testing::Case m_case;
    PersonId m_other;
    std::unique_ptr<MainWindow> m_window;

    const StructureFile& file() const { return m_window->session()->file(); }
    AssessmentId initial() const
    {
        return *file().query(
            [&](const Reader& r) { return assessments::initial(r, m_case.accompaniment); });
    }
    DomainEntry entry(const QString& domain) const
    {
        return *file().query(
            [&](const Reader& r) { return assessments::entry(r, initial(), domain); });
    }
    QString onScreen() const { return hands::wordsOn(m_window.get()).join(u'\n'); }

private slots:
    void init()
    {
        QCoreApplication::setOrganizationName(u"Jalons"_s);
        QCoreApplication::setApplicationName(u"jalons-test-interview-journey"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(u"settings"_s));
        applyTheme(*qApp, Scheme::Light);
        m_path = m_dir.filePath(u"house.jalons"_s);
        QFile::remove(m_path);
        auto made = StructureFile::create(
            FileAccess(m_path), testing::identity(), testing::clockOn(testing::today));
        QVERIFY(made);
        auto house = std::move(made).value();
        m_case = testing::openCase(*house);
        m_other = testing::perform(*house, Operation::CreatePerson, [](Work& work) {
            Person person;
            person.birthName = u"Keita"_s;
            person.firstNames = u"Moussa"_s;
            return people::save(work, person);
        });
        m_window = std::make_unique<MainWindow>(std::move(house));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->session()->setMe(m_case.referent);
    }
    void cleanup() { m_window.reset(); }

    void threeQuartersOfAnHour()
    {
        Keys hand(*m_window);
        hand.strike(Qt::Key_K, Qt::ControlModifier);
        hand.type(u"diarra"_s);
        QTRY_VERIFY(hand.see<QListWidget>(u"searchResults"_s)->currentItem());
        hand.strike(Qt::Key_Return);
        hand.press(u"personNextStep"_s);
        QVERIFY(initial().isValid());

        // It jumps: the words that are said lead to the domains.
        hand.jump(u"loyer"_s);
        hand.type(u"Je dois trois mois"_s);
        hand.jump(u"dors"_s);
        hand.type(u"Je dors mal"_s);
        hand.strike(Qt::Key_PageDown, Qt::ControlModifier);
        hand.type(u"Ça va, je ne bois plus."_s);
        hand.jump(u"loyer"_s);
        hand.strike(Qt::Key_End, Qt::ControlModifier);
        hand.type(u" et l’électricité."_s);
        QString rent;
        for (const char* domain : {"housing", "budget", "shelter"})
            if (entry(QLatin1String(domain)).personWords.startsWith(u"Je dois"))
                rent = QLatin1String(domain);
        QVERIFY(!rent.isEmpty());
        hand.setLevel(u"interviewPersonLevel"_s, 2);
        hand.setLevel(u"interviewProfessionalLevel"_s, 3);
        hand.addChip(u"interviewDifficulties"_s, u"dette de loyer"_s);
        hand.addChip(u"interviewNeeds"_s, u"un plan que je peux tenir"_s);
        hand.pickRow(u"interviewPriority"_s, 1);

        // What the team keeps to itself.
        hand.strike(Qt::Key_F9);
        hand.type(u"Appeler le bailleur avant vendredi."_s);
        hand.strike(Qt::Key_F9);

        // Somebody calls about somebody else, in the middle of a word.
        hand.jump(u"famille"_s);
        hand.type(u"Ma sœur vit à Lil"_s);
        const QString domain = hand.see<QListWidget>(u"interviewDomains"_s)
                                   ->currentItem()
                                   ->data(Qt::DisplayRole)
                                   .toString();
        auto* words = hand.see<QTextEdit>(u"interviewPersonWords"_s);
        const int caret = words->textCursor().position();
        hand.strike(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        hand.type(u"keita"_s);
        QTRY_VERIFY(hand.see<QListWidget>(u"searchResults"_s)->currentItem());
        hand.strike(Qt::Key_Return);
        hand.type(u"Sa convocation est arrivée."_s);
        hand.strike(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(hand.see<QListWidget>(u"interviewDomains"_s)
                     ->currentItem()
                     ->data(Qt::DisplayRole)
                     .toString(),
            domain);
        QVERIFY(words->hasFocus());
        QCOMPARE(words->textCursor().position(), caret);
        hand.type(u"le."_s);
        QCOMPARE(words->toPlainText(), u"Ma sœur vit à Lille."_s);

        // Face to face: nothing of anybody else, nothing of the team; she moves her own slider.
        hand.jump(u"santé"_s);
        hand.strike(Qt::Key_F11);
        for (const QString& other : {u"Keita"_s, u"convocation"_s, u"bailleur"_s, u"Analyse"_s})
            QVERIFY2(!onScreen().contains(other, Qt::CaseInsensitive), qPrintable(other));
        hand.setLevel(u"interviewPersonLevel"_s, 4);
        hand.strike(Qt::Key_Escape);
        hand.jump(u"papiers"_s);
        hand.choose(u"interviewStatus"_s, u"later"_s);
        hand.jump(u"emploi"_s);
        hand.choose(u"interviewStatus"_s, u"declined"_s);

        hand.press(u"interviewFinish"_s);
        hand.write(u"completionSummary"_s, u"La dette d’abord, avec un plan."_s);
        hand.press(u"completionConfirm"_s);

        const DomainEntry owed = entry(rent);
        QCOMPARE(owed.personWords, u"Je dois trois mois et l’électricité."_s);
        QCOMPARE(owed.personLevel, 2);
        QCOMPARE(owed.professionalLevel, 3);
        QCOMPARE(owed.priority, 1);
        QCOMPARE(owed.texts(FindingKind::Difficulty), QStringList{u"dette de loyer"_s});
        QCOMPARE(owed.texts(FindingKind::Need), QStringList{u"un plan que je peux tenir"_s});
        QCOMPARE(entry(u"family"_s).personWords, u"Ma sœur vit à Lille."_s);
        QVERIFY(entry(u"rights"_s).status == EntryStatus::Later);
        QVERIFY(entry(u"employment"_s).status == EntryStatus::Declined);
        QCOMPARE(entry(u"health"_s).personLevel, 4);
        QCOMPARE(entry(u"addictions"_s).personWords, u"Ça va, je ne bois plus."_s);
        const auto sittings
            = *file().query([&](const Reader& r) { return sittings::of(r, initial()); });
        QCOMPARE(sittings.size(), std::size_t(1));
        QCOMPARE(sittings.front().notes, u"Appeler le bailleur avant vendredi."_s);
        const Assessment done
            = *file().query([&](const Reader& r) { return assessments::load(r, initial()); });
        QCOMPARE(done.completedOn, testing::today);
        QCOMPARE(done.summary, u"La dette d’abord, avec un plan."_s);
        QCOMPARE(*file().query([&](const Reader& r) {
            return Sql(r).value(u"SELECT text FROM note WHERE person_id = ?"_s, m_other).toString();
        }),
            u"Sa convocation est arrivée."_s);
        // No step is far away for whoever has no mouse.
        QVERIFY2(hand.longestWalk() <= 60,
            qPrintable(
                u"%1 presses of Tab to « %2 »"_s.arg(hand.longestWalk()).arg(hand.longestTo())));
    }

    /// The machine stops without a word: what is in the file then is what another process reads.
    void aStopLosesTwoSecondsAtMost()
    {
        Keys hand(*m_window);
        m_window->desk()->openPerson(m_case.person, PersonTab::Diagnostic);
        hand.press(u"diagnosticStart"_s);
        hand.jump(u"loyer"_s);
        const auto inFile = [&] {
            auto other = StructureFile::open(
                FileAccess(m_path), OpenMode::ReadOnly, testing::clockOn(testing::today));
            if (!other)
                return QString();
            return (*other)
                ->query([&](const Reader& r) {
                    QStringList all;
                    for (Rows rows
                         = Sql(r).select(u"SELECT person_words FROM domain_entry UNION ALL"
                                         " SELECT content FROM draft"_s);
                         rows.next();)
                        all.append(rows.query().value(0).toString());
                    return all.join(u'\n');
                })
                .value();
        };
        QElapsedTimer typing;
        typing.start();
        QList<std::pair<qint64, QString>> typed; // when, all there was then
        QString text;
        for (int word = 0; typing.elapsed() < 4500; ++word) {
            const QString more = u"mot%1 "_s.arg(word);
            hand.type(more);
            text += more;
            typed.append({typing.elapsed(), text});
            QTest::qWait(60);
        }
        const qint64 stopped = typing.elapsed();
        const QString kept = inFile();
        QString expected;
        for (const auto& [when, words] : std::as_const(typed))
            if (when <= stopped - 2000)
                expected = words.trimmed();
        QVERIFY(expected.size() > 20);
        QVERIFY2(kept.contains(expected), qPrintable(kept));
    }
};

QTEST_MAIN(TestInterviewJourney)
#include "test_interview_journey.moc"
