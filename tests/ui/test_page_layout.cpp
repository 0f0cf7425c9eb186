#include "layout_rules.h"
#include "sample_documents.h"
#include "ui/printing/document_printer.h"
#include "ui/printing/page_layout.h"
#include "ui/printing/sheet_style.h"
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace jalons;
using jalons::testing::wrongWith;
using samples::fr;

namespace {

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

Paragraph longParagraph(int words)
{
    return {plain(fr("accompagnement ").repeated(words))};
}

int pagesWith(const PageLayout& layout, StripKind kind)
{
    int count = 0;
    for (const PlacedPage& page : layout.pages())
        count += std::any_of(page.begin(), page.end(),
            [kind](const PlacedStrip& placed) { return placed.strip->kind == kind; });
    return count;
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(fr("."))); }

    void signaturesAreNeverSplit()
    {
        for (int lines = 0; lines <= 60; ++lines) {
            const PageLayout layout(
                filled(lines, {Heading{1, fr("Signatures")}, samples::signatures()}));
            QCOMPARE(wrongWith(layout), QString());
            QCOMPARE(pagesWith(layout, StripKind::Signature), 1);
            // Their heading is just above, and the end of the text too.
            const PlacedPage& last = layout.pages().back();
            const auto first
                = std::find_if(last.begin(), last.end(), [](const PlacedStrip& placed) {
                      return placed.strip->kind == StripKind::Signature;
                  });
            QVERIFY(first != last.begin());
            QCOMPARE(
                static_cast<int>((first - 1)->strip->kind), static_cast<int>(StripKind::Heading));
            // Never on a page of their own: the last words come along.
            QVERIFY(lines == 0 || std::any_of(last.begin(), first, [](const PlacedStrip& placed) {
                return placed.strip->kind == StripKind::Text;
            }));
        }
    }

    /// Forty difficulties under the longest head that a structure has, on its first page.
    void aMapOfFortyStandsOnOnePage()
    {
        Document document = samples::contract();
        document.number.clear();
        document.title = fr("Carte des difficultés");
        document.headerLines = {fr("12 rue des Trois-Tilleuls, 91999 Valombre-sur-Orge"),
            fr("01 99 00 42 10 · accueil@trois-tilleuls.example")};
        MapBlock map;
        for (int i = 0; i < 40; ++i)
            map.map.boxes.push_back({fr("peur de ne pas trouver sa place %1").arg(i), i % 7 == 0,
                i % 3 == 0, {i % 4, i / 4}});
        document.blocks = {KeyValues{{{fr("Personne accompagnée"),
                                          plain(fr("Madame Marie-Bernadette de la Tour"))},
                               {fr("Telle qu’elle était le"), plain(fr("12 mars 2026"))},
                               {fr("Liens retenus"), plain(fr("la personne"))}}},
            Paragraph{plain(fr("Une flèche : entraîne. ").repeated(12)), Paragraph::Style::Small},
            map, Heading{2, fr("Où agir d’abord")}, longParagraph(40)};
        const PageLayout layout(document);
        QCOMPARE(wrongWith(layout), QString());
        QCOMPARE(layout.placeOf(2).page, 0);
        QCOMPARE(pagesWith(layout, StripKind::Map), 1);
    }

    void headingsStayWithTheirText()
    {
        for (int lines = 0; lines <= 60; ++lines)
            for (const Block& heading :
                {Block(Heading{1, fr("Titre")}), Block(Heading{3, fr("Titre")}),
                    Block(ArticleHeading{fr("Article 1"), fr("Objet du contrat ").repeated(6)})})
                QCOMPARE(
                    wrongWith(PageLayout(filled(lines,
                        {heading, Heading{2, fr("Sous-titre")}, Spacer{3}, longParagraph(60)}))),
                    QString());
    }

    /// « Pour avancer, chacun s’engage » under a title, and nothing else, is nothing.
    void aTitleKeepsItsIntroductionAndFirstItem()
    {
        for (int lines = 0; lines <= 60; ++lines)
            for (const Block& item : {Block(Bullets{{plain(fr("un")), plain(fr("deux"))}}),
                     Block(Table{{{fr("Qui"), 1}}, {{plain(fr("a"))}, {plain(fr("b"))}}}),
                     Block(Group{{Heading{3, fr("Objectif 1")}, longParagraph(30)}})}) {
                const PageLayout layout(filled(lines,
                    {ArticleHeading{fr("Article 1"), fr("Objectifs")}, longParagraph(12), item}));
                QCOMPARE(wrongWith(layout), QString());
                QCOMPARE(layout.placeOf(lines).page, layout.placeOf(lines + 2).page);
            }
    }

    /// A group that does not fit is begun on a first page that would be half empty without it.
    /// A group with a title of the same rank is no item of the title before: what that one
    /// introduces does not leave the page with it.
    void aTitleOfTheSameRankIsAThingOfItsOwn()
    {
        for (const int rank : {2, 3}) {
            bool apart = false;
            for (int lines = 0; lines < 60; ++lines) {
                Group group{{Heading{rank, fr("La suite")}}};
                for (int i = 0; i < 12; ++i)
                    group.blocks.push_back(Paragraph{plain(fr("Une autre ligne."))});
                const PageLayout layout(filled(lines,
                    {Heading{2, fr("Ce que nous retenons")},
                        Paragraph{plain(fr("Deux objectifs avancent."))}, group}));
                apart = apart || layout.placeOf(lines + 1).page != layout.placeOf(lines + 2).page;
            }
            QCOMPARE(apart, rank == 2);
        }
    }

    void theFirstPageIsNotHalfEmpty()
    {
        for (int lines = 1; lines <= 40; ++lines) {
            std::vector<Block> blocks;
            for (int i = 0; i < 20; ++i)
                blocks.push_back(Paragraph{plain(fr("Dans le groupe %1").arg(i))});
            const PageLayout layout(filled(lines, {Group{blocks}}));
            if (layout.pageCount() == 1)
                continue;
            const PlacedStrip& last = layout.pages().front().back();
            const qreal bottom = layout.bodyTop(0) + last.top + last.strip->height;
            QVERIFY2(bottom > layout.paper().height() / 2, qPrintable(QString::number(lines)));
        }
    }

    /// A wheel cannot be cut: it is made smaller before it leaves a half-empty first page.
    void aWheelStaysOnTheFirstPage()
    {
        bool moved = false;
        for (int lines = 1; lines <= 40; ++lines) {
            const PageLayout layout(filled(lines,
                {Group{{Heading{2, fr("La roue")}, WheelBlock{samples::wheel()}}},
                    longParagraph(400)}));
            const PlacedStrip& last = layout.pages().front().back();
            QCOMPARE(wrongWith(layout), QString());
            const qreal bottom = layout.bodyTop(0) + last.top + last.strip->height;
            QVERIFY2(bottom > layout.paper().height() / 2, qPrintable(QString::number(lines)));
            moved = moved || layout.placeOf(lines).page == 1;
        }
        QVERIFY(moved); // where there is no room for it
    }

    void whatBeginsAPageBeginsOne()
    {
        const PageLayout layout(
            filled(3, {PageBreak{}, Paragraph{plain(fr("après"))}, PageBreak{}, PageBreak{}}));
        QCOMPARE(layout.pageCount(), 2);
        QCOMPARE(layout.placeOf(2).page, 0);
        QCOMPARE(layout.placeOf(4).page, 1);
    }

    void paragraphsKeepTwoLines()
    {
        for (int lines = 0; lines <= 50; ++lines) {
            const int block = lines;
            const PageLayout layout(filled(lines, {longParagraph(40)}));
            QCOMPARE(wrongWith(layout), QString());
            for (const PlacedPage& page : layout.pages()) {
                const auto own = std::count_if(page.begin(), page.end(),
                    [block](const PlacedStrip& placed) { return placed.strip->block == block; });
                QVERIFY2(own != 1, qPrintable(QString::number(lines)));
            }
        }
    }

    void groupsStayTogetherWhenTheyCan()
    {
        for (int lines = 0; lines <= 50; ++lines) {
            Group group{{Heading{3, fr("Objectif")}, longParagraph(30)}};
            const PageLayout layout(filled(lines, {group, longParagraph(10)}));
            QCOMPARE(wrongWith(layout), QString());
            int pages = 0;
            for (const PlacedPage& page : layout.pages())
                pages += std::any_of(page.begin(), page.end(),
                    [lines](const PlacedStrip& placed) { return placed.strip->block == lines; });
            QCOMPARE(pages, 1);
        }
        // Taller than a page: it flows from where it is, without an empty page before it.
        const PageLayout tall(filled(3, {Group{{longParagraph(900)}}}));
        QCOMPARE(wrongWith(tall), QString());
        QCOMPARE(tall.placeOf(3).page, 0);
        const PageLayout first(filled(0, {Group{{longParagraph(900)}}}));
        QCOMPARE(wrongWith(first), QString());
        QCOMPARE(first.placeOf(0).page, 0);
    }

    void tableHeadersComeBack()
    {
        Table table{{{fr("Action"), 3}, {fr("Qui"), 1}}, {}};
        for (int i = 0; i < 120; ++i)
            table.rows.push_back({plain(fr("Action %1").arg(i)), plain(fr("Amadou"))});
        for (int lines = 0; lines < 40; lines += 3) {
            const PageLayout layout(filled(lines, {table}));
            QCOMPARE(wrongWith(layout), QString());
            int headers = 0;
            int rows = 0;
            for (const PlacedPage& page : layout.pages())
                for (const PlacedStrip& placed : page) {
                    headers += placed.strip->kind == StripKind::TableHeader;
                    rows += placed.strip->kind == StripKind::TableRow;
                }
            QCOMPARE(rows, 120);
            QCOMPARE(headers, pagesWith(layout, StripKind::TableRow));
        }
    }

    void aRowTallerThanAPageIsCut()
    {
        Table table{{{fr("Quoi"), 1}, {fr("Qui"), 1}},
            {{longParagraph(700).spans, plain(fr("Amadou"))}, {plain(fr("fin")), {}}}};
        const PageLayout layout(filled(2, {table}));
        QCOMPARE(wrongWith(layout), QString());
        QVERIFY(layout.pageCount() >= 3);
        QCOMPARE(pagesWith(layout, StripKind::TableHeader), layout.pageCount());
        QCOMPARE(pagesWith(layout, StripKind::TableRow), layout.pageCount());
    }

    void oddDocuments_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto add = [](const char* name, const Document& document) {
            QTest::newRow(name) << toJson(document);
        };
        const QString word = fr("anticonstitutionnellement").repeated(40);
        add("empty", {});
        Document document;
        document.title = word;
        document.number = word;
        document.structureName = word;
        document.headerLines = QStringList(30, word);
        document.blocks = {Heading{1, word}, Paragraph{plain(word)}, Bullets{{plain(word)}},
            KeyValues{{{word, plain(word)}, {{}, {}}}},
            Table{{{word, 1}, {word, 100}}, {{plain(word), plain(word), plain(word)}}},
            SignatureBlock{word, word, {{word, word, word}}}};
        add("very long words", document);
        document = {};
        document.blocks = {Paragraph{}, Heading{0, {}}, Heading{9, fr("neuf")}, ArticleHeading{},
            Bullets{}, Bullets{{{}, {}}}, Table{}, Table{{{}, {}}, {{}, {}}}, KeyValues{},
            WheelBlock{}, Group{}, Group{{Group{}}}, SignatureBlock{}, Spacer{-5}, Spacer{5000},
            Paragraph{blank(9000)}, Paragraph{blank(-3)}};
        add("empty blocks", document);
        document.logo = QByteArray("not a picture");
        document.blocks = {Table{{{fr("a"), -1}, {fr("b"), 0}}, {{plain(fr("x"))}}}};
        add("bad logo, bad widths", document);
        document = {};
        for (int i = 0; i < 200; ++i)
            document.blocks.push_back(Heading{1, fr("Rien que des titres")});
        add("only headings", document);
        document = {};
        SignatureBlock many;
        for (int i = 0; i < 40; ++i)
            many.parties.push_back({fr("Partie %1").arg(i), {}, {}});
        document.blocks = {many};
        add("forty parties", document);
        document = {};
        document.blocks = {Paragraph{plain(fr("a\r\nb\rc\td\u0001e\u2029f"))}};
        add("control characters", document);
    }

    void oddDocuments()
    {
        QFETCH(QByteArray, json);
        QTemporaryDir folder;
        const auto document = fromJson(json);
        QVERIFY(document.ok());
        const auto pages = writePdf(document.value(), folder.filePath(fr("odd.pdf")));
        QVERIFY(pages.ok());
        QVERIFY(pages.value() >= 1);
        QCOMPARE(pictures(document.value(), 30).size(), pages.value());
        QCOMPARE(wrongWith(PageLayout(document.value()), false), QString());
    }
};

QTEST_MAIN(TestPageLayout)
#include "test_page_layout.moc"
