#include "core/base/text.h"
#include "core/documents/document.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include <QTest>

using namespace jalons;

namespace {

Document everything()
{
    Document document;
    document.title = QStringLiteral("Contrat d’accompagnement");
    document.number = QStringLiteral("C-2026-014");
    document.structureName = QStringLiteral("CHRS Les Trois Tilleuls");
    document.logo = QByteArray("\x89PNG\0\xff", 6);
    document.headerLines
        = {QStringLiteral("12 rue des Tilleuls"), QStringLiteral("01 23 45 67 89")};
    document.blocks = {
        Heading{2, QStringLiteral("Les parties")},
        Paragraph{plain(QStringLiteral("Entre ")) + bold(QStringLiteral("Amadou Diarra"))
                + italic(QStringLiteral(", né le ")) + blank(30),
            Paragraph::Style::Lead},
        Paragraph{plain(QStringLiteral("« Je veux une porte à moi. »")), Paragraph::Style::Quote},
        ArticleHeading{QStringLiteral("Article 1"), QStringLiteral("Objet")},
        Bullets{{plain(QStringLiteral("un")), plain(QStringLiteral("deux"))}},
        Table{{{QStringLiteral("Quoi"), 2}, {QStringLiteral("Qui"), 1.5}},
            {{plain(QStringLiteral("Ouvrir un compte")), orBlank(QString(), 20)}}},
        KeyValues{{{QStringLiteral("Nom"), plain(QStringLiteral("محمد"))},
            {QStringLiteral("Téléphone"), orBlank(QStringLiteral("  "))}}},
        MapBlock{{{{QStringLiteral("dettes de loyer"), false, true, {2, 7}},
                      {QStringLiteral("sa sœur"), true, false, {0, 3}}},
            {{1, 0, LinkKind::Protects, Sureness::Supposed}}}},
        WheelBlock{
            {{{QStringLiteral("Logement"), QStringLiteral("#1b6570")}, {QStringLiteral("Santé")}},
                {{QStringLiteral("Amadou"), {2, 0}, WheelStyle::Person},
                    {QStringLiteral("Nadia"), {3, 4}, WheelStyle::ProfessionalBefore}}}},
        Group{{Heading{3, QStringLiteral("Objectif 1")},
            Group{{Paragraph{plain(QStringLiteral("dedans")), Paragraph::Style::Small}}}}},
        Spacer{7.5},
        SignatureBlock{QStringLiteral("Lens"), QString(),
            {{QStringLiteral("La personne"), QStringLiteral("Amadou Diarra"),
                 QStringLiteral("Lu et approuvé")},
                {QStringLiteral("La structure"), QString(), QString()}}},
    };
    return document;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void jsonComesBackEqual()
    {
        const Document document = everything();
        const QByteArray json = toJson(document);
        const auto back = fromJson(json);
        QVERIFY(back.ok());
        QCOMPARE(back->blocks.size(), document.blocks.size());
        QVERIFY(back.value() == document);
        QCOMPARE(toJson(back.value()), json);
    }

    void jsonOfAnEmptyDocument()
    {
        const auto back = fromJson(toJson(Document{}));
        QVERIFY(back.ok());
        QVERIFY(back.value() == Document{});
    }

    void jsonIsStable()
    {
        // A signed contract keeps the hash of these bytes: they must not drift from version to
        // version.
        Document document;
        document.title = QStringLiteral("Été");
        document.blocks = {Paragraph{plain(QStringLiteral("a")) + blank(10.5)}};
        QCOMPARE(toJson(document),
            QByteArray(
                "{\"blocks\":[{\"spans\":[{\"text\":\"a\"},{\"blank\":10.5}],\"style\":\"normal\","
                "\"type\":\"paragraph\"}],\"format\":1,\"header\":[],\"logo\":\"\",\"number\":\"\","
                "\"structure\":\"\",\"title\":\"Été\"}"));
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        const int garbage = static_cast<int>(ErrorKind::Garbage);
        QTest::newRow("empty") << QByteArray() << garbage;
        QTest::newRow("not json") << QByteArray("%PDF-1.4") << garbage;
        QTest::newRow("array") << QByteArray("[]") << garbage;
        QTest::newRow("other object") << QByteArray("{\"a\":1}") << garbage;
        QTest::newRow("cut") << toJson(everything()).chopped(5) << garbage;
        QTest::newRow("unknown block inside a group") << QByteArray(
            "{\"format\":1,\"blocks\":[{\"type\":\"group\",\"blocks\":[{\"type\":\"video\"}]}]}")
                                                      << garbage;
        QTest::newRow("newer") << QByteArray("{\"format\":2,\"blocks\":[]}")
                               << static_cast<int>(ErrorKind::TooNew);
    }

    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        const auto result = fromJson(json);
        QVERIFY(!result.ok());
        QCOMPARE(static_cast<int>(result.error().kind), kind);
    }

