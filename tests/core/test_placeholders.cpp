#include "core/contract/clauses.h"
#include "core/contract/placeholder_list.h"
#include "core/documents/placeholders.h"
#include "fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// What stands between braces in a text of the library: the one list, what is no part of it, and
/// how a text is filled.
class TestPlaceholders : public QObject
{
    Q_OBJECT

    static constexpr ContractKind kind = ContractKind::Accompaniment;

private slots:
    /// The list names what is filled, and all of it.
    void theListIsWhatSheetsFill()
    {
        auto file = newFile();
        const QSet<QString> parts{QStringLiteral("objectives"), QStringLiteral("commitments"),
            QStringLiteral("services"), QStringLiteral("took_part"),
            QStringLiteral("structure_party"), QStringLiteral("person_identity"),
            QStringLiteral("changes")};
        QSet<QString> listed;
        for (const Placeholder& one : placeholders()) {
            QVERIFY2(!listed.contains(one.code), qPrintable(one.code));
            QVERIFY(!one.french.isEmpty() && !one.english.isEmpty() && one.french != one.english);
            QCOMPARE(one.inTitles, !parts.contains(one.code));
            listed.insert(one.code);
        }
        QSet<QString> filled = parts;
        for (const ContractKind of : kindsWithClauses) {
            Contract contract;
            contract.kind = of;
            const auto values
                = *file->query([&](const Reader& r) { return placeholderValues(r, contract); });
            for (const Placeholder& one : placeholders())
                if (one.fits(of, ClausePlace::Title))
                    QVERIFY2(values.contains(one.code), qPrintable(one.code));
            for (auto it = values.begin(); it != values.end(); ++it)
                filled.insert(it.key());
        }
        QCOMPARE(listed, filled);
    }

    void whatStandsForNothingIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::addColumn<QStringList>("unknown");
        const auto row = [](const char* name, const QString& text, ClausePlace place,
                             const QStringList& unknown) {
            QTest::newRow(name) << text << int(place) << unknown;
        };
        row("known", QStringLiteral("du {{start_date}} au {{ end_date }}"), ClausePlace::Article,
            {});
        row("misspelled", QStringLiteral("{{start_dat}} et {{Start_date}}"), ClausePlace::Article,
            {QStringLiteral("{{start_dat}}"), QStringLiteral("{{Start_date}}")});
        row("twice", QStringLiteral("{{x}} puis {{x}}"), ClausePlace::Article,
            {QStringLiteral("{{x}}")});
        row("not closed", QStringLiteral("le {{start_date et après"), ClausePlace::Article,
            {QStringLiteral("{{start_date et après")});
        row("not opened", QStringLiteral("le start_date}} et"), ClausePlace::Article,
            {QStringLiteral("}}")});
        row("with words", QStringLiteral("{{premier jour}}"), ClausePlace::Article,
            {QStringLiteral("{{premier jour}}")});
        row("of another kind", QStringLiteral("{{refusal_line}}"), ClausePlace::Article,
            {QStringLiteral("{{refusal_line}}")});
        row("a part in an article", QStringLiteral("{{objectives}}"), ClausePlace::Article, {});
        row("a part in the preamble", QStringLiteral("{{objectives}}"), ClausePlace::Preamble,
            {QStringLiteral("{{objectives}}")});
        row("a party in the preamble", QStringLiteral("{{structure_party}}"), ClausePlace::Preamble,
            {});
        row("a party in a title", QStringLiteral("{{structure_party}}"), ClausePlace::Title,
            {QStringLiteral("{{structure_party}}")});
    }

    void whatStandsForNothingIsNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const int, place);
        QFETCH(const QStringList, unknown);
        QCOMPARE(unknownPlaceholders(text, kind, ClausePlace(place)), unknown);
    }

    void boldIsOfTheLibraryNotOfAValue()
    {
        const QHash<QString, QString> values{{QStringLiteral("a"), QStringLiteral("x**y**")}};
        QCOMPARE(fill(QStringLiteral("un **{{a}} deux** trois"), values),
            (Spans{{.text = QStringLiteral("un ")},
                {.text = QStringLiteral("x**y** deux"), .bold = true},
                {.text = QStringLiteral(" trois")}}));
        QCOMPARE(
            fill(QStringLiteral("5 ** 3"), values), (Spans{{.text = QStringLiteral("5 ** 3")}}));
        QCOMPARE(fill(QStringLiteral("**a** b ** c"), values),
            (Spans{
                {.text = QStringLiteral("a"), .bold = true}, {.text = QStringLiteral(" b ** c")}}));
    }

    /// A paragraph of sentences of which there is none goes; one among other words leaves no gap.
    void whatIsNotSaidLeavesNoGap()
    {
        const QHash<QString, QString> values{{QStringLiteral("a_line"), QStringLiteral("Oui.")},
            {QStringLiteral("b_line"), QString()}};
        QCOMPARE(withoutEmptySentences(
                     QStringLiteral("{{b_line}}\n\nx {{b_line}} y\n{{a_line}} {{b_line}}"), values),
            QStringLiteral("\nx y\n{{a_line}} "));
    }
};

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "test_placeholders.moc"
