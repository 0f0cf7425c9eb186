#include "core/contract/clause_library.h"
#include "core/contract/of_admission.h"
#include "core/documents/clause_preview.h"
#include "core/documents/contract_document.h"
#include "core/signing/prints.h"
#include "fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// The structure's own library of clauses: which version is in use, what contracts take of it, what
/// its texts may hold.
class TestClauses : public QObject
{
    Q_OBJECT

    static constexpr ContractKind kind = ContractKind::Accompaniment;

    static ClauseVersionId begun(StructureFile& file, QDate from)
    {
        return perform(file, Operation::PrepareClauses, [&](Work& work) {
            const ClauseVersionId id = clauseLibrary::startFromOurs(work, kind);
            ClauseVersion version = clauseLibrary::load(work, id);
            version.from = from;
            version.title = QStringLiteral("Contrat du %1").arg(from.toString(Qt::ISODate));
            clauseLibrary::save(work, version);
            return id;
        });
    }

    static ClauseSet inUse(const StructureFile& file, QDate day)
    {
        return *file.query([&](const Reader& r) { return clauseLibrary::inUse(r, kind, day); });
    }

    static QList<ProblemKind> kindsOf(const Problems& problems)
    {
        QList<ProblemKind> kinds;
        for (const Problem& one : problems)
            kinds << one.kind;
        return kinds;
    }

    static QString titleOn(const StructureFile& file, QDate day) { return inUse(file, day).title; }

    static void edit(StructureFile& file, const std::function<void(Work&)>& change)
    {
        perform(file, Operation::UpdateClauses, [&](Work& work) {
            change(work);
            return 0;
        });
    }

    static void write(StructureFile& file, ClauseVersionId id, const QString& preamble)
    {
        edit(file, [&](Work& work) {
            ClauseVersion version = clauseLibrary::load(work, id);
            version.preamble = preamble;
            clauseLibrary::save(work, version);
        });
    }

    static QString text(const StructureFile& file, ContractId id)
    {
        return *file.query([&](const Reader& r) {
            return plainText(contractDocument(r, id)).replace(QChar(0x00a0), u' ');
        });
    }

    static QStringList codesOf(const StructureFile& file, ContractId id)
    {
        QStringList codes;
        const auto content = file.query([&](const Reader& r) { return contracts::content(r, id); });
        for (const Article& one : content->articles)
            codes << one.code;
        return codes;
    }

private slots:
    void everyTextOfOursPassesTheRuleOfTheStructures()
    {
        for (const ContractKind of : kindsWithClauses) {
            const ClauseSet& ours = ourClauses(of);
            QVERIFY(ours.articles.size() > 8);
            ClauseVersion version;
            version.kind = of;
            version.title = ours.title;
            version.preamble = ours.preamble;
            QCOMPARE(kindsOf(problems(version, today)), {});
            QSet<QString> codes;
            for (const ClauseTemplate& one : ours.articles) {
                QVERIFY2(!one.code.isEmpty() && !codes.contains(one.code), qPrintable(one.code));
                codes.insert(one.code);
                QCOMPARE(kindsOf(problems(Clause{{}, {}, {}, one.title, one.text}, of)), {});
            }
        }
    }

    void aSlipIsRefusedAtItsField()
    {
        auto file = newFile();
        const ClauseVersionId id = begun(*file, today);
        const auto refused = [&](const std::function<void(Work&)>& change) {
            const auto result = file->perform(Operation::UpdateClauses, change);
            return result ? Problems() : result.error().problems;
        };
        QCOMPARE(refused([&](Work& work) {
            ClauseVersion version = clauseLibrary::load(work, id);
            version.preamble = QStringLiteral("Entre {{nobody}} et {{person_identity}}");
            clauseLibrary::save(work, version);
        }),
            (Problems{{QStringLiteral("preamble"), ProblemKind::UnknownPlaceholder,
                {QStringLiteral("{{nobody}}")}}}));
        QCOMPARE(refused([&](Work& work) {
            Clause one = clauseLibrary::articles(work, id).front();
            one.title = QStringLiteral(" ");
            one.text = QStringLiteral("{{took_part}}");
            clauseLibrary::save(work, one);
        }),
            (Problems{{QStringLiteral("title"), ProblemKind::Required, {}},
                {QStringLiteral("text"), ProblemKind::UnknownPlaceholder,
                    {QStringLiteral("{{took_part}}")}}}));
        QCOMPARE(refused([&](Work& work) {
            ClauseVersion version = clauseLibrary::load(work, id);
            version.cvsOn = today.addDays(1);
            clauseLibrary::save(work, version);
        })
                     .value(0)
                     .field,
            QStringLiteral("cvsOn"));
    }

