#include "core/contract/contract_edit.h"
#include "core/contract/differences.h"
#include "core/contract/of_admission.h"
#include "core/documents/contract_document.h"
#include "core/documents/document.h"
#include "core/signing/prints.h"
#include "documents_fixture.h"
#include "guest_case.h"

using namespace jalons;
using namespace jalons::testing;

/// What an avenant changes, in the words of its paper.
class TestAmendmentWords : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Path m_path;

    QString text(ContractId id) const
    {
        return m_file
            ->query([&](const Reader& r) {
                return plainText(contractDocument(r, id)).replace(QChar(0x00a0), u' ');
            })
            .valueOr(QStringLiteral("unreadable"));
    }
    ContractContent content(ContractId id) const
    {
        return *m_file->query([&](const Reader& r) { return contracts::content(r, id); });
    }
    /// What stands between two titles.
    static QString between(const QString& text, const QString& from, const QString& to)
    {
        const qsizetype start = text.indexOf(from);
        return start < 0 ? QString() : text.mid(start, text.indexOf(to, start) - start);
    }
    QString changes(ContractId id) const
    {
        return between(
            text(id), QStringLiteral("Ce qui change"), QStringLiteral("Objectifs à compter"));
    }
    ContractId amended(ContractId original, QDate from)
    {
        return perform(*m_file, Operation::PrepareAmendment,
            [&](Work& work) { return contracts::amend(work, original, from); });
    }
    void signAll(ContractId id, QDate day)
    {
        edit(*m_file, [&](Work& work) {
            Signing paper = proposedSigning(work, contracts::load(work, id));
            paper.day = day;
            paper.print = contracts::printForSignature(work, id, {}, day);
            contracts::sign(work, id, paper);
        });
    }

