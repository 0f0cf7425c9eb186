#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "ui/conflicted/copies_bar.h"
#include "ui/conflicted/copies_page.h"
#include "ui/contract/contract_editor.h"
#include "ui/page/session.h"
#include "ui/shell/desk.h"
#include "ui/style/theme.h"
#include "ui/widgets/info_bar.h"
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

/// What the window shows of copies beside the file, and of a signed text that was altered.
class TestKeptSafe : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-kept-safe"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
        applyTheme(*qApp, Scheme::Light);
    }

    void conflictedCopiesAreToldAtOpening()
    {
        const QString path = m_dir.filePath(QStringLiteral("chrs.jalons"));
        const QString copy
            = m_dir.filePath(QStringLiteral("chrs (Copie en conflit de POSTE 2024-01-02).jalons"));
        QVERIFY(StructureFile::create(FileAccess(path), identity(), clockOn(today)).ok());
        QVERIFY(QFile::copy(path, copy));
        openCase(
            *StructureFile::open(FileAccess(copy), OpenMode::ReadWrite, clockOn(today)).value());
        auto file = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
        QVERIFY(file.ok());
        Desk desk(std::move(file).value());
        desk.resize(1366, 768);
        static_cast<QWidget&>(desk).show();
        auto* bar = desk.findChild<CopiesBar*>();
        QVERIFY(bar);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20'000);
        const QString text = bar->text();
        QVERIFY2(text.contains(QFileInfo(copy).fileName()), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Dropbox")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("people: 1")), qPrintable(text));
        QVERIFY(QFile::exists(copy));
    }

    /// From what is told at opening to the person's file, by mouse; and what both changed is told
    /// with both values.
    void whatACopyHoldsIsBroughtOverPersonByPerson()
    {
        const QString path = m_dir.filePath(QStringLiteral("asso.jalons"));
        const QString copy = m_dir.filePath(QStringLiteral("asso (conflicted).jalons"));
        PersonId known;
        {
            auto file = StructureFile::create(FileAccess(path), identity(), clockOn(today));
            QVERIFY(file.ok());
            known = openCase(**file).person;
        }
        QVERIFY(QFile::copy(path, copy));
        const auto noteOf = [&](const QString& of, int days, const char* note) {
            auto file = StructureFile::open(
                FileAccess(of), OpenMode::ReadWrite, clockOn(today.addDays(days)));
            perform(**file, Operation::UpdatePerson, [&](Work& work) {
                Person p = people::load(work, known);
                p.note = QString::fromUtf8(note);
                return people::save(work, p);
            });
            return std::move(file).value();
        };
        perform(*noteOf(copy, 1, "préfère le matin"), Operation::CreatePerson, [](Work& work) {
            Person p;
            p.birthName = QStringLiteral("Roca");
            p.firstNames = QStringLiteral("Lucía");
            return people::save(work, p);
        });
        Desk desk(noteOf(path, 2, "préfère le soir"));
        desk.resize(1366, 768);
        static_cast<QWidget&>(desk).show();
        auto* bar = desk.findChild<CopiesBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20'000);
        for (QPushButton* action : bar->findChildren<QPushButton*>())
            if (action->isVisible())
                QTest::mouseClick(action, Qt::LeftButton);
        const auto find = [&](const QString& name) {
            auto* page = desk.findChild<CopiesPage*>();
            return page ? page->findChild<QPushButton*>(name) : nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(find(QStringLiteral("bring2")), 20'000);
        QVERIFY(find(QStringLiteral("bring%1").arg(known.value)));
        QTest::mouseClick(find(QStringLiteral("bring2")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!find(QStringLiteral("bring2")), 20'000);
        QCOMPARE(
            desk.file().query([](const Reader& r) { return people::load(r, {2}); })->firstNames,
            QStringLiteral("Lucía"));
        QTest::mouseClick(find(QStringLiteral("bring%1").arg(known.value)), Qt::LeftButton);
        auto* done = desk.findChild<QWidget*>(QStringLiteral("copiesDone"));
        QString told;
        for (const QLabel* label : done->findChildren<QLabel*>())
            told += label->text() + u'\n';
        QVERIFY2(told.contains(QStringLiteral("“préfère le soir” is kept here, the copy says"
                                              " “préfère le matin”")),
            qPrintable(told));
        QCOMPARE(desk.file().query([&](const Reader& r) { return people::load(r, known); })->note,
            QStringLiteral("préfère le soir"));
    }

    void aSignedTextThatWasAlteredIsNotShown()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        QVERIFY(file->perform(Operation::SignContract,
            [&](Work& work) { contracts::sign(work, c.contract, signing()); }));
        Session session(*file);
        ContractEditor editor(session);
        int asked = 0;
        editor.setFileChooser([&](QWidget*, const QString&) {
            ++asked;
            return QString();
        });
        editor.resize(1366, 768);
        static_cast<QWidget&>(editor).show();
        editor.show(c.contract);
        auto* sheet = editor.findChild<QWidget*>(QStringLiteral("contractSheet"));
        QTRY_VERIFY(sheet->isVisible());
        auto* pdf = editor.findChild<QPushButton*>(QStringLiteral("contractPdf"));
        auto* preview = editor.findChild<QPushButton*>(QStringLiteral("contractPreview"));
        QVERIFY(pdf && preview);
        pdf->click();
        QCOMPARE(asked, 1);
        QVERIFY(file->fill([](Work& work) {
            Sql(work).database().exec(QStringLiteral("DROP TRIGGER contract_frozen"));
            work.save("contract", 1, {{"frozen", QByteArray("{\"blocks\":[],\"format\":1}")}});
        }));
        pdf->click();
        preview->click();
        QCOMPARE(asked, 1);
        QVERIFY(!sheet->isVisible());
        auto* message = editor.findChild<InfoBar*>(QStringLiteral("contractMessage"));
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("no longer the one that was signed")),
            qPrintable(message->text()));
    }
};

QTEST_MAIN(TestKeptSafe)
#include "test_kept_safe.moc"
