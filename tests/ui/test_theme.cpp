#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/wording/error_text.h"
#include "ui/wording/problem_text.h"
#include "ui/wording/when_text.h"
#include <QApplication>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Colours that can be read, a style sheet without a hole, and a sentence for everything that goes
/// wrong.
class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsMeasuredAsWcagDoes();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void theSheetIsWhole_data();
    void theSheetIsWhole();
    void zoomScales();
    void domainsStayApart();
    void missingIconIsEmpty();
    void everyProblemIsSaid();
    void everyErrorIsSaid();
    void daysAreSaid();
};

void TestTheme::contrastIsMeasuredAsWcagDoes()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void TestTheme::everyTextIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::everyTextIsReadable()
{
    QFETCH(bool, dark);
    const Colors c = colorsFor(dark ? Scheme::Dark : Scheme::Light);
    for (const auto& [text, back] : textPairs(c))
        QVERIFY2(contrast(text, back) >= 4.5,
            qPrintable(u"%1 on %2: %3"_s.arg(text.name(), back.name()).arg(contrast(text, back))));
}

void TestTheme::theSheetIsWhole_data()
{
    everyTextIsReadable_data();
}

void TestTheme::theSheetIsWhole()
{
    QFETCH(bool, dark);
    // A fault of the sheet is only told as a warning.
    QTest::failOnWarning(QRegularExpression(u"style ?sheet|Unknown property|Could not parse"_s,
        QRegularExpression::CaseInsensitiveOption));
    applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
    QCOMPARE(colors().dark, dark);
    QVERIFY(qApp->styleSheet().size() > 1000);
    static const QRegularExpression leftover(u"@[a-z-]+@?"_s);
    const auto match = leftover.match(qApp->styleSheet());
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    static const QRegularExpression picture(u"url\\(:([^)]+)\\)"_s);
    for (auto it = picture.globalMatch(qApp->styleSheet()); it.hasNext();) {
        const QString path = u':' + it.next().captured(1);
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY2(!QIcon(path).pixmap(16, 16).isNull(), qPrintable(path));
    }
    QPushButton button(u"Ouvrir"_s);
    button.show();
    QVERIFY(!button.grab().isNull());
    QVERIFY(colorNamed(colors(), u"accent-soft") == colors().accentSoft);
    QVERIFY(!colorNamed(colors(), u"nothing").isValid());
}

void TestTheme::zoomScales()
{
    QPushButton button(u"Ouvrir"_s);
    Chip chip(u"quelques mots"_s);
    applyTheme(*qApp, Scheme::Light, 1.0);
    button.ensurePolished();
    const QSize before = button.sizeHint();
    const QSize chipBefore = chip.sizeHint();
    applyTheme(*qApp, Scheme::Light, 1.5);
    button.ensurePolished();
    QCOMPARE(px(8), 12);
    QCOMPARE(QApplication::font().pixelSize(), 21);
    QVERIFY(button.sizeHint().height() > before.height() * 1.3);
    QVERIFY(chip.sizeHint().width() > chipBefore.width() * 1.3);
    applyTheme(*qApp, Scheme::Light, 99);
    QCOMPARE(zoom(), 2.0);
    applyTheme(*qApp, Scheme::Light, 0.1);
    QCOMPARE(zoom(), 0.8);
    applyTheme(*qApp, Scheme::Light, 1.0);
    QCOMPARE(button.sizeHint(), before);
}

void TestTheme::domainsStayApart()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        QSet<QRgb> seen;
        for (int i = 0; i < 17; ++i) {
            seen.insert(domainColor(i).rgb());
            // A dot beside its label: 3:1 is what graphics need.
            QVERIFY2(
                contrast(domainColor(i), colors().card) >= 3.0, qPrintable(QString::number(i)));
        }
        QCOMPARE(seen.size(), 17);
        QCOMPARE(domainColor(-1), domainColor(16));
    }
    applyTheme(*qApp, Scheme::Light);
}

void TestTheme::missingIconIsEmpty()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

void TestTheme::everyProblemIsSaid()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::Missing); ++kind) {
        const QString sentence
            = problemText({u"x"_s, static_cast<ProblemKind>(kind), {u"1"_s, u"2"_s}});
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(ProblemKind::Missing) + 1);
    QVERIFY(problemText({{}, ProblemKind::NotADate, {u"29/02/2023"_s}}).contains(u"29/02/2023"));
    // What was typed is data: its % is left alone, and a page of it is shortened.
    QVERIFY(problemText({{}, ProblemKind::NotADate, {u"%1%2"_s}}).contains(u"%1%2"));
    QVERIFY(problemText({{}, ProblemKind::NotADate, {QString(5000, u'x')}}).size() < 300);
}

void TestTheme::everyErrorIsSaid()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind)
        sentences.insert(errorText({static_cast<ErrorKind>(kind)}));
    QCOMPARE(sentences.size(), static_cast<int>(ErrorKind::Internal) + 1);
    const Problem required{u"name"_s, ProblemKind::Required};
    const Problem none{{}, ProblemKind::NoObjective};
    QCOMPARE(errorText({ErrorKind::Refused, {}, {required, required, none}}),
        problemText(required) + u'\n' + problemText(none));
    QVERIFY(errorText({ErrorKind::Internal, u"code 7"_s}).contains(u"code 7"));
}

void TestTheme::daysAreSaid()
{
    const QDate today(2026, 3, 10);
    QCOMPARE(whenText(today, today), u"today"_s);
    QCOMPARE(whenText(today.addDays(9), today), u"in 9 days"_s);
    QCOMPARE(whenText(today.addDays(-3), today), u"3 days ago"_s);
    QCOMPARE(whenText(QDate(), today), QString());
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