private slots:
    void init()
    {
        m_file = newFile(today);
        m_path = diagnosedPath(*m_file);
        contractPath(*m_file, m_path);
        signPath(*m_file, m_path);
    }

    void nothingChangesUntilItIsWritten()
    {
        const ContractId id = amended(m_path.contract, today);
        edit(*m_file, [&](Work& work) {
            Contract same = contracts::load(work, id);
            same.to = contracts::load(work, m_path.contract).to;
            contracts::save(work, same);
        });
        const QString told = changes(id);
        QVERIFY2(told.contains(QStringLiteral("restent les mêmes")), qPrintable(told));
        QVERIFY(!told.contains(QStringLiteral("Ce qui s’ajoute")));
        QVERIFY(!told.contains(QStringLiteral("Ce qui n’est plus pareil")));
        QVERIFY(!told.contains(QStringLiteral("Ce qui s’arrête")));
    }

    /// A contract and an avenant have models of their own: what stands in one and not in the other
    /// is no change that anybody made.
    void articlesOfTheModelsAreNoChange()
    {
        const ContractId id = amended(m_path.contract, today);
        const auto said = [&](ContractId before, ContractId after) {
            QStringList lines;
            for (const Difference& one : *m_file->query([&](const Reader& r) {
                     return changesOf(
                         r, contracts::content(r, before), contracts::content(r, after));
                 }))
                if (one.part == DifferencePart::Article)
                    lines.append(
                        QStringLiteral("%1 %2 → %3").arg(int(one.kind)).arg(one.before, one.after));
            return lines;
        };
        QVERIFY(!content(id).articles.empty());
        QCOMPARE(said(m_path.contract, id), QStringList());
        QString first;
        edit(*m_file, [&](Work& work) {
            Article article = contracts::content(work, id).articles.front();
            first = article.title;
            article.text += QStringLiteral("\nUn taxi peut être payé.");
            contracts::save(work, article);
            Article own;
            own.contract = id;
            own.title = QStringLiteral("Le vélo prêté");
            own.text = QStringLiteral("Il est rendu en juin.");
            contracts::append(work, own);
        });
        QCOMPARE(said(m_path.contract, id),
            (QStringList{QStringLiteral("0  → ") + first, QStringLiteral("0  → Le vélo prêté")}));
        // An avenant of an avenant has the same model: there every word counts.
        signAll(id, today);
        const ContractId next = amended(id, today);
        edit(*m_file, [&](Work& work) {
            Article article = contracts::content(work, next).articles.front();
            article.text = QStringLiteral("Autre chose.");
            contracts::save(work, article);
        });
        QVERIFY(said(id, next).contains(QStringLiteral("2 %1 → %1").arg(first)));
    }

    void eachChangeIsSaidWithWhatItWas()
    {
        const ContractId id = amended(m_path.contract, today);
        edit(*m_file, [&](Work& work) {
            Contract contract = contracts::load(work, id);
            contract.to = QDate(2027, 1, 31);
            contract.meetingPlace = QStringLiteral("au café de la gare");
            contract.meetingFrequency = QStringLiteral("monthly");
            contract.heard = QStringLiteral("je suis d’accord");
            contracts::save(work, contract);
            ContractContent now = contracts::content(work, id);
            Objective first = now.objectives[0];
            first.dueOn = QDate(2026, 12, 5);
            first.means = QStringLiteral("Visiter deux bailleurs");
            contracts::save(work, first);
            contracts::remove(work, now.objectives[1].id);
            Objective next;
            next.contract = id;
            next.domain = QStringLiteral("employment");
            next.title = QStringLiteral("Trouver un travail près d’ici");
            contracts::append(work, next);
            for (Commitment one : now.commitments)
                if (one.party == Party::Person) {
                    one.text = QStringLiteral("Je viens le jeudi.");
                    contracts::save(work, one);
                } else if (one.party == Party::Partner) {
                    contracts::remove(work, one.id);
                }
            Commitment ours;
            ours.contract = id;
            ours.party = Party::Professional;
            ours.text = QStringLiteral("J’appelle la mission locale.");
            contracts::append(work, ours);
        });
        const QString told = changes(id);
        QCOMPARE(text(id).count(QStringLiteral("– Ce qui change")), 1);
        const auto says = [&](const QString& from, const QString& to, const QStringList& words) {
            const QString part = between(told + QStringLiteral("FIN"), from, to);
            for (const QString& one : words)
                QVERIFY2(part.contains(one), qPrintable(one + QStringLiteral("\n--\n") + told));
        };
        says(QStringLiteral("Ce qui s’ajoute"), QStringLiteral("Ce qui n’est plus pareil"),
            {QStringLiteral("Objectif : Trouver un travail près d’ici"),
                QStringLiteral("Le professionnel référent s’engage à : J’appelle la mission "
                               "locale.")});
        says(QStringLiteral("Ce qui n’est plus pareil"), QStringLiteral("Ce qui s’arrête"),
            {QStringLiteral("Dernier jour : 31 janvier 2027, au lieu de : 9 septembre 2026"),
                QStringLiteral("Lieu des rencontres : au café de la gare, au lieu de : au bureau "
                               "du CHRS"),
                QStringLiteral("Rencontres : "),
                QStringLiteral("Objectif : Avoir un logement à moi\n"),
                QStringLiteral("pour le : 5 décembre 2026, au lieu de : 10 juillet 2026"),
                QStringLiteral("comment nous nous y prenons : Visiter deux bailleurs, au lieu de : "
                               "Renouveler"),
                QStringLiteral("La personne accompagnée s’engage à : Je viens le jeudi., au lieu "
                               "de : Je viens aux rendez-vous.")});
        says(QStringLiteral("Ce qui s’arrête"), QStringLiteral("FIN"),
            {QStringLiteral("Objectif : Ouvrir mes lettres sans peur"),
                QStringLiteral("Un partenaire ne s’engage plus à : Reçoit Monsieur Diarra")});
        // Who signs, and what was said of it, is no term that changes.
        QVERIFY(!told.contains(QStringLiteral("je suis d’accord")));
        QVERIFY2(!told.contains(QStringLiteral("monthly")), qPrintable(told));
        QVERIFY(!told.contains(QStringLiteral("_on")));
    }

    void whatWasAmendedBeforeIsNamed()
    {
        const ContractId first = amended(m_path.contract, today);
        QVERIFY(!text(first).contains(QStringLiteral("déjà été modifié")));
        // One that is prepared beside it binds nobody yet.
        const ContractId beside = amended(m_path.contract, today.addDays(1));
        QVERIFY(!text(beside).contains(QStringLiteral("déjà été modifié")));
        edit(*m_file, [&](Work& work) { contracts::remove(work, beside); });
        signAll(first, today);
        // Of the same contract; that avenant is in force, and is amended in its turn otherwise.
        const ContractId second = amended(m_path.contract, today.addDays(3));
        const QString number = content(first).contract.number;
        QVERIFY2(text(second).contains(QStringLiteral(
                     "Il a déjà été modifié par l’avenant n° %1 signé le 10 mars 2026.")
                                           .arg(number)),
            qPrintable(text(second)));
    }

    void aLibraryFromBeforeSaysItAllTheSame()
    {
        const ContractId id = amended(m_path.contract, today);
        edit(*m_file, [&](Work& work) {
            for (const Article& one : contracts::content(work, id).articles)
                if (one.code == QLatin1String("changes"))
                    contracts::remove(work, one.id);
        });
        const QString told = text(id);
        const qsizetype changes = told.indexOf(QStringLiteral("– Ce qui change"));
        QVERIFY(changes > 0);
        QVERIFY(changes < told.indexOf(QStringLiteral("– Objectifs à compter")));
        QVERIFY(told.indexOf(QStringLiteral("– Ce qui change"), changes + 1) < 0);
        QVERIFY(!text(m_path.contract).contains(QStringLiteral("Ce qui change\n")));
    }

    /// The DIPC of an emergency has one page and articles of its own; what comes after it has not.
    void anAvenantOfAnEmergencyIsOneLikeAnyOther()
    {
        auto file = newFile();
        std::swap(m_file, file);
        const Guest g = guest(*m_file);
        const ContractId dipc = perform(*m_file, Operation::PrepareContract, [&](Work& work) {
            return contracts::prepareOfAdmission(
                work, g.accompaniment, ContractKind::Individual, IndividualVariant::Emergency);
        });
        signAll(dipc, today);
        const ContractId id = amended(dipc, today);
        const QString told = text(id);
        QVERIFY(told.contains(QStringLiteral("Avenant au document individuel de prise en charge")));
        QVERIFY2(told.contains(QStringLiteral("Article 1 – Objet de l’avenant")), qPrintable(told));
        QVERIFY(told.contains(QStringLiteral("il est convenu ce qui suit")));
        QVERIFY(!m_file->query([&](const Reader& r) { return contractDocument(r, id); })->large);
        QVERIFY(m_file->query([&](const Reader& r) { return contractDocument(r, dipc); })->large);
    }

    void anAvenantOfAContractOfStayIsCalledSo()
    {
        auto file = newFile();
        std::swap(m_file, file);
        const Guest g = guest(*m_file);
        const ContractId stay = perform(*m_file, Operation::PrepareContract, [&](Work& work) {
            return contracts::prepareOfAdmission(work, g.accompaniment, ContractKind::Stay);
        });
        signAll(stay, today);
        const ContractId id = amended(stay, today);
        edit(*m_file, [&](Work& work) {
            Contract contract = contracts::load(work, id);
            contract.services.append(QStringLiteral("meals"));
            contracts::save(work, contract);
        });
        const QString told = text(id);
        QVERIFY(told.contains(QStringLiteral("Avenant au contrat de séjour")));
        QVERIFY(told.contains(QStringLiteral("Cet avenant modifie le contrat de séjour n° ")));
        QVERIFY(!told.contains(QStringLiteral("contrat d’accompagnement")));
        QVERIFY(told.contains(QStringLiteral("– Prestations à compter de cet avenant")));
        const QString changed = changes(id);
        QVERIFY2(changed.contains(QStringLiteral("Prestations : "))
                && changed.contains(QStringLiteral("au lieu de")),
            qPrintable(changed));
    }
};

QTEST_GUILESS_MAIN(TestAmendmentWords)
#include "test_amendment_words.moc"
