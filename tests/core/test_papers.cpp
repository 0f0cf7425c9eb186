#include "core/documents/labels.h"
#include "core/household/household.h"
#include "core/paper/paper.h"
#include "core/paper/paper_text.h"
#include "core/participation/prefect_decision.h"
#include "core/signing/papers.h"
#include "core/situation/situation.h"
#include "core/storage/used_numbers.h"
#include "guest_case.h"
#include "sheet.h"

using namespace jalons;
using namespace jalons::testing;

/// What is asked of the préfet and handed over beside the contracts: what each paper needs, what is
/// on it, and that it stays as it was given.
class TestPapers : public QObject
{
    Q_OBJECT

    static Sheet sheet(const StructureFile& file, const Paper& paper)
    {
        const auto document
            = file.query([&](const Reader& r) { return papers::sheetOf(r, paper); });
        return Sheet(document.valueOr({}));
    }

    static Paper proposed(const StructureFile& file, PersonId person, PaperKind kind)
    {
        return file.query([&](const Reader& r) { return papers::proposed(r, person, kind); })
            .valueOr({});
    }

    static QStringList missing(const StructureFile& file, PersonId person, PaperKind kind)
    {
        QStringList words;
        const auto found = file.query([&](const Reader& r) {
            return papers::givingProblems(r, papers::proposed(r, person, kind));
        });
        for (const Problem& one : found.valueOr({}))
            words << (one.kind == ProblemKind::MissingForPaper ? one.args.value(0) : one.field);
        return words;
    }

    static ProlongationId prolongation(StructureFile& file, const Guest& g)
    {
        return perform(file, Operation::UpdateAdmission, [&](Work& work) {
            Prolongation p;
            p.admission = g.admission;
            p.length = {3, 0};
            p.done = QStringLiteral("Demande de logement social déposée le 2 juin.");
            p.underWay = QStringLiteral("Une visite est prévue à Roubaix.");
            p.obstacles = QStringLiteral("Le titre de séjour se fait attendre.");
            p.why = QStringLiteral("Aucun logement n’est libre à ce jour.");
            p.nextSteps = QStringLiteral("Relancer le bailleur chaque mois.");
            p.personView = QStringLiteral("Je veux rester près de l’école.");
            p.joined = {QStringLiteral("identity"), QStringLiteral("housing_request")};
            return admissions::save(work, p);
        });
    }

private slots:
    void everyKindHasItsText()
    {
        for (const auto& [kind, code] : codes<PaperKind>) {
            const PaperText& text = paperText(kind);
            QVERIFY2(!text.title.isEmpty() && !text.intro.isEmpty(), code);
            QCOMPARE(text.rows.isEmpty(), text.columns.empty());
        }
    }