    void plainTextHoldsEveryWord()
    {
        const QString text = plainText(everything());
        for (const char* words : {"CHRS Les Trois Tilleuls\n12 rue des Tilleuls\n01 23 45 67 89\n",
                 "Contrat d’accompagnement\nC-2026-014\n", "Les parties\n",
                 "Entre Amadou Diarra, né le ...............\n", "« Je veux une porte à moi. »\n",
                 "Article 1 – Objet\n", "• un\n• deux\n",
                 "Quoi\tQui\nOuvrir un compte\t..........\n", "Nom\u00a0: محمد\n",
                 "Téléphone\u00a0: ......",
                 "Logement\u00a0: Amadou 2, Nadia 3\nSanté\u00a0: Amadou –, Nadia 4\n",
                 "Objectif 1\n\ndedans\n", "Fait à Lens, le .....",
                 "La personne\nAmadou Diarra\nLu et approuvé\nSignature\n"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QCOMPARE(plainText(everything()), text);
        QVERIFY(!text.contains(QStringLiteral("\n\n\n")));
    }

    void plainTextOfAnEmptyDocument() { QCOMPARE(plainText(Document{}), QString()); }

    void aMissingValueIsABlank()
    {
        QVERIFY(orBlank(QString()) == blank());
        QVERIFY(orBlank(QStringLiteral(" \t")) == blank());
        QVERIFY(orBlank(QStringLiteral("x")) == plain(QStringLiteral("x")));
        QCOMPARE(plainText(blank(1)), QStringLiteral("......"));
    }

    void levelsStayOnTheWheel()
    {
        const WheelSeries series{QStringLiteral("a"), {-3, 0, 5, 9}, WheelStyle::Person};
        QCOMPARE(series.level(0), 0);
        QCOMPARE(series.level(1), 0);
        QCOMPARE(series.level(2), 5);
        QCOMPARE(series.level(3), 5);
        QCOMPARE(series.level(4), 0);
    }

    void sha256OfKnownBytes()
    {
        QCOMPARE(sha256Hex(QByteArray("abc")),
            QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void aTextIsSet_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed"); // ~ for what does not break, < and > for an isolate
        const auto row = [](const char* typed, const char* printed) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(printed);
        };
        row("Le chat dort.", "Le chat dort.");
        row("du 1er avril 2026 au 30 septembre 2027", "du 1ᵉʳ~avril~2026 au 30~septembre~2027");
        row("le 12 mai, en août 2025 et mardi 3", "le 12~mai, en août~2025 et mardi 3");
        row("le 12 marsouins", "le 12 marsouins");
        row("1 234,56 € par mois, 40 % pendant 6 mois", "1~234,56~€ par mois, 40~% pendant 6~mois");
        row("06 12 34 56 78", "06~12~34~56~78");
        row("n° 2026-0042 / 2, N° 7", "n°~2026-0042~/~2, N°~7");
        row("article L. 311-4, articles 226-13 et 7", "article L.~311-4, articles~226-13 et 7");
        row("12 rue des Lilas, 59000 Lille", "12 rue des Lilas, 59000 Lille");
        row("Où ? « Ici » : là ; oui !", "Où~? «~Ici~»~: là~; oui~!");
        row("ليلى الحدّاد", "<ليلى الحدّاد>");
        row("ليلى الحدّاد (HADDAD Layla)", "<ليلى الحدّاد> (HADDAD Layla)");
        row("Madame ليلى, née le 3 mai 2001", "Madame <ليلى>, née le 3~mai~2001");
        row("ليلى 12", "<ليلى 12>");
        row("Lena\nליאת", "Lena\n<ליאת>");
        row("Il dit \u202eabc\u202c et \u2069 reste", "Il dit abc et  reste");
        row("ገብረ ትግርኛ", "ገብረ ትግርኛ"); // from left to right as well
    }

    void aTextIsSet()
    {
        QFETCH(QString, typed);
        QFETCH(QString, printed);
        printed.replace(u'~', QChar(0xa0))
            .replace(u'<', QChar(0x2068))
            .replace(u'>', QChar(0x2069));
        QCOMPARE(typeset(typed), printed);
        QCOMPARE(typeset(typeset(typed)), printed);
    }

    /// A whole quotation keeps its order, the French words in it included.
    void aQuotationInAnotherDirectionIsOneThing()
    {
        const QString said = QStringLiteral("أريد CAF\nغدا");
        const QString set = typeset(QStringLiteral("Elle dit ") + quoted(said));
        QCOMPARE(
            set, QStringLiteral("Elle dit «\u00a0\u2068") + said + QStringLiteral("\u2069\u00a0»"));
        QCOMPARE(quoted(QStringLiteral("oui")), QStringLiteral("«\u00a0oui\u00a0»"));
    }

    void everyTextOfADocumentIsSet()
    {
        Document document = everything();
        document.blocks.push_back(Group{
            {Table{{{QStringLiteral("n° 1"), 1}}, {{plain(QStringLiteral("le 3 mai 2026"))}}}}});
        document.headerLines.append(QStringLiteral("n° 2"));
        document.title = QStringLiteral("n° 3");
        const Document set = typeset(document);
        QVERIFY(!plainText(set).contains(QStringLiteral("n° ")));
        QVERIFY(!plainText(set).contains(QStringLiteral("3 mai 2026")));
        QVERIFY(plainText(set).contains(QStringLiteral("\u2068محمد\u2069")));
        QVERIFY(typeset(set) == set);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