    void oursAreInUseUntilTheDayOfAVersion()
    {
        auto file = newFile();
        QCOMPARE(inUse(*file, today), ourClauses(kind));
        begun(*file, today.addDays(10));
        begun(*file, today.addDays(-20));
        perform(*file, Operation::PrepareClauses,
            [](Work& work) { return clauseLibrary::startFromOurs(work, kind); });
        const QString ours = ourClauses(kind).title;
        QCOMPARE(titleOn(*file, today.addDays(-21)), ours);
        QCOMPARE(titleOn(*file, today.addDays(-20)), QStringLiteral("Contrat du 2026-02-18"));
        QCOMPARE(titleOn(*file, today.addDays(9)), QStringLiteral("Contrat du 2026-02-18"));
        QCOMPARE(titleOn(*file, today.addDays(10)), QStringLiteral("Contrat du 2026-03-20"));
        const ContractKind other = ContractKind::Stay;
        QCOMPARE(*file->query(
                     [&](const Reader& r) { return clauseLibrary::inUse(r, other, today).title; }),
            ourClauses(other).title);
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         ClauseVersion same
                             = clauseLibrary::load(work, clauseLibrary::startFromOurs(work, kind));
                         same.from = today.addDays(10);
                         clauseLibrary::save(work, same);
                     }),
            QList{ProblemKind::AlreadyUsed});
    }

    void aContractTakesTheLibraryOfTheDayItIsMade()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        const ClauseVersionId id = begun(*file, today);
        edit(*file, [&](Work& work) {
            clauseLibrary::append(work, id, QStringLiteral("Jardin de {{structure_name}}"));
            std::vector<Clause> all = clauseLibrary::articles(work, id);
            std::vector<ClauseId> order{all.back().id};
            for (const Clause& one : all)
                order.push_back(one.id);
            clauseLibrary::reorder(work, id, order);
            all = clauseLibrary::articles(work, id);
            all[0].text = QStringLiteral("Le **jardin** ouvre :\n- le matin ;\n- le **soir**.");
            clauseLibrary::save(work, all[0]);
            clauseLibrary::remove(work, all[2].id);
        });
        begun(*file, today.addDays(1)); // in use on its first day, not on the day it is made
        makeContract(*file, c, today.addDays(5));
        const auto content
            = *file->query([&](const Reader& r) { return contracts::content(r, c.contract); });
        QCOMPARE(content.articles[0].title, QStringLiteral("Jardin de {{structure_name}}"));
        QCOMPARE(content.articles[0].code, QString());
        QCOMPARE(content.articles[1].code, QStringLiteral("object"));
        QVERIFY(!codesOf(*file, c.contract).contains(QStringLiteral("accommodation")));
        const Document sheet
            = *file->query([&](const Reader& r) { return contractDocument(r, c.contract); });
        QCOMPARE(sheet.title, QStringLiteral("Contrat du 2026-03-10"));
        const auto* list = [&]() -> const Bullets* {
            for (const Block& block : sheet.blocks)
                if (const auto* found = std::get_if<Bullets>(&block))
                    return found;
            return nullptr;
        }();
        QVERIFY(list && list->items.size() == 2);
        QCOMPARE(plainText(list->items[1]), QStringLiteral("le soir."));
        QCOMPARE(list->items[1][1], (Span{.text = QStringLiteral("soir"), .bold = true}));
        const QString words = text(*file, c.contract);
        QVERIFY(words.contains(QStringLiteral("Jardin de CHRS d’essai")));
        QVERIFY(words.contains(QStringLiteral("Le jardin ouvre :")) && !words.contains(u'*'));
    }

    void whatWasSignedOrPrintedStaysAndDraftsFollow()
    {
        auto file = newFile();
        const ClauseVersionId id = begun(*file, today.addDays(-3));
        write(*file, id, QStringLiteral("Entre nous, pour un an."));
        Case signedOne = openCase(*file);
        diagnose(*file, signedOne);
        makeContract(*file, signedOne);
        const auto printed = [&](ContractId contract) {
            return perform(*file, Operation::PrintForSignature, [&](Work& work) {
                return contracts::printForSignature(work, contract, signedOne.referent);
            });
        };
        QVERIFY(!*file->query([&](const Reader& r) { return clauseLibrary::isUsed(r, id); }));
        const PrintId first = printed(signedOne.contract);
        QVERIFY(*file->query([&](const Reader& r) { return clauseLibrary::isUsed(r, id); }));
        perform(*file, Operation::SignContract, [&](Work& work) {
            contracts::sign(work, signedOne.contract, signing());
            return 0;
        });
        Case draft = openCase(*file);
        diagnose(*file, draft);
        makeContract(*file, draft);
        const PrintId second = printed(draft.contract);
        const auto sheet = [&](PrintId print) {
            return *file->query([&](const Reader& r) {
                return plainText(contracts::toSign(r, contracts::loadPrint(r, print)));
            });
        };
        const QString before = text(*file, signedOne.contract);
        const QString onPaper = sheet(second);
        const QStringList articles = codesOf(*file, draft.contract);

        write(*file, id, QStringLiteral("Entre nous, pour deux ans."));
        edit(*file, [&](Work& work) {
            Clause one = clauseLibrary::articles(work, id).front();
            one.text = QStringLiteral("Tout autre chose.");
            clauseLibrary::save(work, one);
        });
        QCOMPARE(text(*file, signedOne.contract), before);
        QVERIFY(before.contains(QStringLiteral("pour un an")));
        QVERIFY(sheet(first).contains(QStringLiteral("pour un an")));
        QCOMPARE(sheet(second), onPaper);
        QVERIFY(*file->query([&](const Reader& r) {
            return contracts::isSuperseded(r, contracts::loadPrint(r, second));
        }));
        const QString rebuilt = text(*file, draft.contract);
        QVERIFY(rebuilt.contains(QStringLiteral("pour deux ans")));
        QVERIFY(!rebuilt.contains(QStringLiteral("Tout autre chose")));
        QCOMPARE(codesOf(*file, draft.contract), articles);

        // Its day does not move any more, and it stays.
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         ClauseVersion version = clauseLibrary::load(work, id);
                         version.from = QDate();
                         clauseLibrary::save(work, version);
                     }),
            QList{ProblemKind::StillUsed});
        QCOMPARE(refusal(*file, [&](Work& work) { clauseLibrary::remove(work, id); }),
            QList{ProblemKind::StillUsed});
        // That of the days after was made use of by nobody.
        const ClauseVersionId later = begun(*file, today.addDays(1));
        QCOMPARE(refusal(*file, [&](Work& work) { clauseLibrary::remove(work, later); }),
            QList<ProblemKind>());
        QCOMPARE(titleOn(*file, today.addDays(1)), QStringLiteral("Contrat du 2026-03-07"));
    }

    void aVersionIsBegunFromAnotherAndUndone()
    {
        auto file = newFile();
        const ClauseVersionId id = begun(*file, today);
        edit(*file, [&](Work& work) {
            ClauseVersion version = clauseLibrary::load(work, id);
            version.cvsOn = QDate(2026, 2, 3);
            version.boardOn = QDate(2026, 2, 17);
            clauseLibrary::save(work, version);
            clauseLibrary::append(work, id, QStringLiteral("Le nôtre"));
        });
        const QString before = dump(*file);
        const auto copy = perform(*file, Operation::PrepareClauses,
            [&](Work& work) { return clauseLibrary::startFrom(work, id); });
        const auto [version, articles, all] = *file->query([&](const Reader& r) {
            return std::tuple(clauseLibrary::load(r, copy), clauseLibrary::articles(r, copy),
                clauseLibrary::versions(r, kind));
        });
        QCOMPARE(version.title, QStringLiteral("Contrat du 2026-03-10"));
        QVERIFY(!version.from.isValid() && !version.cvsOn.isValid() && !version.boardOn.isValid());
        QCOMPARE(articles.size(), ourClauses(kind).articles.size() + 1);
        QCOMPARE(articles.back().title, QStringLiteral("Le nôtre"));
        QCOMPARE(all.front().id, copy);
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
        perform(*file, Operation::RemoveClauses, [&](Work& work) {
            clauseLibrary::remove(work, id);
            return 0;
        });
        QCOMPARE(titleOn(*file, today), ourClauses(kind).title);
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
    }

    /// Two desks write at one article and at one version: what a form left alone is the other's.
    void twoDesksWriteAtOneClause()
    {
        auto file = newFile();
        const ClauseVersionId id = begun(*file, today);
        const ClauseVersion shown
            = *file->query([&](const Reader& r) { return clauseLibrary::load(r, id); });
        const Clause shownClause
            = file->query([&](const Reader& r) { return clauseLibrary::articles(r, id); })->front();
        edit(*file, [&](Work& work) { // the other desk
            ClauseVersion theirs = shown;
            theirs.preamble = QStringLiteral("Entre eux,");
            clauseLibrary::save(work, theirs, &shown);
            Clause clause = shownClause;
            clause.text = QStringLiteral("Leur texte.");
            clauseLibrary::save(work, clause, &shownClause);
        });
        edit(*file, [&](Work& work) {
            ClauseVersion ours = shown;
            ours.title = QStringLiteral("Contrat de la maison");
            clauseLibrary::save(work, ours, &shown);
            Clause clause = shownClause;
            clause.title = QStringLiteral("Notre objet");
            clauseLibrary::save(work, clause, &shownClause);
        });
        const ClauseVersion version
            = *file->query([&](const Reader& r) { return clauseLibrary::load(r, id); });
        QCOMPARE(version.title, QStringLiteral("Contrat de la maison"));
        QCOMPARE(version.preamble, QStringLiteral("Entre eux,"));
        const Clause clause = *file->query(
            [&](const Reader& r) { return clauseLibrary::loadClause(r, shownClause.id); });
        QCOMPARE(clause.title, QStringLiteral("Notre objet"));
        QCOMPARE(clause.text, QStringLiteral("Leur texte."));
    }

    void whatCameToOursIsSaid()
    {
        using What = ClauseChange::What;
        auto file = newFile();
        const ClauseVersionId id = begun(*file, today);
        ClauseVersion version
            = *file->query([&](const Reader& r) { return clauseLibrary::load(r, id); });
        QVERIFY(changesOfOurs(version).empty());
        // As if ours had said otherwise when it was begun.
        QJsonObject basis = QJsonDocument::fromJson(version.basis.toUtf8()).object();
        basis.insert(QStringLiteral("*"), QStringLiteral("0"));
        basis.insert(QStringLiteral("means"), QStringLiteral("0"));
        basis.remove(QStringLiteral("ending"));
        basis.insert(QStringLiteral("curfew"), QStringLiteral("0"));
        version.basis = QString::fromUtf8(QJsonDocument(basis).toJson());
        QCOMPARE(changesOfOurs(version),
            (std::vector<ClauseChange>{
                {{}, QStringLiteral("Contrat d’accompagnement"), What::Changed},
                {QStringLiteral("means"), QStringLiteral("Moyens, rencontres et référent"),
                    What::Changed},
                {QStringLiteral("ending"), QStringLiteral("Fin du contrat et désaccord"),
                    What::Added},
                {QStringLiteral("curfew"), QStringLiteral("curfew"), What::Removed}}));
        edit(*file, [&](Work& work) {
            clauseLibrary::save(work, version);
            clauseLibrary::acknowledge(work, id);
        });
        QVERIFY(changesOfOurs(*file->query([&](const Reader& r) {
            return clauseLibrary::load(r, id);
        })).empty());
    }

    void theOpinionsAreSentencesOnceTheyWereGiven()
    {
        auto file = newFile();
        const auto sheet = [&](const ClauseSet& library) {
            ContractContent content;
            content.contract.kind = ContractKind::Stay;
            content.articles.push_back({{}, {}, {}, QStringLiteral("Remise"),
                QStringLiteral("{{cvs_line}} {{board_line}}"), 1});
            return *file->query([&](const Reader& r) {
                return plainText(contractDocument(r, content, library))
                    .replace(QChar(0x00a0), u' ');
            });
        };
        ClauseSet library = ourClauses(ContractKind::Stay);
        QVERIFY(!sheet(library).contains(QStringLiteral("conseil")));
        library.cvsOn = QDate(2026, 1, 1);
        const QString heard = sheet(library);
        QVERIFY2(heard.contains(QStringLiteral(
                     "Le conseil de la vie sociale a donné son avis sur ce modèle le 1ᵉʳ janvier "
                     "2026.")),
            qPrintable(heard));
        QVERIFY(!heard.contains(QStringLiteral("administration")));
        library.boardOn = QDate(2026, 2, 14);
        QVERIFY(sheet(library).contains(
            QStringLiteral("Le conseil d’administration a arrêté ce modèle le 14 février 2026.")));
        // Looked at without anybody's file: somebody made up.
        QVERIFY(heard.contains(QStringLiteral("EXEMPLE")));
    }

    void aLibraryIsLookedAtForNobodyAndForSomebody()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        edit(*file, [&](Work& work) {
            Person person = people::load(work, c.person);
            person.interpreter = true;
            people::save(work, person);
        });
        const QString before = dump(*file);
        const ClauseSet& library = ourClauses(ContractKind::Individual);
        const auto sheet = [&](AccompanimentId of) {
            return *file->query([&](const Reader& r) {
                return clauseSheet(r, ContractKind::Individual, library, of);
            });
        };
        const ClauseSheet nobody = sheet({});
        QCOMPARE(nobody.articles.size(), library.articles.size());
        QVERIFY(plainText(nobody.document).contains(QStringLiteral("Camille EXEMPLE")));
        const ClauseSheet somebody = sheet(c.accompaniment);
        QStringList codes;
        for (const int index : somebody.articles)
            codes << library.articles[std::size_t(index)].code;
        QCOMPARE(codes,
            QStringLiteral("took_part situation services duration rights understanding changes")
                .split(u' '));
        const QString text = plainText(somebody.document);
        QVERIFY(text.contains(QStringLiteral("Amadou DIARRA")));
        QVERIFY(!text.contains(QStringLiteral("EXEMPLE")));
        QCOMPARE(dump(*file), before);
    }

    void aContractIsNotSignedWithASlip()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        const auto hindering = [&] {
            return kindsOf(*file->query([&](const Reader& r) {
                return contracts::hindering(r, contracts::content(r, c.contract));
            }));
        };
        QCOMPARE(hindering(), {});
        edit(*file, [&](Work& work) {
            Article one = contracts::content(work, c.contract).articles.front();
            one.text += QStringLiteral(" {{start_dte}}");
            contracts::save(work, one);
        });
        QCOMPARE(hindering(), QList{ProblemKind::UnknownPlaceholder});
    }
};

QTEST_GUILESS_MAIN(TestClauses)
#include "test_clauses.moc"
