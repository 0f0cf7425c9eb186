#include "core/contract/differences.h"
#include <QtTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// What an avenant changes: every term, objective, commitment and article, and nothing else.
class TestContractDifferences : public QObject
{
    Q_OBJECT

    static ContractContent content()
    {
        ContractContent c;
        c.contract.signatory = {4};
        c.contract.from = QDate(2026, 1, 5);
        c.contract.to = QDate(2026, 7, 4);
        c.contract.meetingFrequency = u"weekly"_s;
        c.contract.meetingPlace = u"Bureau 2"_s;
        Objective o;
        o.title = u"Ouvrir mes droits"_s;
        o.domain = u"rights"_s;
        o.means = u"Dossier"_s;
        c.objectives = {o};
        Commitment person;
        person.party = Party::Person;
        person.text = u"Venir le mardi"_s;
        Commitment structure = person;
        structure.party = Party::Structure;
        structure.text = u"Écrire à la CAF"_s;
        c.commitments = {person, structure};
        Article article;
        article.code = u"privacy"_s;
        article.title = u"Données"_s;
        article.text = u"Cinq ans"_s;
        c.articles = {article};
        return c;
    }
    static QStringList told(const ContractContent& amendment)
    {
        QStringList lines;
        for (const Difference& d : differences(content(), amendment))
            lines.append(u"%1 %2 %3: %4 → %5"_s.arg(QString::number(int(d.kind)),
                QString::number(int(d.part)), d.column, d.before, d.after));
        return lines;
    }

private slots:
    void nothingIsSaidOfWhatIsTheSame()
    {
        ContractContent amendment = content();
        amendment.contract.number = u"2026-0001-A1"_s;
        amendment.contract.kind = ContractKind::Amendment;
        amendment.contract.madeOn = QDate(2026, 3, 3);
        QCOMPARE(told(amendment), QStringList());
    }

    void everyTermIsSaid()
    {
        ContractContent amendment = content();
        amendment.contract.signatory = {9};
        amendment.contract.from = QDate(2026, 3, 4);
        amendment.contract.to = QDate();
        amendment.contract.meetingFrequency = u"monthly"_s;
        amendment.contract.meetingPlace = u"Au café"_s;
        amendment.contract.signers = Signers::Both;
        amendment.contract.presentToo = {u"witness"_s};
        amendment.contract.heard = u"Je suis d’accord"_s;
        amendment.contract.services = {u"meals"_s};
        amendment.contract.tookPart = u"Awa"_s;
        amendment.contract.refusal = u"Pas maintenant"_s;
        amendment.contract.variant = IndividualVariant::Refusal;
        QCOMPARE(told(amendment),
            (QStringList{u"2 0 signatory_id: 4 → 9"_s, u"0 0 signers:  → both"_s,
                u"0 0 heard:  → Je suis d’accord"_s, u"0 0 present_too:  → [\"witness\"]"_s,
                u"0 0 services:  → [\"meals\"]"_s, u"0 0 variant:  → refusal"_s,
                u"0 0 took_part:  → Awa"_s, u"0 0 refusal:  → Pas maintenant"_s,
                u"2 0 from_date: 2026-01-05 → 2026-03-04"_s, u"1 0 to_date: 2026-07-04 → "_s,
                u"2 0 meeting_frequency: weekly → monthly"_s,
                u"2 0 meeting_place: Bureau 2 → Au café"_s}));
    }

    void linesAndArticlesAreSaid()
    {
        ContractContent amendment = content();
        amendment.objectives[0].means = u"Dossier et rendez-vous"_s; // the title is the same
        Objective added;
        added.title = u"Un logement"_s;
        amendment.objectives.push_back(added);
        amendment.commitments.pop_back();
        amendment.articles[0].text = u"Deux ans"_s;
        Article own;
        own.title = u"Le chien"_s;
        amendment.articles.push_back(own);
        QCOMPARE(told(amendment),
            (QStringList{u"2 1 : Ouvrir mes droits → Ouvrir mes droits"_s,
                u"0 1 :  → Un logement"_s, u"1 2 : Écrire à la CAF → "_s,
                u"2 3 : Données → Données"_s, u"0 3 :  → Le chien"_s}));
    }
};

QTEST_GUILESS_MAIN(TestContractDifferences)
#include "test_contract_differences.moc"
