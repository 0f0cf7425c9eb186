#include "core/desk/desk_list.h"
#include "core/draft/draft.h"
#include "core/draft/spool.h"
#include "core/storage/private_folder.h"
#include "tests/core/fixture.h"
#include <QSysInfo>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

namespace {

constexpr qint64 ownDesk = 41; ///< at which is asked
constexpr qint64 otherDesk = 42; ///< at which it was typed

Draft typed(const char* at, std::vector<DraftField> fields)
{
    Draft draft;
    draft.table = QStringLiteral("person");
    draft.row = 7;
    draft.at = QDateTime::fromString(QLatin1String(at), Qt::ISODate);
    draft.fields = std::move(fields);
    return draft;
}

DraftField field(const char* column, const char* text, qint64 row = 7)
{
    return {QStringLiteral("person"), row, QLatin1String(column), QStringLiteral("avant"),
        QLatin1String(text)};
}

} // namespace

/// To whom a draft is offered, and what two drafts of one record say together.
class TestDraft : public QObject
{
    Q_OBJECT

private slots:
    /// Computer × author × whether the desk still runs: the whole table.
    void toWhomItIsOffered_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("installation");
        QTest::addColumn<QString>("author"); // of the draft
        QTest::addColumn<QString>("asked"); // who sits at the desk
        QTest::addColumn<QString>("desk"); // at which it was typed
        QTest::addColumn<bool>("offered");
        const QString here = QSysInfo::machineHostName();
        const QString ours = installationId();
        const QString none;
        const QString away = QStringLiteral("ailleurs");
        const QString nadia = QStringLiteral("Nadia B.");
        const QString karim = QStringLiteral("Karim T.");
        struct Computer
        {
            const char* name;
            QString host;
            QString installation;
            bool isHere;
        };
        const Computer computers[]{{"this computer", here, ours, true},
            {"this computer renamed", away, ours, true},
            {"its namesake", here, QStringLiteral("another"), false},
            {"another", away, QStringLiteral("another"), false},
            {"an older version here", here, none, true},
            {"an older version elsewhere", away, none, false}};
        for (const Computer& c : computers) {
            const auto row = [&](const char* who, const QString& author, const QString& asked,
                                 const char* desk, bool offered) {
                QTest::addRow("%s, %s, desk %s", c.name, who, desk)
                    << c.host << c.installation << author << asked << QString::fromLatin1(desk)
                    << offered;
            };
            row("of the same author", nadia, nadia, "gone", true);
            row("of another author", nadia, karim, "gone", c.isHere);
            row("nobody wrote it", none, karim, "gone", c.isHere);
            row("nobody asks", nadia, none, "gone", c.isHere);
            row("nobody wrote it, nobody asks", none, none, "gone", c.isHere);
            // One that may be typing still keeps it, whoever asks.
            row("of the same author", nadia, nadia, "running", false);
            row("of another author", nadia, karim, "running", false);
            row("nobody wrote it, nobody asks", none, none, "running", false);
            // Of another computer nobody can say that it has stopped.
            row("of the same author", nadia, nadia, "dead", c.isHere);
            row("nobody asks", nadia, none, "dead", c.isHere);
            row("nobody wrote it, nobody asks", none, none, "dead", c.isHere);
            // Its own is its own.
            row("of another author", nadia, karim, "own", true);
            row("nobody wrote it, nobody asks", none, none, "own", true);
        }
    }
    void toWhomItIsOffered()
    {
        QFETCH(QString, host);
        QFETCH(QString, installation);
        QFETCH(QString, author);
        QFETCH(QString, asked);
        QFETCH(QString, desk);
        QFETCH(bool, offered);
        auto file = newFile();
        const qint64 at = desk == u"own" ? ownDesk : otherDesk;
        QVERIFY(file->note([&](Work& work) {
            if (desk == u"running" || desk == u"dead")
                work.add("desk", otherDesk,
                    {{"host", host}, {"installation", installation},
                        {"boot",
                            desk == u"running" ? QString::fromLatin1(QSysInfo::bootUniqueId())
                                               : QStringLiteral("before")},
                        {"pid", QCoreApplication::applicationPid()}, {"author", author},
                        {"since", QStringLiteral("2026-03-09T08:00:00.000")}});
            work.save("draft", 0,
                {{"concept", QStringLiteral("request")}, {"row_id", 0}, {"owner_id", 0},
                    {"tab", QString()}, {"author", author}, {"host", host},
                    {"installation", installation}, {"desk_id", at},
                    {"at", QStringLiteral("2026-03-09T17:30:00.000")},
                    {"content", QStringLiteral("[]")}});
        }));
        file->setActor({{}, asked});
        const auto found
            = *file->query([&](const Reader& r) { return drafts::resumable(r, ownDesk); });
        QCOMPARE(found.size(), std::size_t(offered ? 1 : 0));
        const auto one = *file->query([&](const Reader& r) {
            return drafts::of(r, {QStringLiteral("request"), 0, 0}, ownDesk);
        });
        QCOMPARE(one.has_value(), offered);
    }

    void aProcessThatIsGoneLeavesIts()
    {
        DeskEntry desk;
        desk.host = QSysInfo::machineHostName();
        desk.installation = installationId();
        desk.boot = QString::fromLatin1(QSysInfo::bootUniqueId());
        desk.pid = QCoreApplication::applicationPid();
        QVERIFY(desks::mayRun(desk));
        desk.boot = QStringLiteral("before"); // its number is another process's since
        QVERIFY(!desks::mayRun(desk));
        desk.installation = QStringLiteral("another");
        QVERIFY(desks::mayRun(desk));
    }

    void theLaterOfTwoHoldsAndTheEarlierCompletes()
    {
        const Draft morning = typed("2026-03-10T09:00:00",
            {field("note", "le matin"), field("mail", "m@exemple.fr"), field("note", "autre", 8)});
        const Draft evening = typed(
            "2026-03-10T18:00:00", {field("note", "le soir"), field("phone", "0601020304")});
        for (const Draft& both :
            {drafts::joined(morning, evening), drafts::joined(evening, morning)}) {
            QCOMPARE(both.at, evening.at);
            QStringList said;
            for (const DraftField& f : both.fields)
                said.append(QStringLiteral("%1 %2 %3").arg(f.column).arg(f.row).arg(f.typed));
            said.sort();
            QCOMPARE(said,
                QStringList(
                    {QStringLiteral("mail 7 m@exemple.fr"), QStringLiteral("note 7 le soir"),
                        QStringLiteral("note 8 autre"), QStringLiteral("phone 7 0601020304")}));
        }
    }

    /// Of one record left in two lives of a file, the latest first; and nothing of another record
    /// or of another file.
    void whatIsLeftOfARecordComesTheLatestFirst()
    {
        QTemporaryDir folder;
        const auto where = [&] { return folder.path(); };
        const auto keep = [&](const char* file, const char* epoch, const Draft& draft) {
            Spool spool(where);
            QVERIFY(spool.keep({QLatin1String(file), QLatin1String(epoch), 3, {}}, draft));
        };
        const Draft first = typed("2026-03-08T09:00:00", {field("note", "dimanche")});
        const Draft second = typed("2026-03-09T09:00:00", {field("note", "lundi")});
        const Draft third = typed("2026-03-10T09:00:00", {field("note", "mardi")});
        Draft other = typed("2026-03-10T10:00:00", {field("note", "autre fiche")});
        other.row = 8;
        keep("a-file", "b-life", second);
        keep("a-file", "c-life", third);
        keep("a-file", "a-life", first);
        keep("a-file", "c-life", other);
        keep("another-file", "c-life", typed("2026-03-10T11:00:00", {field("note", "intrus")}));
        Spool spool(where);
        QVERIFY(spool.adopt(QStringLiteral("a-file")));
        QStringList texts;
        for (const SpooledDraft& spooled : spool.of(first))
            texts.append(spooled.draft.fields.front().typed);
        QCOMPARE(texts,
            QStringList(
                {QStringLiteral("mardi"), QStringLiteral("lundi"), QStringLiteral("dimanche")}));
        QCOMPARE(spool.all().size(), std::size_t(4));
        Spool elsewhere(where);
        QVERIFY(elsewhere.adopt(QStringLiteral("another-file")));
        QCOMPARE(elsewhere.all().size(), std::size_t(1));
        QCOMPARE(elsewhere.all().front().draft.fields.front().typed, QStringLiteral("intrus"));
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "test_draft.moc"
