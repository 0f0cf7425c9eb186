#include "core/base/placeholder_text.h"
#include "core/check/check.h"
#include "core/language_pack/pack_file.h"
#include "core/language_pack/spoken_language.h"
#include "core/vocabulary/vocabulary.h"
#include "fixture.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The languages of the interview: the packs that come with the program, what a structure corrects,
/// who read them over, the files that go from one structure to another.
class TestLanguagePacks : public QObject
{
    Q_OBJECT

    static SpokenLanguage spoken(const StructureFile& file, const QString& code)
    {
        return *file.query([&](const Reader& r) { return languages::spoken(r, code); });
    }
    static LanguageTextId correct(
        StructureFile& file, const QString& code, const QString& key, const QString& text)
    {
        return perform(file, Operation::CorrectLanguage, [&](Work& work) {
            LanguageText one = languages::ofKey(work, code, key);
            one.text = text;
            return languages::save(work, one);
        });
    }
    static void readOver(StructureFile& file, const QString& code, const QString& by, QDate on)
    {
        perform(file, Operation::ReadLanguageOver,
            [&](Work& work) { return languages::readOver(work, code, by, on); });
    }
    static QByteArray fileOf(
        const QString& language, const QJsonObject& texts, const QJsonObject& french = {})
    {
        return QJsonDocument(
            QJsonObject{{u"format"_s, u"jalons-language"_s}, {u"language"_s, language},
                {u"texts"_s, texts}, {u"french"_s, french}})
            .toJson();
    }
    static QString letters(const QString& text)
    {
        QString kept;
        for (const TextPart& part : textParts(text))
            if (part.code.isEmpty())
                for (const QChar c : part.words)
                    if (c.isLetter())
                        kept += c;
        return kept;
    }

private slots:
    void everyPackIsComplete_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "es", "ro", "uk", "ar", "prs", "ps", "ti"})
            QTest::addRow("%s", code) << QString::fromLatin1(code);
    }
    void everyPackIsComplete()
    {
        QFETCH(const QString, code);
        const LanguagePack* pack = shippedPack(code);
        QVERIFY(pack);
        QVERIFY(!pack->name.isEmpty());
        QCOMPARE(pack->isRightToLeft, code == u"ar" || code == u"prs" || code == u"ps");
        const std::vector<PackText> asked = packTexts(Vocabulary::builtIn());
        QCOMPARE(asked.size(), size_t(20 + 17 + 85));
        QCOMPARE(size_t(pack->texts.size()), asked.size()); // and so no key is unknown
        QHash<QString, QString> levels;
        for (const PackText& one : asked) {
            const QString text = pack->texts.value(one.key);
            const QByteArray where = (one.key + u": "_s + text).toUtf8();
            QVERIFY2(!one.french.isEmpty(), where.constData());
            QVERIFY2(!text.isEmpty() && text == text.trimmed(), where.constData());
            QVERIFY2(problems(LanguageText{{}, code, one.key, text, one.french}).isEmpty(),
                where.constData());
            QCOMPARE(placeholderCodes(text).size(), placeholderCodes(one.french).size());
            QVERIFY2(text != one.french || text == u"Justice", where.constData());
            QVERIFY2(!text.contains(u'«') && !text.contains(u'\''), where.constData());
            const bool isArabic = pack->isRightToLeft;
            const QString said = letters(text);
            const auto inScript = [&](QChar c) {
                switch (c.script()) {
                case QChar::Script_Latin:
                    return !isArabic && code != u"uk" && code != u"ti";
                case QChar::Script_Cyrillic:
                    return code == u"uk";
                case QChar::Script_Arabic:
                    return isArabic;
                case QChar::Script_Ethiopic:
                    return code == u"ti";
                default:
                    return c == u'’'; // an apostrophe that is a letter
                }
            };
            QVERIFY2(std::all_of(said.begin(), said.end(), inScript), where.constData());
            if (one.key.startsWith(u"level/")) {
                const QString domain = one.key.section(u'/', 1, 1);
                QVERIFY2(!levels.contains(domain + text), where.constData()); // five sentences
                levels.insert(domain + text, text);
                QVERIFY2(text.size() <= 60, where.constData());
            }
        }
    }

    void somebodyIsProposedTheirLanguage()
    {
        for (const auto& [spokenAs, code] : {std::pair(u"darija"_s, u"ar"_s),
                 std::pair(u"arabic"_s, u"ar"_s), std::pair(u"dari"_s, u"prs"_s),
                 std::pair(u"pashto"_s, u"ps"_s), std::pair(u"tigrinya"_s, u"ti"_s),
                 std::pair(u"romanian"_s, u"ro"_s), std::pair(u"ukrainian"_s, u"uk"_s),
                 std::pair(u"spanish"_s, u"es"_s), std::pair(u"english"_s, u"en"_s)}) {
            QVERIFY2(packSpokenAs(spokenAs), qPrintable(spokenAs));
            QCOMPARE(packSpokenAs(spokenAs)->code, code);
        }
        QVERIFY(!packSpokenAs(u"french"_s));
        QVERIFY(!packSpokenAs(u"soninke"_s));
        QVERIFY(!packSpokenAs({}));
        // What a pack says it is spoken as, the vocabulary knows.
        for (const LanguagePack& pack : shippedPacks())
            for (const QString& language : pack.spoken)
                QVERIFY2(Vocabulary::builtIn().term(u"language"_s, language), qPrintable(language));
    }

    void theCorrectionOfTheStructureWins()
    {
        const auto file = newFile();
        const QString key = levelTextKey(u"health"_s, 3);
        const QString ours = shippedPack(u"es"_s)->texts.value(key);
        QCOMPARE(spoken(*file, u"es"_s).text(key), ours);
        const LanguageTextId id = correct(*file, u"es"_s, key, u"  Voy al médico. "_s);
        QCOMPARE(spoken(*file, u"es"_s).text(key), u"Voy al médico."_s);
        QCOMPARE(spoken(*file, u"ro"_s).text(key), shippedPack(u"ro"_s)->texts.value(key));
        // One correction for each text, whoever writes it.
        QCOMPARE(correct(*file, u"es"_s, key, u"Veo al médico."_s), id);
        QCOMPARE(spoken(*file, u"es"_s).text(key), u"Veo al médico."_s);
        QVERIFY(file->undo());
        QCOMPARE(spoken(*file, u"es"_s).text(key), u"Voy al médico."_s);
        perform(*file, Operation::RestoreLanguage, [&](Work& work) {
            languages::restore(work, id);
            return 0;
        });
        QCOMPARE(spoken(*file, u"es"_s).text(key), ours);
    }

    void anotherFrenchIsNotSaidByTheOldTranslation()
    {
        const auto file = newFile();
        const QString key = levelTextKey(u"budget"_s, 5);
        correct(*file, u"uk"_s, key, u"Грошей досить."_s);
        const auto say = [&](const QString& simple) {
            perform(*file, Operation::UpdateVocabulary, [&](Work& work) {
                LanguageTextId none;
                LevelWords words = Vocabulary::builtIn().levelWords(u"budget"_s, 5);
                words.simple = simple;
                terms::define(work, u"budget"_s, 5, words);
                return none;
            });
        };
        say(u"Je décide de mes dépenses."_s);
        // French is shown in every language, until it is translated anew.
        QCOMPARE(spoken(*file, u"uk"_s).text(key), QString());
        QCOMPARE(spoken(*file, u"ar"_s).text(key), QString());
        correct(*file, u"ar"_s, key, u"أنا أقرر كيف أصرف."_s);
        QCOMPARE(spoken(*file, u"ar"_s).text(key), u"أنا أقرر كيف أصرف."_s);
        // As it was again, ours and theirs say it again.
        say(Vocabulary::builtIn().levelWords(u"budget"_s, 5).simple);
        QCOMPARE(spoken(*file, u"uk"_s).text(key), u"Грошей досить."_s);
        QCOMPARE(spoken(*file, u"ar"_s).text(key), shippedPack(u"ar"_s)->texts.value(key));
    }

    void aDomainOfTheStructuresOwnFallsBackToFrench()
    {
        const auto file = newFile();
        const QString code = perform(*file, Operation::AddTerm,
            [](Work& work) { return terms::add(work, u"domain"_s, u"Jardin"_s); });
        const SpokenLanguage spanish = spoken(*file, u"es"_s);
        QCOMPARE(spanish.text(domainTextKey(code)), QString());
        QCOMPARE(spanish.texts().size(), size_t(20 + 18 + 85));
        correct(*file, u"es"_s, domainTextKey(code), u"Huerto"_s);
        QCOMPARE(spoken(*file, u"es"_s).text(domainTextKey(code)), u"Huerto"_s);
    }

    void theMarkIsShownUntilItWasReadOver()
    {
        const auto file = newFile();
        SpokenLanguage romanian = spoken(*file, u"ro"_s);
        QVERIFY(!romanian.isReadOver());
        QVERIFY(!romanian.lastReading());
        QCOMPARE(romanian.unread(), 20 + 17 + 85);
        readOver(*file, u"ro"_s, u" Ana Popescu "_s, QDate(2026, 2, 17));
        romanian = spoken(*file, u"ro"_s);
        QVERIFY(romanian.isReadOver());
        QCOMPARE(romanian.unread(), 0);
        QCOMPARE(romanian.lastReading()->by, u"Ana Popescu"_s);
        QCOMPARE(romanian.lastReading()->on, QDate(2026, 2, 17));
        QVERIFY(!spoken(*file, u"es"_s).isReadOver());
        // What is corrected after was not read over, even on the same day.
        const LanguageTextId id = correct(*file, u"ro"_s, u"label/strengths"_s, u"Ce mă ajută"_s);
        romanian = spoken(*file, u"ro"_s);
        QVERIFY(!romanian.isReadOver());
        QCOMPARE(romanian.unread(), 1);
        for (const SpokenText& one : romanian.texts())
            QCOMPARE(one.isReadOver, one.key != u"label/strengths");
        readOver(*file, u"ro"_s, u"Ion Marin"_s, QDate(2026, 3, 9));
        QVERIFY(spoken(*file, u"ro"_s).isReadOver());
        QCOMPARE(spoken(*file, u"ro"_s).lastReading()->by, u"Ion Marin"_s);
        // Taking ours again is another change than what was read last.
        perform(*file, Operation::RestoreLanguage, [&](Work& work) {
            languages::restore(work, id);
            return 0;
        });
        QVERIFY(!spoken(*file, u"ro"_s).isReadOver());
        QVERIFY(file->undo());
        QVERIFY(spoken(*file, u"ro"_s).isReadOver());
    }

    void aReadingNeedsANameAndADay()
    {
        const QString es = u"es"_s;
        const auto kinds = [](const LanguageReading& reading) {
            QList<ProblemKind> found;
            for (const Problem& problem : problems(reading, today))
                found.append(problem.kind);
            return found;
        };
        QCOMPARE(kinds({{}, es, u"Eva"_s, today, {}}), QList<ProblemKind>());
        QCOMPARE(kinds({{}, es, u"  "_s, today, {}}), QList{ProblemKind::Required});
        QCOMPARE(kinds({{}, es, u"Eva"_s, {}, {}}), QList{ProblemKind::Required});
        QCOMPARE(kinds({{}, es, u"Eva"_s, today.addDays(1), {}}), QList{ProblemKind::DateInFuture});
        QCOMPARE(kinds({{}, u"xx"_s, u"Eva"_s, today, {}}), QList{ProblemKind::UnknownTerm});
        QCOMPARE(kinds({{}, es, QString(201, u'x'), today, {}}), QList{ProblemKind::TooLong});
    }

    void aTextIsOneLineOfPlainWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<ProblemKind>>("expected");
        const auto row = [](const char* name, const QString& key, const QString& text,
                             const QList<ProblemKind>& expected) {
            QTest::newRow(name) << u"prs"_s << key << text << expected;
        };
        const QString words = u"label/words"_s;
        row("as it should be", words, u"حرف {{name}}"_s, {});
        row("joiners are letters", u"label/later"_s, u"می\u200cخواهم"_s, {});
        row("empty", u"label/later"_s, u"  "_s, {ProblemKind::Required});
        row("endless", u"label/later"_s, QString(301, u'ب'), {ProblemKind::TooLong});
        row("markup", u"label/later"_s, u"<b>بعد</b>"_s, {ProblemKind::NotPlainText});
        row("two lines", u"label/later"_s, u"بعد\nبعد"_s, {ProblemKind::NotPlainText});
        row("turned round", u"label/later"_s, u"\u202eبعد"_s, {ProblemKind::NotPlainText});
        row("isolated", u"label/later"_s, u"\u2067بعد\u2069"_s, {ProblemKind::NotPlainText});
        row("a name lost", words, u"حرف"_s, {ProblemKind::LostPlaceholder});
        row("an unknown name", words, u"{{name}} {{age}}"_s, {ProblemKind::UnknownPlaceholder});
        row("a name where none is", u"level/health/2"_s, u"{{name}}"_s,
            {ProblemKind::UnknownPlaceholder});
        row("no such key", u"label/nothing"_s, u"بعد"_s, {ProblemKind::UnknownTerm});
        row("no such level", u"level/health/6"_s, u"بعد"_s, {ProblemKind::UnknownTerm});
        row("no domain", u"domain/../health"_s, u"بعد"_s, {ProblemKind::UnknownTerm});
        row("a domain of one’s own", u"domain/own_jardin"_s, u"باغ"_s, {});
        QTest::newRow("no such language")
            << u"fr"_s << u"label/later"_s << u"tard"_s << QList{ProblemKind::UnknownTerm};
    }
    void aTextIsOneLineOfPlainWords()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        QFETCH(const QList<ProblemKind>, expected);
        QList<ProblemKind> found;
        for (const Problem& problem : problems(LanguageText{{}, language, key, text, {}}))
            found.append(problem.kind);
        QCOMPARE(found, expected);
        // The door refuses the same.
        const auto file = newFile();
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         languages::save(work, LanguageText{{}, language, key, text, {}});
                     }),
            expected);
    }

    void aPackGoesFromOneStructureToAnother()
    {
        const auto first = newFile();
        correct(*first, u"ti"_s, u"label/later"_s, u"ጸኒሑ"_s);
        correct(*first, u"ti"_s, levelTextKey(u"shelter"_s, 2), u"ዓራት ኣለኒ።"_s);
        const QByteArray bytes = packFileOf(spoken(*first, u"ti"_s));
        const PackFile read = readPackFile(bytes, u"ti"_s);
        QCOMPARE(read.fault, PackFault::None);
        QCOMPARE(read.texts.size(), 20 + 17 + 85);
        QVERIFY(read.unknownKeys.isEmpty());

        const auto second = newFile();
        const PackChanges changes = changesOf(read, spoken(*second, u"ti"_s));
        QCOMPARE(changes.corrections.size(), size_t(2));
        QCOMPARE(changes.same, 20 + 17 + 85 - 2);
        QCOMPARE(perform(*second, Operation::LoadLanguage,
                     [&](Work& work) { return languages::loadPack(work, read); }),
            2);
        QCOMPARE(spoken(*second, u"ti"_s).text(u"label/later"_s), u"ጸኒሑ"_s);
        QCOMPARE(packFileOf(spoken(*second, u"ti"_s)), bytes);
        QCOMPARE(spoken(*second, u"ti"_s).isReadOver(), false); // read over there, not here
        // Loaded again, nothing is new; in one operation, undone as one.
        QCOMPARE(changesOf(read, spoken(*second, u"ti"_s)).corrections.size(), size_t(0));
        QVERIFY(second->undo());
        QCOMPARE(spoken(*second, u"ti"_s).text(u"label/later"_s),
            shippedPack(u"ti"_s)->texts.value(u"label/later"_s));
        // What ships is such a file too.
        QFile ours(u":/languages/ti.json"_s);
        QVERIFY(ours.open(QIODevice::ReadOnly));
        QCOMPARE(changesOf(readPackFile(ours.readAll(), u"ti"_s), spoken(*second, u"ti"_s)).same,
            20 + 17 + 85);
    }

    void aTranslationOfAnotherFrenchIsNotTaken()
    {
        const auto file = newFile();
        const QString key = levelTextKey(u"culture"_s, 1);
        const PackFile read
            = readPackFile(fileOf(u"es"_s,
                               {{key, u"Leo libros."_s}, {u"label/later"_s, u"luego"_s},
                                   {u"domain/own_jardin"_s, u"Huerto"_s}, {u"colour"_s, 3}},
                               {{key, u"Je lis des livres."_s}}),
                u"es"_s);
        QCOMPARE(read.fault, PackFault::None);
        const PackChanges changes = changesOf(read, spoken(*file, u"es"_s));
        QCOMPARE(changes.otherFrench, QStringList{key});
        QCOMPARE(changes.unknownKeys, (QStringList{u"colour"_s, u"domain/own_jardin"_s}));
        QCOMPARE(changes.corrections.size(), size_t(1));
        QCOMPARE(changes.corrections.front().text, u"luego"_s);
    }

    void whatIsNoPackIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PackFault>("fault");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << QByteArray() << PackFault::NotJson << u"0"_s;
        QTest::newRow("no JSON") << QByteArray("\x89PNG\r\n\x1a\n") << PackFault::NotJson
                                 << QString();
        QTest::newRow("cut") << fileOf(u"es"_s, {}).left(40) << PackFault::NotJson << QString();
        QTest::newRow("deep") << QByteArray(200'000, '[') << PackFault::NotJson << QString();
        QTest::newRow("too big") << QByteArray(largestPackFile + 1, ' ') << PackFault::TooBig
                                 << QString();
        QTest::newRow("a list") << QByteArray("[1, 2]") << PackFault::NotAPack << QString();
        QTest::newRow("another object")
            << QByteArray(R"({"texts": {"label/later": "x"}})") << PackFault::NotAPack << QString();
        QTest::newRow("texts that are a list")
            << QByteArray(R"({"format": "jalons-language", "language": "es", "texts": []})")
            << PackFault::NotAPack << QString();
        QTest::newRow("another language")
            << fileOf(u"ro"_s, {}) << PackFault::OtherLanguage << u"ro"_s;
        QTest::newRow("no language")
            << fileOf(u"tlh"_s, {}) << PackFault::UnknownLanguage << u"tlh"_s;
        QTest::newRow("French") << fileOf(u"fr"_s, {}) << PackFault::UnknownLanguage << u"fr"_s;
        QTest::newRow("a number") << fileOf(u"es"_s, {{u"label/later"_s, 7}}) << PackFault::NotAText
                                  << u"label/later"_s;
        QTest::newRow("endless") << fileOf(u"es"_s, {{u"label/later"_s, QString(5000, u'a')}})
                                 << PackFault::UnfitText << u"label/later"_s;
        QTest::newRow("markup") << fileOf(u"es"_s, {{u"label/later"_s, u"<img src=http://a.b>"_s}})
                                << PackFault::UnfitText << u"label/later"_s;
        QTest::newRow("a name lost") << fileOf(u"es"_s, {{u"label/words"_s, u"Lo que dice"_s}})
                                     << PackFault::UnfitText << u"label/words"_s;
        QJsonObject many;
        for (int i = 0; i < 1501; ++i)
            many.insert(u"domain/own_%1"_s.arg(i), u"a"_s);
        QTest::newRow("too many") << fileOf(u"es"_s, many) << PackFault::TooManyTexts << QString();
    }
    void whatIsNoPackIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const PackFault, fault);
        QFETCH(const QString, detail);
        const PackFile read = readPackFile(bytes, u"es"_s);
        QCOMPARE(read.fault, fault);
        if (!detail.isEmpty())
            QCOMPARE(read.detail, detail);
        QVERIFY(read.texts.isEmpty()); // nothing of it is taken
        QCOMPARE(read.problems.isEmpty(), fault != PackFault::UnfitText);
    }

    void theCheckFindsATextThatCannotBeShown()
    {
        const auto file = newFile();
        correct(*file, u"ar"_s, u"label/words"_s, u"قول {{name}}"_s);
        const auto unfit = [&] {
            int count = 0;
            for (const CheckFinding& one :
                file->query([](const Reader& r) { return check(r); }).value().findings)
                count
                    += one.kind == CheckKind::LanguageTextUnfit && one.detail == u"ar label/words";
            return count;
        };
        QCOMPARE(unfit(), 0);
        perform(*file, Operation::CorrectLanguage, [](Work& work) {
            Sql(work).database().exec(u"UPDATE language_text SET text = 'قول <b>'"_s);
            Structure house = structures::load(work); // an operation without a change is none
            house.address += u'1';
            structures::save(work, house);
            return 0;
        });
        QCOMPARE(unfit(), 1);
        // Ours is shown meanwhile.
        QCOMPARE(spoken(*file, u"ar"_s).text(u"label/words"_s),
            shippedPack(u"ar"_s)->texts.value(u"label/words"_s));
    }

    void twoDesksCorrectTheSameText()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"two.jalons"_s);
        auto first = std::move(StructureFile::create(FileAccess(path), identity(), clockOn(today)))
                         .value();
        auto second
            = std::move(StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
                  .value();
        const LanguageText shown = *second->query(
            [](const Reader& r) { return languages::ofKey(r, u"es"_s, u"label/later"_s); });
        QVERIFY(!shown.id.isValid());
        correct(*first, u"es"_s, u"label/later"_s, u"luego"_s);
        LanguageText mine = shown;
        mine.text = u"después"_s;
        const auto done = second->perform(
            Operation::CorrectLanguage, [&](Work& work) { languages::save(work, mine, &shown); });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QCOMPARE(done.error().clashes.size(), 1);
        QCOMPARE(done.error().clashes.first().theirs.toString(), u"luego"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguagePacks)
#include "test_language_packs.moc"