    void noPaperHasALooseEnd()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        prolongation(*file, g);
        for (const auto& [kind, code] : codes<PaperKind>)
            for (const PersonId person : {g.person, openCase(*file).person}) {
                const Sheet read = sheet(*file, proposed(*file, person, kind));
                QVERIFY2(!read.text.isEmpty(), code);
                const QString said = QString(read.text).remove(asRead(readingTicks(Sentences())));
                for (const char* loose : {"{{", "}}", "  ", " ,", "()"})
                    QVERIFY2(!said.contains(QLatin1String(loose)), qPrintable(said));
            }
    }

    void aRequestSaysWhoWhereAndSinceWhen()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        edit(*file, [&](Work& work) {
            Admission a = admissions::load(work, g.admission);
            a.situation = QStringLiteral("Sans logement depuis la fin de son bail.");
            a.joined = {QStringLiteral("resources")};
            admissions::save(work, a);
        });
        const Paper paper = proposed(*file, g.person, PaperKind::SocialAidRequest);
        QCOMPARE(paper.admission, g.admission);
        const Sheet read = sheet(*file, paper);
        QCOMPARE(read.tables.value(QStringLiteral("Personnes accueillies")),
            (QList<QStringList>{{QStringLiteral("Madame Awa DIARRA"),
                QStringLiteral("14 juillet 1991"), QStringLiteral("20 février 2026")}}));
        for (const char* words :
            {"Awa DIARRA, nom d’usage KEITA", "Sans logement depuis la fin de son bail.",
                "Proposition d’orientation du SIAO n° 2026-1187 du 16 février 2026.",
                "prise le 18 février 2026 par Paul Remy, pour 6 mois.",
                "Justificatifs de ressources",
                "Sans réponse dans le mois qui suit la réception de la demande complète"})
            QVERIFY2(read.text.contains(QString::fromUtf8(words)), qPrintable(read.text));
        QCOMPARE(read.facts.value(QStringLiteral("Transmis le")),
            QStringList{QStringLiteral("21 février 2026")});
        QVERIFY(!read.text.contains(QStringLiteral("Il suit")));
        QCOMPARE(read.signing(),
            (QStringList{QStringLiteral("La personne accueillie | Awa DIARRA, nom d’usage KEITA"),
                QStringLiteral("Pour la structure, directrice | Hélène Vasseur")}));
    }

    void aShortStayIsDeemedGranted()
    {
        auto file = newFile();
        const Guest g = guest(*file, {0, 5}, false);
        const QString text
            = sheet(*file, proposed(*file, g.person, PaperKind::SocialAidRequest)).text;
        QVERIFY(text.contains(QStringLiteral("réputée acquise")));
        QVERIFY(!text.contains(QStringLiteral("dans le mois")));
    }

    void aProlongationGivesItsReasonsOnAPageOfTheirOwn()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        QCOMPARE(missing(*file, g.person, PaperKind::ProlongationRequest),
            QStringList{QStringLiteral("prolongation")});
        const ProlongationId id = prolongation(*file, g);
        const Paper paper = proposed(*file, g.person, PaperKind::ProlongationRequest);
        QCOMPARE(paper.prolongation, id);
        QCOMPARE(missing(*file, g.person, PaperKind::ProlongationRequest), QStringList());
        const Sheet read = sheet(*file, paper);
        QCOMPARE(read.facts.value(QStringLiteral("Fin de la période")),
            QStringList{QStringLiteral("20 août 2026")});
        QCOMPARE(read.facts.value(QStringLiteral("Durée demandée")),
            QStringList{QStringLiteral("3 mois")});
        QCOMPARE(read.facts.value(QStringLiteral("Jusqu’au")),
            QStringList{QStringLiteral("20 novembre 2026")});
        for (const char* words :
            {"déposée le 2 juin", "visite est prévue", "se fait attendre", "Aucun logement",
                "Relancer", "« Je veux rester près de l’école. »", "demande de logement social"})
            QVERIFY2(read.text.contains(QString::fromUtf8(words)), words);
        edit(*file, [&](Work& work) {
            Prolongation p = admissions::loadProlongation(work, id);
            p.why.clear();
            admissions::save(work, p);
        });
        QCOMPARE(missing(*file, g.person, PaperKind::ProlongationRequest),
            QStringList{QStringLiteral("reasons")});
    }

    /// Its paper says from which day on it is asked, also once it was granted.
    void aGrantedProlongationIsAskedFromTheTermBeforeIt()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const ProlongationId id = prolongation(*file, g);
        edit(*file, [&](Work& work) {
            Prolongation p = admissions::loadProlongation(work, id);
            p.askedOn = QDate(2026, 3, 2);
            p.said = PrefectSaid::Accepted;
            p.answeredOn = QDate(2026, 3, 9);
            admissions::save(work, p);
        });
        Paper paper;
        paper.person = g.person;
        paper.kind = PaperKind::ProlongationRequest;
        paper.admission = g.admission;
        paper.prolongation = id;
        const Sheet read = sheet(*file, paper);
        QCOMPARE(read.facts.value(QStringLiteral("Fin de la période")),
            QStringList{QStringLiteral("20 août 2026")});
        QCOMPARE(read.facts.value(QStringLiteral("Transmis le")),
            QStringList{QStringLiteral("2 mars 2026")});
    }

    /// One that is not sent yet moves no term and no deadline.
    void oneBeingPreparedDoesNotCount()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const auto facts = [&] {
            return file->query([&](const Reader& r) { return admissions::facts(r, g.admission); })
                .valueOr({});
        };
        const StayDue before = nextDue(facts());
        QCOMPARE(before.kind, StayDueKind::AskProlongation);
        const ProlongationId id = prolongation(*file, g);
        QVERIFY(facts().prolongations.empty());
        QCOMPARE(nextDue(facts()), before);
        edit(*file, [&](Work& work) {
            Prolongation p = admissions::loadProlongation(work, id);
            p.askedOn = QDate(2026, 3, 9);
            admissions::save(work, p);
        });
        QCOMPARE(facts().prolongations.size(), std::size_t(1));
        QCOMPARE(nextDue(facts()).on, QDate(2026, 10, 20));
    }

    void whatWasNotSentIsNotReceived()
    {
        Prolongation p;
        p.length = {2, 0};
        QVERIFY(problems(p, today).isEmpty());
        p.receivedOn = QDate(2026, 3, 2);
        QCOMPARE(problems(p, today).value(0).field, QStringLiteral("askedOn"));
        p.receivedOn = {};
        p.said = PrefectSaid::Refused;
        QCOMPARE(problems(p, today).value(0).field, QStringLiteral("askedOn"));
    }

    /// « … la demande complète »: documents that were missing begin the month anew (CRPA L114-5).
    void missingDocumentsSuspendTheMonth()
    {
        AdmissionFacts f;
        f.transmittedOn = QDate(2026, 1, 10);
        f.receivedOn = QDate(2026, 1, 12);
        QCOMPARE(answerState(f, QDate(2026, 2, 13)), AnswerState::AcceptedBySilence);
        f.completion.missingAskedOn = QDate(2026, 1, 20);
        QVERIFY(silenceTerm(f).isSuspended);
        QVERIFY(!silenceTerm(f).on.isValid());
        QCOMPARE(answerState(f, QDate(2026, 6, 1)), AnswerState::Waiting);
        f.completion.completedOn = QDate(2026, 1, 31);
        QCOMPARE(silenceTerm(f).on, QDate(2026, 2, 28));
        QVERIFY(!silenceTerm(f).isEarliest);
        QCOMPARE(answerState(f, QDate(2026, 2, 28)), AnswerState::Waiting);
        QCOMPARE(answerState(f, QDate(2026, 3, 1)), AnswerState::AcceptedBySilence);

        AdmissionFacts::Prolongation p{QDate(2026, 1, 10), {6, 0}};
        p.receivedOn = QDate(2026, 1, 12);
        p.completion.missingAskedOn = QDate(2026, 1, 20);
        QCOMPARE(answerState(p, QDate(2026, 6, 1)), AnswerState::Waiting);
        p.completion.completedOn = QDate(2026, 2, 2);
        QCOMPARE(answerState(p, QDate(2026, 3, 2)), AnswerState::Waiting);
        QCOMPARE(answerState(p, QDate(2026, 3, 3)), AnswerState::AcceptedBySilence);
    }

    void theOrderOfWhatHappenedIsChecked()
    {
        Admission a;
        a.transmittedOn = QDate(2026, 2, 10);
        a.completion.missingAskedOn = QDate(2026, 2, 9);
        QCOMPARE(problems(a, today).value(0).field, QStringLiteral("missingAskedOn"));
        a.completion.missingAskedOn = QDate(2026, 2, 20);
        a.completion.completedOn = QDate(2026, 2, 19);
        QCOMPARE(problems(a, today).value(0).field, QStringLiteral("completedOn"));
        a.completion.completedOn = QDate(2026, 2, 20);
        a.completion.confirmationAskedOn = QDate(2026, 3, 11);
        QCOMPARE(problems(a, today).value(0).kind, ProblemKind::DateInFuture);
        a.completion.confirmationAskedOn = today;
        QVERIFY(problems(a, today).isEmpty());
    }

    void eachPaperSaysWhatItNeeds()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const PersonId other = openCase(*file).person;
        const auto needs = [&](PersonId person, PaperKind kind, const char* what) {
            const QStringList found = missing(*file, person, kind);
            QVERIFY2(found == QStringList{QLatin1String(what)}, qPrintable(found.join(u' ')));
        };
        needs(other, PaperKind::SocialAidRequest, "admission");
        needs(other, PaperKind::Inventory, "admission");
        needs(g.person, PaperKind::Tariffs, "prefect_decision");
        needs(g.person, PaperKind::DataNotice, "contact");
        needs(g.person, PaperKind::TrustedRevocation, "designated");
        for (const PaperKind kind :
            {PaperKind::SocialAidRequest, PaperKind::Inventory, PaperKind::HandingReceipt,
                PaperKind::TrustedNotice, PaperKind::TrustedDesignation})
            QCOMPARE(missing(*file, g.person, kind), QStringList());
        edit(*file, [&](Work& work) {
            Admission a = admissions::load(work, g.admission);
            a.socialAid = false;
            a.length = {};
            admissions::save(work, a);
        });
        QCOMPARE(missing(*file, g.person, PaperKind::SocialAidRequest),
            (QStringList{QStringLiteral("social_aid"), QStringLiteral("length")}));
        edit(*file, [&](Work& work) {
            Structure house = structures::load(work);
            house.representativeName.clear();
            house.manager.clear();
            structures::save(work, house);
        });
        QCOMPARE(missing(*file, g.person, PaperKind::HandingReceipt),
            QStringList{QStringLiteral("issuedBy")});
        QVERIFY(missing(*file, g.person, PaperKind::SocialAidRequest)
                    .contains(QStringLiteral("manager")));
    }

    /// A request binds the house; a notice is given by anybody of the team.
    void whoMayNotSignAsksNothing()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const ProfessionalId who = perform(*file, Operation::SaveProfessional, [&](Work& work) {
            Professional one;
            one.lastName = QStringLiteral("Ferré");
            return professionals::save(work, one);
        });
        const auto found = [&](PaperKind kind) {
            return file
                ->query([&](const Reader& r) {
                    Paper paper = papers::proposed(r, g.person, kind);
                    paper.issuedBy = who;
                    return papers::givingProblems(r, paper);
                })
                .valueOr({});
        };
        QCOMPARE(found(PaperKind::SocialAidRequest).value(0).kind, ProblemKind::NotQualified);
        QCOMPARE(found(PaperKind::TrustedNotice), Problems());
        edit(*file, [&](Work& work) {
            Professional one = professionals::load(work, who);
            one.maySign = true;
            professionals::save(work, one);
        });
        QCOMPARE(found(PaperKind::SocialAidRequest), Problems());
        edit(*file, [&](Work& work) {
            Professional one = professionals::load(work, who);
            one.active = false;
            professionals::save(work, one);
        });
        QCOMPARE(found(PaperKind::TrustedNotice).value(0).kind, ProblemKind::NotQualified);
    }

    void anotherKindOfHouseAsksNoSocialAid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("not named by the law") << QStringLiteral("day_centre");
        QTest::newRow("another establishment") << QStringLiteral("cada");
    }
    void anotherKindOfHouseAsksNoSocialAid()
    {
        QFETCH(QString, kind);
        auto file = newFile();
        const Guest g = guest(*file);
        edit(*file, [&](Work& work) {
            Structure house = structures::load(work);
            house.kind = kind;
            structures::save(work, house);
        });
        QCOMPARE(missing(*file, g.person, PaperKind::SocialAidRequest),
            QStringList{QStringLiteral("social_aid")});
    }

    void aGivenPaperStaysAsItWas()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const auto give = [&](PaperKind kind) {
            return perform(*file, Operation::GivePaper, [&](Work& work) {
                return papers::give(work, papers::proposed(work, g.person, kind));
            });
        };
        const PaperId id = give(PaperKind::HandingReceipt);
        const auto kept = [&] {
            return file->query([&](const Reader& r) { return papers::sheetOf(r, id); }).valueOr({});
        };
        const Document before = kept();
        QVERIFY(before.standing.isEmpty());
        QVERIFY(before.trace.startsWith(QStringLiteral("empreinte")));
        QCOMPARE(before.number, QStringLiteral("N°\u00a02026-0001"));
        QCOMPARE(file->undoable(), std::nullopt);
        edit(*file, [&](Work& work) {
            Person person = people::load(work, g.person);
            person.birthName = QStringLiteral("Traoré");
            people::save(work, person);
        });
        QCOMPARE(plainText(kept()), plainText(before));
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         work.save("paper", id.value, {{"number", QStringLiteral("2026-0009")}});
                     })
                     .isEmpty(),
            false);
        const PaperId later = give(PaperKind::HandingReceipt);
        const PaperId other = give(PaperKind::TrustedNotice);
        give(PaperKind::HandingReceipt); // after the notice, of another kind
        QCOMPARE(kept().standing, QStringLiteral("Remplacé par le n°\u00a02026-0002"));
        const auto standing = [&](PaperId one) {
            return file->query([&](const Reader& r) { return papers::sheetOf(r, one); })->standing;
        };
        QCOMPARE(standing(later), QStringLiteral("Remplacé par le n°\u00a02026-0004"));
        QCOMPARE(standing(other), QString());
        // Each kind of document has numbers of its own.
        QCOMPARE(perform(*file, Operation::Unknown,
                     [&](Work& work) {
                         return usedNumbers::nextOfYear(
                             Sql(work).database(), "attestation", work.today());
                     }),
            QStringLiteral("2026-0001"));
        QCOMPARE(file->query([&](const Reader& r) {
                         return papers::numbered(r, QStringLiteral("2026-0003"));
                     })
                     .valueOr({}),
            other);
    }

    void isHandedOverOnceItWasGiven()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const PaperId id = perform(*file, Operation::GivePaper, [&](Work& work) {
            return papers::give(work, papers::proposed(work, g.person, PaperKind::TrustedNotice));
        });
        const auto hand = [&](QDate day) {
            return refusal(*file, [&](Work& work) { papers::handOver(work, id, day); });
        };
        QCOMPARE(hand({}), QList{ProblemKind::Required});
        QCOMPARE(hand(today.addDays(-1)), QList{ProblemKind::EndBeforeStart});
        QCOMPARE(hand(today.addDays(1)), QList{ProblemKind::DateInFuture});
        QCOMPARE(hand(today), QList<ProblemKind>());
        QCOMPARE(
            file->query([&](const Reader& r) { return papers::load(r, id).handedOn; }).valueOr({}),
            today);
    }

    /// What was given outlives the row it was about.
    void aPaperOutlivesItsProlongationAndItsStay()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const ProlongationId asked = prolongation(*file, g);
        const PaperId id = perform(*file, Operation::GivePaper, [&](Work& work) {
            return papers::give(
                work, papers::proposed(work, g.person, PaperKind::ProlongationRequest));
        });
        edit(*file, [&](Work& work) { admissions::remove(work, asked); });
        const auto paper
            = [&] { return file->query([&](const Reader& r) { return papers::load(r, id); }); };
        QVERIFY(!paper()->prolongation.isValid());
        QCOMPARE(paper()->admission, g.admission);
        edit(*file, [&](Work& work) {
            for (const Stay& stay : stays::ofAdmission(work, g.admission))
                stays::remove(work, stay.id);
        });
        QVERIFY(!paper()->admission.isValid());
        QVERIFY(file->query([&](const Reader& r) { return papers::sheetOf(r, id); }).ok());
    }

    void theRepresentativeSignsTheRequest()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        edit(*file, [&](Work& work) {
            Situation measure;
            measure.person = g.person;
            measure.family = SituationFamily::Protection;
            measure.kind = QStringLiteral("guardianship");
            measure.from = QDate(2024, 5, 3);
            measure.representative = QStringLiteral("UDAF du Nord");
            situations::add(work, measure);
        });
        const Sheet read = sheet(*file, proposed(*file, g.person, PaperKind::SocialAidRequest));
        QCOMPARE(
            read.signing().value(1).section(u'|', 1).trimmed(), QStringLiteral("UDAF du Nord"));
        QCOMPARE(read.signing().size(), 3);
    }

    void tariffsAreThoseOfTheDecisionInForce()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        edit(*file, [&](Work& work) {
            PrefectDecision decision;
            decision.number = QStringLiteral("2026-77");
            decision.decidedOn = QDate(2025, 12, 12);
            decision.from = QDate(2026, 1, 1);
            decision.small = Rate{1200};
            decision.largeMeals = Rate{2500};
            prefectDecisions::save(work, decision);
        });
        const Sheet read = sheet(*file, proposed(*file, g.person, PaperKind::Tariffs));
        const QList<QStringList> rows = read.tables.value(QStringLiteral("Ménage"));
        QCOMPARE(rows.value(0).mid(1),
            (QStringList{QStringLiteral("12 %"), QStringLiteral("–"), QStringLiteral("30 %")}));
        QCOMPARE(rows.value(1).mid(1),
            (QStringList{QStringLiteral("–"), QStringLiteral("25 %"), QStringLiteral("50 %")}));
        QVERIFY(read.text.contains(QStringLiteral("n° 2026-77 du 12 décembre 2025")));
        QVERIFY(read.signing().isEmpty());
    }

    void onlyWhoLivesThereIsOnTheRequest()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        edit(*file, [&](Work& work) {
            Person child;
            child.birthName = QStringLiteral("Keita");
            child.firstNames = QStringLiteral("Issa");
            const PersonId with = people::save(work, child);
            child.firstNames = QStringLiteral("Oumar");
            const HouseholdId household = households::create(work);
            households::save(work,
                {{}, household, people::save(work, child), QStringLiteral("child"), arrival, {}, {},
                    true, {}});
            Stay stay;
            stay.admission = g.admission;
            stay.person = with;
            stay.lodging = stays::ofAdmission(work, g.admission).front().lodging;
            stay.from = arrival.addDays(9);
            stays::save(work, stay);
        });
        const Sheet read = sheet(*file, proposed(*file, g.person, PaperKind::SocialAidRequest));
        const auto rows = read.tables.value(QStringLiteral("Personnes accueillies"));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.value(1).value(0), QStringLiteral("Issa KEITA"));
        QCOMPARE(rows.value(1).value(2), QStringLiteral("1er mars 2026"));
        QVERIFY(!read.text.contains(QStringLiteral("Oumar")));
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "test_papers.moc"
