#include "core/base/text.h"
#include "core/contract/clauses.h"
#include "core/contract/seal.h"
#include "core/demo/demo.h"
#include "core/documents/attestation_document.h"
#include "core/documents/contract_document.h"
#include "core/documents/contract_parties.h"
#include "core/documents/diagnostic_document.h"
#include "core/documents/evaluation_document.h"
#include "core/documents/intake_document.h"
#include "core/documents/labels.h"
#include "core/documents/lodging_documents.h"
#include "core/documents/placeholders.h"
#include "core/documents/typeset.h"
#include "tests/core/distinct_path.h"
#include "tests/core/documents_fixture.h"
#include "tests/core/sheet.h"
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The sheets as texts: what a person reads on paper.
class TestDocuments : public QObject
{
    Q_OBJECT

    static QString contractText(const StructureFile& file, ContractId id)
    {
        return file
            .query([&](const Reader& r) { return asRead(plainText(contractDocument(r, id))); })
            .valueOr(QStringLiteral("unreadable"));
    }

private slots:
    void theLibraryHoldsEveryPlaceholderItUses()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        const QRegularExpression placeholder(QStringLiteral("\\{\\{([a-z_]+)\\}\\}"));
        static const QStringList parts{QStringLiteral("objectives"), QStringLiteral("commitments"),
            QStringLiteral("services"), QStringLiteral("took_part"), QStringLiteral("changes")};
        for (const ContractKind kind : {ContractKind::Accompaniment, ContractKind::Amendment,
                 ContractKind::Stay, ContractKind::Individual}) {
            const auto [values, preamble] = *file->query([&](const Reader& r) {
                Contract contract = contracts::load(r, path.contract);
                contract.kind = kind;
                const Parties parties = Parties::of(r, contract);
                return std::pair(placeholderValues(r, contract, parties, Labels(r)),
                    withParties(ourClauses(kind).preamble, parties, Sentences(r)));
            });
            QVERIFY(ourClauses(kind).articles.size() > 5);
            QString all = ourClauses(kind).title + preamble;
            for (const ClauseTemplate& clause : ourClauses(kind).articles)
                all += clause.title + clause.text;
            QVERIFY(all.contains(QStringLiteral("{{objectives}}")));
            QVERIFY(all.contains(QStringLiteral("{{commitments}}"))
                || kind == ContractKind::Individual);
            for (auto it = placeholder.globalMatch(all); it.hasNext();) {
                const QString name = it.next().captured(1);
                if (!parts.contains(name))
                    QVERIFY2(values.contains(name), qPrintable(name));
            }
        }
    }

    void aMissingValueIsABlankAndASlipStaysVisible()
    {
        const QHash<QString, QString> values{{QStringLiteral("a"), QStringLiteral("un")},
            {QStringLiteral("b"), QStringLiteral("  ")},
            {QStringLiteral("person_address"), QString()}};
        const Spans spans
            = fill(QStringLiteral("Dit {{a}}, {{ b }} et {{nope}} à {{person_address}}."), values,
                {QStringLiteral("a")});
        QCOMPARE(spans.size(), size_t(7));
        QVERIFY(spans[1].bold && spans[1].text == QLatin1String("un"));
        QVERIFY(spans[3].blank && spans[3].blankWidth == usualBlank);
        QCOMPARE(spans[4].text, QStringLiteral(" et {{nope}} à "));
        QVERIFY(spans[5].blank && spans[5].blankWidth > usualBlank);
        QVERIFY(fill(QString(), values).empty());
    }

    void theContractSaysWhoWhatAndUntilWhen()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        const QString text = contractText(*file, path.contract);
        for (const char* expected :
            {"CHRS Les Trois Tilleuls", "12 rue des Tilleuls, 62300 Lens", "Monsieur Amadou DIARRA",
                "1er avril 1992", "Ségou (Mali)", "Nadia Benali", "(service social)",
                "Hélène Vasseur", "directrice", "du 10 mars 2026 au 9 septembre 2026", "6 mois",
                "tous les quinze jours", "au bureau du CHRS", "Objectif 1",
                "« Avoir un logement à moi »", "Besoin retenu ensemble : une demande qui avance",
                "Accéder à ses droits, Améliorer ses conditions de vie", "10 juillet 2026",
                "« Ouvrir mes lettres sans peur »", "Je viens aux rendez-vous.",
                "La structure appuie la demande.", "Espace France Services", "Tout le contrat",
                "Fait à Lens, en deux exemplaires, le ....", "☐ lu par moi", "☐ lu avec moi",
                "☐ traduit en ....", "☐ exemplaire reçu le ....", "La personne accompagnée",
                "Pour la structure, directrice", "2026-0001"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
        // The person's address is not known: a line to fill, never an empty gap.
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("adresse.: \\.{20,}"))));
        QVERIFY(!text.contains(QLatin1String("{{")));
    }

    void objectivesAndCommitmentsSurviveAnArticleWithoutThem()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        perform(*file, Operation::RemoveArticle, [&](Work& work) {
            for (const Article& article : contracts::content(work, path.contract).articles)
                contracts::remove(work, article.id);
            Article own;
            own.contract = path.contract;
            own.title = QStringLiteral("Le chat");
            own.text = QStringLiteral("Le chat vient aussi :\n- le jour\n- la nuit");
            contracts::save(work, own);
            return 0;
        });
        const auto document
            = file->query([&](const Reader& r) { return contractDocument(r, path.contract); });
        const QString text = asRead(plainText(*document));
        QVERIFY(text.contains(QStringLiteral("Article 1 – Le chat")));
        QVERIFY(text.contains(QStringLiteral("• la nuit")));
        QVERIFY(text.contains(QStringLiteral("Article 2 – Objectifs")));
        QVERIFY(text.contains(QStringLiteral("Avoir un logement à moi")));
        QVERIFY(text.contains(QStringLiteral("Article 3 – Engagements réciproques")));
        QVERIFY(text.contains(QStringLiteral("Je viens aux rendez-vous.")));
    }

    void anEmptyDraftLeavesRoomForTheHand()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        c.contract = perform(*file, Operation::PrepareContract,
            [&](Work& w) { return contracts::prepare(w, c.accompaniment, today); });
        const QString text = contractText(*file, c.contract);
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("• \\.{30,}"))));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("Rencontres : \\.{10,}"))));
        QVERIFY(text.contains(QRegularExpression(
            QStringLiteral("La personne accompagnée\nAmadou Diarra\t\\.{20,}"))));
    }

    void aSignedContractIsTheSheetThatWasSigned()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        signPath(*file, path);
        const auto load = [&] {
            return *file->query(
                [&](const Reader& r) { return contractDocument(r, path.contract); });
        };
        const Document signedSheet = load();
        const QString text = asRead(plainText(signedSheet));
        QVERIFY(
            text.contains(QStringLiteral("Fait à Lille, en deux exemplaires, le 10 mars 2026")));
        QVERIFY(text.contains(QStringLiteral("Hélène Vasseur")));
        perform(*file, Operation::UpdatePerson, [&](Work& work) {
            Person person = people::load(work, path.person);
            person.birthName = QStringLiteral("Autre");
            people::save(work, person);
            Structure s = structures::load(work);
            s.name = QStringLiteral("Autre structure");
            structures::save(work, s);
            return 0;
        });
        QVERIFY(load() == signedSheet);
        const Contract contract
            = *file->query([&](const Reader& r) { return contracts::load(r, path.contract); });
        QCOMPARE(contract.frozen, toJson(signedSheet));
        QCOMPARE(contract.frozenSha256, sha256Hex(contract.frozen));
        QVERIFY(contracts::isIntact(contract));
    }

    void anAvenantNamesTheContractItChanges()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        signPath(*file, path);
        const ContractId avenant = perform(*file, Operation::PrepareAmendment,
            [&](Work& w) { return contracts::amend(w, path.contract, today.addDays(40)); });
        const QString text = contractText(*file, avenant);
        QVERIFY(text.contains(QStringLiteral("Avenant au contrat d’accompagnement")));
        QVERIFY(text.contains(QStringLiteral("2026-0001 conclu le 10 mars 2026")));
        QVERIFY(text.contains(QStringLiteral("2026-0001-A1")));
        QVERIFY(text.contains(QStringLiteral("Avoir un logement à moi")));
    }

    void eachThingOfAContractStandsInItsPlace()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const Sheet sheet(
            *file->query([&](const Reader& r) { return contractDocument(r, path.contract); }));
        const auto fact
            = [&](const char* key) { return sheet.facts.value(QString::fromUtf8(key)); };
        QCOMPARE(fact("Personne accompagnée"), QStringList{u"Monsieur Amadou DIARRA"_s});
        QCOMPARE(fact("Référence sociale"), QStringList{u"Chloé Marchand (service social)"_s});
        QCOMPARE(fact("Période"), QStringList{u"du 15 juillet 2025 au 14 janvier 2026"_s});
        QCOMPARE(fact("Pour le"), QStringList{u"20 novembre 2025"_s});
        QCOMPARE(fact("Domaine"), (QStringList{u"Logement"_s, u"Droits et administratif"_s}));
        QCOMPARE(sheet.tables.value(u"Qui"_s),
            (QList<QStringList>{
                {u"La personne accompagnée\nAmadou Diarra"_s, u"vient le mardi"_s, u"Objectif 2"_s},
                {u"Le professionnel référent\nChloé Marchand"_s, u"appelle le bailleur"_s,
                    u"Objectif 1"_s},
                {u"La structure\nCHRS Les Trois Tilleuls"_s, u"appuie la demande"_s,
                    u"Tout le contrat"_s},
                {u"Un partenaire\nEspace France Services"_s, u"tient la permanence"_s,
                    u"Objectif 2"_s}}));
        QCOMPARE(sheet.signing(),
            (QStringList{u"La personne accompagnée | Amadou DIARRA"_s,
                u"Référence sociale, service social | Chloé Marchand"_s,
                u"Pour la structure, directrice | Hélène Vasseur"_s}));
        QCOMPARE(sheet.signatures.place, u"Lens, en deux exemplaires"_s);
        QCOMPARE(sheet.signatures.date, QString()); // until it is signed
        for (const char* absent : {"Olivier Prigent", "Farid Lemoine", "1er juillet 2025"})
            QVERIFY2(!sheet.text.contains(QString::fromUtf8(absent)), absent);
    }

    void nobodyWhoDidNotSignIsNamed_data()
    {
        QTest::addColumn<int>("parties"); // bits, in the order of Party
        QTest::addColumn<QStringList>("signing"); // empty: it is refused
        const QString person = u"La personne accompagnée | "_s;
        const QString professional = u"Référence sociale, "_s;
        const QString trade = u"service social | "_s;
        const QString structure = u"Pour la structure, "_s;
        QTest::newRow("person alone") << 1 << QStringList();
        QTest::newRow("professional alone") << 2 << QStringList();
        QTest::newRow("structure alone") << 4 << QStringList();
        QTest::newRow("both without the person") << 6 << QStringList();
        QTest::newRow("person and a partner") << 9 << QStringList();
        QTest::newRow("person and professional")
            << 3
            << QStringList{person + u"Amadou Diarra"_s, professional + u"remplaçante | Inès Roy"_s,
                   structure + u"directrice | "_s};
        QTest::newRow("person and structure")
            << 5
            << QStringList{person + u"Amadou Diarra"_s, professional + trade,
                   structure + u"adjoint | Paul Lefort"_s};
        QTest::newRow("everybody")
            << 15
            << QStringList{person + u"Amadou Diarra"_s, professional + u"remplaçante | Inès Roy"_s,
                   structure + u"adjoint | Paul Lefort"_s, u"Un partenaire, médecin | Léa Caron"_s};
    }

    void nobodyWhoDidNotSignIsNamed()
    {
        QFETCH(const int, parties);
        QFETCH(const QStringList, signing);
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        perform(*file, Operation::SaveProfessional, [](Work& work) { // who stand in may sign too
            for (const auto& [first, last] :
                {std::pair{u"Inès"_s, u"Roy"_s}, {u"Paul"_s, u"Lefort"_s}}) {
                Professional deputy;
                deputy.firstName = first;
                deputy.lastName = last;
                deputy.maySign = true;
                professionals::save(work, deputy);
            }
            return 0;
        });
        const std::vector<Signature> all{signature(Party::Person, "Amadou Diarra"),
            signature(Party::Professional, "Inès Roy", "remplaçante"),
            signature(Party::Structure, "Paul Lefort", "adjoint"),
            signature(Party::Partner, "Léa Caron", "médecin")};
        std::vector<Signature> given;
        for (std::size_t i = 0; i < all.size(); ++i) {
            given.push_back(all[i]);
            if ((parties >> i & 1) == 0)
                given.back().name = u"  "_s; // a line left empty is no signature
        }
        if (signing.isEmpty()) {
            const auto why = refusal(*file, [&](Work& work) {
                contracts::sign(work, path.contract, {DistinctPath::signedOn, u"Arras"_s, given});
            });
            QCOMPARE(why,
                (QList<ProblemKind>(parties == 1 || parties == 9 || (parties & 1) == 0 ? 1 : 2,
                    ProblemKind::Required)));
            return;
        }
        signDistinct(*file, path, given);
        const Sheet sheet(
            *file->query([&](const Reader& r) { return contractDocument(r, path.contract); }));
        QCOMPARE(sheet.signing(), signing);
        QCOMPARE(sheet.signatures.place, u"Arras, en deux exemplaires"_s);
        QCOMPARE(sheet.signatures.date, u"8 juillet 2025"_s);
    }

    void anAvenantCitesTheDayOfTheSignature()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        const ContractId avenant = perform(*file, Operation::PrepareAmendment, [&](Work& w) {
            return contracts::amend(w, path.contract, DistinctPath::amendmentFrom);
        });
        const Sheet sheet(
            *file->query([&](const Reader& r) { return contractDocument(r, avenant); }));
        QVERIFY(sheet.text.contains(u"2026-0001 conclu le 8 juillet 2025"_s));
        QVERIFY(!sheet.text.contains(u"1er juillet 2025"_s)); // the day it was made
        QCOMPARE(sheet.facts.value(u"Modifie le contrat"_s), QStringList{u"n° 2026-0001"_s});
    }

    /// A trade is said in the form of whoever has it, or as the function.
    void tradesAgree()
    {
        auto file = newFile();
        const auto said = [&](const QString& trade, const QString& gender) {
            Professional one;
            one.trade = trade;
            one.gender = gender;
            return *file->query([&](const Reader& r) { return Labels(r).trade(one); });
        };
        const QString educator = u"specialised_educator"_s;
        QCOMPARE(said(educator, u"woman"_s), u"éducatrice spécialisée"_s);
        QCOMPARE(said(educator, u"man"_s), u"éducateur spécialisé"_s);
        for (const QString& unknown : {QString(), u"other"_s, u"unspecified"_s})
            QCOMPARE(said(educator, unknown), u"éducation spécialisée"_s);
        QCOMPARE(said({}, u"woman"_s), QString());
        // A word of the structure's own, with its own ways.
        for (const auto& [own, printed] :
            {std::pair{u"Veilleur(se) de nuit"_s, u"veilleur de nuit"_s},
                {u"Régisseur·euse"_s, u"régisseur"_s}, {u"AMP"_s, u"AMP"_s}}) {
            QString code;
            perform(*file, Operation::AddTerm, [&, word = own](Work& work) {
                code = terms::add(work, u"trade"_s, word);
                return 0;
            });
            QCOMPARE(said(code, u"woman"_s), printed);
        }
        perform(*file, Operation::UpdateVocabulary, [&](Work& work) {
            Term term = *Vocabulary::load(work).term(u"trade"_s, educator);
            term.feminine = u"Éduc"_s;
            terms::save(work, u"trade"_s, term);
            return 0;
        });
        QCOMPARE(said(educator, u"woman"_s), u"éduc"_s);
    }

    void birthsAgree()
    {
        Person person;
        QCOMPARE(birthWords(Sentences(), person), QString());
        person.gender = u"woman"_s;
        QCOMPARE(birthWords(Sentences(), person), QString());
        person.birthDate = PartialDate::of(2001);
        QCOMPARE(birthWords(Sentences(), person), u"née en 2001"_s);
        person.birthPlace = u"Ségou"_s;
        person.birthDate = PartialDate::of(2001, 4, 1);
        QCOMPARE(birthWords(Sentences(), person), u"née le 1er avril 2001 à Ségou"_s);
        person.gender = u"man"_s;
        person.birthDate = {};
        QCOMPARE(birthWords(Sentences(), person), u"né à Ségou"_s);
        person.gender = u"other"_s;
        person.birthDate = PartialDate::of(2001, 4);
        QCOMPARE(birthWords(Sentences(), person), u"naissance : avril 2001, Ségou"_s);
    }

    void aPartyIsNamedOnce()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        perform(*file, Operation::UpdateContract, [&](Work& work) {
            for (const auto& [who, text] : {std::pair{QString(), u"rappelle le lundi"_s},
                     {u"Bob"_s, u"garde le chien"_s}, {QString(), u"écrit au juge"_s}}) {
                Commitment more;
                more.contract = path.contract;
                more.party = Party::Person;
                more.who = who;
                more.text = text;
                contracts::save(work, more);
            }
            return 0;
        });
        const Sheet sheet(
            *file->query([&](const Reader& r) { return contractDocument(r, path.contract); }));
        QStringList lines;
        for (const QStringList& row : sheet.tables.value(u"Qui"_s))
            lines.append(row[0] + u'|' + row[1]);
        QCOMPARE(lines.mid(0, 4),
            (QStringList{u"La personne accompagnée\nAmadou Diarra|vient le mardi"_s,
                u"|rappelle le lundi"_s, u"La personne accompagnée\nBob|garde le chien"_s,
                u"La personne accompagnée\nAmadou Diarra|écrit au juge"_s}));
    }

    /// Whoever begins a sheet has it set: no builder of one can forget.
    void everySheetIsSet()
    {
        int builders = 0;
        const QDir folder(QStringLiteral(JALONS_SOURCE_DIR "/core/documents"));
        for (const QString& name : folder.entryList({u"*.cpp"_s})) {
            if (name == u"labels.cpp" || name == u"typeset.cpp")
                continue;
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray source = file.readAll();
            builders += int(source.count("emptySheet("));
            QVERIFY2(source.count("typeset(") >= source.count("emptySheet("), qPrintable(name));
        }
        QVERIFY(builders >= 7);
    }

    /// Every sheet of generated people, of all genders and several scripts.
    void noSheetHasABracketOrALooseEnd()
    {
        static const QRegularExpression ending(
            u"\\p{L}\\(\\p{Ll}{1,6}\\)|\\p{L}[·•‧]\\p{Ll}|[Ll]u et approuvé|soussign"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"people.jalons"_s);
        demo::Options options;
        options.people = 30;
        options.years = 1;
        options.today = today;
        const auto made = demo::generate(FileAccess(path), options);
        QVERIFY(made.ok());
        auto opened = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
        QVERIFY(opened);
        StructureFile& file = **opened;
        const auto ids = [&](const char* sql) {
            return *file.query([&](const Reader& r) {
                return Sql(r).all(QLatin1String(sql), [](Row row) {
                    qint64 id = 0;
                    row >> id;
                    return id;
                });
            });
        };
        const std::vector<qint64> people = ids("SELECT id FROM person");
        perform(file, Operation::UpdatePerson, [&](Work& work) {
            const QStringList genders{
                u"woman"_s, u"man"_s, QString(), u"other"_s, u"unspecified"_s};
            for (std::size_t i = 0; i < people.size(); ++i) {
                Person person = people::load(work, PersonId{people[i]});
                person.gender = genders[int(i) % genders.size()];
                if (i % 7 == 0)
                    person.firstNames = u"ليلى"_s;
                if (i % 7 == 1)
                    person.birthName = u"ገብረ"_s;
                if (i % 5 == 0)
                    person.birthDate = {};
                people::save(work, person);
            }
            return 0;
        });
        int sheets = 0;
        const auto look = [&](const std::function<Document(const Reader&)>& build) {
            const auto document = file.query(build);
            if (!document)
                return; // nobody was lodged
            ++sheets;
            const QString text = plainText(*document);
            QVERIFY2(!text.contains(ending), qPrintable(ending.match(text).captured() + text));
            QVERIFY2(!text.contains(u"{{"_s), qPrintable(text));
            QVERIFY(typeset(*document) == *document);
            for (qsizetype i = 0; i < text.size(); ++i)
                if (text[i].direction() == QChar::DirAL)
                    QVERIFY2(text.left(i).count(QChar(0x2068)) > text.left(i).count(QChar(0x2069)),
                        qPrintable(text));
        };
        for (const qint64 id : people)
            look([id](const Reader& r) { return intakeDocument(r, PersonId{id}); });
        for (const qint64 id : ids("SELECT id FROM attestation"))
            look([id](const Reader& r) {
                return attestationDocument(r, attestations::load(r, AttestationId{id}));
            });
        for (const qint64 id : ids("SELECT id FROM contract"))
            look([id](const Reader& r) {
                return contractDocument(r, contracts::content(r, ContractId{id}));
            });
        for (const qint64 id : ids("SELECT id FROM assessment WHERE kind = 'initial'"))
            look([id](const Reader& r) { return diagnosticDocument(r, AssessmentId{id}); });
        for (const qint64 id : ids("SELECT id FROM assessment WHERE kind <> 'initial'"))
            look([id](const Reader& r) { return evaluationDocument(r, AssessmentId{id}); });
        look([](const Reader& r) { return attendanceList(r, today); });
        QVERIFY2(sheets > 45, qPrintable(QString::number(sheets)));

        // And whatever may stand in one: the articles and the words of the lists.
        for (const ContractKind kind : {ContractKind::Accompaniment, ContractKind::Amendment})
            for (const ClauseTemplate& clause : ourClauses(kind).articles)
                QVERIFY2(!(clause.title + clause.text + ourClauses(kind).preamble).contains(ending),
                    qPrintable(clause.title));
        const Vocabulary words = Vocabulary::builtIn();
        for (const QString& list : words.lists())
            for (const Term& term : words.terms(list, true)) {
                if (list == u"trade")
                    QVERIFY2(
                        !term.neutral.isEmpty() || term.code == u"other", qPrintable(term.code));
                else
                    QVERIFY2(!term.french.contains(ending), qPrintable(term.french));
                QVERIFY(!(term.feminine + term.masculine + term.neutral).contains(u'('));
            }
    }

    /// Quotation marks say that the person said it: what was picked from a list has none.
    void onlyWhatWasSaidIsQuoted()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        const auto titled = [&](const QString& title, FindingId need) {
            perform(*file, Operation::UpdateObjective, [&](Work& work) {
                Objective first = contracts::content(work, path.contract).objectives.front();
                first.title = title;
                first.need = need;
                contracts::save(work, first);
                return 0;
            });
            return contractText(*file, path.contract);
        };
        const FindingId need = firstNeed(*file, path, QStringLiteral("housing"));
        QString text = titled(QStringLiteral("Une demande qui avance"), need);
        QVERIFY(!text.contains(QStringLiteral("« Une demande qui avance »")));
        QVERIFY(!text.contains(QStringLiteral("« une demande qui avance »")));
        QVERIFY(text.contains(QStringLiteral("\nUne demande qui avance\n")));
        text = titled(QStringLiteral("refaire ses papiers"), {}); // of the list of needs
        QVERIFY(text.contains(QStringLiteral("\nRefaire ses papiers\n")));
        text = titled(QStringLiteral("Mes papiers, vite"), need);
        QVERIFY(text.contains(QStringLiteral("« Mes papiers, vite »")));
        const QString diagnostic = asRead(plainText(
            *file->query([&](const Reader& r) { return diagnosticDocument(r, path.diagnostic); })));
        QVERIFY(diagnostic.contains(QStringLiteral("Besoins retenus ensemble : une demande")));
        QVERIFY(!diagnostic.contains(QStringLiteral("« une demande")));
        QVERIFY(diagnostic.contains(QStringLiteral("« Je veux une porte à moi, avec ma clé. »")));
        QVERIFY(!diagnostic.contains(QStringLiteral("dans ses mots")));
    }

    void textsBecomeParagraphsAndQuotes()
    {
        QCOMPARE(quoted(QStringLiteral(" oui ")), QStringLiteral("«\u00a0oui\u00a0»"));
        QCOMPARE(quoted(QStringLiteral("« oui »")), QStringLiteral("« oui »"));
        QCOMPARE(quoted(QString()), QString());
        QCOMPARE(oneLine(QStringLiteral("a \n\n b")), QStringLiteral("a, b"));
        QCOMPARE(paragraphs(QStringLiteral("a\n\n- b\n- c\nd")).size(), size_t(3));
        QVERIFY(paragraphs(QStringLiteral(" \n ")).empty());
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "test_documents.moc"
