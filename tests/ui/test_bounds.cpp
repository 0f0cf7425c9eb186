#include "core/base/list_limits.h"
#include "core/base/text_limits.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "ui/household/household_card.h"
#include "ui/household/member_line.h"
#include "ui/note/note_card.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/growing_text_edit.h"
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

/// Far above what it takes, far below what a text laid out whole does.
constexpr qint64 aMoment = 1000;

qint64 timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.elapsed();
}

QString book()
{
    return u"Rendez-vous, point sur les droits. "_s.repeated(26'000);
}

class Pasting : public GrowingTextEdit
{
public:
    using GrowingTextEdit::GrowingTextEdit;
    using GrowingTextEdit::insertFromMimeData;
};

} // namespace

/// What a file may hold of any size never freezes a page, and loses nothing by it.
class TestBounds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void aPastedBookIsRefusedAtTheField()
    {
        Pasting edit(u"Texte"_s);
        edit.setText(u"Avant"_s);
        edit.show();
        QSignalSpy refused(&edit, &GrowingTextEdit::refused);
        QSignalSpy edited(&edit, &GrowingTextEdit::edited);
        QMimeData pasted;
        pasted.setText(book());
        QVERIFY(timed([&] { edit.insertFromMimeData(&pasted); }) < aMoment);
        QCOMPARE(edit.text(), u"Avant"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(edited.size(), 0);
        // What takes the place of a selection counts without it.
        pasted.setText(QString(longestFieldText, u'x'));
        edit.selectAll();
        edit.insertFromMimeData(&pasted);
        QCOMPARE(edit.text().size(), longestFieldText);
        QCOMPARE(refused.size(), 1);
    }

    void aBookThatIsThereStaysWhole()
    {
        GrowingTextEdit edit(u"Texte"_s);
        edit.show();
        QVERIFY(timed([&] {
            edit.setText(book());
            edit.grab();
        }) < aMoment);
        QCOMPARE(edit.text(), book());
        QVERIFY(edit.isReadOnly()); // typing in a part of it would lose the rest
        edit.setText(u"Court"_s);
        QCOMPARE(edit.text(), u"Court"_s);
        QVERIFY(!edit.isReadOnly());
    }

    void aLongNoteIsShownInPieces()
    {
        const auto file = newFile();
        Session session(*file);
        NoteCard card(session);
        NoteRow row;
        row.note.id = {1};
        row.note.day = today;
        row.note.text = book();
        card.resize(600, 400);
        QVERIFY(timed([&] {
            card.show(row, PersonId{1}, {});
            card.QWidget::show();
            card.grab();
        }) < aMoment);
        auto* further = card.findChild<QPushButton*>(u"noteFurther"_s);
        QVERIFY(further && further->isVisible());
        const auto shown = [&] {
            qsizetype longest = 0;
            for (const QLabel* label : card.findChildren<QLabel*>())
                longest = qMax(longest, label->text().size());
            return longest;
        };
        const qsizetype before = shown();
        further->click();
        QVERIFY(shown() > before);
        row.note.text = u"Court"_s;
        card.show(row, PersonId{1}, {});
        QVERIFY(!further->isVisible());
    }

    void aLongLabelIsPaintedShort()
    {
        ElidedLabel label(book());
        label.resize(200, 20);
        QVERIFY(timed([&] {
            label.show();
            label.grab();
        }) < aMoment);
    }

    void aHouseholdOfTenThousand()
    {
        const auto file = newFile();
        QVERIFY(file->fill([](Work& work) {
            Sql(work).database().script(
                u"INSERT INTO household (id) VALUES (1);"
                "INSERT INTO person (id, birth_name, first_names, sort_key)"
                " SELECT value, 'Ba', 'Awa ' || value, 'ba' FROM (WITH RECURSIVE n (value) AS"
                " (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 10000)"
                " SELECT value FROM n);"
                "INSERT INTO membership (household_id, person_id, role)"
                " SELECT 1, id, 'other' FROM person"_s);
            work.save("structure", 1, {{"town", u"Lyon"_s}}); // so that something has changed
        }));
        Session session(*file);
        HouseholdCard card(session);
        QVERIFY(timed([&] {
            card.show(PersonId{5000}, u"Ba"_s, {});
            card.QWidget::show();
            card.grab();
        }) < 3 * aMoment);
        QVERIFY(card.findChildren<MemberLine*>().size() <= qsizetype(mostLinesInCard + 1));
        const auto* more = card.findChild<QLabel*>(u"householdMore"_s);
        QVERIFY(more && more->text().contains(QString::number(10'000 - int(mostLinesInCard))));
    }
};

QTEST_MAIN(TestBounds)
#include "test_bounds.moc"
