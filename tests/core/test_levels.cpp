#include "core/documents/document.h"
#include "core/documents/simple_document.h"
#include "core/vocabulary/vocabulary.h"
#include "documents_fixture.h"
#include "fixture.h"
#include "sheet.h"
#include <QRegularExpression>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// What the levels 1 to 5 of each domain mean in simple words: those shipped, those of a structure.
class TestLevels : public QObject
{
    Q_OBJECT

private slots:
    void everyLevelShippedHasASimpleWording()
    {
        const Vocabulary shipped = Vocabulary::builtIn();
        const std::vector<Term> domains = shipped.terms(u"domain"_s);
        QCOMPARE(domains.size(), size_t(17));
        static const QRegularExpression spaces(u"[\\s\\x{a0}]+"_s);
        // What no sentence given to somebody about their own life announces or judges.
        static const QRegularExpression never(
            u"danger|risque|menace|urgen|violen|mort|suicid|grave|échec|refus|incapable|jamais"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const Term& domain : domains) {
            QSet<QString> seen;
            for (int level = 1; level <= 5; ++level) {
                const LevelWords words = shipped.levelWords(domain.code, level);
                const QString where = u"%1 %2: %3"_s.arg(domain.code).arg(level).arg(words.simple);
                QVERIFY2(!words.simple.isEmpty(), qPrintable(where));
                QVERIFY2(
                    words.simple.split(spaces, Qt::SkipEmptyParts).size() <= 10, qPrintable(where));
                QVERIFY2(words.simple.size() <= 50, qPrintable(where));
                QVERIFY2(words.simple.endsWith(u'.') && words.simple.count(u'.') == 1,
                    qPrintable(where));
                QVERIFY2(!words.simple.contains(never), qPrintable(where));
                QVERIFY2(!words.simple.contains(u'\''), qPrintable(where)); // typographic ones
                QVERIFY2(!words.simple.contains(u';') && !words.simple.contains(u'('),
                    qPrintable(where));
                QVERIFY2(words.simple.count(u" pas "_s) <= 1, qPrintable(where));
                seen.insert(words.simple);
            }
            QCOMPARE(seen.size(), 5);
        }
    }

    void aNewFileHasThemAndTheStructureWritesItsOwn()
    {
        const auto file = newFile();
        const Vocabulary shipped = Vocabulary::builtIn();
        QCOMPARE(file->vocabulary().levelWords(u"budget"_s, 2), shipped.levelWords(u"budget"_s, 2));
        const LevelWords shown = shipped.levelWords(u"budget"_s, 2);
        LevelWords typed = shown;
        typed.simple = u"  L’argent manque souvent. "_s;
        QVERIFY(file->perform(Operation::UpdateVocabulary,
            [&](Work& work) { terms::define(work, u"budget"_s, 2, typed, &shown); }));
        QCOMPARE(file->vocabulary().simpleLevel(u"budget"_s, 2), u"L’argent manque souvent."_s);
        QCOMPARE(file->vocabulary().level(u"budget"_s, 2, true), shown.person);
        QCOMPARE(file->vocabulary().simpleLevel(u"budget"_s, 3),
            shipped.levelWords(u"budget"_s, 3).simple);
        QVERIFY(file->undo());
        QCOMPARE(file->vocabulary().simpleLevel(u"budget"_s, 2), shown.simple);
        // Without one, it is as the person would say it.
        typed.simple.clear();
        QVERIFY(file->perform(Operation::UpdateVocabulary,
            [&](Work& work) { terms::define(work, u"budget"_s, 2, typed, &shown); }));
        QCOMPARE(file->vocabulary().simpleLevel(u"budget"_s, 2), shown.person);
        QVERIFY(file->vocabulary().levelWords(u"budget"_s, 2).simple.isEmpty());
    }

    void theSimpleSheetSpeaksThem()
    {
        auto file = newFile();
        const Path path = diagnosedPath(*file);
        const auto sheet = [&] {
            const auto made = file->query(
                [&](const Reader& r) { return assessments::simpleOf(r, path.diagnostic); });
            return asRead(plainText(*made));
        };
        const std::vector<DomainEntry> entries = *file->query(
            [&](const Reader& r) { return assessments::entries(r, path.diagnostic); });
        int asked = 0;
        for (const DomainEntry& entry : entries)
            if (entry.personLevel > 0) {
                const LevelWords words
                    = Vocabulary::builtIn().levelWords(entry.domain, entry.personLevel);
                const QString number = QString::number(entry.personLevel);
                QVERIFY2(sheet().contains(asRead(number + u" – "_s + words.simple)),
                    qPrintable(sheet()));
                QVERIFY(!sheet().contains(asRead(words.person)));
                ++asked;
            }
        QVERIFY(asked > 0);
        // Where the structure left none, the person's words are there, never an empty level.
        for (const DomainEntry& entry : entries)
            if (entry.personLevel > 0)
                QVERIFY(file->perform(Operation::UpdateVocabulary, [&](Work& work) {
                    LevelWords words
                        = Vocabulary::builtIn().levelWords(entry.domain, entry.personLevel);
                    words.simple.clear();
                    terms::define(work, entry.domain, entry.personLevel, words);
                }));
        for (const DomainEntry& entry : entries)
            if (entry.personLevel > 0)
                QVERIFY(sheet().contains(
                    asRead(Vocabulary::builtIn().level(entry.domain, entry.personLevel, true))));
    }
};

QTEST_GUILESS_MAIN(TestLevels)
#include "test_levels.moc"
