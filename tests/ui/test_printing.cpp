#include "sample_documents.h"
#include "ui/printing/document_printer.h"
#include "ui/printing/text_flow.h"
#include "ui/printing/undrawable.h"
#include <QElapsedTimer>
#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace jalons;
using samples::fr;

namespace {

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s is missing: install poppler-utils", qPrintable(program));
    process.waitForFinished();
    return process.readAllStandardOutput();
}

/// Text of a page (from 1) or of all of them, as one line.
QString pdfText(const QString& path, int page = 0)
{
    QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                  << QString::number(page);
    return QString::fromUtf8(
        run(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-")))
        .simplified();
}

Document filled(int lines, std::vector<Block> end)
{
    Document document = samples::contract();
    document.blocks.clear();
    for (int i = 0; i < lines; ++i)
        document.blocks.push_back(Paragraph{plain(fr("Ligne %1").arg(i))});
    for (Block& block : end)
        document.blocks.push_back(std::move(block));
    return document;
}

/// Whether a font of this machine has the letter: what is missing depends on those installed.
bool someFontDraws(const QString& letter)
{
    for (const QString& family : QFontDatabase::families()) {
        if (QRawFont::fromFont(QFont(family)).supportsCharacter(letter.toUcs4().front()))
            return true;
    }
    return false;
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(fr("."))); }

    void pdfHoldsEveryWord()
    {
        const Document document = samples::contract();
        const auto pages = writePdf(document, path("contract.pdf"));
        QVERIFY(pages.ok());
        QCOMPARE(pages.value(), 3);
        const QString text = pdfText(path("contract.pdf"));
        const QString words = plainText(document).replace(fr("\u00a0: "), fr(" ")).simplified();
        for (const QString& word : words.split(u' ')) {
            if (word.startsWith(u"...") || word.isRightToLeft() || word == u"☐") // drawn
                continue;
            QVERIFY2(text.contains(word), qPrintable(word));
        }
        for (int page = 1; page <= 3; ++page)
            QVERIFY(pdfText(path("contract.pdf"), page).contains(fr("Page %1 / 3").arg(page)));
        QCOMPARE(text.count(fr("C-2026-014 · Contrat d’accompagnement")), 3);
        QCOMPARE(text.count(document.structureName), 4); // three headers and one party
    }

    /// A project says on every page that it binds nobody; a copy leaves no box to sign.
    void whatASheetIsStandsOnEveryPage()
    {
        Document document = samples::contract();
        document.standing = fr("PROJET – sans valeur contractuelle");
        document.trace = fr("impression 2 · empreinte 3fa8c01b22d4");
        for (Block& block : document.blocks)
            if (auto* signing = std::get_if<SignatureBlock>(&block))
                for (SignatureParty& party : signing->parties)
                    party.done = fr("signé le 12 janvier 2026 – original papier au dossier");
        QCOMPARE(writePdf(document, path("project.pdf")).valueOr(0), 3);
        for (int page = 1; page <= 3; ++page) {
            const QString text = pdfText(path("project.pdf"), page);
            QCOMPARE(text.count(document.standing), 1);
            QCOMPARE(text.count(document.trace), 1);
        }
        const QString text = pdfText(path("project.pdf"));
        QVERIFY(text.contains(fr("signé le 12 janvier 2026")));
        QVERIFY(writePdf(samples::contract(), path("boxes.pdf")).ok());
        // « Signature », under which one signs, is gone from the boxes.
        QVERIFY(
            pdfText(path("boxes.pdf")).count(fr("Signature")) > text.count(fr("Signature")) + 1);
    }

    /// Read aloud as French, called by its kind and number, and no more than that.
    void pdfSaysItsLanguageAndTitle()
    {
        Document document = samples::evaluation();
        document.subject = fr("Amadou Diarra");
        QVERIFY(writePdf(document, path("archive.pdf")).ok());
        QFile file(path("archive.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("pdfaid")); // what is not checked is not claimed
        const QByteArray info = run(QStringLiteral("pdfinfo"), {path("archive.pdf")});
        QVERIFY2(
            info.contains("Évaluation à six mois – " + document.number.toUtf8()), info.constData());
        QVERIFY(!info.contains("Diarra"));
        QVERIFY(info.contains("Jalons"));
        QVERIFY(info.contains("(A4)"));
        QVERIFY(pdfText(path("archive.pdf"), 1).contains(fr("Amadou Diarra")));
        if (!QStandardPaths::findExecutable(fr("qpdf")).isEmpty()) {
            const QByteArray checked
                = run(QStringLiteral("qpdf"), {fr("--check"), path("archive.pdf")});
            QVERIFY2(
                checked.contains("No syntax or stream encoding errors found"), checked.constData());
            const QByteArray json = run(
                QStringLiteral("qpdf"), {fr("--json"), fr("--json-key=qpdf"), path("archive.pdf")});
            QVERIFY(json.contains("\"/Lang\": \"u:fr-FR\""));
            QVERIFY(json.contains("\"/DisplayDocTitle\": true"));
        }
        const QStringList fonts
            = QString::fromUtf8(run(QStringLiteral("pdffonts"), {path("archive.pdf")}))
                  .split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() >= 4);
        for (qsizetype i = 2; i < fonts.size(); ++i) {
            QVERIFY2(fonts[i].contains(fr("CID TrueType      Identity-H       yes")),
                qPrintable(fonts[i]));
            QVERIFY2(fonts[i].startsWith(fr("Noto")), qPrintable(fonts[i]));
        }
    }

    void signaturesAreNeverSplitInThePdf()
    {
        for (const int lines : {23, 25, 27, 29, 31, 33, 35}) {
            const auto pages
                = writePdf(filled(lines, {Heading{1, fr("Signatures")}, samples::signatures()}),
                    path("sign.pdf"), Overwrite::Yes);
            QVERIFY(pages.ok());
            const QString text = pdfText(path("sign.pdf"), pages.value());
            for (const char* words : {"Signatures", "Fait à Lens, le .......", "Amadou Diarra",
                     "exemplaire reçu le", "Claire Vasseur", "Nadia Benali"})
                QVERIFY2(text.contains(fr(words)), words);
            QCOMPARE(text.count(fr("Signature ")) + text.endsWith(fr("Signature")), 3);
        }
    }

    void everyScriptShows_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"Éléonore Œuvrard, 2 x « 3 € » – ’ • …", "محمد عبد الله",
                 "گلناز پژواک", "ትግርኛ ሰላም", "அன்பரசன்", "রহিম", "नेपाल", "გიორგი", "Արմեն",
                 "Дмитрий Ґ", "Nguyễn Thị Hạnh", "Şükrü Ağaoğlu", "ਗੁਰਪ੍ਰੀਤ", "ߒߞߏ"})
            QTest::newRow(name) << fr(name);
    }

    void everyScriptShows()
    {
        QFETCH(QString, name);
        for (const bool bold : {false, true}) {
            const TextFlow flow({{.text = name, .bold = bold}}, sheet::body, sheet::mm(150));
            const QList<QGlyphRun> runs = flow.glyphRuns();
            QVERIFY(!runs.isEmpty());
            for (const QGlyphRun& glyphs : runs) {
                const QString family = glyphs.rawFont().familyName();
                QVERIFY2(!glyphs.glyphIndexes().contains(0), qPrintable(family));
                QVERIFY2(family.startsWith(fr("Noto")), qPrintable(family));
            }
        }
    }

    void arabicNamesPrint()
    {
        Document document = filled(1,
            {KeyValues{{{fr("Nom"), plain(fr("محمد عبد الله"))}}},
                Paragraph{plain(fr("محمد عبد الله"))}});
        QVERIFY(writePdf(document, path("arabic.pdf")).ok());
        QVERIFY(run(QStringLiteral("pdffonts"), {path("arabic.pdf")}).contains("NaskhArabic"));
        // A sheet is French: an Arabic paragraph, and the name under the title, begin at the left.
        document.number = fr("محمد عبد الله");
        const QImage page = pictures(document, 100).first();
        for (int y = page.height() / 7; y < page.height() / 2; ++y) // under the header's line
            for (int x = page.width() * 6 / 10; x < page.width(); ++x)
                if (qGray(page.pixel(x, y)) < 110)
                    QFAIL(qPrintable(fr("ink at %1, %2").arg(x).arg(y)));
    }

    /// A box to tick is drawn where it stands, whatever fonts there are, and is none of them.
    void boxesToTickAreDrawn()
    {
        const auto inkOf = [](const QString& text) {
            const QImage page = pictures(filled(1, {Paragraph{plain(text)}}), 100).first();
            qint64 ink = 0;
            for (int y = page.height() / 7; y < page.height() * 9 / 10; ++y)
                for (int x = 0; x < page.width(); ++x)
                    ink += 255 - qGray(page.pixel(x, y));
            return ink;
        };
        const qint64 none = inkOf(fr("lu par moi"));
        const qint64 empty = inkOf(fr("☐ lu par moi"));
        QVERIFY(empty > none);
        QVERIFY(inkOf(fr("☑ lu par moi")) > empty);
        QVERIFY(inkOf(fr("☒ lu par moi")) > empty);
        const qint64 two = inkOf(fr("lu ☐ par ☐ moi")) - none;
        QVERIFY(qAbs(two - 2 * (inkOf(fr("lu par ☐ moi")) - none)) * 20 < two);
        QVERIFY(inkOf(QString(u'☐').repeated(400)) > 300 * (empty - none)); // over several lines
        // It takes the room of a letter, and stays with the word after it.
        const TextFlow with(plain(fr("a☐\u00a0b")), sheet::body, sheet::mm(100));
        const TextFlow without(plain(fr("a\u00a0b")), sheet::body, sheet::mm(100));
        const auto right
            = [](const TextFlow& flow) { return flow.glyphRuns().last().boundingRect().right(); };
        QVERIFY(right(with) > right(without) + sheet::pt(5));
        writePdf(
            filled(1, {Paragraph{plain(fr("☐ lu par moi"))}}), path("ticks.pdf"), Overwrite::Yes);
        QVERIFY(!run(QStringLiteral("pdffonts"), {path("ticks.pdf")}).contains("Symbols"));
    }

    void linesAreOfOneHeight()
    {
        const TextFlow french(plain(fr("un deux trois")), sheet::body, sheet::mm(100));
        for (const char* words : {"محمد عبد الله", "ትግርኛ ሰላም", "un محمد deux", "தமிழ்"}) {
            const TextFlow other(plain(fr(words)), sheet::body, sheet::mm(100));
            QCOMPARE(other.lineHeight(), french.lineHeight());
            QCOMPARE(other.height(), french.height());
            QCOMPARE(other.ascent(), french.ascent());
        }
        const TextFlow several(plain(fr("un\nمحمد\ntrois")), sheet::body, sheet::mm(100));
        QCOMPARE(several.height(), 3 * french.height());
    }

    /// Whatever its first letter: a name that comes first stays first.
    void everyLineRunsFromLeftToRight()
    {
        const TextFlow flow(plain(fr("محمد habite ici")), sheet::body, sheet::mm(100));
        qreal arabic = 0;
        qreal latin = sheet::mm(100);
        for (const QGlyphRun& glyphs : flow.glyphRuns()) {
            const bool isArabic = glyphs.rawFont().familyName().contains(fr("Arabic"));
            for (const QPointF& at : glyphs.positions())
                isArabic ? arabic = qMax(arabic, at.x()) : latin = qMin(latin, at.x());
        }
        QVERIFY(arabic > 0);
        QVERIFY2(arabic < latin, qPrintable(fr("%1, %2").arg(arabic).arg(latin)));
    }

    /// What is set apart is seen by nobody: no box stands in its place, and no font is looked for.
    void isolatesAreNotDrawn()
    {
        const TextFlow flow(
            plain(fr("Madame \u2068ليلى\u2069, 12\u00a0mai")), sheet::body, sheet::mm(100));
        for (const QGlyphRun& glyphs : flow.glyphRuns()) {
            QVERIFY(!glyphs.glyphIndexes().contains(0));
            QVERIFY2(glyphs.rawFont().familyName().startsWith(fr("Noto")),
                qPrintable(glyphs.rawFont().familyName()));
        }
    }

    void whatCannotBeDrawnIsSaid()
    {
        QVERIFY(undrawableText(samples::contract()).isEmpty());
        QVERIFY(undrawableText(filled(1, {Paragraph{plain(fr("\u2068ليلى\u2069 ☐ ☒ → ≥ €"))}}))
                    .isEmpty());
        // A letter of the private plane 16, which no font has; those of plane 0 some symbol fonts
        // draw.
        const QString ofNoLanguage = QString::fromUcs4(U"\U0010e0a1");
        const Document document
            = filled(1, {Paragraph{plain(fr("Nom %1 et 漢字, 漢").arg(ofNoLanguage))}});
        const Undrawable missing = undrawable(document);
        QVERIFY(missing.letters.startsWith(ofNoLanguage));
        QVERIFY(undrawableText(document).contains(ofNoLanguage));
        QString undrawnByAll;
        for (const QString& letter : {fr("漢"), fr("字")}) {
            if (!someFontDraws(letter))
                undrawnByAll += letter;
        }
        QCOMPARE(missing.letters.mid(ofNoLanguage.size()), undrawnByAll);
        QCOMPARE(sheet::packageFor(U'漢'), fr("fonts-noto-cjk"));
        QCOMPARE(sheet::packageFor(U'한'), fr("fonts-noto-cjk"));
        QCOMPARE(sheet::packageFor(U'ስ'), fr("fonts-noto-core"));
        QCOMPARE(sheet::packageFor(U'ش'), fr("fonts-noto-core"));
    }

    /// Boxes say the beginning of a text that they have no room for, however long it is, and names
    /// in any script.
    void aMapPrintsTheBeginningOfItsWords()
    {
        MapBlock map;
        map.map.boxes = {{fr("dettes"), false, true, {0, 0}},
            {fr("souci ").repeated(8000).trimmed(), false, true, {1, 0}},
            {fr("\u2068ليلى\u2069"), true, false, {0, 1}}};
        map.map.arrows = {{0, 1, LinkKind::Worsens, Sureness::Supposed}, {1, 0}, {2, 1}};
        const Document document = filled(1, {map});
        QVERIFY(undrawableText(document).isEmpty());
        QCOMPARE(writePdf(document, path("map.pdf")).valueOr(0), 1);
        const QString text = pdfText(path("map.pdf"));
        QVERIFY(text.contains(fr("dettes")));
        QVERIFY(text.contains(fr("…")));
        QVERIFY2(text.count(fr("souci")) >= 3 && text.count(fr("souci")) < 30,
            qPrintable(QString::number(text.count(fr("souci")))));
        QVERIFY(run(fr("pdffonts"), {path("map.pdf")}).contains("Arabic"));
    }

    void aFailedWriteLeavesTheOldFile()
    {
        const QString target = path("kept.pdf");
        QVERIFY(writePdf(filled(2, {}), target).ok());
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();

        // The system lets no file grow beyond 4 kB: the write breaks off half-way, as on a full
        // disk.
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = old;
        tight.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto result = writePdf(samples::contract(), target, Overwrite::Yes);
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!result.ok());
        QVERIFY(result.error().kind == ErrorKind::Io || result.error().kind == ErrorKind::DiskFull);

        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(m_folder.path()).entryList({fr("kept.pdf*")}).size(), 1); // no rubbish left
    }

    void unwritablePlacesAreSaid()
    {
        QCOMPARE(static_cast<int>(writePdf(filled(1, {}), m_folder.path()).error().kind),
            static_cast<int>(ErrorKind::Protected));
        for (const QString& target :
            {path("no/such/folder/a.pdf"), QString(), path("kept.pdf") + fr("/inside.pdf")}) {
            const auto result = writePdf(filled(1, {}), target);
            QVERIFY(!result.ok());
            QCOMPARE(
                static_cast<int>(result.error().kind), static_cast<int>(ErrorKind::NotWritable));
        }
    }

    void printersAreTheSamePath()
    {
        const Document document = samples::contract();
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path("printer.pdf"));
        printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(30, 30, 30, 30))); // whatever its margins, ours are from the paper's edge
        DocumentPrinter ours(document);
        QCOMPARE(ours.pageCount(printer), 3);
        QVERIFY(ours.paint(printer));
        QVERIFY(writePdf(document, path("pdf.pdf")).ok());
        QCOMPARE(pdfText(path("printer.pdf")), pdfText(path("pdf.pdf")));

        printer.setPageRanges(QPageRanges::fromString(fr("2-3")));
        printer.setOutputFileName(path("range.pdf"));
        QVERIFY(ours.paint(printer));
        QVERIFY(pdfText(path("range.pdf"), 1).contains(fr("Page 2 / 3")));
        QCOMPARE(pdfText(path("range.pdf"), 3), QString());

        printer.setPageRanges({});
        printer.setPageSize(QPageSize(QPageSize::A5));
        QVERIFY(ours.pageCount(printer) > 3);
    }

    void thePreviewIsThePdf()
    {
        const Document document = samples::evaluation();
        QVERIFY(writePdf(document, path("same.pdf")).ok());
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-png"), path("same.pdf"),
                path("same")});
        const QList<QImage> seen = pictures(document, 60);
        for (int page = 0; page < seen.size(); ++page) {
            const QImage printed(m_folder.filePath(fr("same-%1.png").arg(page + 1)));
            QVERIFY(!printed.isNull());
            // Compared coarsely: rasterisers differ by a pixel, not by a line.
            const QSize coarse(52, 74);
            const QImage a
                = seen[page].scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            const QImage b
                = printed.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            for (int y = 0; y < coarse.height(); ++y)
                for (int x = 0; x < coarse.width(); ++x)
                    QVERIFY2(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 40,
                        qPrintable(fr("page %1, %2 %3").arg(page + 1).arg(x).arg(y)));
        }
    }

    void howLongAContractTakes()
    {
        const Document document = samples::contract();
        std::vector<double> times;
        for (int i = 0; i < 15; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(writePdf(document, path("timed.pdf"), Overwrite::Yes).ok());
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("3-page contract PDF: median %.1f ms", times[times.size() / 2]);
    }
};

QTEST_MAIN(TestPrinting)
#include "test_printing.moc"
