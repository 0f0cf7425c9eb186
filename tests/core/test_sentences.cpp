#include "core/attestation/attestation.h"
#include "core/base/placeholder_text.h"
#include "core/check/check.h"
#include "core/documents/attestation_document.h"
#include "core/documents/intake_document.h"
#include "core/documents/labels.h"
#include "core/documents/lodging_documents.h"
#include "core/exchange/structure_export.h"
#include "core/listing/listing.h"
#include "core/paper/paper_text.h"
#include "core/paper/paper_wording.h"
#include "core/sentence/printed_sentence.h"
#include "core/sentence/sentences.h"
#include "core/signing/papers.h"
#include "core/signing/prints.h"
#include "distinct_path.h"
#include "sheet.h"
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

/// Where sentences are asked for: rooms that print.
const QStringList& printingRooms()
{
    static const QStringList rooms{u"documents"_s, u"signing"_s, u"participation"_s,
        u"attestation"_s, u"evaluation"_s, u"situation"_s, u"paper"_s, u"contract"_s,
        u"diagnostic"_s};
    return rooms;
}

struct SourceText
{
    QString path;
    QString text;
};

/// The sources of these rooms without what only describes tables.
QList<SourceText> printingSources()
{
    QList<SourceText> sources;
    for (const QString& room : printingRooms())
        for (QDirIterator it(QStringLiteral(JALONS_SOURCE_DIR "/core/") + room,
                 {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
             it.hasNext();) {
            QFile file(it.next());
            if (!file.fileName().endsWith(u"_columns.cpp") && file.open(QIODevice::ReadOnly))
                sources.append(
                    {room + u'/' + QFileInfo(file).fileName(), QString::fromUtf8(file.readAll())});
        }
    return sources;
}

/// The string literals of a source, pieces that follow each other joined, comments left out.
QStringList literals(const QString& text)
{
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    static const QRegularExpression include(u"#include [^\\n]*"_s);
    static const QRegularExpression literal(
        u"\"((?:[^\"\\\\\\n]|\\\\.)*)\"(?:\\s*\"((?:[^\"\\\\\\n]|\\\\.)*)\")*"_s);
    static const QRegularExpression one(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    QString code = text;
    code.remove(include);
    code.remove(comment);
    QStringList found;
    for (auto it = literal.globalMatch(code); it.hasNext();) {
        QString joined;
        for (auto piece = one.globalMatch(it.next().captured()); piece.hasNext();)
            joined += piece.next().captured(1);
        found << joined;
    }
    return found;
}

/// What looks like French prose: letters on both sides of a space, or a letter that English has
/// not.
bool isProse(const QString& literal)
{
    static const QRegularExpression words(u"\\p{L}(?: |\\\\u00a0)\\p{L}"_s);
    static const QRegularExpression accent(u"[À-ÖØ-öø-ÿœŒ’]"_s);
    static const QRegularExpression sql(
        u"\\b(SELECT|FROM|WHERE|ORDER|AND|JOIN|INSERT|UPDATE|DELETE|LIMIT|GROUP|UNION|IN)\\b"_s);
    return (words.match(literal).hasMatch() || accent.match(literal).hasMatch())
        && !sql.match(literal).hasMatch();
}

/// What stays in the sources, and why.
const QHash<QString, QString>& notSentences()
{
    static const QHash<QString, QString> reasons{
        {u"documents/contract_parties.cpp"_s, u"Exemple: somebody made up, whom no paper is of"_s},
        {u"documents/document.cpp"_s,
            u"the text of frozen sheets, whose SHA-256 must come out the same"_s},
        {u"documents/document_json.cpp"_s, u"what a bad file is told by"_s},
        {u"documents/typeset.cpp"_s, u"months and units that are not broken over a line"_s},
        {u"participation/scale.cpp"_s,
            u"fatal errors of a build; the article in messages of the window"_s},
        {u"paper/paper_placeholders.cpp"_s, u"fatal errors of a build"_s},
        {u"paper/paper_text.cpp"_s, u"fatal errors of a build"_s},
        {u"contract/placeholder_list.cpp"_s, u"fatal errors of a build"_s},
        {u"contract/clauses.cpp"_s, u"fatal errors of a build"_s},
    };
    return reasons;
}

} // namespace

/// The sentences of documents as data: each is known and used, none is left in the sources; the
/// structure writes its own within the rules, and what is kept stays as it was.
class TestSentences : public QObject
{
    Q_OBJECT

    static PrintedSentenceId write(StructureFile& file, const QString& key, const QString& text)
    {
        return perform(file, Operation::UpdateSentence, [&](Work& work) {
            PrintedSentence sentence = printedSentences::ofKey(work, key);
            sentence.text = text;
            return printedSentences::save(work, sentence);
        });
    }

    /// As another version of the program, or another program, would have left it.
    static void alter(StructureFile& file, const QString& sql)
    {
        perform(file, Operation::Unknown, [&](Work& work) {
            Sql(work).database().exec(sql);
            Structure house = structures::load(work); // an operation without a change is none
            house.address += u'1';
            structures::save(work, house);
            return 0;
        });
    }

    static QList<ProblemKind> slips(const QString& key, const QString& text)
    {
        QList<ProblemKind> kinds;
        for (const Problem& one : problems(PrintedSentence{{}, key, text, {}}))
            kinds << one.kind;
        return kinds;
    }

    static PersonId somebody(StructureFile& file)
    {
        return perform(file, Operation::CreatePerson, [](Work& work) {
            Person person;
            person.firstNames = u"Zoé"_s;
            person.usedName = u"Petit"_s;
            person.birthName = u"Éluard"_s;
            person.gender = u"woman"_s;
            person.civility = u"ms"_s;
            person.birthDate = PartialDate::of(1991, 2, 3);
            Structure house = structures::load(work);
            house.representativeName = u"Hélène Vasseur"_s;
            structures::save(work, house);
            return people::save(work, person);
        });
    }

    static Attestation attested(PersonId person)
    {
        Attestation a;
        a.person = person;
        a.kind = AttestationKind::Accompaniment;
        a.from = QDate(2026, 1, 5);
        a.issuedOn = today;
        a.recipient = u"la CAF"_s;
        return a;
    }

private slots:
    void keysOfOursAreUnique()
    {
        QSet<QString> seen;
        for (const SentenceGroup& group : ourSentences()) {
            QVERIFY2(!group.french.isEmpty() && !group.english.isEmpty(), qPrintable(group.code));
            for (const OurSentence& one : group.sentences) {
                QVERIFY2(one.key.startsWith(group.code + u'.'), qPrintable(one.key));
                QVERIFY2(!seen.contains(one.key), qPrintable(one.key));
                QVERIFY2(problems(PrintedSentence{{}, one.key, one.text, {}}).isEmpty(),
                    qPrintable(one.key));
                seen.insert(one.key);
            }
        }
        QVERIFY(seen.size() > 400);
        QCOMPARE(ourSentence(u"attestation.nothing"_s), nullptr);
    }

    /// A key that a source asks for is one of ours, and each of ours is asked for.
    void everyKeyIsKnownAndUsed()
    {
        QStringList groups;
        QSet<QString> ours;
        for (const SentenceGroup& group : ourSentences()) {
            groups << group.code;
            for (const OurSentence& one : group.sentences)
                ours.insert(one.key);
        }
        const QRegularExpression key(u"^(?:%1)\\.[a-z0-9_.]+$"_s.arg(groups.join(u'|')));
        QSet<QString> used;
        for (const SourceText& source : printingSources())
            for (const QString& literal : literals(source.text))
                if (key.match(literal).hasMatch())
                    used.insert(literal);
        for (const auto& [kind, code] : codes<PaperKind>) {
            for (const PaperText::Fact& fact : paperText(kind).facts)
                used.insert(fact.key);
            for (const PaperText::Column& column : paperText(kind).columns)
                used.insert(column.title);
        }
        QCOMPARE(QStringList((used - ours).values()).join(u' '), QString());
        QCOMPARE(QStringList((ours - used).values()).join(u' '), QString());
    }

    /// Words in bold are taken where the caller sets spans, and only there.
    void boldIsTakenWhereTheSheetSetsIt()
    {
        QSet<QString> bold;
        for (const SentenceGroup& group : ourSentences())
            for (const OurSentence& one : group.sentences)
                if (one.takesBold)
                    bold.insert(one.key);
        static const QRegularExpression inSpans(u"sayIn\\(\\s*\"([a-z_.]+)\""_s);
        QSet<QString> set;
        for (const SourceText& source : printingSources())
            for (auto it = inSpans.globalMatch(source.text); it.hasNext();)
                set.insert(it.next().captured(1));
        QVERIFY(set.size() >= 4);
        QCOMPARE(QStringList((set - bold).values()).join(u' '), QString());
    }

    void noProseIsLeftInTheSources()
    {
        QVERIFY(isProse(u"Fiche d’accueil"_s));
        QVERIFY(isProse(u"le professionnel"_s));
        QVERIFY(isProse(u"Atteint\\u00a0par"_s));
        QVERIFY(isProse(u"Visées"_s));
        QVERIFY(!isProse(u"%1, %2"_s));
        QStringList left;
        const auto sources = printingSources();
        QVERIFY(sources.size() > 60);
        for (const SourceText& source : sources)
            for (const QString& literal : literals(source.text))
                if (isProse(literal) && !notSentences().contains(source.path))
                    left << source.path + u": "_s + literal;
        QCOMPARE(left.join(u'\n'), QString());
    }

    void rules_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<ProblemKind>>("expected");
        const auto row = [](const char* name, const QString& key, const QString& text,
                             const QList<ProblemKind>& expected) {
            QTest::newRow(name) << key << text << expected;
        };
        using enum ProblemKind;
        row("another order", u"common.period.between"_s, u"jusqu’au {{to}}, depuis le {{from}}"_s,
            {});
        row("spaces in the braces", u"common.period.from"_s, u"dès le {{ from }}"_s, {});
        row("twice", u"common.period.from"_s, u"{{from}}, oui, {{from}}"_s, {});
        row("nothing", u"attestation.free"_s, u"  \n "_s, {Required});
        row("one lost", u"common.period.between"_s, u"depuis le {{from}}"_s, {LostPlaceholder});
        row("both lost", u"common.period.between"_s, u"longtemps"_s,
            {LostPlaceholder, LostPlaceholder});
        row("unknown", u"attestation.free"_s, u"Gratuit, {{amount}}."_s, {UnknownPlaceholder});
        row("not closed", u"common.period.from"_s, u"dès le {{from}} {{fro"_s,
            {UnknownPlaceholder});
        row("bold in a title", u"intake.title"_s, u"Fiche **d’accueil**"_s, {NoBoldThere});
        row("bold in a sentence that is set", u"receipt.sign"_s,
            u"**Fait** à {{town}}, le {{date}}. {{by_hand}}"_s, {});
        row("as long as may be", u"intake.title"_s, QString(2000, u'a'), {});
        row("too long", u"intake.title"_s, QString(2001, u'a'), {TooLong});
        row("no such sentence", u"intake.nothing"_s, u"x"_s, {UnknownTerm});
    }
    void rules()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QList<ProblemKind>, expected);
        QCOMPARE(slips(key, text), expected);
        auto file = newFile();
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         printedSentences::save(work, {{}, key, text, {}});
                     })
                     .isEmpty(),
            expected.isEmpty());
    }

    void problemsAreSaidAtTheField()
    {
        const Problems found
            = problems(PrintedSentence{{}, u"common.period.between"_s, u"{{from}} {{de}}"_s, {}});
        QCOMPARE(found,
            (Problems{{u"text"_s, ProblemKind::UnknownPlaceholder, {u"{{de}}"_s}},
                {u"text"_s, ProblemKind::LostPlaceholder, {u"{{to}}"_s}}}));
    }

    void theStructuresSentencesArePrinted()
    {
        auto file = newFile();
        const PersonId person = somebody(*file);
        write(*file, u"intake.rights"_s, u"Vous pouvez lire, corriger et copier cette feuille."_s);
        write(*file, u"attestation.asked.woman"_s, u"Remise à la demande de Madame."_s);
        write(*file, u"lodging.hour"_s, u"À quelle heure"_s);
        write(*file, u"common.made"_s, u"Le {{date}}, dans nos murs à {{town}}"_s);
        write(*file, u"common.signature"_s, u"On signe ici"_s);
        write(*file, u"attestation.accompaniment"_s,
            u"{{giver}} : **nous accompagnons** {{person}} {{days}}."_s);
        const auto read = [&](const auto& make) { return Sheet(*file->query(make)); };
        const QString intake
            = read([&](const Reader& r) { return intakeDocument(r, person); }).text;
        QVERIFY(intake.contains(u"Vous pouvez lire, corriger et copier cette feuille."_s));
        QVERIFY(!intake.contains(u"servent à l’accueil"_s));
        const Document attestation = *file->query(
            [&](const Reader& r) { return attestationDocument(r, attested(person)); });
        const QString words = Sheet(attestation).text;
        QVERIFY2(words.contains(u"Remise à la demande de Madame."_s), qPrintable(words));
        QVERIFY(!words.contains(u"l’intéressée"_s));
        const QString signing = words.section(u"Le 10 mars 2026, dans nos murs à "_s, 1);
        QVERIFY2(signing.contains(u"On signe ici"_s), qPrintable(words));
        QVERIFY(!words.contains(u"Fait à"_s));
        QVERIFY(!signing.contains(u"Signature\n"_s));
        // A sheet that is kept comes back with the words it had.
        QVERIFY(fromJson(toJson(attestation)).value() == attestation);
        QVERIFY2(
            words.contains(u" : nous accompagnons Madame Zoé ÉLUARD, nom d’usage PETIT, née le "
                           "3 février 1991, depuis le 5 janvier 2026."_s),
            qPrintable(words));
        bool isBold = false;
        for (const Block& block : attestation.blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                for (const Span& span : paragraph->spans)
                    isBold = isBold || (span.bold && span.text == u"nous accompagnons");
        QVERIFY(isBold);
        const Document list
            = *file->query([](const Reader& r) { return attendanceList(r, today, {}); });
        QVERIFY(plainText(list).contains(u"À quelle heure"_s));
        QVERIFY(!plainText(list).contains(u"Heure"_s));
    }

    /// What two values are worth is never written into each other's place.
    void aValueIsNoPlaceholder()
    {
        QCOMPARE(
            Sentences().text("common.period.between", {{"from", u"{{to}}"_s}, {"to", u"demain"_s}}),
            u"du {{to}} au demain"_s);
        QCOMPARE(textParts(u"a {{ b }} {{C}}"_s),
            (std::vector<TextPart>{{u"a "_s, {}}, {u"{{ b }}"_s, u"b"_s}, {u" {{C}}"_s, {}}}));
    }

    void whatIsKeptStaysAsItWas()
    {
        auto file = newFile();
        const PersonId person = somebody(*file);
        const auto given = [&] {
            return perform(*file, Operation::GivePaper, [&](Work& work) {
                return papers::give(work, papers::proposed(work, person, PaperKind::TrustedNotice));
            });
        };
        const PaperId before = given();
        write(*file, u"common.sign.lodged"_s, u"Votre nom"_s);
        const auto sheet = [&](PaperId id) {
            return Sheet(*file->query([&](const Reader& r) {
                return papers::sheetOf(r, id);
            })).text;
        };
        QVERIFY(sheet(before).contains(u"La personne accueillie"_s));
        QVERIFY(!sheet(before).contains(u"Votre nom"_s));
        QVERIFY(sheet(given()).contains(u"Votre nom"_s));
    }

    void aSignedContractStaysAsItWas()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const auto kept = [&] {
            return file->query(
                [&](const Reader& r) { return contracts::load(r, path.contract).frozen; });
        };
        perform(*file, Operation::SignContract, [&](Work& work) {
            contracts::sign(work, path.contract,
                {.day = DistinctPath::signedOn,
                    .town = u"Lens"_s,
                    .signatories = {signature(Party::Person, "Amadou Diarra"),
                        signature(Party::Professional, "Chloé Marchand")}});
            return 0;
        });
        const QByteArray before = *kept();
        QVERIFY(!before.isEmpty());
        write(*file, u"contract.fact.meetings"_s, u"Nos rendez-vous"_s);
        QCOMPARE(*kept(), before);
        const Sheet copy(
            *file->query([&](const Reader& r) { return contracts::sheetOf(r, path.contract); }));
        QVERIFY(copy.facts.contains(u"Rencontres"_s));
        QVERIFY(!copy.facts.contains(u"Nos rendez-vous"_s));
    }

    void undoAndRestore()
    {
        auto file = newFile();
        const auto printed = [&] {
            return *file->query(
                [](const Reader& r) { return Sentences(r).text("attestation.free"); });
        };
        const PrintedSentenceId id = write(*file, u"attestation.free"_s, u"  Sans rien payer.  "_s);
        QCOMPARE(printed(), u"Sans rien payer."_s);
        QVERIFY(file->undo());
        QCOMPARE(printed(), u"Hébergement à titre gratuit."_s);
        QVERIFY(file->redo());
        perform(*file, Operation::RestoreSentence, [&](Work& work) {
            printedSentences::restore(work, id);
            return 0;
        });
        QCOMPARE(printed(), u"Hébergement à titre gratuit."_s);
        QVERIFY(file->undo());
        QCOMPARE(printed(), u"Sans rien payer."_s);
    }

    /// Both desks saw ours: who writes second is told.
    void twoDesksClash()
    {
        QTemporaryDir folder;
        const FileAccess access(folder.filePath(u"deux.jalons"_s));
        auto first = StructureFile::create(access, identity(), clockOn(today));
        QVERIFY(first);
        auto second = StructureFile::open(access, OpenMode::ReadWrite, clockOn(today));
        QVERIFY(second);
        const auto saved = [](StructureFile& file, const QString& text) {
            return file.perform(Operation::UpdateSentence, [&](Work& work) {
                printedSentences::save(work, {{}, u"attestation.free"_s, text, {}});
            });
        };
        QVERIFY(saved(**first, u"Gratuit."_s));
        const auto result = saved(**second, u"Sans payer."_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Conflict);
        QCOMPARE(*(*second)->query([](const Reader& r) {
            return printedSentences::ofKey(r, u"attestation.free"_s).text;
        }),
            u"Gratuit."_s);
        QVERIFY(saved(**second, u"Gratuit."_s)); // the same is no clash
        QCOMPARE((*second)->query(printedSentences::all)->size(), std::size_t(1));
    }

    void ofOursThatChangedSince()
    {
        PrintedSentence one{{3}, u"attestation.free"_s, u"Gratuit."_s, u"Hébergement gratuit."_s};
        QVERIFY(one.isChanged());
        QVERIFY(one.hasNews());
        one.ours = ourSentence(one.key)->text;
        QVERIFY(!one.hasNews());
        one.ours = u"Hébergement gratuit."_s;
        one.text = ourSentence(one.key)->text; // says what ours says now
        QVERIFY(!one.hasNews());
        QVERIFY(!one.isChanged());

        auto file = newFile();
        const PrintedSentenceId id = write(*file, u"attestation.free"_s, u"Gratuit."_s);
        alter(*file, u"UPDATE printed_sentence SET ours = 'Avant.'"_s);
        const auto stored = [&] {
            return *file->query([&](const Reader& r) { return printedSentences::load(r, id); });
        };
        QVERIFY(stored().hasNews());
        perform(*file, Operation::UpdateSentence, [&](Work& work) {
            printedSentences::acknowledge(work, id);
            return 0;
        });
        QVERIFY(!stored().hasNews());
        QCOMPARE(stored().text, u"Gratuit."_s);
    }

    /// One that a later version can no longer fill is not printed with its braces, and is told.
    void oneThatNoLongerFits()
    {
        auto file = newFile();
        write(*file, u"common.period.from"_s, u"dès le {{from}}"_s);
        const auto findings = [&] {
            QStringList told;
            const auto report = file->query([](const Reader& r) { return check(r); });
            for (const CheckFinding& one : report->findings)
                if (one.kind == CheckKind::SentenceUnfit)
                    told << one.detail;
            return told;
        };
        QCOMPARE(findings(), QStringList());
        alter(*file, u"UPDATE printed_sentence SET text = 'dès le {{day}}'"_s);
        QCOMPARE(findings(), QStringList{u"common.period.from"_s});
        QCOMPARE(*file->query([](const Reader& r) {
            return Sentences(r).text("common.period.from", {{"from", u"5 mai"_s}});
        }),
            u"à partir du 5 mai"_s);
    }

    void itIsExportedAndListed()
    {
        auto file = newFile();
        write(*file, u"attestation.free"_s, u"Gratuit."_s);
        QTemporaryDir folder;
        QVERIFY(file->query([&](const Reader& r) {
            return bool(exportStructure(r, folder.filePath(u"export"_s), {}));
        }));
        QFile csv(folder.filePath(u"export/phrases_des_documents.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString rows = QString::fromUtf8(csv.readAll());
        QVERIFY2(rows.contains(u"attestation.free"_s) && rows.contains(u"Gratuit."_s)
                && rows.contains(u"Hébergement à titre gratuit."_s),
            qPrintable(rows));
    }

    /// The same of the words of papers.
    void wordsOfPapersTellWhenOursChanged()
    {
        auto file = newFile();
        const auto id = perform(*file, Operation::PrepareWording, [](Work& work) {
            return paperWordings::startFromOurs(work, PaperKind::TrustedNotice);
        });
        const auto stored = [&] {
            return *file->query([&](const Reader& r) { return paperWordings::load(r, id); });
        };
        PaperWording begun = stored();
        QVERIFY(!begun.basis.isEmpty());
        QVERIFY(changesOfOurs(begun).empty());
        begun.intro += u" Oui."_s; // the structure's change is no change of ours
        QVERIFY(changesOfOurs(begun).empty());
        alter(*file,
            u"UPDATE paper_wording SET from_date = '2026-01-01', title = 'Avant',"
            " basis = json_set(basis, '$.title', 'x', '$.body', 'y')"_s);
        QCOMPARE(changesOfOurs(stored()), std::vector{PaperPart::Title}); // the body says the same
        const auto hasNews = [&] {
            return file
                ->query([](const Reader& r) {
                    return paperWordings::overview(r, PaperKind::TrustedNotice);
                })
                ->hasNews;
        };
        QVERIFY(hasNews());
        perform(*file, Operation::UpdateWording, [&](Work& work) {
            paperWordings::acknowledge(work, id);
            return 0;
        });
        QVERIFY(!hasNews());
        begun.basis.clear(); // of before it was kept
        QVERIFY(changesOfOurs(begun).empty());
    }

    /// The box of a legal paper bears the name of birth, the used name after it; others the name
    /// that is used.
    void whoSignsIsNamedAsTheLawDoes()
    {
        auto file = newFile();
        const PersonId person = somebody(*file);
        const Sheet paper(*file->query([&](const Reader& r) {
            return papers::sheetOf(r, papers::proposed(r, person, PaperKind::TrustedDesignation));
        }));
        QVERIFY2(
            paper.signing().contains(u"La personne accueillie | Zoé ÉLUARD, nom d’usage PETIT"_s),
            qPrintable(paper.signing().join(u'\n')));
        const auto named = [&](const Person& one) {
            return *file->query([&](const Reader& r) { return Labels(r).signingName(one); });
        };
        Person one;
        one.firstNames = u"Ali"_s;
        one.usedName = u"Sow"_s;
        QCOMPARE(named(one), u"Ali SOW"_s);
        one.birthName = u"Sow"_s;
        QCOMPARE(named(one), u"Ali SOW"_s);
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "test_sentences.moc"
