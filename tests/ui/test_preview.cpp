#include "sample_documents.h"
#include "ui/printing/preview_page.h"
#include "ui/printing/sheet_preview.h"
#include "ui/printing/sheet_style.h"
#include "ui/widgets/info_bar.h"
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>

using namespace jalons;
using samples::fr;

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(fr("."))); }

    void showsSheetsAsWideAsTheView()
    {
        SheetPreview preview;
        preview.resize(600, 500);
        preview.show();
        QCOMPARE(preview.pageCount(), 0);
        QCOMPARE(preview.currentPage(), 0);
        preview.setDocument(samples::contract());
        QCOMPARE(preview.pageCount(), 3);
        QCOMPARE(preview.currentPage(), 1);
        QCOMPARE(preview.horizontalScrollBar()->maximum(), 0);
        preview.resize(400, 500);
        QCOMPARE(preview.horizontalScrollBar()->maximum(), 0);
        preview.setZoom(2);
        QVERIFY(preview.horizontalScrollBar()->maximum() > 0);
    }

    void paperStaysWhiteInTheDark()
    {
        SheetPreview preview;
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x16, 0x20, 0x24));
        dark.setColor(QPalette::Base, QColor(0x1c, 0x28, 0x2d));
        preview.setPalette(dark);
        preview.resize(600, 500);
        preview.setDocument(samples::contract());
        const QImage image = preview.grab().toImage();
        QCOMPARE(image.pixelColor(40, 40), QColor(Qt::white));
        QVERIFY(image.pixelColor(4, 250).lightness() < 60);
    }

    void typingKeepsThePlace()
    {
        SheetPreview preview;
        preview.resize(600, 500);
        preview.show();
        Document document = samples::contract();
        preview.setDocument(document);
        preview.verticalScrollBar()->setValue(900);
        document.title += fr(" modifié");
        preview.setDocument(document);
        QCOMPARE(preview.verticalScrollBar()->value(), 900);
        document.blocks.resize(3); // shorter than what was in view: the end is shown
        preview.setDocument(document);
        QCOMPARE(preview.pageCount(), 1);
        QCOMPARE(preview.verticalScrollBar()->value(), preview.verticalScrollBar()->maximum());
        preview.setDocument({});
        QCOMPARE(preview.pageCount(), 1);
    }

    void resizingKeepsThePage()
    {
        SheetPreview preview;
        preview.resize(600, 500);
        preview.show();
        preview.setDocument(samples::contract());
        preview.showPage(2);
        QCOMPARE(preview.currentPage(), 2);
        preview.resize(420, 500);
        QCOMPARE(preview.currentPage(), 2);
        preview.setZoom(1.7);
        QCOMPARE(preview.currentPage(), 2);
    }

    void blocksAreFound()
    {
        SheetPreview preview;
        preview.resize(600, 500);
        preview.show();
        const Document document = samples::contract();
        preview.setDocument(document);
        QSignalSpy pages(&preview, &SheetPreview::currentPageChanged);
        preview.showBlock(static_cast<int>(document.blocks.size()) - 1);
        QCOMPARE(preview.currentPage(), 3);
        QCOMPARE(pages.size(), 1);
        preview.showBlock(0);
        QCOMPARE(preview.currentPage(), 1);
        preview.showBlock(999);
        preview.showBlock(-5);
        QCOMPARE(preview.currentPage(), 1);
    }

    void keysAndWheel()
    {
        SheetPreview preview;
        preview.resize(600, 500);
        preview.show();
        preview.setDocument(samples::contract());
        QScrollBar* bar = preview.verticalScrollBar();
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QVERIFY(bar->value() > 300);
        QTest::keyClick(&preview, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(bar->value(), 0);
        QSignalSpy zoomed(&preview, &SheetPreview::zoomChanged);
        const QPointF middle(300, 250);
        QWheelEvent turn(middle, preview.mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(preview.viewport(), &turn);
        QCOMPARE(zoomed.size(), 1);
        QVERIFY(preview.zoom() > 1);
        preview.setZoom(1000);
        QCOMPARE(preview.zoom(), 4.);
    }

    void canBeHeard()
    {
        SheetPreview preview;
        preview.setDocument(samples::contract());
        QVERIFY(!preview.accessibleName().isEmpty());
        QVERIFY(preview.accessibleDescription().contains(fr("Article 3")));
    }

    void thePageSavesAndSaysSo()
    {
        QTemporaryDir folder;
        PreviewPage page;
        page.setDocument(samples::contract());
        for (auto* button : page.findChildren<QPushButton*>()) {
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY(!button->accessibleName().isEmpty() || button->text().isEmpty());
        }
        QSignalSpy written(&page, &PreviewPage::pdfWritten);
        QSignalSpy made(&page, &PreviewPage::made);
        QVERIFY(page.savePdf(folder.filePath(fr("a.pdf"))));
        QCOMPARE(written.size(), 1);
        QVERIFY(QFile::exists(folder.filePath(fr("a.pdf"))));
        auto* message = page.findChild<InfoBar*>(fr("previewMessage"));
        QCOMPARE(made.size(), 1);
        QVERIFY(made.first().at(0).toString().contains(fr("a.pdf")));
        QCOMPARE(made.first().at(1).toString(), folder.filePath(fr("a.pdf")));
        QVERIFY(!page.savePdf(folder.filePath(fr("none/a.pdf"))));
        QCOMPARE(written.size(), 1);
        QVERIFY(message->text().contains(fr("none")));
        QSignalSpy back(&page, &PreviewPage::backRequested);
        QTest::mouseClick(page.findChild<QPushButton*>(fr("previewBack")), Qt::LeftButton);
        QCOMPARE(back.size(), 1);
    }

    /// Before anything is printed, and in the place where one is about to.
    void whatNoFontDrawsIsSaidBeforePrinting()
    {
        PreviewPage page;
        auto* message = page.findChild<InfoBar*>(fr("previewMessage"));
        Document document = samples::contract();
        page.setDocument(document);
        QVERIFY(message->text().isEmpty());
        const QString ofNoLanguage = QString::fromUcs4(U"\U0010e0a1"); // which no font has
        document.blocks.push_back(Paragraph{plain(fr("Nom %1").arg(ofNoLanguage))});
        page.setDocument(document);
        QVERIFY2(message->text().contains(ofNoLanguage), qPrintable(message->text()));
        page.setDocument(samples::contract());
        QVERIFY(message->text().isEmpty());
    }

    void howLongAKeyTakes()
    {
        SheetPreview preview;
        preview.resize(700, 700);
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        Document document = samples::contract();
        std::vector<double> times;
        for (int i = 0; i < 21; ++i) {
            document.title += u'x';
            QElapsedTimer timer;
            timer.start();
            preview.setDocument(document);
            preview.viewport()->repaint();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("preview of a 3-page contract, laid out and painted: median %.1f ms", times[10]);
    }
};

QTEST_MAIN(TestPreview)
#include "test_preview.moc"
